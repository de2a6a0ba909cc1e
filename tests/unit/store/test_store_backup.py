import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from lrdesk.scheduling.sm2 import Memory
from lrdesk.store import BadBackup, DamagedDatabase, DatabaseLocked, Store, backup
from tests.unit.store.store_samples import TODAY, answer, deck

NOW = datetime(2026, 2, 3, 18, 30, 15, tzinfo=UTC)

# What is left on the evening of Friday, 3 April 2026, of a backup each evening since NOW.
DAYS_KEPT = [f"202603{day}" for day in (28, 29, 30, 31)] + ["20260401", "20260402", "20260403"]
WEEKS_KEPT = ["20260315", "20260322", "20260329", "20260403"]
MONTHS_KEPT = ["20260228", "20260331", "20260403"]


def test_a_backup_holds_what_was_learnt_until_then(store: Store) -> None:
    answer(store, "deck/a", 4)
    memory = store.memory("deck/a")
    file = store.backup(NOW)
    answer(store, "deck/b", 4)
    with Store.open(file) as copy:
        assert copy.memory("deck/a") == memory
        assert copy.memory("deck/b") == Memory()


def test_backups_are_single_files_named_by_utc(path: Path, store: Store) -> None:
    file = store.backup(NOW.astimezone(timezone(timedelta(hours=9))))
    assert file == path.parent / "backups" / "lrdesk-20260203-183015.db"
    assert list(file.parent.iterdir()) == [file]
    assert backup.integrity(file) == []


def test_a_year_on_there_are_seven_days_four_weeks_and_twelve_months() -> None:
    every_few_hours = [NOW + timedelta(hours=5 * i) for i in range(2000)]
    kept = backup.to_keep(every_few_hours)
    # The newest of all is of each of the three kinds, and the Sunday of the week before is also one of the seven days.
    assert len(kept) == 7 + (4 - 2) + (12 - 1)
    assert max(every_few_hours) in kept
    assert len({(time.year, time.month) for time in kept}) == 12
    assert backup.to_keep([]) == set()


def test_a_backup_a_day_leaves_a_few_of_each_period(store: Store) -> None:
    for days in range(60):
        store.backup(NOW + timedelta(days=days))
    kept = [file.stem.removeprefix("lrdesk-").removesuffix("-183015") for file in backup.backups(store.path)]
    assert sorted(kept) == sorted({*DAYS_KEPT, *WEEKS_KEPT, *MONTHS_KEPT})


def test_the_learners_own_files_are_never_deleted(store: Store) -> None:
    own = backup.folder_of(store.path) / "lrdesk-before-exam.db"
    own.parent.mkdir()
    own.write_bytes(b"mine")
    for days in range(10):
        store.backup(NOW + timedelta(days=days))
    assert own.read_bytes() == b"mine"


def test_what_the_learner_backs_up_by_hand_stays(store: Store) -> None:
    files = [backup.back_up_by_hand(store.path, NOW + timedelta(minutes=minute)) for minute in range(3)]
    for days in range(10):
        store.backup(NOW + timedelta(days=days))
    assert all(file.is_file() for file in files)


