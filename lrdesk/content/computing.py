"""Questions whose answer is computed: the figure that a run gives, and the option that says it."""

import re

from lrdesk.content.practice import Computed, Question
from lrdesk.lab.claims.measured import last_metric
from lrdesk.lab.errors import LabError
from lrdesk.lab.figures import figure
from lrdesk.lab.recording import Recording
from lrdesk.words import tr

ROUNDED = 0.02
"""By how much of itself an option may differ from the run's figure: what rounding to two digits costs."""

NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:e-?\d+)?")


def number_in(option: str) -> float | None:
    """Return the number that an option says; None where it says none, or several."""
    found = NUMBER.findall(option)
    return float(found[0]) if len(found) == 1 else None


def measured(computed: Computed, recording: Recording) -> float:
    """Return the figure that a finished run gives. Raises LabError where the run has no such figure."""
    lane = recording.lane(computed.lane)
    if computed.figure == "metric":
        assert computed.metric is not None
        return last_metric(recording, computed.lane, computed.metric)
    if computed.figure == "diverged-at":
        if lane.diverged_at is None:
            raise LabError(tr("The lane {lane} does not diverge.").format(lane=computed.lane))
        return lane.diverged_at
    traced = lane.lr if computed.figure == "lr" else lane.loss
    step = recording.experiment.steps if computed.step is None else computed.step
    if step >= len(traced):
        raise LabError(tr("The lane {lane} ends before step {step}.").format(lane=computed.lane, step=step))
    return float(traced[step])


def answer(question: Question, recording: Recording) -> int:
    """Return the place of the right option, from a finished run of the question's experiment.

    Raises LabError where not just one option says what the run gives.
    """
    if question.computed is None:
        assert question.answer is not None
        return question.answer
    found = measured(question.computed, recording)
    right = [place for place, option in enumerate(question.options) if _says(option, found)]
    if len(right) != 1:
        told = tr("The run gives {found}, and {count} of the options say so.")
        raise LabError(told.format(found=figure(found), count=len(right)))
    return right[0]


def told(computed: Computed, recording: Recording) -> str:
    """Return in a sentence of Markdown what the run gives, with the lane in bold."""
    found = figure(measured(computed, recording))
    step = recording.experiment.steps if computed.step is None else computed.step
    match computed.figure:
        case "lr":
            said = tr("The run takes step {step} of **{lane}** at a rate of {found}.")
        case "loss":
            said = tr("In the run the loss of **{lane}** is {found} at step {step}.")
        case "metric":
            said = tr("In the run the {metric} of **{lane}** ends at {found}.")
        case _:
            said = tr("In the run **{lane}** diverges at step {found}.")
    return said.format(lane=computed.lane, metric=computed.metric, step=step, found=found)


def _says(option: str, found: float) -> bool:
    said = number_in(option)
    return said is not None and abs(said - found) <= ROUNDED * abs(found) + 1e-12
