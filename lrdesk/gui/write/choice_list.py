"""A list to choose one thing from; long rows wrap."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView, QListWidget


def choice_list(name: str) -> QListWidget:
    """Return an empty list; `name` is what a screen reader says of it."""
    made = QListWidget()
    made.setProperty("role", "choices")
    made.setAccessibleName(name)
    made.setWordWrap(True)
    made.setTextElideMode(Qt.TextElideMode.ElideNone)
    made.setResizeMode(QListView.ResizeMode.Adjust)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return made
