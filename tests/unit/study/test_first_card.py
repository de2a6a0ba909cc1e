"""The first card of someone new, and what lies ahead of it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from lrdesk.scheduling.sm2 import Memory
from lrdesk.store import Store
from lrdesk.study import library
from lrdesk.study.first_card import first_card_session
from lrdesk.study.outlook import waits
from tests.samples import SAMPLE
from tests.unit.study.study_samples import MONDAY, Learner

Teach = Callable[..., list[str]]


def test_it_is_the_first_card_whose_experiment_asks_for_a_prediction(teach: Teach, store: Store, shelf: Path) -> None:
    teach("a", quiz=["q"], recall=["silent"])
    assert first_card_session(store, MONDAY).current.key == "a/silent"
    (shelf / "b.toml").write_text(SAMPLE, encoding="utf-8")
    library.sync(store, library.deck_files([shelf]))
    session = first_card_session(store, MONDAY)
    assert session.current.key == "sample/limit"
    assert session.left == 1


def test_it_is_a_new_one_and_its_answer_counts(teach: Teach, store: Store, learner: Learner) -> None:
    teach("a", recall=["one", "two"])
    session = first_card_session(store, MONDAY)
    learner.answer(session, 4, MONDAY)
    assert session.current is None
    assert store.memory("a/one").interval == 1
    assert first_card_session(store, MONDAY).current.key == "a/two"


def test_what_is_not_known_is_asked_again_in_the_same_session(teach: Teach, store: Store, learner: Learner) -> None:
    teach("a", recall=["one", "two"])
    session = first_card_session(store, MONDAY)
    learner.answer(session, 1, MONDAY)
    assert (session.current.key, session.current.drill) == ("a/one", True)
    learner.answer(session, 4, MONDAY)
    assert session.current is None


def test_without_a_new_card_to_recall_there_is_none(teach: Teach, store: Store) -> None:
    assert first_card_session(store, MONDAY) is None
    teach("a", quiz=["q"])
    assert first_card_session(store, MONDAY) is None


@pytest.mark.parametrize(
    ("grade", "intervals"), [(4, (1, 6, 15, 38, 95)), (5, (1, 6, 17, 50, 150)), (3, (1, 6, 13, 26, 47))]
)
def test_the_outlook_of_a_new_card_is_that_of_sm2(grade: int, intervals: tuple[int, ...]) -> None:
    assert waits(Memory(), 5, grade) == intervals


def test_the_outlook_goes_on_from_where_a_card_is() -> None:
    assert waits(Memory(interval=6, repetitions=2), 2) == (15, 38)
