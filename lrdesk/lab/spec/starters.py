"""Sensible first settings for whoever picks a problem, an optimizer or a schedule by name and has yet to tune it."""

from collections.abc import Callable
from typing import Any, get_args

from lrdesk.lab.spec import schedules
from lrdesk.lab.spec.experiment import PICTURES, View
from lrdesk.lab.spec.optimizers import Optimizer
from lrdesk.lab.spec.problems import Problem
from lrdesk.lab.spec.schedules import Schedule

OPTIMIZERS: dict[str, type[Any]] = {kind.__name__: kind for kind in get_args(Optimizer)}
SCHEDULES: dict[str, type[Any]] = {
    kind.__name__: kind for kind in (*get_args(schedules.SteppedSchedule), schedules.ReduceLROnPlateau)
}
PROBLEMS: dict[str, type[Any]] = {kind.__struct_config__.tag: kind for kind in get_args(Problem)}
"""By the names that deck files use."""


def first_views(problem: Problem) -> tuple[View, ...]:
    """Return the problem's pictures, then loss and rate."""
    return (*(view for view in get_args(View) if view in PICTURES & problem.pictures), "loss", "lr")


def possible_views(problem: Problem) -> tuple[View, ...]:
    """Return every view that a problem can be shown in, in the order in which they are drawn."""
    lacking = {"metrics"} if not problem.metrics else set()
    lacking |= {"confusion"} if not problem.classes else set()
    lacking |= {"group-lrs"} if not problem.groups else set()
    return tuple(v for v in get_args(View) if (v in problem.pictures or v not in PICTURES) and v not in lacking)


def first_optimizer(name: str, before: Optimizer) -> Optimizer:
    """Return an optimizer with torch's defaults but for what it shares with the one before: the rate, for one."""
    kind = OPTIMIZERS[name]
    shared = {field: getattr(before, field) for field in ("lr", "momentum", "nesterov") if hasattr(before, field)}
    built: Optimizer = kind(**{field: value for field, value in shared.items() if field in kind.__struct_fields__})
    return built


def first_schedule(name: str, lr: float, steps: int) -> Schedule:
    """Return a schedule that takes a rate through so many steps as its authors meant it."""
    return FIRST_SCHEDULES[name](lr, steps)


def _part(steps: int, share: float) -> int:
    return max(1, round(steps * share))


FIRST_SCHEDULES: dict[str, Callable[[float, int], Schedule]] = {
    "StepLR": lambda lr, steps: schedules.StepLR(step_size=_part(steps, 1 / 3), gamma=0.3),
    "MultiStepLR": lambda lr, steps: schedules.MultiStepLR(milestones=(_part(steps, 0.5), _part(steps, 0.8))),
    "ConstantLR": lambda lr, steps: schedules.ConstantLR(factor=0.1, total_iters=_part(steps, 0.1)),
    "LinearLR": lambda lr, steps: schedules.LinearLR(start_factor=0.1, total_iters=_part(steps, 0.1)),
    "ExponentialLR": lambda lr, steps: schedules.ExponentialLR(gamma=float(f"{0.01 ** (1 / steps):.5g}")),
    "PolynomialLR": lambda lr, steps: schedules.PolynomialLR(total_iters=steps),
    "CosineAnnealingLR": lambda lr, steps: schedules.CosineAnnealingLR(T_max=steps),
    "CosineAnnealingWarmRestarts": lambda lr, steps: schedules.CosineAnnealingWarmRestarts(T_0=_part(steps, 0.25)),
    "CyclicLR": lambda lr, steps: schedules.CyclicLR(
        base_lr=lr / 10, max_lr=lr, step_size_up=_part(steps, 0.125), cycle_momentum=False
    ),
    "OneCycleLR": lambda lr, steps: schedules.OneCycleLR(max_lr=lr, total_steps=max(2, steps), cycle_momentum=False),
    "ReduceLROnPlateau": lambda lr, steps: schedules.ReduceLROnPlateau(factor=0.5, patience=_part(steps, 0.05)),
    "LambdaLR": lambda lr, steps: schedules.LambdaLR(points=((0, 1.0), (max(1, steps), 0.0))),
    "MultiplicativeLR": lambda lr, steps: schedules.MultiplicativeLR(factor=float(f"{0.01 ** (1 / steps):.5g}")),
    "SequentialLR": lambda lr, steps: schedules.SequentialLR(
        schedulers=(
            schedules.LinearLR(start_factor=0.1, total_iters=_part(steps, 0.1)),
            schedules.CosineAnnealingLR(T_max=_part(steps, 0.9)),
        ),
        milestones=(_part(steps, 0.1),),
    ),
    "ChainedScheduler": lambda lr, steps: schedules.ChainedScheduler(
        schedulers=(
            schedules.LinearLR(start_factor=0.1, total_iters=_part(steps, 0.1)),
            schedules.ExponentialLR(gamma=float(f"{0.01 ** (1 / steps):.5g}")),
        )
    ),
}
