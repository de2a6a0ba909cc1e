"""The loss over the weights, for problems with one or two of them; needs no torch, so it can be drawn at once."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from lrdesk.lab.spec import Problem
from lrdesk.lab.spec import problems as spec

FloatArray = npt.NDArray[np.float64]
Window = tuple[tuple[float, float], ...]

COLUMNS, ROWS = 121, 81


@dataclass(frozen=True)
class Landscape:
    """A loss as a formula of one or two weights.

    `height` takes one argument a weight, numbers, numpy arrays or torch tensors alike. `minima` are all the places
    where it is least, in weights; none where it has no least value. `window` is the part worth drawing, from lowest to
    highest along each weight. Contours read well at even steps of the loss to the `contour_power`.
    """

    height: Callable[..., Any]
    minima: tuple[tuple[float, ...], ...]
    window: Window
    contour_power: float = 0.5  # around a quadratic minimum the rings are then evenly spaced


@dataclass(frozen=True)
class Surface:
    """The loss over a grid: a landscape as it is drawn.

    With two weights, `loss` has shape (len(y), len(x)). With one, `y` is None, `loss` has shape (len(x),), and the
    second coordinate of `start` and of each of the `minima` is the loss there.
    """

    x: FloatArray
    y: FloatArray | None
    loss: FloatArray
    start: tuple[float, float]
    minima: tuple[tuple[float, float], ...]
    contour_power: float


def surface(problem: Problem) -> Surface | None:
    """Return the problem's surface, None where it has more than two weights."""
    if not isinstance(problem, spec.SurfaceProblem):
        return None
    ground = landscape(problem)
    x, *rest = (np.linspace(*ends, points) for ends, points in zip(ground.window, (COLUMNS, ROWS), strict=False))

    def place(weights: tuple[float, ...]) -> tuple[float, float]:
        return (weights[0], weights[1] if rest else float(ground.height(*weights)))

    return Surface(
        x=x,
        y=rest[0] if rest else None,
        loss=ground.height(*np.meshgrid(x, *rest)) if rest else ground.height(x),
        start=place(problem.start),
        minima=tuple(place(minimum) for minimum in ground.minima),
        contour_power=ground.contour_power,
    )


def landscape(problem: spec.SurfaceProblem) -> Landscape:
    """Return the formula of a problem with one or two weights."""
    return LANDSCAPES[type(problem)](problem)


def _quadratic(problem: spec.Quadratic) -> Landscape:
    return _bowl(np.diag(problem.curvatures), problem.start, minimum=(0.0,) * len(problem.start))


def _linear_fit(problem: spec.LinearFit) -> Landscape:
    # The second derivatives of mean((w x + b - 2 x)²) for x = 1, 2, 3, 4: 2 mean(x²), 2 mean(x) and 2.
    return _bowl(np.array([[15.0, 5.0], [5.0, 2.0]]), problem.start, minimum=(2.0, 0.0))


def _bowl(hessian: FloatArray, start: tuple[float, ...], minimum: tuple[float, ...]) -> Landscape:
    """Return the landscape ½ (w - minimum)ᵀ hessian (w - minimum)."""

    def height(*weights: FloatArray) -> FloatArray:
        offset = np.stack([weight - least for weight, least in zip(weights, minimum, strict=True)], axis=-1)
        heights: FloatArray = np.einsum("...i,ij,...j->...", offset, hessian, offset) / 2
        return heights

    return Landscape(height, (minimum,), _around(minimum, start))


def _rosenbrock(x: Any, y: Any) -> Any:
    return (1 - x) ** 2 + 100 * (y - x**2) ** 2


def _beale(x: Any, y: Any) -> Any:
    return (1.5 - x + x * y) ** 2 + (2.25 - x + x * y**2) ** 2 + (2.625 - x + x * y**3) ** 2


def _himmelblau(x: Any, y: Any) -> Any:
    return (x**2 + y - 11) ** 2 + (x + y**2 - 7) ** 2


def _saddle(x: Any, y: Any) -> Any:
    return (x**2 - y**2) / 2


def _quartic(x: Any) -> Any:
    return x**4 / 4


def _around(centre: tuple[float, ...], start: tuple[float, ...]) -> Window:
    """Return a window around a place that reaches well past the start."""
    distances = [abs(begin - middle) for begin, middle in zip(start, centre, strict=True)]
    least_reach = 0.45 * max(distances) or 1.0
    reaches = (1.3 * max(distance, least_reach) for distance in distances)
    return tuple((middle - reach, middle + reach) for middle, reach in zip(centre, reaches, strict=True))


LANDSCAPES: dict[type[spec.SurfaceProblem], Callable[[Any], Landscape]] = {
    spec.Quadratic: _quadratic,
    spec.LinearFit: _linear_fit,
    spec.Rosenbrock: lambda _: Landscape(
        _rosenbrock, minima=((1.0, 1.0),), window=((-2.0, 2.0), (-1.0, 3.0)), contour_power=0.3
    ),
    spec.Beale: lambda _: Landscape(_beale, minima=((3.0, 0.5),), window=((-4.0, 4.0), (-2.0, 2.0)), contour_power=0.3),
    spec.Himmelblau: lambda _: Landscape(
        _himmelblau,
        minima=((3.0, 2.0), (-2.805118, 3.131313), (-3.779310, -3.283186), (3.584428, -1.848127)),
        window=((-5.0, 5.0), (-5.0, 5.0)),
    ),
    spec.Saddle: lambda problem: Landscape(_saddle, minima=(), window=_around((0.0, 0.0), problem.start)),
    spec.Quartic: lambda problem: Landscape(_quartic, minima=((0.0,),), window=_around((0.0,), problem.start)),
}
