"""After a break: the backlog spread over days, instead of a wall on the first."""

import math
from dataclasses import dataclass
from datetime import date
from typing import Final

from lrdesk.store import Store
from lrdesk.study.pace import Pace

SETTING: Final = "catch_up"
WAYS: Final = (3, 7, 14, 30)
"""Over how many days a backlog can be spread."""
LEAST: Final = 60
"""A backlog of fewer items is done in a sitting or two, and no plan is offered."""
TIMES_USUAL: Final = 2
"""Nor is one offered for less than so many times of what the learner usually does on a day."""
_USUAL_DAYS: Final = 60


@dataclass(frozen=True, slots=True)
class Way:
    """One way to catch up: so many due items a day, which is about so many minutes, for so many days."""

    days: int
    per_day: int
    minutes: int


def is_behind(store: Store, today: date) -> bool:
    """Whether so much is due that the learner should be offered a plan."""
    due = sum(count.due for count in store.counts(today))
    return due >= LEAST and due >= TIMES_USUAL * _usual(store, today)


def ways(store: Store, today: date) -> tuple[Way, ...]:
    """Return the ways to catch up with what is due and what falls due meanwhile, the shortest first."""
    pace = Pace(store.seconds_per_answer())
    kinds = store.kinds_due(today)
    due = sum(kinds.values())
    found = []
    for days in WAYS:
        per_day = math.ceil(sum(store.forecast(today, days)) / days)
        share = {kind: round(count * per_day / due) for kind, count in kinds.items()} if due else {}
        found.append(Way(days, per_day, pace.minutes(share)))
    return tuple(found)


def end(store: Store) -> None:
    """Ask all that is due again. Raises StoreError."""
    store.set_setting(SETTING, None)


def plan(store: Store) -> int | None:
    """Return how many due items a day the plan in force allows, or None where there is none."""
    kept = store.setting(SETTING, None)
    return kept if isinstance(kept, int) and not isinstance(kept, bool) and kept > 0 else None


def _usual(store: Store, today: date) -> float:
    """Return how many items the learner reviews on a day of study."""
    first = date.fromordinal(max(1, today.toordinal() - _USUAL_DAYS))
    studied = [day.reviews for day in store.days_studied(first, today)]
    return sum(studied) / len(studied) if studied else 0.0
