"""What can be swept of a lane, over which values to begin with, what theory says of it, and how to run one value.

Needs no torch.
"""

from collections.abc import Callable

from msgspec import structs

from lrdesk.lab.figures import figure
from lrdesk.lab.names import worded
from lrdesk.lab.spec import Experiment, Lane, Problem
from lrdesk.lab.spec.optimizers import SGD
from lrdesk.lab.spec.problems import Quadratic
from lrdesk.lab.spec.starters import first_views
from lrdesk.lab.spec.strict import LABEL_LENGTH
from lrdesk.lab.spec.sweeps import Axis, Map, Sweep
from lrdesk.lab.stability import stability_factor
from lrdesk.words import mark, tr

RATES = 128
"""Values along the axis of a sweep."""

SIDE = 64
"""Cells along a side of a map."""

PAST_FAILURE = 3
"""The first sweep goes to so many times a rate that fails with plain SGD, so that the border is well inside."""

ADAPTIVE = (1e-5, 3.0)
"""First rates of Adam and AdamW, whose steps are about as long as the rate, whatever the problem."""

HIGHEST_MOMENTUM = 0.99

PARAMETERS = {"lr": mark("rate"), "momentum": mark("momentum"), "batch-size": mark("batch size")}

Axes = tuple[Axis, ...]


def choices(problem: Problem, lane: Lane) -> dict[str, Axes]:
    """Return what can be swept, by its name in English: one axis for a sweep, two for a map, each with first values."""
    low, high = first_rates(problem, lane)
    least_momentum = 0.1 if getattr(lane.optimizer, "nesterov", False) else 0.0  # Nesterov's kind asks for some

    def rate(count: int = SIDE, group: str | None = None) -> Axis:
        return Axis(low=low, high=high, count=count, group=group)

    offered: dict[str, Callable[[], Axes]] = {
        mark("rate"): lambda: (rate(RATES),),
        mark("rate × momentum"): lambda: (
            rate(),
            Axis(parameter="momentum", low=least_momentum, high=HIGHEST_MOMENTUM, count=SIDE, log=False),
        ),
        mark("rate × batch size"): lambda: (
            rate(),
            Axis(parameter="batch-size", low=1, high=problem.largest_batch, count=SIDE),
        ),
        mark("rates of two layers"): lambda: (rate(group=problem.groups[0]), rate(group=problem.groups[1])),
    }
    lacking = set() if problem.largest_batch > 1 else {"rate × batch size"}
    lacking |= set() if len(problem.groups) > 1 else {"rates of two layers"}
    return {name: axes() for name, axes in offered.items() if name not in lacking}


def first_rates(problem: Problem, lane: Lane) -> tuple[float, float]:
    """Return the rates to sweep first: from where nothing happens to where training fails."""
    if not isinstance(lane.optimizer, SGD):
        return ADAPTIVE
    return float(f"{problem.rates.lowest:.2g}"), float(f"{PAST_FAILURE * problem.rates.highest:.2g}")


def plan(problem: Problem, lane: Lane, axes: Axes, steps: int, seeds: tuple[int, ...]) -> Sweep | Map:
    """Return the sweep of a lane over one axis, or its map over two; raises ValueError for what cannot be swept.

    What is varied is set to its lowest value in the lane, so that two lanes that differ in nothing else share a plan.
    Changes made on the way in the playground are left out. A map takes the first seed.
    """
    plain = structs.replace(lane, label="swept", changes=())
    for axis in axes:
        axis.refuse(problem, plain)
    if len(axes) == 1:
        swept: Sweep | Map = Sweep(problem=problem, lane=plain, steps=steps, axis=axes[0], seeds=seeds)
    else:
        swept = Map(problem=problem, lane=plain, steps=steps, x=axes[0], y=axes[1], seed=seeds[0])
    for axis in axes:
        plain = axis.applied(plain, axis.low)
    return structs.replace(swept, lane=plain)


def zoomed(axis: Axis, first: float, last: float) -> Axis:
    """Return the axis between two of its values; the whole where they are one and the same."""
    return axis if first == last else structs.replace(axis, low=first, high=last)


def stability_limit(problem: Problem, lane: Lane) -> float | None:
    """Return the rate above which the lane diverges on a bowl: 2 / λ for gradient descent, 2 (1 + momentum) / λ, ….

    λ is the largest curvature, and SGD's weight decay adds to it. None where `stability_factor` knows no rule, or a
    schedule moves the rate.
    """
    factor = stability_factor(lane.optimizer)
    if factor is None or lane.schedule is not None or not isinstance(problem, Quadratic):
        return None
    return factor / (problem.curvatures[-1] + getattr(lane.optimizer, "weight_decay", 0.0))


def runnable(swept: Sweep | Map, *values: float) -> Experiment:
    """Return an experiment that trains the very lane of these values, one for each axis, from the first seed."""
    axes = (swept.x, swept.y) if isinstance(swept, Map) else (swept.axis,)
    lane = swept.lane
    for axis, value in zip(axes, values, strict=True):
        lane = axis.applied(lane, value)
    label = ", ".join(f"{name_of(axis)} {figure(value)}" for axis, value in zip(axes, values, strict=True))
    return Experiment(
        id="from-a-sweep",
        title=tr("A lane of a sweep"),
        problem=swept.problem,
        steps=swept.steps,
        seed=swept.seed if isinstance(swept, Map) else swept.seeds[0],
        lanes=(structs.replace(lane, label=label[:LABEL_LENGTH]),),
        views=(*first_views(swept.problem), "group-lrs") if lane.group_lrs else first_views(swept.problem),
    )


def name_of(axis: Axis) -> str:
    """Return what varies along an axis, in the learner's words."""
    if axis.group is not None:
        return tr("rate of {group}").format(group=worded(axis.group))
    return tr(PARAMETERS[axis.parameter])
