"""The schedules of torch.optim.lr_scheduler as data, named, spelt and preset as in torch 2.13.

A schedule is stepped once after every update, so every count here is a number of updates. Where torch takes a
function, a deck, which is never code, gives data: LambdaLR a broken line, MultiplicativeLR one factor.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Annotated, Literal, Union

from msgspec import Meta

from lrdesk.lab.spec.strict import Count, Decay, NonNegative, Positive, Rate, Share, Step, Strict
from lrdesk.words import tr

Milestones = Annotated[tuple[Step, ...], Meta(min_length=1, max_length=100)]
Members = Annotated[tuple["SteppedSchedule", ...], Meta(min_length=1, max_length=8)]
Point = tuple[Step, NonNegative]


class TorchSchedule(Strict, tag_field="name", tag=True, frozen=True, kw_only=True):
    """What all schedules share: the name of their torch class as the tag."""


class StepLR(TorchSchedule, frozen=True, kw_only=True):
    """Multiplies the rate by gamma every step_size updates."""

    step_size: Count
    gamma: NonNegative = 0.1


class MultiStepLR(TorchSchedule, frozen=True, kw_only=True):
    """Multiplies the rate by gamma at each milestone."""

    milestones: Milestones
    gamma: NonNegative = 0.1


class ConstantLR(TorchSchedule, frozen=True, kw_only=True):
    """Holds the rate at factor times its base for total_iters updates, then at the base."""

    factor: Share = 1 / 3
    total_iters: Step = 5


class LinearLR(TorchSchedule, frozen=True, kw_only=True):
    """Moves the factor on the base rate in a straight line; its defaults warm up."""

    start_factor: Annotated[float, Meta(gt=0, le=1)] = 1 / 3
    end_factor: Share = 1.0
    total_iters: Count = 5


class ExponentialLR(TorchSchedule, frozen=True, kw_only=True):
    """Multiplies the rate by gamma at every update."""

    gamma: NonNegative


class PolynomialLR(TorchSchedule, frozen=True, kw_only=True):
    """Lowers the rate to zero along a power of the steps left."""

    total_iters: Count = 5
    power: NonNegative = 1.0


class CosineAnnealingLR(TorchSchedule, frozen=True, kw_only=True):
    """Half a cosine from the base rate to eta_min in T_max updates (Loshchilov & Hutter 2017), and up again."""

    T_max: Count
    eta_min: NonNegative = 0.0


class CosineAnnealingWarmRestarts(TorchSchedule, frozen=True, kw_only=True):
    """A cosine that restarts after T_0 updates, then after T_mult times as many, and so on."""

    T_0: Count
    T_mult: Count = 1
    eta_min: NonNegative = 0.0


class CyclicLR(TorchSchedule, frozen=True, kw_only=True):
    """Up and down between two rates (Smith 2015)."""

    base_lr: Rate
    max_lr: Rate
    step_size_up: Count = 2000
    step_size_down: Count | None = None
    mode: Literal["triangular", "triangular2", "exp_range"] = "triangular"
    gamma: NonNegative = 1.0
    cycle_momentum: bool = True
    base_momentum: Decay = 0.8
    max_momentum: Decay = 0.9


class OneCycleLR(TorchSchedule, frozen=True, kw_only=True):
    """One rise and one long fall (Smith & Topin 2017); it ignores the optimizer's own rate."""

    max_lr: Rate
    total_steps: Count
    pct_start: Share = 0.3
    anneal_strategy: Literal["cos", "linear"] = "cos"
    cycle_momentum: bool = True
    base_momentum: Decay = 0.85
    max_momentum: Decay = 0.95
    div_factor: Positive = 25.0
    final_div_factor: Positive = 1e4
    three_phase: bool = False


class ReduceLROnPlateau(TorchSchedule, frozen=True, kw_only=True):
    """Cuts the rate once the recorded loss has stopped improving for more than patience updates."""

    mode: Literal["min", "max"] = "min"
    factor: Decay = 0.1
    patience: Step = 10
    threshold: NonNegative = 1e-4
    threshold_mode: Literal["rel", "abs"] = "rel"
    cooldown: Step = 0
    min_lr: NonNegative = 0.0
    eps: NonNegative = 1e-8


class LambdaLR(TorchSchedule, frozen=True, kw_only=True):
    """The base rate times a broken line through points (step, factor), level before the first and after the last."""

    points: Annotated[tuple[Point, ...], Meta(min_length=1, max_length=100)]

    def __post_init__(self) -> None:
        if any(late <= early for (early, _), (late, _) in pairwise(self.points)):
            raise ValueError(tr("the steps of the points must rise"))


class MultiplicativeLR(TorchSchedule, frozen=True, kw_only=True):
    """Multiplies the rate now in force by one factor at every update."""

    factor: NonNegative


class SequentialLR(TorchSchedule, frozen=True, kw_only=True):
    """One schedule after the other, handing over at the milestones."""

    schedulers: Members
    milestones: Annotated[tuple[Count, ...], Meta(max_length=7)]

    def __post_init__(self) -> None:
        if len(self.milestones) != len(self.schedulers) - 1:
            raise ValueError(tr("there must be one milestone fewer than schedulers"))
        if any(late <= early for early, late in pairwise(self.milestones)):
            raise ValueError(tr("the milestones must rise"))


class ChainedScheduler(TorchSchedule, frozen=True, kw_only=True):
    """Several schedules stepped together, so that their factors multiply."""

    schedulers: Members


# torch steps the members of a sequence or a chain without a loss, so ReduceLROnPlateau cannot be one of them.
SteppedSchedule = Union[  # noqa: UP007 - a name that refers to itself has to be spelt out
    StepLR,
    MultiStepLR,
    ConstantLR,
    LinearLR,
    ExponentialLR,
    PolynomialLR,
    CosineAnnealingLR,
    CosineAnnealingWarmRestarts,
    CyclicLR,
    OneCycleLR,
    LambdaLR,
    MultiplicativeLR,
    SequentialLR,
    ChainedScheduler,
]
Schedule = SteppedSchedule | ReduceLROnPlateau
