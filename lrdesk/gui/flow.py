"""A layout that wraps: a row of widgets, and further rows where they do not fit."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QSpacerItem, QStyle, QWidget


class FlowLayout(QLayout):
    """Lays items out in rows, each centred in the height of its row unless it expands to it; hidden ones take no room.

    What is left of a row goes to the items in it that expand, such as a stretch or a slider: they ask for no more than
    the least that they can do with.
    """

    def __init__(self, parent: QWidget | None = None, gap: int = 8, centred: bool = False) -> None:
        """`centred` has the rows in the middle of the height, not at its top."""
        super().__init__()
        self._centred = centred
        self._gap = gap
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}  # by width, as long as nothing changes: Qt asks again and again
        self.setContentsMargins(0, 0, 0, 0)
        if parent is not None:
            parent.setLayout(self)

    def addItem(self, item: QLayoutItem) -> None:
        """Append an item."""
        self._items.append(item)
        self._heights.clear()

    def add_stretch(self) -> None:
        """Append room that pushes what follows in its row to the end of it."""
        self.addItem(QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum))
        self.invalidate()

    def count(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, or None past the end, as Qt asks."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return an item, or None past the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        """Rows depend on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that the rows need."""
        if width not in self._heights:
            self._heights[width] = self._place(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def invalidate(self) -> None:
        """Forget what was found of the items, one of which changed."""
        self._heights.clear()
        super().invalidate()

    def minimumHeightForWidth(self, width: int) -> int:
        """Return the same: no row can do with less."""
        return self.heightForWidth(width)

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        spare = rect.height() - self.heightForWidth(rect.width()) if self._centred else 0
        self._place(rect.translated(0, max(0, spare // 2)), move=True)

    def sizeHint(self) -> QSize:
        """Return the size of one unbroken row."""
        hints = [_wanted(item) for item in self._items if _is_shown(item)]
        margins = self.contentsMargins()
        width = sum(hint.width() for hint in hints) + self._gap * max(0, len(hints) - 1)
        height = max((hint.height() for hint in hints), default=0)
        return QSize(width + margins.left() + margins.right(), height + margins.top() + margins.bottom())

    def minimumSize(self) -> QSize:
        """Return the size of the largest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _place(self, whole: QRect, move: bool) -> int:
        """Place the items, or only see how high they would stand."""
        margins = self.contentsMargins()
        rect = whole.marginsRemoved(margins)
        parent = self.parentWidget()
        direction = Qt.LayoutDirection.LeftToRight if parent is None else parent.layoutDirection()
        y = rect.y()
        for row in self._rows(rect.width()):
            widths = self._share(row, rect.width())
            high, x = max(_height(item, width) for item, width in zip(row, widths, strict=True)), rect.x()
            for item, width in zip(row, widths, strict=True):
                if move:
                    tall = bool(item.expandingDirections() & Qt.Orientation.Vertical)
                    height = high if tall else _height(item, width)
                    placed = QRect(x, y + (high - height) // 2, width, height)
                    item.setGeometry(QStyle.visualRect(direction, rect, placed))
                x += width + (self._gap if _takes_gap(item) else 0)
            y += high + self._gap
        return max(y - self._gap - rect.y(), 0) + margins.top() + margins.bottom()

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        rows: list[list[QLayoutItem]] = []
        used = 0
        for item in self._items:
            if not _is_shown(item):
                continue
            wanted = _wanted(item).width()
            if not rows or used + wanted > width:
                rows.append([])
                used = 0
            rows[-1].append(item)
            used += wanted + (self._gap if _takes_gap(item) else 0)
        return rows

    def _share(self, row: list[QLayoutItem], width: int) -> list[int]:
        """Return how wide each item of a row is."""
        widths = [min(_wanted(item).width(), width) for item in row]
        growing = [place for place, item in enumerate(row) if item.expandingDirections() & Qt.Orientation.Horizontal]
        gaps = self._gap * max(0, sum(map(_takes_gap, row)) - int(_takes_gap(row[-1])))
        left = width - sum(widths) - gaps
        for number, place in enumerate(growing):
            share = max(0, left) // (len(growing) - number)
            widths[place] += share
            left -= share
        return widths


def _takes_gap(item: QLayoutItem) -> bool:
    return item.spacerItem() is None


def _is_shown(item: QLayoutItem) -> bool:
    return item.spacerItem() is not None or not item.isEmpty()


def _wanted(item: QLayoutItem) -> QSize:
    growing = item.expandingDirections() & Qt.Orientation.Horizontal
    return item.minimumSize() if growing else item.sizeHint().expandedTo(item.minimumSize())


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()


def wrapping(*parts: QWidget | None, gap: int = 8) -> FlowLayout:
    """Return a row of widgets that wraps, with None for what stretches."""
    row = FlowLayout(gap=gap)
    for part in parts:
        if part is None:
            row.add_stretch()
        else:
            row.addWidget(part)
    return row
