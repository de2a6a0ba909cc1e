"""A week in the life of a learner, from the first start on, over a holiday and the end of summer time.

Every learning day, the log and all screens are held against a diary that the learner keeps. The learner always forgets
"rates/b", which therefore becomes a leech on the seventh day.
"""

import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lrdesk.app import App
from lrdesk.gui.browse.asking import DayQuestion
from lrdesk.gui.care import backups
from lrdesk.gui.today.pausing import PlanPause
from tests.conftest import Clock
from tests.unit.study.study_samples import deck_text
from tests.unit.week.diary import DAY, DaySet, Diary
from tests.unit.week.learner import CTRL, KEY, SHIFT, WAIT_MS, Learner
from tests.unit.week.shown import all_agrees, browse_agrees, log_agrees, today_agrees

SHIPPED = ["sample/limit", "sample/beyond", "sample/why-a-limit", *(f"rates/{letter}" for letter in "abcdef")]
"""Three kinds of item that came with the app, and six cards."""
MINE = "mine/what-is-mine"

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # said of what pops up


@pytest.fixture
def in_berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A computer whose clock is set back by an hour on 25 October 2026 at 03:00."""
    if not hasattr(time, "tzset"):
        pytest.skip("the zone of this system cannot be set from within")
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.fixture
def learner(in_berlin: None, decks: Path, open_app: Callable[[], App], qtbot: QtBot, clock: Clock) -> Learner:
    (decks / "rates.toml").write_text(deck_text("rates", "abcdef"), encoding="utf-8")
    return Learner(open_app, qtbot, clock, Diary(SHIPPED))


def test_a_week_in_the_life(learner: Learner, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backups, "confirm", lambda *_: True)
    monday_is_the_first_day(learner)
    tuesday_brings_a_card_of_ones_own(learner)
    wednesday_is_the_last_day_before_a_holiday(learner)
    saturday_is_learnt_in_the_night_in_which_the_clocks_are_set_back(learner)
    sunday_many_things_are_done_and_undone(learner)
    monday_is_undone_by_a_backup(learner)
    tuesday_an_item_is_a_leech(learner)
    weeks_later_what_was_learnt_lasts(learner)


def monday_is_the_first_day(learner: Learner) -> None:
    app = learner.opens("2026-10-19")
    assert app.welcoming.wanted
    app.welcoming.begin()
    with learner.qtbot.waitSignal(app.review.card_shown, timeout=WAIT_MS):
        learner.press(KEY.Key_Return)
    assert learner.goes_on() == {"sample/limit"}
    learner.press(KEY.Key_Return)
    app.welcoming.screen.habit.paces.button(5).click()
    app.welcoming.screen.habit.go_on.click()
    today_agrees(learner)
    learner.studies()
    all_agrees(learner)


def tuesday_brings_a_card_of_ones_own(learner: Learner) -> None:
    learner.comes_back("2026-10-20")
    today_agrees(learner)
    write = learner.goes_to("write")
    learner.press(KEY.Key_N, CTRL | SHIFT)
    learner.types("Mine")
    learner.press(KEY.Key_Return)
    learner.press(KEY.Key_N, CTRL)
    learner.types("What is mine?")
    learner.press(KEY.Key_Tab)
    learner.types("A card.")
    learner.press(KEY.Key_L, CTRL)
    learner.types("two rates bowl")
    learner.press(KEY.Key_Return)
    with learner.qtbot.waitSignal(write.saved):
        learner.press(KEY.Key_S, CTRL)
    learner.diary.items.append(MINE)
    learner.studies(forgets={"rates/c"})
    assert learner.diary.memory(MINE).due == date(2026, 10, 21)
    all_agrees(learner)


def wednesday_is_the_last_day_before_a_holiday(learner: Learner) -> None:
    """Two answers are taken back, and one is given again; the other card is asked again."""
    learner.comes_back("2026-10-21")
    learner.begins()
    learner.goes_on(cards=3)
    for _ in range(2):
        learner.undoes()
        undone = learner.diary.cross_out()
        assert learner.app.review.card.key == undone.item
        log_agrees(learner.app.store, learner.diary)
    assert "answer" in learner.redoes()
    learner.diary.write_again()
    assert learner.app.review.card.key == learner.diary.crossed_out[0].item
    log_agrees(learner.app.store, learner.diary)
    learner.press(KEY.Key_Escape)
    learner.studies(forgets={"sample/beyond"})
    plan_pause(learner, date(2026, 10, 22), date(2026, 10, 23))
    days_off = learner.diary.days_off
    assert learner.undoes() == "Undone: plan a pause."
    learner.diary.days_off = set()
    all_agrees(learner)
    assert learner.redoes() == "Done again: plan a pause."
    learner.diary.days_off = days_off
    all_agrees(learner)
    learner.closes()


def plan_pause(learner: Learner, first: date, last: date) -> None:
    def fill_in() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PlanPause)
        for box, day in ((dialog.first, first), (dialog.last, last)):
            box.setDate(QDate(day.year, day.month, day.day))
        dialog.add.click()
        dialog.accept()

    QTimer.singleShot(0, fill_in)
    learner.app.planning.plan_pause()
    learner.app.window.activateWindow()  # as a window manager would
    learner.qtbot.waitUntil(learner.app.window.isActiveWindow)
    learner.diary.days_off |= {first + DAY * ahead for ahead in range((last - first).days + 1)}


def saturday_is_learnt_in_the_night_in_which_the_clocks_are_set_back(learner: Learner) -> None:
    """At twenty past two, summer time, and an hour later, when it is that time again: both are still Saturday's."""
    learner.opens("2026-10-25", "02:20")
    assert learner.today == date(2026, 10, 24)
    today_agrees(learner)
    learner.begins()
    learner.goes_on(cards=3)
    learner.press(KEY.Key_Escape)
    today_agrees(learner)
    learner.waits(hours=1)
    assert (learner.clock.now.hour, learner.clock.now.utcoffset()) == (2, timedelta(hours=1))
    learner.studies()
    assert {answer.at.hour for answer in learner.diary.answers_on(learner.today)} == {2}
    assert learner.diary.streak(learner.today) == 4
    all_agrees(learner)


