"""What works in the settings."""

from typing import Final

from lrdesk.gui.keys.key import Key
from lrdesk.words import mark

KEYS: Final = (Key("settings-search", mark("Settings"), mark("Search the settings"), ("Ctrl+F",)),)
