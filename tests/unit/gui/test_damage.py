"""A database found damaged while the app is open: told, and mended by a button where a sound backup is there."""

import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from lrdesk import paths
from lrdesk.app import App
from lrdesk.gui import dialogs
from lrdesk.store import DamagedDatabase, backup
from lrdesk.study.care.errands import Restore
from tests.conftest import Clock
from tests.unit.gui.steps import begin

WAIT_MS = 10_000


def _answer_and_close(app: App, qtbot: QtBot) -> Path:
    begin(app, qtbot)
    while app.review.card is not None:
        app.review.reveal()
        app.review.grade(4)
    app.window.close()
    return paths.database(app.store.path.parent)


def _damage(database: Path) -> None:
    """Spoil an index that opening does not read."""
    with closing(sqlite3.connect(database)) as connection:
        ((page,),) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'item_deck'").fetchall()
        ((size,),) = connection.execute("PRAGMA page_size").fetchall()
    content = bytearray(database.read_bytes())
    content[(page - 1) * size : (page - 1) * size + 8] = b"\xff" * 8
    database.write_bytes(content)


@pytest.fixture
def closed(decks: Path, open_app: Callable[[], App], qtbot: QtBot) -> Path:
    """A database in which three cards were answered."""
    return _answer_and_close(open_app(), qtbot)


def test_without_a_sound_backup_damage_is_told(closed: Path, open_app: Callable[[], App], qtbot: QtBot) -> None:
    for made in backup.backups(closed):
        made.unlink()
    _damage(closed)
    window = open_app().window
    qtbot.waitUntil(lambda: "damaged and has no sound backup" in window.notice.text, timeout=WAIT_MS)
    assert window.notice.offers == []


@pytest.mark.parametrize("wanted", [True, False])
def test_a_sound_backup_is_offered_by_a_button(
    closed: Path, open_app: Callable[[], App], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, wanted: bool
) -> None:
    good = backup.back_up(closed, datetime.now(UTC))
    _damage(closed)
    app = open_app()
    qtbot.waitUntil(lambda: bool(app.window.notice.offers), timeout=WAIT_MS)
    monkeypatch.setattr(dialogs, "offer_restore", lambda problem, name: wanted and name == good.stem)
    app.window.notice.offers[0].click()
    restore = Restore(closed.parent, good)
    assert (app.caring.errand, app.window.isVisible()) == ((restore, False) if wanted else (None, True))


def test_an_answer_that_meets_damage_has_a_backup_offered(
    closed: Path, open_app: Callable[[], App], qtbot: QtBot, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock.now += timedelta(days=1)
    app = open_app()
    begin(app, qtbot)
    app.caring._care.wait()
    backup.back_up(closed, datetime.now(UTC))
    _damage(closed)

    def refuse(*_: object) -> None:
        raise DamagedDatabase("The database is damaged.")

    monkeypatch.setattr(app.store, "append", refuse)
    app.review.reveal()
    with qtbot.waitSignal(app.caring._care.damaged, timeout=WAIT_MS):
        app.review.grade(4)
    assert app.window.notice.offers[0].accessibleName() == "Restore a backup…"
    assert app.window.notice.isVisible()


OPEN_AND_RESTORE = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from lrdesk import app, opening
from lrdesk.gui import dialogs
from lrdesk.study import library

dialogs.offer_restore = lambda problem, name: True
dialogs.refuse_to_open = print
opened = []

class Watched(app.App):
    def __init__(self, *given):
        super().__init__(*given)
        opened.append(self)
        if len(opened) == 1 and sys.argv[2] == "later":
            self.caring._care.damaged.connect(lambda good: QTimer.singleShot(0, self.window.notice.offers[0].click))
        else:
            self.ready.connect(self.window.close)

if sys.argv[2] == "later":
    library.sync = lambda store, files: []  # it would meet the damage before there is a window
opening.App = Watched
code = opening.run(Path(sys.argv[1]))
print(code, len(opened))
"""


@pytest.mark.parametrize(("found", "opened"), [("at once", 1), ("later", 2)])
def test_the_app_restores_and_goes_on_in_one_go(closed: Path, found: str, opened: int) -> None:
    backup.back_up(closed, datetime.now(UTC))
    with closing(sqlite3.connect(closed)) as connection:
        ((answers,),) = connection.execute("SELECT COUNT(*) FROM log").fetchall()
    _damage(closed)
    command = [sys.executable, "-c", OPEN_AND_RESTORE, str(closed.parent), found]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert ended.stdout == f"0 {opened}\n", ended.stderr
    assert "Traceback" not in ended.stderr
    assert backup.looks_sound(closed, lambda: False)
    with closing(sqlite3.connect(closed)) as connection:
        assert connection.execute("SELECT COUNT(*) FROM log").fetchall() == [(answers,)]
