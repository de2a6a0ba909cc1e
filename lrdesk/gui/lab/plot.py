"""A bare plot: a view box and layers. pyqtgraph's own PlotWidget makes menus, and takes five times as long."""

from typing import ClassVar, Protocol

import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QGraphicsGridLayout, QGraphicsWidget

from lrdesk.gui.lab.axes import ValueAxis
from lrdesk.gui.lab.corner import Corner
from lrdesk.gui.lab.pixels import Draw, Layer
from lrdesk.gui.theme import Colours, keep, sized
from lrdesk.lab.recording import Recording

LEFT_PX, BOTTOM_PX = 46, 20  # room for the numbers of the axes
FRAME_PX = 8  # border and padding, which pyqtgraph does not take off the room that there is
LEAST_PX = 92


class View(Protocol):
    """What the stage asks of a view of a recording, besides being a widget."""

    title: ClassVar[str]

    def set_colours(self, colours: Colours) -> None:
        """Take on light or dark."""

    def show_point(self, recording: Recording, point: int) -> None:
        """Draw every lane of a recording up to a point."""

    def pin(self, recording: Recording | None) -> None:
        """Draw another recording behind, or none."""

    def add_switches(self) -> None:
        """Offer what can be chosen about the view."""


def in_sentence_case(title: str) -> str:
    """Return a view's title as it begins a line."""
    return title[:1].upper() + title[1:]


class Plot(pg.GraphicsView):
    """What all plots share; their layers are made once and from then on only painted."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setProperty("role", "plot")
        keep(self.setMinimumHeight, LEAST_PX)
        for part in (self, self.viewport()):
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.colours: Colours
        self.corner = Corner(self)
        self.box = pg.ViewBox(enableMenu=False, enableMouse=False)
        self.box.disableAutoRange()
        ground = QGraphicsWidget()
        # Steps go from left to right wherever words do not.
        ground.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.grid = QGraphicsGridLayout(ground)
        self.set_margins(4, 4, 14, 0)
        self.grid.setSpacing(0)
        self.grid.addItem(self.box, 0, 1)
        self.setCentralItem(ground)
        self._axes: list[ValueAxis] = []

    def set_margins(self, left: int, top: int, right: int, bottom: int) -> None:
        """Choose the room around box and axes."""
        self.grid.setContentsMargins(left, top, right + FRAME_PX, bottom + FRAME_PX)

    def add_axes(self, left: ValueAxis, bottom: ValueAxis) -> None:
        """Put axes beside the view box, with faint lines across it at the left one's numbers."""
        left.setGrid(40)
        for axis, row, column in ((left, 0, 0), (bottom, 1, 1)):
            axis.linkToView(self.box)
            self.grid.addItem(axis, row, column)
        self._axes = [left, bottom]

    def add_layer(self, draw: Draw, z: float = 0) -> Layer:
        """Add what `draw` paints, in pixels, above the layers with a lower z."""
        layer = Layer(draw, z)
        self.box.addItem(layer, ignoreBounds=True)
        return layer

    def set_colours(self, colours: Colours) -> None:
        """Take on light or dark, and the text size."""
        self.colours = colours
        self.setBackground(colours.panel)
        for axis in self._axes:
            axis.setTextPen(colours.muted)
            axis.fit_letters()
        if self._axes:
            left, bottom = self._axes
            left.setWidth(sized(LEFT_PX))
            bottom.setHeight(sized(BOTTOM_PX))
            left.setTickPen(colours.muted)
            bottom.setStyle(tickAlpha=0)

    def place(self, position: QPointF) -> tuple[float, float] | None:
        """Return where in the plot's coordinates a position of the widget lies; None outside the box."""
        scene = self.mapToScene(position.toPoint())
        if not self.box.sceneBoundingRect().contains(scene):
            return None
        place = self.box.mapSceneToView(scene)
        return place.x(), place.y()


class RecordingPlot(Plot):
    """A plot of a recording: it is told once of each recording, and then draws it up to any point."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._recording: Recording | None = None

    def show_point(self, recording: Recording, point: int) -> None:
        """Draw every lane of a recording up to a point."""
        if recording is not self._recording:
            self._recording = recording
            self.prepare(recording)
        self.draw(recording, point)
        self.tell()

    def tell(self) -> None:
        """Have a screen reader find what is drawn now."""
        self.setAccessibleDescription(self.spoken())

    def spoken(self) -> str:
        """Return what is drawn, in words."""
        raise NotImplementedError

    def pin(self, recording: Recording | None) -> None:
        """Draw another recording behind; not every plot does."""

    def add_switches(self) -> None:
        """Offer what can be chosen; not every plot has a choice."""

    def prepare(self, recording: Recording) -> None:
        """Make ready for another recording, of which nothing is drawn yet."""
        raise NotImplementedError

    def draw(self, recording: Recording, point: int) -> None:
        """Draw every lane up to a point."""
        raise NotImplementedError
