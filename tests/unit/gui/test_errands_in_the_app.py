"""A whole process that closes for an errand and opens again: nothing is lost, and it says what became of it."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from lrdesk import paths
from lrdesk.app import App
from lrdesk.store import backup
from tests.unit.gui.steps import begin

LIVES = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from lrdesk import app, opening, paths
from lrdesk.gui import dialogs
from lrdesk.study.care.errands import Part, Repair, Reset, Restore
from lrdesk.study.care.moving import Move

dialogs.refuse_to_open = print
dialogs.confirm = lambda *_: True
paths.DECKS = Path(sys.argv[1])
data = paths.data_folder()
errands = [eval(text) for text in sys.argv[2:]]
lives = []

class Lived(app.App):
    def __init__(self, *given):
        super().__init__(*given)
        lives.append(self)
        self.ready.connect(self.live)

    def live(self):
        told = self.window.notice.text
        print(self.data.name, "|", told, "|", ", ".join(made.text() for made in self.window.notice.offers), flush=True)
        for made in self.window.notice.offers:
            made.click()
        if errands:
            QTimer.singleShot(0, lambda: self.caring.leave_for(errands.pop(0)))
        else:
            QTimer.singleShot(0, self.window.close)

opening.App = Lived
print(opening.run(data), len(lives))
"""


@pytest.fixture
def home(decks: Path, open_app: Callable[[], App], qtbot: QtBot, tmp_path: Path) -> Path:
    """The system's place for data, with three answers and a backup with none of them."""
    app = open_app()
    app.caring._care.wait()
    begin(app, qtbot)
    assert app.review is not None
    while app.review.card is not None:
        app.review.reveal()
        app.review.grade(4)
    app.window.close()
    home = tmp_path / "system" / "lrdesk"
    home.parent.mkdir()
    app.data.rename(home)
    return home


def _live(home: Path, decks: Path, *errands: str) -> list[str]:
    """Start LR Desk, let it do errands, and return what each of its lives told, and in the end how it ended."""
    environment = {**os.environ, "XDG_DATA_HOME": str(home.parent), "XDG_CONFIG_HOME": str(home.parent / "config")}
    environment.pop("LRDESK_DATA_DIR", None)
    command = [sys.executable, "-c", LIVES, str(decks), *errands]
    ended = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=100, check=False)
    assert "Traceback" not in ended.stderr, ended.stderr
    return ended.stdout.splitlines()


def _log(data: Path) -> list[bytes]:
    with closing(sqlite3.connect(paths.database(data))) as connection:
        return [id for (id,) in connection.execute("SELECT id FROM log ORDER BY id")]


def test_it_restores_repairs_and_resets_one_after_the_other(home: Path, decks: Path) -> None:
    logged = _log(home)
    (file,) = backup.backups(paths.database(home))
    told = _live(home, decks, f"Restore(data, Path({str(file)!r}))", "Repair(data)", "Reset(data, Part.SETTINGS)")
    assert told[-1] == "0 4"
    assert "lrdesk |  | " in told[0]
    assert f"The backup {file.name} is in force now" in told[1]
    assert "The database is repaired" in told[2]
    assert "All settings are the usual ones again" in told[3]
    assert _log(home) == []
    (before,) = backup.folder_of(paths.database(home)).glob("before-restore-*.db")
    told = _live(home, decks, f"Restore(data, Path({str(before)!r}))")
    assert told[-1] == "0 2"
    assert _log(home) == logged


def test_it_moves_opens_there_and_deletes_the_old_folder_when_told(home: Path, decks: Path, tmp_path: Path) -> None:
    logged = _log(home)
    target = tmp_path / "disk"
    told = _live(home, decks, f"Move(data, Path({str(target)!r}))")
    assert told[-1] == "0 2"
    assert told[1] == f"disk | Your data is in {target} now. | Delete the old folder…"
    assert _log(target) == logged
    assert [file.name for file in home.iterdir()] == [paths.POINTER]
    assert _live(home, decks)[0] == "disk |  | "
    assert _log(target) == logged


def test_what_failed_is_told_in_the_window_that_opens_again(home: Path, decks: Path, tmp_path: Path) -> None:
    logged = _log(home)
    (tmp_path / "file").write_text("mine", encoding="utf-8")
    told = _live(home, decks, f"Move(data, Path({str(tmp_path / 'file')!r}))", f"Restore(data, Path({str(home)!r}))")
    assert told[-1] == "0 3"
    assert "could not be moved" in told[1]
    assert "nothing was changed" in told[2]
    assert _log(home) == logged


def test_a_disk_that_is_not_there_is_one_sentence_and_nothing_is_made(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (home / paths.POINTER).write_text(str(tmp_path / "unplugged"), encoding="utf-8")
    before = {file: file.read_bytes() for file in home.rglob("*") if file.is_file()}
    start = "import sys; from lrdesk.gui import dialogs; dialogs.refuse_to_open = print; " + (
        "from lrdesk.cli import main; sys.exit(main())"
    )
    environment = {**os.environ, "XDG_DATA_HOME": str(home.parent)}
    environment.pop("LRDESK_DATA_DIR", None)
    for command in ([], ["due"], ["--in-background"]):
        ended = subprocess.run(
            [sys.executable, "-c", start, *command],
            env=environment,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert ended.returncode == 1
        assert f"{tmp_path / 'unplugged'}, which is not there now; nothing was changed" in ended.stderr
        assert ("unplugged" in ended.stdout) == (command != ["due"])
        assert "Traceback" not in ended.stderr
    assert {file: file.read_bytes() for file in home.rglob("*") if file.is_file()} == before
    assert not (tmp_path / "unplugged").exists()
