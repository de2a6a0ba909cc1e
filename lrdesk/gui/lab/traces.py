"""A quantity over steps, a curve per lane: what all such plots paint, read out and offer."""

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtGui import QPainter

from lrdesk.gui.lab.corner import Switch
from lrdesk.gui.lab.curves import Curve
from lrdesk.gui.lab.heading import HEADING_PX, Reading, paint_heading
from lrdesk.gui.lab.pixels import Pixels, draw_line, draw_upright
from lrdesk.gui.lab.scaled import ScaledPlot
from lrdesk.gui.lab.style import FADED, MARKER_PX, PINNED, VARIANTS, Dash, LaneStyle, lane_style, mix
from lrdesk.gui.theme import sized
from lrdesk.lab.figures import figure
from lrdesk.lab.recording import Recording
from lrdesk.words import tr

CHANGED: Dash = (1, 3)
CURSOR_MARKER_PX = 7


class TracePlot(ScaledPlot):
    """Paints the curves up to the present point, and reads them at the cursor."""

    smooths = False  # whether it can be smoothed

    def __init__(self) -> None:
        super().__init__()
        self.point = 0
        self._variants: tuple[str, ...] = ()
        self._axis_switch: Switch | None = None
        self._smooth_switch: Switch | None = None
        self._ground = self.add_layer(self.paint_ground)
        self._live = self.add_layer(self.paint_lanes, z=1)
        self._above = self.add_layer(self._paint_cursor, z=2)

    def variants(self, recording: Recording) -> tuple[str, ...]:
        """Return the names of a lane's curves, where it has several."""
        return ()

    def prepare(self, recording: Recording) -> None:
        """Make ready for another recording, of which nothing is drawn yet."""
        self._variants = self.variants(recording)
        self.point = 0
        super().prepare(recording)

    def draw(self, recording: Recording, point: int) -> None:
        """Draw every lane up to a point."""
        self.point = point
        if self.pinned is not None and self._behind.read(self.pinned.length):  # it may have been pinned under way
            self._ground.update()
        if self.take(recording):
            self.fit()
        self._live.update()
        self._above.update()

    def show_cursor(self, step: int | None) -> None:
        """Mark a step and read its values, or none."""
        super().show_cursor(step)
        self.tell()
        self._above.update()

    def add_switches(self) -> None:
        """Offer the axis, and smoothing where the quantity is noisy."""
        if self.smooths:
            values = tr("Values of the {quantity}").format(quantity=tr(self.title))
            self._smooth_switch = self.corner.add_switch(values, self._switch_smoothing)
        axis = tr("Axis of the {quantity}").format(quantity=tr(self.title))
        self._axis_switch = self.corner.add_switch(axis, self._switch_axis)
        self._name_switches()

    def rescale(self) -> None:
        """Bring all curves to the axis that was chosen, and paint them anew."""
        super().rescale()
        self._name_switches()
        self._ground.keep(any(len(curves) for curves in self.company()))
        for layer in (self._ground, self._live, self._above):
            layer.update()

    def paint_ground(self, painter: QPainter, pixels: Pixels) -> None:
        """Paint what lies behind the lanes and stays as it is: the recording that is pinned."""
        if self.pinned is not None:
            steps = self.pinned.experiment.steps
            for number, (lane, _) in enumerate(self._behind.keys):
                xs, ys = self._behind.line(number, steps)
                draw_line(painter, self.faint(lane), pixels.x(xs), pixels.y(ys), 1.5, PINNED)

    def paint_lanes(self, painter: QPainter, pixels: Pixels) -> None:
        """Paint where lanes change, every curve up to the present point, and the lane's marker where it ends."""
        # What explodes leaves the heading alone.
        painter.setClipRect(pixels.area.adjusted(0, sized(HEADING_PX) - MARKER_PX / 2, 0, 0))
        for lane, step in self.changes():
            draw_upright(painter, self.faint(lane), pixels, step, CHANGED, sized(HEADING_PX))
        tips = []
        for number, (lane, variant) in enumerate(self._curves.keys):
            style = self.style(lane)
            if self.smoothed:
                xs, ys = self._raw.line(number, self.point)
                draw_line(painter, self.faint(lane), pixels.x(xs), pixels.y(ys), 1)
            xs, ys = self._curves.line(number, self.point)
            xs, ys = pixels.x(xs), pixels.y(ys)
            draw_line(painter, style.colour, xs, ys, dash=VARIANTS[variant % len(VARIANTS)])
            if xs.size:
                tips.append((style, xs[-1], ys[-1]))
        for style, x, y in tips:
            style.paint_marker(painter, x, y)

    def changes(self) -> list[tuple[int, int]]:
        """Return the lanes and steps of the changes that were reached."""
        lanes = enumerate(self._recording.experiment.lanes) if self._recording is not None else ()
        return [(row, change.at) for row, lane in lanes for change in lane.changes if change.at <= self.point]

    def style(self, lane: int) -> LaneStyle:
        """Return the looks of a lane."""
        return lane_style(lane, self.colours)

    def faint(self, lane: int) -> str:
        """Return the colour of what belongs to a lane but stays behind."""
        return mix(self.style(lane).colour, self.colours.panel, FADED)

    def key(self) -> list[Reading]:
        """Return what kinds of lines there are, where there are several."""
        kinds = [self.kind(name, self._dash(number) or ()) for number, name in enumerate(self._variants)]
        return kinds if self.pinned is None else [*kinds, self.kind(tr("pinned run"), PINNED)]

    def kind(self, name: str, dash: Dash) -> Reading:
        """Return the name of a kind of lines, beside a piece of one."""
        return Reading(name, replace(self.style(0), colour=self.colours.muted), dash)

    def _name_switches(self) -> None:
        if self._axis_switch is not None:
            self._axis_switch.show(tr("log") if self.logarithmic else tr("linear"))
        if self._smooth_switch is not None:
            self._smooth_switch.show(tr("smoothed") if self.smoothed else tr("raw"))

    @Slot()
    def _switch_axis(self) -> None:
        self.set_logarithmic(not self.logarithmic)

    @Slot()
    def _switch_smoothing(self) -> None:
        self.set_smoothed(not self.smoothed)

    @property
    def _shown_step(self) -> int:
        """The step under the cursor, but never one past what is drawn; without a cursor, the present point."""
        return self.point if self.read_step is None else min(self.read_step, self.point)

    def _values(self) -> list[tuple[Curve, float, float]]:
        """Return what stands at the step shown: curve, value, and its place on the axis."""
        read = [(key, self._curves.at(number, self._shown_step)) for number, key in enumerate(self._curves.keys)]
        return [(key, *found) for key, found in read if found is not None]

    def spoken(self) -> str:
        """Return the values at the cursor, or else at the present point."""
        if self._recording is None:
            return ""
        labels = self._recording.labels
        names = [f" {name}" for name in self._variants] or [""]
        values = self._values()
        said = ", ".join(f"{labels[lane]}{names[variant]} {figure(value)}" for (lane, variant), value, _ in values)
        return tr("Step {step}: {values}").format(step=self._shown_step, values=said)

    def _paint_cursor(self, painter: QPainter, pixels: Pixels) -> None:
        values = self._values() if self.read_step is not None else []
        if values:
            draw_upright(painter, self.colours.muted, pixels, self._shown_step, below=sized(HEADING_PX))
        for (lane, _), _, place in values:
            self.style(lane).paint_marker(painter, pixels.x(float(self._shown_step)), pixels.y(place), CURSOR_MARKER_PX)
        title = tr(self.title)
        longer = tr("{quantity}, step {step}").format(quantity=title, step=self._shown_step)
        titles = [longer, title] if values else [title]
        readings = [
            Reading(figure(value), self.style(lane), self._dash(variant)) for (lane, variant), value, _ in values
        ]
        shown = readings or self.key()
        paint_heading(painter, pixels.area, self.corner.room, titles, shown, self.colours, mono=bool(readings))

    def _dash(self, variant: int) -> Dash | None:
        return VARIANTS[variant % len(VARIANTS)] if self._variants else None
