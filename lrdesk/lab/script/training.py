"""The training loop of a script: with schedules, batches and stages only where a lane has them."""

from collections.abc import Iterator

from lrdesk.lab.recording import EXPLODED
from lrdesk.lab.script.documents import Section
from lrdesk.lab.script.plan import Plan
from lrdesk.lab.script.problems import ProblemCode
from lrdesk.lab.spec.schedules import ReduceLROnPlateau

PROSE = "What is printed at a step is how things stand before its update; the last line is the end, without one."


def training(problem: ProblemCode, plan: Plan) -> Section:
    """Return the section that defines `train`, and the constants that it uses."""
    constants = [f"STEPS = {plan.points - 1}"]
    if plan.batched and len(plan.batch_sizes) == 1:
        constants.append(f"BATCH_SIZE = {next(iter(plan.batch_sizes))}")
    loop = "\n".join(_train(problem, plan))
    header = 'print("lane", "step", "loss", "lr", sep="\\t")'
    return Section("Training", PROSE, "\n".join([*constants, "", "", loop, "", "", header]))


def _train(problem: ProblemCode, plan: Plan) -> Iterator[str]:
    scheduled = plan.schedules != {None}
    parameters = ["lane", problem.model, "optimizer"]
    if scheduled:
        parameters.append("scheduler=None")
    if len(plan.batch_sizes) > 1:
        parameters += ["*", "batch_size"]
    if plan.staged:
        parameters.append("steps=range(STEPS + 1)")
    yield f"def train({', '.join(parameters)}):"
    if plan.staged:
        yield '    """Train a lane and print its losses; return whether it can go on."""'
        yield "    for step in steps:"
    else:
        yield '    """Train a lane from its start to its end and print its losses."""'
        yield "    for step in range(STEPS + 1):"
    yield "        optimizer.zero_grad()"
    yield from _losses(problem, plan)
    yield '        lr = optimizer.param_groups[0]["lr"]'
    yield '        print(lane, step, loss.item(), lr, sep="\\t")'
    exploded = f"not abs(loss.item()) <= {EXPLODED:_.0f}"
    if plan.staged:
        yield f"        if {exploded}:  # or NaN"
        yield "            return False"
        yield "        if step == STEPS:"
        yield "            break"
    else:
        yield f"        if step == STEPS or {exploded}:  # or NaN"
        yield "            break"
    yield "        optimizer.step()"
    if scheduled:
        yield from _schedule_step(plan)
    if plan.staged:
        yield "    return True"


def _losses(problem: ProblemCode, plan: Plan) -> Iterator[str]:
    """Yield the loss that is shown, and the backward pass of the one that is trained on."""
    size = "batch_size" if len(plan.batch_sizes) > 1 else "BATCH_SIZE"
    of_all = [f"loss = {problem.objective}", "loss.backward()"]
    batch_loss = f"loss_of({problem.model}, *batch(step, {size}))"
    if problem.records_batches:
        of_batch = [f"loss = {batch_loss}", "loss.backward()"]
    else:
        of_batch = [f"{batch_loss}.backward()", "with torch.no_grad():", f"    loss = {problem.objective}"]
    if not plan.batched:
        yield from (f"        {line}" for line in of_all)
    elif None not in plan.batch_sizes:
        yield from (f"        {line}" for line in of_batch)
    else:
        yield "        if batch_size is None:  # every step sees all data"
        yield from (f"            {line}" for line in of_all)
        yield "        else:"
        yield from (f"            {line}" for line in of_batch)


def _schedule_step(plan: Plan) -> Iterator[str]:
    by_loss = "scheduler.step(loss.item())"
    stepped = plan.schedules - {None, ReduceLROnPlateau}
    if ReduceLROnPlateau in plan.schedules and stepped:
        yield "        if isinstance(scheduler, lr_scheduler.ReduceLROnPlateau):"
        yield f"            {by_loss}"
        yield "        elif scheduler is not None:"
        yield "            scheduler.step()"
    else:
        yield "        if scheduler is not None:"
        yield f"            {'scheduler.step()' if stepped else by_loss}"
