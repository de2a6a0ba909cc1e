"""The way of each lane down the loss surface: over contours in two dimensions, along the curve in one."""

import numpy as np
from PySide6.QtCore import QEvent, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen

from lrdesk.gui.lab.corner import Switch
from lrdesk.gui.lab.curves import Bounds
from lrdesk.gui.lab.ground import Ground
from lrdesk.gui.lab.pixels import FloatArray, Pixels, draw_dots, draw_line
from lrdesk.gui.lab.plot import RecordingPlot, in_sentence_case
from lrdesk.gui.lab.style import FADED, PINNED, lane_style, mix
from lrdesk.gui.theme import Colours
from lrdesk.lab.figures import figure
from lrdesk.lab.recording import Recording
from lrdesk.lab.spec import Problem
from lrdesk.lab.spec.problems.surfaces import start_bounds
from lrdesk.lab.surfaces import Surface
from lrdesk.words import mark, tr

FAR = 50  # in widths of the view: where a lane that flew off is no longer drawn
DOT_PX = 5
START_PX = 15  # the ring that the start can be dragged by
GRIP_PX = 14
KEY_STEP = 1 / 40  # how far an arrow key moves the start, as a share of the view
MOVES = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}


class SurfacePlot(RecordingPlot):
    """Contours with the minima marked, and the path of every lane so far.

    With its switches the start can be moved too, by mouse or by arrow keys; `start_dragged` tells where to, a number
    for each weight.
    """

    title = mark("paths over the loss surface")
    start_dragged = Signal(object)

    def __init__(self) -> None:
        super().__init__(in_sentence_case(tr(self.title)))
        self.set_margins(1, 1, 1, 1)
        self.arrows = True
        self._offers_start = False
        self._bounds: tuple[Bounds, ...] = ()  # of the start, where it can be dragged
        self._dragging = False
        self._start = (0.0, 0.0)
        self._point = 0
        self._ground: Ground | None = None
        self._problem: Problem | None = None
        self._pinned: Recording | None = None
        self._arrow_switch: Switch | None = None
        self._below = self.add_layer(self._paint_ground)
        self._below.keep(True)
        self._live = self.add_layer(self._paint_lanes, z=1)

    def set_arrows(self, arrows: bool) -> None:
        """Show the negative gradient, or not."""
        self.arrows = arrows
        self._name_switch()
        self._below.update()

    def add_switches(self) -> None:
        """Offer the gradient's arrows, and the start."""
        self._offers_start = True
        self._arrow_switch = self.corner.add_switch(tr("Way down the surface"), self._switch_arrows)
        self._name_switch()

    def set_colours(self, colours: Colours) -> None:
        """Take on light or dark."""
        super().set_colours(colours)
        self._below.update()

    def pin(self, recording: Recording | None) -> None:
        """Draw the paths of another recording behind, or none."""
        self._pinned = recording
        self._live.update()

    def prepare(self, recording: Recording) -> None:
        """Take on the ground of this experiment; while the start is dragged, nothing moves under the mouse."""
        if recording.surface is not None and not self._dragging:
            self._start = recording.surface.start
            self._take_ground(recording.experiment.problem, recording.surface)

    def _take_ground(self, problem: Problem, surface: Surface) -> None:
        if problem == self._problem:
            return
        self._problem, self._ground = problem, Ground(surface)
        self.box.setRange(xRange=self._ground.x_range, yRange=self._ground.y_range, padding=0)
        self._bounds = start_bounds(problem) if self._offers_start else ()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if self._bounds else Qt.FocusPolicy.NoFocus)
        self._name_switch()
        self._below.update()

    def draw(self, recording: Recording, point: int) -> None:
        """Draw every lane's path up to a point."""
        self._point = point
        self._live.update()

    def spoken(self) -> str:
        """Return where each lane is by now, and how the start is moved where it can be."""
        told = []
        if self._recording is not None and self._recording.path is not None:
            labels, places = self._recording.labels, self._recording.path[:, self._point]
            values = [_at(*one) for one in zip(labels, places.tolist(), strict=True) if np.isfinite(one[1]).all()]
            if values:
                told.append(tr("Step {step}: {values}").format(step=self._point, values=", ".join(values)))
        if self._bounds:
            told.append(tr("Arrow keys move the start"))
        return ". ".join(told)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the start."""
        if self._bounds and event.button() is Qt.MouseButton.LeftButton:
            at = self.mapFromScene(self.box.mapViewToScene(QPointF(*self._start)))
            self._dragging = (event.position() - at).manhattanLength() <= GRIP_PX

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the start along."""
        place = self.place(event.position()) if self._dragging else None
        if place is not None:
            self._move_start(*place)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the start go, and show its surroundings."""
        recording = self._recording
        if self._dragging and recording is not None and recording.surface is not None:
            self._take_ground(recording.experiment.problem, recording.surface)
        self._dragging = False

    def event(self, event: QEvent) -> bool:
        """Keep the arrow keys from the shortcuts of the window while they move the start."""
        is_override = event.type() is QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and self._bounds and event.key() in MOVES:
            event.accept()
            return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the start by arrow keys."""
        if not self._bounds or event.key() not in MOVES:
            event.ignore()
            return
        (left, right), (low, high) = self.box.viewRange()
        across, up = MOVES[Qt.Key(event.key())]
        x = self._start[0] + across * KEY_STEP * (right - left)
        y = self._start[1] + up * KEY_STEP * (high - low)
        self._move_start(x, y)

    def _move_start(self, x: float, y: float) -> None:
        """Move the start there, or as close as it may be, to round numbers."""
        assert self._ground is not None
        places = zip((x, y), self._bounds, strict=False)  # with one weight, y is no choice
        weights = tuple(min(max(float(f"{place:.3g}"), low), high) for place, (low, high) in places)
        self._start = (weights[0], self._ground.height(weights[0], weights[-1]))
        self._live.update()
        self.start_dragged.emit(weights)

    def _name_switch(self) -> None:
        if self._arrow_switch is not None:
            self._arrow_switch.button.setVisible(self._ground is not None and not self._ground.is_curve)
            self._arrow_switch.show(tr("arrows on") if self.arrows else tr("arrows off"))

    @Slot()
    def _switch_arrows(self) -> None:
        self.set_arrows(not self.arrows)

    def _paint_ground(self, painter: QPainter, pixels: Pixels) -> None:
        if self._ground is None:
            return
        self._ground.paint(painter, pixels, self.colours)
        if self.arrows:
            self._ground.paint_arrows(painter, pixels, self.colours)

    def _pinned_paths(self) -> list[FloatArray]:
        """Return the paths of the pinned run, where it walked on a ground with the same axes."""
        pinned, ground = self._pinned, self._ground
        if pinned is None or pinned.path is None or pinned.surface is None or ground is None:
            return []
        alike = type(pinned.experiment.problem) is type(self._problem)
        return list(pinned.path) if alike and (pinned.surface.y is None) == ground.is_curve else []

    def _paint_lanes(self, painter: QPainter, pixels: Pixels) -> None:
        if self._ground is None or self._recording is None or self._recording.path is None:
            return
        for lane, path in enumerate(self._pinned_paths()):
            colour = mix(lane_style(lane, self.colours).colour, self.colours.panel, FADED)
            draw_line(painter, colour, *_way(path, pixels), 1.5, PINNED)
        tips = []
        for lane, path in enumerate(self._recording.path):
            style = lane_style(lane, self.colours)
            xs, ys = _way(path[: self._point + 1], pixels)
            draw_line(painter, style.colour, xs, ys)
            draw_dots(painter, style.colour, xs, ys, DOT_PX)
            if xs.size:
                tips.append((style, xs[-1], ys[-1]))
        self._ground.paint_minima(painter, pixels, self.colours)
        for style, x, y in tips:
            style.paint_marker(painter, x, y)
        if self._bounds:
            painter.setPen(QPen(QColor(self.colours.ink), 1.5))
            x, y = self._start
            painter.drawEllipse(QPointF(pixels.x(x), pixels.y(y)), START_PX / 2, START_PX / 2)


def _at(label: str, place: list[float]) -> str:
    x, y = place
    return tr("{lane} at ({x}, {y})").format(lane=label, x=figure(x), y=figure(y))


def _way(path: FloatArray, pixels: Pixels) -> tuple[FloatArray, FloatArray]:
    """Return a path in pixels, without the points that are far out of sight or hardly move on."""
    xs, ys = pixels.x(path[:, 0]), pixels.y(path[:, 1])
    centre, reach = pixels.area.center(), FAR * pixels.area.width()
    seen = np.flatnonzero((np.abs(xs - centre.x()) < reach) & (np.abs(ys - centre.y()) < reach))
    places = np.column_stack([xs[seen], ys[seen]]).round()
    moved = np.ones(len(seen), dtype=bool)
    moved[1:-1] = (places[1:-1] != places[:-2]).any(axis=1)
    return xs[seen[moved]], ys[seen[moved]]
