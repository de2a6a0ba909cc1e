"""The review log: append-only records, the only truth, of which every memory is a fold."""

from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar
from uuid import UUID

from lrdesk.scheduling import sm2
from lrdesk.scheduling.sm2 import Grade, Memory

K = TypeVar("K", bound=Hashable)


class Kind(StrEnum):
    """What a record tells: an answer that moves the memory, one of a drill that does not, or an answer taken back."""

    REVIEW = "review"
    DRILL = "drill"
    UNDO = "undo"


@dataclass(frozen=True, slots=True)
class Record:
    """One line of the review log.

    `item` is "deck-id/item-id"; `grade` is None for an undo; `answered_at` is in milliseconds since 1970 (UTC); `day`
    is the ordinal of the learning day then; `scheduler` names what decided the interval; `undoes` is the record that an
    undo takes back; `seed` is what the options of a quiz were shuffled by.
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


def fold(records: Iterable[Record]) -> Memory:
    """Return the memory that the records of one item, in the order of their ids, add up to."""
    records = tuple(records)
    undone = {record.undoes for record in records}
    answers = (
        (record.item, record.grade, record.day)
        for record in records
        if record.kind is Kind.REVIEW and record.grade is not None and record.id not in undone
    )
    return next(iter(fold_all(answers).values()), Memory())


def fold_all(answers: Iterable[tuple[K, Grade, int]]) -> dict[K, Memory]:
    """Return the memory of every item in `answers`, which are (item, grade, day's ordinal) of reviews not undone.

    One pass over the answers of all items, each item's oldest first; a million take about a second.
    """
    states: dict[K, sm2.State] = {}
    advance, new = sm2.advance, sm2.NEW
    for item, grade, day in answers:
        states[item] = advance(states.get(item, new), grade, day)
    return {item: sm2.remembered(state) for item, state in states.items()}
