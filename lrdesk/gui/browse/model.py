"""The list as Qt's views ask for it; only rows that are looked at are ever read."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Slot
from PySide6.QtGui import QColor

from lrdesk.bridge.browsing import Browsing
from lrdesk.gui.browse.columns import COLUMNS, rests
from lrdesk.gui.theme import Theme
from lrdesk.words import tr

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class ItemModel(QAbstractTableModel):
    """The rows of COLUMNS for what was found."""

    def __init__(self, browsing: Browsing, theme: Theme) -> None:
        super().__init__(browsing)
        self._browsing, self._theme = browsing, theme
        browsing.found.connect(self._take_list)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of items found."""
        return 0 if parent.isValid() else self._browsing.count

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of columns, hidden ones too."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell says, and how."""
        column = COLUMNS[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.number else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.ForegroundRole):
            return None
        row = self._browsing.row(index.row())
        if row is None:
            return None
        if role == Qt.ItemDataRole.ForegroundRole:
            return QColor(self._theme.colours.muted) if rests(row, self._browsing.today) else None
        return column.says(row, self._browsing.today)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a heading."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = COLUMNS[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(column.heading)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.number else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort the list by a column, or with -1 as items were added."""
        by = COLUMNS[column].by if column >= 0 else "added"
        self._browsing.sort(by, order is Qt.SortOrder.DescendingOrder)

    @Slot()
    def _take_list(self) -> None:
        self.beginResetModel()
        self.endResetModel()
