"""Drills: what was answered below 4 is asked again the same day, until it gets at least that."""

from collections.abc import Iterable

WELL_KNOWN = 4


def pending_drills(answers: Iterable[tuple[str, int]]) -> list[str]:
    """Return the items whose last answer of a day, each an item and its grade, was below 4, longest waiting first."""
    last: dict[str, int] = {}
    for item, grade in answers:
        last.pop(item, None)
        last[item] = grade
    return [item for item, grade in last.items() if grade < WELL_KNOWN]
