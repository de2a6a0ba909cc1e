"""The few symbols of the player, drawn as paths so that they follow colours and scale."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPixmap, QPolygonF

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


_PATHS = {
    "play": _polygon([(4, 2.5), (13, 8), (4, 13.5)]),
    "pause": _bars((4, 3), (9, 3)),
    "back": _polygon([(12, 3), (5, 8), (12, 13)]) + _bars((3.5, 1.5)),
    "forward": _polygon([(4, 3), (11, 8), (4, 13)]) + _bars((11, 1.5)),
}


def symbol(name: str, colour: str) -> QIcon:
    """Return one of "play", "pause", "back" and "forward" in a colour."""
    pixmap = QPixmap(SIZE * SCALE, SIZE * SCALE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(SCALE, SCALE)
    painter.fillPath(_PATHS[name], QColor(colour))
    painter.end()
    return QIcon(pixmap)
