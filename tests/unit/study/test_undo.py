"""Undo, and a learner who answers, undoes and restarts at random: what is shown always agrees with the log."""

import tempfile
from collections.abc import Callable
from datetime import date, timedelta
from functools import reduce
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from lrdesk.scheduling import sm2
from lrdesk.scheduling.log import Kind
from lrdesk.scheduling.sm2 import Memory
from lrdesk.store import Store
from lrdesk.study import library
from lrdesk.study.session import Session, ahead_session, todays_session
from tests.unit.study.study_samples import MONDAY, Learner, deck_text

TUESDAY = MONDAY + timedelta(days=1)
NEW_PER_DAY = 4

Teach = Callable[..., list[str]]


def test_undo_restores_the_card_and_its_memory(teach: Teach, store: Store, learner: Learner) -> None:
    teach("rates", recall=["a", "b"], quiz=["c"])
    learner.finish(todays_session(store, MONDAY, new_per_day=20), MONDAY)
    session = todays_session(store, TUESDAY, new_per_day=20)
    while (card := session.current) is not None:
        left = session.left
        learner.answer(session, 1, TUESDAY)
        learner.undo(session, TUESDAY)
        assert session.current == card
        assert session.left == left
        assert store.memory(card.key) == card.memory
        learner.answer(session, 4, TUESDAY)
    assert store.wrong_memories() == []


def test_undo_goes_back_to_the_first_answer_of_the_day_and_no_further(
    teach: Teach, store: Store, learner: Learner
) -> None:
    teach("rates", recall=["a", "b"])
    learner.finish(todays_session(store, MONDAY, new_per_day=1), MONDAY)
    session = todays_session(store, TUESDAY, new_per_day=20)
    first = session.current
    answers = len(learner.finish(session, TUESDAY, lambda card: 4 if card.drill else 2))
    for _ in range(answers):
        assert session.can_undo
        learner.undo(session, TUESDAY)
    assert not session.can_undo
    assert session.current == first
    assert len(learner.records(MONDAY)) == 1


def test_undo_reaches_back_into_a_session_that_was_cut_off(teach: Teach, store: Store, learner: Learner) -> None:
    teach("rates", recall=["a", "b"])
    card = learner.answer(todays_session(store, MONDAY, new_per_day=20), 5, MONDAY)
    reopened = todays_session(store, MONDAY, new_per_day=20)
    learner.undo(reopened, MONDAY)
    assert reopened.current == card
    assert reopened.left == 2
    assert reopened.summary().reviews == 0
    learner.answer(reopened, 5, MONDAY)
    assert reopened.summary().reviews == 1


def test_the_log_keeps_what_was_undone_and_its_undoing(teach: Teach, store: Store, learner: Learner) -> None:
    teach("rates", recall=["a"])
    session = todays_session(store, MONDAY, new_per_day=20)
    learner.answer(session, 1, MONDAY)
    learner.undo(session, MONDAY)
    learner.answer(session, 5, MONDAY)
    answer, undoing, second = store.records("rates/a")
    assert (answer.grade, undoing.kind, undoing.undoes, second.grade) == (1, Kind.UNDO, answer.id, 5)
    assert store.memory("rates/a") == sm2.review(Memory(), 5, MONDAY)


def test_a_drill_taken_back_is_drilled_again_before_what_else_waits(
    teach: Teach, store: Store, learner: Learner
) -> None:
    teach("rates", recall=["a", "b"])
    session = todays_session(store, MONDAY, new_per_day=1)
    learner.answer(session, 1, MONDAY)
    learner.answer(session, 4, MONDAY)
    ahead = ahead_session(store, MONDAY)
    learner.undo(ahead, MONDAY)
    assert (ahead.current.key, ahead.current.drill) == ("rates/a", True)
    learner.answer(ahead, 4, MONDAY)
    assert not ahead.current.drill


