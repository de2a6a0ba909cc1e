"""What was learnt of one item: its memory, and how it came to that, step by step."""

from dataclasses import dataclass
from datetime import date

from lrdesk.scheduling.log import Kind, fold
from lrdesk.scheduling.sm2 import PASS, Memory
from lrdesk.store import Store


@dataclass(frozen=True, slots=True)
class Step:
    """Something that happened to an item on a learning day, and its memory after that.

    `grade` is None for what was no answer.
    """

    day: date
    kind: Kind
    grade: int | None
    elapsed_ms: int
    memory: Memory


@dataclass(frozen=True, slots=True)
class CardInfo:
    """The memory of an item and all that was not undone of what led to it, oldest first."""

    memory: Memory
    steps: tuple[Step, ...]

    @property
    def answers(self) -> tuple[Step, ...]:
        """The answers, those in drills too."""
        return tuple(step for step in self.steps if step.grade is not None)

    @property
    def seconds(self) -> float:
        """How long all answers took together."""
        return sum(step.elapsed_ms for step in self.answers) / 1000

    @property
    def tests(self) -> tuple[Step, ...]:
        """The reviews but the first, which met the item instead of testing a memory of it."""
        return tuple(step for step in self.steps if step.kind is Kind.REVIEW)[1:]

    @property
    def recalled(self) -> int:
        """How many of the tests were passed."""
        return sum((step.grade or 0) >= PASS for step in self.tests)


def card_info(store: Store, key: str) -> CardInfo:
    """Return what was learnt of the item "deck-id/item-id". Raises StoreError."""
    logged = store.records(key)
    undone = {record.undoes for record in logged}
    kept = [record for record in logged if record.kind is not Kind.UNDO and record.id not in undone]
    steps = tuple(
        Step(date.fromordinal(record.day), record.kind, record.grade, record.elapsed_ms, fold(kept[: place + 1]))
        for place, record in enumerate(kept)
    )
    return CardInfo(fold(kept), steps)
