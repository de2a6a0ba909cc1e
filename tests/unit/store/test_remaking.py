"""A database made anew: with all of its rows to mend it, without those that are to be forgotten."""

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from lrdesk.scheduling.sm2 import Memory
from lrdesk.store import DamagedDatabase, Marks, Store, backup
from lrdesk.store.remaking import DERIVED, LEARNT, remake
from lrdesk.store.schema import MODELS
from tests.unit.store.store_samples import TODAY, answer, deck, ids, miss, undo


def _tables(path: Path) -> dict[str, list[Any]]:
    """Return all rows of all tables, the full-text index's own among them."""
    with closing(sqlite3.connect(path)) as connection:
        names = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {name: sorted(connection.execute(f'SELECT * FROM "{name}"'), key=repr) for name in names}


@pytest.fixture
def learnt(store: Store) -> Store:
    """A store with something in every table that the learner fills."""
    answer(store, "deck/a", 4)
    answer(store, "deck/a", 1, TODAY + timedelta(days=1))
    undo(store, answer(store, "deck/b", 2))
    miss(store, "deck/c")
    store.set_marks({"deck/a": Marks(flagged=True, tags=frozenset({"mine"}))})
    store.set_setting("theme", "dark")
    store.device()
    return store


def _names(models: Iterable[Any]) -> set[str]:
    return {model._meta.table_name for model in models}


def test_all_rows_come_along(learnt: Store, path: Path, tmp_path: Path) -> None:
    target = tmp_path / "new.db"
    remake(path, target)
    before, after = _tables(path), _tables(target)
    own = {"item_text_data", "item_text_idx"}  # how the full-text index is laid out inside
    assert {name: rows for name, rows in after.items() if name not in own} == {
        name: rows for name, rows in before.items() if name not in own
    }
    assert all(before[name] for name in _names(DERIVED))
    assert backup.integrity(target) == []
    with Store.open(target) as new:
        assert ids(new.records("deck/b")) == ids(learnt.records("deck/b"))
        assert new.wrong_memories() == []


def test_what_was_learnt_can_be_left_behind_and_all_else_stays(learnt: Store, path: Path, tmp_path: Path) -> None:
    target = tmp_path / "new.db"
    remake(path, target, without=LEARNT)
    before, after = _tables(path), _tables(target)
    for model in MODELS:
        name = model._meta.table_name  # type: ignore[attr-defined]
        if name in _names(LEARNT) | _names(DERIVED) - {"memory"}:
            assert after[name] == []
        elif name != "memory":
            assert after[name] == before[name]
    with Store.open(target) as new:
        assert all(new.memory(f"deck/{item}") == Memory() for item in "abcde")
        assert new.marks(["deck/a"])["deck/a"] == Marks(flagged=True, tags=frozenset({"mine"}))
        assert new.setting("theme", "system") == "dark"
        answer(new, "deck/a", 4)
        assert new.wrong_memories() == []


def _damage(path: Path, name: str) -> None:
    """Spoil the first page of a table or an index."""
    with closing(sqlite3.connect(path)) as connection:
        ((page,),) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (name,)).fetchall()
        ((size,),) = connection.execute("PRAGMA page_size").fetchall()
    content = bytearray(path.read_bytes())
    content[(page - 1) * size : page * size] = b"\xff" * size
    path.write_bytes(content)


@pytest.mark.parametrize("name", ["item_deck", "memory", "daily", "tested", "log_undoes", "tag_name_item"])
def test_damage_to_what_can_be_derived_is_left_behind(learnt: Store, path: Path, tmp_path: Path, name: str) -> None:
    logged = {item: ids(learnt.records(f"deck/{item}")) for item in "abcde"}
    memory = learnt.memory("deck/a")
    learnt.close()
    _damage(path, name)
    assert backup.integrity(path) != []
    target = tmp_path / "new.db"
    remake(path, target)
    assert backup.integrity(target) == []
    with Store.open(target) as new:
        assert {item: ids(new.records(f"deck/{item}")) for item in "abcde"} == logged
        assert new.memory("deck/a") == memory
        assert new.marks(["deck/a"])["deck/a"].tags == {"mine"}


@pytest.mark.parametrize("name", ["log", "item"])
def test_damage_to_the_log_itself_is_told(learnt: Store, path: Path, tmp_path: Path, name: str) -> None:
    learnt.close()
    _damage(path, name)
    with pytest.raises(DamagedDatabase):
        remake(path, tmp_path / "new.db")


def test_a_table_that_is_not_there_is_told(learnt: Store, path: Path, tmp_path: Path) -> None:
    learnt.close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TABLE tag")
    with pytest.raises(DamagedDatabase, match="no such table"):
        remake(path, tmp_path / "new.db")


def test_an_item_without_a_memory_is_found(store: Store, path: Path, tmp_path: Path) -> None:
    store.sync_deck(deck("a", "b", "c", "d", "e"))
    store.close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DELETE FROM memory WHERE key = 'deck/c'")
        connection.commit()
    with Store.open(path) as opened:
        assert opened.wrong_memories() == ["deck/c"]
    remake(path, tmp_path / "new.db")
    with Store.open(tmp_path / "new.db") as new:
        assert new.wrong_memories() == []
        assert new.memory("deck/c") == Memory()
