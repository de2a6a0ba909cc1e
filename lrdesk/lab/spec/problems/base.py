"""What all problems share: a name as the tag, and what can be seen and changed of them."""

from typing import Annotated, NamedTuple

from msgspec import Meta

from lrdesk.lab.names import LAYER
from lrdesk.lab.spec.strict import Count, Strict
from lrdesk.words import tr

Coordinate = Annotated[float, Meta(ge=-100, le=100)]


class Rates(NamedTuple):
    """Learning rates for plain SGD on a problem, as measured over a few hundred steps."""

    lowest: float
    """So low that the loss hardly moves."""

    usual: float
    """One that trains well."""

    highest: float
    """So high that training fails: the loss explodes, or ends above that of the usual rate."""


class TrainingProblem(Strict, tag_field="name", tag=True, frozen=True, kw_only=True):
    """A problem and its settings; what is random in it comes from the experiment's seed."""

    @property
    def rates(self) -> Rates:
        """The range of learning rates worth trying with SGD."""
        raise NotImplementedError

    @property
    def floor(self) -> float | None:
        """The lowest loss there is, or to which it can come close; -inf where it falls for ever, None if not known."""
        return 0.0

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
    def classes(self) -> tuple[str, ...]:
        """The names of the kinds that it tells apart, in the order of their labels; empty for other problems."""
        return ()

    @property
    def prediction_shape(self) -> tuple[int, ...]:
        """The shape of what the model predicts in its picture; empty for problems without one."""
        return ()


class DatasetProblem(TrainingProblem, frozen=True, kw_only=True):
    """A network and a fixed set of examples; a step sees all of them unless they come in batches."""

    batch_size: Count | None = None

    def __post_init__(self) -> None:
        if self.batch_size is not None and self.batch_size > self.largest_batch:
            raise ValueError(
                tr("a batch cannot hold more than the {count} examples there are").format(count=self.largest_batch)
            )


def layers(count: int) -> tuple[str, ...]:
    """Return the names of so many layers, each a group of weights."""
    return tuple(f"{LAYER}{number}" for number in range(1, count + 1))
