"""What is known of the memory of one item: figures, how they came about, and every step of it."""

from collections.abc import Callable
from datetime import date
from typing import Final

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFormLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from lrdesk.bridge.browsing import CardShown
from lrdesk.gui.browse.columns import due, easiness, interval, marks
from lrdesk.gui.browse.plot import HistoryPlot
from lrdesk.gui.dates import short_date
from lrdesk.gui.parts import label
from lrdesk.gui.theme import Theme
from lrdesk.scheduling.grading import ALL_GRADES
from lrdesk.scheduling.log import Kind
from lrdesk.study.card_info import Step
from lrdesk.words import mark, tr

NOTHING: Final = "–"
MOST_ROWS = 200

_GRADES: Final = {choice.grade: choice.label for choice in ALL_GRADES}
_EVENTS: Final = {
    Kind.MISSED: mark("Missed in practice"),
    Kind.PLACED: mark("Found to be known"),
    Kind.SET_DUE: mark("Day set"),
    Kind.RESET: mark("Made new again"),
}


class Info(QWidget):
    """Figures, a plot of the intervals, and a table of all steps, the latest first."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        facts = QFormLayout()
        facts.setSpacing(6)
        self._facts: list[tuple[QLabel, Callable[[CardShown, date], str]]] = []
        for name, says in FACTS:
            value = label()
            facts.addRow(label(tr(name), "muted"), value)
            self._facts.append((value, says))
        self.plot = HistoryPlot(theme)
        self.steps = QTableWidget(0, 5)
        self.steps.setProperty("role", "table")
        self.steps.setAccessibleName(tr("Everything that happened to this item, the latest first"))
        self.steps.setHorizontalHeaderLabels([tr("Day"), tr("What"), tr("Interval"), tr("Easiness"), tr("Time")])
        self.steps.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.steps.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.steps.setTabKeyNavigation(False)
        self.steps.setShowGrid(False)
        self.steps.verticalHeader().hide()
        self.steps.horizontalHeader().setHighlightSections(False)
        self.steps.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.steps.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.steps.horizontalHeader().setStretchLastSection(True)
        self._none = label(tr("It was never asked yet."), "muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(facts)
        column.addWidget(self._none)
        column.addWidget(self.plot)
        column.addWidget(self.steps, 1)

    def show_card(self, card: CardShown, today: date) -> None:
        """Show what is known of an item on the learning day `today`."""
        for value, says in self._facts:
            value.setText(says(card, today))
        steps = card.info.steps
        for part in (self.plot, self.steps):
            part.setVisible(bool(steps))
        self._none.setVisible(not steps)
        self.plot.show_steps(steps)
        latest = steps[::-1][:MOST_ROWS]
        self.steps.setRowCount(len(latest))
        for row, step in enumerate(latest):
            for place, said in enumerate(_said(step)):
                self.steps.setItem(row, place, QTableWidgetItem(said))


def _said(step: Step) -> tuple[str, ...]:
    return (
        short_date(step.day),
        _what(step),
        QLocale().toString(step.memory.interval) if step.memory.interval else NOTHING,
        easiness(step.memory.easiness),
        _seconds(step.elapsed_ms / 1000) if step.elapsed_ms else NOTHING,
    )


def _what(step: Step) -> str:
    if step.grade is None:
        return tr(_EVENTS[step.kind])
    said = tr("Drill: {grade}") if step.kind is Kind.DRILL else tr("Review: {grade}")
    return said.format(grade=tr(_GRADES[step.grade]))


def _seconds(seconds: float) -> str:
    if seconds >= 120:
        return tr("{minutes} min").format(minutes=QLocale().toString(round(seconds / 60)))
    return tr("{seconds} s").format(seconds=QLocale().toString(seconds, "f", 1))


def _due(card: CardShown, today: date) -> str:
    words = due(card.row, today)
    return words if card.row.due is None else f"{short_date(card.row.due)} ({words})"


def _day(steps: tuple[Step, ...], place: int) -> str:
    return short_date(steps[place].day) if steps else NOTHING


def _per_answer(card: CardShown) -> str:
    answers = len(card.info.answers)
    return _seconds(card.info.seconds / answers) if answers else NOTHING


def _recalled(card: CardShown) -> str:
    tests = len(card.info.tests)
    if not tests:
        return NOTHING
    return tr("{recalled} of {tests} ({share} %)").format(
        recalled=card.info.recalled, tests=tests, share=round(100 * card.info.recalled / tests)
    )


FACTS: Final[tuple[tuple[str, Callable[[CardShown, date], str]], ...]] = (
    (mark("Due"), _due),
    (mark("Interval"), lambda card, today: interval(card.row, today)),
    (mark("Easiness"), lambda card, today: easiness(card.row.easiness)),
    (mark("Repetitions in a row"), lambda card, today: QLocale().toString(card.row.repetitions)),
    (mark("Lapses"), lambda card, today: QLocale().toString(card.row.lapses)),
    (mark("First answered"), lambda card, today: _day(card.info.answers, 0)),
    (mark("Last answered"), lambda card, today: _day(card.info.answers, -1)),
    (mark("Answers, drills included"), lambda card, today: QLocale().toString(len(card.info.answers))),
    (mark("Recalled when asked again"), lambda card, today: _recalled(card)),
    (mark("Time of an answer"), lambda card, today: _per_answer(card)),
    (mark("Time of all answers"), lambda card, today: _seconds(card.info.seconds)),
    (mark("Marks"), lambda card, today: marks(card.row, today) or NOTHING),
    (mark("Name in searches and files"), lambda card, today: card.row.key),
)
"""What is known of an item: its name (marked), and what that is for a card on a learning day."""
