"""The loss over steps, how low it can get, and how it spreads over seeds."""

import math
from typing import NamedTuple

import numpy as np
from PySide6.QtGui import QColor, QPainter

from lrdesk.gui.lab.curves import Bounds, Curves
from lrdesk.gui.lab.heading import Reading
from lrdesk.gui.lab.pixels import FloatArray, Pixels, draw_area, draw_line
from lrdesk.gui.lab.style import Dash
from lrdesk.gui.lab.traces import TracePlot
from lrdesk.lab.recording import Recording
from lrdesk.lab.spec import Problem
from lrdesk.lab.sweeps.results import BandResult
from lrdesk.words import mark, tr

SMALLEST = 1e-16  # what a logarithmic axis shows for a loss of zero, or of less than this
BAND_OPACITY = 45
FLOOR: Dash = (6, 3)


class Band(NamedTuple):
    """The quartiles of each lane's loss over several seeds."""

    low: Curves
    median: Curves
    high: Curves


class LossPlot(TracePlot):
    """The loss."""

    title = mark("loss")
    logarithmic = True
    explodes = True
    least = SMALLEST
    smooths = True

    def __init__(self) -> None:
        self._problem: type[Problem] | None = None
        self._floor: float | None = None
        self._band: Band | None = None
        self._seeds = 0
        super().__init__()

    def read(self, recording: Recording) -> FloatArray:
        """Return the losses."""
        return recording.loss

    def prepare(self, recording: Recording) -> None:
        """Make ready for another recording; what other seeds did to the one before is no longer of interest."""
        self._band = None
        problem = recording.experiment.problem
        self._floor = problem.floor
        super().prepare(recording)
        if type(problem) is not self._problem:
            self._problem = type(problem)
            self.set_logarithmic(self._floor != -math.inf)

    def show_band(self, result: BandResult | None) -> None:
        """Draw behind each lane the band from the low to the high quartile over several seeds, and the median."""
        self._band = None
        if result is not None:
            quartiles = [result.quartile(number) for number in (1, 2, 3)]
            self._band = Band(*(Curves(list(values), 1, self.least) for values in quartiles))
            self._seeds = len(result.seeds)
            for curves in self._band:
                curves.read(result.loss.shape[-1])
                curves.look_at(*self.stretch)
        self.rescale()

    def company(self) -> list[Curves]:
        """Return the band as well."""
        return [*super().company(), *(self._band or ())]

    def further_bounds(self) -> list[Bounds | None]:
        """Keep the floor in sight, where it can be shown."""
        floor = self._shown_floor
        return [*super().further_bounds(), None if floor is None else (floor, floor)]

    def key(self) -> list[Reading]:
        """Name the floor and the band."""
        named = super().key()
        if self._shown_floor is not None:
            named.append(self.kind(tr("floor"), FLOOR))
        if self._band is not None:
            named.append(self.kind(tr("median and quartiles of %n seed(s)", "", self._seeds), ()))
        return named

    def paint_ground(self, painter: QPainter, pixels: Pixels) -> None:
        """Paint floor and band as well."""
        super().paint_ground(painter, pixels)
        if self._shown_floor is not None:
            ends = np.array([pixels.area.left(), pixels.area.right()])
            draw_line(painter, self.colours.muted, ends, np.full(2, pixels.y(self._shown_floor)), 1, FLOOR)
        if self._band is None:
            return
        for lane in range(len(self._band.median)):
            low, median, high = (curves.calm_line(lane) for curves in self._band)
            colour = QColor(self.style(lane).colour)
            colour.setAlpha(BAND_OPACITY)
            outline = np.concatenate([high, np.flip(low, axis=1)], axis=1)
            draw_area(painter, colour, pixels.x(outline[0]), pixels.y(outline[1]))
            draw_line(painter, self.faint(lane), pixels.x(median[0]), pixels.y(median[1]), 1.5)

    @property
    def _shown_floor(self) -> float | None:
        """The floor where it is known and on the axis: a logarithmic one never comes to 0."""
        if self.logarithmic or self._floor is None or math.isinf(self._floor):
            return None
        return self._floor
