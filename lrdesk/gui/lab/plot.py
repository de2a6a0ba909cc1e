"""A bare plot: a view box and two axes. pyqtgraph's own PlotWidget makes menus, and takes five times as long."""

import pyqtgraph as pg
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGraphicsGridLayout, QGraphicsWidget

from lrdesk.gui.icons import lane_symbol
from lrdesk.gui.theme import SANS, Colours
from lrdesk.lab.recording import Recording


class Plot(pg.GraphicsView):
    """What all views of a recording share; their items are made once and from then on only given data."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setProperty("role", "plot")
        self.setMinimumHeight(90)
        self.colours: Colours
        self.box = pg.ViewBox(enableMenu=False, enableMouse=False)
        self._lanes: list[pg.PlotDataItem] = []
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
        for lane in range(len(self._lanes)):
            self.style_lane(lane)

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

    def lanes(self, count: int) -> list[pg.PlotDataItem]:
        """Return one item per lane; those that are not needed are emptied."""
        while len(self._lanes) < count:
            item = pg.PlotDataItem(connect="finite", antialias=True, symbolSize=5, symbolPen=None)
            item.curve.setSegmentedLineMode("on")  # four times faster for wide antialiased lines
            item.setClipToView(True)
            item.setDownsampling(auto=True, method="peak")
            self._lanes.append(item)
            self.box.addItem(item)
            self.style_lane(len(self._lanes) - 1)
        for item in self._lanes[count:]:
            item.setData([], [])
        return self._lanes[:count]

    def style_lane(self, lane: int) -> None:
        """Give a lane its colour."""
        self._lanes[lane].setPen(pg.mkPen(self.lane_colour(lane), width=2))

    def lane_colour(self, lane: int) -> str:
        """Return a lane's colour."""
        return self.colours.lanes[lane % len(self.colours.lanes)]

    def marker(self, lane: int, x: float, y: float) -> dict[str, object]:
        """Return the marker of a lane at a place, for a scatter plot."""
        return {"pos": (x, y), "symbol": lane_symbol(lane), "brush": pg.mkBrush(self.lane_colour(lane))}


def plain_axis(axis: pg.AxisItem) -> pg.AxisItem:
    """Return an axis without line or ticks, in the app's own font."""
    font = QFont(SANS)
    font.setPixelSize(11)
    axis.setStyle(tickLength=0, tickFont=font, autoExpandTextSpace=False, maxTickLevel=0)
    axis.setPen(None)
    return axis
