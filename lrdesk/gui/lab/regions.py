"""What a classifier of the plane takes every place for, with the points that it learns from."""

import numpy as np
from contourpy import contour_generator
from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from lrdesk.gui.lab.picture import Picture, prediction_at, shades
from lrdesk.gui.lab.pixels import FloatArray, draw_dots, draw_line
from lrdesk.gui.lab.style import lane_style, mix
from lrdesk.lab.recording import Recording, Scene
from lrdesk.words import mark

MOST_POINTS = 200  # of each kind; more would hide the regions
WIDEST, TALLEST = 1.7, 1.8  # how much wider than high, or higher than wide, a tile may be
TINT = 0.3
DOT_PX = (2.5, 4.5)  # the smallest and the largest point
POINTS_ACROSS = 50


class RegionsPicture(Picture):
    """A tile for each lane: shaded by the probability of the second kind, with the border where both are as likely.

    Points of the first kind are dots, those of the second kind crosses.
    """

    title = mark("regions")

    def paint_tile(self, painter: QPainter, tile: QRectF, recording: Recording, lane: int) -> None:
        """Paint field, border and points."""
        scene = recording.scene
        if scene is None or scene.axis is None:
            return
        width = min(tile.width(), WIDEST * tile.height())
        tile = QRectF(tile.center().x() - width / 2, tile.top(), width, min(tile.height(), TALLEST * width))
        first, second = self.colours.accent, self.colours.wrong
        painter.save()
        painter.setClipRect(tile)
        field = prediction_at(recording, lane, self.point)
        if field is not None:
            tints = tuple(mix(self.colours.panel, colour, TINT) for colour in (first, second))
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(tile, shades(np.flipud(field), (tints[0], self.colours.panel, tints[1])))
        plane = _Plane(scene, tile)
        _paint_points(painter, plane, scene, (first, second))
        if field is not None:
            colour = lane_style(lane, self.colours).colour
            for line in contour_generator(scene.axis, scene.axis, field).lines(0.5):
                draw_line(painter, colour, plane.x(np.asarray(line)[:, 0]), plane.y(np.asarray(line)[:, 1]))
        painter.setPen(QPen(QColor(self.colours.line), 1))
        painter.drawRect(tile.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.restore()


class _Plane:
    """Where places of the plane lie in a tile: the middles of the outermost pixels are the ends of the axis."""

    def __init__(self, scene: Scene, tile: QRectF) -> None:
        assert scene.axis is not None
        self._first, self._last, self._tile = float(scene.axis[0]), float(scene.axis[-1]), tile
        self._margin = (self._last - self._first) / (len(scene.axis) - 1) / 2

    @property
    def width(self) -> float:
        return self._tile.width()

    def x(self, values: FloatArray) -> FloatArray:
        return self._tile.left() + self._share(values) * self._tile.width()

    def y(self, values: FloatArray) -> FloatArray:
        return self._tile.bottom() - self._share(values) * self._tile.height()

    def _share(self, values: FloatArray) -> FloatArray:
        return (values - self._first + self._margin) / (self._last - self._first + 2 * self._margin)


def _paint_points(painter: QPainter, plane: _Plane, scene: Scene, kinds: tuple[str, str]) -> None:
    xs, ys = plane.x(scene.x[:, 0].astype(float)), plane.y(scene.x[:, 1].astype(float))
    first, second = (np.flatnonzero(scene.y == kind)[:MOST_POINTS] for kind in (0, 1))
    size = min(max(plane.width / POINTS_ACROSS, DOT_PX[0]), DOT_PX[1])
    draw_dots(painter, kinds[0], xs[first], ys[first], size)
    painter.setPen(QPen(QColor(kinds[1]), 0.3 * size))
    arm = size / 2
    crosses = zip(xs[second].tolist(), ys[second].tolist(), strict=True)
    painter.drawLines([QLineF(x - end, y - arm, x + end, y + arm) for x, y in crosses for end in (arm, -arm)])
