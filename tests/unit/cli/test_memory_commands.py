"""The commands about what was learnt: due, stats, rebuild, backup and restore."""

import json
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from lrdesk.scheduling.learning_day import learning_day
from lrdesk.store import Store
from lrdesk.study.session import todays_session
from lrdesk.study.settings import Settings
from tests.conftest import MORNING
from tests.unit.cli.conftest import Lrdesk

TODAY = learning_day(MORNING)


@pytest.fixture
def learnt(lrdesk: Lrdesk, database: Path) -> Iterator[Lrdesk]:
    """The command line after a session in which every first answer was a 3 and one drill was done."""
    lrdesk("due")
    with Store.open(database) as store:
        _study(store, grades=[3, 3, 3, 4])
    return lrdesk


def _study(store: Store, grades: list[int]) -> None:
    session = todays_session(store, TODAY, new_per_day=20)
    for number, grade in enumerate(grades):
        card = session.current
        assert card is not None
        session.grade(card, grade, TODAY, int(MORNING.timestamp() * 1000) + number, 5000)


def test_on_the_first_day_everything_is_new(lrdesk: Lrdesk) -> None:
    said = lrdesk("due")
    assert (said.code, said.err) == (0, "")
    assert said.out.splitlines() == [
        "2026-03-02: 0 due, 3 new, 0 to repeat; about 2 min",
        "  A sample: 0 due, 3 new, 0 of 3 seen",
    ]


def test_what_is_due_in_json(learnt: Lrdesk) -> None:
    said = learnt("due", "--json")
    assert said.code == 0
    shown = json.loads(said.out)
    decks = shown.pop("decks")
    assert shown == {
        "today": "2026-03-02",
        "due": 0,
        "new": 0,
        "drills": 2,
        "minutes": 1,
        "next_due": {"day": "2026-03-03", "items": 3},
    }
    assert decks == [{"id": "sample", "title": "A sample", "items": 3, "minutes": 5, "seen": 3, "due": 0, "new": 0}]


def test_with_nothing_learnt_nothing_comes_next(lrdesk: Lrdesk) -> None:
    assert json.loads(lrdesk("due", "--json").out)["next_due"] is None


def test_a_log_of_a_later_day_keeps_the_day_from_going_back(lrdesk: Lrdesk, database: Path) -> None:
    lrdesk("due")
    tomorrow = TODAY + timedelta(days=1)
    with Store.open(database) as store:
        session = todays_session(store, tomorrow, new_per_day=20)
        session.grade(session.current, 4, tomorrow, int(MORNING.timestamp() * 1000), 5000)
    assert lrdesk("due").out.startswith("2026-03-03: ")


def test_a_refused_deck_is_told_and_the_others_are_counted(lrdesk: Lrdesk, decks: Path) -> None:
    (decks / "broken.toml").write_text("[deck", encoding="utf-8")
    said = lrdesk("due", "--json")
    assert said.code == 0
    assert "broken.toml" in said.sentence
    assert json.loads(said.out)["new"] == 3


def test_the_figures_before_the_first_answer(lrdesk: Lrdesk) -> None:
    figures = json.loads(lrdesk("stats", "--json").out)
    assert figures == {
        "items": 3,
        "seen": 0,
        "answers_last_53_weeks": 0,
        "days_studied_last_53_weeks": 0,
        "streak": 0,
        "recalled_last_30_days": None,
    }
    assert "–" in lrdesk("stats").out


def test_the_figures_after_a_session(learnt: Lrdesk) -> None:
    figures = json.loads(learnt("stats", "--json").out)
    assert (figures["seen"], figures["answers_last_53_weeks"], figures["days_studied_last_53_weeks"]) == (3, 4, 1)
    assert figures["streak"] == 1
    lines = learnt("stats").out.splitlines()
    assert [line.split()[-1] for line in lines] == ["3", "3", "4", "1", "1", "–"]


def _tamper(database: Path) -> None:
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("UPDATE memory SET easiness = 999, due = due + 100 WHERE key = 'sample/limit'")
        connection.execute("UPDATE daily SET reviews = 1000")


