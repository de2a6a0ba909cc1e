"""The stage: the views of a recording, one below the other, drawn up to where the player stands."""

from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from lrdesk.bridge.playback import Playback
from lrdesk.gui.keys.binding import bind
from lrdesk.gui.lab.confusion import ConfusionPicture
from lrdesk.gui.lab.digits import DigitsPicture
from lrdesk.gui.lab.fit import FitPlot
from lrdesk.gui.lab.loss import LossPlot
from lrdesk.gui.lab.measures import AccuracyPlot, GradNormPlot, SharpnessPlot
from lrdesk.gui.lab.picture import Picture
from lrdesk.gui.lab.rates import GroupRatesPlot, RatePlot
from lrdesk.gui.lab.regions import RegionsPicture
from lrdesk.gui.lab.steps import StepsPlot, Stretch
from lrdesk.gui.lab.surface import SurfacePlot
from lrdesk.gui.parts import after_paint
from lrdesk.gui.theme import Theme, keep
from lrdesk.lab.recording import Recording
from lrdesk.lab.sweeps.results import BandResult

VIEWS: dict[str, type[Any]] = {  # widgets that offer what plot.View asks for
    "surface": SurfacePlot,
    "regions": RegionsPicture,
    "fit": FitPlot,
    "digits": DigitsPicture,
    "confusion": ConfusionPicture,
    "loss": LossPlot,
    "lr": RatePlot,
    "grad-norm": GradNormPlot,
    "sharpness": SharpnessPlot,
    "metrics": AccuracyPlot,
    "group-lrs": GroupRatesPlot,
}
PICTURES = (Picture, SurfacePlot, FitPlot)
ROOM, PICTURE_ROOM, LOSS_ROOM = 4, 6, 5
"""How much of the height each view takes."""

ZOOM = 0.5
LEAST_PX = 120  # so that something can be seen of one view


