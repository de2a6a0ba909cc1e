"""A schedule drawn by hand: a broken line of factors on the base rate, as LambdaLR takes it, and how to edit it.

A line is a tuple of points (step, factor) whose steps rise; it is level before the first and after the last.
"""

from bisect import bisect, insort

import numpy as np
import numpy.typing as npt

Point = tuple[int, float]
Line = tuple[Point, ...]

MOST_TRACED = 24  # points that a traced schedule gets at most, so that they can be taken hold of
TOLERANCE = 0.01  # how far from the schedule its trace may be, as a share of the largest factor


def traced(rates: npt.NDArray[np.float64], base_lr: float, steps: int) -> Line:
    """Return a line close to the rates that were in force at each step; after the last of them it stays level.

    Point after point is put where the line is furthest from the rates (Ramer 1972, Douglas & Peucker 1973).
    """
    factors = rates[np.isfinite(rates)] / base_lr
    if not factors.size:
        return ((0, 1.0), (steps, 1.0))
    at = np.arange(factors.size)
    kept = [0, factors.size - 1] if factors.size > 1 else [0]
    while len(kept) < MOST_TRACED:
        error = np.abs(np.interp(at, kept, factors[kept]) - factors)
        if error.max() <= TOLERANCE * factors.max():
            break
        insort(kept, int(error.argmax()))
    line = tuple((index, _rounded(float(factors[index]))) for index in kept)
    return line if line[-1][0] >= steps else (*line, (steps, line[-1][1]))


def seen_from(line: Line, step: int) -> Line:
    """Return what is left of a line at a step, counted from there."""
    if step == 0:
        return line
    return ((0, _rounded(factor_at(line, step))), *((at - step, factor) for at, factor in line if at > step))


def factor_at(line: Line, step: float) -> float:
    """Return the factor at a step."""
    return float(np.interp(step, [at for at, _ in line], [factor for _, factor in line]))


def moved(line: Line, index: int, step: float, factor: float, steps: int) -> Line:
    """Return the line with a point elsewhere, as far as its neighbours and the run's steps let it."""
    low = line[index - 1][0] + 1 if index else 0
    high = line[index + 1][0] - 1 if index + 1 < len(line) else max(steps, line[index][0])
    place = (min(max(round(step), low), high), _rounded(max(0.0, factor)))
    return (*line[:index], place, *line[index + 1 :])


def added(line: Line, step: float, factor: float) -> tuple[Line, int]:
    """Return the line with a new point, and its index; where there is one at that step already, that one is moved."""
    at = max(0, round(step))
    others = [point for point in line if point[0] != at]
    index = bisect([point[0] for point in others], at)
    others.insert(index, (at, _rounded(max(0.0, factor))))
    return tuple(others), index


def removed(line: Line, index: int) -> Line:
    """Return the line without a point; the last one stays."""
    return line if len(line) == 1 else (*line[:index], *line[index + 1 :])


def _rounded(factor: float) -> float:
    return float(f"{factor:.3g}")
