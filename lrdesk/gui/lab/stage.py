"""The stage: the plots of a recording, one below the other, drawn up to where the player stands."""

from collections.abc import Callable
from operator import attrgetter

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from lrdesk.bridge.playback import Playback
from lrdesk.gui.lab.plot import Plot
from lrdesk.gui.lab.regions import RegionsPlot
from lrdesk.gui.lab.surface import SurfacePlot
from lrdesk.gui.lab.traces import GroupRatesPlot, SharpnessPlot, TracePlot, first_metric
from lrdesk.gui.parts import after_paint
from lrdesk.gui.theme import Theme
from lrdesk.lab.recording import Recording

VIEWS: dict[str, Callable[[], Plot]] = {
    "surface": SurfacePlot,
    "regions": RegionsPlot,
    "loss": lambda: TracePlot("loss", attrgetter("loss"), logarithmic=True),
    "lr": lambda: TracePlot("learning rate", attrgetter("lr"), logarithmic=False),
    "grad-norm": lambda: TracePlot("norm of the gradient", attrgetter("grad_norm"), logarithmic=True),
    "sharpness": SharpnessPlot,
    "group-lrs": GroupRatesPlot,
    "metrics": lambda: TracePlot("accuracy", first_metric, logarithmic=False),
}
ROOM = {"surface": 6, "regions": 6, "loss": 5}  # how much of the height each view takes
USUAL_ROOM = 4


class Stage(QScrollArea):
    """Shows the views of one recording at a time; it scrolls where a small window can't hold them all."""

    def __init__(self, playback: Playback, theme: Theme) -> None:
        super().__init__()
        self._playback, self._theme = playback, theme
        self._plots: dict[str, Plot] = {}
        self._to_draw: list[str] = []
        self._next_plot = after_paint(self, self._draw_next)
        self.plots = QWidget()
        self._column = QVBoxLayout(self.plots)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self.setWidget(self.plots)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        playback.moved.connect(self._draw)
        theme.changed.connect(self._colour)

    def plot(self, view: str) -> Plot:
        """Return the plot of a view, made when first asked for."""
        if view not in self._plots:
            plot = VIEWS[view]()
            plot.set_colours(self._theme.colours)
            self._plots[view] = plot
            self._column.addWidget(plot, ROOM.get(view, USUAL_ROOM))
            plot.hide()
        return self._plots[view]

    def show_recording(self, recording: Recording) -> None:
        """Arrange the recording's views and let the player stand at its start."""
        views = recording.experiment.views
        for name, plot in self._plots.items():
            plot.setVisible(name in views)
        for index, name in enumerate(views):
            plot = self.plot(name)
            self._column.removeWidget(plot)
            self._column.insertWidget(index, plot, ROOM.get(name, USUAL_ROOM))
            plot.show()
        self._playback.load(recording)

    @Slot(int)
    def _draw(self, point: int) -> None:
        if self._playback.recording is not None:
            self._to_draw = list(self._playback.recording.experiment.views)
            self._next_plot.start()

    @Slot()
    def _draw_next(self) -> None:
        """Draw one plot per turn of the event loop, so that keys never wait for more than one."""
        recording = self._playback.recording
        if recording is not None and self._to_draw:
            self._plots[self._to_draw.pop(0)].show_point(recording, self._playback.point)
            self._next_plot.start()

    @Slot()
    def _colour(self) -> None:
        for plot in self._plots.values():
            plot.set_colours(self._theme.colours)
        self._draw(self._playback.point)
