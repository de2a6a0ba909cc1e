"""Small questions about decks: what a deck is called, and which deck is meant."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from lrdesk.content.deck import Deck
from lrdesk.gui.parts import ChoiceBox, announce, button, label
from lrdesk.words import tr

LONGEST = 300  # characters of a title
MOST_MINUTES = 600


class DeckDialog(QDialog):
    """Asks for what a deck's header says; `asked` brings title, technology and minutes, and `refuse` says why not."""

    asked = Signal(str, str, int)

    def __init__(self, parent: QWidget, header: Deck | None = None) -> None:
        """Without a header, the deck is a new one."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("New deck") if header is None else tr("Edit deck"))
        self.title = QLineEdit("" if header is None else header.title)
        self.technology = QLineEdit("PyTorch" if header is None else header.technology)
        self.minutes = QSpinBox()
        self.minutes.setRange(1, MOST_MINUTES)
        self.minutes.setValue(5 if header is None else header.minutes)
        form = QFormLayout()
        form.setSpacing(10)
        for name, field in (
            (tr("Title"), self.title),
            (tr("Technology"), self.technology),
            (tr("Minutes that it takes"), self.minutes),
        ):
            field.setAccessibleName(name)
            form.addRow(label(name), field)
        for edit in (self.title, self.technology):
            edit.setMaxLength(LONGEST)
            edit.textChanged.connect(self._judge)
        self._refusal = label(role="wrong", wrap=True)
        self._refusal.hide()
        self.save = button(tr("Begin the deck") if header is None else tr("Save"), "primary")
        self.save.setDefault(True)
        self.save.clicked.connect(self._ask)
        cancel = button(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 18, 18, 18)
        layout.setSpacing(12)
        layout.addLayout(form)
        layout.addWidget(self._refusal)
        layout.addLayout(foot)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 60)
        self._judge()
        self.title.setFocus()

    def refuse(self, sentence: str) -> None:
        """Say why the deck could not be written."""
        self._refusal.setText(sentence)
        self._refusal.setVisible(bool(sentence))
        announce(self._refusal, sentence)

    @Slot()
    def _judge(self) -> None:
        missing = [edit for edit in (self.title, self.technology) if not edit.text().strip()]
        self.save.setEnabled(not missing)
        needed = tr("A deck needs a title and a technology.") if missing and self.title.isModified() else ""
        self.refuse(needed)

    @Slot()
    def _ask(self) -> None:
        self.asked.emit(self.title.text().strip(), self.technology.text().strip(), self.minutes.value())


class ChooseDeck(QDialog):
    """Asks which of the learner's decks is meant; `chosen` brings its file."""

    chosen = Signal(Path)

    def __init__(self, parent: QWidget, question: str, decks: dict[Path, str]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(question)
        self.deck = ChoiceBox(tr("Deck"), [(title, str(file)) for file, title in decks.items()])
        self.choose = button(tr("Choose"), "primary")
        self.choose.setDefault(True)
        self.choose.setEnabled(bool(decks))
        self.choose.clicked.connect(self._choose)
        cancel = button(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 18, 18, 18)
        layout.setSpacing(12)
        layout.addWidget(label(question, "panel-title", wrap=True))
        layout.addWidget(self.deck if decks else label(tr("There is no other deck of yours."), "muted"))
        layout.addLayout(foot)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 50)

    @Slot()
    def _choose(self) -> None:
        self.accept()
        self.chosen.emit(Path(self.deck.currentData()))
