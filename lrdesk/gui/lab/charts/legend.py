"""A legend in words: a sample of each line or mark, and what it stands for."""

from typing import Literal, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lrdesk.gui.flow import FlowLayout
from lrdesk.gui.parts import label

Sample = Literal["line", "faint", "dash", "dots", "cross", "hatch"]


class Entry(NamedTuple):
    """A kind of sample, its colour and its meaning."""

    sample: Sample
    colour: str
    meaning: str


class Legend(QWidget):
    """Entries in a row that wraps."""

    def __init__(self) -> None:
        super().__init__()
        self._flow = FlowLayout(self, gap=14)
        self._entries: list[Entry] = []

    def show_entries(self, entries: list[Entry]) -> None:
        """Show these entries."""
        if entries == self._entries:
            return
        self._entries = entries
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for entry in entries:
            row = QWidget(self)
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(6)
            line.addWidget(_SampleBox(entry))
            line.addWidget(label(entry.meaning, "small"))
            self._flow.addWidget(row)
            row.show()
        self.updateGeometry()


class _SampleBox(QWidget):
    def __init__(self, entry: Entry) -> None:
        super().__init__()
        self._entry = entry
        self.setFixedSize(QSize(22, 14))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sample."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sample, colour, _ = self._entry
        if sample == "hatch":
            paint_hatch(painter, QRectF(1, 1, 20, 12), colour)
        elif sample == "cross":
            paint_cross(painter, QPointF(11, 7), colour)
        else:
            painter.setPen(line_pen(sample, colour))
            painter.drawLine(QPointF(1, 7), QPointF(21, 7))
        painter.end()


def line_pen(sample: Sample, colour: str) -> QPen:
    """Return the pen of a sample that is a line."""
    styles = {"dash": Qt.PenStyle.DashLine, "dots": Qt.PenStyle.DotLine}
    pen = QPen(QColor(colour), 1 if sample in ("faint", "dots") else 2)
    pen.setStyle(styles.get(sample, Qt.PenStyle.SolidLine))
    return pen


def paint_cross(painter: QPainter, where: QPointF, colour: str) -> None:
    """Paint the mark of what diverged."""
    painter.setPen(QPen(QColor(colour), 1.6))
    for side in (-1, 1):
        painter.drawLine(where - QPointF(3.5, 3.5 * side), where + QPointF(3.5, 3.5 * side))


def paint_hatch(painter: QPainter, area: QRectF, colour: str) -> None:
    """Paint the ground of what diverged."""
    painter.save()
    painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(QColor(colour), 1))
    across = area.left() - area.height()
    while across < area.right():
        painter.drawLine(QPointF(across, area.bottom()), QPointF(across + area.height(), area.top()))
        across += 6
    painter.restore()
