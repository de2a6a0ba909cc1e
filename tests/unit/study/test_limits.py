"""Limits of a day, plans to catch up, sessions of one's own choice: what is asked, and what waits."""

from collections.abc import Callable
from datetime import timedelta
from itertools import pairwise

import pytest

from lrdesk.scheduling.sm2 import Memory
from lrdesk.store import Marks, Store
from lrdesk.study import catching_up
from lrdesk.study.history import History
from lrdesk.study.limits import in_force
from lrdesk.study.overview import overview
from lrdesk.study.plans import Plans
from lrdesk.study.session import chosen_session, todays_session
from lrdesk.study.settings import Settings
from tests.unit.study.study_samples import MONDAY, Learner

Teach = Callable[..., list[str]]
TUESDAY = MONDAY + timedelta(days=1)
MANY = [f"item-{i}" for i in range(80)]


@pytest.fixture
def behind(teach: Teach, store: Store, learner: Learner) -> Store:
    """A learner who has met eighty items on Monday, and is due to see all of them on Tuesday."""
    teach("rates", recall=MANY)
    learner.finish(todays_session(store, MONDAY, 999), MONDAY)
    return store


def test_no_more_due_items_are_asked_than_the_limit_also_after_a_restart(behind: Store, learner: Learner) -> None:
    assert overview(behind, TUESDAY, 0, 30).due == 30
    assert overview(behind, TUESDAY, 0, 30).put_off == 50
    session = todays_session(behind, TUESDAY, 0, 30)
    for _ in range(10):
        learner.answer(session, 4, TUESDAY)
    assert overview(behind, TUESDAY, 0, 30).due == 20
    assert len(learner.finish(todays_session(behind, TUESDAY, 0, 30), TUESDAY)) == 20
    assert todays_session(behind, TUESDAY, 0, 30).current is None
    assert todays_session(behind, TUESDAY, 0).left == 50


def test_the_limit_of_due_items_leaves_new_ones_alone(behind: Store, teach: Teach) -> None:
    teach("more", recall=["a", "b"])
    assert todays_session(behind, TUESDAY, 20, 5).left == 7


def test_what_has_waited_longest_for_its_interval_comes_first(behind: Store, learner: Learner) -> None:
    session = todays_session(behind, TUESDAY, 0)
    cards = [learner.answer(session, 4, TUESDAY).key for _ in range(40)]  # due again in six days
    later = TUESDAY + timedelta(days=8)
    asked = learner.finish(todays_session(behind, later, 0, 40), later)
    assert {card.key for card in asked}.isdisjoint(cards)


def test_a_backlog_is_offered_to_be_spread(behind: Store) -> None:
    assert not catching_up.is_behind(behind, TUESDAY)  # eighty a day is usual here
    later = TUESDAY + timedelta(days=90)
    ways = overview(behind, later, 0).ways
    assert [(way.days, way.per_day) for way in ways] == [(3, 27), (7, 12), (14, 6), (30, 3)]
    minutes = [way.minutes for way in ways]
    assert minutes == sorted(minutes, reverse=True)


def test_a_plan_spreads_the_backlog_and_ends_with_it(behind: Store, learner: Learner) -> None:
    day = TUESDAY + timedelta(days=90)
    settings = Settings(behind)
    Plans(behind, History()).catch_up(27)
    assert in_force(behind, settings) == (20, 27)
    settings["due_per_day"] = 10
    assert in_force(behind, settings) == (20, 10)
    settings["due_per_day"] = 0
    asked = []
    while (shown := overview(behind, day, *in_force(behind, settings))).put_off:
        assert (shown.due, shown.plan, shown.ways) == (27, 27, ())
        asked.append(len(learner.finish(todays_session(behind, day, *in_force(behind, settings)), day)))
        day += timedelta(days=1)
    assert asked == [27, 27]
    assert shown.due == 26
    catching_up.end(behind)
    assert in_force(behind, settings) == (20, None)


@pytest.mark.parametrize("nonsense", ["many", -3, 0, True, [1], None])
def test_a_plan_that_cannot_be_read_is_none(store: Store, nonsense: object) -> None:
    store.set_setting(catching_up.SETTING, nonsense)
    assert catching_up.plan(store) is None


def test_siblings_are_kept_apart(teach: Teach, store: Store, learner: Learner) -> None:
    teach("one", recall=["a", "b", "c"])
    teach("two", recall=["d", "e", "f"])
    learner.finish(todays_session(store, MONDAY, 99), MONDAY)
    cards = learner.finish(todays_session(store, TUESDAY, 0), TUESDAY)
    assert len(cards) == 6
    assert all(
        (a.key.split("/")[0], a.experiment.id) != (b.key.split("/")[0], b.experiment.id) for a, b in pairwise(cards)
    )


def test_cramming_leaves_every_memory_as_it_is_and_nothing_to_drill_afterwards(behind: Store, learner: Learner) -> None:
    keys = ["rates/item-3", "rates/item-5"]
    before = {key: behind.memory(key) for key in keys}
    session = chosen_session(behind, MONDAY + timedelta(days=40), keys, cram=True)
    day = MONDAY + timedelta(days=40)
    grades = iter([1, 4, 4])
    asked = [card.key for card in learner.finish(session, day, lambda card: next(grades))]
    assert sorted(asked) == sorted([*keys, asked[0]])  # what was missed is asked until it is known
    assert {key: behind.memory(key) for key in keys} == before
    learner.answer(chosen_session(behind, day, keys, cram=True), 1, day)
    assert overview(behind, day, 0).drills == 0
    assert {record.kind.value for record in learner.records(day)} == {"drill"}


def test_a_session_of_ones_own_choice_moves_memories_and_may_study_ahead(behind: Store, learner: Learner) -> None:
    (card,) = learner.finish(chosen_session(behind, TUESDAY, ["rates/item-3"]), TUESDAY)
    assert behind.memory(card.key) != Memory()
    assert behind.memory(card.key).repetitions == 2
    assert chosen_session(behind, TUESDAY, ["rates/gone"]).current is None


def test_what_is_suspended_in_the_middle_of_a_session_is_asked_no_more_until_that_is_undone(
    behind: Store, learner: Learner
) -> None:
    session = todays_session(behind, TUESDAY, 0)
    first = session.current
    assert first is not None
    behind.set_marks({first.key: Marks(suspended=True)})
    session.look_again(TUESDAY)
    assert session.current is not None
    assert session.current.key != first.key
    assert session.left == 79
    behind.set_marks({first.key: Marks()})
    session.look_again(TUESDAY)
    assert session.current.key == first.key
    assert session.left == 80
