"""The choice of an experiment for an item: of its own deck, of any other, or one that is kept."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QListWidgetItem, QVBoxLayout, QWidget

from lrdesk.content.kept import KeptExperiments
from lrdesk.gui.parts import announce, button, label
from lrdesk.gui.rows import choice_list
from lrdesk.lab.errors import LabError
from lrdesk.lab.spec import Experiment
from lrdesk.study.writing_decks import DeckWriting
from lrdesk.words import tr

SIZE = (560, 480)


@dataclass(frozen=True)
class Choice:
    """An experiment to choose: its title, where it is from, and how to get it."""

    title: str
    place: str
    experiment: Callable[[], Experiment]


def choices(decks: DeckWriting, kept: KeptExperiments, first: str) -> list[Choice]:
    """Return all experiments there are, those of the deck `first` before others. Raises LabError."""
    shown = sorted(decks.experiments(), key=lambda one: one.deck != first)
    found = [
        Choice(one.title, tr("in “{deck}”").format(deck=one.deck_title), partial(decks.experiment, one))
        for one in shown
    ]
    mine = [Choice(one.title, tr("kept in the Lab"), partial(_itself, one.experiment)) for one in kept.all()[0]]
    own = sum(one.deck == first for one in shown)
    return found[:own] + mine + found[own:]


def _itself(experiment: Experiment) -> Experiment:
    return experiment


class ExperimentDialog(QDialog):
    """A list that narrows while words are typed; `chosen` brings the experiment."""

    chosen = Signal(object)

    def __init__(self, offered: list[Choice], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Choose the experiment"))
        self.resize(*SIZE)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Words of its title, or of its deck"))
        self.search.setAccessibleName(tr("Search the experiments"))
        self.search.setClearButtonEnabled(True)
        self.list = choice_list(tr("Experiments"))
        for one in offered:
            row = QListWidgetItem(tr("{title}, {place}").format(title=one.title, place=one.place))
            row.setData(Qt.ItemDataRole.UserRole, one)
            self.list.addItem(row)
        self.list.setCurrentRow(0)
        self._refusal = label(role="wrong", wrap=True)
        self._refusal.hide()
        self.choose = button(tr("Choose"), "primary")
        self.choose.setDefault(True)
        cancel = button(tr("Cancel"))
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 18, 18, 18)
        layout.setSpacing(12)
        told = tr("One of another deck is copied into yours with the item.")
        for part in (label(told, "muted", wrap=True), self.search, self.list, self._refusal):
            layout.addWidget(part)
        layout.addLayout(foot)
        self.search.textChanged.connect(self._find)
        self.list.itemActivated.connect(self._choose)
        self.choose.clicked.connect(self._choose)
        cancel.clicked.connect(self.reject)
        self.search.setFocus()

    @Slot(str)
    def _find(self, text: str) -> None:
        words = text.casefold().split()
        found = []
        for place in range(self.list.count()):
            row = self.list.item(place)
            row.setHidden(not all(word in row.text().casefold() for word in words))
            if not row.isHidden():
                found.append(row)
        self.choose.setEnabled(bool(found))
        if found and (self.list.currentItem() is None or self.list.currentItem().isHidden()):
            self.list.setCurrentItem(found[0])

    @Slot()
    def _choose(self) -> None:
        row = self.list.currentItem()
        if row is None or row.isHidden():
            return
        try:
            experiment = row.data(Qt.ItemDataRole.UserRole).experiment()
        except LabError as error:
            self._refusal.setText(str(error))
            self._refusal.show()
            announce(self._refusal, str(error))
            return
        self.accept()
        self.chosen.emit(experiment)
