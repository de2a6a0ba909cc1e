import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from peewee import IntegrityError

from lrdesk.scheduling import sm2
from lrdesk.scheduling.sm2 import Memory
from lrdesk.store import MigrationFailed, NewerDatabase, Store, backup
from lrdesk.store.migrations import MIGRATIONS, newest_version
from lrdesk.store.sqlite import Database
from tests.unit.store.store_samples import TODAY, answer, deck, miss, place

FIRST_SCHEMA = Path(__file__).with_name("schema_1.sql")


def add_note(database: Database) -> None:
    database.execute_sql("ALTER TABLE item ADD COLUMN note TEXT NOT NULL DEFAULT ''")


def rebuild_decks(database: Database) -> None:
    """Put a new table in the place of one that others refer to, the way that SQLite asks for."""
    database.execute_sql("CREATE TABLE new_deck AS SELECT * FROM deck")
    database.execute_sql("DROP TABLE deck")
    database.execute_sql("ALTER TABLE new_deck RENAME TO deck")
    database.execute_sql("CREATE UNIQUE INDEX deck_id ON deck (id)")


def fail_halfway(database: Database) -> None:
    database.execute_sql("DELETE FROM daily")
    database.execute_sql("ALTER TABLE nowhere ADD COLUMN more TEXT")


def orphan_items(database: Database) -> None:
    database.execute_sql("DELETE FROM deck")


def version_of(file: Path) -> int:
    with closing(sqlite3.connect(file)) as connection:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        return int(version)


@pytest.fixture
def old(path: Path) -> Path:
    """A database of the first version with one answer in it."""
    with Store.open(path, ()) as store:
        store.sync_deck(deck("a", "b"))
        answer(store, "deck/a", 4)
    return path


def test_a_new_file_gets_todays_schema_without_any_step(path: Path) -> None:
    with Store.open(path, (fail_halfway,)):
        pass
    assert version_of(path) == 2
    assert backup.backups(path) == []


def test_an_old_file_walks_every_step_and_keeps_what_was_learnt(old: Path) -> None:
    with Store.open(old, (add_note, rebuild_decks)) as store:
        assert store.memory("deck/a") == sm2.review(Memory(), 4, TODAY)
        assert store._database.execute_sql("SELECT note FROM item").fetchall() == [("",), ("",)]
        assert store._database.pragma("foreign_keys") == 1
    assert version_of(old) == 3
    assert backup.integrity(old) == []


def test_a_step_is_never_taken_twice(old: Path) -> None:
    for _ in range(2):
        Store.open(old, (add_note,)).close()
    Store.open(old, (add_note, rebuild_decks)).close()
    assert version_of(old) == 3


def test_a_backup_is_taken_before_the_first_step(old: Path) -> None:
    Store.open(old, (add_note, rebuild_decks)).close()
    (copy,) = backup.backups(old)
    assert version_of(copy) == 1
    with Store.open(copy, ()) as store:
        assert store.memory("deck/a") == sm2.review(Memory(), 4, TODAY)


def test_a_failed_step_leaves_the_version_before_it(old: Path) -> None:
    with pytest.raises(MigrationFailed, match="from version 2 to 3"):
        Store.open(old, (add_note, fail_halfway))
    assert version_of(old) == 2
    with Store.open(old, (add_note,)) as store:
        assert len(store.days_studied(TODAY, TODAY)) == 1


def test_a_step_that_breaks_references_is_refused(old: Path) -> None:
    with pytest.raises(MigrationFailed, match="lost what they refer to"):
        Store.open(old, (orphan_items,))
    assert version_of(old) == 1
    with Store.open(old, ()) as store:
        assert len(store.decks()) == 1


def test_a_database_from_the_future_is_refused(old: Path) -> None:
    Store.open(old, (add_note,)).close()
    with pytest.raises(NewerDatabase):
        Store.open(old, ())


def test_a_real_file_of_the_first_version_opens_today(path: Path) -> None:
    """The frozen schema must never be edited: it is what people's files look like."""
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as first:
        first.executescript(FIRST_SCHEMA.read_text(encoding="utf-8"))
    with Store.open(path) as store:
        assert store.memory("deck/a") == sm2.review(Memory(), 4, TODAY)
        assert store.wrong_memories() == []
        answer(store, "deck/a", 5, TODAY)
        miss(store, "deck/b")
        place(store, "deck/b", 9)
        with pytest.raises(IntegrityError, match="append-only"):
            store._database.execute_sql("DELETE FROM log")
    assert version_of(path) == newest_version()


def test_old_and_new_files_end_with_the_same_schema(path: Path, tmp_path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as first:
        first.executescript(FIRST_SCHEMA.read_text(encoding="utf-8"))
    Store.open(path, MIGRATIONS).close()
    Store.open(tmp_path / "new.db").close()
    assert schema_of(path) == schema_of(tmp_path / "new.db")


def schema_of(file: Path) -> set[str]:
    with closing(sqlite3.connect(file)) as connection:
        return {sql for (sql,) in connection.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")}
