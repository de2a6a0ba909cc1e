import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from lrdesk.store import (
    DamagedDatabase,
    DatabaseLocked,
    DiskFull,
    ForeignDatabase,
    NewerDatabase,
    ReadOnlyDatabase,
    Store,
    StoreError,
    database,
    errors,
)
from tests.unit.store.store_samples import TODAY, answer, deck


def test_a_new_database_is_made_with_its_folder(path: Path) -> None:
    with Store.open(path) as store:
        assert store.decks() == ()
    assert path.is_file()


def test_closing_leaves_one_file_and_may_be_done_twice(path: Path) -> None:
    store = Store.open(path)
    store.sync_deck(deck("a"))
    store.close()
    store.close()
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_answers_are_written_as_safely_as_sqlite_can(store: Store) -> None:
    pragma = store._database.pragma
    assert (pragma("journal_mode"), pragma("synchronous"), pragma("foreign_keys")) == ("wal", 2, 1)


def test_two_stores_do_not_see_each_other(tmp_path: Path) -> None:
    with Store.open(tmp_path / "one.db") as one, Store.open(tmp_path / "two.db") as two:
        one.sync_deck(deck("a", id="first"))
        two.sync_deck(deck("a", id="second"))
        assert list(one.deck_hashes()) == ["first"]
        assert list(two.deck_hashes()) == ["second"]


@pytest.mark.parametrize(
    "content",
    [b"not a database", os.urandom(100_000), b"SQLite format 3\0" + bytes(4080)],
    ids=["text", "noise", "torn"],
)
def test_a_file_that_is_no_database_is_refused_and_left_alone(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    with pytest.raises(DamagedDatabase, match="restore a backup"):
        Store.open(path)
    assert path.read_bytes() == content


def test_a_database_with_a_damaged_page_is_recognised_where_it_is_read(path: Path) -> None:
    with Store.open(path) as store:
        store.sync_deck(deck(*(f"item-{i}" for i in range(500)), text="long " * 50))
    damaged = bytearray(path.read_bytes())
    damaged[len(damaged) // 2 :] = b"\xff" * (len(damaged) - len(damaged) // 2)
    path.write_bytes(damaged)
    with Store.open(path) as store, pytest.raises(DamagedDatabase, match="restore a backup"):
        store.rebuild()


def test_an_emptied_file_is_no_new_database_where_there_are_backups(path: Path, store: Store) -> None:
    store.backup(datetime(2026, 2, 3, tzinfo=UTC))
    store.close()
    path.write_bytes(b"")
    with pytest.raises(DamagedDatabase, match="emptied"):
        Store.open(path)


def test_a_newer_database_is_refused_and_left_alone(path: Path) -> None:
    Store.open(path).close()
    with closing(sqlite3.connect(path)) as newer:
        newer.execute("PRAGMA user_version = 999")
    content = path.read_bytes()
    with pytest.raises(NewerDatabase, match="update the program"):
        Store.open(path)
    assert path.read_bytes() == content


def test_another_programs_database_is_refused_and_left_alone(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE cards (id INTEGER)")
    content = path.read_bytes()
    with pytest.raises(ForeignDatabase, match="another program"):
        Store.open(path)
    assert path.read_bytes() == content


def test_a_folder_that_cannot_be_made_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(ReadOnlyDatabase, match="cannot be written"):
        Store.open(tmp_path / "file" / "lrdesk.db")


def test_a_folder_in_the_place_of_the_file_is_said_so(path: Path) -> None:
    path.mkdir(parents=True)
    with pytest.raises(ReadOnlyDatabase, match="cannot be written"):
        Store.open(path)


@contextmanager
def ordinary_user() -> Iterator[None]:
    """Be someone whom file permissions hold back, which they do not do to root."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="permissions work otherwise here")
@pytest.mark.parametrize("exists", [False, True])
def test_a_read_only_folder_is_said_so(exists: bool) -> None:
    with TemporaryDirectory() as folder:  # not tmp_path, which only its owner may enter
        path = Path(folder) / "lrdesk.db"
        if exists:
            Store.open(path).close()
            path.chmod(0o444)
        Path(folder).chmod(0o555)
        with ordinary_user(), pytest.raises(ReadOnlyDatabase, match="cannot be written"):
            Store.open(path)


def test_a_database_that_may_not_be_written_is_said_so(store: Store) -> None:
    store._database.pragma("query_only", 1)
    with pytest.raises(ReadOnlyDatabase, match="cannot be written"):
        answer(store, "deck/a", 4)
    store._database.pragma("query_only", 0)
    answer(store, "deck/a", 4)


def test_a_full_disk_is_said_so_and_loses_nothing_before(store: Store) -> None:
    kept = answer(store, "deck/a", 4)
    memory = store.memory("deck/a")
    store._database.pragma("max_page_count", store._database.pragma("page_count"))
    with pytest.raises(DiskFull, match="make room"):
        store.sync_deck(deck(*(f"item-{i}" for i in range(1000)), id="big"))
    assert store.records("deck/a") == (kept,)
    assert store.memory("deck/a") == memory
    store._database.pragma("max_page_count", 2**30)
    answer(store, "deck/b", 4)


def test_a_database_held_by_another_program_is_said_so(
    path: Path, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "BUSY_TIMEOUT_S", 0)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(DatabaseLocked, match="close that program"):
            Store.open(path)
        other.execute("ROLLBACK")
    Store.open(path).close()
    answer(store, "deck/a", 4, TODAY)


def test_every_error_is_one_clear_sentence() -> None:
    for kind, sentence in errors._CAUSES.values():
        assert issubclass(kind, StoreError)
        assert sentence.endswith(".")
        assert "{path}" in sentence
