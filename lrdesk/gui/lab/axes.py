"""Axes without line or ticks, in the app's own font, linear or of powers of ten."""

import math

import pyqtgraph as pg

from lrdesk.gui.lab.style import font
from lrdesk.gui.theme import sized
from lrdesk.lab.figures import SUPERSCRIPTS, figure

OVERHANG_PX = 16  # how far a number may stand out past the axis's end
DECADE_PX = 26  # the least room between two ticks
MANTISSAS = (1, 2, 5)


class ValueAxis(pg.AxisItem):
    """An axis; where it is logarithmic, its values are exponents of ten.

    It leaves `headroom` pixels, at the usual text size, at its upper end without a tick.
    """

    def __init__(self, side: str, logarithmic: bool = False, headroom: float = 0) -> None:
        super().__init__(side)
        self.logarithmic, self._headroom = logarithmic, headroom
        self.setStyle(tickLength=0, autoExpandTextSpace=False, maxTickLevel=0)
        self.setPen(None)

    def fit_letters(self) -> None:
        """Write in the text size that is in force."""
        self.setStyle(tickFont=font(11), hideOverlappingLabels=sized(OVERHANG_PX))

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        """Return the ticks."""
        levels = self._powers(low, high, size) if self.logarithmic else super().tickValues(low, high, size)
        highest = high - (high - low) * sized(self._headroom) / max(1.0, size)
        return [(spacing, [value for value in values if value <= highest]) for spacing, values in levels]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """Write 10⁻³ for -3; between powers, the number itself."""
        if not self.logarithmic:
            return list(super().tickStrings(values, scale, spacing))
        if all(value == round(value) for value in values):
            return ["10" + str(round(value)).translate(SUPERSCRIPTS) for value in values]
        return [figure(10**value) for value in values]

    def _powers(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        """Return powers of ten, or 1, 2 and 5 times them, or even steps, by how many decades there are."""
        if high - low >= 2:
            every = max(1, math.ceil((high - low) / max(1.0, size / sized(DECADE_PX))))
            first = math.ceil(low / every) * every
            return [(every, [float(power) for power in range(first, math.floor(high) + 1, every)])]
        if high - low >= 0.5:
            powers = range(math.floor(low), math.ceil(high) + 1)
            ticks = [power + math.log10(mantissa) for power in powers for mantissa in MANTISSAS]
        else:
            _, even = super().tickValues(10**low, 10**high, size)[0]
            ticks = [math.log10(value) for value in even if value > 0]
        return [(1, [tick for tick in ticks if low <= tick <= high])]
