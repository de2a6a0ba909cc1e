"""Reads the figures of a period, one after the other, so that who shows them need not wait for the last."""

from bisect import bisect
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta, tzinfo
from typing import Final, TypeVar

from lrdesk.scheduling.local_time import utc_offsets
from lrdesk.scheduling.sm2 import PASS
from lrdesk.store import DayStudied, HardItem, Recall, Store, Tally
from lrdesk.study import pauses
from lrdesk.study.progress import figures
from lrdesk.study.progress.figures import Figure
from lrdesk.study.progress.period import Period, named, parts, slices
from lrdesk.study.streaks import longest_streak, streak

K = TypeVar("K")

FORECAST_DAYS: Final = 30
HARDEST: Final = 10
WEEKS: Final = 53

# Where each range begins; the last has no end. Three weeks make an item mature, here as for true retention.
INTERVALS: Final = (1, 2, 7, 21, 60, 180, 365)
EASINESS: Final = (130, 150, 170, 190, 210, 230, 250, 270)

_SLICE_DAYS: Final = 30  # of the log, that are read without a breath


def read(store: Store, asked: str | Period, today: date, zone: tzinfo | None) -> Iterator[Figure | None]:
    """Yield each figure of a period as soon as it is known, and None where the next takes its time.

    The period is one of PERIODS, by its key, or any. `zone` is that of the learner's clock, or None for the system's.
    No step takes longer than some 30 ms with 100 000 items and a million answers. Raises StoreError.
    """
    first = store.first_day_studied()
    if first is None:
        yield figures.Nothing()
        return
    period = asked if isinstance(asked, Period) else named(asked, today, first)
    yield _today(store, today)
    yield _streak(store, today)
    yield _minutes(store.days_studied(period.first, period.last), period)
    yield _year(store, period.last)
    tests: list[Tally] = []
    for more in store.tests(period.first, period.last):
        tests += more
        yield None
    titles = {deck.id: deck.title for deck in store.decks()}
    yield _recall_rate(tests, period, titles)
    yield _retention(tests)
    yield _grades(tests)
    yield figures.Predictions(*store.predictions(period.first, period.last))
    coming = store.forecast(today, FORECAST_DAYS)
    yield figures.Forecast(tuple((today + timedelta(days=ahead), count) for ahead, count in enumerate(coming)))
    yield from _hardest(store, period)
    yield from _ranges(store.intervals(), INTERVALS, figures.Intervals)
    yield from _ranges(store.easiness(), EASINESS, figures.Easiness)
    yield from _hours(store, Period(max(first, period.first), period.last), zone)


def _today(store: Store, today: date) -> figures.Today:
    recall = store.recall(today, today)
    for day in store.days_studied(today, today):
        met = day.reviews - recall.answers
        return figures.Today(day.reviews, day.drills, met, day.elapsed_ms, recall)
    return figures.Today(0, 0, 0, 0, recall)


def _streak(store: Store, today: date) -> figures.Streak:
    days, planned = store.all_days_studied(), pauses.read(store)
    return figures.Streak(streak(days, today, planned), longest_streak(days, planned), pauses.is_paused(planned, today))


def _minutes(studied: Sequence[DayStudied], period: Period) -> figures.Minutes:
    found = []
    for part in parts(period):
        inside = [day for day in studied if part.first <= day.day <= part.last]
        answers = sum(day.reviews + day.drills for day in inside)
        found.append((part, sum(day.elapsed_ms for day in inside), answers))
    return figures.Minutes(period, len(studied), tuple(found))


def _year(store: Store, last: date) -> figures.Year:
    first = last - timedelta(days=last.weekday(), weeks=WEEKS - 1)
    studied = {day.day: day.reviews + day.drills for day in store.days_studied(first, last)}
    days = (first + timedelta(days=ahead) for ahead in range((last - first).days + 1))
    return figures.Year(tuple((day, studied.get(day, 0)) for day in days))


def _recall_rate(tests: Iterable[Tally], period: Period, titles: Mapping[str, str]) -> figures.RecallRate:
    topics = _recalls(tests, lambda tally: tally.deck)
    in_order = [deck for deck in titles if deck in topics] + [deck for deck in topics if deck not in titles]
    return figures.RecallRate(
        period,
        _sum(topics.values()),
        tuple((deck, titles.get(deck, deck), topics[deck]) for deck in in_order),
        _recalls(tests, lambda tally: tally.kind),
        _recalls(tests, lambda tally: tally.level),
    )


def _retention(tests: Iterable[Tally]) -> figures.Retention:
    by_age = _recalls(tests, lambda tally: tally.mature)
    nothing = Recall(0, 0)
    return figures.Retention(by_age.get(True, nothing), by_age.get(False, nothing))


def _grades(tests: Iterable[Tally]) -> figures.Grades:
    counts = Counter[int]()
    for tally in tests:
        counts[tally.grade] += tally.count
    return figures.Grades(tuple(counts[grade] for grade in range(6)))


def _hardest(store: Store, period: Period) -> Iterator[figures.Hardest | None]:
    hardest: tuple[HardItem, ...] = ()
    for found in store.hardest(period.first, period.last, HARDEST):
        hardest = found
        yield None
    yield figures.Hardest(hardest)


def _hours(store: Store, period: Period, zone: tzinfo | None) -> Iterator[figures.Hours | None]:
    hours = [Recall(0, 0)] * 24
    for part in slices(period, _SLICE_DAYS):
        more = store.reviews_by_hour(part.first, part.last, utc_offsets(part.first, part.last, zone))
        hours = [_sum(pair) for pair in zip(hours, more, strict=True)]
        yield None
    yield figures.Hours(tuple(hours))


def _recalls(tests: Iterable[Tally], key: Callable[[Tally], K]) -> dict[K, Recall]:
    """Return how many tests there were and were recalled by some key of theirs."""
    found: dict[K, Recall] = {}
    for tally in tests:
        recall = Recall(tally.count, tally.count if tally.grade >= PASS else 0)
        found[key(tally)] = _sum([found.get(key(tally), Recall(0, 0)), recall])
    return found


def _sum(recalls: Iterable[Recall]) -> Recall:
    recalls = tuple(recalls)
    return Recall(sum(one.answers for one in recalls), sum(one.recalled for one in recalls))


def _ranges(
    parts: Iterable[Mapping[int, int]], begins: tuple[int, ...], kind: type[figures.Intervals] | type[figures.Easiness]
) -> Iterator[Figure | None]:
    """Yield None after each part of the counts, and the figure of their sums within each range at last."""
    sums = Counter[int]()
    for part in parts:
        for value, count in part.items():
            sums[bisect(begins, value)] += count
        yield None
    ends = [*(begin - 1 for begin in begins[1:]), None]
    yield kind(tuple((begin, end, sums[at]) for at, (begin, end) in enumerate(zip(begins, ends, strict=True), 1)))
