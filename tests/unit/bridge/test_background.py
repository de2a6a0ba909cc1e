"""What runs beside the window: imports, care for the database, and the lock that keeps a second app away."""

import gc
import os
import signal
import subprocess
import sys
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from lrdesk.bridge.care import Care
from lrdesk.bridge.instance import SingleInstance
from lrdesk.bridge.loader import Loader
from lrdesk.store import DiskFull, Store, backup

WAIT_MS = 20_000


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "lrdesk.db"
    with Store.open(path):
        return path


def _damage(database: Path) -> None:
    content = bytearray(database.read_bytes())
    content[4096:8192] = b"\xaa" * 4096
    database.write_bytes(content)


def _care(database: Path, now: datetime, qtbot: QtBot) -> list[str | Path | None]:
    """Let Care do its work and return what it told: sentences, and the sound backup for a damaged database."""
    care = Care(database, lambda: now)
    told: list[str | Path | None] = []
    care.damaged.connect(told.append)
    care.failed.connect(told.append)
    with qtbot.waitSignal(care.finished, timeout=WAIT_MS):
        care.start()
    care.close()
    return told


def test_the_database_is_backed_up_once_a_day(database: Path, qtbot: QtBot) -> None:
    now = datetime.now(UTC)
    assert _care(database, now, qtbot) == []
    (first,) = backup.backups(database)
    assert _care(database, now, qtbot) == []
    assert backup.backups(database) == [first]
    assert _care(database, now + timedelta(days=1), qtbot) == []
    assert len(backup.backups(database)) == 2


def test_a_database_in_use_is_backed_up_too(database: Path, qtbot: QtBot) -> None:
    with Store.open(database) as store:
        store.set_setting("theme", "dark")
        assert _care(database, datetime.now(UTC), qtbot) == []
    (copy,) = backup.backups(database)
    with Store.open(copy) as copied:
        assert copied.setting("theme", "light") == "dark"


def test_a_damaged_database_is_told_and_never_backed_up(database: Path, qtbot: QtBot) -> None:
    _damage(database)
    assert _care(database, datetime.now(UTC), qtbot) == [None]
    assert backup.backups(database) == []


def test_damage_is_told_with_the_backup_that_could_take_its_place(database: Path, qtbot: QtBot) -> None:
    now = datetime.now(UTC)
    good = backup.back_up(database, now)
    _damage(database)
    assert _care(database, now + timedelta(days=1), qtbot) == [good]
    assert backup.backups(database) == [good]


def test_a_backup_that_fails_is_told(database: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise DiskFull("The disk is full.")

    monkeypatch.setattr(backup, "back_up", fail)
    assert _care(database, datetime.now(UTC), qtbot) == ["Today's backup could not be made. The disk is full."]


def test_modules_are_imported_in_the_background(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    names = ("first_heavy_module", "second_heavy_module")
    for name in names:
        (tmp_path / f"{name}.py").write_text("import threading\nthread = threading.get_ident()\n", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    loader = Loader(names)
    with qtbot.waitSignal(loader.loaded, timeout=WAIT_MS):
        loader.start()
    loader.close()
    for name in names:
        module = sys.modules.pop(name)
        assert module.thread != threading.get_ident()
    assert gc.isenabled()


def test_a_module_that_cannot_be_loaded_is_told_in_a_sentence(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "broken_heavy_module.py").write_text("raise OSError('libGL.so.1 is not there')", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    loader = Loader(("broken_heavy_module", "json"))
    with qtbot.waitSignal(loader.failed, timeout=WAIT_MS) as failed, qtbot.assertNotEmitted(loader.loaded):
        loader.start()
    loader.close()
    (sentence,) = failed.args
    assert "libGL.so.1 is not there" in sentence
    assert sentence.endswith(".")
    assert gc.isenabled()


def test_one_app_holds_a_folder(tmp_path: Path) -> None:
    data = tmp_path / "new" / "data"
    first, second = SingleInstance(data), SingleInstance(data)
    assert first.take()
    assert not second.take()
    assert SingleInstance(tmp_path / "other").take()
    first.release()
    assert second.take()
    second.release()


def test_a_second_start_knocks_and_the_first_hears(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path)
    assert first.take()
    first.watch()
    for _ in range(2):
        with qtbot.waitSignal(first.knocked, timeout=WAIT_MS):
            _run(
                "from lrdesk.bridge.instance import SingleInstance\n"
                "second = SingleInstance(Path(sys.argv[1]))\n"
                "assert not second.take()\n"
                "second.knock()\n",
                tmp_path,
            )
    first.release()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_the_lock_of_a_killed_app_is_taken_over(tmp_path: Path) -> None:
    killed = _run(
        "from lrdesk.bridge.instance import SingleInstance\n"
        "instance = SingleInstance(Path(sys.argv[1]))\n"
        "assert instance.take()\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n",
        tmp_path,
        expected=-signal.SIGKILL,
    )
    assert (tmp_path / "lock").exists(), killed
    instance = SingleInstance(tmp_path)
    assert instance.take()
    instance.release()


def test_a_folder_that_cannot_be_written_is_left_to_the_store_to_complain_about(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    assert SingleInstance(tmp_path / "file" / "data").take()


def _run(script: str, data: Path, expected: int = 0) -> str:
    done = subprocess.run(
        [sys.executable, "-c", f"import os, signal, sys\nfrom pathlib import Path\n{script}", str(data)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == expected, done.stderr
    return done.stderr


def test_a_second_start_hands_over_the_deck_that_it_was_given(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert first.take()
    heard: list[str] = []
    first.knocked.connect(heard.append)
    second.knock(Path("early.lrdeck"))  # before the first is ready to hear
    first.watch()
    assert heard == ["early.lrdeck"]
    with qtbot.waitSignal(first.knocked, timeout=WAIT_MS):
        second.knock(tmp_path / "Zoë’s\ndeck.lrdeck")
    assert heard[1:] == [str(tmp_path / "Zoë’s\ndeck.lrdeck")]
    first.release()
    assert second.take()
    second.knocked.connect(heard.append)
    second.watch()
    assert len(heard) == 2  # what the first heard is over
    second.release()
