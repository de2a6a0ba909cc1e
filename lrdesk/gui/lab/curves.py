"""The curves of one quantity as a plot shows them: smoothed or not, on a linear or logarithmic axis, thinned out."""

import math
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from lrdesk.lab.smoothing import smooth

FloatArray = NDArray[np.float64]

Bounds = tuple[float, float]
"""The lowest and the highest value, as on the axis."""

MOST_POINTS = 400
"""A curve is drawn through so many points at most, of every stretch that is shown."""

MOST_CALM_POINTS = 80


class Curves:
    """Several curves over steps; what is measured in frames has a column every so many steps.

    A logarithmic axis shows what is less than `least`, zero among it, as that; with None it shows no zero.
    """

    def __init__(self, sources: list[FloatArray], every: int, least: float | None) -> None:
        self.every = every
        self._sources, self._least = sources, least
        self._logarithmic = False
        self._span = 0
        self._columns = 0
        self._stretch = (0.0, math.inf)
        self._values: list[FloatArray] = [np.empty(0) for _ in sources]
        self._telling: list[NDArray[np.intp]] = [np.empty(0, np.intp) for _ in sources]

    def __len__(self) -> int:
        return len(self._sources)

    def read(self, length: int) -> bool:
        """Take in a recording's first points, and say whether that was any news."""
        columns = (length - 1) // self.every + 1 if length else 0
        if columns == self._columns:
            return False
        self._columns = columns
        self._compute()
        return True

    def scale(self, logarithmic: bool, span: int = 0) -> None:
        """Choose the axis, and over how many steps the values are smoothed; 0 leaves them as they are."""
        self._logarithmic, self._span = logarithmic, span
        self._compute()

    def look_at(self, first: float, last: float) -> None:
        """Choose the stretch of steps that is shown."""
        self._stretch = (first, last)
        self._choose()

    def line(self, curve: int, point: int) -> tuple[FloatArray, FloatArray]:
        """Return steps and values, as on the axis, of one curve up to a point."""
        telling, values = self._telling[curve], self._values[curve]
        columns = telling[: np.searchsorted(telling, point // self.every, side="right")]
        last = min(point // self.every, len(values) - 1)
        if last >= 0 and math.isfinite(values[last]) and not (columns.size and columns[-1] >= last):
            columns = np.append(columns, last)
        return (columns * self.every).astype(np.float64), values[columns]

    def calm_line(self, curve: int) -> tuple[FloatArray, FloatArray]:
        """Return a whole curve of few points, each the mean of a short stretch; for what is a statistic anyway."""
        values = self._values[curve]
        window = self._window(len(values))
        shown = values[window]
        shown = shown[np.isfinite(shown)]
        stretches = np.array_split(np.arange(len(shown)), max(1, min(len(shown), MOST_CALM_POINTS)))
        stretches = [stretch for stretch in stretches if stretch.size]
        steps = np.array([(window.start + stretch.mean()) * self.every for stretch in stretches], dtype=np.float64)
        return steps, np.array([shown[stretch].mean() for stretch in stretches], dtype=np.float64)

    def at(self, curve: int, step: int) -> tuple[float, float] | None:
        """Return the value itself at a step, and where it lies on the axis; None where there is none."""
        column = step // self.every
        values = self._values[curve]
        if column >= len(values) or not math.isfinite(values[column]):
            return None
        place = float(values[column])
        shown = float(self._sources[curve][column]) if not self._span else 10**place if self._logarithmic else place
        return shown, place

    def bounds(self, capped: bool) -> Bounds | None:
        """Return the lowest and highest value of the stretch, as on the axis; None where nothing is measured.

        On a linear axis a curve that explodes would flatten all others: where `capped`, it may leave the plot then.
        """
        parts = [values[self._window(len(values))] for values in self._values]
        parts = [part[np.isfinite(part)] for part in parts]
        parts = [part for part in parts if part.size]
        if not parts:
            return None
        low, high = min(float(part.min()) for part in parts), max(float(part.max()) for part in parts)
        if capped and not self._logarithmic:
            usual = 2 * max(abs(float(part[0])) for part in parts)
            known = np.concatenate(parts)
            known = known[np.abs(known) <= usual]
            if known.size and high > 5 * usual:
                high = float(known.max())
            if known.size and low < -5 * usual:
                low = float(known.min())
        return low, high

    def _window(self, columns: int) -> slice:
        first, last = self._stretch
        start = max(0, math.floor(first / self.every))
        return slice(start, columns if math.isinf(last) else min(columns, math.ceil(last / self.every) + 1))

    def _compute(self) -> None:
        raw = [source[: self._columns] for source in self._sources]
        if self._span:
            raw = [smooth(values, self._span / self.every) for values in raw]
        self._values = [self._on_axis(values) for values in raw]
        self._choose()

    def _on_axis(self, values: FloatArray) -> FloatArray:
        if not self._logarithmic:
            return values.copy()
        if self._least is not None:
            values = np.where(values >= 0, np.maximum(values, self._least), math.nan)
        return np.log10(np.where(values > 0, values, math.nan))

    def _choose(self) -> None:
        self._telling = []
        for values in self._values:
            window = self._window(len(values))
            self._telling.append(telling_points(values[window]) + window.start)


class Curve(NamedTuple):
    """Whose curve it is, and which one where a lane has several."""

    lane: int
    variant: int


class LaneCurves(Curves):
    """The curves of a recording's lanes; `keys` tells whose each of them is."""

    def __init__(self, values: FloatArray | None, every: int, least: float | None) -> None:
        """`values` has the shape (lanes, columns) or (lanes, columns, variants); None makes no curves."""
        if values is None:
            values = np.empty((0, 0))
        if values.ndim == 2:
            values = values[:, :, None]
        lanes, _, variants = values.shape
        self.keys = [Curve(lane, variant) for lane in range(lanes) for variant in range(variants)]
        super().__init__([values[lane, :, variant] for lane, variant in self.keys], every, least)


def telling_points(values: FloatArray, most: int = MOST_POINTS) -> NDArray[np.intp]:
    """Return the indices of the finite values a line needs: all, or the lowest and highest of each short stretch."""
    finite = np.flatnonzero(np.isfinite(values))
    stretches = most // 2
    if finite.size <= most:
        return finite
    length = -(-finite.size // stretches)
    whole = finite[: finite.size // length * length].reshape(-1, length)
    rows = np.arange(len(whole))
    lowest, highest = whole[rows, values[whole].argmin(axis=1)], whole[rows, values[whole].argmax(axis=1)]
    return np.unique(np.concatenate([lowest, highest, finite[:1], finite[whole.size :]]))
