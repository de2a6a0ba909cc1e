"""The learning rate over steps: of each lane, and of each group of weights."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF

from lrdesk.gui.lab.pixels import FloatArray, Pixels
from lrdesk.gui.lab.traces import TracePlot
from lrdesk.lab.names import worded
from lrdesk.lab.recording import Recording
from lrdesk.words import mark

CHANGE_PX = 5


class RatePlot(TracePlot):
    """The rate of each lane, with a triangle below where the lane was changed."""

    title = mark("learning rate")

    def read(self, recording: Recording) -> FloatArray:
        """Return the rates."""
        return recording.lr

    def paint_lanes(self, painter: QPainter, pixels: Pixels) -> None:
        """Paint the lanes, and the triangles of the changes."""
        super().paint_lanes(painter, pixels)
        painter.setPen(Qt.PenStyle.NoPen)
        for lane, step in self.changes():
            painter.setBrush(QColor(self.style(lane).colour))
            tip = QPointF(pixels.x(float(step)), pixels.area.bottom() - 2 * CHANGE_PX)
            sides = (QPointF(-CHANGE_PX, 2 * CHANGE_PX), QPointF(CHANGE_PX, 2 * CHANGE_PX))
            painter.drawPolygon(QPolygonF([tip, *(tip + side for side in sides)]))
        painter.setBrush(Qt.BrushStyle.NoBrush)


class GroupRatesPlot(TracePlot):
    """The rate of each group of weights, told apart by dashes."""

    title = mark("learning rate of each group")

    def read(self, recording: Recording) -> FloatArray | None:
        """Return the rates."""
        return recording.group_lrs

    def variants(self, recording: Recording) -> tuple[str, ...]:
        """Return the names of the groups."""
        return tuple(worded(group) for group in recording.experiment.problem.groups)
