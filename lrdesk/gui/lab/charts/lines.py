"""Lines of a chart."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen, QPolygonF

from lrdesk.gui.lab.charts.scale import Values


def in_pixels(area: QRectF, across: Values, up: Values) -> Values:
    """Return shares of an area as pixels, of shape (points, 2)."""
    return np.stack([area.left() + across * area.width(), area.bottom() - up * area.height()], axis=-1)


def paint_line(painter: QPainter, pixels: Values, pen: QPen) -> None:
    """Paint a line through points, of shape (points, 2), with a gap wherever one is not finite."""
    painter.setPen(pen)
    finite = np.isfinite(pixels).all(axis=1)
    gaps = np.flatnonzero(~finite)
    for stretch in np.split(pixels, gaps):
        points = stretch[np.isfinite(stretch).all(axis=1)]
        if len(points) == 1:
            painter.drawPoint(QPointF(*points[0]))
        elif len(points):
            painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points.tolist()]))
