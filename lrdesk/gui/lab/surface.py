"""The way of each lane down the loss surface: over contours in two dimensions, along the curve in one."""

import numpy as np
import pyqtgraph as pg
from contourpy import contour_generator
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from lrdesk.gui.lab.plot import Plot
from lrdesk.gui.theme import Colours
from lrdesk.lab.recording import Recording
from lrdesk.lab.spec import Problem
from lrdesk.lab.surfaces import Surface

CONTOURS = 12
BELOW_THE_CURVE = 0.1  # room for the marker of the minimum, as a share of the height
FAR = 50  # in widths of the view: where a lane that flew off is no longer drawn


class Dots(pg.GraphicsObject):
    """A dot for every step of every lane; pyqtgraph's scatter plots would take most of a frame's time."""

    def __init__(self) -> None:
        super().__init__()
        self._lanes: list[tuple[QPen, QPolygonF]] = []

    def show_dots(self, lanes: list[tuple[QPen, QPolygonF]]) -> None:
        """Draw these points, each lane's with its pen."""
        self._lanes = lanes
        self.update()

    def boundingRect(self) -> QRectF:
        """Return the view's rectangle: what lies outside is not seen anyway."""
        return self.viewRect() or QRectF()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint the dots."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for pen, points in self._lanes:
            painter.setPen(pen)
            painter.drawPoints(points)


class SurfacePlot(Plot):
    """Contours with the minima marked, and the path of every lane so far."""

    def __init__(self) -> None:
        super().__init__("Paths over the loss surface")
        self.grid.setContentsMargins(1, 1, 1, 1)
        self._ground = pg.PlotCurveItem(connect="finite")
        self._minima = pg.ScatterPlotItem(symbol="+", size=13, pen=None)
        self._dots = Dots()
        for item in (self._ground, self._minima, self._dots):
            self.box.addItem(item, ignoreBounds=True)
        self._centre = np.zeros(2)
        self._far = 0.0
        self._problem: Problem | None = None

    def set_colours(self, colours: Colours) -> None:
        """Take on light or dark."""
        super().set_colours(colours)
        self._ground.setPen(pg.mkPen(colours.contour, width=1))
        self._minima.setBrush(colours.ink)

    def prepare(self, recording: Recording) -> None:
        """Draw the ground of this experiment."""
        surface = recording.surface
        if surface is None or recording.experiment.problem == self._problem:
            return
        self._problem = recording.experiment.problem
        heights = surface.loss if surface.y is None else surface.y
        low, high = float(heights.min()), float(heights.max())
        self._centre = np.array([surface.x.mean(), (low + high) / 2])
        self._far = FAR * float(np.ptp(surface.x))
        self._ground.setData(*_ground(surface))
        self._minima.setData(pos=np.reshape(surface.minima, (-1, 2)))
        if surface.y is None:
            low -= BELOW_THE_CURVE * (high - low)
        self.box.setRange(xRange=(surface.x[0], surface.x[-1]), yRange=(low, high), padding=0)

    def draw(self, recording: Recording, point: int) -> None:
        """Draw every lane's path up to a point."""
        if recording.path is None:
            return
        dots: list[tuple[QPen, QPolygonF]] = []
        tips: list[tuple[float, float] | None] = []
        for lane, line in enumerate(self.lanes(len(recording.path))):
            way = recording.path[lane, : point + 1]
            way = way[np.abs(way - self._centre).max(axis=1) < self._far]
            line.setData(way[:, 0], way[:, 1])
            tips.append((way[-1, 0], way[-1, 1]) if len(way) else None)
            pen = pg.mkPen(self.lane_colour(lane), width=5)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            dots.append((pen, pg.functions.arrayToQPolygonF(way[:, 0].copy(), way[:, 1].copy())))
        self._dots.show_dots(dots)
        self.show_tips(tips)


def _ground(surface: Surface) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the lines of the ground, NaN between them: contours, or the curve."""
    if surface.y is None:
        return surface.x, surface.loss
    power = surface.contour_power
    lowest, highest = _signed_power(np.array([min(0.0, surface.loss.min()), surface.loss.max()]), power)
    levels = _signed_power(np.linspace(lowest, highest, CONTOURS + 2)[1:-1], 1 / power)
    contours = contour_generator(surface.x, surface.y, surface.loss)
    gap = np.full((1, 2), np.nan)
    lines = [piece for level in levels for line in contours.lines(level) for piece in (np.asarray(line), gap)]
    xs, ys = np.concatenate(lines).T
    return xs, ys


def _signed_power(values: NDArray[np.float64], power: float) -> NDArray[np.float64]:
    """Return the power of each size, with the sign as it was."""
    return np.sign(values) * np.abs(values) ** power
