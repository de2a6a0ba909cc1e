"""The few symbols of the player, drawn as paths so that they follow colours and scale."""

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

SIZE = 16
SCALE = 3  # drawn large once, so that it stays sharp on any screen


def _polygon(points: list[tuple[float, float]]) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
    path.closeSubpath()
    return path


def _bars(*bars: tuple[float, float]) -> QPainterPath:
    path = QPainterPath()
    for left, width in bars:
        path.addRect(QRectF(left, 3, width, 10))
    return path


def _circle() -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(11, 8), 4, 4)
    return path


def _regular(corners: int, inner: float = 1.0) -> QPainterPath:
    """Return a regular polygon, its first corner up; with an inner radius below 1, a star."""
    points = []
    for index in range(2 * corners if inner < 1 else corners):
        angle = index * math.tau / (2 * corners if inner < 1 else corners)
        radius = 5 * (inner if inner < 1 and index % 2 else 1)
        points.append((11 + radius * math.sin(angle), 8 - radius * math.cos(angle)))
    return _polygon(points)


MARKERS = ("o", "s", "t1", "d", "t", "p", "h", "star")
_MARKER_PATHS = {
    "o": _circle(),
    "s": _polygon([(7.3, 4.3), (14.7, 4.3), (14.7, 11.7), (7.3, 11.7)]),
    "t1": _polygon([(11, 3.2), (15.5, 12), (6.5, 12)]),
    "d": _polygon([(11, 2.8), (14.8, 8), (11, 13.2), (7.2, 8)]),
    "t": _polygon([(11, 12.8), (15.5, 4), (6.5, 4)]),
    "p": _regular(5),
    "h": _regular(6),
    "star": _regular(5, inner=0.45),
}
_PATHS = {
    "play": _polygon([(4, 2.5), (13, 8), (4, 13.5)]),
    "pause": _bars((4, 3), (9, 3)),
    "back": _polygon([(12, 3), (5, 8), (12, 13)]) + _bars((3.5, 1.5)),
    "forward": _polygon([(4, 3), (11, 8), (4, 13)]) + _bars((11, 1.5)),
}


def symbol(name: str, colour: str) -> QIcon:
    """Return one of "play", "pause", "back" and "forward" in a colour."""
    pixmap, painter = _canvas()
    painter.fillPath(_PATHS[name], QColor(colour))
    painter.end()
    return QIcon(pixmap)


def lane_symbol(lane: int) -> str:
    """Return the marker of a lane, in pyqtgraph's names, so that lanes are known by shape as well as by colour."""
    return MARKERS[lane % len(MARKERS)]


def lane_sample(lane: int, colour: str) -> QIcon:
    """Return a short sample of a lane's line with its marker."""
    pixmap, painter = _canvas(width=22)
    painter.setPen(QPen(QColor(colour), 2))
    painter.drawLine(QPointF(1, 8), QPointF(21, 8))
    painter.fillPath(_MARKER_PATHS[lane_symbol(lane)], QColor(colour))
    painter.end()
    return QIcon(pixmap)


def _canvas(width: int = SIZE) -> tuple[QPixmap, QPainter]:
    pixmap = QPixmap(width * SCALE, SIZE * SCALE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(SCALE, SCALE)
    return pixmap, painter
