"""The options of appearance and of training are obeyed at once, in the window that is open."""

from collections.abc import Callable

import pytest
import torch
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontInfo
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from lrdesk import paths
from lrdesk.app import App
from lrdesk.gui.parts import label
from lrdesk.gui.theme import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT, Look, Theme, keep, sized
from lrdesk.gui.theme import theme as module
from lrdesk.lab import threads


@pytest.fixture
def app(decks: object, open_app: Callable[[], App]) -> App:
    return open_app()


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, paths.RESOURCES / "fonts")


def _letters(widget: QWidget) -> int:
    return QFontInfo(widget.font()).pixelSize()


def test_a_larger_text_size_enlarges_every_label_at_once(app: App) -> None:
    shown = [one for one in app.window.findChildren(QLabel) if one.isVisible()]
    before = {one: _letters(one) for one in shown}
    roles = {one.property("role") for one in shown}
    assert {"title", "wordmark", "number", "heading"} <= roles
    app.settings["text_size"] = 200
    for one, letters in before.items():
        assert _letters(one) == pytest.approx(2 * letters, abs=1), one.property("role")
    app.settings["text_size"] = 100
    assert {one: _letters(one) for one in shown} == before


def test_the_text_size_holds_from_the_start(app: App, open_app: Callable[[], App]) -> None:
    app.settings["text_size"] = 150
    app.window.close()
    again = open_app()
    assert _letters(again.window.today._title) == 39


def test_lengths_that_are_kept_grow_with_the_text(qtbot: QtBot, theme: Theme) -> None:
    field = label("0.001")
    qtbot.addWidget(field)
    keep(field.setFixedWidth, 84)
    keep(field.setMinimumHeight, 20)
    theme.wear(Look(text_size=150))
    assert (field.minimumWidth(), field.maximumWidth(), field.minimumHeight()) == (126, 126, 30)
    theme.wear(Look())
    assert (field.maximumWidth(), field.minimumHeight(), sized(10)) == (84, 20, 10)


def test_high_contrast_is_worn_at_once(app: App) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    app.settings["theme"] = "light"
    app.settings["contrast"] = "high"
    assert app.theme.colours is HIGH_LIGHT
    assert app.theme.high
    assert not app.theme.dark
    assert application.palette().text().color() == QColor(HIGH_LIGHT.ink)
    assert "2px solid" in application.styleSheet()
    app.settings["theme"] = "dark"
    assert app.theme.colours is HIGH_DARK
    app.settings["contrast"] = "normal"
    assert app.theme.colours is DARK
    assert "3px solid" not in application.styleSheet()


@pytest.mark.parametrize(("preference", "colours"), [("NoPreference", LIGHT), ("HighContrast", HIGH_LIGHT)])
def test_contrast_follows_the_system(
    theme: Theme, monkeypatch: pytest.MonkeyPatch, preference: str, colours: object
) -> None:
    class Hints:
        def accessibility(self) -> "Hints":
            return self

        def contrastPreference(self) -> Qt.ContrastPreference:
            return Qt.ContrastPreference[preference]

        def setColorScheme(self, scheme: Qt.ColorScheme) -> None:
            pass

    monkeypatch.setattr(theme, "_hints", Hints())
    theme.wear(Look("light"))
    assert theme.colours is colours


@pytest.mark.parametrize(
    ("motion", "system", "still"),
    [("system", False, False), ("system", True, True), ("full", True, False), ("reduced", False, True)],
)
def test_motion_follows_the_system_or_the_learner(
    theme: Theme, monkeypatch: pytest.MonkeyPatch, motion: str, system: bool, still: bool
) -> None:
    monkeypatch.setattr(module, "system_reduces", lambda: system)
    theme.wear(Look(motion=motion))
    assert theme.still is still


def test_with_less_motion_a_run_shows_its_end_and_nothing_before(app: App, qtbot: QtBot) -> None:
    app.settings["motion"] = "reduced"
    with qtbot.waitSignal(app.review.card_shown, timeout=5000):
        app.start_today()
    playback = app.review_screen.lab.playback
    with qtbot.waitSignal(app.trainer.prepared, timeout=20_000):
        pass
    seen: list[int] = []
    playback.moved.connect(seen.append)
    app.review.reveal()
    qtbot.waitUntil(lambda: playback.at_end and not playback.playing, timeout=10_000)
    assert playback.recording is not None
    assert set(seen) == {playback.recording.length - 1}


def test_the_next_run_uses_as_many_threads_as_are_allowed(app: App, qtbot: QtBot) -> None:
    app.settings["threads"] = 2
    taken: list[int] = []
    try:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(torch, "set_num_threads", taken.append)
            with qtbot.waitSignal(app.review.card_shown, timeout=5000):
                app.start_today()
            with qtbot.waitSignal(app.trainer.prepared, timeout=20_000):
                pass
        assert taken
        assert set(taken) == {2}
    finally:
        threads.allow(1)
