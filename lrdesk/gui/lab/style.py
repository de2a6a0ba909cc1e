"""How a lane looks wherever it is drawn: its colour and its marker."""

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from lrdesk.gui.theme import MONO, SANS, Colours, sized

LINE_PX = 2.0
MARKER_PX = 9.0
SAMPLE = QSize(22, 16)
"""The size of a lane's sample in a chip."""

SHARP = 3  # samples are drawn large once, so that they stay sharp on any screen

Dash = tuple[float, ...]
"""Lengths in pixels, drawn and left out in turn; empty for a solid line."""

PINNED: Dash = (2, 3)
FADED = 0.6
"""How far the colour of what stays behind fades into the panel."""

VARIANTS: tuple[Dash, ...] = ((), (7, 4), (2, 3), (9, 3, 2, 3))
"""How the curves of one lane are told apart where it has several."""


def _polygon(*points: tuple[float, float]) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
    path.closeSubpath()
    return path


def _circle() -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(0, 0), 0.5, 0.5)
    return path


def _regular(corners: int, inner: float = 1.0) -> QPainterPath:
    """Return a regular polygon, its first corner up; with an inner radius below 1, a star."""
    radii = (0.6,) if inner == 1 else (0.6, 0.6 * inner)
    count = corners * len(radii)
    turns = [(math.tau * number / count, radii[number % len(radii)]) for number in range(count)]
    return _polygon(*((radius * math.sin(angle), -radius * math.cos(angle)) for angle, radius in turns))


MARKERS = (
    _circle(),
    _polygon((-0.44, -0.44), (0.44, -0.44), (0.44, 0.44), (-0.44, 0.44)),
    _polygon((0, -0.58), (0.56, 0.46), (-0.56, 0.46)),
    _polygon((0, -0.62), (0.5, 0), (0, 0.62), (-0.5, 0)),
    _polygon((0, 0.58), (0.56, -0.46), (-0.56, -0.46)),
    _regular(5),
    _regular(6),
    _regular(5, inner=0.45),
)
"""The markers of the lanes, each about one unit high around its middle."""


@dataclass(frozen=True)
class LaneStyle:
    """A colour and a marker, so that lanes are known by shape as well as by colour."""

    colour: str
    marker: QPainterPath

    def paint_marker(self, painter: QPainter, x: float, y: float, size: float = MARKER_PX) -> None:
        """Paint the lane's marker around a place in pixels."""
        painter.save()
        painter.translate(x, y)
        painter.scale(size, size)
        painter.fillPath(self.marker, QColor(self.colour))
        painter.restore()

    def paint_sample(self, painter: QPainter, rect: QRectF) -> None:
        """Paint a short sample of the lane's line with its marker."""
        middle = rect.center()
        painter.setPen(QPen(QColor(self.colour), LINE_PX, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawLine(QPointF(rect.left(), middle.y()), QPointF(rect.right(), middle.y()))
        self.paint_marker(painter, middle.x(), middle.y())

    def sample(self) -> QIcon:
        """Return the sample as an icon."""
        pixmap = QPixmap(SAMPLE * SHARP)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(SHARP, SHARP)
        self.paint_sample(painter, QRectF(QPointF(), SAMPLE.toSizeF()))
        painter.end()
        return QIcon(pixmap)


def lane_style(lane: int, colours: Colours) -> LaneStyle:
    """Return the looks of a lane."""
    return LaneStyle(colours.lanes[lane % len(colours.lanes)], MARKERS[lane % len(MARKERS)])


def mix(colour: str, other: str, share: float) -> str:
    """Return a colour with so much of another mixed in."""
    one, two = QColor(colour), QColor(other)
    parts = ((one.red(), two.red()), (one.green(), two.green()), (one.blue(), two.blue()))
    return QColor(*(round(a + (b - a) * share) for a, b in parts)).name()


def font(pixels: int, bold: bool = False, mono: bool = False) -> QFont:
    """Return one of the app's fonts, its size given for the usual text size."""
    made = QFont(MONO if mono else SANS)
    made.setPixelSize(sized(pixels))
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return made
