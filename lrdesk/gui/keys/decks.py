"""What works in Decks: in the list of topics, in a topic, in its modes, in practice, and while finding one's level."""

from typing import Final

from lrdesk.gui.keys.key import Key
from lrdesk.words import mark

TOPICS: Final = mark("All topics")
TOPIC: Final = mark("A topic")
PAGES: Final = mark("Pages of a mode")
PRACTICE: Final = mark("Practice")
LEVEL: Final = mark("Find your level")

_MODES = (
    mark("Open the first mode"),
    mark("Open the second mode"),
    mark("Open the third mode"),
    mark("Open the fourth mode"),
    mark("Open the fifth mode"),
    mark("Open the sixth mode"),
    mark("Open the seventh mode"),
    mark("Open the eighth mode"),
    mark("Open the ninth mode"),
)
_OPTIONS = (
    mark("Choose the first option"),
    mark("Choose the second option"),
    mark("Choose the third option"),
    mark("Choose the fourth option"),
)

KEYS: Final = (
    Key("topics-open", TOPICS, mark("Open the topic that is marked"), ("Return", "Enter")),
    Key("topic-open", TOPIC, mark("Open the mode that is marked"), ("Return", "Enter")),
    *(Key(f"topic-mode-{n}", TOPIC, does, (f"{n}",)) for n, does in enumerate(_MODES, 1)),
    Key("topic-leave", TOPIC, mark("Go back to all topics"), ("Esc",)),
    Key("pages-go-on", PAGES, mark("Go on, or press the button that is marked"), ("Space", "Return", "Enter")),
    Key("pages-next", PAGES, mark("Go on"), ("Right",)),
    Key("pages-back", PAGES, mark("Go back to the part before"), ("Left",)),
    Key("pages-up", PAGES, mark("Scroll the words up"), ("Up",)),
    Key("pages-down", PAGES, mark("Scroll the words down"), ("Down",)),
    Key("pages-page-up", PAGES, mark("Scroll the words a page up"), ("PgUp",)),
    Key("pages-page-down", PAGES, mark("Scroll the words a page down"), ("PgDown",)),
    Key("pages-leave", PAGES, mark("Go back to the topic"), ("Esc",)),
    Key("practice-run", PRACTICE, mark("Run the code, or go on to the next exercise"), ("Ctrl+Return", "Ctrl+Enter")),
    *(Key(f"practice-option-{n}", PRACTICE, does, ("ABCD"[n - 1],)) for n, does in enumerate(_OPTIONS, 1)),
    Key("practice-go-on", PRACTICE, mark("Go on to the next question"), ("Space", "Return", "Enter")),
    Key("practice-leave", PRACTICE, mark("Go back to the topic"), ("Esc",)),
    *(Key(f"level-option-{n}", LEVEL, does, (f"{n}",)) for n, does in enumerate(_OPTIONS, 1)),
    Key("level-unknown", LEVEL, mark("Say that you don't know"), ("0", "D")),
    Key("level-press", LEVEL, mark("Press the button that is marked"), ("Return", "Enter")),
    Key("level-leave", LEVEL, mark("Go back to all topics, keeping nothing"), ("Esc",)),
)