def test_rebuild_restores_a_memory_that_was_tampered_with(learnt: Lrdesk, database: Path) -> None:
    with Store.open(database) as store:
        before = [store.memory(f"sample/{item}") for item in ("limit", "beyond", "why-a-limit")]
    figures = learnt("stats").out
    _tamper(database)
    assert learnt("doctor").code == 1
    said = learnt("rebuild")
    assert (said.code, said.out) == (0, "3 memories were folded anew from the review log.\n")
    with Store.open(database) as store:
        assert [store.memory(f"sample/{item}") for item in ("limit", "beyond", "why-a-limit")] == before
        assert store.wrong_memories() == []
    assert learnt("stats").out == figures


def test_restoring_a_backup_brings_back_what_it_held(learnt: Lrdesk, database: Path) -> None:
    copy = Path(learnt("backup").out.strip())
    assert copy.is_file()
    figures = learnt("stats").out
    with Store.open(database) as store:
        _study(store, grades=[4, 4])
    assert learnt("stats").out != figures
    said = learnt("restore", copy)
    assert said.code == 0
    assert learnt("stats").out == figures
    kept = Path(said.out.rstrip(".\n").rpartition(" ")[2])
    assert kept.is_file()
    learnt("restore", kept)
    assert learnt("stats").out != figures


def test_a_backup_leaves_those_of_as_many_days_as_the_learner_keeps(learnt: Lrdesk, database: Path) -> None:
    with Store.open(database) as store:
        Settings(store)["backup_days"] = 30
    first = Path(learnt("backup").out.strip())
    older = [datetime.now(UTC) - timedelta(days=days) for days in range(1, 16)]
    files = [first.with_name(f"lrdesk-{made:%Y%m%d-%H%M%S}.db") for made in older]
    for file in files:
        shutil.copy(first, file)
    learnt("backup")
    assert all(file.is_file() for file in files)


def test_nothing_but_a_sound_backup_is_restored(learnt: Lrdesk, tmp_path: Path) -> None:
    figures = learnt("stats").out
    garbage = tmp_path / "garbage.db"
    garbage.write_bytes(b"no database " * 1000)
    foreign = tmp_path / "foreign.db"
    with closing(sqlite3.connect(foreign)) as connection, connection:
        connection.execute("CREATE TABLE notes (text)")
    for file in (garbage, foreign, tmp_path / "nowhere.db", tmp_path):
        said = learnt("restore", file)
        assert said.code == 1
        assert "nothing was changed" in said.err
        assert len(said.err.splitlines()) == 1
    assert learnt("stats").out == figures


def test_a_damaged_database_is_told_with_the_command_that_mends_it(lrdesk: Lrdesk, database: Path) -> None:
    database.parent.mkdir()
    database.write_bytes(b"no database " * 1000)
    for command in ("due", "stats", "rebuild", "backup"):
        said = lrdesk(command)
        assert said.code == 1
        assert said.sentence.endswith("restore a backup (lrdesk restore FILE).")


def test_nothing_is_restored_under_an_app_that_is_open(learnt: Lrdesk, database: Path) -> None:
    copy = learnt("backup").out.strip()
    with Store.open(database) as store:
        said = learnt("restore", copy)
        assert said.code == 1
        assert "close it" in said.err
        assert store.memory("sample/limit").repetitions == 1


@pytest.mark.parametrize("command", ["due", "stats", "rebuild", "backup"])
def test_a_database_that_cannot_be_used_gets_one_sentence(lrdesk: Lrdesk, data: Path, command: str) -> None:
    data.mkdir()
    (data / "lrdesk.db").write_bytes(b"no database " * 1000)
    said = lrdesk(command)
    assert (said.code, said.out) == (1, "")
    assert len(said.err.splitlines()) == 1


@pytest.mark.parametrize("command", ["due", "stats", "rebuild", "backup"])
def test_a_data_folder_that_is_a_file_gets_one_sentence(lrdesk: Lrdesk, data: Path, command: str) -> None:
    data.write_bytes(b"")
    said = lrdesk(command)
    assert (said.code, said.out) == (1, "")
    assert "cannot be written" in said.sentence
