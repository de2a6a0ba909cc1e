"""Streaks: days in a row with an answer. Planned pauses are frozen: they neither break a streak nor lengthen it."""

from collections.abc import Collection, Sequence
from datetime import date, timedelta

from lrdesk.study.pauses import Pause, is_paused


def streak(days: Collection[int], today: date, pauses: Sequence[Pause] = ()) -> int:
    """Return how many `days` (ordinals) in a row end today, or yesterday while today has no answer yet."""
    day = today if today.toordinal() in days else today - timedelta(days=1)
    length = 0
    while (paused := is_paused(pauses, day)) or day.toordinal() in days:
        length += not paused
        day -= timedelta(days=1)
    return length


def longest_streak(days: Collection[int], pauses: Sequence[Pause] = ()) -> int:
    """Return the most `days` (ordinals) in a row that there ever were."""
    longest = length = last = 0
    for day in sorted(days):
        if is_paused(pauses, date.fromordinal(day)):
            continue
        between = map(date.fromordinal, range(last + 1, day))
        length = length + 1 if last and all(is_paused(pauses, one) for one in between) else 1
        longest, last = max(longest, length), day
    return longest