def test_a_drill_of_a_day_that_turned_leaves_the_queue_as_it_is(teach: Teach, store: Store, learner: Learner) -> None:
    teach("rates", recall=["a", "b", "c"])
    session = todays_session(store, MONDAY, new_per_day=1)
    learner.answer(session, 1, MONDAY)
    learner.answer(session, 4, TUESDAY)  # the drill, after the day has turned
    next_morning = todays_session(store, TUESDAY, new_per_day=20)
    learner.undo(next_morning, TUESDAY)
    assert len(learner.finish(next_morning, TUESDAY)) == 3


def test_studying_ahead_never_asks_an_undone_card_twice(teach: Teach, store: Store, learner: Learner) -> None:
    teach("rates", recall=["a", "b"])
    learner.finish(todays_session(store, MONDAY, new_per_day=20), MONDAY)
    ahead = ahead_session(store, MONDAY)
    learner.undo(ahead, MONDAY)
    keys = [card.key for card in learner.finish(ahead, MONDAY)]
    assert len(keys) == len(set(keys))


grades = st.integers(0, 5)
actions = st.lists(st.one_of(grades, grades, grades, st.sampled_from(["undo", "restart", "next day"])), max_size=40)


class Oracle:
    """What a learner's memories must be, from the grades alone."""

    def __init__(self) -> None:
        self.answers: list[tuple[str, int, date, bool]] = []

    def memory(self, item: str) -> Memory:
        """Return the fold of an item's reviews."""
        reviews = [(grade, day) for key, grade, day, drill in self.answers if key == item and not drill]
        return reduce(lambda memory, review: sm2.review(memory, *review), reviews, Memory())

    def drills(self, today: date) -> set[str]:
        """Return what was last graded below 4 today."""
        last = {key: grade for key, grade, day, _ in self.answers if day == today}
        return {key for key, grade in last.items() if grade < 4}


@settings(max_examples=25, deadline=None)
@given(actions)
def test_at_random_what_is_shown_agrees_with_the_log(script: list[int | str]) -> None:
    with tempfile.TemporaryDirectory() as folder, Store.open(Path(folder) / "lrdesk.db") as store:
        file = Path(folder) / "rates.toml"
        file.write_text(deck_text("rates", recall=["a", "b", "c"], quiz=["d", "e"], explain=["f"]), encoding="utf-8")
        assert library.sync(store, [file]) == []
        _live(store, script)


def _live(store: Store, script: list[int | str]) -> None:
    learner, oracle, day = Learner(store), Oracle(), MONDAY
    session = todays_session(store, day, NEW_PER_DAY)
    for action in script:
        if action == "undo":
            _undo(session, learner, oracle, day)
        elif action == "next day":
            day += timedelta(days=1)
            session = todays_session(store, day, NEW_PER_DAY)
        elif action == "restart":
            reopened = todays_session(store, day, NEW_PER_DAY)
            assert (reopened.left, set(reopened.drills)) == (session.left, set(session.drills))
            session = reopened
        elif session.current is not None:
            card = learner.answer(session, action, day)
            oracle.answers.append((card.key, action, day, card.drill))
        _agree(store, session, oracle, day)
    learner.finish(session, day)
    assert todays_session(store, day, NEW_PER_DAY).current is None


def _undo(session: Session, learner: Learner, oracle: Oracle, day: date) -> None:
    assert session.can_undo == any(answered == day for _, _, answered, _ in oracle.answers)
    if session.can_undo:
        key, _, _, drill = oracle.answers.pop()
        learner.undo(session, day)
        assert session.current is not None
        assert (session.current.key, session.current.drill) == (key, drill)


def _agree(store: Store, session: Session, oracle: Oracle, day: date) -> None:
    for item in "abcdef":
        assert store.memory(f"rates/{item}") == oracle.memory(f"rates/{item}")
    assert store.wrong_memories() == []
    assert set(session.drills) == oracle.drills(day)
    card = session.current
    assert (card is None) == (session.left == 0)
    if card is not None:
        assert card.memory == oracle.memory(card.key)
        assert card.drill == (session.left == len(session.drills))
