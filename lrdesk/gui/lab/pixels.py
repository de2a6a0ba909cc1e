"""Painting in pixels what is known in a plot's own coordinates."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import starmap
from typing import TypeVar

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from lrdesk.gui.lab.style import LINE_PX, Dash

GENTLE_PX, GENTLE_LENGTH = 4, 1.5  # long segments on average, in a line not much longer than it is wide
LONG_PX = 5000

FloatArray = NDArray[np.float64]
Numbers = TypeVar("Numbers", float, FloatArray)


@dataclass(frozen=True)
class Pixels:
    """Where places of a plot lie on the screen; `area` is what the plot shows, in pixels."""

    transform: QTransform
    area: QRectF

    def x(self, values: Numbers) -> Numbers:
        """Return pixels from the left."""
        return values * self.transform.m11() + self.transform.dx()

    def y(self, values: Numbers) -> Numbers:
        """Return pixels from the top."""
        return values * self.transform.m22() + self.transform.dy()


Draw = Callable[[QPainter, Pixels], None]


class Layer(pg.GraphicsObject):
    """What a plot paints in one go.

    In pixels, because under the plot's own coordinates, stretched in one direction, Qt takes several times as long for
    the same wide lines (8 lanes of 400 points: 28 ms a frame against 6).
    """

    def __init__(self, draw: Draw, z: float) -> None:
        super().__init__()
        self._draw = draw
        self.setZValue(z)

    def keep(self, kept: bool) -> None:
        """Keep what was painted as a picture until `update` is called, or paint it with every frame."""
        mode = QGraphicsItem.CacheMode
        self.setCacheMode(mode.DeviceCoordinateCache if kept else mode.NoCache)

    def boundingRect(self) -> QRectF:
        """Return the view's rectangle: what lies outside is not seen anyway."""
        return self.viewRect() or QRectF()

    def viewRangeChanged(self) -> None:
        """Paint anew where the view moved."""
        self.prepareGeometryChange()
        self.update()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Let the plot paint."""
        transform = painter.worldTransform()
        painter.save()
        painter.setWorldTransform(QTransform())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw(painter, Pixels(transform, transform.mapRect(self.boundingRect())))
        painter.restore()


def draw_line(
    painter: QPainter, colour: str, xs: FloatArray, ys: FloatArray, width: float = LINE_PX, dash: Dash = ()
) -> None:
    """Draw a line through points in pixels, all of them finite.

    Segment by segment, for Qt takes a hundred times as long for one long zigzag; a gentle line of longer segments is
    drawn as one, since its joints would show.
    """
    if len(xs) < 2:
        return
    points = np.column_stack([xs, ys])
    pen = QPen(QColor(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.RoundJoin)
    if not dash and GENTLE_PX * len(xs) <= _length(points)[-1] <= GENTLE_LENGTH * np.ptp(xs):
        painter.setPen(pen)
        painter.drawPolyline(polygon(xs, ys))
        return
    ends = _dashes(points, dash) if dash else np.hstack([points[:-1], points[1:]])
    if not dash:
        pen.setCapStyle(Qt.PenCapStyle.SquareCap)  # closes the joints
    painter.setPen(pen)
    painter.drawLines(list(starmap(QLineF, ends.tolist())))


def _length(points: FloatArray, longest: float = np.inf) -> FloatArray:
    """Return how far along the line each of its points lies, where no stretch counts for more than the longest."""
    along: FloatArray = np.minimum(np.hypot(*np.diff(points, axis=0).T), longest).cumsum()
    return np.concatenate([[0.0], along])


def _dashes(points: FloatArray, dash: Dash) -> FloatArray:
    """Cut a line into its dashes; return the ends of the pieces, of shape (pieces, 4).

    In a very long line no stretch between two points is cut more than once, or noise would be cut to dust.
    """
    borders = np.cumsum(dash)
    along = _length(points)
    if along[-1] > LONG_PX:
        along = _length(points, longest=borders[-1])
    cuts = (np.arange(along[-1] // borders[-1] + 1)[:, None] * borders[-1] + borders).ravel()
    stops = np.unique(np.concatenate([along, cuts[cuts < along[-1]]]))
    middles = (stops[:-1] + stops[1:]) / 2
    drawn = np.searchsorted(borders, middles % borders[-1], side="right") % 2 == 0
    places = np.column_stack([np.interp(stops, along, axis) for axis in points.T])
    pieces: FloatArray = np.hstack([places[:-1], places[1:]])[drawn]
    return pieces


def draw_upright(painter: QPainter, colour: str, pixels: Pixels, x: float, dash: Dash = (), below: float = 0) -> None:
    """Draw a hairline at a place of the plot, from so many pixels below its top to its bottom."""
    at = np.full(2, round(pixels.x(x)) + 0.5)
    draw_line(painter, colour, at, np.array([pixels.area.top() + below, pixels.area.bottom()]), 1, dash)


def draw_dots(painter: QPainter, colour: str, xs: FloatArray, ys: FloatArray, size: float) -> None:
    """Draw a round dot at each place in pixels."""
    pen = QPen(QColor(colour), size)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawPoints(polygon(xs, ys))


def draw_area(painter: QPainter, colour: QColor, xs: FloatArray, ys: FloatArray) -> None:
    """Fill the area inside a closed line through points in pixels."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(polygon(xs, ys))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def polygon(xs: FloatArray, ys: FloatArray) -> QPolygonF:
    """Return points as Qt takes them."""
    made: QPolygonF = pg.functions.arrayToQPolygonF(np.ascontiguousarray(xs), np.ascontiguousarray(ys))
    return made
