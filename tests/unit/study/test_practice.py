"""What was missed in practice: the item comes sooner, and nothing else about it changes."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from lrdesk.scheduling.log import Kind
from lrdesk.store import Store, UnknownItem
from lrdesk.study.history import History
from lrdesk.study.overview import overview
from lrdesk.study.session import todays_session
from tests.unit.study.study_samples import MONDAY, Learner

TUESDAY = MONDAY + timedelta(days=1)
THURSDAY = MONDAY + timedelta(days=3)

Teach = Callable[..., list[str]]


@pytest.fixture
def learnt(teach: Teach, store: Store, learner: Learner) -> str:
    """An item that is due in six days from Tuesday, with five more that are new."""
    teach("rates", recall=["one", "two", "three", "four", "five", "six"])
    for day in (MONDAY, TUESDAY):
        learner.finish(todays_session(store, day, new_per_day=1 if day == MONDAY else 0), day)
    return "rates/one"


def test_a_learnt_item_is_asked_on_the_day_of_the_miss(store: Store, learner: Learner, learnt: str) -> None:
    before = store.memory(learnt)
    assert learner.deeds(THURSDAY).bring_forward(learnt)
    assert store.memory(learnt) == replace(before, due=THURSDAY)
    session = todays_session(store, THURSDAY, new_per_day=0)
    assert learner.answer(session, 4, THURSDAY).key == learnt
    assert session.current is None
    assert store.memory(learnt).due == THURSDAY + timedelta(days=15)
    assert store.wrong_memories() == []


def test_an_item_answered_today_is_asked_tomorrow_and_today_has_an_end(
    store: Store, learner: Learner, learnt: str
) -> None:
    assert learner.deeds(TUESDAY).bring_forward(learnt)
    assert not learner.deeds(TUESDAY).bring_forward(learnt)
    assert store.memory(learnt).due == TUESDAY + timedelta(days=1)
    assert overview(store, TUESDAY, 0).waiting == 0
    assert todays_session(store, TUESDAY, new_per_day=0).current is None


def test_a_new_item_comes_first_in_the_next_session(store: Store, learner: Learner, learnt: str) -> None:
    assert learner.deeds(THURSDAY).bring_forward("rates/five")
    assert not learner.deeds(THURSDAY).bring_forward("rates/five")
    cards = learner.finish(todays_session(store, TUESDAY + timedelta(days=9), new_per_day=2), THURSDAY)
    assert cards[0].key == "rates/five"
    assert {card.key for card in cards} == {"rates/five", "rates/two", learnt}


def test_what_is_due_already_is_not_noted_twice(store: Store, learner: Learner, learnt: str) -> None:
    late = TUESDAY + timedelta(days=8)
    assert not learner.deeds(late).bring_forward(learnt)
    assert [record.kind for record in store.records(learnt)] == [Kind.REVIEW, Kind.REVIEW]


def test_a_miss_is_no_answer(store: Store, learner: Learner, learnt: str) -> None:
    learner.deeds(THURSDAY).bring_forward(learnt)
    for derived_anew in (False, True):
        if derived_anew:
            store.rebuild()
        assert store.records_of_day(THURSDAY.toordinal()) == ()
        assert store.grades_of_day(THURSDAY.toordinal()) == []
        assert store.days_studied(THURSDAY, THURSDAY) == ()
        assert THURSDAY.toordinal() not in store.all_days_studied()
        assert store.memory(learnt).due == THURSDAY
    assert not todays_session(store, THURSDAY, new_per_day=0).can_undo


def test_an_answer_after_a_miss_is_undone_to_the_miss(store: Store, learner: Learner, learnt: str) -> None:
    learner.deeds(THURSDAY).bring_forward(learnt)
    session = todays_session(store, THURSDAY, new_per_day=0)
    card = learner.answer(session, 1, THURSDAY)
    learner.undo(session, THURSDAY)
    assert session.current == card
    assert store.memory(learnt).due == THURSDAY


def test_a_miss_is_undone_by_its_name_and_can_be_noted_again(store: Store, learner: Learner, learnt: str) -> None:
    history, before = History(), store.memory(learnt)
    first = store.new_candidates(THURSDAY, 1)[0].item
    for key in (learnt, "rates/five"):
        learner.deeds(THURSDAY, history).bring_forward(key)
        assert history.undo() == "ask 1 item sooner"
    assert store.memory(learnt) == before
    assert store.new_candidates(THURSDAY, 1)[0].item == first
    assert learner.deeds(THURSDAY, history).bring_forward("rates/five")
    assert store.new_candidates(THURSDAY, 1)[0].item == "rates/five"


def test_an_item_that_no_deck_holds_is_refused(store: Store, learner: Learner, learnt: str) -> None:
    with pytest.raises(UnknownItem):
        learner.deeds(THURSDAY).bring_forward("rates/seven")
