"""Marks: what the learner suspended, buried or deleted is not asked; the log and all else stay as they were."""

from datetime import timedelta

import pytest

from lrdesk.store import NO_MARKS, Marks, Store, UnknownItem
from tests.unit.store.store_samples import TODAY, answer, deck

TOMORROW = TODAY + timedelta(days=1)


@pytest.fixture
def learnt(store: Store) -> Store:
    store.sync_deck(deck("a", "b", "c"))
    answer(store, "deck/a", 4, TODAY - timedelta(days=1))
    return store


def asked(store: Store, day=TODAY) -> set[str]:
    return {one.item for one in (*store.due_candidates(day), *store.new_candidates(day, 9))}


def test_items_have_no_marks_at_first(learnt: Store) -> None:
    assert learnt.marks(["deck/b", "deck/a"]) == {"deck/b": NO_MARKS, "deck/a": NO_MARKS}
    assert asked(learnt) == {"deck/a", "deck/b", "deck/c"}


def test_what_is_suspended_is_never_asked(learnt: Store) -> None:
    learnt.set_marks({"deck/a": Marks(suspended=True), "deck/b": Marks(suspended=True)})
    assert asked(learnt) == {"deck/c"}
    assert learnt.counts(TODAY)[0].due == 0
    assert learnt.counts(TODAY)[0].new == 1
    assert learnt.counts(TODAY)[0].seen == 1
    learnt.set_marks({"deck/a": NO_MARKS})
    assert asked(learnt) == {"deck/a", "deck/c"}


def test_what_is_buried_comes_back_on_its_day(learnt: Store) -> None:
    learnt.set_marks({"deck/a": Marks(buried_until=TOMORROW), "deck/c": Marks(buried_until=TOMORROW)})
    assert asked(learnt) == {"deck/b"}
    assert asked(learnt, TOMORROW) == {"deck/a", "deck/b", "deck/c"}
    assert learnt.forecast(TODAY, 2) == (0, 1)


def test_a_flag_or_a_tag_hides_nothing(learnt: Store) -> None:
    marks = {"deck/a": Marks(flagged=True), "deck/b": Marks(tags=frozenset({"exam", "hard"}))}
    learnt.set_marks(marks)
    assert learnt.marks(["deck/a", "deck/b"]) == marks
    assert learnt.tags() == {"exam": 1, "hard": 1}
    assert asked(learnt) == {"deck/a", "deck/b", "deck/c"}


def test_what_is_deleted_stays_away_however_often_its_deck_is_read_and_comes_back_as_it_was(learnt: Store) -> None:
    memory = learnt.memory("deck/a")
    learnt.set_marks({"deck/a": Marks(deleted=True)})
    learnt.sync_deck(deck("a", "b", "c", text="reworded"))
    assert asked(learnt) == {"deck/b", "deck/c"}
    assert learnt.counts(TODAY)[0].items == 2
    with pytest.raises(UnknownItem):
        learnt.memory("deck/a")
    learnt.set_marks({"deck/a": NO_MARKS})
    assert learnt.memory("deck/a") == memory
    assert learnt.counts(TODAY)[0].items == 3
    assert learnt.wrong_memories() == []


def test_one_unknown_item_and_nothing_is_marked(learnt: Store) -> None:
    with pytest.raises(UnknownItem):
        learnt.set_marks({"deck/a": Marks(suspended=True), "deck/nowhere": Marks(suspended=True)})
    assert asked(learnt) == {"deck/a", "deck/b", "deck/c"}


def test_predictions_are_counted_by_day(learnt: Store) -> None:
    for right in (True, False, True):
        learnt.keep_prediction("deck/a", right, TODAY)
    learnt.keep_prediction("deck/b", True, TOMORROW)
    assert learnt.predictions(TODAY, TODAY) == (3, 2)
    assert learnt.predictions(TODAY, TOMORROW) == (4, 3)
    assert learnt.predictions(TODAY - timedelta(days=9), TODAY - timedelta(days=1)) == (0, 0)
