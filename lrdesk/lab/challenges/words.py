"""What a challenge asks for, and how a lane does before it, in words. No torch."""

from collections.abc import Callable
from typing import Any

from lrdesk.lab.claims.measured import last_metric
from lrdesk.lab.figures import figure
from lrdesk.lab.names import worded
from lrdesk.lab.recording import Recording
from lrdesk.lab.spec import claims as spec
from lrdesk.lab.spec.challenges import YOURS, Challenge, Goal
from lrdesk.words import tr

TARGETS: dict[type[Goal], Callable[[Any], str]] = {
    spec.EndsBelow: lambda goal: tr("a loss below {loss}").format(loss=figure(goal.loss)),
    spec.EndsLowerThan: lambda goal: tr("{times} times lower than {lane}").format(
        times=figure(goal.times), lane=goal.than
    ),
    spec.ReachesBy: lambda goal: tr("a loss of {loss} by step {step}").format(loss=figure(goal.loss), step=goal.step),
    spec.MetricEndsAbove: lambda goal: tr("{metric} above {value}").format(
        metric=worded(goal.metric), value=figure(goal.value)
    ),
    spec.SharpnessBelow: lambda goal: tr("a sharpness below {sharpness}").format(sharpness=figure(goal.sharpness)),
    spec.Diverges: lambda goal: tr("{lane} diverges").format(lane=goal.lane),
}


def standing(recording: Recording) -> str:
    """Return in one line how the learner's lane does in a finished run: its loss, and what else is measured of it."""
    lane = recording.lane(YOURS)
    first = figure(float(lane.loss[0]))
    if lane.diverged_at is not None:
        return tr("loss {loss} at the start, diverged at step {step}").format(loss=first, step=lane.diverged_at)
    told = tr("loss {loss} at the start, {last} after {steps} steps, {lowest} at its lowest").format(
        loss=first,
        last=figure(lane.end),
        steps=recording.experiment.steps,
        lowest=figure(float(lane.loss.min())),
    )
    names = recording.experiment.problem.metrics if lane.metrics is not None else ()
    return ", ".join([told, *(f"{worded(name)} {figure(last_metric(recording, YOURS, name))}" for name in names)])


def target(challenge: Challenge) -> str:
    """Return all goals in one line, with how long a run is and on how many seeds they must hold."""
    goals = [TARGETS[type(goal)](goal) for trial in challenge.trials for goal in trial.goals]
    steps = max(trial.steps for trial in challenge.trials)
    seeds = len(challenge.seeds)
    said = tr("{goals} within {steps} steps, on each of {seeds} seeds that you have not seen")
    if seeds == 1:
        said = tr("{goals} within {steps} steps, on a seed that you have not seen")
    return said.format(goals=", ".join(dict.fromkeys(goals)), steps=steps, seeds=seeds)