def sunday_many_things_are_done_and_undone(learner: Learner) -> None:
    """What was done in Browse is taken back by its name, step by step; the day that was set is set again."""
    learner.comes_back("2026-10-25", "10:00")
    learner.studies()
    learner.chooses("rates/d")
    before = learner.app.store.marks(["rates/d"])
    for key in (KEY.Key_M, KEY.Key_J):
        learner.press(key, CTRL)
    learner.chooses(MINE)
    learner.press(KEY.Key_D, CTRL)
    dialog = next(one for one in learner.app.screens.get("browse").findChildren(DayQuestion) if one.isVisible())
    dialog.days.setValue(1)
    dialog.accept()
    learner.press(KEY.Key_Delete)
    names = ["delete 1 item", "set the day of 1 item", "suspend 1 item", "flag 1 item"]
    for name in names:
        assert learner.app.history.undo_name == name
        assert learner.undoes() == f"Undone: {name}."
    assert learner.app.store.marks(["rates/d"]) == before
    browse_agrees(learner)
    learner.goes_to("browse")  # its search line has the keyboard now, and leaves these keys to the app
    for name in names[:0:-1]:
        assert learner.redoes() == f"Done again: {name}."
    learner.diary.suspended.add("rates/d")
    learner.diary.entries.append(DaySet(MINE, learner.today, date(2026, 10, 26)))
    all_agrees(learner)


def monday_is_undone_by_a_backup(learner: Learner) -> None:
    """Two cards are reworded during the review; the backup of the morning knows the shipped one as it was."""
    app = learner.app
    learner.comes_back("2026-10-26")
    made = app.show("care").backups
    with learner.qtbot.waitSignal(made._caretaker.backed_up, timeout=WAIT_MS):
        made.make.click()
    morning = learner.diary.copy()
    learner.begins()
    reworded = {}
    while app.review.card is not None and not app.review.card.drill:
        key = app.review.card.key
        if key in (MINE, "rates/b"):
            reworded[key] = f"What is {key}, in other words?"
            learner.edits("front", reworded[key])
            assert (app.review.card.key, app.review.card.item.front) == (key, reworded[key])
        learner.goes_on(cards=1)
    learner.goes_on()
    assert set(reworded) == {MINE, "rates/b"}
    learner.press(KEY.Key_Return)
    all_agrees(learner)

    app.show("care")
    learner.qtbot.waitUntil(lambda: by_hand(made) is not None, timeout=WAIT_MS)
    made.table.selectRow(by_hand(made))
    closed = app.window.closing
    with learner.qtbot.waitSignal(closed, timeout=WAIT_MS):
        made.restore.click()
    learner.sees_it_open_again()
    learner.diary = morning
    all_agrees(learner)
    assert learner.app.history.undo_name is None
    assert learner.app.store.title("rates/b") == "What is b?"
    assert learner.app.store.title(MINE) == reworded[MINE]
    learner.studies()
    all_agrees(learner)


def by_hand(panel: backups.BackupsPanel) -> int | None:
    """The row of the backup that the learner made."""
    rows = range(panel.table.rowCount())
    return next((row for row in rows if panel.table.item(row, backups.WHY_MADE).text() == "Made by you"), None)


def tuesday_an_item_is_a_leech(learner: Learner) -> None:
    learner.comes_back("2026-10-27")
    learner.studies()
    assert learner.diary.memory("rates/b").lapses == 6
    notice = learner.app.window.notice
    assert notice.text.startswith("You have forgotten this card 6 times: “What is b?”.")
    all_agrees(learner)
    notice.offers[0].click()
    learner.diary.suspended.add("rates/b")
    browse_agrees(learner)
    assert learner.undoes() == "Undone: suspend 1 item."
    learner.diary.suspended.discard("rates/b")
    browse_agrees(learner)
    assert learner.redoes() == "Done again: suspend 1 item."
    learner.diary.suspended.add("rates/b")
    all_agrees(learner)
    assert learner.diary.streak(learner.today) == 7


def weeks_later_what_was_learnt_lasts(learner: Learner) -> None:
    """Only now are there items that come back after three weeks or more, on whose reviews true retention is based."""
    learner.comes_back("2026-11-20")
    learner.studies()
    learner.closes()
    learner.opens("2026-12-30")
    learner.studies(forgets={"rates/e"})
    mature = [grade for grade, interval in learner.diary.tests(learner.today, learner.today) if interval >= 21]
    assert len(mature) > 3
    all_agrees(learner)
