"""The introduction: three steps for someone new, by keyboard, each of which may be skipped and is said aloud."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTime, QUrl
from PySide6.QtWidgets import QAbstractButton, QLabel, QTimeEdit
from pytestqt.qtbot import QtBot

from lrdesk.app import App
from lrdesk.gui import parts
from lrdesk.gui.keys import binding
from lrdesk.gui.welcome.coach import Coach
from lrdesk.gui.welcome.habit import PACES, Choices
from lrdesk.gui.welcome.live import LiveRun, three_rates
from lrdesk.gui.welcome.screen import WelcomeScreen
from lrdesk.lab.check import check
from tests.unit.gui.steps import begin
from tests.unit.gui.test_screen_reader import Listener

KEY = Qt.Key
NOTHING = Choices("", 20)


@pytest.fixture
def welcome(qtbot: QtBot) -> WelcomeScreen:
    made = WelcomeScreen(NOTHING)
    qtbot.addWidget(made)
    made.resize(960, 640)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.begin()
    return made


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[tuple[QObject, str]]:
    listener = Listener()
    monkeypatch.setattr(parts, "QAccessible", listener)
    return listener.said


@pytest.fixture
def app(decks: Path, open_app: Callable[[], App]) -> App:
    return open_app()


@pytest.fixture
def coach(app: App, qtbot: QtBot) -> Coach:
    """The strip above the first card, which is shown."""
    app.welcoming.begin()
    with qtbot.waitSignal(app.review.card_shown, timeout=5000):
        qtbot.keyClick(app.window, KEY.Key_Return)
    return app.welcoming.coach


def _sentence(coach: Coach) -> str:
    return coach._said.text()


def test_the_first_step_is_there_before_anything_is_loaded(welcome: WelcomeScreen) -> None:
    assert welcome.intro.isVisible()
    assert welcome.intro.go_on.hasFocus()


def test_enter_asks_for_the_first_card(welcome: WelcomeScreen, qtbot: QtBot) -> None:
    with qtbot.waitSignal(welcome.card_asked):
        qtbot.keyClick(welcome.intro.go_on, KEY.Key_Return)


@pytest.mark.parametrize("step", ["intro", "habit"])
@pytest.mark.parametrize("how", ["escape", "button", "tab"])
def test_a_step_is_skipped_by_escape_and_by_its_button(
    welcome: WelcomeScreen, qtbot: QtBot, step: str, how: str
) -> None:
    if step == "habit":
        welcome.show_habit()
    page = getattr(welcome, step)
    with qtbot.assertNotEmitted(welcome.done), qtbot.waitSignal(welcome.skipped):
        if how == "escape":
            qtbot.keyClick(page.go_on, KEY.Key_Escape)
        elif how == "button":
            qtbot.mouseClick(page.skip, Qt.MouseButton.LeftButton)
        else:
            page.skip.setFocus()
            qtbot.keyClick(page.skip, KEY.Key_Return)


def test_going_on_changes_nothing_that_was_not_chosen(welcome: WelcomeScreen, qtbot: QtBot) -> None:
    welcome.show_habit()
    with qtbot.waitSignal(welcome.done) as done:
        qtbot.keyClick(welcome.habit.go_on, KEY.Key_Return)
    assert done.args == [NOTHING]


@pytest.mark.parametrize("pace", PACES)
def test_reminder_and_pace_are_told_as_they_were_chosen(welcome: WelcomeScreen, qtbot: QtBot, pace: int) -> None:
    welcome.show_habit()
    habit = welcome.habit
    habit.reminder.tick.click()
    habit.reminder.findChild(QTimeEdit).setTime(QTime(7, 5))
    habit.paces.button(pace).click()
    with qtbot.waitSignal(welcome.done) as done:
        habit.go_on.click()
    assert done.args == [Choices("07:05", pace)]


def test_whoever_knows_the_field_is_led_to_placement_with_the_choices(welcome: WelcomeScreen, qtbot: QtBot) -> None:
    welcome.show_habit()
    welcome.habit.paces.button(5).click()
    with qtbot.waitSignal(welcome.level_asked) as asked, qtbot.assertNotEmitted(welcome.done):
        welcome.habit.level.click()
    assert asked.args == [Choices("", 5)]


def test_seen_again_it_shows_what_is_in_force_and_leaves_other_numbers_alone(qtbot: QtBot) -> None:
    welcome = WelcomeScreen(Choices("18:30", 12))
    qtbot.addWidget(welcome)
    assert welcome.habit.reminder.tick.isChecked()
    assert welcome.habit.paces.checkedButton() is None
    with qtbot.waitSignal(welcome.done) as done:
        welcome.habit.go_on.click()
    assert done.args == [Choices("18:30", 12)]


def test_each_step_is_said_and_every_control_has_a_name(
    welcome: WelcomeScreen, said: list[tuple[QObject, str]]
) -> None:
    welcome.begin()
    welcome.show_habit()
    assert said == [(welcome.intro, welcome.intro.told), (welcome.habit, welcome.habit.told)]
    assert "**" not in welcome.intro.told
    assert all(control.accessibleName() for control in welcome.findChildren(QAbstractButton))


@pytest.mark.parametrize("step", ["intro", "habit"])
def test_nothing_is_cut_at_the_smallest_size(welcome: WelcomeScreen, step: str) -> None:
    if step == "habit":
        welcome.show_habit()
    page = getattr(welcome, step)
    assert page.minimumSizeHint().width() <= 784  # beside the sidebar
    for part in (*page.findChildren(QAbstractButton), *page.findChildren(QLabel)):
        assert page.rect().contains(QRect(part.mapTo(page, QPoint(0, 0)), part.size()))
        assert part.height() >= part.minimumSizeHint().height()


def test_the_run_of_the_first_step_shows_what_it_says(app: App, qtbot: QtBot) -> None:
    app.welcoming.begin()
    run = app.welcoming.screen.findChild(LiveRun)
    qtbot.waitSignal(run._trainer.finished, timeout=20_000).wait()
    assert run.isVisible()
    assert [mark.text() for mark, _ in run.verdicts._rows] == ["✓"] * 3
    assert run.playback.playing


def test_the_claims_of_its_experiment_hold_from_any_seed() -> None:
    assert all(verdict.holds for _, verdict in check(three_rates(), range(3)))


def test_the_coach_follows_the_first_card(coach: Coach, app: App, qtbot: QtBot) -> None:
    window = app.window
    assert "<b>Predict.</b>" in _sentence(coach)
    assert "press 1 to 2" in _sentence(coach)
    qtbot.keyClick(window, KEY.Key_2)
    assert "<b>Recall.</b>" in _sentence(coach)
    assert "press Space" in _sentence(coach)
    qtbot.keyClick(window, KEY.Key_Space)
    assert "tomorrow" in _sentence(coach)
    assert "after 6, 15 and 38 days" in _sentence(coach)
    qtbot.keyClick(window, KEY.Key_1)
    assert "<b>Once more.</b>" in _sentence(coach)
    qtbot.keyClick(window, KEY.Key_Space)
    assert "<b>Grade again.</b>" in _sentence(coach)
    qtbot.keyClick(window, KEY.Key_3)
    assert "That is all there is to it." in _sentence(coach)
    assert not coach.skip.isVisible()
    assert app.store.memory("sample/limit").lapses == 0
    assert app.store.memory("sample/limit").interval == 1
    qtbot.keyClick(window, KEY.Key_Return)
    assert app.welcoming.screen.habit.isVisible()
    assert app.welcoming.coach is None


def test_what_it_says_follows_the_learners_keys(coach: Coach, app: App) -> None:
    binding.use({"review-go-on": ("F",)})
    app.review_screen.lab.chips.pick_lane(0)
    assert "press F" in _sentence(coach)
    binding.use({})


def test_it_is_said_aloud(coach: Coach, app: App, said: list[tuple[QObject, str]]) -> None:
    app.review.reveal()
    spoken = _sentence(coach).replace("<b>", "").replace("</b>", "")
    assert [words for where, words in said if where is coach] == [spoken]


@pytest.mark.parametrize("how", ["escape", "button"])
def test_the_card_is_skipped_by_escape_and_by_its_button(coach: Coach, app: App, qtbot: QtBot, how: str) -> None:
    if how == "escape":
        qtbot.keyClick(app.window, KEY.Key_Escape)
    else:
        qtbot.mouseClick(coach.skip, Qt.MouseButton.LeftButton)
    assert app.welcoming.screen.habit.isVisible()
    assert app.store.last_day() is None
    qtbot.keyClick(app.window, KEY.Key_Escape)
    assert app.window.today.isVisible()
    assert not app.welcoming.wanted


def test_it_vanishes_with_another_session(coach: Coach, app: App, qtbot: QtBot) -> None:
    assert coach.isVisible()
    app.show_today()
    with qtbot.waitSignal(coach.destroyed):
        begin(app, qtbot)
    assert app.review_screen.isVisible()


def test_whoever_never_answered_is_welcomed_once(app: App, qtbot: QtBot) -> None:
    assert app.welcoming.wanted
    app.welcoming.begin()
    qtbot.keyClick(app.window, KEY.Key_Escape)
    assert app.window.today.isVisible()
    assert app.window.today.start.hasFocus()
    assert not app.welcoming.wanted


def test_whoever_answered_before_is_not_welcomed(app: App, qtbot: QtBot) -> None:
    begin(app, qtbot)
    app.review.reveal()
    app.review.grade(4)
    assert not app.welcoming.wanted


def test_what_was_chosen_is_kept_and_today_is_ready_to_start(app: App, qtbot: QtBot) -> None:
    app.welcoming.begin()
    app.welcoming.screen.show_habit()
    habit = app.welcoming.screen.habit
    habit.reminder.tick.click()
    habit.paces.button(5).click()
    habit.go_on.click()
    assert app.settings["remind_at"] == "19:00"
    assert app.settings["keep_running"] is True
    assert app.settings["new_per_day"] == 5
    assert app.window.today.start.hasFocus()


def test_placement_begins_at_once_where_it_is_asked_for(app: App, qtbot: QtBot) -> None:
    app.welcoming.begin()
    app.welcoming.screen.show_habit()
    app.welcoming.screen.habit.level.click()
    assert app.decks_screen.placement.isVisible()


def test_without_a_card_to_begin_with_the_last_step_follows(
    decks: Path, open_app: Callable[[], App], qtbot: QtBot
) -> None:
    (decks / "sample.toml").unlink()
    app = open_app()
    app.welcoming.begin()
    qtbot.keyClick(app.window, KEY.Key_Return)
    assert app.welcoming.screen.habit.isVisible()
    app.welcoming.screen.habit.level.click()
    assert app.decks_screen.isVisible()


def test_it_can_be_seen_again_from_the_help(app: App) -> None:
    app.helping.open()
    app.helping.screen.view.anchorClicked.emit(QUrl("app:introduction"))
    assert app.welcoming.screen.intro.isVisible()


def test_a_second_look_replaces_the_first(app: App, qtbot: QtBot) -> None:
    app.welcoming.begin()
    with qtbot.waitSignal(app.welcoming.screen.destroyed):
        app.welcoming.begin()
    assert app.welcoming.screen.intro.isVisible()
