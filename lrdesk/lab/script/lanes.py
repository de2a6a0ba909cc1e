"""Each lane as one would write it: weights, optimizer, scheduler, and the call that trains them."""

from collections.abc import Iterator

from lrdesk.lab.errors import LabError
from lrdesk.lab.script.calls import optimizer_call, schedule_call
from lrdesk.lab.script.documents import Section
from lrdesk.lab.script.layout import Bracketed, Expression, laid_out, printable, text
from lrdesk.lab.script.plan import Plan, Stage
from lrdesk.lab.script.problems import ProblemCode
from lrdesk.lab.spec import Change, Experiment, Lane
from lrdesk.lab.spec.lanes import Resume
from lrdesk.lab.spec.optimizers import SparseAdam


def lane_sections(experiment: Experiment, problem: ProblemCode, plan: Plan) -> list[Section]:
    """Return one section a lane; raise LabError where one changes what its optimizer does not have."""
    for lane in experiment.lanes:
        if lane.refused_change:
            raise LabError(f"Lane '{lane.label}': {lane.refused_change}")
    return [
        Section(
            f"Lane: {printable(lane.label)}",
            "",
            "\n".join(_lane(lane, stages, experiment.problem.groups, problem, plan)),
        )
        for lane, stages in zip(experiment.lanes, plan.lanes, strict=True)
    ]


def _lane(
    lane: Lane, stages: tuple[Stage, ...], groups: tuple[str, ...], problem: ProblemCode, plan: Plan
) -> Iterator[str]:
    rates = [lane.group_lrs.get(name, lane.optimizer.lr) for name in groups] if lane.group_lrs else []
    yield from _set_up(lane, groups, problem)

    had_schedule = lane.schedule is not None
    for stage in stages:
        indent = 4 if stage.first > 0 else 0
        if stage.first > 0:
            yield f"\n# From step {stage.first} on\nif goes_on:"
        if stage.change is not None:
            if stage.change.resume is not None:
                yield from _resume(stage.change.resume, lane, groups, problem, indent)
            yield from _change(stage.change, lane, rates, had_schedule, indent)
            had_schedule = had_schedule or stage.change.schedule is not None
        result = "goes_on = " if stage.end < plan.points else ""
        yield laid_out(_train(lane, stage, problem, plan), result, indent=indent)


def _set_up(lane: Lane, groups: tuple[str, ...], problem: ProblemCode, indent: int = 0) -> Iterator[str]:
    """Yield the code that makes what a lane starts with."""
    margin = " " * indent
    yield f"{margin}{problem.model} = {problem.new}"
    yield laid_out(optimizer_call(lane.optimizer, _parameters(lane, groups, problem)), "optimizer = ", indent=indent)
    if isinstance(lane.optimizer, SparseAdam):
        yield f"{margin}optimizer.register_step_pre_hook(make_gradients_sparse)"
    if lane.schedule is not None:
        yield laid_out(schedule_call(lane.schedule), "scheduler = ", indent=indent)


def _resume(kept: Resume, lane: Lane, groups: tuple[str, ...], problem: ProblemCode, indent: int) -> Iterator[str]:
    """Yield the code that saves what is kept, makes all anew, and loads it."""
    margin = " " * indent
    saved = [name for name, keeps in (("optimizer", kept != "weights"), ("scheduler", kept == "all")) if keeps]
    if lane.schedule is None and "scheduler" in saved:
        saved.remove("scheduler")
    yield f"{margin}saved_weights = {problem.model}.{'state_dict()' if problem.is_network else 'detach()'}"
    yield from (f"{margin}saved_{name} = {name}.state_dict()" for name in saved)
    yield from _set_up(lane, groups, problem, indent)
    if problem.is_network:
        yield f"{margin}{problem.model}.load_state_dict(saved_weights)"
    else:
        yield f"{margin}with torch.no_grad():"
        yield f"{margin}    {problem.model}.copy_(saved_weights)"
    yield from (f"{margin}{name}.load_state_dict(saved_{name})" for name in saved)


def _parameters(lane: Lane, groups: tuple[str, ...], problem: ProblemCode) -> Expression:
    """Return what the optimizer trains: all weights, or their groups where some have rates of their own."""
    if not lane.group_lrs:
        return problem.parameters
    return Bracketed(
        "[",
        tuple(
            Bracketed(
                "{", (f'"params": {weights}', *([f'"lr": {lane.group_lrs[name]}'] if name in lane.group_lrs else []))
            )
            for name, weights in zip(groups, problem.groups, strict=True)
        ),
    )


def _change(change: Change, lane: Lane, rates: list[float], had_schedule: bool, indent: int) -> Iterator[str]:
    """Yield the code of what changes; the schedule last, for it starts from the rate."""
    margin = " " * indent
    group_lines = []
    if change.lr is not None and not rates:
        group_lines.append(f'group["lr"] = {change.lr}')
    if change.momentum is not None:
        group_lines.append(_momentum(change.momentum, lane))
    if change.weight_decay is not None:
        group_lines.append(f'group["weight_decay"] = {change.weight_decay}')
    if change.schedule is not None and had_schedule:
        group_lines.append('group.pop("initial_lr", None)  # left by the old schedule')
    if group_lines:
        yield f"{margin}for group in optimizer.param_groups:"
        yield from (f"{margin}    {line}" for line in group_lines)
    if change.lr is not None and rates:
        scaled = tuple(str(change.lr * (rate / rates[0])) for rate in rates)
        yield laid_out(Bracketed("[", scaled), "lrs = ", indent=indent)
        yield f"{margin}for group, lr in zip(optimizer.param_groups, lrs):"
        yield f'{margin}    group["lr"] = lr'
    if change.schedule is not None:
        yield laid_out(schedule_call(change.schedule), "scheduler = ", indent=indent)


def _momentum(momentum: float, lane: Lane) -> str:
    if hasattr(lane.optimizer, "momentum"):
        return f'group["momentum"] = {momentum}'
    return f'group["betas"] = ({momentum}, group["betas"][1])'


def _train(lane: Lane, stage: Stage, problem: ProblemCode, plan: Plan) -> Bracketed:
    items = [text(printable(lane.label)), problem.model, "optimizer"]
    if stage.schedule is not None:
        items.append("scheduler")
    if len(plan.batch_sizes) > 1:
        items.append(f"batch_size={stage.batch_size}")
    if lane.clip is not None:
        items.append(f"clip_{lane.clip.kind}={lane.clip.norm or lane.clip.value}")
    if lane.schedule_first:
        items.append("scheduler_first=True")
    if (stage.first, stage.end) != (0, plan.points):
        first = "" if stage.first == 0 else f"{stage.first}, "
        items.append(f"steps=range({first}{'STEPS + 1' if stage.end == plan.points else stage.end})")
    return Bracketed("train(", tuple(items))
