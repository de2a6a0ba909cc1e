"""How the interval of an item grew and fell, answer by answer."""

from collections.abc import Sequence
from math import log2

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from lrdesk.gui.dates import short_date
from lrdesk.gui.theme import Theme
from lrdesk.scheduling.log import Kind
from lrdesk.scheduling.sm2 import PASS
from lrdesk.study.card_info import Step
from lrdesk.words import tr

LINES = 8  # the height, in lines of text
MOST_SPOKEN = 12


class HistoryPlot(QWidget):
    """The days of an item against the interval after each, on a scale on which doubling is always as far.

    A dot is an answer that recalled it, a cross one that did not, a square what was no answer.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._steps: Sequence[Step] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show the steps that moved the memory, oldest first."""
        self._steps = [step for step in steps if step.kind is not Kind.DRILL]
        latest = self._steps[-MOST_SPOKEN:]
        said = tr(", ", "between numbers").join(str(step.memory.interval) for step in latest)
        self.setAccessibleName(
            tr("The last intervals, in days: {intervals}").format(intervals=said) if latest else tr("No interval yet")
        )
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for some lines of text in height."""
        return QSize(200, self.fontMetrics().height() * LINES)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line, its points, and how far both axes go."""
        if not self._steps:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, line = self._theme.colours, self.fontMetrics().height()
        area = QRectF(self.rect()).adjusted(line / 2, line * 1.4, -line / 2, -line * 1.4)
        points = self._points(area)
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.setPen(QPen(QColor(colours.accent), 1.5))
        painter.drawPolyline(QPolygonF(points))
        for step, point in zip(self._steps, points, strict=True):
            self._paint_point(painter, step, point, line / 4)
        painter.setPen(QColor(colours.muted))
        longest = max(step.memory.interval for step in self._steps)
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        bottom = QRectF(0, area.bottom() + line * 0.3, self.width(), line * 1.1)
        painter.drawText(QRectF(0, 0, self.width(), line * 1.1), left, tr("up to %n day(s)", "", longest))
        painter.drawText(bottom, left, short_date(self._steps[0].day))
        if self._steps[-1].day != self._steps[0].day:
            painter.drawText(bottom, right, short_date(self._steps[-1].day))

    def _points(self, area: QRectF) -> list[QPointF]:
        first = self._steps[0].day
        days = max((self._steps[-1].day - first).days, 1)
        highest = max(1.0, *(log2(1 + step.memory.interval) for step in self._steps))
        from_right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft  # as the dates below are read
        points = []
        for step in self._steps:
            passed = area.width() * (step.day - first).days / days
            x = area.right() - passed if from_right else area.left() + passed
            points.append(QPointF(x, area.bottom() - area.height() * log2(1 + step.memory.interval) / highest))
        return points

    def _paint_point(self, painter: QPainter, step: Step, at: QPointF, size: float) -> None:
        colours = self._theme.colours
        if step.grade is None:
            painter.setPen(QPen(QColor(colours.muted), 1.5))
            painter.setBrush(QColor(colours.panel))
            painter.drawRect(QRectF(at.x() - size, at.y() - size, 2 * size, 2 * size))
        elif step.grade >= PASS:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.right))
            painter.drawEllipse(at, size, size)
        else:
            painter.setPen(QPen(QColor(colours.wrong), 2))
            painter.drawLine(at + QPointF(-size, -size), at + QPointF(size, size))
            painter.drawLine(at + QPointF(-size, size), at + QPointF(size, -size))
