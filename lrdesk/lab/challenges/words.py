"""What a challenge asks for, and how a lane does before it, in words. No torch."""

from collections.abc import Callable
from typing import Any

from lrdesk.lab.claims.verdicts import last_metric
from lrdesk.lab.figures import figure
from lrdesk.lab.recording import Recording
from lrdesk.lab.spec import claims as spec
from lrdesk.lab.spec.challenges import YOURS, Challenge, Goal

TARGETS: dict[type[Goal], Callable[[Any], str]] = {
    spec.EndsBelow: lambda goal: f"a loss below {figure(goal.loss)}",
    spec.EndsLowerThan: lambda goal: f"{figure(goal.times)} times lower than {goal.than}",
    spec.ReachesBy: lambda goal: f"a loss of {figure(goal.loss)} by step {goal.step}",
    spec.MetricEndsAbove: lambda goal: f"{goal.metric} above {figure(goal.value)}",
    spec.SharpnessBelow: lambda goal: f"a sharpness below {figure(goal.sharpness)}",
    spec.Diverges: lambda goal: f"{goal.lane} diverges",
}


def standing(recording: Recording) -> str:
    """Return in one line how the learner's lane does in a finished run: its loss, and what else is measured of it."""
    lane = recording.lane(YOURS)
    told = [f"loss {figure(float(lane.loss[0]))} at the start"]
    if lane.diverged_at is not None:
        return f"{told[0]}, diverged at step {lane.diverged_at}"
    told.append(f"{figure(lane.end)} after {recording.experiment.steps} steps")
    told.append(f"{figure(float(lane.loss.min()))} at its lowest")
    if lane.metrics is not None:
        told += [
            f"{name} {figure(last_metric(recording, YOURS, name))}" for name in recording.experiment.problem.metrics
        ]
    return ", ".join(told)


def target(challenge: Challenge) -> str:
    """Return all goals in one line, with how long a run is and on how many seeds they must hold."""
    goals = [TARGETS[type(goal)](goal) for trial in challenge.trials for goal in trial.goals]
    steps = max(trial.steps for trial in challenge.trials)
    seeds = len(challenge.seeds)
    where = "on a seed" if seeds == 1 else f"on each of {seeds} seeds"
    return f"{', '.join(dict.fromkeys(goals))} within {steps} steps, {where} that you have not seen"
