"""What works in Write: in the list of the learner's decks, and while an item is written."""

from typing import Final

from lrdesk.gui.keys.key import Key
from lrdesk.words import mark

DECKS: Final = mark("Your decks")
ITEM: Final = mark("An item that is written")

KEYS: Final = (
    Key("write-new-deck", DECKS, mark("Begin a deck"), ("Ctrl+Shift+N",)),
    Key("write-edit-deck", DECKS, mark("Rename the deck"), ("F2",)),
    Key("write-delete", DECKS, mark("Delete the item or the deck"), ("Del",)),
    Key("write-new-item", DECKS, mark("Add an item to the deck"), ("Ctrl+N",)),
    Key("write-open-item", DECKS, mark("Edit the item"), ("Ctrl+E",)),
    Key("write-move-item", DECKS, mark("Move the item to another deck"), ("Ctrl+M",)),
    Key("write-save", ITEM, mark("Save the item"), ("Ctrl+S",)),
    Key("write-save-next", ITEM, mark("Save the item and begin the next"), ("Ctrl+Return", "Ctrl+Enter")),
    Key("write-experiment", ITEM, mark("Choose the experiment"), ("Ctrl+L",)),
    Key("write-page", ITEM, mark("Show the card or its experiment"), ("Ctrl+I",)),
    Key("write-run", ITEM, mark("Run the experiment"), ("Ctrl+R",)),
    Key("write-leave", ITEM, mark("Leave the item"), ("Esc",)),
)
