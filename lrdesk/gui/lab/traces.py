"""Curves over steps, one per lane: the loss and the learning rate."""

import math

import numpy as np
import pyqtgraph as pg
from PySide6.QtWidgets import QGraphicsSimpleTextItem

from lrdesk.gui.lab.plot import Plot, plain_axis
from lrdesk.gui.theme import SANS, Colours
from lrdesk.lab.recording import Recording

HEADROOM = 1.25
SMALLEST = 1e-16  # what a logarithmic axis shows for a loss of exactly zero
_SUPERSCRIPTS = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


class PowerAxis(pg.AxisItem):
    """An axis of powers of ten; its values are exponents."""

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        """Return one tick per decade, or every few decades where they would crowd."""
        every = max(1, math.ceil((high - low) / max(1.0, size / 26)))
        first = math.ceil(low / every) * every
        return [(every, [float(power) for power in range(first, math.floor(high) + 1, every)])]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """Write 10⁻³ rather than -3."""
        return ["10" + str(round(value)).translate(_SUPERSCRIPTS) for value in values]


class TracePlot(Plot):
    """One quantity of a recording over steps."""

    def __init__(self, quantity: str, title: str, logarithmic: bool) -> None:
        super().__init__(f"Plot of the {title} over steps")
        self._quantity, self._logarithmic = quantity, logarithmic
        self._left = plain_axis(PowerAxis("left") if logarithmic else pg.AxisItem("left"))
        self._bottom = plain_axis(pg.AxisItem("bottom"))
        self._left.setWidth(46)
        self._left.setGrid(40)
        self._bottom.setHeight(20)
        self._left.linkToView(self.box)
        self._bottom.linkToView(self.box)
        self.grid.addItem(self._left, 0, 0)
        self.grid.addItem(self._bottom, 1, 1)
        self._title = QGraphicsSimpleTextItem(title, self.box)
        font = self._title.font()
        font.setFamily(SANS)
        font.setPixelSize(12)
        font.setBold(True)
        self._title.setFont(font)
        self._title.setPos(8, 4)
        self._ends = pg.ScatterPlotItem(size=9, pen=None)
        self.box.addItem(self._ends)
        self._values = np.empty((0, 0))
        self._seen = 0

    def set_colours(self, colours: Colours) -> None:
        """Take on light or dark."""
        super().set_colours(colours)
        self._title.setBrush(pg.mkBrush(colours.muted))
        for axis in (self._left, self._bottom):
            axis.setTextPen(colours.muted)
        self._left.setTickPen(colours.muted)
        self._bottom.setTickPen(None)

    def prepare(self, recording: Recording) -> None:
        """Make ready for another recording, of which nothing is drawn yet."""
        self._values = np.full(recording.loss.shape, np.nan)
        self._seen = 0
        self._left.setStyle(showValues=False)  # nothing is measured yet
        self.box.setXRange(0, recording.experiment.steps, padding=0.01)

    def draw(self, recording: Recording, point: int) -> None:
        """Draw every lane up to a point."""
        if recording.length > self._seen:
            self._take(recording)
        steps = np.arange(point + 1)
        tips = []
        for lane, curve in enumerate(self.lanes(len(self._values))):
            shown = self._values[lane, : point + 1]
            finite = np.isfinite(shown)
            curve.setData(steps[finite], shown[finite])
            if finite.any():
                tip = np.flatnonzero(finite)[-1]
                tips.append(self.marker(lane, tip, shown[tip]))
        self._ends.setData(tips)

    def _take(self, recording: Recording) -> None:
        """Read what is new in the recording, and fit the axis to all of it so that it stays calm while playing."""
        new = slice(self._seen, recording.length)
        self._seen = recording.length
        values = getattr(recording, self._quantity)[:, new]
        self._values[:, new] = np.log10(np.maximum(values, SMALLEST)) if self._logarithmic else values
        finite = self._values[np.isfinite(self._values)]
        if not finite.size:
            return
        low, high = float(finite.min()), float(finite.max())
        if not self._logarithmic:
            low = min(0.0, low)
        elif high - low < 1:
            low, high = low - 0.5, high + 0.5
        # The title stands in the headroom, clear of every curve.
        self.box.setYRange(low, low + HEADROOM * ((high - low) or 1.0), padding=0.03)
        self._left.setStyle(showValues=True)
