"""What items can be asked for by: a small tree, made of what a learner types and answered by the store."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal, TypeAlias

Sign: TypeAlias = Literal["<", "<=", "=", ">=", ">"]


class State(StrEnum):
    """What an item can be.

    DUE is due and may be asked: neither suspended nor buried. A LEECH has lapsed LEECH_LAPSES times.
    """

    DUE = "due"
    NEW = "new"
    SUSPENDED = "suspended"
    BURIED = "buried"
    LEECH = "leech"
    FLAGGED = "flagged"
    EDITED = "edited"


@dataclass(frozen=True, slots=True)
class Words:
    """Says the words of `text`, one after the other; the last may go on, unless the phrase is `exact`."""

    text: str
    exact: bool = False


@dataclass(frozen=True, slots=True)
class Among:
    """Has one of these decks (by id), kinds, levels or tags."""

    field: Literal["deck", "kind", "level", "tag"]
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Is:
    """Is in a state."""

    state: State


@dataclass(frozen=True, slots=True)
class Figure:
    """Has a figure of its memory so: `due` in days from today (a new item has none), easiness in hundredths."""

    name: Literal["due", "interval", "easiness", "lapses"]
    sign: Sign
    number: int


@dataclass(frozen=True, slots=True)
class Rated:
    """Was answered in the last `days` days, today being the first of them, and that was not undone.

    With `forgotten`, such an answer had a failing grade.
    """

    days: int
    forgotten: bool = False


@dataclass(frozen=True, slots=True)
class Not:
    """Does not meet a condition."""

    term: "Condition"


@dataclass(frozen=True, slots=True)
class AllOf:
    """Meets all conditions; all items meet none at all."""

    terms: "tuple[Condition, ...]"


@dataclass(frozen=True, slots=True)
class AnyOf:
    """Meets one condition or more."""

    terms: "tuple[Condition, ...]"


Condition: TypeAlias = Words | Among | Is | Figure | Rated | Not | AllOf | AnyOf

EVERYTHING = AllOf(())
