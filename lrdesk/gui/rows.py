"""Rows of a list or tree that are as high as their words need."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import QListView, QListWidget, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

PADDING: Final = 8  # pixels at each side of a row, at most, in the style sheet


def choice_list(name: str) -> QListWidget:
    """Return an empty list to choose one thing from; `name` is what a screen reader says of it."""
    made = QListWidget()
    made.setProperty("role", "choices")
    made.setAccessibleName(name)
    made.setResizeMode(QListView.ResizeMode.Adjust)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    wrap_rows(made)
    return made


def wrap_rows(view: QListWidget | QTreeView) -> None:
    """Have no word of a row cut: what is too wide goes on in another line."""
    view.setWordWrap(True)
    view.setItemDelegate(_Wrapped(view))
    if isinstance(view, QTreeView):
        view.header().sectionResized.connect(view.doItemsLayout)


class _Wrapped(QStyledItemDelegate):
    """Finds the height within the padding, which Qt forgets, and within its column, which a tree does not tell."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the size that all lines take."""
        view = self.parent()
        width = option.rect.width()
        if isinstance(view, QTreeView):
            width = view.columnWidth(index.column())
            if index.column() == 0 and index.parent().isValid():
                width -= view.indentation()
        option.rect = QRect(0, 0, width - 2 * PADDING, 1)
        return super().sizeHint(option, index)
