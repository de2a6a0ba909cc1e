"""Every place of the app and every dialog, one after the other, for tests that hold all of them to the same."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from lrdesk import paths
from lrdesk.app import App
from lrdesk.content.deck import Quiz
from lrdesk.gui import dialogs
from lrdesk.gui.care.report import ReportDialog
from lrdesk.gui.decks.practice.questions import QuestionsPage
from lrdesk.gui.keys.change import ChangeKeys
from lrdesk.gui.lab.screen import CHALLENGES, CHARTS
from lrdesk.gui.write.picture_dialog import PictureDialog
from tests.unit.gui.steps import begin
from tests.unit.study.study_samples import deck_text

WAIT_MS = 30_000
TOPIC = "lr-convergence"
Place = tuple[str, QWidget]
"""What it is called, and what is to be looked at: the window, or the dialog over it."""


class Tour:
    """Goes through a part of the app at a time, and stops wherever there is something new to see."""

    def __init__(self, app: App, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
        self.app, self.qtbot = app, qtbot
        self._opened: list[QDialog] = []
        monkeypatch.setattr(QDialog, "exec", lambda dialog: self._open(dialog))  # which would wait for a learner

    def _open(self, dialog: QDialog) -> int:
        self._opened.append(dialog)
        dialog.open()
        return 0

    def dialog(self, name: str, ask: Callable[[], object]) -> Iterator[Place]:
        """Do what opens a dialog, stop there, and close it."""
        before = self._dialogs()
        ask()
        dialog = next(iter([*self._opened, *(one for one in self._dialogs() if one not in before)]))
        self._opened.clear()
        self.qtbot.waitUntil(dialog.isVisible)
        yield name, dialog
        if isValid(dialog):
            dialog.close()
        self.app.window.activateWindow()

    def _dialogs(self) -> list[QDialog]:
        shown = (one for one in QApplication.topLevelWidgets() if one.isVisible())
        return [one for one in shown if isinstance(one, QDialog)]

    def _menu(self, name: str, ask: Callable[[], object]) -> Iterator[Place]:
        ask()
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        yield name, menu
        menu.close()

    def _at(self, name: str) -> Place:
        self.app.window.activateWindow()
        self.qtbot.wait(1)  # a screen may bring parts up after it was painted
        return name, self.app.window

    def daily(self) -> Iterator[Place]:
        """Today, a review with every kind of card, and its end."""
        app, window = self.app, self.app.window
        yield self._at("Today, of a new learner")
        yield from self._menu("The menu of everywhere", window.sidebar.more.click)
        yield from self.dialog("Choose what to study", app.planning.choose)
        window.show_message("The disk is full.", ("Try again", window.today.update))
        yield self._at("A message that offers something")
        window.notice.hide()
        begin(app, self.qtbot)
        review, screen = app.review, app.review_screen
        assert review is not None
        assert screen is not None
        seen: set[str] = set()
        while (card := review.card) is not None:
            if card.item.kind in seen:
                review.reveal()
                review.grade(4)
                continue
            seen.add(card.item.kind)
            self.qtbot.waitUntil(lambda: screen.lab.shows(review.card.experiment))  # type: ignore[union-attr]
            yield self._at(f"Review: {card.item.kind}, the question")
            if isinstance(card.item, Quiz):
                review.choose(card.choices[0])
            with self.qtbot.waitSignal(app.trainer.finished, timeout=WAIT_MS):
                review.reveal()
            yield self._at(f"Review: {card.item.kind}, the answer")
            yield from self._menu("The menu of a card", screen._more.button.click)
            review.grade(4)
        yield self._at("Review: its summary")
        app.show_today()
        yield self._at("Today, done")

    def topics(self) -> Iterator[Place]:
        """Decks, finding one's level, a topic and all its modes."""
        app = self.app
        app.go("decks")
        screen = app.decks_screen
        assert screen is not None
        yield self._at("Decks")
        screen.placing.begin()
        yield self._at("Find your level: a question")
        while screen.placing.question is not None:
            screen.placing.answer(screen.placing.question.quiz.answer)
        yield self._at("Find your level: what was found")
        screen.placing.leave()
        screen.studying.open_topic(TOPIC)
        yield self._at("A topic")
        assert screen.studying.topic is not None
        for state in screen.studying.topic.modes:
            if state.mode.key == "recall":
                continue
            screen.studying.open_mode(state)
            yield self._at(f"A topic: {state.mode.key}")
            if isinstance(page := screen.practice.page, QuestionsPage):
                _miss_all(page)
                yield self._at("A topic: what was missed")
            screen.studying.leave()

    def lab(self) -> Iterator[Place]:
        """The pages of the Lab and what they open."""
        app = self.app
        app.show_lab()
        with self.qtbot.waitSignal(app.lab_trainer.finished, timeout=WAIT_MS):
            pass
        screen = app.lab_screen
        assert screen is not None
        playground = screen.playground
        playground.playback.pause()
        yield self._at("Lab: the playground")
        playground.compare.show()
        playground.recipe.form.groups.ask.setChecked(True)
        yield self._at("Lab: lanes compared, rates by groups")
        yield from self.dialog("Lab: kept experiments", playground.experiment._show_kept)
        yield from self.dialog("Lab: under a card", playground.experiment._ask_for_card)
        yield from self.dialog("Lab: the script", playground._show_code)
        for name in CHARTS:
            page: Any = screen.page(name)
            with self.qtbot.waitSignal(page._trainer.finished, timeout=WAIT_MS):
                screen.open_page(name)
            yield self._at(f"Lab: {name}")
        screen.open_page(CHALLENGES)
        yield self._at("Lab: challenges")
        challenges: Any = screen.page(CHALLENGES)
        with self.qtbot.waitSignal(challenges.desk.trainer.finished, timeout=WAIT_MS):
            challenges.open(0)
        yield self._at("Lab: a challenge")
        challenges.desk.brief.solution.click()
        with self.qtbot.waitSignal(challenges.desk.trainer.finished, timeout=WAIT_MS):
            challenges.desk.submit()
        yield self._at("Lab: a challenge, judged")

    def browse(self) -> Iterator[Place]:
        """Browse with an item chosen, each page beside it, and its questions."""
        self.app.show("browse")
        yield self._at("Browse, nothing chosen")
        screen: Any = self.app.show("browse", "sample/limit")
        for page in ("card", "memory", "run", "help"):
            screen._show_page(page)
            yield self._at(f"Browse: {page}")
        yield from self._menu("Browse: all that can be done", screen.offers.more.click)
        for deed in ("tag", "untag", "due", "move"):
            yield from self.dialog(f"Browse: {deed}", lambda deed=deed: screen.offers.asked.emit(deed))

    def write(self) -> Iterator[Place]:
        """Write: the decks, an item of each kind, and what they ask."""
        app = self.app
        folder = Path(paths.user_decks(app.data))
        folder.mkdir(parents=True, exist_ok=True)
        screen: Any = app.show("write")
        yield self._at("Write: no deck yet")
        (folder / "mine.toml").write_text(deck_text("mine", ["a", "b"], ["c"]), encoding="utf-8")
        screen.begin()
        yield self._at("Write: decks")
        yield from self.dialog("Write: a new deck", screen.decks.new_deck.click)
        yield from self.dialog("Write: a deck's header", screen.decks.edit_deck.click)
        yield from self.dialog("Write: move", screen.decks.move_item.click)
        screen.decks.new_item.click()
        for kind in screen.editor.form.pages:
            next(chip for chip in screen.editor.form.kinds.buttons() if chip.property("kind") == kind).click()
            yield self._at(f"Write: a new {kind}")
        yield from self.dialog("Write: experiments", screen.editor.form.choose.click)
        image = QImage(20, 20, QImage.Format.Format_RGB32)
        image.fill(0)
        yield from self.dialog("Write: a picture", PictureDialog(image, screen).open)
        screen.editor.show_page(1)
        yield self._at("Write: the experiment")
        screen.composing.discard()
        screen._show_decks()
        app.authoring.edit_from_browse("sample/limit")
        yield self._at("Write: a shipped item")

    def rest(self) -> Iterator[Place]:
        """Progress, the settings and what they lead to, the help, the introduction, and what opens anywhere."""
        app = self.app
        app.go("progress")
        yield self._at("Progress, nothing yet")
        begin(app, self.qtbot)
        while app.review is not None and app.review.card is not None:
            app.review.reveal()
            app.review.grade(4)
        screen: Any = app.show("progress")
        self.qtbot.waitUntil(screen._body.isVisible)
        yield self._at("Progress")
        screen.turn_tables()
        yield self._at("Progress, as tables")
        settings: Any = app.show("settings")
        yield self._at("Settings")
        yield from self.dialog("Plan a pause", settings.pauses_asked.emit)
        app.show("care")
        yield self._at("Backups and care")
        report = app.data / "report.txt"
        report.write_text("It broke.", encoding="utf-8")
        yield from self.dialog("A crash report", lambda: ReportDialog(app.window, report).open())
        yield from self.dialog("A question", lambda: dialogs.confirm(app.window, "Do it?", "It is done.", "Do it"))
        app.helping.open_page("review")
        yield self._at("Help")
        app.welcoming.begin()
        yield self._at("Welcome: what this is")
        assert app.welcoming.screen is not None
        app.welcoming.screen.show_habit()
        yield self._at("Welcome: when to learn")
        app.show_today()
        yield from self.dialog("Commands", app.commands.show_palette)
        yield from self.dialog("Shortcuts", app.commands.show_shortcuts)
        yield from self.dialog("Other keys", ChangeKeys(app.window, "help").open)


def _miss_all(page: QuestionsPage) -> None:
    """Answer a round wrongly, without its runs, which would take seconds."""
    while not page._questions.is_over:
        page._questions.choose(0)
        page._questions.give_up("It was not run.")
        page._questions.go_on()


Part = Callable[[Tour], Iterator[Place]]
PARTS: tuple[Part, ...] = (Tour.daily, Tour.topics, Tour.lab, Tour.browse, Tour.write, Tour.rest)
