"""From a schedule's spec to torch's own scheduler of that name."""

from collections.abc import Callable
from typing import Any

import msgspec
import numpy as np
from torch.optim import Optimizer, lr_scheduler

from lrdesk.lab.errors import LabError
from lrdesk.lab.spec import Schedule
from lrdesk.lab.spec import schedules as spec
from lrdesk.words import tr

Scheduler = lr_scheduler.LRScheduler


def build_schedule(schedule: Schedule, optimizer: Optimizer) -> Scheduler:
    """Return the torch scheduler, set on the optimizer; raise LabError where torch refuses the two together."""
    name = type(schedule).__name__
    try:
        build = SPECIAL.get(type(schedule), _build_by_name)
        return build(schedule, optimizer)
    except (ValueError, TypeError, ArithmeticError) as error:
        said = tr("{schedule} cannot drive this optimizer with these settings: {reason}")
        raise LabError(said.format(schedule=name, reason=error)) from error


def _build_by_name(schedule: Schedule, optimizer: Optimizer) -> Scheduler:
    built: Scheduler = getattr(lr_scheduler, type(schedule).__name__)(optimizer, **msgspec.structs.asdict(schedule))
    return built


def _build_lambda(schedule: spec.LambdaLR, optimizer: Optimizer) -> Scheduler:
    steps, factors = zip(*schedule.points, strict=True)
    return lr_scheduler.LambdaLR(optimizer, lambda step: float(np.interp(step, steps, factors)))


def _build_multiplicative(schedule: spec.MultiplicativeLR, optimizer: Optimizer) -> Scheduler:
    return lr_scheduler.MultiplicativeLR(optimizer, lambda step: schedule.factor)


def _build_sequence(schedule: spec.SequentialLR, optimizer: Optimizer) -> Scheduler:
    members = [build_schedule(member, optimizer) for member in schedule.schedulers]
    return lr_scheduler.SequentialLR(optimizer, members, list(schedule.milestones))


def _build_chain(schedule: spec.ChainedScheduler, optimizer: Optimizer) -> Scheduler:
    return lr_scheduler.ChainedScheduler(
        [build_schedule(member, optimizer) for member in schedule.schedulers], optimizer
    )


SPECIAL: dict[type[Schedule], Callable[[Any, Optimizer], Scheduler]] = {
    spec.LambdaLR: _build_lambda,
    spec.MultiplicativeLR: _build_multiplicative,
    spec.SequentialLR: _build_sequence,
    spec.ChainedScheduler: _build_chain,
}
"""The schedules whose spec is not simply torch's list of arguments."""
