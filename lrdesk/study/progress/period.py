"""Stretches of learning days: the period that figures are of, and the parts that a chart of it has."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice
from typing import Final

from lrdesk.words import mark

WEEK, MONTH, QUARTER, YEAR, ALL = "week", "month", "quarter", "year", "all"
PERIODS: Final = {
    WEEK: mark("Last 7 days"),
    MONTH: mark("Last 30 days"),
    QUARTER: mark("Last 90 days"),
    YEAR: mark("This year"),
    ALL: mark("All time"),
}
"""The periods that are offered, by key; their names are marked for translation."""

_LENGTHS: Final = {WEEK: 7, MONTH: 30, QUARTER: 90}

MOST_DAYS, MOST_WEEKS, MOST_MONTHS = 31, 20, 36  # that a chart shows one by one


@dataclass(frozen=True, slots=True)
class Period:
    """The days from `first` to `last`, both included."""

    first: date
    last: date

    @property
    def days(self) -> int:
        """How many days that are."""
        return (self.last - self.first).days + 1


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a period; `unit` is "day", "week", "month" or "year", of which it may be less at either end."""

    unit: str
    first: date
    last: date


def named(key: str, today: date, first_studied: date) -> Period:
    """Return the period with a key of PERIODS; it ends today."""
    if key == ALL:
        return Period(min(first_studied, today), today)
    if key == YEAR:
        return Period(date(today.year, 1, 1), today)
    return Period(today - timedelta(days=_LENGTHS[key] - 1), today)


def parts(whole: Period) -> tuple[Part, ...]:
    """Return a period as days, weeks (from Monday on), months or years: the shortest that are not too many."""
    for unit, most in (("day", MOST_DAYS), ("week", MOST_WEEKS), ("month", MOST_MONTHS)):
        found = tuple(islice(_parts(whole, unit), most + 1))
        if len(found) <= most:
            return found
    return tuple(_parts(whole, "year"))


def slices(whole: Period, days: int) -> Iterator[Period]:
    """Yield a period in slices of so many days, the latest first."""
    last = whole.last
    while last >= whole.first:
        first = max(whole.first, last - timedelta(days=days - 1))
        yield Period(first, last)
        last = first - timedelta(days=1)


def _parts(whole: Period, unit: str) -> Iterator[Part]:
    first = whole.first
    while first <= whole.last:
        following = _following(first, unit)
        yield Part(unit, first, min(whole.last, following - timedelta(days=1)))
        first = following


def _following(day: date, unit: str) -> date:
    """Return when the next day, week, month or year after that of `day` begins."""
    if unit == "day":
        return day + timedelta(days=1)
    if unit == "week":
        return day + timedelta(days=7 - day.weekday())
    if unit == "month" and day.month < 12:
        return date(day.year, day.month + 1, 1)
    return date(day.year + 1, 1, 1)
