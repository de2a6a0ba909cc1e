"""Challenge: questions against the clock, each with the run that shows its answer, and at the end what was missed."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from lrdesk.bridge.questions import Questions
from lrdesk.bridge.trainer import Trainer
from lrdesk.content.highlight import highlighted
from lrdesk.gui.decks.practice.desk import CodeLabel, Words, badge, minutes, side_by_side
from lrdesk.gui.decks.practice.results import ResultsPage
from lrdesk.gui.flow import wrapping
from lrdesk.gui.keys.binding import bind, told
from lrdesk.gui.lab.panel import LabPanel
from lrdesk.gui.parts import announce, button, label, press_focused
from lrdesk.gui.review.body import LETTERS
from lrdesk.gui.review.option import OptionButton
from lrdesk.gui.richtext import RichText
from lrdesk.gui.theme import Theme
from lrdesk.lab.recording import Recording
from lrdesk.words import mark, tr

KINDS = {
    "concept": mark("Concept"),
    "output": mark("Predict the output"),
    "model": mark("Choose the model"),
    "hyper-parameter": mark("Choose the hyper-parameter"),
    "metric": mark("Read the metric"),
}


class QuestionsPage(QStackedWidget):
    """A round of a deck's questions; the time runs only while the page is looked at.

    `finished` tells that the learner is done, `item_asked` gives the item of a missed question that is to be seen.
    """

    finished = Signal()
    item_asked = Signal(str)

    def __init__(self, questions: Questions, trainer: Trainer, theme: Theme) -> None:
        super().__init__()
        self._questions, self.trainer = questions, trainer
        self.lab = LabPanel(trainer, theme)
        self._place, self._kind = badge(), label(role="accent-badge")
        self.time = label(role="mono")
        self.question, self.why = RichText(theme, "question", line_height=120, gap=2), RichText(theme, "more")
        self.code = CodeLabel(theme)
        self.options = [OptionButton(letter, theme) for letter in LETTERS[:4]]
        self._keys = label(role="muted")
        self.next = button(tr("Continue"), "primary", key="practice-go-on")
        self.results = ResultsPage(questions)
        self._words = Words()
        self.addWidget(self._arranged())
        self.addWidget(self.results)

        for option in self.options:
            option.clicked.connect(self._choose)
        self.next.clicked.connect(questions.go_on)
        questions.asked.connect(self._show_question)
        questions.ticked.connect(self._show_time)
        questions.stopped.connect(self._show_stopped)
        questions.settled.connect(self._show_settled)
        questions.ended.connect(self._show_end)
        trainer.finished.connect(self._take_run)
        trainer.failed.connect(questions.give_up)
        self.results.again.clicked.connect(self._begin_again)
        self.results.done.clicked.connect(self.finished)
        self.results.item_asked.connect(self.item_asked)
        if questions.is_over:
            self._show_end()
        else:
            self._show_question()

    def _arranged(self) -> QWidget:
        column = self._words.column
        column.addLayout(wrapping(self._place, self._kind, None, self.time))
        for part in (self.question, self.code, *self.options, self.why):
            column.addWidget(part)
        column.addStretch(1)
        self._words.foot.addLayout(wrapping(self._keys, None, self.next), 1)
        page = side_by_side(self._words, self.lab)
        for index in range(len(self.options)):
            bind(page, f"practice-option-{index + 1}", partial(self._press, index))
        bind(page, "practice-go-on", self._go_on)
        return page

    def begin(self) -> None:
        """Take the keyboard and let the time run."""
        if self._questions.is_over:
            self.results.done.setFocus()
            return
        self.setFocus()
        if self._questions.waits_for_run:
            self.lab.show_experiment(self._questions.experiment)
            self._show_stopped()
        self._questions.begin()
        self._show_time()

    def stop(self) -> None:
        """Stop the time, and let nothing run on unwatched; a run that has to judge is begun again by `begin`."""
        self._questions.pause()
        self.lab.stop()

    @Slot()
    def _show_question(self) -> None:
        questions, question = self._questions, self._questions.question
        self.setCurrentIndex(0)
        self.lab.stop()
        place = tr("{number} of {count}").format(number=questions.index + 1, count=len(questions.questions))
        self._place.setText(place)
        left = tr("about {minutes} min left in all").format(minutes=minutes(questions.whole_seconds_left))
        self._place.setToolTip(left)
        self._kind.setText(tr(KINDS[question.kind]))
        self.question.show_markdown(question.question)
        self.code.show_html(highlighted(question.code) if question.code else "")
        self.code.setVisible(bool(question.code))
        for made, option in zip(self.options, questions.order, strict=True):
            made.show_option(option, question.options[option])
        self.why.hide()
        hint = tr("Choose with {first} to {last}")
        self._keys.setText(told(hint, first="practice-option-1", last="practice-option-4"))
        self.next.hide()
        self._words.show_start()
        self.lab.show_experiment(questions.experiment)
        self._show_time()
        announce(self, f"{self._kind.text()}: {self.question.plain}")
        if self.isVisible():
            self.begin()

    @Slot()
    def _show_time(self) -> None:
        seconds = round(self._questions.seconds_left)
        self.time.setText(tr("{time} left").format(time=f"{seconds // 60}:{seconds % 60:02d}"))
        self.time.setAccessibleName(tr("%n second(s) left", "", seconds))

    @Slot()
    def _show_stopped(self) -> None:
        self._keys.setText(tr("The run decides…"))
        for option in self.options:
            option.setEnabled(False)
        self.lab.reveal()

    @Slot()
    def _choose(self) -> None:
        sender = self.sender()
        assert isinstance(sender, OptionButton)
        self._questions.choose(sender.option)

    @Slot(object)
    def _take_run(self, recording: Recording) -> None:
        self._questions.take_run(recording)

    @Slot()
    def _show_settled(self) -> None:
        questions = self._questions
        for made in self.options:
            made.show_judged(made.option == questions.right, made.option == questions.chosen)
        if questions.right is None:
            verdict = tr("This question can't be judged here.")
        elif not questions.in_time:
            verdict = tr("Time is up.")
        else:
            verdict = tr("Right.") if questions.chosen == questions.right else tr("Not quite.")
        self.why.show_markdown(f"**{verdict}** {questions.said} {questions.question.why}")
        self.why.show()
        self._keys.setText(told(tr("{key} goes on"), key="practice-go-on"))
        self.next.show()
        self.next.setFocus()
        announce(self, self.why.plain)
        self._words.show_end_soon()
        if questions.question.computed is None:  # otherwise it has run already
            self.lab.reveal()

    @Slot()
    def _show_end(self) -> None:
        self.lab.stop()
        self.results.show_round()
        self.setCurrentIndex(1)
        self.results.done.setFocus()

    @Slot()
    def _begin_again(self) -> None:
        self._questions.restart()

    def _press(self, index: int) -> None:
        if self.options[index].isEnabled():
            self.options[index].click()

    @Slot()
    def _go_on(self) -> None:
        """Press the button that Tab has reached; otherwise go on."""
        if not press_focused(self):
            self._questions.go_on()
