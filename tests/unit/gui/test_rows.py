"""Rows of lists and trees at every width: what is too long for a line goes on in the next, and none is cut."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTreeWidget, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from lrdesk import paths
from lrdesk.gui.rows import choice_list, wrap_rows
from lrdesk.gui.theme import Theme

WORDS = "Undo the last change that was made to what waits"
WIDTHS = range(140, 420)


@pytest.fixture(autouse=True)
def _theme(qapp: QApplication) -> Iterator[None]:
    made = Theme(qapp, paths.RESOURCES / "fonts")
    yield
    made.deleteLater()


def lines(view: QAbstractItemView, width: int) -> int:
    """Return in how many lines the words are painted within a width."""
    room = QRect(0, 0, width, 9999)
    metrics = view.fontMetrics()
    return round(metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, WORDS).height() / metrics.height())


def test_a_row_of_a_list_has_all_its_lines(qtbot: QtBot) -> None:
    view = choice_list("Pages")
    qtbot.addWidget(view)
    view.addItems(["x", WORDS])
    view.show()
    heights = set()
    for width in WIDTHS:
        view.resize(width, 300)
        QApplication.processEvents()
        line, place = view.visualItemRect(view.item(0)), view.visualItemRect(view.item(1))
        more = lines(view, place.width() - 16) - 1  # the style sheet pads a row by 8 pixels at each side
        assert place.height() >= line.height() + more * view.fontMetrics().height(), width
        heights.add(place.height())
    assert len(heights) > 1


def test_a_row_of_a_tree_has_all_its_lines_in_each_column(qtbot: QtBot) -> None:
    view = QTreeWidget()
    wrap_rows(view)
    qtbot.addWidget(view)
    view.setHeaderLabels(["What it does", "Keys"])
    top = QTreeWidgetItem(view, ["x"])
    rows = [QTreeWidgetItem(top, [WORDS, "x"]), QTreeWidgetItem(top, ["x", WORDS])]
    view.expandAll()
    view.resize(700, 300)
    view.show()
    for width in WIDTHS:
        view.setColumnWidth(0, width)
        QApplication.processEvents()
        line = view.visualItemRect(top).height()
        widths = width - view.indentation(), view.columnWidth(1)
        for row, wide in zip(rows, widths, strict=True):
            more = lines(view, wide - 4) - 1
            assert view.visualItemRect(row).height() >= line + more * view.fontMetrics().height(), (width, wide)
