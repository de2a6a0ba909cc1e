"""Drills: what was answered below 4 is asked again the same day, until it gets at least that."""

from collections.abc import Collection, Iterable

WELL_KNOWN = 4


def pending_drills(answers: Iterable[tuple[str, int, bool]], crammed: Collection[str] = ()) -> list[str]:
    """Return the items whose last answer of a day was below 4, longest waiting first.

    Each answer is an item, a grade, and whether it was a review. An item that was not reviewed that day, but only
    crammed, waits for nothing, unless it is among `crammed`.
    """
    last: dict[str, int] = {}
    drilled = set(crammed)
    for item, grade, is_review in answers:
        last.pop(item, None)
        last[item] = grade
        if is_review:
            drilled.add(item)
    return [item for item, grade in last.items() if grade < WELL_KNOWN and item in drilled]
