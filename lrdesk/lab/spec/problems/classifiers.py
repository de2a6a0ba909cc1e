"""Problems that tell kinds apart, by cross-entropy."""

from typing import Annotated

from msgspec import Meta

from lrdesk.lab.spec.problems.base import DatasetProblem, Rates, layers
from lrdesk.lab.spec.strict import Count

GRID = 48
"""Points along each side of the grid on which a classifier of the plane is drawn."""

SHOWN = 40
"""Held-out images whose predictions are drawn."""


class PlaneClassifier(DatasetProblem, frozen=True, kw_only=True):
    """A network that tells two kinds of points of the plane apart, half of them of each kind."""

    points: Annotated[int, Meta(ge=16, le=4096, multiple_of=2)] = 512

    @property
    def pictures(self) -> frozenset[str]:
        """The regions that it tells apart."""
        return frozenset({"regions"})

    @property
    def largest_batch(self) -> int:
        """All points."""
        return self.points

    @property
    def metrics(self) -> tuple[str, ...]:
        """The share of points on the right side."""
        return ("accuracy",)

    @property
    def classes(self) -> tuple[str, ...]:
        """Points drawn as dots, and points drawn as crosses."""
        return ("dots", "crosses")

    @property
    def prediction_shape(self) -> tuple[int, ...]:
        """The probability of the second kind over the plane."""
        return (GRID, GRID)


class Moons(PlaneClassifier, tag="moons", frozen=True, kw_only=True):
    """Two interleaved half moons, told apart by a tanh network 2-32-32-2; all points at each step unless batched.

    Without noise its floor is 0; with a noise of 0.2 the moons overlap a little. Without bias its parameters are
    matrices only, which is what Muon asks for.
    """

    noise: Annotated[float, Meta(ge=0, le=1)] = 0.2
    bias: bool = True

    @property
    def floor(self) -> float | None:
        """Known only where the moons do not overlap."""
        return None if self.noise else 0.0

    @property
    def groups(self) -> tuple[str, ...]:
        """Its three layers."""
        return layers(3)

    @property
    def rates(self) -> Rates:
        """From standing still to bouncing about."""
        return Rates(1e-4, 1.0, 30.0)


class Spirals(PlaneClassifier, tag="spirals", frozen=True, kw_only=True):
    """Two spirals, wound around each other, told apart by a tanh network 2-64-64-64-2; harder than the moons.

    Its floor is close to 0, and reached only after long training. Without bias its parameters are matrices only.
    """

    noise: Annotated[float, Meta(ge=0, le=1)] = 0.05
    bias: bool = True

    @property
    def groups(self) -> tuple[str, ...]:
        """Its four layers."""
        return layers(4)

    @property
    def rates(self) -> Rates:
        """From standing still to bouncing about."""
        return Rates(1e-4, 0.3, 10.0)


class TwoTask(PlaneClassifier, tag="two-task", frozen=True, kw_only=True):
    """Fine-tuning: a tanh network 2-64-64 that has learnt a checkerboard of four squares learns two moons, its floor 0.

    The backbone was trained with the old task's head until it told the squares apart. The new task has a head of its
    own, and the old one is kept as it was: the old task's accuracy tells what the backbone has forgotten.
    """

    points: Annotated[int, Meta(ge=16, le=4096, multiple_of=2)] = 256

    @property
    def groups(self) -> tuple[str, ...]:
        """The layers learnt from the old task, and the new task's head."""
        return ("backbone", "head")

    @property
    def metrics(self) -> tuple[str, ...]:
        """The share told apart rightly in either task."""
        return ("old-task accuracy", "new-task accuracy")

    @property
    def rates(self) -> Rates:
        """From standing still to bouncing about, for backbone and head alike."""
        return Rates(5e-5, 0.1, 30.0)


class Digits(DatasetProblem, tag="digits", frozen=True, kw_only=True):
    """Handwritten digits, 8 by 8 pixels, read by a small convolutional network; 360 others are held out for accuracy.

    The images are the test set of Alpaydin & Kaynak (1998), 1797 in all; the seed decides which are held out. The
    recorded loss is that of each step's batch, as in most training logs; its floor is 0.
    """

    images: Annotated[int, Meta(ge=64, le=1437)] = 1437
    batch_size: Count | None = 64

    @property
    def pictures(self) -> frozenset[str]:
        """Some held-out images, and what the network takes them for."""
        return frozenset({"digits"})

    @property
    def largest_batch(self) -> int:
        """All images that are trained on."""
        return self.images

    @property
    def groups(self) -> tuple[str, ...]:
        """Its two convolutions and the linear layer."""
        return layers(3)

    @property
    def metrics(self) -> tuple[str, ...]:
        """The share of held-out images read rightly."""
        return ("accuracy",)

    @property
    def classes(self) -> tuple[str, ...]:
        """The ten digits."""
        return tuple("0123456789")

    @property
    def prediction_shape(self) -> tuple[int, ...]:
        """The probabilities of the ten digits for the images shown."""
        return (SHOWN, 10)

    @property
    def rates(self) -> Rates:
        """From standing still to never learning."""
        return Rates(1e-4, 0.1, 3.0)
