"""By how much a goal is met: its margin says how many times better the lane is than was asked. No torch."""

import math
from collections.abc import Callable
from typing import Any

from lrdesk.lab.claims.measured import last_metric, late_sharpness
from lrdesk.lab.claims.verdicts import first_reached
from lrdesk.lab.recording import Recording
from lrdesk.lab.spec import claims as spec
from lrdesk.lab.spec.challenges import Goal

LARGEST = 1e6
"""A margin above this says no more: the minimum is reached to the last digit."""


def margin(goal: Goal, recording: Recording) -> float:
    """Return the margin of a goal in a finished recording: 1 where it is just met, 0 for a lane that diverged."""
    return min(LARGEST, MARGINS[type(goal)](goal, recording))


def _ends_below(goal: spec.EndsBelow, recording: Recording) -> float:
    return _times(goal.loss, recording.lane(goal.lane).end)


def _ends_lower_than(goal: spec.EndsLowerThan, recording: Recording) -> float:
    lane, other = (recording.lane(label).end for label in goal.lanes)
    return 0.0 if math.isinf(lane) else _times(other / goal.times, lane)


def _reaches_by(goal: spec.ReachesBy, recording: Recording) -> float:
    return _times(goal.step, first_reached(recording.lane(goal.lane), goal.loss))


def _metric_ends_above(goal: spec.MetricEndsAbove, recording: Recording) -> float:
    if recording.lane(goal.lane).diverged_at is not None:
        return 0.0
    return _times(last_metric(recording, goal.lane, goal.metric), goal.value)


def _sharpness_below(goal: spec.SharpnessBelow, recording: Recording) -> float:
    lane = recording.lane(goal.lane)
    return 0.0 if lane.diverged_at is not None else _times(goal.sharpness, late_sharpness(lane))


def _diverges(goal: spec.Diverges, recording: Recording) -> float:
    return 0.0 if recording.lane(goal.lane).diverged_at is None else math.inf


def _times(large: float, small: float) -> float:
    return math.inf if small == 0 else large / small


MARGINS: dict[type[Goal], Callable[[Any, Recording], float]] = {
    spec.EndsBelow: _ends_below,
    spec.EndsLowerThan: _ends_lower_than,
    spec.ReachesBy: _reaches_by,
    spec.MetricEndsAbove: _metric_ends_above,
    spec.SharpnessBelow: _sharpness_below,
    spec.Diverges: _diverges,
}
