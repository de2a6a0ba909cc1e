"""The problems that experiments train on, as data."""

from typing import Annotated

from msgspec import Meta

from lrdesk.lab.spec.strict import Count, Strict

Coordinate = Annotated[float, Meta(ge=-100, le=100)]
Curvature = Annotated[float, Meta(gt=0, le=1000)]

GRID = 48
"""Points along each side of the grid on which a classifier of the plane is drawn."""


class TrainingProblem(Strict, tag_field="name", tag=True, frozen=True, kw_only=True):
    """What all problems share: a name as the tag, and what can be seen and changed of them."""

    @property
    def pictures(self) -> frozenset[str]:
        """The views that only some problems have."""
        return frozenset()

    @property
    def has_surface(self) -> bool:
        """Whether it has one or two weights, so that its loss can be drawn over them."""
        return "surface" in self.pictures

    @property
    def largest_batch(self) -> int:
        """How many examples a batch may hold; 0 where every step sees all there is."""
        return 0

    @property
    def groups(self) -> tuple[str, ...]:
        """The names of the groups of weights that may take rates of their own, in the order of the model."""
        return ()

    @property
    def metrics(self) -> tuple[str, ...]:
        """The names of what is measured besides the loss, each a share from 0 to 1."""
        return ()

    @property
    def prediction_shape(self) -> tuple[int, ...]:
        """The shape of what the model predicts in its picture; empty for problems without one."""
        return ()


class Quadratic(TrainingProblem, tag="quadratic", frozen=True, kw_only=True):
    """A bowl, half the curvature times w²; with two start coordinates a valley, condition times as steep across."""

    curvature: Curvature = 1.0
    condition: Annotated[float, Meta(ge=1, le=10_000)] = 1.0
    start: Annotated[tuple[Coordinate, ...], Meta(min_length=1, max_length=2)] = (-4.5, 1.5)

    def __post_init__(self) -> None:
        if len(self.start) == 1 and self.condition != 1:
            raise ValueError("a condition needs two start coordinates")

    @property
    def pictures(self) -> frozenset[str]:
        """Its surface."""
        return frozenset({"surface"})

    @property
    def curvatures(self) -> tuple[float, ...]:
        """The curvature along each axis, the flattest first."""
        return (self.curvature, self.curvature * self.condition)[: len(self.start)]


class LinearFit(TrainingProblem, tag="linear-fit", frozen=True, kw_only=True):
    """Fits one weight and one bias, from zero, to y = 2x on x = 1, 2, 3, 4 by mean squared error."""

    @property
    def pictures(self) -> frozenset[str]:
        """Its surface: the two weights are the slope and the bias."""
        return frozenset({"surface"})


class NoisyRegression(TrainingProblem, tag="noisy-regression", frozen=True, kw_only=True):
    """Linear regression on endless fresh examples with unit label noise; many independent replicas train at once.

    The recorded loss is the excess risk, averaged over the replicas: how far the model is above the best possible one.
    """

    dimensions: Annotated[int, Meta(ge=1, le=1000)] = 10
    start: Coordinate = 2.0
    batch_size: Annotated[int, Meta(ge=1, le=1024)] = 1
    replicas: Annotated[int, Meta(ge=1, le=1024)] = 64

    @property
    def largest_batch(self) -> int:
        """Examples are endless, but a batch is not."""
        return 1024


class Moons(TrainingProblem, tag="moons", frozen=True, kw_only=True):
    """Two interleaved half moons, told apart by a tanh network 2-32-32-2; all points at each step unless batched.

    Without bias its parameters are matrices only, which is what Muon asks for.
    """

    points: Annotated[int, Meta(ge=16, le=4096, multiple_of=2)] = 512
    noise: Annotated[float, Meta(ge=0, le=1)] = 0.2
    batch_size: Count | None = None
    bias: bool = True

    def __post_init__(self) -> None:
        refuse_larger_batch(self.batch_size, self.points)

    @property
    def pictures(self) -> frozenset[str]:
        """The regions that it tells apart."""
        return frozenset({"regions"})

    @property
    def largest_batch(self) -> int:
        """All points."""
        return self.points

    @property
    def groups(self) -> tuple[str, ...]:
        """Its three layers."""
        return ("layer 1", "layer 2", "layer 3")

    @property
    def metrics(self) -> tuple[str, ...]:
        """The share of points on the right side."""
        return ("accuracy",)

    @property
    def prediction_shape(self) -> tuple[int, ...]:
        """The probability of the second moon over the plane."""
        return (GRID, GRID)


def refuse_larger_batch(batch_size: int | None, examples: int) -> None:
    """Raise ValueError where a batch would hold more examples than there are."""
    if batch_size is not None and batch_size > examples:
        raise ValueError("a batch cannot hold more examples than there are points")


Problem = Quadratic | LinearFit | NoisyRegression | Moons
