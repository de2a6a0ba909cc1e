"""Optimizers and schedules as the calls that make them, with only those arguments that differ from torch's defaults."""

from collections.abc import Callable
from typing import Any

from msgspec.structs import fields

from lrdesk.lab.script.layout import Bracketed, Expression, text
from lrdesk.lab.spec import Optimizer, Schedule
from lrdesk.lab.spec import schedules as spec
from lrdesk.lab.spec.optimizers import SGDScheduleFree


def optimizer_call(optimizer: Optimizer, parameters: Expression) -> Bracketed:
    """Return the call that makes the optimizer of these parameters."""
    module = "" if isinstance(optimizer, SGDScheduleFree) else "torch.optim."
    return Bracketed(f"{module}{type(optimizer).__name__}(", (parameters, *_arguments(optimizer)))


def schedule_call(schedule: Schedule) -> Bracketed:
    """Return the call that makes the scheduler of the variable `optimizer`."""
    items = SPECIAL.get(type(schedule), _by_name)(schedule)
    return Bracketed(f"lr_scheduler.{type(schedule).__name__}(", items)


def _by_name(schedule: Schedule) -> tuple[Expression, ...]:
    return ("optimizer", *_arguments(schedule))


def _lambda(schedule: spec.LambdaLR) -> tuple[Expression, ...]:
    steps, factors = zip(*schedule.points, strict=True)
    return ("optimizer", Bracketed("broken_line(", (_listed("[", steps), _listed("[", factors))))


def _multiplicative(schedule: spec.MultiplicativeLR) -> tuple[Expression, ...]:
    return ("optimizer", f"lambda step: {schedule.factor}")


def _sequence(schedule: spec.SequentialLR) -> tuple[Expression, ...]:
    return ("optimizer", _members(schedule), _listed("milestones=[", schedule.milestones))


def _chain(schedule: spec.ChainedScheduler) -> tuple[Expression, ...]:
    return (_members(schedule), "optimizer")


SPECIAL: dict[type[Schedule], Callable[[Any], tuple[Expression, ...]]] = {
    spec.LambdaLR: _lambda,
    spec.MultiplicativeLR: _multiplicative,
    spec.SequentialLR: _sequence,
    spec.ChainedScheduler: _chain,
}
"""The schedules whose spec is not simply torch's list of arguments."""


def _members(schedule: spec.SequentialLR | spec.ChainedScheduler) -> Bracketed:
    return Bracketed("[", tuple(schedule_call(member) for member in schedule.schedulers))


def _arguments(of: Optimizer | Schedule) -> tuple[Expression, ...]:
    """Return the arguments that differ from the spec's defaults, which are torch's."""
    values = {field.name: getattr(of, field.name) for field in fields(of) if getattr(of, field.name) != field.default}
    return tuple(_argument(name, value) for name, value in values.items())


def _argument(name: str, value: object) -> Expression:
    if name == "milestones" and isinstance(value, tuple):
        return _listed("milestones=[", value)
    return f"{name}={text(value) if isinstance(value, str) else value}"


def _listed(opening: str, values: tuple[float, ...]) -> Bracketed:
    return Bracketed(opening, tuple(map(str, values)))
