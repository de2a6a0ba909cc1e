"""What works on the page of backups and care."""

from typing import Final

from lrdesk.gui.keys.key import Key
from lrdesk.words import mark

KEYS: Final = (Key("care-leave", mark("Backups and care"), mark("Go back to the settings"), ("Esc",)),)
