"""A data folder in which something was learnt, in the system's place for it."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

import pytest

from lrdesk import paths
from lrdesk.store import Marks, Store, backup
from lrdesk.study.care.errand import Progress
from tests.unit.store.store_samples import answer, deck, undo

NOW = datetime(2026, 2, 3, 18, 30, 15, tzinfo=UTC)
DAY = date(2026, 2, 3)

UNHEARD = Progress(lambda share: None, lambda: False)


def log(data: Path) -> list[UUID]:
    """Return the ids of everything logged, item by item."""
    with Store.open(paths.database(data)) as store:
        assert store.wrong_memories() == []
        return [record.id for item in "abcde" for record in store.records(f"deck/{item}")]


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The data folder; it also holds a backup, a deck of the learner and a kept experiment."""
    folder = tmp_path / "system" / "lrdesk"
    monkeypatch.setattr(paths, "system_folder", lambda: folder)
    with Store.open(paths.database(folder)) as store:
        store.sync_deck(deck("a", "b", "c", "d", "e"))
        answer(store, "deck/a", 4)
        undo(store, answer(store, "deck/b", 1))
        store.set_marks({"deck/a": Marks(flagged=True)})
        store.set_setting("theme", "dark")
        store.backup(NOW)
        answer(store, "deck/c", 3)
    for file in (paths.user_decks(folder) / "mine.toml", paths.kept_experiments(folder) / "bowl.toml"):
        file.parent.mkdir()
        file.write_text(f"# {file.name}\n", encoding="utf-8")
    for name in ("lock", "knock", "window.ini"):
        (folder / name).write_text(name, encoding="utf-8")
    return folder


@pytest.fixture
def files() -> Callable[[Path], dict[str, bytes]]:
    """Return what a folder holds, file by file, but for the database and what belongs to a running app."""

    def read(folder: Path) -> dict[str, bytes]:
        return {
            str(file.relative_to(folder)): file.read_bytes()
            for file in sorted(folder.rglob("*"))
            if file.is_file() and file.name not in ("lock", "knock", "lrdesk.db")
        }

    return read


@pytest.fixture
def kept(data: Path) -> Callable[[], Path]:
    """Return the newest backup, which an errand has made."""
    return lambda: max(backup.backups(paths.database(data)), key=lambda file: file.stat().st_mtime_ns)
