from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import peewee
import pytest

from lrdesk.scheduling import sm2
from lrdesk.scheduling.log import Kind, Record
from lrdesk.scheduling.sm2 import Memory
from lrdesk.store import Store, UnknownItem
from tests.unit.store.store_samples import TODAY, answer, deck, ids, undo


def test_an_answer_is_logged_and_remembered(store: Store) -> None:
    record = answer(store, "deck/a", 4)
    assert store.records("deck/a") == (record,)
    assert store.memory("deck/a") == sm2.review(Memory(), 4, TODAY)
    assert store.memory("deck/b") == Memory()


def test_an_answer_is_still_there_after_closing(path: Path) -> None:
    with Store.open(path) as store:
        store.sync_deck(deck("a"))
        record = answer(store, "deck/a", 4)
    with Store.open(path) as store:
        assert store.records("deck/a") == (record,)
        assert store.memory("deck/a") == sm2.review(Memory(), 4, TODAY)


def test_every_field_of_a_record_comes_back(store: Store) -> None:
    record = Record(store.new_record_id(5), "there", "deck/b", Kind.REVIEW, 5, 5, 739_000, 1234, "other", None, 2**40)
    store.append(record, Memory())
    assert store.records("deck/b") == (record,)


def test_several_records_are_appended_all_or_none(store: Store) -> None:
    placed = [
        Record(store.new_record_id(5), "here", item, Kind.PLACED, None, 5, TODAY.toordinal(), 0, sm2.NAME, interval=9)
        for item in ("deck/a", "deck/gone")
    ]
    with pytest.raises(UnknownItem):
        store.append_and_fold(placed)
    assert store.records("deck/a") == ()
    assert store.memory("deck/a") == Memory()
    store.append_and_fold(placed[:1])
    assert store.records("deck/a") == (placed[0],)
    assert store.memory("deck/a").due == TODAY + timedelta(days=9)


def test_a_drill_is_logged_and_leaves_the_memory(store: Store) -> None:
    answer(store, "deck/a", 1)
    before = store.memory("deck/a")
    drill = answer(store, "deck/a", 5, kind=Kind.DRILL)
    assert store.memory("deck/a") == before
    assert drill in store.records("deck/a")


def test_undo_restores_exactly_and_keeps_both_records(store: Store) -> None:
    answer(store, "deck/a", 4)
    before = (store.memory("deck/a"), store.counts(TODAY), store.days_studied(TODAY, TODAY))
    mistake = answer(store, "deck/a", 0, TODAY + timedelta(days=9))
    tombstone = undo(store, mistake)
    assert (store.memory("deck/a"), store.counts(TODAY), store.days_studied(TODAY, TODAY)) == before
    assert store.records("deck/a")[1:] == (mistake, tombstone)


def test_undoing_the_first_answer_makes_the_item_new_again(store: Store) -> None:
    undo(store, answer(store, "deck/a", 5))
    assert store.memory("deck/a") == Memory()
    assert [candidate.item for candidate in store.new_candidates(TODAY, 1)] == ["deck/a"]


def test_an_undo_must_name_an_answer_of_the_item_that_still_counts(store: Store) -> None:
    record = answer(store, "deck/a", 4)
    tombstone = undo(store, record)
    other = answer(store, "deck/b", 4)
    for undone in (record.id, tombstone.id, other.id, uuid4()):
        wrong = Record(store.new_record_id(0), "here", "deck/a", Kind.UNDO, None, 0, 1, 0, sm2.NAME, undone)
        with pytest.raises(ValueError, match="could be undone"):
            store.append(wrong, Memory())
    assert ids(store.records("deck/a")) == [record.id, tombstone.id]


def test_answers_to_unknown_items_are_refused(store: Store) -> None:
    with pytest.raises(UnknownItem, match="deck/zzz"):
        store.memory("deck/zzz")
    with pytest.raises(UnknownItem, match="not saved"):
        store.append(Record(uuid4(), "here", "deck/zzz", Kind.REVIEW, 4, 0, 1, 0, sm2.NAME), Memory())


def test_log_and_memory_change_together_or_not_at_all(store: Store) -> None:
    record = answer(store, "deck/a", 4)
    memory = store.memory("deck/a")
    with pytest.raises(peewee.IntegrityError):
        store.append(record, Memory())  # the id is taken
    with pytest.raises(peewee.IntegrityError):
        store.append(Record(uuid4(), "here", "deck/a", Kind.REVIEW, 7, 0, 1, 0, sm2.NAME), Memory())
    assert store.memory("deck/a") == memory
    assert store.records("deck/a") == (record,)


@pytest.mark.parametrize(
    "change", ["UPDATE log SET grade = 5", "DELETE FROM log", "INSERT OR REPLACE INTO log SELECT * FROM log"]
)
def test_the_log_is_append_only(store: Store, change: str) -> None:
    answer(store, "deck/a", 1)
    before = store.records("deck/a")
    with pytest.raises(peewee.IntegrityError, match="append-only"):
        store._database.execute_sql(change)
    assert store.records("deck/a") == before


def test_the_records_of_a_day_are_its_answers_that_count(store: Store) -> None:
    answer(store, "deck/a", 4, TODAY - timedelta(days=1))
    first = answer(store, "deck/b", 1)
    mistake = answer(store, "deck/c", 1)
    undo(store, mistake)
    drill = answer(store, "deck/b", 4, kind=Kind.DRILL)
    assert store.records_of_day(TODAY.toordinal()) == (first, drill)
    assert store.records_of_day(TODAY.toordinal() + 1) == ()


def test_the_last_day_in_the_log(store: Store) -> None:
    assert store.last_day() is None
    answer(store, "deck/a", 4, TODAY)
    answer(store, "deck/b", 4, TODAY - timedelta(days=3))
    assert store.last_day() == TODAY.toordinal()


def test_record_ids_grow_even_where_the_clock_goes_back(path: Path) -> None:
    with Store.open(path) as store:
        store.sync_deck(deck("a"))
        first = answer(store, "deck/a", 4, TODAY)
    with Store.open(path) as store:
        second = answer(store, "deck/a", 4, TODAY - timedelta(days=400))
        third = store.new_record_id(0)
        assert first.id < second.id < third
        assert ids(store.records("deck/a")) == [first.id, second.id]


def test_rebuilding_mends_every_derived_table(store: Store) -> None:
    answer(store, "deck/a", 4)
    answer(store, "deck/a", 1, TODAY + timedelta(days=1))
    answer(store, "deck/a", 4, TODAY + timedelta(days=1), Kind.DRILL)
    undo(store, answer(store, "deck/b", 4))
    right = (store.memory("deck/a"), store.memory("deck/b"), store.days_studied(TODAY, TODAY + timedelta(days=1)))
    store._database.execute_sql("UPDATE memory SET easiness = 777, due = 7, lapses = 7")
    store._database.execute_sql("UPDATE daily SET reviews = 777")
    assert store.wrong_memories() == [f"deck/{item}" for item in "abcde"]
    assert store.rebuild() == 5
    assert store.wrong_memories() == []
    assert right == (
        store.memory("deck/a"),
        store.memory("deck/b"),
        tuple(day for day in store.days_studied(TODAY, TODAY + timedelta(days=1)) if day.reviews + day.drills),
    )
