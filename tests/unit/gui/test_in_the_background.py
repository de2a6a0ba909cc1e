"""LR Desk beside other work: what stays when the window is closed, and how it reminds, with a tray and without."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from lrdesk import autostart
from lrdesk.app import App
from lrdesk.app.background import Background
from lrdesk.gui import tray
from tests.conftest import Clock
from tests.unit.gui.steps import begin

WAIT_MS = 10_000
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support raise")


@pytest.fixture(autouse=True)
def entry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where starting at login is written down."""
    monkeypatch.setattr(autostart.sys, "platform", "linux")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return tmp_path / "config" / "autostart" / "lrdesk.desktop"


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A desktop with a tray; what it was asked to notify of. The plugin for tests has none that could be shown."""
    said: list[str] = []

    def remind(icon: tray.Tray, title: str, text: str) -> bool:
        said.append(text)
        return True

    monkeypatch.setattr(tray, "is_available", lambda: True)
    monkeypatch.setattr(tray.Tray, "remind", remind)
    monkeypatch.setattr(tray.Tray, "show", lambda icon, wanted: setattr(icon, "is_shown", wanted))
    return said


@pytest.fixture
def app(decks: Path, open_app: Callable[[], App]) -> Iterator[App]:
    opened = open_app()
    yield opened
    opened.window.quit()


@pytest.fixture
def background(app: App) -> Background:
    """In the morning, with a reminder at seven in the evening."""
    app.settings["remind_at"] = "19:00"
    app.run_in_background(hidden=False)
    assert app.background is not None
    return app.background


def _evening(app: App, clock: Clock) -> None:
    """Let it be seven in the evening."""
    assert app.background is not None
    clock.now += timedelta(hours=10)
    app.background.reminder.look()


@pytest.mark.usefixtures("told")
@pytest.mark.parametrize(("keep", "there"), [(True, True), (True, False), (False, True)])
def test_closing_the_window_ends_the_app_unless_it_is_to_stay_in_a_tray(
    app: App, background: Background, monkeypatch: pytest.MonkeyPatch, keep: bool, there: bool
) -> None:
    monkeypatch.setattr(tray, "is_available", lambda: there)
    app.settings["keep_running"] = keep
    app.window.close()
    assert not app.window.isVisible()
    stays = keep and there
    assert app._closed is not stays
    if stays:
        app.window.come_forward()
        assert app.window.isVisible()
        background.tray.quit_asked.emit()
        assert app._closed


@pytest.mark.usefixtures("told")
def test_closing_in_the_middle_of_a_review_trains_no_further(app: App, background: Background, qtbot: QtBot) -> None:
    app.settings["keep_running"] = True
    begin(app, qtbot)
    assert app.review is not None
    with qtbot.waitSignal(app.trainer.prepared, timeout=20_000):  # type: ignore[union-attr]
        app.review.reveal()
    app.window.close()
    app.window.come_forward()
    assert app.window.screens.currentWidget() is app.window.today


@pytest.mark.usefixtures("told")
def test_the_end_of_the_desktops_session_ends_the_app(
    app: App, background: Background, monkeypatch: pytest.MonkeyPatch
) -> None:
    app.settings["keep_running"] = True
    monkeypatch.setattr(QApplication, "isSavingSession", lambda self: True)
    app.window.close()
    assert app._closed


def test_a_notification_comes_while_the_window_is_not_looked_at(
    app: App, background: Background, clock: Clock, told: list[str]
) -> None:
    app.window.hide()
    _evening(app, clock)
    assert told == ["3 items wait for you today."]
    assert not app.window.isVisible()


def test_without_a_tray_the_window_tells_and_a_button_starts_the_review(
    app: App, background: Background, clock: Clock, qtbot: QtBot
) -> None:
    _evening(app, clock)
    notice = app.window.notice
    assert notice.text == "3 items wait for you today."
    assert [made.text() for made in notice.offers] == ["Review now", "In an hour"]
    assert app.review is not None
    with qtbot.waitSignal(app.review.card_shown, timeout=WAIT_MS):
        notice.offers[0].click()


def test_without_a_tray_a_hidden_window_shows_in_the_taskbar(app: App, background: Background, clock: Clock) -> None:
    app.window.hide()
    _evening(app, clock)
    assert app.window.isMinimized()
    app.window.come_forward()
    assert not app.window.isMinimized()


def test_it_can_wait_an_hour(app: App, background: Background, clock: Clock) -> None:
    _evening(app, clock)
    app.window.notice.offers[1].click()
    assert not app.window.notice.isVisible()
    clock.now += timedelta(hours=1)
    background.reminder.look()
    assert app.window.notice.isVisible()


def test_nothing_is_said_in_a_review_nor_when_all_is_done(
    app: App, background: Background, clock: Clock, qtbot: QtBot, told: list[str]
) -> None:
    begin(app, qtbot)
    _evening(app, clock)
    assert app.review is not None
    while app.review.card is not None:
        app.review.reveal()
        app.review.grade(4)
    app.show_today()
    app.window.hide()
    background.reminder.snooze()
    clock.now += timedelta(hours=1)
    background.reminder.look()
    assert told == []


def test_the_next_day_counts_what_waits_then(
    app: App, background: Background, clock: Clock, qtbot: QtBot, told: list[str]
) -> None:
    begin(app, qtbot)
    assert app.review is not None
    while app.review.card is not None:
        app.review.reveal()
        app.review.grade(4)
    app.show_today()
    app.window.hide()
    _evening(app, clock)
    clock.now += timedelta(days=1)
    background.reminder.look()
    assert told == ["3 items wait for you today."]


def test_the_menu_says_what_waits_and_what_can_be_done(app: App, background: Background, clock: Clock) -> None:
    menu = background.tray
    assert menu.waiting.text() == "3 waiting"
    assert menu.review.isEnabled()
    assert menu.pause.isEnabled()
    menu.pause.trigger()
    assert not menu.pause.isEnabled()
    app.settings["remind_at"] = ""
    assert not menu.pause.isVisible()
    assert not menu.snooze.isVisible()
    app.counted.emit(0)
    assert menu.waiting.text() == "Nothing waits today"
    assert not menu.review.isEnabled()
    _evening(app, clock)
    assert not app.window.notice.isVisible()


def test_the_menu_opens_and_reviews(app: App, background: Background, qtbot: QtBot) -> None:
    app.window.hide()
    assert app.review is not None
    with qtbot.waitSignal(app.review.card_shown, timeout=WAIT_MS):
        background.tray.review.trigger()
    assert app.window.isVisible()
    app.window.hide()
    background.tray._icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert app.window.isVisible()


@pytest.mark.usefixtures("told")
def test_the_icon_is_there_only_where_it_is_of_use(app: App, background: Background) -> None:
    icon: Any = background.tray
    assert icon.is_shown
    app.settings["remind_at"] = ""
    assert not icon.is_shown
    app.settings["keep_running"] = True
    assert icon.is_shown
    app.window.quit()
    assert not icon.is_shown


def test_a_tray_that_comes_later_is_found(
    app: App, background: Background, monkeypatch: pytest.MonkeyPatch, told: list[str]
) -> None:
    icon: Any = background.tray
    monkeypatch.setattr(tray, "is_available", lambda: False)
    background.reminder.look()
    assert not icon.is_shown
    monkeypatch.setattr(tray, "is_available", lambda: True)
    background.reminder.look()
    assert icon.is_shown


def test_a_hidden_start_shows_no_window_until_it_is_asked_for(
    decks: Path, open_app: Callable[[], App], clock: Clock, told: list[str], qtbot: QtBot
) -> None:
    first = open_app()
    first.settings["remind_at"] = "19:00"
    first.window.quit()
    clock.now += timedelta(hours=11)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    app = App(application, first.data, clock)
    app.run_in_background(hidden=True)
    assert app.background is not None
    assert not app.window.isVisible()
    assert app.background.tray.is_shown  # type: ignore[attr-defined]
    assert told == ["3 items wait for you today."]
    with qtbot.waitSignal(app.ready, timeout=WAIT_MS):
        app.window.come_forward()
    app.window.quit()
    for made in (app.window, app.theme, app):
        made.deleteLater()


def test_starting_at_login_is_switched_with_the_folder_that_this_start_was_told(
    app: App, background: Background, entry: Path
) -> None:
    app.settings["start_at_login"] = True
    assert f'--in-background" "--data-dir" "{app.data}"' in entry.read_text(encoding="utf-8")
    app.settings["start_at_login"] = False
    assert not entry.exists()


@pytest.mark.parametrize("on", [True, False])
def test_the_setting_follows_what_the_system_does(app: App, on: bool) -> None:
    app.settings["start_at_login"] = not on
    autostart.switch(on)
    app.run_in_background(hidden=False)
    assert app.settings["start_at_login"] is on
    assert autostart.is_on() is on


def test_a_switch_that_the_system_refuses_goes_back_with_a_sentence_beside_it(
    app: App, background: Background, entry: Path
) -> None:
    settings: Any = app.show("settings")
    entry.parent.parent.mkdir()
    entry.parent.write_text("in the way", encoding="utf-8")

    def box() -> QCheckBox:
        (found,) = [made for made in settings.findChildren(QCheckBox) if made.accessibleName() == "Start at login"]
        return found

    box().click()
    QApplication.sendPostedEvents(None, 52)  # DeferredDelete: the refused switch goes
    assert not box().isChecked()
    assert app.settings["start_at_login"] is False
    (refusal,) = [row for row in _refusals(settings) if "Starting at login could not be switched" in row.text()]
    assert refusal.isVisible()


def _refusals(screen: Any) -> list[Any]:
    from PySide6.QtWidgets import QLabel

    return [made for made in screen.findChildren(QLabel) if made.property("role") == "wrong"]


@pytest.mark.parametrize("there", [True, False])
def test_the_settings_say_where_a_desktop_shows_no_tray(app: App, monkeypatch: pytest.MonkeyPatch, there: bool) -> None:
    from PySide6.QtWidgets import QLabel

    monkeypatch.setattr(tray, "is_available", lambda: there)
    settings: Any = app.show("settings")
    said = [made.text() for made in settings.findChildren(QLabel) if "shows no tray" in made.text()]
    assert bool(said) is not there


def test_the_icon_differs_where_something_waits(app: App) -> None:
    images = [tray.tray_icon(app.theme, waiting).pixmap(22, 22).toImage() for waiting in (True, False)]
    assert images[0] != images[1]
