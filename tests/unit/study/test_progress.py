"""The figures of a period, after days of studying."""

from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from typing import TypeVar
from zoneinfo import ZoneInfo

import pytest

from lrdesk.scheduling.learning_day import learning_day
from lrdesk.store import Recall, Store
from lrdesk.study import pauses
from lrdesk.study.progress import figures
from lrdesk.study.progress.figures import Figure
from lrdesk.study.progress.period import ALL, MONTH, PERIODS, QUARTER, WEEK, YEAR, Part, Period, named, parts, slices
from lrdesk.study.progress.reading import read
from lrdesk.study.session import item_session, todays_session
from tests.unit.study.study_samples import MONDAY, Learner

Teach = Callable[..., list[str]]
F = TypeVar("F")

TUESDAY = MONDAY + timedelta(days=1)
BERLIN = ZoneInfo("Europe/Berlin")
LORD_HOWE = ZoneInfo("Australia/Lord_Howe")


def figure(kind: type[F], found: Iterable[Figure | None]) -> F:
    (only,) = (one for one in found if isinstance(one, kind))
    return only


def at(store: Store, today: date, asked: str | Period = WEEK, zone: ZoneInfo | None = None) -> list[Figure]:
    return [figure for figure in read(store, asked, today, zone) if figure is not None]


@pytest.fixture
def two_days(teach: Teach, store: Store, learner: Learner) -> Store:
    """On Monday, four items are met; on Tuesday they are asked, one is forgotten and drilled, and one is met."""
    teach("rates", recall=["a", "b"], quiz=["c"])
    teach("others", file="z.toml", explain=["d", "e"])
    learner.finish(todays_session(store, MONDAY, new_per_day=4), MONDAY)
    session = todays_session(store, TUESDAY, new_per_day=1)
    learner.finish(session, TUESDAY, lambda card: 1 if card.key == "rates/b" and not card.drill else 4)
    return store


def test_before_the_first_answer_there_is_nothing(teach: Teach, store: Store) -> None:
    teach("rates", recall=["a"])
    assert at(store, MONDAY) == [figures.Nothing()]


def test_today(two_days: Store) -> None:
    recall = Recall(answers=4, recalled=3)
    assert figure(figures.Today, at(two_days, TUESDAY)) == figures.Today(5, 1, 1, 60_000, recall)
    later = TUESDAY + timedelta(days=1)
    assert figure(figures.Today, at(two_days, later)) == figures.Today(0, 0, 0, 0, Recall(0, 0))


def test_recall_by_topic_kind_and_level_leaves_first_meetings_out(two_days: Store) -> None:
    found = figure(figures.RecallRate, at(two_days, TUESDAY))
    assert found.total == Recall(4, 3)
    assert found.topics == (("rates", "The deck rates", Recall(3, 2)), ("others", "The deck others", Recall(1, 1)))
    assert found.kinds == {"recall": Recall(2, 1), "quiz": Recall(1, 1), "explain": Recall(1, 1)}
    assert found.levels == {"beginner": Recall(4, 3)}
    assert figure(figures.RecallRate, at(two_days, TUESDAY, Period(MONDAY, MONDAY))).total == Recall(0, 0)


def test_grades_are_those_of_tests(two_days: Store) -> None:
    assert figure(figures.Grades, at(two_days, TUESDAY)).counts == (0, 1, 0, 0, 3, 0)


def test_the_items_forgotten_are_the_hardest(two_days: Store) -> None:
    (item,) = figure(figures.Hardest, at(two_days, TUESDAY)).items
    assert (item.key, item.title, item.failed) == ("rates/b", "What is b?", 1)


def test_true_retention_is_of_long_intervals(teach: Teach, store: Store, learner: Learner) -> None:
    teach("rates", recall=["a"])
    day = MONDAY
    for grade in (5, 5, 5, 5, 1, 4):  # 1, 6, 17 and 50 days; forgotten after 50, and back to 1
        learner.answer(todays_session(store, day, new_per_day=1), grade, day)
        due = store.memory("rates/a").due
        assert due is not None
        day = due
    assert figure(figures.Retention, at(store, day, ALL)) == figures.Retention(Recall(1, 0), Recall(4, 4))


def test_minutes_by_day(two_days: Store) -> None:
    found = figure(figures.Minutes, at(two_days, TUESDAY, Period(MONDAY - timedelta(days=1), TUESDAY)))
    assert found.days == 2
    assert [(part.first, milliseconds, answers) for part, milliseconds, answers in found.parts] == [
        (MONDAY - timedelta(days=1), 0, 0),
        (MONDAY, 40_000, 4),
        (TUESDAY, 60_000, 6),
    ]


def test_memories_and_what_comes(two_days: Store) -> None:
    found = at(two_days, TUESDAY)
    assert [items for _, _, items in figure(figures.Intervals, found).ranges] == [2, 3, 0, 0, 0, 0, 0]
    assert [items for _, _, items in figure(figures.Easiness, found).ranges] == [0, 0, 0, 0, 0, 0, 5, 0]
    coming = figure(figures.Forecast, found).days
    assert len(coming) == 30
    assert {day: count for day, count in coming if count} == {
        TUESDAY + timedelta(days=1): 2,
        TUESDAY + timedelta(days=6): 3,
    }


