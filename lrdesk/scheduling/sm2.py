"""SM-2, the spaced-repetition algorithm, in exact integers: an answer turns one memory into the next."""

from dataclasses import dataclass
from datetime import date
from typing import Final, TypeAlias

NAME: Final = "sm2"
"""What the review log says decided an interval."""

Grade: TypeAlias = int
"""How well an item was recalled, 0 (blackout) to 5 (perfect)."""

PASS: Final = 3
"""The lowest grade that counts as recalled."""

LOWEST_EASINESS: Final = 130

# 0.1 - (5 - q)(0.08 + (5 - q) 0.02) in hundredths; below PASS the easiness stays as it is.
_EASINESS_STEP: Final = {3: -14, 4: 0, 5: 10}
_FIRST_INTERVALS: Final = (1, 6)
_LAST_DAY: Final = date.max.toordinal()


@dataclass(frozen=True, slots=True)
class Memory:
    """What is known about how well the learner holds one item; the default is an item never answered.

    Easiness is in hundredths (250 is 2.50), the interval in days; `due` is None until the first answer.
    """

    easiness: int = 250
    interval: int = 0
    repetitions: int = 0
    lapses: int = 0
    due: date | None = None


State: TypeAlias = tuple[int, int, int, int, int]
"""A memory in bare integers: easiness, interval, repetitions, lapses and the ordinal of the due date (0 while new)."""

NEW: Final[State] = (250, 0, 0, 0, 0)


def review(memory: Memory, grade: Grade, today: date) -> Memory:
    """Return the memory after an answer of `grade` on the learning day `today`.

    Source: P. A. Wozniak, Optimization of learning (1990), section 3.2. A failed item starts over as if memorised
    anew: the failed answer is its first repetition, so that a pass next gives six days. Raises ValueError for a grade
    below 0 or above 5.
    """
    state = (memory.easiness, memory.interval, memory.repetitions, memory.lapses, 0)
    return remembered(advance(state, grade, today.toordinal()))


def advance(state: State, grade: Grade, day: int) -> State:
    """Do what `review` does on bare integers (`day` is a date's ordinal), so that a million fold in a second."""
    if not 0 <= grade <= 5:
        raise ValueError(f"a grade is a whole number from 0 to 5, not {grade}")
    easiness, interval, repetitions, lapses, _ = state
    if grade < PASS:
        had_been_learnt = repetitions > 0
        interval, repetitions, lapses = _FIRST_INTERVALS[0], 1, lapses + had_been_learnt
    else:
        easiness = max(LOWEST_EASINESS, easiness + _EASINESS_STEP[grade])
        interval = _FIRST_INTERVALS[repetitions] if repetitions < 2 else -(-interval * easiness // 100)
        repetitions += 1
    # SM-2 has no longest interval, but the calendar ends at date.max: a due date later than that does not exist.
    interval = min(interval, _LAST_DAY - day)
    return easiness, interval, repetitions, lapses, day + interval


def placed(interval: int, day: int) -> State:
    """Return the state of an item known from elsewhere, due `interval` days after `day`.

    SM-2 has no such item: it goes on as from its second repetition, so that the first answer moves this interval.
    """
    easiness, *_ = NEW
    return easiness, interval, len(_FIRST_INTERVALS), 0, day + interval


def remembered(state: State) -> Memory:
    """Return the memory that `advance` left in `state`."""
    easiness, interval, repetitions, lapses, due = state
    return Memory(easiness, interval, repetitions, lapses, date.fromordinal(due))
