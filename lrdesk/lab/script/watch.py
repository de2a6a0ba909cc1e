"""The words at a script's head: what the experiment is, what to watch, and what the script prints."""

from collections.abc import Sequence

from msgspec.structs import asdict

from lrdesk.lab.figures import figure
from lrdesk.lab.script.documents import Section
from lrdesk.lab.script.layout import printable
from lrdesk.lab.script.parts import names
from lrdesk.lab.spec import Claim, Experiment
from lrdesk.lab.spec import claims as spec

OUTPUT = """\
It prints a line for each step of each lane: the loss before the step's update, and the learning rate that the update \
takes; a lane whose loss explodes ends there. On a CPU these are the very numbers that LR Desk shows."""

WATCH: dict[type[Claim], str] = {
    spec.Diverges: "{lane}: its loss explodes.",
    spec.Converges: "{lane}: its loss goes below {loss} and stays there.",
    spec.EndsBelow: "{lane}: its loss ends below {loss}.",
    spec.ReachesBy: "{lane}: its loss is down to {loss} by step {step}.",
    spec.EndsAbove: "{lane}: its loss is still above {loss} at the end.",
    spec.StaysNearStart: "{lane}: its loss hardly leaves its start.",
    spec.Overshoots: "{lane}: it jumps across the minimum, again and again.",
    spec.Oscillates: "{lane}: its loss goes up and down.",
    spec.EndsLowerThan: "{lane}: its loss ends lower than that of {than}.",
    spec.EndsAbout: "{lane}: its loss ends at about {times} times that of {than}.",
    spec.ReachesFirst: "{lane}: it reaches a loss of {loss} before {than} does.",
    spec.FirstStep: "{lane}: its first step is {times} times as long as that of {than}.",
    spec.SameLosses: "{lane}: it prints the losses of {than}, to within rounding or better.",
    spec.LossRises: "{lane}: its loss is higher at step {later} than at step {step}.",
    spec.GradNormExceeds: "{lane}: the norm of its gradient, which the app records, rises above {norm}.",
    spec.LrAt: "{lane}: its rate is {lr} at step {step}.",
    spec.GroupLrAt: "{lane}: its {group} has a rate of {lr} at step {step}.",
    spec.LrDropsAt: "{lane}: its rate drops at step {step}, to {factor} times what it was.",
    spec.LrFalls: "{lane}: its last rate is at least {times} times lower than its first.",
    spec.SharpnessNear: "{lane}: its sharpness, which the app measures, comes to hover near the edge of stability.",
    spec.SharpnessBelow: "{lane}: its sharpness, which the app measures, ends below {sharpness}.",
    spec.MetricEndsAbove: "{lane}: its {metric}, which the app measures, ends above {value}.",
    spec.MetricEndsBelow: "{lane}: its {metric}, which the app measures, ends below {value}.",
}
"""What a claim makes one look at, whether it holds or not."""


def introduction(experiment: Experiment, sections: Sequence[Section]) -> str:
    """Return the title, and below it what to watch and what is printed."""
    blocks = [printable(experiment.title)]
    if experiment.predict is not None:
        blocks.append(f"First guess, then run it: {printable(experiment.predict.ask)}")
    if experiment.claims:
        blocks.append("\n".join(["What to watch:", *(f"- {watch(claim)}" for claim in experiment.claims)]))
    needed = "PyTorch and NumPy" if any("np" in names(section.code) for section in sections) else "PyTorch"
    return "\n\n".join([*blocks, f"This script needs {needed}, and nothing else. {OUTPUT}"])


def watch(claim: Claim) -> str:
    """Return what a claim makes one look at."""
    figures = {name: _readable(name, value) for name, value in asdict(claim).items()}
    return WATCH[type(claim)].format(**figures)


def _readable(name: str, value: object) -> str:
    if isinstance(value, str):
        return printable(value)
    return figure(value) if isinstance(value, float) else str(value)
