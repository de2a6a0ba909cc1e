"""The training loop of a script: with schedules, batches and stages only where a lane has them."""

from collections.abc import Iterator

from lrdesk.lab.recording import EXPLODED
from lrdesk.lab.script.documents import Section
from lrdesk.lab.script.layout import Bracketed, laid_out
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
    options = ["batch_size"] if len(plan.batch_sizes) > 1 else []
    options += [f"clip_{kind}=None" for kind in plan.clips]
    if plan.schedule_first:
        options.append("scheduler_first=False")
    if options:
        parameters += ["*", *options]
    if plan.staged:
        parameters.append("steps=range(STEPS + 1)")
    yield laid_out(Bracketed("train(", tuple(parameters)), "def ", ":")
    if plan.staged:
        yield '    """Train a lane and print its losses; return whether it can go on."""'
        yield "    for step in steps:"
    else:
        yield '    """Train a lane from its start to its end and print its losses."""'
        yield "    for step in range(STEPS + 1):"
    yield "        optimizer.zero_grad()"
    yield from _losses(problem, plan)
    if plan.schedule_first:
        yield "        if scheduler_first and step < STEPS:  # too early: PyTorch warns of it"
        yield from _schedule_step(plan, indent=12)
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
    for kind in plan.clips:
        yield f"        if clip_{kind} is not None:"
        yield f"            nn.utils.clip_grad_{kind}_({problem.parameters}, clip_{kind})"
    yield "        optimizer.step()"
    if plan.schedule_first:
        yield "        if not scheduler_first:"
        yield from _schedule_step(plan, indent=12)
    elif scheduled:
        yield from _schedule_step(plan, indent=8)
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
    if plan.averages:
        shown = problem.objective
        if problem.records_batches and plan.batched:
            shown = f"{shown} if batch_size is None else {batch_loss}" if None in plan.batch_sizes else batch_loss
        yield "        if isinstance(optimizer, SGDScheduleFree):  # what counts is the average"
        yield "            optimizer.eval()"
        yield "            with torch.no_grad():"
        yield f"                loss = {shown}"
        yield "            optimizer.train()"


def _schedule_step(plan: Plan, indent: int) -> Iterator[str]:
    margin = " " * indent
    by_loss = "scheduler.step(loss.item())"
    stepped = plan.schedules - {None, ReduceLROnPlateau}
    if ReduceLROnPlateau in plan.schedules and stepped:
        yield f"{margin}if isinstance(scheduler, lr_scheduler.ReduceLROnPlateau):"
        yield f"{margin}    {by_loss}"
        yield f"{margin}elif scheduler is not None:"
        yield f"{margin}    scheduler.step()"
    else:
        yield f"{margin}if scheduler is not None:"
        yield f"{margin}    {'scheduler.step()' if stepped else by_loss}"
