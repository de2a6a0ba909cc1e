"""A learner who lives with the app by its keys, on a clock that is set, and keeps a diary."""

from collections.abc import Callable, Collection
from datetime import UTC, date, datetime, timedelta
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lrdesk.app import App
from lrdesk.content.deck import Explain, Quiz
from lrdesk.study.care.errand import Progress, carry_out
from tests.conftest import Clock
from tests.unit.week.diary import SECONDS, Answer, Diary

KEY, MODIFIER = Qt.Key, Qt.KeyboardModifier
NONE, CTRL, SHIFT = MODIFIER.NoModifier, MODIFIER.ControlModifier, MODIFIER.ShiftModifier
WAIT_MS = 10_000

GRADE_KEYS = {1: KEY.Key_1, 3: KEY.Key_2, 4: KEY.Key_3, 5: KEY.Key_4}
LETTERS = (KEY.Key_A, KEY.Key_B, KEY.Key_C, KEY.Key_D)
PLACES = {"today": KEY.Key_1, "browse": KEY.Key_4, "write": KEY.Key_5, "progress": KEY.Key_6}

ALWAYS = {"rates/a": 5, "rates/b": 1, "sample/why-a-limit": 3}
"""How well some items are known: one by heart, one never, one with difficulty. All others are known well."""


class Learner:
    """Whatever is answered comes into the `diary`; `studies` holds what is asked against it."""

    def __init__(self, open_app: Callable[[], App], qtbot: QtBot, clock: Clock, diary: Diary) -> None:
        self._open_app, self.qtbot, self.clock, self.diary = open_app, qtbot, clock, diary
        self.app: App

    @property
    def today(self) -> date:
        """The learning day, as the learner counts it: the night before four belongs to the evening."""
        return (self.clock().replace(tzinfo=None) - timedelta(hours=4)).date()

    def waits(self, **how_long: float) -> None:
        """Let time pass."""
        self.clock.now = (self.clock.now.astimezone(UTC) + timedelta(**how_long)).astimezone()

    def comes_back(self, day: str, time: str = "09:00") -> None:
        """Come back to an app that was left open, on another day."""
        self.clock.now = datetime.fromisoformat(f"{day}T{time}").astimezone()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        with self.qtbot.waitSignal(self.app.day.began):
            application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)

    def opens(self, day: str, time: str = "09:00") -> App:
        """Open the app."""
        self.clock.now = datetime.fromisoformat(f"{day}T{time}").astimezone()
        self.app = self._open_app()
        return self.app

    def closes(self) -> None:
        """Close the app."""
        self.press(KEY.Key_Q, CTRL)

    def sees_it_open_again(self) -> None:
        """Wait for what the app was closed for, as `opening` does, and for the window after that."""
        assert self.app.caring.errand is not None
        done = carry_out(self.app.caring.errand, self.clock(), Progress(lambda share: None, lambda: False))
        assert done.done, done.said
        self.app = self._open_app()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Press a key where the focus is."""
        if QApplication.activeModalWidget() is None and not self.app.window.isActiveWindow():
            with self.qtbot.waitActive(self.app.window):  # a dialog was closed
                self.app.window.activateWindow()
        window = QApplication.activeModalWidget() or self.app.window
        QTest.keyClick(window.focusWidget() or window, key, modifier)

    def types(self, text: str) -> None:
        """Type where the focus is, in place of what was there."""
        self.press(KEY.Key_A, CTRL)
        window = QApplication.activeModalWidget() or self.app.window
        QTest.keyClicks(window.focusWidget(), text)

    def goes_to(self, place: str) -> Any:
        """Go to a place of the sidebar, and return its screen."""
        self.press(PLACES[place], CTRL)
        return self.app.screens.get(place)

    def begins(self) -> None:
        """Go to Today and start."""
        self.goes_to("today")
        with self.qtbot.waitSignal(self.app.review.card_shown, timeout=WAIT_MS):
            self.press(KEY.Key_Return)

    def studies(self, forgets: Collection[str] = ()) -> None:
        """Do all that Today has to ask, and go back there; it must ask what the diary says."""
        due, new = self.diary.due(self.today), self.diary.new()
        bring = self.diary.new_left(self.today)
        self.begins()
        asked = self.goes_on(forgets)
        assert due <= asked
        assert len((asked & new) - due) == bring
        assert asked - due - new <= {answer.item for answer in self.diary.answers_on(self.today)}  # drills
        self.press(KEY.Key_Return)

    def goes_on(self, forgets: Collection[str] = (), cards: int | None = None) -> set[str]:
        """Answer the next so many cards, or all that are left; return what was asked."""
        asked: set[str] = set()
        while self.app.review.card is not None and cards != 0:
            asked.add(self.app.review.card.key)
            self.answers(forgets)
            cards = None if cards is None else cards - 1
        return asked

    def answers(self, forgets: Collection[str] = ()) -> None:
        """Answer the card by keys, after a while, and write it down."""
        card = self.app.review.card
        grade = 4 if card.drill else 1 if card.key in forgets else ALWAYS.get(card.key, 4)
        self.waits(seconds=SECONDS)
        graded = QSignalSpy(self.app.review.graded)
        if isinstance(card.item, Quiz):
            right = card.choices.index(card.item.answer)
            self.press(LETTERS[right if grade > 1 else (right + 1) % len(LETTERS)])
            self.press(KEY.Key_Space)
        else:
            self.press(KEY.Key_Return, CTRL if isinstance(card.item, Explain) else NONE)
            self.press(GRADE_KEYS[grade])
        assert graded.count() == 1
        self.diary.entries.append(Answer(card.key, self.today, self.clock(), grade, card.drill))

    def chooses(self, key: str) -> None:
        """Go to Browse, and choose an item there."""
        screen = self.goes_to("browse")
        screen.show_item(key)
        self.qtbot.waitUntil(lambda: not screen._card_due.isActive())

    def edits(self, field: str, text: str) -> None:
        """Rewrite a field of the card that is asked, save it, and come back to the card."""
        self.press(KEY.Key_E, CTRL)
        write = self.app.screens.get("write")
        write.editor.form.page.fields[field].edit.setFocus()
        self.types(text)
        with self.qtbot.waitSignal(write.saved):
            self.press(KEY.Key_S, CTRL)
        self.press(KEY.Key_Escape)

    def undoes(self) -> str:
        """Take the last deed back, and return what the window says of it."""
        self.press(KEY.Key_Z, CTRL)
        return self.app.window.notice.text

    def redoes(self) -> str:
        """Do again what was taken back, and return what the window says of it."""
        self.press(KEY.Key_Z, CTRL | SHIFT)
        return self.app.window.notice.text
