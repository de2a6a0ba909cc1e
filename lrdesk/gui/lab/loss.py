"""The loss over steps, and how it spreads over seeds."""

from typing import NamedTuple

import numpy as np
from PySide6.QtGui import QColor, QPainter

from lrdesk.gui.lab.curves import Curves
from lrdesk.gui.lab.pixels import FloatArray, Pixels, draw_area, draw_line
from lrdesk.gui.lab.traces import TracePlot
from lrdesk.lab.recording import Recording

SMALLEST = 1e-16  # what a logarithmic axis shows for a loss of exactly zero
BAND_OPACITY = 45


class Band(NamedTuple):
    """The quartiles of each lane's loss over several seeds."""

    low: Curves
    median: Curves
    high: Curves


class LossPlot(TracePlot):
    """The loss."""

    title = "loss"
    logarithmic = True
    explodes = True
    least = SMALLEST
    smooths = True

    def __init__(self) -> None:
        self._band: Band | None = None
        super().__init__()

    def read(self, recording: Recording) -> FloatArray:
        """Return the losses."""
        return recording.loss

    def prepare(self, recording: Recording) -> None:
        """Make ready for another recording; what other seeds did to the one before is no longer of interest."""
        self._band = None
        super().prepare(recording)

    def show_band(self, quartiles: tuple[FloatArray, FloatArray, FloatArray] | None) -> None:
        """Draw behind each lane the band from the low to the high quartile over several seeds, and the median.

        Each array has the shape (lanes, steps + 1), like the recording's loss; None draws no band.
        """
        self._band = None
        if quartiles is not None:
            self._band = Band(*(Curves(list(values), 1, self.least) for values in quartiles))
            for curves, values in zip(self._band, quartiles, strict=True):
                curves.read(values.shape[1])
                curves.look_at(*self.stretch)
        self.rescale()

    def company(self) -> list[Curves]:
        """Return the band as well."""
        return [*super().company(), *(self._band or ())]

    def paint_ground(self, painter: QPainter, pixels: Pixels) -> None:
        """Paint the band as well."""
        super().paint_ground(painter, pixels)
        if self._band is None:
            return
        for lane in range(len(self._band.median)):
            low, median, high = (curves.calm_line(lane) for curves in self._band)
            colour = QColor(self.style(lane).colour)
            colour.setAlpha(BAND_OPACITY)
            outline = np.concatenate([high, np.flip(low, axis=1)], axis=1)
            draw_area(painter, colour, pixels.x(outline[0]), pixels.y(outline[1]))
            draw_line(painter, self.faint(lane), pixels.x(median[0]), pixels.y(median[1]), 1.5)
