"""Curves over steps, one per lane: the loss, the learning rate, and whatever else was measured on the way."""

import math
from collections.abc import Callable
from itertools import pairwise

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGraphicsSimpleTextItem

from lrdesk.gui.lab.plot import Plot, telling_points
from lrdesk.gui.theme import SANS, Colours
from lrdesk.lab.recording import Recording
from lrdesk.lab.spec.optimizers import stability_factor

TITLE_PX = 24
SMALLEST = 1e-16  # what a logarithmic axis shows for a loss of exactly zero
_SUPERSCRIPTS = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


Values = NDArray[np.float64]


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
    """One quantity of a recording over steps; `measured` gives it, of shape (lanes, points), or NaN."""

    def __init__(self, title: str, measured: Callable[[Recording], Values], *, logarithmic: bool) -> None:
        super().__init__(f"Plot of the {title} over steps")
        self._measured, self._logarithmic = measured, logarithmic
        self._left = _plain(PowerAxis("left") if logarithmic else pg.AxisItem("left"))
        self._bottom = _plain(pg.AxisItem("bottom"))
        self._left.setWidth(46)
        self._left.setGrid(40)
        self._bottom.setHeight(20)
        self._left.linkToView(self.box)
        self._bottom.linkToView(self.box)
        self.grid.addItem(self._left, 0, 0)
        self.grid.addItem(self._bottom, 1, 1)
        self._title = QGraphicsSimpleTextItem(title, self.box)
        self._title.setFont(plot_font(12, bold=True))
        self._title.setPos(8, 4)
        self._values = np.empty((0, 0))
        self._telling: list[NDArray[np.intp]] = []
        self._seen = 0
        self._low, self._high = 0.0, 1.0
        self.box.sigResized.connect(self._fit)

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
        self._values = np.full(self._measured(recording).shape, np.nan)
        self._telling = [np.empty(0, np.intp) for _ in self._values]
        self._seen = 0
        self._left.setStyle(showValues=False)  # nothing is measured yet
        self.box.setXRange(0, recording.experiment.steps, padding=0.01)

    def draw(self, recording: Recording, point: int) -> None:
        """Draw every lane up to a point."""
        if recording.length > self._seen:
            self._take(recording)
        tips: list[tuple[float, float] | None] = []
        for line, values, telling in zip(self.lanes(len(self._values)), self._values, self._telling, strict=True):
            steps = telling[: np.searchsorted(telling, point, side="right")]
            if steps.size and steps[-1] < point and math.isfinite(values[point]):
                steps = np.append(steps, point)
            line.setData(steps, values[steps])
            tips.append((float(steps[-1]), float(values[steps[-1]])) if steps.size else None)
        self.show_tips(tips)

    def _take(self, recording: Recording) -> None:
        """Read what is new in the recording, and fit the axis to all of it so that it stays calm while playing."""
        new = slice(self._seen, recording.length)
        self._seen = recording.length
        values = self._measured(recording)[:, new]
        self._values[:, new] = np.log10(np.maximum(values, SMALLEST)) if self._logarithmic else values
        self._telling = [telling_points(lane) for lane in self._values]
        finite = self._values[np.isfinite(self._values)]
        if not finite.size:
            return
        self._low, self._high = float(finite.min()), float(finite.max())
        self._left.setStyle(showValues=True)
        self._fit()

    def _fit(self) -> None:
        """Fit the axis to the values, with room above them for the title, clear of every curve."""
        low, high = self._low, self._high
        if not self._logarithmic:
            low = min(0.0, low)
        elif high - low < 1:
            low, high = low - 0.5, high + 0.5
        share = min(0.5, TITLE_PX / max(1.0, self.box.height()))
        self.box.setYRange(low, low + ((high - low) or 1.0) / (1 - share), padding=0.03)


