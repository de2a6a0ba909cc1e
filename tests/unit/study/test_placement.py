"""What is known is put aside: no new items of it, reviews in some weeks instead, and all of it can be taken back."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path

import pytest

from lrdesk.scheduling.log import Kind
from lrdesk.store import Recall, Store
from lrdesk.study import library
from lrdesk.study.history import History
from lrdesk.study.overview import overview
from lrdesk.study.placement import FIRST_DAYS, LAST_DAYS, days_aside, placement_topics
from lrdesk.study.session import todays_session
from tests.unit.study.study_samples import MONDAY, Learner, deck_text

FIRST = [f"r{number}" for number in range(40)]


@pytest.fixture
def decks(teach: Callable[..., list[str]]) -> None:
    teach("first", recall=FIRST, quiz=["q", "p"])
    teach("second", recall=["c"], quiz=["d"], requires=["first"])
    teach("third", recall=["e"], requires=["second"])


def put_aside(
    store: Store, learner: Learner, decks: list[str], missed: Sequence[str] = (), history: History | None = None
) -> None:
    learner.deeds(MONDAY, history).put_aside(days_aside(store, decks, missed))


pytestmark = pytest.mark.usefixtures("decks")


def test_the_topics_to_ask_about_are_those_with_questions(store: Store) -> None:
    topics = placement_topics(store)
    assert {id: (topic.requires, topic.new) for id, topic in topics.items()} == {
        "first": ((), 42),
        "second": (("first",), 2),
    }
    for question in topics["first"].questions:
        assert sorted(question.choices) == [0, 1, 2, 3]


@pytest.fixture
def levels(store: Store, shelf: Path) -> Store:
    """A store with one more deck, whose quiz items are easy, hard and between."""
    given = iter(("beginner", "advanced", "intermediate"))
    text = re.sub("beginner", lambda _: next(given), deck_text("levels", quiz=["easy", "hard", "between"]))
    (shelf / "levels.toml").write_text(text, encoding="utf-8")
    assert library.sync(store, library.deck_files([shelf])) == []
    return store


def test_the_most_telling_question_comes_first(levels: Store) -> None:
    questions = placement_topics(levels)["levels"].questions
    assert [question.key for question in questions] == ["levels/between", "levels/hard", "levels/easy"]


def test_harder_items_come_sooner(levels: Store, learner: Learner) -> None:
    put_aside(levels, learner, ["levels"], ())
    intervals = {one.item: one.interval for one in levels.candidates_of("levels")}
    assert intervals == {"levels/hard": 7, "levels/between": 17, "levels/easy": 28}


def test_items_of_a_known_topic_are_not_new_any_more_and_come_over_three_weeks(store: Store, learner: Learner) -> None:
    put_aside(store, learner, ["first"], ["first/q"])
    assert [one.item for one in store.new_candidates(MONDAY, 99)] == ["first/q", "second/c", "second/d", "third/e"]
    dues = Counter(one.due for one in store.candidates_of("first") if one.due is not None)
    assert min(dues) == MONDAY + timedelta(days=FIRST_DAYS)
    assert max(dues) == MONDAY + timedelta(days=LAST_DAYS)
    assert max(dues.values()) == 2
    assert store.wrong_memories() == []


def test_what_comes_back_is_an_ordinary_review(store: Store, learner: Learner) -> None:
    put_aside(store, learner, ["first"], ())
    day = MONDAY + timedelta(days=FIRST_DAYS)
    session = todays_session(store, day, new_per_day=0)
    card = learner.answer(session, 4, day)
    assert card.memory.interval == FIRST_DAYS
    assert store.memory(card.key).interval == 18
    summary = session.summary()
    assert (summary.first_seen, summary.recalled_again) == (0, 1)
    for _ in range(2):
        assert store.recall(day, day) == Recall(1, 1)
        assert store.first_met_on(day) == 0
        store.rebuild()
    learner.undo(session, day)
    assert session.current == card
    assert store.recall(day, day) == Recall(0, 0)


def test_putting_aside_is_no_answer(store: Store, learner: Learner) -> None:
    put_aside(store, learner, ["first"], ())
    for _ in range(2):
        shown = overview(store, MONDAY, new_per_day=3)
        assert (shown.streak, shown.recalled, shown.new, shown.due) == (0, None, 3, 0)
        assert store.days_studied(MONDAY, MONDAY) == ()
        assert store.seconds_per_answer() == {}
        store.rebuild()
    assert not todays_session(store, MONDAY, new_per_day=0).can_undo


def test_what_was_answered_before_is_left_alone(store: Store, learner: Learner) -> None:
    session = todays_session(store, MONDAY, new_per_day=1)
    key = learner.answer(session, 4, MONDAY).key
    before = store.memory(key)
    put_aside(store, learner, ["first"], ())
    assert store.memory(key) == before
    assert [record.kind for record in store.records(key)] == [Kind.REVIEW]


def test_taking_back_makes_new_again_and_forth_leads_to_the_same_days(store: Store, learner: Learner) -> None:
    history, everything = History(), store.new_candidates(MONDAY, 99)
    put_aside(store, learner, ["first", "second"], history=history)
    placed = store.candidates_of("first")
    assert history.undo() == "put 44 items aside"
    assert store.new_candidates(MONDAY, 99) == everything
    assert store.wrong_memories() == []
    assert history.redo() == "put 44 items aside"
    assert store.candidates_of("first") == placed
    assert store.wrong_memories() == []


def test_where_nothing_is_new_there_is_nothing_to_put_aside_or_to_undo(store: Store, learner: Learner) -> None:
    history = History()
    put_aside(store, learner, [], history=history)
    assert history.undo_name is None
