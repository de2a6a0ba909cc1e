"""The loss over the weights, for problems with one or two of them; needs no torch, so it can be drawn at once."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from lrdesk.lab.spec import Problem
from lrdesk.lab.spec.problems import LinearFit, Quadratic

FloatArray = npt.NDArray[np.float64]

COLUMNS, ROWS = 121, 81


@dataclass(frozen=True)
class Surface:
    """The loss over a grid around the minimum.

    With two weights, `loss` has shape (len(y), len(x)). With one, `y` is None, `loss` has shape (len(x),), and the
    second coordinate of `start` and `minimum` is the loss there.
    """

    x: FloatArray
    y: FloatArray | None
    loss: FloatArray
    start: tuple[float, float]
    minimum: tuple[float, float]


def surface(problem: Problem) -> Surface | None:
    """Return the problem's surface, None where it has more than two weights."""
    if isinstance(problem, Quadratic):
        return _quadratic_form(np.diag(problem.curvatures), start=problem.start, minimum=(0.0,) * len(problem.start))
    if isinstance(problem, LinearFit):
        # The second derivatives of mean((w x + b - 2 x)²) for x = 1, 2, 3, 4: 2 mean(x²), 2 mean(x) and 2.
        return _quadratic_form(np.array([[15.0, 5.0], [5.0, 2.0]]), start=(0.0, 0.0), minimum=(2.0, 0.0))
    return None


def _quadratic_form(hessian: FloatArray, *, start: tuple[float, ...], minimum: tuple[float, ...]) -> Surface:
    """Return the surface of ½ (w - minimum)ᵀ hessian (w - minimum)."""

    def loss(*weights: FloatArray) -> FloatArray:
        offset = np.stack([weight - least for weight, least in zip(weights, minimum, strict=True)], axis=-1)
        height: FloatArray = np.einsum("...i,ij,...j->...", offset, hessian, offset) / 2
        return height

    x, *rest = _axes(start, minimum)
    if rest:
        return Surface(x, rest[0], loss(*np.meshgrid(x, rest[0])), (start[0], start[1]), (minimum[0], minimum[1]))
    start_loss = float(loss(np.array(start[0])))
    return Surface(x, None, loss(x), (start[0], start_loss), (minimum[0], 0.0))


def _axes(start: tuple[float, ...], minimum: tuple[float, ...]) -> list[FloatArray]:
    """Return one grid per weight, around the minimum and well past the start."""
    distances = [abs(begin - least) for begin, least in zip(start, minimum, strict=True)]
    least_reach = 0.45 * max(distances) or 1.0
    return [
        np.linspace(least - reach, least + reach, points)
        for least, reach, points in zip(
            minimum, (1.3 * max(distance, least_reach) for distance in distances), (COLUMNS, ROWS), strict=False
        )
    ]
