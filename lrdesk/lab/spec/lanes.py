"""One lane of an experiment: how its weights are trained, and what is changed on the way."""

from itertools import pairwise
from typing import Annotated, Literal

from msgspec import Meta, field, structs

from lrdesk.lab.spec.optimizers import Optimizer, RMSprop, momentum_of, with_momentum
from lrdesk.lab.spec.schedules import Schedule
from lrdesk.lab.spec.strict import Count, Decay, Label, NonNegative, Positive, Rate, Step, Strict
from lrdesk.words import tr

Resume = Literal["all", "optimizer", "weights"]


class Clip(Strict, frozen=True, kw_only=True):
    """A bound on the gradient before each update (Pascanu, Mikolov & Bengio 2013): on its norm, or on each entry."""

    norm: Positive | None = None
    value: Positive | None = None

    def __post_init__(self) -> None:
        if (self.norm is None) == (self.value is None):
            raise ValueError(tr("clip needs either a norm or a value"))

    @property
    def kind(self) -> str:
        """What it bounds: "norm" or "value"."""
        return "norm" if self.value is None else "value"


class Change(Strict, frozen=True, kw_only=True):
    """What a lane does differently from step `at` on, its update included.

    A new rate ends the schedule; a new schedule starts from the rate then in force, or from the new one. Where groups
    have rates of their own, all keep their ratios to the first. Momentum is beta1 in Adam's relatives.

    `resume` starts the lane anew from a checkpoint of that step, as a script does that was stopped there: with its
    weights alone, with the optimizer's state too, or with all, the schedule's included. It comes before what else
    changes.
    """

    at: Step
    lr: Rate | None = None
    schedule: Schedule | None = None
    momentum: Decay | None = None
    weight_decay: NonNegative | None = None
    batch_size: Count | None = None
    resume: Resume | None = None

    @property
    def restarts_schedule(self) -> bool:
        """Whether the schedule before it ends."""
        return self.lr is not None or self.schedule is not None


class Lane(Strict, frozen=True, kw_only=True):
    """One column of a comparison: an optimizer, with a schedule if its rate is to change.

    `group_lrs` gives named groups of the problem's weights rates of their own; the others take the optimizer's.
    `batch_size` is the problem's own unless stated. With `schedule_first` the schedule steps before the optimizer, the
    well-known mistake; torch warns of it in a script, and here the label should.
    """

    label: Label
    optimizer: Optimizer
    schedule: Schedule | None = None
    schedule_first: bool = False
    clip: Clip | None = None
    batch_size: Count | None = None
    group_lrs: dict[Label, Rate] = field(default_factory=dict)
    changes: Annotated[tuple[Change, ...], Meta(max_length=100)] = ()

    def __post_init__(self) -> None:
        if any(late.at <= early.at for early, late in pairwise(self.changes)):
            raise ValueError(tr("the steps of the changes must rise"))
        if any(change.resume for change in self.changes[1:]):
            raise ValueError(tr("a lane resumes before it changes: resume must be in its first change"))
        if self.schedule_first and self.schedule is None:
            raise ValueError(tr("schedule_first needs a schedule"))

    @property
    def refused_change(self) -> str:
        """Why torch could not make one of the changes; empty where it can make all."""
        name, momentum = type(self.optimizer).__name__, momentum_of(self.optimizer)
        for change in self.changes:
            if change.momentum is not None and momentum is None:
                return tr("{optimizer} has no momentum to change").format(optimizer=name)
            if change.momentum and momentum == 0 and isinstance(self.optimizer, RMSprop):
                return tr("RMSprop cannot gain momentum on the way; give it some from the start")
            momentum = momentum if change.momentum is None else change.momentum
            if change.weight_decay is not None and not hasattr(self.optimizer, "weight_decay"):
                return tr("{optimizer} has no weight decay to change").format(optimizer=name)
        return ""

    def at(self, step: int) -> "Lane":
        """Return the lane with the settings in force at a step, and no changes; a schedule's rate is its base."""
        optimizer, schedule, batch_size = self.optimizer, self.schedule, self.batch_size
        for change in self.changes:
            if change.at > step:
                break
            if change.lr is not None:
                optimizer = structs.replace(optimizer, lr=change.lr)
            if change.momentum is not None:
                optimizer = with_momentum(optimizer, change.momentum)
            if change.weight_decay is not None:
                optimizer = structs.replace(optimizer, weight_decay=change.weight_decay)
            if change.restarts_schedule:
                schedule = change.schedule
            batch_size = change.batch_size or batch_size
        return structs.replace(self, optimizer=optimizer, schedule=schedule, batch_size=batch_size, changes=())

    def changed(self, change: Change) -> "Lane":
        """Return the lane as it is up to a step and with this change there; what was to change later is dropped."""
        earlier = tuple(one for one in self.changes if one.at < change.at)
        for one in self.changes:
            if one.at == change.at:
                newer = {name: value for name, value in structs.asdict(change).items() if value is not None}
                if change.lr is not None:
                    newer.setdefault("schedule", None)  # a new rate ends the schedule
                change = structs.replace(one, **newer)
        return structs.replace(self, changes=(*earlier, change))
