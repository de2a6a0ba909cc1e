"""What works on Today."""

from typing import Final

from lrdesk.gui.keys.key import Key
from lrdesk.words import mark

TODAY: Final = mark("Today")

KEYS: Final = (
    Key("today-start", TODAY, mark("Start the review, or study ahead"), ("Return", "Enter")),
    Key("today-choose", TODAY, mark("Choose what to study"), ("C",)),
)
