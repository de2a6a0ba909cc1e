"""The backups as the learner sees them, and what going back to one of them would lose."""

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

from lrdesk.scheduling.log import Kind
from lrdesk.store import Store, backup
from lrdesk.store.catalogue import Why, answers_in, answers_since, catalogue
from tests.unit.store.store_samples import TODAY, answer, undo

NOW = datetime(2026, 2, 3, 18, 30, 15, tzinfo=UTC)


def test_each_backup_says_when_and_why_it_was_made(path: Path, store: Store) -> None:
    store.backup(NOW)
    store.close()
    backup.restore(path, backup.backups(path)[0], NOW + timedelta(hours=1))
    backup.restore(path, backup.backups(path)[0], NOW + timedelta(hours=2), "reset")
    backup.back_up_by_hand(path, NOW + timedelta(hours=6))
    folder = backup.folder_of(path)
    for name, hours in (("before-version-6.db", 3), ("before my exam.db", 4), ("lrdesk-mine.db", 5)):
        (folder / name).write_bytes(b"0123456789")
        at = (NOW + timedelta(hours=hours)).timestamp()
        os.utime(folder / name, (at, at))
    found = catalogue(path)
    assert [(one.why, one.made - NOW) for one in found] == [
        (Why.BY_HAND, timedelta(hours=6)),
        (Why.DAILY, timedelta(hours=5)),
        (Why.OWN, timedelta(hours=4)),
        (Why.UPDATE, timedelta(hours=3)),
        (Why.RESET, timedelta(hours=2)),
        (Why.RESTORE, timedelta(hours=1)),
        (Why.DAILY, timedelta(0)),
    ]
    assert found[1].size == 10


def test_before_the_first_backup_there_are_none(path: Path) -> None:
    assert catalogue(path) == ()


def test_answers_are_counted_but_for_those_undone(store: Store) -> None:
    answer(store, "deck/a", 4)
    answer(store, "deck/b", 4, kind=Kind.DRILL)
    undo(store, answer(store, "deck/b", 1))
    file = store.backup(NOW)
    assert answers_in(file) == 2
    assert answers_since(store.path, file) == 0
    answer(store, "deck/a", 4, TODAY + timedelta(days=1))
    undo(store, answer(store, "deck/c", 4, TODAY + timedelta(days=1)))
    assert answers_since(store.path, file) == 1
    assert answers_in(file) == 2


def test_of_a_file_that_cannot_be_read_nothing_is_counted(tmp_path: Path) -> None:
    (tmp_path / "noise.db").write_bytes(b"\x07" * 10_000)
    assert answers_in(tmp_path / "noise.db") is None
    assert answers_in(tmp_path / "missing.db") is None


def test_counting_can_be_broken_off(store: Store) -> None:
    with store._transaction():  # or each answer would wait for the disk
        for day in range(400):
            for item in "abcde":
                answer(store, f"deck/{item}", 4, TODAY + timedelta(days=day))
    assert answers_in(store.path, lambda: True) is None
    assert answers_in(store.path) == 2000


def test_for_how_many_days_a_backup_of_each_is_kept_can_be_chosen() -> None:
    evenings = [NOW + timedelta(days=day) for day in range(100)]
    assert set(evenings[-30:]) <= backup.to_keep(evenings, 30)
    assert not set(evenings[-30:]) <= backup.to_keep(evenings)
