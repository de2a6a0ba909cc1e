"""The loss surface that lanes walk on: quiet fills between contours, the way down at a grid of places, the minimum."""

from itertools import pairwise

import numpy as np
from contourpy import FillType, contour_generator
from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from lrdesk.gui.lab.pixels import FloatArray, Pixels, draw_line, polygon
from lrdesk.gui.lab.style import mix
from lrdesk.gui.theme import Colours
from lrdesk.lab.surfaces import Surface

CONTOURS = 12
HIGHEST = 0.34  # how much of the contours' colour the highest fill takes; the lowest is the panel's
BELOW_THE_CURVE = 0.1  # room for the marker of the minimum, as a share of the height
ARROWS_PX = 42  # from one arrow to the next
ARROW_PX = (7.0, 17.0)  # the shortest and the longest
MINIMUM_PX = 5.5


class Ground:
    """One problem's surface, with one or two weights."""

    def __init__(self, surface: Surface) -> None:
        self._surface = surface
        heights = surface.loss if surface.y is None else surface.y
        low, high = float(heights.min()), float(heights.max())
        if surface.y is None:
            low -= BELOW_THE_CURVE * (high - low)
        self.x_range = (float(surface.x[0]), float(surface.x[-1]))
        self.y_range = (low, high)
        self._fills: list[list[FloatArray]] = []
        self._lines: list[FloatArray] = []
        if surface.y is not None:
            self._trace_contours(surface, surface.y)

    @property
    def is_curve(self) -> bool:
        """Whether there is one weight only."""
        return self._surface.y is None

    def height(self, x: float, y: float) -> float:
        """Return the second coordinate of a place: with one weight, its loss."""
        return float(np.interp(x, self._surface.x, self._surface.loss)) if self.is_curve else y

    def paint(self, painter: QPainter, pixels: Pixels, colours: Colours) -> None:
        """Paint fills and contours, or the curve."""
        if self.is_curve:
            draw_line(painter, colours.contour, pixels.x(self._surface.x), pixels.y(self._surface.loss), 1.5)
            return
        for number, rings in enumerate(self._fills):
            path = QPainterPath()
            path.setFillRule(Qt.FillRule.OddEvenFill)
            for ring in rings:
                path.addPolygon(polygon(pixels.x(ring[:, 0]), pixels.y(ring[:, 1])))
            painter.fillPath(path, QColor(mix(colours.panel, colours.contour, HIGHEST * number / CONTOURS)))
        for line in self._lines:
            draw_line(painter, colours.contour, pixels.x(line[:, 0]), pixels.y(line[:, 1]), 1)

    def paint_minima(self, painter: QPainter, pixels: Pixels, colours: Colours) -> None:
        """Mark every minimum by a cross."""
        painter.setPen(QPen(QColor(colours.ink), 2))
        for x, y in self._surface.minima:
            at = QPointF(pixels.x(float(x)), pixels.y(float(y)))
            for arm in (QPointF(MINIMUM_PX, 0), QPointF(0, MINIMUM_PX)):
                painter.drawLine(at - arm, at + arm)

    def paint_arrows(self, painter: QPainter, pixels: Pixels, colours: Colours) -> None:
        """Draw the negative gradient at a grid of places, longer where it is steeper."""
        surface = self._surface
        if surface.y is None:
            return
        slope_y, slope_x = np.gradient(surface.loss, surface.y, surface.x)
        down_x, down_y = -np.asarray(slope_x), -np.asarray(slope_y)
        area = pixels.area
        columns, rows = (max(1, round(side / ARROWS_PX)) for side in (area.width(), area.height()))
        xs, ys = np.meshgrid(
            area.left() + (np.arange(columns) + 0.5) * area.width() / columns,
            area.top() + (np.arange(rows) + 0.5) * area.height() / rows,
        )
        place_x = (xs - pixels.transform.dx()) / pixels.transform.m11()
        place_y = (ys - pixels.transform.dy()) / pixels.transform.m22()
        column = np.abs(surface.x - place_x[..., None]).argmin(axis=-1)
        row = np.abs(surface.y - place_y[..., None]).argmin(axis=-1)
        # The way as it looks on the screen: a step along it moves each weight, and each axis has its own scale.
        way_x: FloatArray = down_x[row, column] * pixels.transform.m11()
        way_y: FloatArray = down_y[row, column] * pixels.transform.m22()
        steepness: FloatArray = np.hypot(way_x, way_y)
        share = np.sqrt(steepness / (steepness.max() or 1.0))
        length = ARROW_PX[0] + share * (ARROW_PX[1] - ARROW_PX[0])
        divisor = np.where(steepness > 0, steepness, 1.0)
        painter.setPen(QPen(QColor(mix(colours.contour, colours.muted, 0.5)), 1))
        parts = (part.ravel().tolist() for part in (xs, ys, way_x / divisor, way_y / divisor, length))
        for x, y, dx, dy, size in zip(*parts, strict=True):
            _paint_arrow(painter, QPointF(x, y), QPointF(dx, dy), size)

    def _trace_contours(self, surface: Surface, y: FloatArray) -> None:
        power = surface.contour_power
        ends = np.array([min(0.0, surface.loss.min()), surface.loss.max()])
        lowest, highest = _signed_power(ends, power)
        levels = _signed_power(np.linspace(lowest, highest, CONTOURS + 2), 1 / power)
        levels[0], levels[-1] = ends[0] - 1, ends[1] + 1  # nothing is left out
        contours = contour_generator(surface.x, y, surface.loss, fill_type=FillType.OuterOffset)
        for lower, upper in pairwise(levels):
            rings: list[FloatArray] = []
            for points, borders in zip(*contours.filled(lower, upper)[:2], strict=True):
                assert points is not None  # FillType.OuterOffset gives both
                assert borders is not None
                rings += [np.asarray(points[a:b]) for a, b in pairwise(borders.tolist())]
            self._fills.append(rings)
        self._lines = [np.asarray(line) for level in levels[1:-1] for line in contours.lines(level)]


def _signed_power(values: FloatArray, power: float) -> FloatArray:
    """Return the power of each size, with the sign as it was."""
    return np.sign(values) * np.abs(values) ** power


def _paint_arrow(painter: QPainter, middle: QPointF, unit: QPointF, length: float) -> None:
    tip = middle + unit * (length / 2)
    back = unit * 3.5
    across = QPointF(-unit.y(), unit.x()) * 2.2
    ends = (middle - unit * (length / 2), tip - back + across, tip - back - across)
    painter.drawLines([QLineF(end, tip) for end in ends])
