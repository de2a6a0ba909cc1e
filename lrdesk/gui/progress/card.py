"""A card: a figure, what it means, and its chart, which can be read as a table and saved as a picture."""

import csv
import io
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from lrdesk.gui.charts.chart import Chart
from lrdesk.gui.lab.export import KINDS, filters, save
from lrdesk.gui.parts import announce, button, label
from lrdesk.gui.progress.told import Told
from lrdesk.words import tr

MOST_ROWS = 12  # that a table shows without scrolling
ROW = 1.7  # lines of text, so high is a row
WIDEST = 70  # letters, so wide is a table at most


class Card(QFrame):
    """Shows what it is told; without a chart it is a number with its meaning."""

    def __init__(self, title: str, meaning: str, chart: Chart | None = None) -> None:
        super().__init__()
        self.title, self.chart = title, chart
        self._told = Told()
        self._table: QTableWidget | None = None
        self._as_table = False
        self.setProperty("role", "panel")
        self.number, self.note = label(role="number", wrap=True), label(role="muted", wrap=True)
        self.meaning = label(meaning, "small", wrap=True)
        self.nothing, self.saved = label(wrap=True), label(role="muted", wrap=True)
        self.switch, self.save = button("", "link"), button(tr("Save…"), "link", _saving(title))
        self.switch.clicked.connect(self._turn)
        self.save.clicked.connect(self.ask_where_to_save)
        head = QHBoxLayout()
        head.addWidget(label(title, "heading"), 1)
        head.addWidget(self.switch)
        head.addWidget(self.save)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(22, 16, 22, 18)
        self._layout.setSpacing(6)
        self._layout.addLayout(head)
        for part in (self.number, self.note, self.nothing, chart, self.meaning, self.saved):
            if part is not None:
                self._layout.addWidget(part)
        self._layout.addStretch(1)
        self.show_figure(Told())

    def show_figure(self, told: Told) -> None:
        """Show another figure."""
        self._told = told
        self._say("")
        for words, text in ((self.number, told.number), (self.note, told.note), (self.nothing, told.nothing)):
            words.setText(text)
            words.setVisible(bool(text))
        if self.chart is not None:
            self.chart.draw(told.data)
        self._arrange()

    @property
    def as_table(self) -> bool:
        """Whether the numbers stand in a table instead of a chart."""
        return self._as_table

    def show_as_table(self, as_table: bool) -> None:
        """Show the numbers in a table, or in a chart."""
        self._as_table = as_table
        self._arrange()

    @Slot()
    def ask_where_to_save(self) -> None:
        """Ask for a file, and save what the card shows as a picture or its numbers as data."""
        name = self.title.lower().replace(" ", "-") + ".png"
        file, _ = QFileDialog.getSaveFileName(self, _saving(self.title), name, filters(KINDS))
        if file:
            self.save_to(Path(file))

    def save_to(self, file: Path) -> None:
        """Save a picture of the card or, with a name that ends in .csv, its numbers; and say how that went."""
        was_table = self._as_table
        self.show_as_table(False)
        self._say("")
        for one in (self.switch, self.save):  # nothing can be pressed in a picture
            one.hide()
        self._layout.activate()
        self.resize(self.width(), self.heightForWidth(self.width()))
        told = save(self._csv, self, file)
        self.show_as_table(was_table)
        self._say(told)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what the buttons do."""
        if self._has_data:
            menu = QMenu(self)
            menu.addAction(self.switch.accessibleName(), self._turn)
            menu.addAction(_saving(self.title), self.ask_where_to_save)
            menu.popup(event.globalPos())

    def _say(self, sentence: str) -> None:
        """Say how saving went, until another figure is shown."""
        self.saved.setText(sentence)
        self.saved.setVisible(bool(sentence))
        announce(self.saved, sentence)

    @property
    def _has_data(self) -> bool:
        return self.chart is not None and bool(self._told.rows)

    @Slot()
    def _turn(self) -> None:
        self.show_as_table(not self._as_table)

    def _arrange(self) -> None:
        """Show chart or table, and the buttons for them, where there is anything."""
        in_words = tr("{title}: show as a chart") if self._as_table else tr("{title}: show as a table")
        self.switch.setText(tr("Chart") if self._as_table else tr("Table"))
        self.switch.setAccessibleName(in_words.format(title=self.title))
        for one in (self.switch, self.save):
            one.setVisible(self._has_data)
        if self.chart is not None:
            self.chart.setVisible(self._has_data and not self._as_table)
        if self._has_data and self._as_table:
            self._fill_table()
        if self._table is not None:
            self._table.setVisible(self._has_data and self._as_table)

    def _fill_table(self) -> None:
        if self._table is None:
            self._table = _table(self.title)
            self._layout.insertWidget(self._layout.indexOf(self.meaning), self._table)
            QWidget.setTabOrder(self.save, self._table)
        rows, headers = self._told.rows, self._told.headers
        self._table.setColumnCount(len(headers))
        self._table.setHorizontalHeaderLabels(headers)
        self._table.setRowCount(len(rows))
        for row, cells in enumerate(rows):
            for column, text in enumerate(cells):
                cell = QTableWidgetItem(text)
                if column:
                    cell.setTextAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
                else:
                    cell.setToolTip(text)  # there may be no room for all of it
                self._table.setItem(row, column, cell)
        row_height = round(ROW * self.fontMetrics().height())
        self._table.verticalHeader().setDefaultSectionSize(row_height)
        self._table.setMaximumWidth(WIDEST * self.fontMetrics().averageCharWidth())
        header = self._table.horizontalHeader()
        for column in range(len(headers)):
            to_contents, rest = QHeaderView.ResizeMode.ResizeToContents, QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(column, to_contents if column else rest)
        self._table.setFixedHeight(header.sizeHint().height() + min(len(rows), MOST_ROWS) * row_height + 2)

    def _csv(self) -> str:
        written = io.StringIO()
        csv.writer(written).writerows([self._told.headers, *self._told.rows])
        return written.getvalue()


def _saving(title: str) -> str:
    return tr("{title}: save as a picture or as data…").format(title=title)


def _table(title: str) -> QTableWidget:
    made = QTableWidget()
    made.setAccessibleName(title)
    made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    made.setTabKeyNavigation(False)  # Tab leaves the table; the arrows go through it
    made.verticalHeader().hide()
    made.setShowGrid(False)
    made.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    return made
