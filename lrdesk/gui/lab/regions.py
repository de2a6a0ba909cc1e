"""What each lane's network makes of the plane: the regions it tells apart, under the points that it learns from."""

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QGraphicsSimpleTextItem

from lrdesk.gui.lab.plot import Plot
from lrdesk.gui.lab.traces import plot_font
from lrdesk.gui.theme import Colours
from lrdesk.lab.recording import Recording, Scene

SIDES = (2, 1)  # the lane colours of label 0 and label 1: vermilion and blue, which no colour-blind eye confuses
MARKERS = ("o", "t1")
MOST_POINTS = 200  # of each kind; more would hide the regions


class Tile:
    """One lane's picture: an image of the network's answers, the points over it, and the lane's name."""

    def __init__(self) -> None:
        self.box = pg.ViewBox(enableMenu=False, enableMouse=False, lockAspect=True)
        self.box.disableAutoRange()
        self.image = pg.ImageItem(axisOrder="row-major")
        self.points = [pg.ScatterPlotItem(size=5, pen=None, symbol=marker) for marker in MARKERS]
        self.name = QGraphicsSimpleTextItem(self.box)
        self.name.setFont(plot_font(12, bold=True))
        self.name.setPos(8, 4)
        for item in (self.image, *self.points):
            self.box.addItem(item, ignoreBounds=True)


class RegionsPlot(Plot):
    """A tile per lane; the colour of the ground is the side that the network takes, its depth how surely."""

    def __init__(self) -> None:
        super().__init__("Regions that each lane tells apart")
        self.grid.removeItem(self.box)
        self.box.hide()
        self._tiles: list[Tile] = []
        self._scene: Scene | None = None

    def set_colours(self, colours: Colours) -> None:
        """Take on light or dark."""
        super().set_colours(colours)
        for tile in self._tiles:
            self._colour(tile)

    def prepare(self, recording: Recording) -> None:
        """Lay a tile out for each lane, with the points of this recording's problem."""
        labels = recording.labels
        while len(self._tiles) < len(labels):
            tile = Tile()
            self._tiles.append(tile)
            self._colour(tile)
        for index, tile in enumerate(self._tiles):
            if tile.box.parentLayoutItem() is not None:
                self.grid.removeItem(tile.box)
            tile.box.setVisible(index < len(labels))
            if index < len(labels):
                rows = 1 if len(labels) <= 4 else 2
                columns = -(-len(labels) // rows)
                self.grid.addItem(tile.box, index // columns, index % columns)
                tile.name.setText(labels[index])
                tile.image.clear()
        self._scene = recording.scene
        if self._scene is not None:
            for tile in self._tiles[: len(labels)]:
                self._show_points(tile, self._scene)

    def draw(self, recording: Recording, point: int) -> None:
        """Show each lane's regions at the last frame before a point, or where it ended."""
        if recording.scene is not None and self._scene is None:
            self.prepare(recording)
        if recording.predictions is None or recording.scene is None or recording.length == 0:
            return
        frame = min(point, recording.length - 1) // recording.frame_every
        for tile, name, frames in zip(self._tiles, recording.labels, recording.predictions, strict=False):
            ended = recording.lane(name).diverged_at
            shown = frame if ended is None else min(frame, max(0, ended - 1) // recording.frame_every)
            if np.isfinite(frames[shown]).all():
                tile.image.setImage(self._ground(frames[shown]), levels=(0, 255))
                tile.image.setRect(_extent(recording.scene))

    def _show_points(self, tile: Tile, scene: Scene) -> None:
        extent = _extent(scene)
        tile.box.setRange(extent, padding=0)
        tile.image.setRect(extent)
        for label, item in enumerate(tile.points):
            points = scene.x[scene.y == label][:MOST_POINTS]
            item.setData(points[:, 0], points[:, 1])

    def _colour(self, tile: Tile) -> None:
        tile.name.setBrush(pg.mkBrush(self.colours.ink))
        for side, item in zip(SIDES, tile.points, strict=True):
            item.setBrush(pg.mkBrush(self.lane_colour(side - 1)))
            item.setPen(pg.mkPen(self.colours.panel, width=0.5))

    def _ground(self, probabilities: NDArray[np.float32]) -> NDArray[np.uint8]:
        """Return a quiet picture of the probabilities of label 1, of shape (rows, columns, 3)."""
        panel, zero, one = (
            np.array([mixed.red(), mixed.green(), mixed.blue()])
            for mixed in map(QColor, (self.colours.panel, *(self.lane_colour(side - 1) for side in SIDES)))
        )
        sure = np.abs(2 * probabilities - 1)[..., None] * 0.35
        side = np.where((probabilities > 0.5)[..., None], one, zero)
        return (panel * (1 - sure) + side * sure).astype(np.uint8)


def _extent(scene: Scene) -> QRectF:
    assert scene.axis is not None
    low, high = float(scene.axis[0]), float(scene.axis[-1])
    return QRectF(low, low, high - low, high - low)
