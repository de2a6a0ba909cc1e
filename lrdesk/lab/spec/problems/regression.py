"""Problems that fit a number."""

from typing import Annotated, Literal

from msgspec import Meta

from lrdesk.lab.spec.problems.base import Coordinate, DatasetProblem, Rates, TrainingProblem, layers

CURVE = 160
"""Points along the axis on which a fitted curve is drawn."""


class NoisyRegression(TrainingProblem, tag="noisy-regression", frozen=True, kw_only=True):
    """Linear regression on endless fresh examples with unit label noise; many independent replicas train at once.

    The recorded loss is the excess risk, averaged over the replicas: how far the model is above the best possible one.
    Its floor is 0, which a constant rate never reaches.
    """

    dimensions: Annotated[int, Meta(ge=1, le=1000)] = 10
    start: Coordinate = 2.0
    batch_size: Annotated[int, Meta(ge=1, le=1024)] = 1
    replicas: Annotated[int, Meta(ge=1, le=1024)] = 64

    @property
    def largest_batch(self) -> int:
        """Examples are endless, but a batch is not."""
        return 1024

    @property
    def rates(self) -> Rates:
        """Around the rate above which the mean square of the weights grows at every step, for examples x ~ N(0, I)."""
        limit = 2 * self.batch_size / (self.batch_size + self.dimensions + 1)
        return Rates(limit / 10_000, limit / 8, 1.5 * limit)


class Sine(DatasetProblem, tag="sine", frozen=True, kw_only=True):
    """A network fits sin(frequency · x) at evenly spaced points from -reach to reach, by half the mean squared error.

    It has one input, one output, and `depth` hidden layers of `width` units. Its floor is 0. `init_scale` multiplies
    all first weights. The defaults are those that show the edge of stability.
    """

    activation: Literal["tanh", "relu"] = "tanh"
    width: Annotated[int, Meta(ge=1, le=512)] = 16
    depth: Annotated[int, Meta(ge=1, le=8)] = 2
    frequency: Annotated[float, Meta(gt=0, le=20)] = 3.0
    points: Annotated[int, Meta(ge=2, le=4096)] = 20
    reach: Annotated[float, Meta(gt=0, le=10)] = 1.5
    init_scale: Annotated[float, Meta(gt=0, le=10)] = 1.0

    @property
    def pictures(self) -> frozenset[str]:
        """The curve beside the points."""
        return frozenset({"fit"})

    @property
    def largest_batch(self) -> int:
        """All points."""
        return self.points

    @property
    def groups(self) -> tuple[str, ...]:
        """Its layers."""
        return layers(self.depth + 1)

    @property
    def prediction_shape(self) -> tuple[int, ...]:
        """The curve along the axis."""
        return (CURVE,)

    @property
    def rates(self) -> Rates:
        """Those of the defaults; larger first weights bear less."""
        return Rates(1e-4, 0.2, 1.0)
