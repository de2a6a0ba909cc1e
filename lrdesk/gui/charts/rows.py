"""Bars one below the other, for what has names: topics, kinds, items."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from lrdesk.gui.charts.bar import Bar
from lrdesk.gui.charts.chart import WIDTH, Chart
from lrdesk.gui.theme import Theme

PITCH = 1.75  # lines from one row to the next
THICK = 0.5  # lines
LABELS = 0.55  # of the width, at most
GAP = 12.0


class Rows(Chart):
    """A bar for each share of a whole, its label before it and its text behind it."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, name)
        self._bars: Sequence[Bar] = ()

    def draw(self, data: Sequence[Bar]) -> None:
        """Draw these bars, whose values are shares from 0 to 1."""
        self._bars = data
        self.setAccessibleDescription("; ".join(bar.said for bar in data))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return a width that fits anywhere, and the height of all rows."""
        return QSize(WIDTH, round(PITCH * self.line * max(1, len(self._bars))))

    def said_at(self, place: QPointF) -> str:
        """Return what the bar in that row says."""
        row = int(place.y() // (PITCH * self.line))
        return self._bars[row].said if row < len(self._bars) else ""

    def paint(self, painter: QPainter) -> None:
        """Paint the rows."""
        metrics = QFontMetricsF(painter.font())
        colours, line, pitch = self._theme.colours, self.line, PITCH * self.line
        names = min(LABELS * self.width(), self._widest(metrics, [bar.label for bar in self._bars]))
        texts = self._widest(metrics, [bar.text for bar in self._bars])
        track = QRectF(names + GAP, 0, max(line, self.width() - names - texts - 2 * GAP), THICK * line)
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        leading, trailing = (right, left) if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else (left, right)
        beside = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        for row, bar in enumerate(self._bars):
            top = row * pitch + (pitch - line) / 2
            painter.setPen(QColor(colours.ink))
            shown = metrics.elidedText(bar.label, Qt.TextElideMode.ElideRight, names)
            painter.drawText(self.mirrored(QRectF(0, top, names, line)), leading | beside, shown)
            painter.setPen(QColor(colours.muted))
            behind = QRectF(self.width() - texts, top, texts, line)
            painter.drawText(self.mirrored(behind), trailing | beside, bar.text)
            painter.setPen(Qt.PenStyle.NoPen)
            track.moveTop(top + (line - track.height()) / 2)
            for share, colour in ((1.0, colours.well), (bar.value, colours.accent)):
                if share:
                    painter.setBrush(QColor(colour))
                    wide = max(track.height(), share * track.width())
                    filled = QRectF(track.left(), track.top(), wide, track.height())
                    painter.drawRoundedRect(self.mirrored(filled), track.height() / 2, track.height() / 2)

    def _widest(self, metrics: QFontMetricsF, words: Sequence[str]) -> float:
        return max((metrics.horizontalAdvance(one) for one in words), default=0.0) + 2
