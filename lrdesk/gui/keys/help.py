"""What works in the help."""

from typing import Final

from lrdesk.gui.keys.key import Key
from lrdesk.words import mark

HELP: Final = mark("Help")

KEYS: Final = (
    Key("help-search", HELP, mark("Search the help"), ("Ctrl+F",)),
    Key("help-up", HELP, mark("Go to the page above, while you search"), ("Up",)),
    Key("help-down", HELP, mark("Go to the page below, while you search"), ("Down",)),
    Key("help-read", HELP, mark("Read the page that was found"), ("Return", "Enter")),
    Key("help-back", HELP, mark("Back to the page before"), ("Alt+Left",)),
    Key("help-close", HELP, mark("Close the help"), ("Esc",)),
)
