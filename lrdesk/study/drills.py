"""Drills: what was answered below 4 is asked again the same day, until it gets at least that."""

from collections.abc import Iterable

from lrdesk.scheduling.log import Record

WELL_KNOWN = 4


def pending_drills(records: Iterable[Record]) -> list[str]:
    """Return the items whose last answer among a day's records was below 4, longest waiting first."""
    last: dict[str, int] = {}
    for record in records:
        last.pop(record.item, None)
        last[record.item] = record.grade or 0
    return [item for item, grade in last.items() if grade < WELL_KNOWN]
