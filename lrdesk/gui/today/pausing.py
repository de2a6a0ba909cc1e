"""Pauses: days off that the learner plans, on which nothing is asked and after which the streak goes on."""

from datetime import date, timedelta

from PySide6.QtCore import QDate, Signal, Slot
from PySide6.QtWidgets import QDateEdit, QDialog, QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from lrdesk.gui.dates import long_date
from lrdesk.gui.parts import button, label
from lrdesk.gui.rows import choice_list
from lrdesk.gui.theme import sized
from lrdesk.study.pauses import LONGEST_DAYS, Pause
from lrdesk.words import tr

USUAL_DAYS = 7


class PlanPause(QDialog):
    """Lists the pauses that are planned; `added` asks for one with these days, `removed` for one less."""

    added = Signal(object, object)  # the first and the last date
    removed = Signal(object)  # Pause

    def __init__(self, parent: QWidget, pauses: tuple[Pause, ...], today: date) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Plan a pause"))
        self.first = _day_box(tr("First day"), today)
        self.last = _day_box(tr("Last day"), today + timedelta(days=USUAL_DAYS - 1))
        self.first.dateChanged.connect(self._judge)
        self.last.dateChanged.connect(self._judge)
        self._refusal = label(role="wrong", wrap=True)
        self.add = button(tr("Add the pause"), "primary")
        self.add.clicked.connect(self._add)
        self.list = choice_list(tr("Pauses planned"))
        self.list.itemSelectionChanged.connect(self._judge)
        self.remove = button(tr("Remove"), name=tr("Remove the pause that is marked"))
        self.remove.clicked.connect(self._remove)
        close = button(tr("Close"))
        close.clicked.connect(self.accept)
        form = QFormLayout()
        form.setVerticalSpacing(12)
        form.setHorizontalSpacing(20)
        for box in (self.first, self.last):
            form.addRow(box.accessibleName(), box)
        row = QHBoxLayout()
        row.addWidget(self.remove)
        row.addStretch(1)
        row.addWidget(close)
        row.addWidget(self.add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 20)
        layout.setSpacing(14)
        layout.addWidget(label(tr("Plan a pause"), "title"))
        told = tr("On these days nothing is asked of you and no reminder comes. Your streak stays as it is.")
        layout.addWidget(label(told, "muted", wrap=True))
        layout.addLayout(form)
        layout.addWidget(self._refusal)
        layout.addWidget(self.list)
        layout.addLayout(row)
        self.setMinimumWidth(min(sized(560), parent.width() - 40))
        self.show_pauses(pauses)

    def show_pauses(self, pauses: tuple[Pause, ...]) -> None:
        """Show which pauses are planned."""
        self._pauses = pauses
        self.list.clear()
        for pause in pauses:
            told = tr("{first} to {last}")
            self.list.addItem(told.format(first=long_date(pause.first), last=long_date(pause.last)))
        self._judge()

    def _chosen_days(self) -> tuple[date, date]:
        return _date(self.first.date()), _date(self.last.date())

    @Slot()
    def _judge(self) -> None:
        first, last = self._chosen_days()
        refusal = ""
        if last < first:
            refusal = tr("The last day comes before the first; choose a later one.")
        elif (last - first).days >= LONGEST_DAYS:
            refusal = tr("A pause can't be longer than a year; choose an earlier last day.")
        self.refuse(refusal)
        self.add.setEnabled(not refusal)
        self.remove.setEnabled(bool(self.list.selectedItems()))

    def refuse(self, sentence: str) -> None:
        """Say why a pause can't be planned, or nothing any more."""
        self._refusal.setText(sentence)
        self._refusal.setVisible(bool(sentence))

    @Slot()
    def _add(self) -> None:
        self.added.emit(*self._chosen_days())

    @Slot()
    def _remove(self) -> None:
        self.removed.emit(self._pauses[self.list.currentRow()])


def _day_box(name: str, day: date) -> QDateEdit:
    made = QDateEdit(QDate(day.year, day.month, day.day))
    made.setCalendarPopup(True)
    made.setAccessibleName(name)
    return made


def _date(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