class SharpnessPlot(TracePlot):
    """The sharpness of every lane, and dashed the edge of stability at its rate, where a rule for it is known."""

    def __init__(self) -> None:
        super().__init__("sharpness, and dashed the edge of stability", _sharpness, logarithmic=False)
        self._edges: list[pg.PlotCurveItem] = []

    def draw(self, recording: Recording, point: int) -> None:
        """Draw every lane up to a point."""
        super().draw(recording, point)
        while len(self._edges) < len(recording.lr):
            edge = pg.PlotCurveItem()
            self._edges.append(edge)
            self.box.addItem(edge, ignoreBounds=True)
        for lane, edge in enumerate(self._edges):
            edge.setPen(pg.mkPen(self.lane_colour(lane), width=1, style=Qt.PenStyle.DashLine))
            if lane < len(recording.lr):
                edge.setData(np.arange(point + 1), stability_edge(recording, lane)[: point + 1], connect="finite")
            else:
                edge.setData([], [])


def stability_edge(recording: Recording, lane: int) -> Values:
    """Return the largest sharpness that a lane bears at each point, of shape (points,); NaN where no rule is known."""
    spec, rates = recording.experiment.lanes[lane], recording.lr[lane]
    edge = np.full(rates.shape, np.nan)
    begins = [0, *(change.at for change in spec.changes)]
    for begin, end in pairwise([*begins, len(rates)]):
        factor = stability_factor(spec.at(begin).optimizer)
        if factor is not None:
            stretch = slice(begin, end)
            edge[stretch] = factor / np.where(rates[stretch] > 0, rates[stretch], np.nan)
    return edge


class GroupRatesPlot(TracePlot):
    """The rate of every group of weights: a lane's groups share its colour and differ by dash, the first one solid."""

    DASHES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine)

    def __init__(self) -> None:
        super().__init__("learning rate of each group", _group_rates, logarithmic=True)
        self._groups = 1

    def prepare(self, recording: Recording) -> None:
        """Make ready for another recording, whose lanes may have other groups."""
        super().prepare(recording)
        self._groups = len(recording.experiment.problem.groups)
        self.set_colours(self.colours)

    def lane_colour(self, lane: int) -> str:
        """Return the colour of the lane that a line belongs to."""
        return super().lane_colour(lane // self._groups)

    def pen(self, lane: int, width: float) -> object:
        """Return a pen in the colour of a line's lane and the dash of its group."""
        return pg.mkPen(self.lane_colour(lane), width=width, style=self.DASHES[lane % self._groups % len(self.DASHES)])


def in_frames(recording: Recording, measured: Values | None) -> Values:
    """Return what was measured in frames, of shape (lanes, frames), spread over all points."""
    spread = np.full(recording.loss.shape, np.nan)
    if measured is not None:
        spread[:, :: recording.frame_every] = measured
    return spread


def _sharpness(recording: Recording) -> Values:
    return in_frames(recording, recording.sharpness)


def _group_rates(recording: Recording) -> Values:
    """Return the rates of all groups, a lane's side by side, of shape (lanes · groups, points)."""
    if recording.group_lrs is None:
        return np.empty((0, recording.loss.shape[1]))
    return recording.group_lrs.swapaxes(1, 2).reshape(-1, recording.loss.shape[1])


def first_metric(recording: Recording) -> Values:
    """Return the first of the problem's metrics."""
    return in_frames(recording, None if recording.metrics is None else recording.metrics[:, :, 0])


def _plain(axis: pg.AxisItem) -> pg.AxisItem:
    """Return an axis without line or ticks, in the app's own font."""
    axis.setStyle(tickLength=0, tickFont=plot_font(11), autoExpandTextSpace=False, maxTickLevel=0)
    axis.setPen(None)
    return axis


def plot_font(pixels: int, bold: bool = False) -> QFont:
    """Return the font of what is written in a plot."""
    font = QFont(SANS)
    font.setPixelSize(pixels)
    font.setBold(bold)
    return font
