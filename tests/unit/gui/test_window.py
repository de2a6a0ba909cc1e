import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QApplication, QComboBox, QSpinBox, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from lrdesk import paths
from lrdesk.app import App
from lrdesk.gui import dialogs
from lrdesk.gui.palette import CommandPalette
from lrdesk.gui.theme import DARK, LIGHT
from lrdesk.opening import run
from tests.conftest import Clock
from tests.samples import SAMPLE
from tests.unit.gui.steps import begin

KEY = Qt.Key

OPEN_AND_CLOSE = """
import sys
from pathlib import Path
from lrdesk import app, opening

class Closed(app.App):
    def __init__(self, *given):
        super().__init__(*given)
        self.ready.connect(self.window.close)

opening.App = Closed
sys.exit(opening.run(Path(sys.argv[1])))
"""


@pytest.fixture
def app(decks: Path, open_app: Callable[[], App]) -> App:
    return open_app()


def _answer_all(app: App) -> None:
    while app.review.card is not None:
        app.review.reveal()
        app.review.grade(4)


def test_enter_starts_the_review(app: App, qtbot: QtBot) -> None:
    with qtbot.waitSignal(app.review.card_shown, timeout=5000):
        qtbot.keyClick(app.window, KEY.Key_Return)
    assert app.review_screen.isVisible()
    assert app.review.card is not None


def test_the_window_comes_back_where_it_was(app: App, open_app: Callable[[], App]) -> None:
    app.window.resize(960, 700)  # no wider than it must be: the offscreen screen is narrow
    app.window.close()
    assert open_app().window.height() == 700


def test_with_nothing_due_it_says_what_comes_next_and_offers_to_study_ahead(app: App, qtbot: QtBot) -> None:
    begin(app, qtbot)
    _answer_all(app)
    app.show_today()
    today = app.window.today
    assert today._title.text() == "All done for today"
    assert today._subtitle.text() == "Next: 3 items tomorrow."
    assert not today.start.isVisible()
    with qtbot.waitSignal(app.review.card_shown, timeout=5000):
        qtbot.mouseClick(today.ahead, Qt.MouseButton.LeftButton)
    assert app.review.card is not None


def test_today_follows_the_learning_day(app: App, clock: Clock, qtbot: QtBot) -> None:
    begin(app, qtbot)
    _answer_all(app)
    clock.now += timedelta(days=1)
    app.show_today()
    assert app.window.today._title.text() == "Tuesday, 3 to review"


def test_the_theme_can_be_fixed_and_released(app: App) -> None:
    app.settings["theme"] = "dark"
    assert app.theme.colours is DARK
    app.settings["theme"] = "light"
    assert app.theme.colours is LIGHT
    app.settings["theme"] = "system"


def test_six_grades_can_be_had(app: App, qtbot: QtBot) -> None:
    app.settings["grades"] = 6
    begin(app, qtbot)
    key = app.review.card.key
    qtbot.keyClick(app.window, KEY.Key_Space)
    qtbot.keyClick(app.window, KEY.Key_1)
    assert app.store.records(key)[0].grade == 0


def test_closing_in_the_middle_of_a_run_ends_it_cleanly(app: App, qtbot: QtBot) -> None:
    begin(app, qtbot)
    with qtbot.waitSignal(app.trainer.prepared, timeout=20_000):
        app.review.reveal()
    app.window.close()
    assert not app.trainer._thread.isRunning()


def test_switching_cards_quickly_shows_only_the_last_ones_run(app: App, qtbot: QtBot) -> None:
    begin(app, qtbot)
    for _ in range(2):
        app.review.reveal()
        qtbot.wait(1)
        app.review.grade(4)
    with qtbot.waitSignal(app.trainer.finished, timeout=20_000) as finished:
        app.review.reveal()
    assert finished.args[0].experiment == app.review.card.experiment
    assert app.review_screen.lab.playback.recording is finished.args[0]


