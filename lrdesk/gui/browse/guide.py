"""What can be searched for, by examples that can be tried at once."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from lrdesk.gui.parts import button, label
from lrdesk.study.searching.examples import EXAMPLES
from lrdesk.words import tr


class Guide(QWidget):
    """The language of searches; `tried` brings the example that was clicked."""

    tried = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(label(tr("What can be searched for"), "panel-title"))
        told = tr("Terms side by side are all wanted. Words match beginnings, with accents or without.")
        column.addWidget(label(told, "muted", wrap=True))
        rows = QGridLayout()
        rows.setHorizontalSpacing(10)
        rows.setVerticalSpacing(2)
        rows.setColumnStretch(1, 1)
        for title, examples in EXAMPLES:
            rows.addWidget(label(tr(title), "heading"), rows.rowCount(), 0, 1, 2)
            for text, means in examples:
                row = rows.rowCount()
                tried = button(text, "lane", tr("Search for {text}: {meaning}").format(text=text, meaning=tr(means)))
                tried.clicked.connect(partial(self.tried.emit, text))
                rows.addWidget(tried, row, 0)
                rows.addWidget(label(tr(means), "small", wrap=True), row, 1)
        column.addLayout(rows)
        column.addStretch(1)
