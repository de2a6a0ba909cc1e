"""What Today shows: what waits, how long it takes, the days ahead and behind, and every deck's progress."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from lrdesk.store import Store
from lrdesk.study import catching_up, pauses
from lrdesk.study.catching_up import Way
from lrdesk.study.drills import pending_drills
from lrdesk.study.limits import Limits, due_left, new_left
from lrdesk.study.pace import Pace
from lrdesk.study.streaks import streak

AHEAD_DAYS = 14
WEEKS_BEHIND = 53
RECALL_DAYS = 30


@dataclass(frozen=True, slots=True)
class DeckProgress:
    """One deck: how many of its items were seen, how many are due, and how many new ones may come today."""

    id: str
    title: str
    items: int
    minutes: int
    seen: int
    due: int
    new: int


@dataclass(frozen=True, slots=True)
class Overview:
    """Today at a glance.

    `recalled` is the share of true recalls in the last 30 days, None before the first; `forecast` counts what falls
    due on each of the next 14 days, today first; `year` counts answers on each day since a Monday 52 weeks back;
    `next_due` is the first day after today with something due; `ahead` says that cards can be studied ahead of time.
    Of what is due, `put_off` items are beyond the day's limit; `plan` is how many a day the plan to catch up allows,
    and `ways` are those to catch up that should be offered. In a pause that the learner planned, `paused_until` is its
    last day.
    """

    today: date
    due: int
    new: int
    drills: int
    minutes: int
    streak: int
    recalled: float | None
    forecast: tuple[tuple[date, int], ...]
    year: tuple[tuple[date, int], ...]
    decks: tuple[DeckProgress, ...]
    next_due: tuple[date, int] | None
    ahead: bool
    put_off: int = 0
    plan: int | None = None
    ways: tuple[Way, ...] = ()
    paused_until: date | None = None

    @property
    def waiting(self) -> int:
        """How many cards wait today."""
        return self.due + self.new + self.drills


def overview(store: Store, today: date, new_per_day: int, due_per_day: int | None = None) -> Overview:
    """Read everything that Today shows; the daily limits are as in `todays_session`."""
    counts = store.counts(today)
    limits = Limits(new_per_day, due_per_day)
    new = new_left(store, today, limits)
    new_in = Counter(candidate.deck for candidate in new)
    drilled = [store.item(key) for key in pending_drills(store.grades_of_day(today.toordinal()))]
    drills = [item for item in drilled if not item.retired]
    all_due = sum(deck.due for deck in counts)
    left = due_left(store, today, limits)
    due = all_due if left is None else min(left, all_due)
    kinds = Counter(_share(store.kinds_due(today), due, all_due))
    kinds.update(candidate.kind for candidate in new)
    kinds.update(item.kind for item in drills)
    first = _monday(today) - timedelta(weeks=WEEKS_BEHIND - 1)
    studied = {day.day: day.reviews + day.drills for day in store.days_studied(first, today)}
    recall = store.recall(today - timedelta(days=RECALL_DAYS - 1), today)
    upcoming = store.next_due(today)
    decks = {deck.id: deck for deck in store.decks()}
    return Overview(
        today=today,
        due=due,
        new=len(new),
        drills=len(drills),
        minutes=Pace(store.seconds_per_answer()).minutes(kinds),
        streak=streak(store.all_days_studied(), today, pauses.read(store)),
        recalled=recall.recalled / recall.answers if recall.answers else None,
        forecast=tuple(
            (today + timedelta(days=ahead), count) for ahead, count in enumerate(store.forecast(today, AHEAD_DAYS))
        ),
        year=tuple((day, studied.get(day, 0)) for day in _days(first, today)),
        decks=tuple(
            DeckProgress(
                id=count.deck,
                title=decks[count.deck].title,
                items=count.items,
                minutes=decks[count.deck].minutes,
                seen=count.seen,
                due=count.due,
                new=new_in[count.deck],
            )
            for count in counts
        ),
        next_due=upcoming,
        ahead=upcoming is not None or bool(store.new_candidates(today, 1)),
        put_off=all_due - due,
        plan=(plan := catching_up.plan(store)),
        ways=catching_up.ways(store, today) if plan is None and catching_up.is_behind(store, today) else (),
        paused_until=next((pause.last for pause in pauses.read(store) if pause.first <= today <= pause.last), None),
    )


def _share(kinds: Mapping[str, int], due: int, all_due: int) -> dict[str, int]:
    """Return about how many items of each kind are among the `due` that are asked of all that are."""
    return {kind: round(count * due / all_due) for kind, count in kinds.items()} if all_due else {}


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _days(first: date, last: date) -> list[date]:
    return [first + timedelta(days=ahead) for ahead in range((last - first).days + 1)]
