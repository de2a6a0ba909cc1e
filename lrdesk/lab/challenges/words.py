"""What a challenge asks for, in words. No torch."""

from collections.abc import Callable
from typing import Any

from lrdesk.lab.figures import figure
from lrdesk.lab.spec import claims as spec
from lrdesk.lab.spec.challenges import Challenge, Goal

TARGETS: dict[type[Goal], Callable[[Any], str]] = {
    spec.EndsBelow: lambda goal: f"a loss below {figure(goal.loss)}",
    spec.EndsLowerThan: lambda goal: f"{figure(goal.times)} times lower than {goal.than}",
    spec.ReachesBy: lambda goal: f"a loss of {figure(goal.loss)} by step {goal.step}",
    spec.MetricEndsAbove: lambda goal: f"{goal.metric} above {figure(goal.value)}",
    spec.SharpnessBelow: lambda goal: f"a sharpness below {figure(goal.sharpness)}",
    spec.Diverges: lambda goal: f"{goal.lane} diverges",
}


def target(challenge: Challenge) -> str:
    """Return all goals in one line, with how long a run is and on how many seeds they must hold."""
    goals = [TARGETS[type(goal)](goal) for trial in challenge.trials for goal in trial.goals]
    steps = max(trial.steps for trial in challenge.trials)
    seeds = len(challenge.seeds)
    where = "on a seed" if seeds == 1 else f"on each of {seeds} seeds"
    return f"{', '.join(dict.fromkeys(goals))} within {steps} steps, {where} that you have not seen"
