"""How much is asked on a day: the learner's limits, a plan to catch up, and what both leave of what is due and new."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from lrdesk.scheduling.queue import Candidate, most_overdue
from lrdesk.store import Store
from lrdesk.study import catching_up
from lrdesk.study.settings import Settings


@dataclass(frozen=True, slots=True)
class Limits:
    """At most so many new items a day, and so many due ones; `due` is None where all are asked."""

    new: int
    due: int | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked today beside drills: the due items, the most overdue first, and the new ones.

    `put_off` counts the due ones that wait for another day.
    """

    due: Sequence[Candidate]
    new: Sequence[Candidate]
    put_off: int


def due_left(store: Store, today: date, limits: Limits) -> int | None:
    """Return how many more due items may be asked today, or None where there is no limit."""
    if limits.due is None:
        return None
    answered = sum(day.reviews for day in store.days_studied(today, today)) - store.first_met_on(today)
    return max(0, limits.due - answered)


def new_left(store: Store, today: date, limits: Limits) -> list[Candidate]:
    """Return the new items that may be asked today."""
    return store.new_candidates(today, max(0, limits.new - store.first_met_on(today)))


def asked_today(store: Store, today: date, limits: Limits) -> Asked:
    """Return what is asked today."""
    due: Sequence[Candidate] = store.due_candidates(today)
    left = due_left(store, today, limits)
    kept = due if left is None else most_overdue(due, today)[:left]
    return Asked(kept, new_left(store, today, limits), len(due) - len(kept))


def in_force(store: Store, settings: Settings) -> tuple[int, int | None]:
    """Return how many new and due items a day are asked at most, by the settings and by a plan to catch up."""
    due = [limit for limit in (settings.number("due_per_day"), catching_up.plan(store)) if limit]
    return settings.number("new_per_day"), min(due, default=None)