def test_predictions(two_days: Store) -> None:
    for right, day in ((True, MONDAY), (True, TUESDAY), (False, TUESDAY)):
        two_days.keep_prediction("rates/a", right, day)
    assert figure(figures.Predictions, at(two_days, TUESDAY)) == figures.Predictions(3, 2)
    assert figure(figures.Predictions, at(two_days, TUESDAY, Period(TUESDAY, TUESDAY))) == figures.Predictions(2, 1)


def test_the_streak_is_frozen_by_a_pause(two_days: Store) -> None:
    later = TUESDAY + timedelta(days=3)
    assert figure(figures.Streak, at(two_days, later)) == figures.Streak(0, 2, False)
    planned = pauses.add((), TUESDAY + timedelta(days=1), later)
    two_days.set_setting(pauses.SETTING, pauses.to_setting(planned))
    assert figure(figures.Streak, at(two_days, later)) == figures.Streak(2, 2, True)


def test_the_year_ends_with_the_period(two_days: Store) -> None:
    year = figure(figures.Year, at(two_days, TUESDAY, Period(MONDAY, MONDAY))).days
    assert (year[0][0].weekday(), year[-1]) == (0, (MONDAY, 4))
    assert len(year) == 52 * 7 + 1


def test_what_was_undone_is_in_no_figure(teach: Teach, store: Store, learner: Learner) -> None:
    teach("rates", recall=["a"])
    learner.finish(todays_session(store, MONDAY, new_per_day=1), MONDAY)
    before = at(store, TUESDAY)
    session = todays_session(store, TUESDAY, new_per_day=1)
    learner.answer(session, 1, TUESDAY)
    assert at(store, TUESDAY) != before
    learner.undo(session, TUESDAY)
    assert at(store, TUESDAY) == before


@pytest.mark.parametrize(
    ("zone", "change"),
    [
        (BERLIN, date(2026, 3, 29)),
        (BERLIN, date(2026, 10, 25)),
        (LORD_HOWE, date(2026, 4, 5)),
        (LORD_HOWE, date(2026, 10, 4)),
    ],
)
def test_no_answer_changes_its_day_or_hour_when_the_clocks_change(
    teach: Teach, store: Store, learner: Learner, zone: ZoneInfo, change: date
) -> None:
    """Answers come every half hour of three days, and each is found where the clock on the wall showed it."""
    items = [f"item-{number}" for number in range(144)]
    teach("rates", recall=items)
    moment = datetime(change.year, change.month, change.day, 5, tzinfo=zone).astimezone(UTC) - timedelta(days=1)
    days: dict[date, int] = {}
    hours = [0] * 24
    for item in items:
        local = moment.astimezone(zone)
        day = learning_day(local)
        days[day] = days.get(day, 0) + 1
        hours[local.hour] += 1
        learner.now = int(moment.timestamp() * 1000) - 10_000
        learner.answer(item_session(store, day, f"rates/{item}"), 5, day)
        moment += timedelta(minutes=30)
    found = list(read(store, Period(min(days), max(days)), max(days), zone))
    assert {day: count for day, count in figure(figures.Year, found).days if count} == days
    assert [hour.answers for hour in figure(figures.Hours, found).hours] == hours
    assert sum(hours) == 144


def test_the_periods_on_offer_end_today() -> None:
    assert set(PERIODS) == {WEEK, MONTH, QUARTER, YEAR, ALL}
    first = date(2024, 5, 6)
    assert [named(key, MONDAY, first).days for key in (WEEK, MONTH, QUARTER)] == [7, 30, 90]
    assert named(YEAR, MONDAY, first) == Period(date(2026, 1, 1), MONDAY)
    assert named(ALL, MONDAY, first) == Period(first, MONDAY)


@pytest.mark.parametrize(
    ("days", "unit", "count"),
    [(1, "day", 1), (31, "day", 31), (32, "week", 5), (120, "week", 18), (365, "month", 12), (1500, "year", 5)],
)
def test_a_period_falls_into_parts_without_a_gap(days: int, unit: str, count: int) -> None:
    whole = Period(date(2026, 1, 1), date(2026, 1, 1) + timedelta(days=days - 1))
    found = parts(whole)
    assert {part.unit for part in found} == {unit}
    assert len(found) == count
    assert (found[0].first, found[-1].last) == (whole.first, whole.last)
    for before, after in pairwise(found):
        assert after.first == before.last + timedelta(days=1)
    assert found[0] == Part(unit, whole.first, found[0].last)


def test_slices_are_a_period_cut_up() -> None:
    whole = Period(MONDAY, MONDAY + timedelta(days=70))
    found = list(slices(whole, 30))
    assert [piece.days for piece in found] == [30, 30, 11]
    assert (found[0].last, found[-1].first) == (whole.last, whole.first)