def test_a_broken_deck_is_told_and_the_others_stay(decks: Path, open_app: Callable[[], App]) -> None:
    (decks / "broken.toml").write_text("[deck]\nid = 3\n", encoding="utf-8")
    app = open_app()
    assert "broken.toml" in app.window.notice.text
    assert app.window.notice.isVisible()
    assert app.window.today._numbers["new"].text() == "3"


def test_an_answer_that_cannot_be_written_is_told_and_asked_again(app: App, qtbot: QtBot) -> None:
    begin(app, qtbot)
    card = app.review.card
    with closing(sqlite3.connect(app.store.path)) as other:
        other.execute("BEGIN EXCLUSIVE")
        app.review.reveal()
        app.review.grade(4)
        assert app.review.card is card
        assert "Another program is using the database" in app.review_screen._message.text()
        other.rollback()
    app.review.grade(4)
    assert app.review.card is not card


def test_every_control_has_a_name(app: App, qtbot: QtBot) -> None:
    app.go("settings")
    begin(app, qtbot)
    while app.review.card is not None:
        app.review.reveal()
        qtbot.wait(1)
        app.review.grade(4)
    controls = (QAbstractButton, QAbstractSlider, QComboBox, QSpinBox, QTextEdit)
    unnamed = [
        widget
        for widget in app.window.findChildren(QWidget)
        if isinstance(widget, controls) and not widget.accessibleName() and not _is_part_of_another(widget)
    ]
    assert unnamed == []


def _is_part_of_another(widget: QWidget) -> bool:
    """Scroll bars and the insides of combo boxes are Qt's own to name."""
    return widget.objectName().startswith("qt_") or "ScrollBar" in type(widget).__name__


def test_nothing_is_cut_at_the_smallest_size(app: App, qtbot: QtBot) -> None:
    app.window.resize(960, 640)
    begin(app, qtbot)
    app.review.reveal()
    qtbot.wait(1)
    assert app.window.size().toTuple() == (960, 640)
    assert app.review_screen.minimumSizeHint().width() <= app.review_screen.width()
    assert app.review_screen.minimumSizeHint().height() <= app.review_screen.height()


def test_a_folder_that_cannot_be_used_is_told_in_a_window_of_its_own(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_bytes(b"")
    told: list[str] = []
    monkeypatch.setattr("lrdesk.opening.Application", lambda _: qapp)
    monkeypatch.setattr(dialogs, "refuse_to_open", told.append)
    assert run(tmp_path / "file" / "data") == 1
    (sentence,) = told
    assert "cannot be written; nothing in it was changed" in sentence


def test_a_user_deck_joins_at_the_next_start(app: App, open_app: Callable[[], App]) -> None:
    app.window.close()
    folder = paths.user_decks(app.store.path.parent)
    folder.mkdir()
    (folder / "mine.toml").write_text(SAMPLE.replace('"sample"', '"mine"'), encoding="utf-8")
    assert open_app().window.today._numbers["new"].text() == "6"


def test_the_focus_survives_a_theme_change(app: App, qtbot: QtBot) -> None:
    begin(app, qtbot)
    focus = QApplication.focusWidget()
    app.settings["theme"] = "dark"
    assert QApplication.focusWidget() is focus


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # what has no screen
def test_whatever_the_settings_lead_to_is_found_among_the_commands(app: App, qtbot: QtBot) -> None:
    app.commands.show_palette()
    palette = app.window.findChild(CommandPalette)
    palette.line.setText("backups and")
    assert palette.list.item(0).text().startswith("Backups and care")
    qtbot.keyClick(palette.line, KEY.Key_Return)
    settings = app.screens.made("settings")
    assert settings is not None
    assert settings.isVisible()
    shown = [button.text() for button in settings.findChildren(QAbstractButton) if button.isVisible()]
    assert "Look after your data…" in shown


def test_nothing_is_left_in_the_systems_folder_for_temporary_files(tmp_path: Path) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    command = [sys.executable, "-c", OPEN_AND_CLOSE, str(tmp_path / "data")]
    subprocess.run(command, env=os.environ | {"TMPDIR": str(temporary)}, timeout=60, check=True)
    assert list(temporary.iterdir()) == []
