"""Smoothing of what a run measured; numpy alone."""

import math

import numpy as np

from lrdesk.lab.surfaces import FloatArray

BLOCK = 256


def smooth(values: FloatArray, span: float) -> FloatArray:
    """Return the exponential moving average with its start corrected, as Adam corrects its averages.

    `span` (at least 1) is the time constant: the newest value weighs 1 / span. What follows the first value that is
    no number is NaN, as in a lane that diverged.
    """
    decay = 1 - 1 / max(1.0, span)
    lost = np.flatnonzero(~np.isfinite(values))
    count = int(lost[0]) if lost.size else len(values)
    smoothed = np.full(len(values), math.nan)
    # A block at a time: within it, every average is a weighted sum of the block's values and the average before it.
    ages = np.arange(BLOCK)[:, None] - np.arange(BLOCK)
    weights = np.where(ages >= 0, decay ** np.maximum(ages, 0), 0.0) * (1 - decay)
    fading = decay ** np.arange(1, BLOCK + 1)
    average = 0.0
    for start in range(0, count, BLOCK):
        block = values[start : min(start + BLOCK, count)]
        size = len(block)
        averages = weights[:size, :size] @ block + fading[:size] * average
        average = float(averages[-1])
        smoothed[start : start + size] = averages / (1 - decay ** np.arange(start + 1, start + size + 1))
    return smoothed