class Stage(QScrollArea):
    """Shows the views of one recording at a time; it scrolls where a small window can't hold them all.

    One cursor goes through all plots over steps: it is where the mouse is, or else where a learner stopped the player.
    Their axes are one too: zooming in on a stretch of steps in one of them zooms all.
    """

    start_dragged = Signal(object)  # where to: a number for each weight

    def __init__(self, playback: Playback, theme: Theme, switches: bool = False) -> None:
        """`switches` offers axes, smoothing and the like in the corners of the views, and has the start dragged."""
        super().__init__()
        self.read_step: int | None = None
        self._playback, self._theme, self._switches = playback, theme, switches
        self._views: dict[str, Any] = {}
        self._shown: tuple[str, ...] = ()
        self._to_draw: list[str] = []
        self._steps = 0
        self._stretch: Stretch | None = None
        self._pinned: Recording | None = None
        self._hovered: int | None = None
        self._resting: int | None = None
        self._next_view = after_paint(self, self._draw_next)
        self.plots = QWidget()
        self._column = QVBoxLayout(self.plots)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self.setWidget(self.plots)
        self.setWidgetResizable(True)
        keep(self.setMinimumHeight, LEAST_PX)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().rangeChanged.connect(self._share_wheel)
        playback.moved.connect(self._draw)
        playback.toggled.connect(self._follow_playing)
        theme.changed.connect(self._colour)
        bind(self, "plots-zoom-in", self._zoom_in)
        bind(self, "plots-zoom-out", self._zoom_out)
        bind(self, "plots-show-all", self._show_all)
        for name in VIEWS if switches else ():
            self.view(name)  # a switch that joined the window later would be the last that Tab reaches

    def view(self, name: str) -> Any:
        """Return a view, made when first asked for."""
        if name not in self._views:
            view = VIEWS[name]()
            view.set_colours(self._theme.colours)
            view.pin(self._pinned)
            if self._switches:
                view.add_switches()
            if isinstance(view, SurfacePlot):
                view.start_dragged.connect(self.start_dragged)
            if isinstance(view, StepsPlot):
                view.hovered.connect(self._hover)
                view.stretch_asked.connect(self._show_stretch)
                view.show_stretch(self._stretch)
            self._views[name] = view
            self._place(name, self._column.count())
            view.hide()
            self._share_wheel()
        return self._views[name]

    def show_recording(self, recording: Recording) -> None:
        """Arrange the recording's views and let the player stand at its start."""
        self._hovered = None
        self._shown = recording.experiment.views
        if recording.experiment.steps != self._steps:
            self._steps = recording.experiment.steps
            self._show_stretch(None)
        for name, view in self._views.items():
            view.setVisible(name in self._shown)
        for index, name in enumerate(self._shown):
            view = self.view(name)
            self._column.removeWidget(view)
            self._place(name, index)
            view.show()
        self._playback.load(recording)

    def pin(self, recording: Recording | None) -> None:
        """Draw another recording faintly behind, or none."""
        self._pinned = recording
        for view in self._views.values():
            view.pin(recording)

    @Slot(object)
    def show_band(self, band: BandResult | None) -> None:
        """Draw behind the losses how they spread over seeds, or nothing."""
        self.view("loss").show_band(band)

    def _place(self, name: str, index: int) -> None:
        room = PICTURE_ROOM if issubclass(VIEWS[name], PICTURES) else LOSS_ROOM if name == "loss" else ROOM
        self._column.insertWidget(index, self._views[name], room)

    @Slot(int)
    def _draw(self, point: int) -> None:
        if self._playback.recording is not None:
            self._to_draw = list(self._shown)
            self._next_view.start()
        self._rest_at(0 if self._playback.playing else point)

    @Slot()
    def _draw_next(self) -> None:
        """Draw one view per turn of the event loop, so that keys never wait for more than one."""
        recording = self._playback.recording
        if recording is not None and self._to_draw:
            self._views[self._to_draw.pop(0)].show_point(recording, self._playback.point)
            self._next_view.start()

    @Slot(bool)
    def _follow_playing(self, playing: bool) -> None:
        self._rest_at(0 if playing or self._playback.at_end else self._playback.point)

    def _rest_at(self, point: int) -> None:
        """Read the values where the learner stopped the player, or at the start none."""
        self._resting = point or None
        self._show_cursor()

    @Slot(object)
    def _hover(self, step: int | None) -> None:
        self._hovered = step
        self._show_cursor()

    def _show_cursor(self) -> None:
        cursor = self._resting if self._hovered is None else self._hovered
        if cursor != self.read_step:
            self.read_step = cursor
            for plot in self._steps_plots():
                plot.show_cursor(cursor)

    @Slot(object)
    def _show_stretch(self, stretch: Stretch | None) -> None:
        self._stretch = stretch
        for plot in (view for view in self._views.values() if isinstance(view, StepsPlot)):
            plot.show_stretch(stretch)

    @Slot()
    def _zoom_in(self) -> None:
        self._zoom(ZOOM)

    @Slot()
    def _zoom_out(self) -> None:
        self._zoom(1 / ZOOM)

    def _zoom(self, factor: float) -> None:
        for plot in self._steps_plots()[:1]:
            plot.zoom(factor)

    @Slot()
    def _show_all(self) -> None:
        self._show_stretch(None)

    @Slot()
    def _share_wheel(self) -> None:
        """Where the stage is too small for its views, the wheel scrolls it, and zooms only with Ctrl."""
        for plot in (view for view in self._views.values() if isinstance(view, StepsPlot)):
            plot.wheel_scrolls = self.verticalScrollBar().maximum() > 0

    def _steps_plots(self) -> list[StepsPlot]:
        views = (self._views[name] for name in self._shown)
        return [view for view in views if isinstance(view, StepsPlot)]

    @Slot()
    def _colour(self) -> None:
        for view in self._views.values():
            view.set_colours(self._theme.colours)
        self._draw(self._playback.point)
