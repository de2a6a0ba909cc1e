"""A layout that wraps: a row of widgets, and further rows where they do not fit."""

from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QSpacerItem, QStyle, QWidget


class _Part(NamedTuple):
    """An item that is shown, as it was measured."""

    item: QLayoutItem
    size: QSize  # that it asks for
    grows: bool
    is_tall: bool
    gap: int  # after it

    def height(self, width: int) -> int:
        """Return how high it stands when it is so wide."""
        item = self.item
        return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()


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
        # Kept as long as nothing changes, for Qt asks again and again.
        self._heights: dict[int, int] = {}  # by width
        self._measured: list[_Part] | None = None
        self.setContentsMargins(0, 0, 0, 0)
        if parent is not None:
            parent.setLayout(self)

    def addItem(self, item: QLayoutItem) -> None:
        """Append an item."""
        self._items.append(item)
        self._forget()

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
        self._forget()
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
        self._forget()
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
        hints = [part.size for part in self._parts()]
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

    def _forget(self) -> None:
        self._heights.clear()
        self._measured = None

    def _parts(self) -> list[_Part]:
        if self._measured is None:
            shown = [item for item in self._items if item.spacerItem() is not None or not item.isEmpty()]
            self._measured = [self._measure(item) for item in shown]
        return self._measured

    def _measure(self, item: QLayoutItem) -> _Part:
        directions = item.expandingDirections()
        grows = bool(directions & Qt.Orientation.Horizontal)
        size = item.minimumSize() if grows else item.sizeHint().expandedTo(item.minimumSize())
        gap = self._gap if item.spacerItem() is None else 0
        return _Part(item, size, grows, bool(directions & Qt.Orientation.Vertical), gap)

    def _place(self, whole: QRect, move: bool) -> int:
        """Place the items, or only see how high they would stand."""
        margins = self.contentsMargins()
        rect = whole.marginsRemoved(margins)
        parent = self.parentWidget()
        direction = Qt.LayoutDirection.LeftToRight if parent is None else parent.layoutDirection()
        y = rect.y()
        for row in self._rows(rect.width()):
            widths = _share(row, rect.width())
            heights = [part.height(width) for part, width in zip(row, widths, strict=True)]
            high, x = max(heights), rect.x()
            for part, width, height in zip(row, widths, heights, strict=True):
                if move:
                    tall = high if part.is_tall else height
                    placed = QRect(x, y + (high - tall) // 2, width, tall)
                    part.item.setGeometry(QStyle.visualRect(direction, rect, placed))
                x += width + part.gap
            y += high + self._gap
        return max(y - self._gap - rect.y(), 0) + margins.top() + margins.bottom()

    def _rows(self, width: int) -> list[list[_Part]]:
        rows: list[list[_Part]] = []
        used = 0
        for part in self._parts():
            if not rows or used + part.size.width() > width:
                rows.append([])
                used = 0
            rows[-1].append(part)
            used += part.size.width() + part.gap
        return rows


def _share(row: list[_Part], width: int) -> list[int]:
    """Return how wide each part of a row is."""
    widths = [min(part.size.width(), width) for part in row]
    growing = [place for place, part in enumerate(row) if part.grows]
    left = width - sum(widths) - sum(part.gap for part in row[:-1])
    for number, place in enumerate(growing):
        share = max(0, left) // (len(growing) - number)
        widths[place] += share
        left -= share
    return widths


def wrapping(*parts: QWidget | None, gap: int = 8) -> FlowLayout:
    """Return a row of widgets that wraps, with None for what stretches."""
    row = FlowLayout(gap=gap)
    for part in parts:
        if part is None:
            row.add_stretch()
        else:
            row.addWidget(part)
    return row
