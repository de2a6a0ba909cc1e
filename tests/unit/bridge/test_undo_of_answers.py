"""Answers in the one history of the app: taken back and given again, in their session or after it was left."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from lrdesk.bridge.review import Review
from lrdesk.bridge.setting_aside import SettingAside
from lrdesk.content.drafts import draft_of
from lrdesk.scheduling import sm2
from lrdesk.scheduling.learning_day import learning_day
from lrdesk.scheduling.sm2 import Memory
from lrdesk.store import Store
from lrdesk.study import library
from lrdesk.study.browsing import Deeds
from lrdesk.study.history import History
from lrdesk.study.own_deck import OwnDeck
from lrdesk.study.own_decks import OwnDecks
from lrdesk.study.session import chosen_session, todays_session
from lrdesk.study.writing import Writing
from lrdesk.study.writing_decks import DeckWriting
from tests.conftest import MORNING, Clock
from tests.unit.study.study_samples import deck_text


@pytest.fixture
def store(tmp_path: Path, decks: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "lrdesk.db") as opened:
        library.sync(opened, library.deck_files([decks]))
        yield opened


@pytest.fixture
def history() -> History:
    return History()


@pytest.fixture
def review(store: Store, history: History, clock: Clock, qapp: object) -> Review:
    made = Review(clock, lambda: learning_day(clock()), history)
    made.start(todays_session(store, learning_day(clock()), 20))
    return made


@pytest.fixture
def writing(store: Store, history: History, decks: Path, tmp_path: Path) -> Writing:
    """Two decks of the learner's own."""
    own = tmp_path / "own"
    own.mkdir()
    (own / "mine.toml").write_text(deck_text("mine", ["x"]), encoding="utf-8")
    (own / "other.toml").write_text(deck_text("other", ["z"]), encoding="utf-8")
    library.sync(store, library.deck_files([decks, own]))
    return Writing(store, OwnDecks(store, decks, own), history)


def answer(review: Review, grade: int) -> str:
    assert review.card is not None
    key = review.card.key
    review.reveal()
    review.grade(grade)
    return key


def test_answers_are_undone_and_redone_many_steps(review: Review, store: Store, history: History) -> None:
    today = MORNING.date()
    first, second = answer(review, 4), answer(review, 5)
    assert history.undo() == history.undo() == "answer"
    assert review.card is not None
    assert review.card.key == first
    assert store.memory(first) == store.memory(second) == Memory()
    history.redo()
    assert review.card.key == second
    assert store.memory(first) == sm2.review(Memory(), 4, today)
    history.redo()
    assert store.memory(second) == sm2.review(Memory(), 5, today)
    assert store.wrong_memories() == []
    assert review.summary().first_seen == 2


def test_an_answer_is_undone_after_its_session_was_left(review: Review, store: Store, history: History) -> None:
    key = answer(review, 4)
    review.leave()
    shown = review.card
    history.undo()
    assert store.memory(key) == Memory()
    assert review.card is shown
    history.redo()
    assert store.memory(key).repetitions == 1
    again = todays_session(store, MORNING.date(), 20)
    assert again.current is not None
    assert again.current.key != key


def test_the_next_session_asks_the_card_of_an_answer_again_that_was_given_in_the_one_before(
    review: Review, store: Store, history: History
) -> None:
    key = answer(review, 1)
    review.leave()
    review.start(todays_session(store, MORNING.date(), 20))
    session = review.session
    assert session is not None
    assert session.drills == [key]
    for _ in range(3):  # there is one answer: more than that takes nothing back
        review.undo()
        assert review.card is not None
        assert (review.card.key, review.card.drill, session.drills, session.left) == (key, False, [], 3)
    assert history.redo() == "answer"
    assert (session.drills, session.left) == ([key], 3)
    assert review.card.key != key
    assert review.summary().first_seen == 1


def test_a_session_of_other_items_does_not_ask_what_it_is_not_about(
    review: Review, store: Store, history: History
) -> None:
    key = answer(review, 4)
    review.leave()
    other = next(one.item for one in store.new_candidates(MORNING.date(), 20))
    review.start(chosen_session(store, MORNING.date(), [other]))
    history.undo()
    assert store.memory(key) == Memory()
    assert review.card is not None
    assert review.card.key == other
    assert review.session is not None
    assert review.session.left == 1


def test_an_answer_of_yesterday_is_given_again_without_a_drill_today(
    review: Review, store: Store, history: History, clock: Clock
) -> None:
    key = answer(review, 1)
    review.leave()
    clock.now += timedelta(days=1)
    review.start(todays_session(store, learning_day(clock()), 20))
    history.undo()
    assert review.card is not None
    assert (review.card.key, review.card.drill) == (key, False)
    history.redo()
    assert review.session is not None
    assert review.session.drills == []
    assert store.memory(key) == sm2.review(Memory(), 1, MORNING.date())


