"""The small questions before some deeds: which tag, which day."""

from collections.abc import Collection
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QDate, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCompleter,
    QDateEdit,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from lrdesk.gui.parts import announce, button, label
from lrdesk.words import tr

FARTHEST: Final = 3650  # days
LONGEST_TAG: Final = 60


class Question(QDialog):
    """A title, something to fill in, and a button that says what it does."""

    def __init__(self, parent: QWidget, title: str, does: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fields = QFormLayout()
        self.fields.setSpacing(10)
        self.refusal = label(role="wrong", wrap=True)
        self.refusal.hide()
        self.do = button(does, "primary")
        self.do.setDefault(True)
        self.do.clicked.connect(self.accept)
        cancel = button(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.do)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 20)
        layout.setSpacing(14)
        layout.addWidget(label(title, "panel-title"))
        layout.addLayout(self.fields)
        layout.addWidget(self.refusal)
        layout.addLayout(foot)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 54)

    def refuse(self, sentence: str) -> None:
        """Say beside the field what is wrong with it."""
        self.refusal.setText(sentence)
        self.refusal.show()
        announce(self.refusal, sentence)


class TagQuestion(Question):
    """Asks for a tag; `told` brings it."""

    told = Signal(str)

    def __init__(self, parent: QWidget, title: str, does: str, known: Collection[str]) -> None:
        super().__init__(parent, title, does)
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_TAG)
        self.name.setAccessibleName(tr("Tag"))
        self.name.setCompleter(QCompleter(sorted(known), self))
        self.fields.addRow(label(tr("Tag")), self.name)
        self.name.setFocus()

    @Slot()
    def accept(self) -> None:
        """Tell the tag if it is one."""
        name = self.name.text().strip().removeprefix("#")
        if not name or not all(letter.isalnum() or letter in "-_./" for letter in name):
            self.refuse(tr("A tag is one word of letters and digits, with - _ . or / between them."))
            return
        super().accept()
        self.told.emit(name)


class DayQuestion(Question):
    """Asks for a day, by its date or by how many days away it is; `told` brings it as a date."""

    told = Signal(object)

    def __init__(self, parent: QWidget, title: str, does: str, today: date) -> None:
        super().__init__(parent, title, does)
        self._today = today
        self.days = QSpinBox()
        self.days.setRange(0, FARTHEST)
        self.days.setAccessibleName(tr("In how many days"))
        self.date = QDateEdit(_qdate(today))
        self.date.setDateRange(_qdate(today), _qdate(today + timedelta(days=FARTHEST)))
        self.date.setCalendarPopup(True)
        self.date.setAccessibleName(tr("On which day"))
        self.fields.addRow(label(tr("In how many days")), self.days)
        self.fields.addRow(label(tr("On which day")), self.date)
        self.days.valueChanged.connect(self._show_date)
        self.date.dateChanged.connect(self._show_days)
        self.days.setFocus()

    @Slot()
    def accept(self) -> None:
        """Tell the day."""
        super().accept()
        self.told.emit(self._today + timedelta(days=self.days.value()))

    @Slot(int)
    def _show_date(self, days: int) -> None:
        self.date.setDate(_qdate(self._today + timedelta(days=days)))

    @Slot(QDate)
    def _show_days(self, day: QDate) -> None:
        self.days.setValue(_qdate(self._today).daysTo(day))


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
