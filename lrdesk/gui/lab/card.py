"""Puts the experiment under a card: a question of the learner's own that the run answers."""

from pathlib import Path
from typing import get_args

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLineEdit, QTextEdit, QVBoxLayout, QWidget

from lrdesk.content.deck import Level, Recall
from lrdesk.gui.lab.plot import in_sentence_case
from lrdesk.gui.parts import ChoiceBox, announce, button, label
from lrdesk.lab.errors import LabError
from lrdesk.lab.names import worded
from lrdesk.lab.spec import Experiment
from lrdesk.study.writing import Writing
from lrdesk.words import tr

SIZE = (600, 520)


class CardDialog(QDialog):
    """Asks for a deck, a question and its answer; `added` says that the card is there, in a sentence."""

    added = Signal(str)

    def __init__(self, writing: Writing, experiment: Experiment, parent: QWidget) -> None:
        super().__init__(parent)
        self._writing, self._experiment = writing, experiment
        self.setWindowTitle(tr("Put the experiment under a card"))
        self.resize(*SIZE)
        titles, broken = writing.decks.titles()
        self.deck = ChoiceBox(
            tr("Deck"), [(tr("A new deck"), None), *((title, file) for file, title in titles.items())]
        )
        self.deck.setCurrentIndex(min(1, len(titles)))
        self.title = _line(tr("Title of the new deck"), tr("My experiments"))
        self.question = _text(tr("Question"))
        self.answer = _text(tr("Answer"))
        self.level = ChoiceBox(
            tr("Level"), [(in_sentence_case(worded(level)), level) for level in get_args(get_args(Level)[0])]
        )
        self.source = _line(tr("Source"), tr("My own experiment"))
        self.refusal = label("\n".join(broken), "wrong", wrap=True)
        self.add = button(tr("Add card"), "primary")
        cancel = button(tr("Cancel"))

        self._form = QFormLayout()
        self._form.setSpacing(10)
        for text, field in (
            (tr("Deck"), self.deck),
            (tr("Title of the deck"), self.title),
            (tr("Question (front)"), self.question),
            (tr("Answer (back)"), self.answer),
            (tr("Level"), self.level),
            (tr("Source"), self.source),
        ):
            self._form.addRow(label(text), field)
        foot = QHBoxLayout()
        foot.addWidget(label(tr("Text may hold Markdown and $maths$."), "small"), 1)
        foot.addWidget(cancel)
        foot.addWidget(self.add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 18, 18, 18)
        layout.setSpacing(12)
        layout.addLayout(self._form, 1)
        layout.addWidget(self.refusal)
        layout.addLayout(foot)

        self.deck.currentIndexChanged.connect(self._show_title)
        self.add.clicked.connect(self._add)
        cancel.clicked.connect(self.reject)
        self._show_title()
        self.question.setFocus()

    @Slot()
    def _show_title(self) -> None:
        """Ask for a title where the deck is a new one."""
        self._form.setRowVisible(self.title, self.deck.currentData() is None)

    @Slot()
    def _add(self) -> None:
        file: Path | None = self.deck.currentData()
        card = Recall(
            id="new",
            level=self.level.currentData(),
            front=self.question.toPlainText().strip(),
            back=self.answer.toPlainText().strip(),
            source=self.source.text().strip(),
            experiment=self._experiment.id,
        )
        try:
            if file is None:
                self._writing.begin(self.title.text(), card, self._experiment)
            else:
                self._writing.add_card(file, card, self._experiment)
        except LabError as error:
            self.refusal.setText(str(error))
            announce(self.refusal, str(error))
        else:
            deck = self.title.text().strip() if file is None else self.deck.currentText()
            self.added.emit(tr("The card is in “{deck}”, due as a new one.").format(deck=deck))
            self.accept()


def _line(name: str, text: str) -> QLineEdit:
    made = QLineEdit(text)
    made.setAccessibleName(name)
    return made


def _text(name: str) -> QTextEdit:
    made = QTextEdit()
    made.setProperty("role", "well")
    made.setAccessibleName(name)
    made.setAcceptRichText(False)
    made.setTabChangesFocus(True)
    return made
