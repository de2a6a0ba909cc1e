"""The columns of the table, each with what it says of an item."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import QLocale

from lrdesk.bridge.browsing import Column, ItemRow
from lrdesk.gui.names import KINDS, LEVELS
from lrdesk.scheduling.leeches import LEECH_LAPSES
from lrdesk.words import mark, tr


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column: what it is sorted by, its heading (marked), its usual width in letters, and its words for an item.

    `says` is given the item and the learning day. Numbers stand at the end of their column.
    """

    by: Column
    heading: str
    letters: int
    says: Callable[[ItemRow, date], str]
    number: bool = False


def due(row: ItemRow, today: date) -> str:
    """Return when an item is asked next, in words."""
    if row.due is None:
        return tr("new", "an item never asked yet")
    days = (row.due - today).days
    if days < 0:
        return tr("%n day(s) ago", "", -days)
    return tr("in %n day(s)", "", days) if days > 1 else tr("tomorrow") if days else tr("today")


def interval(row: ItemRow, today: date) -> str:
    """Return the days between the last answer and the next."""
    return tr("%n day(s)", "", row.interval) if row.interval else "–"


def easiness(hundredths: int) -> str:
    """Return an easiness as it is written in the learner's language."""
    return QLocale().toString(hundredths / 100, "f", 2)


def marks(row: ItemRow, today: date) -> str:
    """Return all that is special about an item."""
    held = row.marks
    said = [
        tr("suspended") if held.suspended else "",
        tr("buried") if held.buried_until is not None and held.buried_until > today else "",
        tr("flagged") if held.flagged else "",
        tr("leech") if row.lapses >= LEECH_LAPSES else "",
        tr("edited") if row.edited else "",
        *(f"#{tag}" for tag in sorted(held.tags)),
    ]
    return tr(", ", "between words").join(word for word in said if word)


def rests(row: ItemRow, today: date) -> bool:
    """Return whether an item is not asked today, because it is suspended or buried."""
    held = row.marks
    return held.suspended or (held.buried_until is not None and held.buried_until > today)


COLUMNS: Final = (
    TableColumn("question", mark("Question"), 36, lambda row, today: row.title or row.key),
    TableColumn("due", mark("Due"), 12, due),
    TableColumn("deck", mark("Deck"), 16, lambda row, today: row.deck_title),
    TableColumn("interval", mark("Interval"), 10, interval, number=True),
    TableColumn("easiness", mark("Easiness"), 9, lambda row, today: easiness(row.easiness), number=True),
    TableColumn("lapses", mark("Lapses"), 8, lambda row, today: QLocale().toString(row.lapses), number=True),
    TableColumn("kind", mark("Kind"), 9, lambda row, today: tr(KINDS[row.kind])),
    TableColumn("level", mark("Level"), 13, lambda row, today: tr(LEVELS[row.level])),
    TableColumn("marks", mark("Marks"), 18, marks),
)
