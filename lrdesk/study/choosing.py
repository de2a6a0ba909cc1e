"""A session of the learner's own choice: which items, how many, and whether they count."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from lrdesk.store import Order, Store
from lrdesk.store.conditions import AllOf, Among, AnyOf, Condition, Figure, Is, Not, Rated, State
from lrdesk.words import mark

LATELY_DAYS: Final = 7
MOST: Final = 500

WHICH: Final[Mapping[str, tuple[str, Condition]]] = {
    "due": (mark("Due today"), Is(State.DUE)),
    "forgotten": (mark("Forgotten in the last seven days"), Rated(LATELY_DAYS, forgotten=True)),
    "ahead": (
        mark("Due in the next seven days"),
        AllOf((Figure("due", ">", 0), Figure("due", "<=", LATELY_DAYS))),
    ),
    "new": (mark("Never seen"), Is(State.NEW)),
    "leeches": (mark("Leeches: forgotten six times or more"), Is(State.LEECH)),
    "flagged": (mark("Flagged"), Is(State.FLAGGED)),
    "all": (mark("All"), AllOf(())),
}
"""The states that a session can be made of: their names, and what they ask for."""

_ASKED: Final = Not(AnyOf((Is(State.SUSPENDED), Is(State.BURIED))))


@dataclass(frozen=True, slots=True)
class Choice:
    """What a session is made of; an empty deck, level or tag stands for any. `which` is a key of WHICH."""

    which: str = "due"
    deck: str = ""
    level: str = ""
    tag: str = ""

    @property
    def condition(self) -> Condition:
        """What its items meet; what is suspended or buried never does."""
        chosen = {"deck": self.deck, "level": self.level, "tag": self.tag}
        among = [Among(name, (value,)) for name, value in chosen.items() if value]  # type: ignore[arg-type]
        return AllOf((WHICH[self.which][1], *among, _ASKED))


def count(store: Store, choice: Choice, today: date) -> int:
    """Return how many items there are of a choice."""
    return store.count_found(choice.condition, today)


def keys(store: Store, choice: Choice, today: date, limit: int) -> list[str]:
    """Return at most `limit` items of a choice, those due first."""
    return store.keys(store.found(choice.condition, today, Order("due"), limit))
