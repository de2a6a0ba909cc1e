"""A bare plot: a view box and a line per lane. pyqtgraph's own PlotWidget makes menus, and takes five times as long."""

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGraphicsGridLayout, QGraphicsWidget

from lrdesk.gui.icons import lane_symbol
from lrdesk.gui.theme import Colours
from lrdesk.lab.recording import Recording

MOST_POINTS = 400


class Plot(pg.GraphicsView):
    """What all views of a recording share; their items are made once and from then on only given data."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setProperty("role", "plot")
        self.setMinimumHeight(78)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.colours: Colours
        self.box = pg.ViewBox(enableMenu=False, enableMouse=False)
        self.box.disableAutoRange()
        self.tips = pg.ScatterPlotItem(size=9, pen=None)
        self.tips.setZValue(1)
        self.box.addItem(self.tips, ignoreBounds=True)
        self._lanes: list[pg.PlotCurveItem] = []
        self._recording: Recording | None = None
        ground = QGraphicsWidget()
        self.grid = QGraphicsGridLayout(ground)
        self.grid.setContentsMargins(4, 4, 10, 4)
        self.grid.setSpacing(0)
        self.grid.addItem(self.box, 0, 1)
        self.setCentralItem(ground)

    def set_colours(self, colours: Colours) -> None:
        """Take on light or dark."""
        self.colours = colours
        self.setBackground(colours.panel)
        for lane, item in enumerate(self._lanes):
            item.setPen(self.pen(lane, 2))

    def show_point(self, recording: Recording, point: int) -> None:
        """Draw every lane of a recording up to a point."""
        if recording is not self._recording:
            self._recording = recording
            self.prepare(recording)
        self.draw(recording, point)

    def prepare(self, recording: Recording) -> None:
        """Make ready for another recording, of which nothing is drawn yet."""
        raise NotImplementedError

    def draw(self, recording: Recording, point: int) -> None:
        """Draw every lane up to a point."""
        raise NotImplementedError

    def lanes(self, count: int) -> list[pg.PlotCurveItem]:
        """Return one line per lane; those that are not needed are emptied."""
        while len(self._lanes) < count:
            item = pg.PlotCurveItem(antialias=True, pen=self.pen(len(self._lanes), 2))
            item.setSegmentedLineMode("on")  # wide antialiased lines are painted several times faster in segments
            self._lanes.append(item)
            self.box.addItem(item, ignoreBounds=True)
        for item in self._lanes[count:]:
            item.setData([], [])
        return self._lanes[:count]

    def show_tips(self, places: list[tuple[float, float] | None]) -> None:
        """Put the marker of each lane where its line ends; None for a lane that has none."""
        self.tips.setData(
            [
                {"pos": place, "symbol": lane_symbol(lane), "brush": pg.mkBrush(self.lane_colour(lane))}
                for lane, place in enumerate(places)
                if place is not None
            ]
        )

    def lane_colour(self, lane: int) -> str:
        """Return a lane's colour."""
        return self.colours.lanes[lane % len(self.colours.lanes)]

    def pen(self, lane: int, width: float) -> object:
        """Return a pen in a lane's colour."""
        return pg.mkPen(self.lane_colour(lane), width=width)


def telling_points(values: NDArray[np.float64], most: int = MOST_POINTS) -> NDArray[np.intp]:
    """Return the indices of the finite values a line needs: all, or the lowest and highest of each short stretch."""
    finite = np.flatnonzero(np.isfinite(values))
    stretches = most // 2
    if finite.size <= most:
        return finite
    length = -(-finite.size // stretches)
    whole = finite[: finite.size // length * length].reshape(-1, length)
    rows = np.arange(len(whole))
    lowest, highest = whole[rows, values[whole].argmin(axis=1)], whole[rows, values[whole].argmax(axis=1)]
    return np.unique(np.concatenate([lowest, highest, finite[:1], finite[whole.size :]]))
