"""What a sweep varies, as data: one parameter of a lane along an axis, or two over a map."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta, structs

from lrdesk.lab.spec.lanes import Lane
from lrdesk.lab.spec.optimizers import SGD, Adam, AdamW
from lrdesk.lab.spec.problems import Problem
from lrdesk.lab.spec.schedules import CyclicLR, OneCycleLR, ReduceLROnPlateau
from lrdesk.lab.spec.strict import Label, Positive, Strict
from lrdesk.words import tr

Parameter = Literal["lr", "momentum", "batch-size"]
Seed = Annotated[int, Meta(ge=0, le=2**31 - 1)]
Steps = Annotated[int, Meta(ge=1, le=100_000)]

MOST_VALUES = 1024


class Axis(Strict, frozen=True, kw_only=True):
    """Values of one parameter of a lane, from `low` to `high`, both included; in equal ratios with `log`.

    With a `group`, the rate is that of this group of the problem's weights. Momentum is beta1 in Adam and AdamW. Batch
    sizes are rounded to whole numbers, and each is taken once, so that they may be fewer than `count`.
    """

    parameter: Parameter = "lr"
    group: Label | None = None
    low: Annotated[float, Meta(ge=0, le=1e4)]
    high: Positive
    count: Annotated[int, Meta(ge=2, le=MOST_VALUES)] = 128
    log: bool = True

    def __post_init__(self) -> None:
        if not self.low < self.high:
            raise ValueError(tr("low must be below high"))
        if self.low < 0 or (self.low == 0 and (self.log or self.parameter == "lr")):
            raise ValueError(tr("low must be above 0 for a rate, and on every axis in equal ratios"))
        if self.parameter == "batch-size" and self.low < 1:
            raise ValueError(tr("low must be at least 1 for a batch size"))
        if self.parameter == "momentum" and self.high >= 1:
            raise ValueError(tr("high must be below 1 for momentum"))
        if self.parameter == "lr" and self.high > 1e4:
            raise ValueError(tr("high must be at most 10000 for a rate"))
        if not 2 <= self.count <= MOST_VALUES:
            raise ValueError(tr("count must be from 2 to {most}").format(most=MOST_VALUES))
        if self.group is not None and self.parameter != "lr":
            raise ValueError(
                tr("group must be left out: only rates differ by group, not {parameter}").format(
                    parameter=self.parameter
                )
            )

    @property
    def values(self) -> tuple[float, ...]:
        """The values, rising."""
        shares = [index / (self.count - 1) for index in range(self.count)]
        if self.log:
            between = [self.low * (self.high / self.low) ** share for share in shares[1:-1]]
        else:
            between = [self.low + (self.high - self.low) * share for share in shares[1:-1]]
        values = (self.low, *between, self.high)
        return tuple(dict.fromkeys(map(round, values))) if self.parameter == "batch-size" else values

    def applied(self, lane: Lane, value: float) -> Lane:
        """Return the lane with this value of the parameter."""
        optimizer = lane.optimizer
        if self.parameter == "batch-size":
            return structs.replace(lane, batch_size=int(value))
        if self.group is not None:
            return structs.replace(lane, group_lrs={**lane.group_lrs, self.group: value})
        if self.parameter == "lr":
            return structs.replace(lane, optimizer=structs.replace(optimizer, lr=value))
        if isinstance(optimizer, SGD):
            return structs.replace(lane, optimizer=structs.replace(optimizer, momentum=value))
        assert isinstance(optimizer, Adam | AdamW)
        return structs.replace(lane, optimizer=structs.replace(optimizer, betas=(value, optimizer.betas[1])))

    def refuse(self, problem: Problem, lane: Lane) -> None:
        """Raise ValueError where the lane or its problem has no such parameter."""
        if self.group is not None and self.group not in problem.groups:
            raise ValueError(
                tr("group is {group}, but this problem's groups are: {known}").format(
                    group=repr(self.group), known=", ".join(problem.groups) or tr("none")
                )
            )
        if self.parameter == "batch-size" and self.high > problem.largest_batch:
            largest = problem.largest_batch or tr("none: every step sees all there is")
            raise ValueError(tr("high is above the largest batch of this problem ({largest})").format(largest=largest))
        schedule = lane.schedule
        if isinstance(schedule, CyclicLR | OneCycleLR) and (
            self.parameter == "lr" or (self.parameter == "momentum" and schedule.cycle_momentum)
        ):
            raise ValueError(
                tr("parameter is {parameter}, which {schedule} sets by itself").format(
                    parameter=self.parameter, schedule=type(schedule).__name__
                )
            )


class Sweep(Strict, frozen=True, kw_only=True):
    """One lane, trained once for each value along an axis, and that with each seed."""

    problem: Problem
    lane: Lane
    steps: Steps
    axis: Axis
    seeds: Annotated[tuple[Seed, ...], Meta(min_length=1, max_length=100)] = (0,)

    def __post_init__(self) -> None:
        if not self.seeds or len(set(self.seeds)) < len(self.seeds):
            raise ValueError(tr("seeds must be one or more, all different"))
        _refuse_lane(self.lane)
        _refuse_axis("axis", self.axis, self.problem, self.lane)


class Map(Strict, frozen=True, kw_only=True):
    """One lane, trained once for each pair of values of two parameters."""

    problem: Problem
    lane: Lane
    steps: Steps
    x: Axis
    y: Axis
    seed: Seed = 0

    def __post_init__(self) -> None:
        if (self.x.parameter, self.x.group) == (self.y.parameter, self.y.group):
            raise ValueError(tr("x and y must be different parameters"))
        _refuse_lane(self.lane)
        _refuse_axis("x", self.x, self.problem, self.lane)
        _refuse_axis("y", self.y, self.problem, self.lane)


def batches(lane: Lane) -> bool:
    """Whether many variants of the lane can be trained at once."""
    return (
        isinstance(lane.optimizer, SGD | Adam | AdamW)
        and not isinstance(lane.schedule, ReduceLROnPlateau)
        and not (lane.changes or lane.clip or lane.schedule_first)
    )


def _refuse_lane(lane: Lane) -> None:
    if not batches(lane):
        raise ValueError(
            tr(
                "lane must use SGD, Adam or AdamW, no schedule that watches the loss or comes first, no clipping "
                "and no changes"
            )
        )


def _refuse_axis(field: str, axis: Axis, problem: Problem, lane: Lane) -> None:
    try:
        axis.refuse(problem, lane)
    except ValueError as error:
        raise ValueError(f"{field}: {error}") from None
