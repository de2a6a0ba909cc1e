"""What the kinds and levels of items are called, to be shown with tr()."""

from typing import Final

from lrdesk.words import mark

KINDS: Final = {"recall": mark("Recall"), "quiz": mark("Quiz"), "explain": mark("Explain")}
LEVELS: Final = {
    "beginner": mark("beginner"),
    "intermediate": mark("intermediate"),
    "advanced": mark("advanced"),
}
