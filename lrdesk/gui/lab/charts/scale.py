"""Where a value lies on an axis, in equal steps or in equal ratios, and which values are written beside it."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

Values = NDArray[np.float64]

SMALLEST = 1e-16
"""What an axis in equal ratios shows for exactly zero."""


@dataclass(frozen=True)
class Scale:
    """An axis from `low` to `high`; in equal ratios with `log`."""

    low: float
    high: float
    log: bool = True

    def shares(self, values: ArrayLike) -> Values:
        """Return how far along the axis each value lies: 0 at its low end, 1 at its high one."""
        low, high, found = self._warped(self.low), self._warped(self.high), self._warped(values)
        shares: Values = (found - low) / (high - low)
        return shares

    def ticks(self, most: int) -> list[float]:
        """Return at most about so many round values on the axis, rising."""
        if self.log and self.high / self.low >= 100:
            return self._powers(most)
        step = _round_up((self.high - self.low) / max(1, most))
        first = math.ceil(self.low / step - 1e-9)
        ticks = [float(f"{step * number:.12g}") for number in range(first, math.floor(self.high / step + 1e-9) + 1)]
        return [tick for tick in ticks if tick > 0] if self.log else ticks

    def _powers(self, most: int) -> list[float]:
        low, high = math.ceil(math.log10(self.low) - 1e-9), math.floor(math.log10(self.high) + 1e-9)
        every = max(1, -(-(high - low + 1) // max(1, most)))
        first = -(-low // every) * every
        return [10.0**power for power in range(first, high + 1, every)]

    def _warped(self, values: ArrayLike) -> Values:
        return np.log(np.maximum(values, SMALLEST)) if self.log else np.asarray(values, dtype=np.float64)


def fitted(values: Values) -> Scale:
    """Return the scale that holds all finite values with some room: in equal ratios where none is below zero."""
    finite = values[np.isfinite(values)]
    if not finite.size:
        return Scale(1e-3, 1.0)
    low, high = float(finite.min()), float(finite.max())
    if low < 0:
        room = 0.05 * (high - low) or 1.0
        return Scale(low - room, high + room, log=False)
    low, high = max(low, SMALLEST), max(high, SMALLEST)
    room = max(1.5, (high / low) ** 0.05)
    return Scale(low / room, high * room)


def edges(values: Values, log: bool) -> Values:
    """Return the borders of the cells around rising values, one more than there are values."""
    warped = np.log(values) if log else values
    between = (warped[1:] + warped[:-1]) / 2
    first, last = warped[0] - (between[0] - warped[0]), warped[-1] + (warped[-1] - between[-1])
    borders = np.concatenate([[first], between, [last]])
    return np.exp(borders) if log else borders


def _round_up(step: float) -> float:
    """Return the next of 1, 2 and 5 times a power of ten."""
    power = 10.0 ** math.floor(math.log10(step))
    return next(power * factor for factor in (1, 2, 5, 10) if power * factor >= step * (1 - 1e-9))
