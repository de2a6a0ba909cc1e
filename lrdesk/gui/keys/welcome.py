"""What works in the introduction."""

from typing import Final

from lrdesk.gui.keys.key import Key
from lrdesk.words import mark

WELCOME: Final = mark("Introduction")

KEYS: Final = (
    Key("welcome-on", WELCOME, mark("Go on to the next step"), ("Return", "Enter")),
    Key("welcome-skip", WELCOME, mark("Skip the step"), ("Esc",)),
)
