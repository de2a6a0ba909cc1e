"""The review log: append-only records, the only truth, of which every memory is a fold."""

from collections import deque
from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, TypeAlias, TypeVar
from uuid import UUID

from lrdesk.scheduling import sm2
from lrdesk.scheduling.sm2 import Grade, Memory

K = TypeVar("K", bound=Hashable)
Event: TypeAlias = tuple[K, str, Grade | None, int, int | None]
"""What moves a memory: item, kind, grade, day's ordinal, interval."""

Test: TypeAlias = tuple[K, int, Grade, int]
"""A review of an item that was not new: item, the interval that it then had, grade, day's ordinal."""


class Kind(StrEnum):
    """What a record tells: an answer that moves the memory, one of a drill that does not, or an answer taken back.

    The others are no answers. MISSED: what the item says was missed in practice, so it is to be asked again soon.
    PLACED: the learner was found to know its topic, so a new item is first asked some days later, as a review.
    SET_DUE: the learner wants it asked on another day. RESET: the learner wants it to be new again.
    """

    REVIEW = "review"
    DRILL = "drill"
    UNDO = "undo"
    MISSED = "missed"
    PLACED = "placed"
    SET_DUE = "set_due"
    RESET = "reset"


MOVES_MEMORY: Final = (Kind.REVIEW, Kind.MISSED, Kind.PLACED, Kind.SET_DUE, Kind.RESET)
"""The kinds that a fold needs to know of."""


@dataclass(frozen=True, slots=True)
class Record:
    """One line of the review log.

    `item` is "deck-id/item-id"; `grade` is None for what is no answer; `answered_at` is in milliseconds since 1970
    (UTC); `day` is the ordinal of the learning day then; `scheduler` names what decided the interval; `undoes` is the
    record that an undo takes back; `seed` is what the options of a quiz were shuffled by; `interval` is the days after
    which an item is asked that was placed or whose due day was set.
    """

    id: UUID
    device: str
    item: str
    kind: Kind
    grade: Grade | None
    answered_at: int
    day: int
    elapsed_ms: int
    scheduler: str
    undoes: UUID | None = None
    seed: int | None = None
    interval: int | None = None


def fold(records: Iterable[Record]) -> Memory:
    """Return the memory that the records of one item, in the order of their ids, add up to."""
    events = (
        (record.item, record.kind, record.grade, record.day, record.interval)
        for record in standing(records)
        if record.kind in MOVES_MEMORY
    )
    return next(iter(fold_all(events).values()), Memory())


def standing(records: Iterable[Record]) -> list[Record]:
    """Return the records that were not undone."""
    records = tuple(records)
    undone = {record.undoes for record in records}
    return [record for record in records if record.id not in undone]


def fold_all(events: "Iterable[Event[K]]") -> dict[K, Memory]:
    """Return the memory of every item that `events` leave not new; they are as `tests` takes them."""
    states: dict[K, sm2.State] = {}
    deque(tests(events, states), maxlen=0)
    return {item: sm2.remembered(state) for item, state in states.items()}


def tests(events: "Iterable[Event[K]]", states: dict[K, sm2.State]) -> "Iterator[Test[K]]":
    """Fold events into `states`, which holds all items that are not new, and yield every review of such an item.

    The events are what was not undone, of the kinds in MOVES_MEMORY: a review has a grade, a placing and a set due day
    have an interval. One pass over the events of all items, each item's oldest first; a million take about a second.
    """
    reviewed: dict[K, int] = {}
    advance, new = sm2.advance, sm2.NEW
    for item, kind, grade, day, interval in events:
        if grade is not None:
            state = states.get(item)
            if state is None:
                states[item] = advance(new, grade, day)
            else:
                states[item] = advance(state, grade, day)
                yield item, state[1], grade, day
            reviewed[item] = day
        elif kind == Kind.PLACED:
            assert interval is not None
            # An item already answered stays as it is: logs of two devices may bring the two together.
            if item not in states:
                states[item] = sm2.placed(interval, day)
                reviewed[item] = day
        elif kind == Kind.SET_DUE:
            assert interval is not None
            # An item never answered is then as if it had been placed; all others keep what SM-2 knows of them.
            state = states.get(item) or sm2.placed(max(interval, 1), day)
            states[item] = (*state[:4], day + interval)
            reviewed.setdefault(item, day - 1)
        elif kind == Kind.RESET:
            states.pop(item, None)
        elif item in states:
            states[item] = _brought_forward(states[item], day, reviewed[item])


def _brought_forward(state: sm2.State, day: int, reviewed: int) -> sm2.State:
    """Return the state of an item missed on `day`: due at once, or the next day where it was reviewed on that day.

    All else stays as SM-2 left it, for practice is no test of the memory.
    """
    easiness, interval, repetitions, lapses, due = state
    return easiness, interval, repetitions, lapses, min(due, max(day, reviewed + 1))
