"""What works on Progress."""

from typing import Final

from lrdesk.gui.keys.key import Key
from lrdesk.words import mark

PROGRESS: Final = mark("Progress")

KEYS: Final = (
    Key("progress-tables", PROGRESS, mark("Show all charts as tables, or as charts again"), ("T",)),
    Key("progress-save", PROGRESS, mark("Save the chart whose button or table has the focus"), ("Ctrl+S",)),
)
