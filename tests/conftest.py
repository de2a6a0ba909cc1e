"""What all tests share: no test leaves threads or garbage behind, and every window that opens is closed."""

import gc
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale

from lrdesk import paths
from tests.samples import SAMPLE

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from lrdesk.app import App

MORNING = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)  # a Monday


class Clock:
    """A clock that a test sets."""

    def __init__(self, now: datetime = MORNING) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture(autouse=True, scope="session")
def _imported() -> None:
    """Leave all that importing made out of later collections, each of which would take 0.1 s for it."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def _tidy() -> Iterator[None]:
    """Collect garbage between tests, where no event loop runs that freed widgets could crash; find dangling threads."""
    before = set(threading.enumerate())
    yield
    gc.collect()
    dangling = [thread for thread in threading.enumerate() if thread not in before and not thread.daemon]
    assert not dangling, f"threads left behind: {dangling}"


@pytest.fixture(autouse=True)
def _english() -> None:
    """Have days and numbers read the same wherever the tests run."""
    QLocale.setDefault(QLocale(QLocale.Language.English))


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def decks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that stands for the shipped decks; it holds the sample."""
    folder = tmp_path / "decks"
    folder.mkdir()
    (folder / "sample.toml").write_text(SAMPLE, encoding="utf-8")
    monkeypatch.setattr(paths, "DECKS", folder)
    return folder


@pytest.fixture
def open_app(qtbot: "QtBot", tmp_path: Path, clock: Clock) -> Iterator[Callable[[], "App"]]:
    """Open the app on a scratch folder, with every screen there; it is closed in the end, or when opened again."""
    from PySide6.QtWidgets import QApplication

    from lrdesk.app import App

    opened: list[App] = []

    def put_away() -> None:
        while opened:
            app = opened.pop()
            app.window.close()
            for made in (app.window, app.theme, app):
                made.deleteLater()
        qtbot.wait(0)

    def open_it() -> App:
        put_away()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        app = App(application, tmp_path / "data", clock)
        opened.append(app)
        with qtbot.waitSignal(app.ready, timeout=20_000):
            app.window.show()
        return app

    yield open_it
    put_away()
