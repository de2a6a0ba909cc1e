"""Restoring, repairing and resetting keep every answer that they say they keep."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from lrdesk import paths
from lrdesk.store import Marks, Store, backup
from lrdesk.study.care.checking import check
from lrdesk.study.care.errand import Errand, Outcome, Progress, Stopped, carry_out
from lrdesk.study.care.errands import Part, Repair, Reset, Restore
from tests.unit.study.care.conftest import NOW, UNHEARD, log


def _kept(data: Path, deed: str) -> Path:
    return backup.kept_as(paths.database(data), deed, NOW)


def _log_in(file: Path) -> list[bytes]:
    """Return the ids in the log of a database file, in the order of items."""
    with closing(sqlite3.connect(file)) as connection:
        return [id for (id,) in connection.execute("SELECT id FROM log ORDER BY item, id")]


def test_restoring_goes_back_to_the_backup_and_keeps_what_was_there(data: Path) -> None:
    before = log(data)
    (file,) = backup.backups(paths.database(data))
    outcome = carry_out(Restore(data, file), NOW, UNHEARD)
    assert outcome == Outcome(data, outcome.said)
    assert file.name in outcome.said
    assert log(data) == [id for id in before if id.bytes in _log_in(file)] != before
    assert _log_in(_kept(data, "restore")) == [id.bytes for id in before]
    assert _kept(data, "restore").name in outcome.said
    assert carry_out(Restore(data, _kept(data, "restore")), NOW, UNHEARD).data == data
    assert log(data) == before


@pytest.mark.parametrize("content", [b"", b"\x07" * 10_000])
def test_a_bad_backup_leaves_everything_as_it_was(data: Path, content: bytes, tmp_path: Path) -> None:
    bad = tmp_path / "bad.db"
    bad.write_bytes(content)
    before = log(data)
    assert "nothing was changed" in carry_out(Restore(data, bad), NOW, UNHEARD).said
    assert log(data) == before


def test_forgetting_answers_keeps_settings_marks_and_files(
    data: Path, files: Callable[[Path], dict[str, bytes]]
) -> None:
    before, texts = log(data), files(paths.user_decks(data))
    outcome = carry_out(Reset(data, Part.ANSWERS), NOW, UNHEARD)
    assert _kept(data, "reset").name in outcome.said
    assert log(data) == []
    with Store.open(paths.database(data)) as store:
        assert store.setting("theme", "system") == "dark"
        assert store.marks(["deck/a"])["deck/a"] == Marks(flagged=True)
        assert store.last_day() is None
    assert files(paths.user_decks(data)) == texts
    assert _log_in(_kept(data, "reset")) == [id.bytes for id in before]


def test_the_usual_settings_leave_all_else_alone(data: Path) -> None:
    with Store.open(paths.database(data)) as store:
        device = store.device()
    before = log(data)
    outcome = carry_out(Reset(data, Part.SETTINGS), NOW, UNHEARD)
    assert _kept(data, "reset").name in outcome.said
    assert log(data) == before
    with Store.open(paths.database(data)) as store:
        assert store.setting("theme", "system") == "system"
        assert store.device() == device
    with Store.open(_kept(data, "reset")) as store:
        assert store.setting("theme", "system") == "dark"


def test_everything_begins_anew_but_the_learners_own_files(
    data: Path, files: Callable[[Path], dict[str, bytes]]
) -> None:
    before, texts = log(data), files(paths.user_decks(data)) | files(paths.kept_experiments(data))
    outcome = carry_out(Reset(data, Part.ALL), NOW, UNHEARD)
    assert _kept(data, "reset").name in outcome.said
    with Store.open(paths.database(data)) as store:
        assert store.decks() == ()
        assert store.setting("theme", "system") == "system"
        assert store.last_day() is None
    assert files(paths.user_decks(data)) | files(paths.kept_experiments(data)) == texts
    assert _log_in(_kept(data, "reset")) == [id.bytes for id in before]


@pytest.mark.parametrize(
    "sql", ["UPDATE memory SET interval = 99", "DELETE FROM memory WHERE key = 'deck/a'", "DELETE FROM daily"]
)
def test_what_the_log_says_is_in_force_again_after_a_repair(data: Path, sql: str) -> None:
    before = log(data)
    database = paths.database(data)
    with Store.open(database) as store:
        memory, day = store.memory("deck/a"), store.last_day()
        assert day is not None
        studied = store.days_studied(NOW.date().fromordinal(day), NOW.date().fromordinal(day))
    with closing(sqlite3.connect(database)) as connection:
        connection.execute(sql)
        connection.commit()
    assert check(database, UNHEARD).sound == ("daily" in sql)
    outcome = carry_out(Repair(data), NOW, UNHEARD)
    assert _kept(data, "repair").name in outcome.said
    assert check(database, UNHEARD).sound
    assert log(data) == before
    with Store.open(database) as store:
        assert store.memory("deck/a") == memory
        assert store.days_studied(NOW.date().fromordinal(day), NOW.date().fromordinal(day)) == studied
    assert [file.name for file in data.glob("lrdesk*")] == ["lrdesk.db"]


def _spoil(database: Path, name: str) -> None:
    with closing(sqlite3.connect(database)) as connection:
        ((page,),) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (name,)).fetchall()
        ((size,),) = connection.execute("PRAGMA page_size").fetchall()
    content = bytearray(database.read_bytes())
    content[(page - 1) * size : page * size] = b"\xff" * size
    database.write_bytes(content)


def test_a_spoilt_index_is_found_and_mended(data: Path) -> None:
    before = log(data)
    _spoil(paths.database(data), "item_deck")
    assert check(paths.database(data), UNHEARD).damage
    carry_out(Repair(data), NOW, UNHEARD)
    assert check(paths.database(data), UNHEARD).sound
    assert log(data) == before


def test_what_is_beyond_repair_is_left_as_it_was(data: Path) -> None:
    database = paths.database(data)
    _spoil(database, "log")
    assert "restore a backup" in carry_out(Repair(data), NOW, UNHEARD).said
    with closing(sqlite3.connect(database)) as connection:
        assert connection.execute("SELECT COUNT(*) FROM mark").fetchone() == (1,)
    assert [file.name for file in data.glob("lrdesk*")] == ["lrdesk.db"]


ERRANDS: list[Callable[[Path], Errand]] = [
    lambda data: Restore(data, backup.backups(paths.database(data))[0]),
    Repair,
    *(lambda data, part=part: Reset(data, part) for part in (Part.ANSWERS, Part.ALL)),
]


@pytest.mark.parametrize("errand", ERRANDS)
def test_a_database_that_another_program_has_open_is_not_replaced(data: Path, errand: Callable[[Path], Errand]) -> None:
    before = log(data)
    with Store.open(paths.database(data)):
        assert "nothing was changed" in carry_out(errand(data), NOW, UNHEARD).said
    assert log(data) == before
    assert [file.name for file in data.glob("lrdesk.[!d]*")] == []


def test_a_check_tells_how_far_it_is_and_can_be_stopped(data: Path) -> None:
    told: list[float] = []
    assert check(paths.database(data), Progress(told.append, lambda: False)).sound
    assert told == [0.0, 0.5, 1.0]
    with pytest.raises(Stopped):
        check(paths.database(data), Progress(told.append, lambda: len(told) > 3))