def test_only_what_the_card_does_not_show_is_told_when_it_is_undone(
    review: Review, store: Store, history: History, qtbot: QtBot
) -> None:
    deeds = Deeds(store, history, lambda: MORNING.date(), lambda: 1)
    assert review.card is not None
    other = next(key for key in ("sample/limit", "sample/beyond") if key != review.card.key)
    deeds.suspend([other])
    with qtbot.waitSignal(review.undone) as undone:
        review.undo()
    assert undone.args == ["suspend 1 item"]
    SettingAside(review, deeds).flag()
    answer(review, 4)
    with qtbot.assertNotEmitted(review.undone):
        review.undo()
        review.undo()


def test_a_drill_is_undone_and_redone_without_touching_the_memory(
    review: Review, store: Store, history: History
) -> None:
    key = answer(review, 1)
    while review.card is not None and not review.card.drill:
        answer(review, 4)
    before = store.memory(key)
    assert answer(review, 4) == key
    history.undo()
    assert review.card is not None
    assert (review.card.key, review.card.drill) == (key, True)
    history.redo()
    assert review.card is None
    assert store.memory(key) == before


def test_a_card_is_put_away_and_had_back_where_it_was(review: Review, store: Store, history: History) -> None:
    aside = SettingAside(review, Deeds(store, history, lambda: MORNING.date(), lambda: 1))
    assert review.card is not None
    first = review.card.key
    aside.suspend()
    assert review.card.key != first
    aside.bury()
    assert store.hidden_items(MORNING.date()) == {first, next(iter(store.hidden_items(MORNING.date()) - {first}))}
    history.undo()
    history.undo()
    assert review.card.key == first
    aside.flag()
    assert review.card.flagged
    aside.flag()
    assert not review.card.flagged


def test_a_review_whose_last_card_is_put_away_ends_until_that_is_undone(
    review: Review, store: Store, history: History
) -> None:
    aside = SettingAside(review, Deeds(store, history, lambda: MORNING.date(), lambda: 1))
    while review.card is not None:
        last = review.card.key
        aside.suspend()
    history.undo()
    assert review.card is not None
    assert review.card.key == last


def _move(writing: Writing) -> None:
    writing.move(["mine/x"], writing.decks.folder / "other.toml")


def _delete(writing: Writing) -> None:
    writing.delete(writing.open("mine/x"))


def _delete_deck(writing: Writing) -> None:
    decks = DeckWriting(writing._store, writing.decks, writing.history)
    decks.delete(OwnDeck.read(writing.decks.folder / "mine.toml"))


@pytest.mark.parametrize("answered", [False, True])
@pytest.mark.parametrize(("deed", "drilled"), [(_move, "other/x"), (_delete, None), (_delete_deck, None)])
def test_a_review_goes_on_without_an_item_that_is_moved_or_deleted_and_all_of_it_can_be_undone_and_redone(
    writing: Writing,
    review: Review,
    store: Store,
    history: History,
    deed: Callable[[Writing], None],
    drilled: str | None,
    answered: bool,
) -> None:
    review.start(todays_session(store, MORNING.date(), 20))
    assert review.card is not None
    first, asked, steps = review.card.key, [], 1
    while review.card.key != "mine/x":
        asked.append(answer(review, 4))
    if answered:
        asked.append(answer(review, 1))
    deed(writing)
    while review.card is not None:
        asked.append(answer(review, 4))
    steps += len(asked)
    assert asked.count("mine/x") == answered
    assert (drilled in asked) == (answered and drilled is not None)
    memories = {key: store.memory(key) for key in ("sample/limit", "sample/beyond", "other/z")}
    for _ in range(steps):
        history.undo()
    assert review.card.key == first
    assert store.memory("mine/x") == Memory()
    assert store.records_of_day(MORNING.date().toordinal()) == ()
    for _ in range(steps):
        history.redo()
    assert review.card is None
    assert {key: store.memory(key) for key in memories} == memories
    assert store.wrong_memories() == []


def test_a_move_is_undone_though_another_item_had_the_old_name_meanwhile(
    writing: Writing, store: Store, history: History
) -> None:
    opened, mine = writing.open("mine/x"), writing.decks.folder / "mine.toml"
    first = writing.add(mine, draft_of(opened.item, frozenset({"first"})), opened.experiment)
    writing.move([first], writing.decks.folder / "other.toml")
    second = writing.add(mine, draft_of(opened.item, frozenset({"second"})), opened.experiment)
    assert first == second
    for _ in range(2):
        history.undo()
    assert store.marks([first])[first].tags == {"first"}
    for _ in range(2):
        history.redo()
    assert store.marks([second])[second].tags == {"second"}
    assert store.memory(second) == Memory()
    assert store.wrong_memories() == []


def test_a_leech_is_told_at_its_sixth_lapse(review: Review, store: Store, clock: Clock, qtbot: QtBot) -> None:
    key = answer(review, 4)
    told: list[tuple[str, int]] = []
    review.leech_met.connect(lambda *of: told.append(of))
    for _ in range(6):
        clock.now += timedelta(days=400)
        review.start(chosen_session(store, learning_day(clock()), [key]))
        answer(review, 1)
    assert told == [(key, 6)]


def test_a_prediction_is_kept(review: Review, store: Store) -> None:
    review.predict(True)
    review.predict(False)
    assert store.predictions(MORNING.date(), MORNING.date()) == (2, 1)
