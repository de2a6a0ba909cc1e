"""The figures of a period, one dataclass for each; answers that were undone never count."""

from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from lrdesk.store import HardItem, Recall
from lrdesk.study.progress.period import Part, Period

Recalled: TypeAlias = Recall
"""How many answers there were, and how many of them were recalled."""


@dataclass(frozen=True, slots=True)
class Nothing:
    """Nothing was answered yet."""


@dataclass(frozen=True, slots=True)
class Today:
    """What was answered today: `met` of the reviews met a new item, and `recall` is of the others."""

    reviews: int
    drills: int
    met: int
    elapsed_ms: int
    recall: Recall


@dataclass(frozen=True, slots=True)
class Streak:
    """Days in a row with an answer, now and at most; `paused` says that today is one of a planned pause."""

    days: int
    longest: int
    paused: bool


@dataclass(frozen=True, slots=True)
class Year:
    """Answers on each day, from a Monday on 53 weeks up to the period's last day."""

    days: tuple[tuple[date, int], ...]


@dataclass(frozen=True, slots=True)
class RecallRate:
    """How many tests were recalled, in all and by what was tested.

    A test is a review of an item that was not new. `topics` has (id, title, recall), in the order of the topics.
    """

    period: Period
    total: Recall
    topics: tuple[tuple[str, str, Recall], ...]
    kinds: dict[str, Recall]
    levels: dict[str, Recall]


@dataclass(frozen=True, slots=True)
class Retention:
    """How many tests were recalled of items whose interval was 21 days or longer, and of all others."""

    mature: Recall
    young: Recall


@dataclass(frozen=True, slots=True)
class Grades:
    """How many tests got each of the grades 0 to 5."""

    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Minutes:
    """How long answers took, and how many there were, in each part of the period; `days` had any."""

    period: Period
    days: int
    parts: tuple[tuple[Part, int, int], ...]
    """Each part with its milliseconds and its answers."""


@dataclass(frozen=True, slots=True)
class Forecast:
    """How many items come due on each day from today on; the overdue ones today."""

    days: tuple[tuple[date, int], ...]


@dataclass(frozen=True, slots=True)
class Intervals:
    """How many items have an interval within each range of days: (from, to or None, items)."""

    ranges: tuple[tuple[int, int | None, int], ...]


@dataclass(frozen=True, slots=True)
class Easiness:
    """How many items have an easiness within each range of hundredths: (from, to or None, items)."""

    ranges: tuple[tuple[int, int | None, int], ...]


@dataclass(frozen=True, slots=True)
class Hours:
    """The reviews, of new items too, in each of the 24 hours of the learner's clock."""

    hours: tuple[Recall, ...]


@dataclass(frozen=True, slots=True)
class Predictions:
    """How many predictions of a run there were, and how many were right."""

    made: int
    right: int


@dataclass(frozen=True, slots=True)
class Hardest:
    """The items that were forgotten most often, the hardest first."""

    items: tuple[HardItem, ...]


Figure: TypeAlias = (
    Nothing
    | Today
    | Streak
    | Year
    | RecallRate
    | Retention
    | Grades
    | Minutes
    | Forecast
    | Intervals
    | Easiness
    | Hours
    | Predictions
    | Hardest
)
