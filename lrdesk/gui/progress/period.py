"""The choice of a period: one of those on offer, or from any day to any other."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, QSignalBlocker, Signal, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QDateEdit, QVBoxLayout, QWidget

from lrdesk.gui.flow import FlowLayout
from lrdesk.gui.parts import ChoiceBox, announce, label
from lrdesk.study.progress.period import MONTH, PERIODS, Period
from lrdesk.words import tr

OWN = "own"


class PeriodChooser(QWidget):
    """`chosen` gives a key of PERIODS, or a Period."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        choices = [(tr(name), key) for key, name in PERIODS.items()]
        self.box = ChoiceBox(tr("Period"), [*choices, (tr("Choose the days…"), OWN)])
        self.box.show_choice(MONTH)
        self.first, self.last = DayEdit(tr("First day")), DayEdit(tr("Last day"))
        self.wrong = label(role="wrong", wrap=True)
        row = FlowLayout()
        for part in (self.box, self.first, self.last):
            row.addWidget(part)
            part.setMinimumHeight(self.box.sizeHint().height())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self.wrong)
        self._arrange()
        self.box.currentIndexChanged.connect(self._choose)
        for edit in (self.first, self.last):
            edit.dateChanged.connect(self._choose)

    @property
    def period(self) -> str | Period | None:
        """What is chosen; None for days that are no period."""
        key: str = self.box.currentData()
        if key != OWN:
            return key
        first, last = _python(self.first.date()), _python(self.last.date())
        return Period(first, last) if first <= last else None

    def end_with(self, today: date) -> None:
        """Let no period go beyond today."""
        for edit in (self.first, self.last):
            edit.setMaximumDate(_qt(today))

    def show_days(self, period: Period) -> None:
        """Show the days of the period whose figures are shown, so that others can be chosen from there."""
        for edit, day in ((self.first, period.first), (self.last, period.last)):
            with QSignalBlocker(edit):
                edit.setDate(_qt(day))

    @Slot()
    def _choose(self) -> None:
        self._arrange()
        if self.period is None:
            announce(self, self.wrong.text())
        else:
            self.chosen.emit(self.period)

    def _arrange(self) -> None:
        for edit in (self.first, self.last):
            edit.setVisible(self.box.currentData() == OWN)
        self.wrong.setText(tr("The first day must not come after the last; the figures stay as they were."))
        self.wrong.setVisible(self.period is None)


def _python(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


class DayEdit(QDateEdit):
    """A day, which the wheel leaves as it is."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setCalendarPopup(True)
        written = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
        self.setDisplayFormat(written if "yyyy" in written else written.replace("yy", "yyyy"))
        self.setKeyboardTracking(False)  # a day half typed is none to read figures of

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()
