"""What Today shows, after days of studying."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from lrdesk.store import Store
from lrdesk.study.overview import overview
from lrdesk.study.pace import Pace
from lrdesk.study.session import todays_session
from tests.unit.study.study_samples import MONDAY, Learner

Teach = Callable[..., list[str]]

TUESDAY = MONDAY + timedelta(days=1)


def test_before_the_first_answer(teach: Teach, store: Store) -> None:
    teach("rates", recall=["a", "b"], explain=["c"])
    seen = overview(store, MONDAY, new_per_day=2)
    assert (seen.due, seen.new, seen.drills, seen.waiting) == (0, 2, 0, 2)
    assert (seen.streak, seen.recalled, seen.next_due) == (0, None, None)
    assert seen.minutes == 1  # twice twenty seconds
    assert seen.ahead
    assert sum(count for _, count in seen.forecast) == 0


def test_with_no_decks_there_is_nothing_to_show(store: Store) -> None:
    seen = overview(store, MONDAY, new_per_day=20)
    assert (seen.waiting, seen.minutes, seen.decks, seen.ahead) == (0, 0, (), False)


def test_in_the_middle_of_a_session(teach: Teach, store: Store, learner: Learner) -> None:
    teach("rates", recall=["a", "b", "c", "d"])
    session = todays_session(store, MONDAY, new_per_day=3)
    learner.answer(session, 1, MONDAY)
    learner.answer(session, 4, MONDAY)
    seen = overview(store, MONDAY, new_per_day=3)
    assert (seen.due, seen.new, seen.drills) == (0, 1, 1)
    assert seen.waiting == session.left
    assert seen.streak == 1
    assert seen.year[-1] == (MONDAY, 2)


def test_the_days_ahead(teach: Teach, store: Store, learner: Learner) -> None:
    teach("rates", recall=["a", "b", "c"])
    learner.finish(todays_session(store, MONDAY, new_per_day=2), MONDAY)
    learner.finish(todays_session(store, TUESDAY, new_per_day=1), TUESDAY)
    seen = overview(store, TUESDAY, new_per_day=1)
    assert (seen.waiting, seen.ahead) == (0, True)
    assert seen.next_due == (TUESDAY + timedelta(days=1), 1)
    assert len(seen.forecast) == 14
    assert {day: count for day, count in seen.forecast if count} == {
        TUESDAY + timedelta(days=1): 1,
        TUESDAY + timedelta(days=6): 2,
    }
    late = TUESDAY + timedelta(days=10)
    assert overview(store, late, new_per_day=1).forecast[0] == (late, 3)
    assert overview(store, late, new_per_day=1).due == 3


def test_the_share_of_true_recalls_leaves_first_meetings_out(teach: Teach, store: Store, learner: Learner) -> None:
    teach("rates", recall=["a", "b", "c", "d"])
    learner.finish(todays_session(store, MONDAY, new_per_day=20), MONDAY)
    assert overview(store, MONDAY, new_per_day=20).recalled is None
    forgotten = "rates/c"
    session = todays_session(store, TUESDAY, new_per_day=20)
    learner.finish(session, TUESDAY, lambda card: 1 if card.key == forgotten and not card.drill else 4)
    assert overview(store, TUESDAY, new_per_day=20).recalled == 0.75
    assert overview(store, TUESDAY + timedelta(days=30), new_per_day=20).recalled is None


def test_decks_show_their_progress(teach: Teach, store: Store, learner: Learner) -> None:
    teach("rates", recall=["a", "b", "c"])
    teach("others", file="z.toml", recall=["d"])
    learner.finish(todays_session(store, MONDAY, new_per_day=2), MONDAY)
    first, second = overview(store, TUESDAY, new_per_day=1).decks
    assert (first.id, first.title, first.items, first.seen, first.due, first.new) == (
        "rates",
        "The deck rates",
        3,
        2,
        2,
        1,
    )
    assert (second.id, second.items, second.seen, second.due, second.new) == ("others", 1, 0, 0, 0)


def test_the_minutes_follow_the_learners_own_pace(teach: Teach, store: Store, learner: Learner) -> None:
    teach("rates", recall=[f"item-{number}" for number in range(12)])
    assert overview(store, MONDAY, new_per_day=12).minutes == 4  # at twenty seconds each
    learner.finish(todays_session(store, MONDAY, new_per_day=12), MONDAY)
    assert overview(store, TUESDAY, new_per_day=12).minutes == 2  # the learner takes ten


def test_a_streak_may_be_longer_than_the_days_shown(
    teach: Teach, store: Store, learner: Learner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("lrdesk.study.overview.WEEKS_BEHIND", 2)
    teach("rates", recall=["a"])
    days = [MONDAY + timedelta(days=number) for number in range(17)]  # the last is a Wednesday
    for day in days:
        learner.answer(todays_session(store, day, new_per_day=20), 1, day)
    seen = overview(store, days[-1], new_per_day=20)
    assert seen.streak == 17
    assert seen.year == tuple((day, 1) for day in days[7:])
    assert seen.year[0][0].weekday() == 0


def test_the_year_behind_begins_on_a_monday(store: Store) -> None:
    year = overview(store, TUESDAY, new_per_day=20).year
    assert len(year) == 366
    assert (year[0][0].weekday(), year[-1][0]) == (0, TUESDAY)


def test_the_pace_guesses_until_it_knows() -> None:
    assert Pace({}).minutes({}) == 0
    assert Pace({}).minutes({"recall": 1}) == 1
    assert Pace({}).minutes({"recall": 3, "quiz": 30, "explain": 4}) == 17
    assert Pace({"recall": 60.0}).minutes({"recall": 3, "explain": 4}) == 8
