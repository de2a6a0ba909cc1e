"""What is measured besides the loss, over steps: the gradient's norm, sharpness, metrics."""

import math

import numpy as np
from PySide6.QtGui import QPainter

from lrdesk.gui.lab.curves import Bounds, Curves
from lrdesk.gui.lab.heading import Reading
from lrdesk.gui.lab.pixels import FloatArray, Pixels, draw_line
from lrdesk.gui.lab.style import Dash
from lrdesk.gui.lab.traces import TracePlot
from lrdesk.lab.names import worded
from lrdesk.lab.recording import Recording
from lrdesk.lab.stability import stability_edge
from lrdesk.words import mark, tr

SMALLEST = 1e-16  # what a logarithmic axis shows for no gradient, or less than this
EDGE: Dash = (5, 4)
IN_SIGHT = 2.0  # an edge more than so many times as high as the highest sharpness may lie out of sight


class GradNormPlot(TracePlot):
    """The norm of the gradient that each update is made from."""

    title = mark("gradient norm")
    logarithmic = True
    explodes = True
    least = SMALLEST
    smooths = True

    def read(self, recording: Recording) -> FloatArray:
        """Return the norms."""
        return recording.grad_norm


class AccuracyPlot(TracePlot):
    """What the problem measures besides its loss: shares from 0 to 1."""

    title = mark("accuracy")
    from_zero = False
    in_frames = True

    def read(self, recording: Recording) -> FloatArray | None:
        """Return the metrics."""
        return recording.metrics

    def variants(self, recording: Recording) -> tuple[str, ...]:
        """Return the names of the metrics, where there are several."""
        names = recording.experiment.problem.metrics
        return tuple(worded(name) for name in names) if len(names) > 1 else ()


class SharpnessPlot(TracePlot):
    """The largest eigenvalue of the loss's Hessian, and dashed the edge of stability at the lane's rate."""

    title = mark("sharpness")
    in_frames = True

    def __init__(self) -> None:
        self._edges = Curves([], 1, self.least)
        self._edge_values: list[FloatArray] = []
        super().__init__()

    def read(self, recording: Recording) -> FloatArray | None:
        """Return the sharpness."""
        return recording.sharpness

    def prepare(self, recording: Recording) -> None:
        """Make room for the edges."""
        self._edge_values = [np.full(recording.loss.shape[1], np.nan) for _ in recording.experiment.lanes]
        self._edges = Curves(self._edge_values, 1, self.least)
        super().prepare(recording)

    def take(self, recording: Recording) -> bool:
        """Read what is new, and the edges at the rates set since then."""
        if not super().take(recording):
            return False
        for row, values in enumerate(self._edge_values):
            values[:] = stability_edge(recording, row)
        self._edges.read(recording.length)
        return True

    def company(self) -> list[Curves]:
        """Return the edges as well."""
        return [*super().company(), self._edges]

    def further_bounds(self) -> list[Bounds | None]:
        """Keep those edges in sight that are not far above the sharpness."""
        own = self._curves.bounds(self.explodes)
        bounds = [self._behind.bounds(self.explodes)]
        if own is None:
            return bounds
        reach = own[1] + math.log10(IN_SIGHT) if self.logarithmic else own[1] * IN_SIGHT
        for number in range(len(self._edges)):
            _, values = self._edges.line(number, int(self.stretch[1]))
            lowest = float(values.min(initial=math.inf))
            if lowest <= reach:
                bounds.append((lowest, lowest))
        return bounds

    def paint_lanes(self, painter: QPainter, pixels: Pixels) -> None:
        """Paint the edges as well."""
        super().paint_lanes(painter, pixels)
        for lane in range(len(self._edges)):
            xs, ys = self._edges.line(lane, self.point)
            draw_line(painter, self.style(lane).colour, pixels.x(xs), pixels.y(ys), 1, EDGE)

    def key(self) -> list[Reading]:
        """Say what the dashed lines are."""
        drawn = any(np.isfinite(values).any() for values in self._edge_values)
        return [*super().key(), self.kind(tr("edge of stability"), EDGE)] if drawn else super().key()
