"""The problems that experiments train on, as data."""

from typing import Annotated

from msgspec import Meta

from lrdesk.lab.spec.strict import Count, Strict

Coordinate = Annotated[float, Meta(ge=-100, le=100)]
Curvature = Annotated[float, Meta(gt=0, le=1000)]


class TrainingProblem(Strict, tag_field="name", tag=True, frozen=True, kw_only=True):
    """What all problems share: a name as the tag."""

    @property
    def has_surface(self) -> bool:
        """Whether it has one or two weights, so that its loss can be drawn over them."""
        return False


class Quadratic(TrainingProblem, tag="quadratic", frozen=True, kw_only=True):
    """A bowl, half the curvature times w²; with two start coordinates a valley, condition times as steep across."""

    curvature: Curvature = 1.0
    condition: Annotated[float, Meta(ge=1, le=10_000)] = 1.0
    start: Annotated[tuple[Coordinate, ...], Meta(min_length=1, max_length=2)] = (-4.5, 1.5)

    def __post_init__(self) -> None:
        if len(self.start) == 1 and self.condition != 1:
            raise ValueError("a condition needs two start coordinates")

    @property
    def has_surface(self) -> bool:
        """Always: it has one or two weights."""
        return True

    @property
    def curvatures(self) -> tuple[float, ...]:
        """The curvature along each axis, the flattest first."""
        return (self.curvature, self.curvature * self.condition)[: len(self.start)]


class LinearFit(TrainingProblem, tag="linear-fit", frozen=True, kw_only=True):
    """Fits one weight and one bias, from zero, to y = 2x on x = 1, 2, 3, 4 by mean squared error."""

    @property
    def has_surface(self) -> bool:
        """Always: its two weights are the slope and the bias."""
        return True


class NoisyRegression(TrainingProblem, tag="noisy-regression", frozen=True, kw_only=True):
    """Linear regression on endless fresh examples with unit label noise; many independent replicas train at once.

    The recorded loss is the excess risk, averaged over the replicas: how far the model is above the best possible one.
    """

    dimensions: Annotated[int, Meta(ge=1, le=1000)] = 10
    start: Coordinate = 2.0
    batch_size: Annotated[int, Meta(ge=1, le=1024)] = 1
    replicas: Annotated[int, Meta(ge=1, le=1024)] = 64


class Moons(TrainingProblem, tag="moons", frozen=True, kw_only=True):
    """Two interleaved half moons, told apart by a tanh network 2-32-32-2; all points at each step unless batched.

    Without bias its parameters are matrices only, which is what Muon asks for.
    """

    points: Annotated[int, Meta(ge=16, le=4096, multiple_of=2)] = 512
    noise: Annotated[float, Meta(ge=0, le=1)] = 0.2
    batch_size: Count | None = None
    bias: bool = True

    def __post_init__(self) -> None:
        if self.batch_size is not None and self.batch_size > self.points:
            raise ValueError("a batch cannot hold more examples than there are points")


Problem = Quadratic | LinearFit | NoisyRegression | Moons
