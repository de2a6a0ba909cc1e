"""The model of a running review: question, answer, grade, and what happens when the disk says no."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from lrdesk.bridge.review import LONGEST_ANSWER_MS, Review
from lrdesk.content.deck import Item, Quiz
from lrdesk.scheduling.learning_day import learning_day
from lrdesk.store import Store, StoreError
from lrdesk.study import library
from lrdesk.study.session import todays_session
from tests.conftest import Clock


class Desk:
    """A review of the sample deck, on a clock that the test sets."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self.store, self.clock = store, clock
        self.review = Review(clock, lambda: learning_day(clock()))
        self.sentences: list[str] = []
        self.review.failed.connect(self.sentences.append)

    def start(self) -> None:
        """Begin today's session."""
        self.review.start(todays_session(self.store, learning_day(self.clock()), new_per_day=20))

    def answer(self, grade: int) -> None:
        """Reveal and grade."""
        self.review.reveal()
        self.review.grade(grade)

    def go_to(self, kind: str) -> Item:
        """Answer until a card of this kind is asked."""
        while self.review.card.item.kind != kind:
            self.answer(4)
        return self.review.card.item

    def finish(self) -> None:
        """Answer whatever is left."""
        while self.review.card is not None:
            self.answer(4)


@pytest.fixture
def desk(qtbot: QtBot, decks: Path, tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    with Store.open(tmp_path / "lrdesk.db") as store:
        assert library.sync(store, library.deck_files([decks])) == []
        opened = Desk(store, clock)
        opened.start()
        yield opened


def _full_disk(*_: object) -> None:
    raise StoreError("The disk is full.")


def test_a_card_is_asked_revealed_and_graded(desk: Desk, qtbot: QtBot) -> None:
    review, key = desk.review, desk.review.card.key
    review.grade(4)
    assert desk.store.records(key) == ()  # nobody grades what was not revealed
    with qtbot.waitSignal(review.revealed, timeout=0):
        review.reveal()
    with qtbot.assertNotEmitted(review.revealed):
        review.reveal()
    with qtbot.waitSignal(review.card_shown, timeout=0):
        review.grade(4)
    assert desk.store.records(key)[0].grade == 4
    assert review.card.key != key
    assert not review.is_revealed


def test_the_last_answer_ends_the_review(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.review.ended, timeout=0):
        desk.finish()
    assert desk.review.card is None
    desk.review.reveal()
    desk.review.grade(4)
    assert desk.review.summary().reviews == 3


def test_a_session_without_cards_ends_at_once(desk: Desk, qtbot: QtBot) -> None:
    desk.finish()
    with qtbot.waitSignal(desk.review.ended, timeout=0):
        desk.start()


def test_a_recall_card_suggests_good(desk: Desk) -> None:
    desk.go_to("recall")
    desk.review.reveal()
    assert desk.review.suggested == 4


@pytest.mark.parametrize(
    ("right", "hinted", "grade"), [(True, False, 4), (True, True, 3), (False, False, 1), (False, True, 1)]
)
def test_a_quiz_earns_its_grade(desk: Desk, right: bool, hinted: bool, grade: int) -> None:
    item = desk.go_to("quiz")
    assert isinstance(item, Quiz)
    key = desk.review.card.key
    if hinted:
        desk.review.hint()
    desk.review.choose(item.answer if right else (item.answer + 1) % 4)
    assert desk.review.is_revealed
    assert desk.review.is_right == right
    desk.review.choose(item.answer)  # too late
    assert desk.review.suggested == grade
    desk.review.accept()
    assert desk.store.records(key)[0].grade == grade


@pytest.mark.parametrize(("held", "grade"), [(0, 0), (1, 2), (2, 3), (3, 5)])
def test_an_explanation_earns_its_grade(desk: Desk, qtbot: QtBot, held: int, grade: int) -> None:
    desk.go_to("explain")
    desk.review.reveal()
    with qtbot.waitSignal(desk.review.suggestion_changed, timeout=0):
        desk.review.hold(frozenset(range(held)))
    assert desk.review.suggested == grade


def test_nothing_is_carried_over_to_the_next_card(desk: Desk) -> None:
    desk.go_to("quiz")
    desk.review.hint()
    desk.review.choose(2)
    desk.review.accept()
    assert (desk.review.hinted, desk.review.chosen, desk.review.held) == (False, None, frozenset())


def test_a_card_says_when_it_comes_back(desk: Desk) -> None:
    assert [desk.review.days_until(grade) for grade in range(6)] == [0, 0, 0, 1, 1, 1]
    desk.finish()
    desk.clock.now += timedelta(days=1)
    desk.start()
    assert desk.review.days_until(4) == 6
    desk.finish()
    desk.clock.now += timedelta(days=6)
    desk.start()
    assert [desk.review.days_until(grade) for grade in (2, 3, 4, 5)] == [0, 15, 15, 16]


def test_a_drill_comes_back_until_it_is_known(desk: Desk) -> None:
    desk.answer(1)
    while not desk.review.card.drill:
        desk.answer(4)
    assert [desk.review.days_until(grade) for grade in range(6)] == [0, 0, 0, 0, 1, 1]
    desk.clock.now += timedelta(days=1)  # the day turns before the drill is answered
    assert desk.review.days_until(4) == 0


def test_the_time_that_an_answer_took_is_kept(desk: Desk) -> None:
    key = desk.review.card.key
    desk.clock.now += timedelta(seconds=12)
    desk.answer(4)
    assert desk.store.records(key)[0].elapsed_ms == 12_000


@pytest.mark.parametrize(("away", "counted"), [(timedelta(hours=2), LONGEST_ANSWER_MS), (timedelta(hours=-2), 0)])
def test_a_card_left_open_over_lunch_was_not_thought_about_for_an_hour(
    desk: Desk, away: timedelta, counted: int
) -> None:
    key = desk.review.card.key
    desk.clock.now += away
    desk.answer(4)
    assert desk.store.records(key)[0].elapsed_ms == counted


def test_an_answer_that_cannot_be_written_stays_and_says_so(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    card = desk.review.card
    with monkeypatch.context() as broken:
        broken.setattr(Store, "append", _full_disk)
        desk.answer(4)
    assert desk.sentences == ["The disk is full."]
    assert (desk.review.card, desk.review.is_revealed) == (card, True)
    desk.review.grade(4)
    assert [record.grade for record in desk.store.records(card.key)] == [4]
    assert desk.review.card != card


def test_undo_asks_the_card_again(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(desk.review.card_shown):
        desk.review.undo()  # nothing was answered yet
    card = desk.review.card
    desk.answer(4)
    with qtbot.waitSignal(desk.review.card_shown, timeout=0):
        desk.review.undo()
    assert (desk.review.card, desk.review.is_revealed) == (card, False)


def test_an_undo_that_cannot_be_written_stays_and_says_so(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.answer(4)
    card = desk.review.card
    with monkeypatch.context() as broken:
        broken.setattr(Store, "append", _full_disk)
        desk.review.undo()
    assert desk.sentences == ["The disk is full."]
    assert desk.review.card == card


def test_a_next_card_that_cannot_be_read_ends_the_review_with_the_answer_saved(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = desk.review.card.key
    with monkeypatch.context() as broken, qtbot.waitSignal(desk.review.ended, timeout=0):
        broken.setattr(Store, "memory", _full_disk)
        desk.answer(4)
    assert desk.sentences == ["The disk is full."]
    assert desk.review.card is None
    desk.review.grade(4)
    assert len(desk.store.records(key)) == 1