def test_a_backup_that_cannot_be_finished_leaves_none(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.replace", fail)
    with pytest.raises(Exception, match="disk is full"):
        store.backup(NOW)
    assert backup.backups(store.path) == []


def test_restoring_brings_everything_back_and_keeps_what_was_there(path: Path, store: Store) -> None:
    answer(store, "deck/a", 4)
    memory = store.memory("deck/a")
    file = store.backup(NOW)
    later = answer(store, "deck/a", 1, TODAY + timedelta(days=1))
    store.close()
    kept = backup.restore(path, file, NOW)
    with Store.open(path) as restored:
        assert restored.memory("deck/a") == memory
        assert restored.wrong_memories() == []
    with Store.open(kept) as before:
        assert later in before.records("deck/a")


def test_restoring_over_a_damaged_database_keeps_its_bytes(path: Path, store: Store) -> None:
    answer(store, "deck/a", 4)
    file = store.backup(NOW)
    store.close()
    damage = b"\xff" * 50_000
    path.write_bytes(damage)
    path.with_name(path.name + "-wal").write_bytes(b"half a log")
    with pytest.raises(DamagedDatabase):
        Store.open(path)
    assert backup.latest_good_backup(path) == file
    kept = backup.restore(path, file, NOW)
    assert kept.read_bytes() == damage
    with Store.open(path) as restored:
        assert len(restored.records("deck/a")) == 1


def test_an_old_write_ahead_log_is_kept_and_not_played_into_the_restored_database(
    path: Path, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = store.backup(NOW)
    answer(store, "deck/a", 4)
    log = path.with_name(path.name + "-wal")
    left_behind = log.read_bytes()
    store.close()
    log.write_bytes(left_behind)
    monkeypatch.setattr(backup, "settle", lambda database: None)  # as where the file is too damaged for that
    kept = backup.restore(path, file, NOW)
    with Store.open(path) as restored:
        assert restored.records("deck/a") == ()
    assert kept.with_name(kept.name + "-wal").read_bytes() == left_behind


def test_restoring_where_there_is_no_database_yet(path: Path, store: Store, tmp_path: Path) -> None:
    answer(store, "deck/a", 4)
    file = store.backup(NOW)
    elsewhere = tmp_path / "elsewhere" / "lrdesk.db"
    backup.restore(elsewhere, file, NOW)
    with Store.open(elsewhere) as restored:
        assert len(restored.records("deck/a")) == 1


def test_a_database_in_use_is_not_replaced(path: Path, store: Store) -> None:
    file = store.backup(NOW)
    record = answer(store, "deck/a", 4)
    with pytest.raises(DatabaseLocked, match="close it"):
        backup.restore(path, file, NOW)
    assert store.records("deck/a") == (record,)


def bad_backups(folder: Path, good: Path) -> dict[str, Path]:
    files = {name: folder / f"{name}.db" for name in ("missing", "noise", "torn", "foreign", "newer", "empty")}
    files["noise"].write_bytes(b"\x07" * 10_000)
    torn = good.read_bytes()
    files["torn"].write_bytes(torn[: len(torn) // 2])
    files["empty"].write_bytes(b"")
    with closing(sqlite3.connect(files["foreign"])) as foreign:
        foreign.execute("CREATE TABLE cards (id INTEGER)")
    files["newer"].write_bytes(good.read_bytes())
    with closing(sqlite3.connect(files["newer"])) as newer:
        newer.execute("PRAGMA user_version = 999")
    return files


@pytest.mark.parametrize("name", ["missing", "noise", "torn", "foreign", "newer", "empty"])
def test_a_bad_backup_is_refused_with_nothing_changed(path: Path, store: Store, tmp_path: Path, name: str) -> None:
    bad = bad_backups(tmp_path, store.backup(NOW))[name]
    record = answer(store, "deck/a", 4)
    store.close()
    with pytest.raises(BadBackup, match="nothing was changed"):
        backup.restore(path, bad, NOW)
    with Store.open(path) as untouched:
        assert untouched.records("deck/a") == (record,)


def test_the_latest_good_backup_is_found_behind_bad_ones(path: Path, store: Store) -> None:
    assert backup.latest_good_backup(path) is None
    good = store.backup(NOW)
    later = store.backup(NOW + timedelta(days=1))
    assert backup.latest_good_backup(path) == later
    later.write_bytes(b"not a database")
    assert backup.latest_good_backup(path) == good


def test_integrity_names_what_is_wrong(path: Path) -> None:
    with Store.open(path) as store:
        store.sync_deck(deck(*(f"item-{i}" for i in range(300))))
        assert backup.integrity(path) == []
    with closing(sqlite3.connect(path)) as hand:
        hand.execute("DELETE FROM deck")
        hand.commit()
    assert "lost what it refers to" in backup.integrity(path)[0]
    damaged = bytearray(path.read_bytes())
    damaged[8192:12288] = b"\xff" * 4096
    path.write_bytes(damaged)
    assert backup.integrity(path) != []
    assert backup.integrity(path.with_name("missing.db")) != []
