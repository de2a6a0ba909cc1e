"""A figure in words and numbers, ready for its card, and how numbers are written there."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QLocale

from lrdesk.study.progress.figures import Recalled
from lrdesk.words import tr


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a card shows: a large `number`, a `note` below it, `data` for its chart, and the same as a table.

    Where there is no data yet, `nothing` says why.
    """

    number: str = ""
    note: str = ""
    data: Any = ()
    headers: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    nothing: str = ""


def percent(recall: Recalled) -> str:
    """Return the share that was recalled; a dash where nothing was asked."""
    return share(recall.recalled, recall.answers)


def share(part: int, whole: int) -> str:
    """Return how much of a whole a part is; a dash where there is no whole."""
    return tr("{number}%").format(number=round(100 * part / whole)) if whole else "–"


def count(number: int) -> str:
    """Return a whole number with the marks that set thousands apart."""
    return QLocale().toString(number)


def decimal(hundredths: int, places: int = 2) -> str:
    """Return a number of hundredths with so many decimal places."""
    return QLocale().toString(hundredths / 100, "f", places)


def duration(milliseconds: int) -> str:
    """Return a time in minutes, from two hours on in hours as well."""
    minutes = round(milliseconds / 60_000)
    if milliseconds and not minutes:
        return tr("under 1 min")
    if minutes < 120:
        return tr("{minutes} min").format(minutes=minutes)
    return tr("{hours} h {minutes} min").format(hours=count(minutes // 60), minutes=minutes % 60)
