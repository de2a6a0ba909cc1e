"""The table: rows chosen from by mouse and keyboard, and found again when the list is read anew."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from lrdesk.bridge.browsing import Browsing, ItemRow
from lrdesk.gui.browse.head import Head
from lrdesk.gui.browse.model import ItemModel
from lrdesk.gui.parts import announce, label, restyle
from lrdesk.gui.theme import Theme
from lrdesk.words import tr

ROOM = 0.8  # over and under the text of a row, together, in heights of a line
MARGIN = 14  # pixels around the notice in an empty list
MOST_PIECES = 2000
"""Into how many runs of rows a choice may fall and still be kept when the list is read anew."""

_Flag = QItemSelectionModel.SelectionFlag


class ItemTable(QTableView):
    """All items found. `chosen` tells that other rows are chosen, or that another one of them is the current row."""

    chosen = Signal()

    def __init__(self, browsing: Browsing, theme: Theme) -> None:
        super().__init__()
        self._browsing = browsing
        self.setProperty("role", "table")
        self.setAccessibleName(tr("Items found"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.head = Head(browsing)
        self.setHorizontalHeader(self.head)
        self.setModel(ItemModel(browsing, theme))
        self.head.restore()
        self._measure()
        self._notice = label(role="wrong", wrap=True)
        self._notice.setParent(self.viewport())
        self._notice.hide()
        browsing.found.connect(self._show_notice)
        self.head.sortIndicatorChanged.connect(self._sort)
        self.selectionModel().selectionChanged.connect(self.chosen)
        self.selectionModel().currentRowChanged.connect(self.chosen)

    def ranges(self) -> list[range]:
        """Return the rows that are chosen, as runs of rows from top to bottom."""
        found = {(one.top(), one.bottom() + 1) for one in self.selectionModel().selection().toList()}
        return [range(*one) for one in sorted(found)]

    def current_row(self) -> ItemRow | None:
        """Return the item of the current row, where that is chosen."""
        row = self.currentIndex().row()
        return self._browsing.row(row) if self.selectionModel().isRowSelected(row) else None

    def go_to(self, row: int) -> None:
        """Choose one row, and bring it into sight."""
        index = self.model().index(row, 0)
        self.selectionModel().setCurrentIndex(index, _Flag.ClearAndSelect | _Flag.Rows)
        self.scrollTo(index)

    def search(self, text: str) -> None:
        """List what a text finds, with nothing chosen."""
        self._browsing.search(text)
        self.scrollToTop()
        self.chosen.emit()

    def refresh(self) -> None:
        """Read the list anew; what was chosen and is still in it stays chosen."""
        self._keep_choice(self._browsing.refresh)

    @Slot(int, Qt.SortOrder)
    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        self._keep_choice(lambda: self.model().sort(column, order))

    def _keep_choice(self, change: Callable[[], None]) -> None:
        """Change the list, then choose the same items again; where the current one is gone, its place stays."""
        was = self.currentIndex().row()
        chosen = self._browsing.numbers(self.ranges())
        current = self._browsing.numbers([range(was, was + 1)]) if was >= 0 else []
        change()
        pieces = list(_runs(self._browsing.places(chosen)))
        wanted = QItemSelection()
        last = self.model().columnCount() - 1
        for first, end in pieces if len(pieces) <= MOST_PIECES else ():
            wanted.select(self.model().index(first, 0), self.model().index(end - 1, last))
        row = next(iter(self._browsing.places(current)), min(was, self.model().rowCount() - 1))
        if row >= 0:
            self.selectionModel().setCurrentIndex(self.model().index(row, 0), _Flag.NoUpdate)
            self.scrollTo(self.model().index(row, 0))
        self.selectionModel().select(wanted, _Flag.ClearAndSelect | _Flag.Rows)
        self.chosen.emit()

    @Slot()
    def _show_notice(self) -> None:
        """Say in the empty list why it is empty."""
        told = self._browsing.problem or ("" if self._browsing.count else tr("No item is like that."))
        if told != self._notice.text():
            restyle(self._notice, "wrong" if self._browsing.problem else "muted")
            self._notice.setText(told)
            announce(self._notice, told)
        self._notice.setVisible(bool(told))
        self._place_notice()

    def _place_notice(self) -> None:
        width = max(self.viewport().width() - 2 * MARGIN, 1)
        self._notice.setGeometry(MARGIN, MARGIN, width, self._notice.heightForWidth(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the notice the width of the list."""
        super().resizeEvent(event)
        self._place_notice()

    def changeEvent(self, event: QEvent) -> None:
        """Give rows and columns the size that the size of the text asks for."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._measure()

    def _measure(self) -> None:
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * (1 + ROOM)))
        self.head.measure()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what the learner changed of the columns."""
        super().hideEvent(event)
        self.head.keep()


def _runs(places: list[int]) -> Iterator[tuple[int, int]]:
    """Return rising places as runs from the first to behind the last."""
    first = 0
    for i in range(1, len(places) + 1):
        if i == len(places) or places[i] != places[i - 1] + 1:
            yield places[first], places[i - 1] + 1
            first = i
