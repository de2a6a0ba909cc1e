"""Columns side by side, for what has an order: days, hours, lengths."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from lrdesk.gui.charts.bar import Bar
from lrdesk.gui.charts.chart import WIDTH, Chart
from lrdesk.gui.theme import Theme

LINES = 8  # of text, so high is a chart
GAP = 0.16  # of a column's place, on either side
LEAST = 3.0  # pixels, so that a column for nothing is seen as well
ROUND = 3
FAINT = 0.45  # how much of its colour a column has that is not the one to look at


class Columns(Chart):
    """A column for each bar, its text on top and its label below, of which as many are written as have room."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, name)
        self._bars: Sequence[Bar] = ()

    def draw(self, data: Sequence[Bar]) -> None:
        """Draw these bars, the first where reading begins."""
        self._bars = data
        self.setAccessibleDescription("; ".join(bar.said for bar in data))
        self.update()

    def sizeHint(self) -> QSize:
        """Return a width that fits anywhere, and the height of all charts of columns."""
        return QSize(WIDTH, round(LINES * self.line))

    def said_at(self, place: QPointF) -> str:
        """Return what the bar says whose place it is."""
        return self._bars[min(int(place.x() // self._slot), len(self._bars) - 1)].said if self._bars else ""

    @property
    def _slot(self) -> float:
        return max(1.0, self.width() / max(1, len(self._bars)))

    def paint(self, painter: QPainter) -> None:
        """Paint the columns."""
        if not self._bars:
            return
        colours, slot, line = self._theme.colours, self._slot, self.line
        metrics = QFontMetricsF(painter.font())
        floor = self.height() - 1.3 * line
        highest = max(bar.value for bar in self._bars)
        some_strong = any(bar.strong for bar in self._bars)
        roomy = all(metrics.horizontalAdvance(bar.text) < slot for bar in self._bars if bar.value)
        widest = max(metrics.horizontalAdvance(bar.label) for bar in self._bars)
        every = math.ceil((widest + metrics.averageCharWidth()) / slot)
        for index, bar in enumerate(self._bars):
            height = max(LEAST, (floor - 1.3 * line) * bar.value / highest) if highest else LEAST
            column = QRectF((index + GAP) * slot, floor - height, slot * (1 - 2 * GAP), height)
            painter.setPen(Qt.PenStyle.NoPen)
            colour = QColor(colours.accent)
            if not bar.value or (some_strong and not bar.strong):
                colour.setAlphaF(FAINT)
            painter.setBrush(colour)
            painter.drawRoundedRect(self.mirrored(column), ROUND, ROUND)
            painter.setPen(QColor(colours.muted))
            if bar.value and (roomy or bar.value == highest):
                self._write(painter, bar.text, (index + 0.5) * slot, column.top() - 1.15 * line)
            if index % every == 0:
                self._write(painter, bar.label, (index + 0.5) * slot, floor + 0.2 * line)

    def _write(self, painter: QPainter, words: str, middle: float, top: float) -> None:
        """Write around a middle, but never over the chart's edges."""
        wide = QFontMetricsF(painter.font()).horizontalAdvance(words) + 2
        left = min(max(0.0, middle - wide / 2), self.width() - wide)
        painter.drawText(self.mirrored(QRectF(left, top, wide, self.line)), Qt.AlignmentFlag.AlignCenter, words)
