"""Try: code with gaps on the left, and beside it what the filled-in code does when it is run."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lrdesk.bridge.exercises import Exercises
from lrdesk.bridge.trainer import Trainer
from lrdesk.gui.decks.practice.blanks import Blanks
from lrdesk.gui.decks.practice.desk import Words, about_left, badge, side_by_side
from lrdesk.gui.flow import wrapping
from lrdesk.gui.keys.binding import bind
from lrdesk.gui.lab.panel import LabPanel
from lrdesk.gui.parts import announce, button, label
from lrdesk.gui.richtext import RichText
from lrdesk.gui.theme import Theme
from lrdesk.lab.recording import Recording
from lrdesk.words import tr


class ExercisePage(QWidget):
    """Has the learner fill in and run a deck's exercises; has a training thread's attention to itself.

    `finished` tells that the learner is past the last one.
    """

    finished = Signal()

    def __init__(self, exercises: Exercises, trainer: Trainer, theme: Theme) -> None:
        super().__init__()
        self._exercises, self.trainer = exercises, trainer
        self.lab = LabPanel(trainer, theme)
        self._place, self._time = badge(), label(role="muted")
        self._title = label(role="question", wrap=True)
        self._task, self.hint, self.told = RichText(theme, ""), RichText(theme, "more"), RichText(theme, "answer")
        self.blanks = Blanks(theme)
        self.refusal = label(role="wrong", wrap=True)
        self._left = label(role="muted")
        self.ask_hint = button(tr("Hint"), "link", tr("Show the hint"))
        self.skip = button(tr("Skip"), "link", tr("Skip this exercise"))
        self.run = button(tr("Run", "a button"), "primary", tr("Run the code"), key="practice-run")
        self.next = button(tr("Continue"), "primary", tr("Go on to the next exercise"), key="practice-run")
        self._words = Words()
        self._arrange()

        self.blanks.put.connect(self._put)
        self.blanks.entered.connect(self.go)
        self.ask_hint.clicked.connect(self._show_hint)
        self.skip.clicked.connect(exercises.go_on)
        self.run.clicked.connect(self._run)
        self.next.clicked.connect(exercises.go_on)
        bind(self, "practice-run", self.go)
        exercises.opened.connect(self._show_exercise)
        exercises.refused.connect(self._refuse)
        exercises.judged.connect(self._show_judged)
        exercises.finished.connect(self.finished)
        trainer.finished.connect(self._take_run)
        trainer.failed.connect(self._take_failure)
        self._show_exercise()

    def _arrange(self) -> None:
        column = self._words.column
        column.addLayout(wrapping(self._place, None, self._time))
        for part in (self._title, self._task, self.blanks, self.refusal, self.told, self.hint):
            column.addWidget(part)
        column.addStretch(1)
        self._words.foot.addLayout(wrapping(self.ask_hint, self.skip, None, self._left, self.run, self.next), 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(side_by_side(self._words, self.lab))

    def begin(self) -> None:
        """Take the keyboard."""
        if self._exercises.state in ("right", "shown"):
            self.next.setFocus()
        else:
            self.blanks.take_focus()

    def stop(self) -> None:
        """Let nothing run on unwatched; an attempt that was not seen to its end does not count."""
        self.lab.stop()
        self._exercises.drop()
        self._show_state()

    @Slot()
    def go(self) -> None:
        """Run the code, or go on once it is settled."""
        if self._exercises.state in ("right", "shown"):
            self._exercises.go_on()
        else:
            self._run()

    @Slot()
    def _show_exercise(self) -> None:
        exercises, exercise = self._exercises, self._exercises.exercise
        self.lab.stop()
        place = tr("Exercise {number} of {count}")
        self._place.setText(place.format(number=exercises.index + 1, count=len(exercises.exercises)))
        self._time.setText(about_left(exercises.seconds_left))
        self._title.setText(exercise.title)
        self._task.show_markdown(exercise.task)
        self.blanks.show_exercise(exercise, exercises.entries)
        self.hint.show_markdown(tr("*Hint:* {hint}").format(hint=exercise.hint))
        self.hint.hide()
        self.told.hide()
        self.refusal.hide()
        self._show_state()
        self._words.show_start()
        self.lab.show_experiment(exercises.experiment)
        if self.isVisible():
            self.begin()

    def _show_state(self) -> None:
        exercises = self._exercises
        settled = exercises.state in ("right", "shown")
        left = exercises.attempts_left
        self.blanks.settle(settled or exercises.state == "running")
        self.run.setVisible(not settled)
        self.run.setEnabled(exercises.state != "running")
        self.next.setVisible(settled)
        self.skip.setVisible(not settled)
        self.ask_hint.setVisible(not settled)
        self._left.setVisible(not settled)
        self._left.setText(tr("%n attempt(s) left", "", left))

    @Slot(str, object)
    def _put(self, blank: str, entry: int | str) -> None:
        self._exercises.put(blank, entry)
        self.refusal.hide()

    @Slot()
    def _run(self) -> None:
        if self._exercises.state != "asking":
            return
        self.refusal.hide()
        experiment = self._exercises.filled()
        if experiment is not None:
            self.told.hide()
            self._show_state()
            self.lab.show_experiment(experiment)
            self.lab.reveal()

    @Slot(str)
    def _refuse(self, sentence: str) -> None:
        self.refusal.setText(sentence)
        self.refusal.show()
        announce(self.refusal, sentence)
        self._words.show_end_soon()

    @Slot(object)
    def _take_run(self, recording: Recording) -> None:
        self._exercises.take_run(recording)

    @Slot(str)
    def _take_failure(self, sentence: str) -> None:
        """A run that could not be is no attempt; the panel says why."""
        self._exercises.drop()
        self._show_state()

    @Slot()
    def _show_judged(self) -> None:
        exercises, exercise = self._exercises, self._exercises.exercise
        why = " ".join(exercises.advice)
        if exercises.state == "right":
            self._tell(tr("**Right.** {why}").format(why=exercise.why))
        elif exercises.state == "shown":
            told = tr("**Not solved.** {why}\n\nThe solution is filled in above. {explanation}")
            self._tell(told.format(why=why, explanation=exercise.why))
            self.blanks.show_exercise(exercise, exercises.entries)
            if (solution := exercises.filled()) is not None:
                self.lab.show_experiment(solution)
                self.lab.reveal()
        else:
            why = why or tr("Look at what the run shows: which line does it not meet?")
            self._tell(tr("**Not yet.** {why}").format(why=why))
        self._show_state()
        if exercises.state != "asking":
            self.next.setFocus()
        else:
            self.blanks.take_focus()

    def _tell(self, markdown: str) -> None:
        self.told.show_markdown(markdown)
        self.told.show()
        announce(self.told, self.told.plain)
        self._words.show_end_soon()

    @Slot()
    def _show_hint(self) -> None:
        self.hint.show()
        announce(self.hint, self.hint.plain)
        self._words.show_end_soon()
