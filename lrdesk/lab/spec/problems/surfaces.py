"""Problems of one or two weights, whose loss can be drawn over them."""

import math
from typing import Annotated

import msgspec
from msgspec import Meta
from msgspec.inspect import FloatType, StructType, TupleType, VarTupleType

from lrdesk.lab.spec.problems.base import Coordinate, Rates, TrainingProblem
from lrdesk.words import tr

Curvature = Annotated[float, Meta(gt=0, le=1000)]
UpTo2 = Annotated[float, Meta(ge=-2, le=2)]
UpTo4 = Annotated[float, Meta(ge=-4, le=4)]
UpTo5 = Annotated[float, Meta(ge=-5, le=5)]
UpTo10 = Annotated[float, Meta(ge=-10, le=10)]


class SurfaceProblem(TrainingProblem, frozen=True, kw_only=True):
    """A problem of one or two weights."""

    @property
    def start(self) -> tuple[float, ...]:
        """Where it starts: a coordinate for each weight."""
        raise NotImplementedError

    @property
    def pictures(self) -> frozenset[str]:
        """Its surface."""
        return frozenset({"surface"})


class Quadratic(SurfaceProblem, tag="quadratic", frozen=True, kw_only=True):
    """A bowl, half the curvature times w²; with two start coordinates a valley, condition times as steep across.

    Least, 0, where all weights are 0.
    """

    curvature: Curvature = 1.0
    condition: Annotated[float, Meta(ge=1, le=10_000)] = 1.0
    start: Annotated[tuple[Coordinate, ...], Meta(min_length=1, max_length=2)] = (-4.5, 1.5)

    def __post_init__(self) -> None:
        if len(self.start) == 1 and self.condition != 1:
            raise ValueError(tr("a condition needs two start coordinates"))

    @property
    def curvatures(self) -> tuple[float, ...]:
        """The curvature along each axis, the flattest first."""
        return (self.curvature, self.curvature * self.condition)[: len(self.start)]

    @property
    def rates(self) -> Rates:
        """Around 2 / the largest curvature, above which gradient descent diverges."""
        steepest = self.curvatures[-1]
        return Rates(2e-4 / steepest, 1 / steepest, 2.5 / steepest)


class LinearFit(SurfaceProblem, tag="linear-fit", frozen=True, kw_only=True):
    """Fits one weight and one bias, from zero, to y = 2x on x = 1, 2, 3, 4 by mean squared error.

    Least, 0, at slope 2 and bias 0.
    """

    @property
    def start(self) -> tuple[float, float]:
        """The slope and the bias that it starts from."""
        return (0.0, 0.0)

    @property
    def rates(self) -> Rates:
        """Around 0.1198, above which gradient descent diverges."""
        return Rates(1e-5, 0.1, 0.15)


class Rosenbrock(SurfaceProblem, tag="rosenbrock", frozen=True, kw_only=True):
    """A narrow curved valley, (1 - x)² + 100 (y - x²)² (Rosenbrock 1960); least, 0, at (1, 1).

    Into the valley is quick, along it slow.
    """

    start: tuple[UpTo2, Annotated[float, Meta(ge=-1, le=3)]] = (-1.2, 1.0)

    @property
    def rates(self) -> Rates:
        """Around 0.002, above which gradient descent cannot stay in the valley."""
        return Rates(1e-7, 1e-3, 1e-2)


class Beale(SurfaceProblem, tag="beale", frozen=True, kw_only=True):
    """Steep walls around a plain, (1.5 - x + xy)² + (2.25 - x + xy²)² + (2.625 - x + xy³)²; least, 0, at (3, 0.5).

    From Beale (1958). The plain is so flat that a low rate hardly moves on it, the walls so steep that a high one jumps
    out.
    """

    start: tuple[UpTo4, UpTo2] = (1.0, 1.0)

    @property
    def rates(self) -> Rates:
        """From creeping across the plain to jumping off the walls."""
        return Rates(1e-5, 0.02, 0.2)


class Himmelblau(SurfaceProblem, tag="himmelblau", frozen=True, kw_only=True):
    """Four equal minima, (x² + y - 11)² + (x + y² - 7)²; the start and the rate decide in which one it ends.

    From Himmelblau (1972). Least, 0, at (3, 2), (-2.805, 3.131), (-3.779, -3.283) and (3.584, -1.848).
    """

    start: tuple[UpTo5, UpTo5] = (0.0, 0.0)

    @property
    def rates(self) -> Rates:
        """Around 0.02, above which it does not settle in any minimum."""
        return Rates(1e-6, 0.01, 0.05)


class Saddle(SurfaceProblem, tag="saddle", frozen=True, kw_only=True):
    """Down along x and, past the middle, down for ever along y: (x² - y²) / 2. It has no least value.

    A start close to the ridge y = 0 lingers at the saddle point (0, 0), where the gradient vanishes.
    """

    start: tuple[UpTo10, UpTo10] = (-2.0, 0.01)

    @property
    def floor(self) -> float:
        """It falls for ever."""
        return float("-inf")

    @property
    def rates(self) -> Rates:
        """From standing still to leaving at once."""
        return Rates(1e-5, 0.03, 1.0)


class Quartic(SurfaceProblem, tag="quartic", frozen=True, kw_only=True):
    """One weight, x⁴ / 4; least, 0, at 0. Its curvature, 3x², is high at the start and vanishes at the minimum.

    So the rate that it bears grows on the way down: from x on, gradient descent goes outwards if lr > 2 / x².
    """

    start: tuple[UpTo10] = (3.0,)

    @property
    def rates(self) -> Rates:
        """Around 2 / start², above which it diverges from the start."""
        start = max(1.0, abs(self.start[0]))
        return Rates(2e-5 / start**2, 0.5 / start**2, 3 / start**2)


def start_bounds(problem: TrainingProblem) -> tuple[tuple[float, float], ...]:
    """Return the lowest and the highest value of each coordinate of the start; none where the start is fixed."""
    kind = msgspec.inspect.type_info(type(problem))
    assert isinstance(kind, StructType)
    start = next((field.type for field in kind.fields if field.name == "start"), None)
    coordinates = start.item_types if isinstance(start, TupleType) else ()
    if isinstance(start, VarTupleType):
        coordinates = (start.item_type,) * len(getattr(problem, "start", ()))
    bounds = ((one.ge, one.le) for one in coordinates if isinstance(one, FloatType))
    return tuple((-math.inf if low is None else low, math.inf if high is None else high) for low, high in bounds)
