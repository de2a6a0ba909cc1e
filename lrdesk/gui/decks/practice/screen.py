"""Try, Challenge or Experiment of the topic that is open, under a bar that leads back to it."""

from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lrdesk.bridge.practising import Practising
from lrdesk.bridge.studying import Studying
from lrdesk.bridge.trainer import Trainer
from lrdesk.gui.decks.practice.exercise import ExercisePage
from lrdesk.gui.decks.practice.questions import QuestionsPage
from lrdesk.gui.decks.practice.task import TaskPage
from lrdesk.gui.decks.top_bar import TopBar
from lrdesk.gui.keys.binding import bind
from lrdesk.gui.parts import announce, button, label
from lrdesk.gui.theme import Theme
from lrdesk.words import tr

if TYPE_CHECKING:
    from lrdesk.lab.devices import Preference

PracticePage: TypeAlias = ExercisePage | QuestionsPage | TaskPage


class PracticeScreen(QWidget):
    """Makes the page of a mode of practice when it is opened, and drops it for the next one.

    `item_asked` gives the item of what was missed, for a closer look, `lab_asked` an experiment to play with. Leaving
    it keeps the place.
    """

    item_asked = Signal(str)
    lab_asked = Signal(object)

    def __init__(self, studying: Studying, practising: Practising, trainer: Trainer, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("page")
        self._studying, self._practising = studying, practising
        self._trainer, self._theme = trainer, theme
        self.device: Preference = "auto"
        self.page: PracticePage | None = None
        self.top = TopBar(studying, "practice-leave")
        self._note = label(role="muted")
        self._missed = ""  # the item that the note is about
        self.see = button(tr("See the item"), "link")
        self.see.clicked.connect(self._ask_for_item)
        for part in (self._note, self.see):
            self.top.row.addWidget(part)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self.top)
        practising.brought_forward.connect(self._tell_sooner)
        bind(self, "practice-leave", studying.leave)

    def open_mode(self) -> None:
        """Show the mode that was opened, where it was left."""
        assert self._studying.mode is not None
        self._drop()
        self._forget_miss()
        self.top.show_mode()
        page = self._made(self._studying.mode.key)
        self._layout.addWidget(page, 1)
        self.page = page

    def begin(self) -> None:
        """Give the keyboard to the page, now that it is looked at."""
        if self.page is not None:
            self.page.begin()

    def stop(self) -> None:
        """Let nothing run on unwatched."""
        if self.page is not None:
            self.page.stop()

    def _made(self, mode: str) -> PracticePage:
        if mode == "try":
            exercises = self._practising.exercises(self)
            tries = ExercisePage(exercises, self._trainer, self._theme)
            tries.lab.device = self.device
            tries.lab.lab_asked.connect(self.lab_asked)
            tries.finished.connect(self._studying.leave)
            exercises.opened.connect(self._forget_miss)
            exercises.setParent(tries)
            return tries
        if mode == "challenge":
            questions = self._practising.questions(self)
            quick = QuestionsPage(questions, self._trainer, self._theme)
            quick.lab.device = self.device
            quick.lab.lab_asked.connect(self.lab_asked)
            quick.finished.connect(self._studying.leave)
            quick.item_asked.connect(self.item_asked)
            for passed in (questions.asked, questions.ended):
                passed.connect(self._forget_miss)
            questions.setParent(quick)
            return quick
        contest = self._practising.contest(self)
        task = TaskPage(contest, self._trainer, self._theme)
        contest.setParent(task)
        task.resume(self._studying.detail)
        return task

    def _drop(self) -> None:
        if self.page is not None:
            self.page.stop()
            self._layout.removeWidget(self.page)
            self.page.hide()
            self.page.deleteLater()
            self.page = None

    @Slot(str)
    def _tell_sooner(self, item: str) -> None:
        self._missed = item
        self._note.setText(tr("The item of this one comes sooner in Recall."))
        self.see.show()
        announce(self._note, self._note.text())

    @Slot()
    def _forget_miss(self) -> None:
        self._note.clear()
        self.see.hide()

    @Slot()
    def _ask_for_item(self) -> None:
        self.item_asked.emit(self._missed)
