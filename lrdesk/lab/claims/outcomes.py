"""What the run says to the question that the learner was asked before it."""

import math
from collections.abc import Callable

from lrdesk.lab.recording import LaneRecord, Recording
from lrdesk.lab.spec import Outcome


def outcome(recording: Recording) -> frozenset[str]:
    """Return the labels of the lanes that answer the experiment's `predict`; empty without one, or when none does.

    Several lanes may share an outcome: all of them are right.
    """
    predict = recording.experiment.predict
    if predict is None:
        return frozenset()
    lanes = [recording.lane(label) for label in recording.labels]
    if predict.answer == "diverges":
        return frozenset(lane.label for lane in lanes if lane.diverged_at is not None)
    measures = {lane.label: MEASURES[predict.answer](lane) for lane in lanes}
    least = min(measures.values())
    return frozenset(label for label, measure in measures.items() if measure == least < math.inf)


def _change(lane: LaneRecord) -> float:
    return abs(lane.end - float(lane.loss[0]))


MEASURES: dict[Outcome, Callable[[LaneRecord], float]] = {
    "ends-lowest": lambda lane: lane.end,
    "ends-highest": lambda lane: -lane.end,
    "moves-least": _change,
    "longest-first-step": lambda lane: -lane.first_step,
    "lowest-lr": lambda lane: float(lane.lr[-1]),
}
"""For each outcome a measure that is least for the lane which answers it."""
