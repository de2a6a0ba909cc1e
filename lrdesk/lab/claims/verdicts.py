"""Claims against measurements: what a finished recording shows of what its experiment promised."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from lrdesk.lab.claims import rates
from lrdesk.lab.figures import figure
from lrdesk.lab.recording import EXPLODED, LaneRecord, Recording
from lrdesk.lab.spec import Claim
from lrdesk.lab.spec import claims as spec
from lrdesk.lab.stability import stability_edge
from lrdesk.lab.surfaces import FloatArray

SETTLED_BY = 0.9
"""A lane that converges has done so by this share of the run."""


@dataclass(frozen=True)
class Verdict:
    """Whether a claim holds, and the measured figure in a short sentence of Markdown with lane labels in bold."""

    holds: bool
    text: str


def verdicts(recording: Recording) -> tuple[Verdict, ...]:
    """Return one verdict for each claim of the experiment, in order, from a finished recording."""
    results = []
    for claim in recording.experiment.claims:
        holds, text = CLAIMS[type(claim)](claim, recording)
        results.append(Verdict(holds, text))
    return tuple(results)


def diverges(claim: spec.Diverges, recording: Recording) -> tuple[bool, str]:
    """Whether the lane ended as diverged."""
    lane = recording.lane(claim.lane)
    if lane.diverged_at is None:
        return False, f"**{lane.label}** does not diverge: its loss ends at {figure(lane.end)}"
    return True, f"**{lane.label}** diverges ({_explosion(lane)})"


def converges(claim: spec.Converges, recording: Recording) -> tuple[bool, str]:
    """Whether the loss went below the value for good, in time."""
    lane = recording.lane(claim.lane)
    if lane.diverged_at is not None:
        return False, f"**{lane.label}** does not converge: it diverges ({_explosion(lane)})"
    above = np.flatnonzero(~(lane.loss < claim.loss))
    settled = int(above[-1]) + 1 if above.size else 0
    if settled > SETTLED_BY * recording.experiment.steps:
        worst = figure(float(lane.loss[int(SETTLED_BY * recording.experiment.steps) :].max()))
        return False, f"**{lane.label}** does not converge: late in the run its loss is still {worst}"
    return True, f"**{lane.label}** converges: its loss stays below {figure(claim.loss)} from step {settled} on"


def ends_below(claim: spec.EndsBelow, recording: Recording) -> tuple[bool, str]:
    """Whether the last loss is below the value."""
    lane = recording.lane(claim.lane)
    holds = lane.end < claim.loss
    return holds, f"**{lane.label}** {_ending(lane)}, {'below' if holds else 'not below'} {figure(claim.loss)}"


def reaches_by(claim: spec.ReachesBy, recording: Recording) -> tuple[bool, str]:
    """Whether the loss was down to the value in time."""
    arrival = first_reached(recording.lane(claim.lane), claim.loss)
    late = "" if math.isinf(arrival) or arrival <= claim.step else f", after step {claim.step}"
    return arrival <= claim.step, f"**{claim.lane}** {_arrival(arrival, claim.loss)}{late}"


def ends_above(claim: spec.EndsAbove, recording: Recording) -> tuple[bool, str]:
    """Whether the lane lasted and its last loss is above the value."""
    lane = recording.lane(claim.lane)
    if lane.diverged_at is not None:
        return False, f"**{lane.label}** {_ending(lane)}, so it does not end above {figure(claim.loss)}"
    if lane.end > claim.loss:
        return True, f"**{lane.label}** is still at {figure(lane.end)} after {len(lane.loss) - 1} steps"
    return False, f"**{lane.label}** {_ending(lane)}, not above {figure(claim.loss)}"


def stays_near_start(claim: spec.StaysNearStart, recording: Recording) -> tuple[bool, str]:
    """Whether the loss never strayed from its first value by more than a share of it."""
    lane = recording.lane(claim.lane)
    first = float(lane.loss[0])
    furthest = math.inf if lane.diverged_at is not None else float(np.abs(lane.loss - first).max())
    strayed = furthest / abs(first) if first else furthest
    if strayed <= claim.within:
        return True, f"**{lane.label}** keeps its loss within {_percent(strayed)} of its start ({figure(first)})"
    return False, f"**{lane.label}** {_ending(lane)}, away from its start ({figure(first)})"


def overshoots(claim: spec.Overshoots, recording: Recording) -> tuple[bool, str]:
    """Whether the path crossed the minimum next to its end often enough, along the axis where it did most often."""
    lane = recording.lane(claim.lane)
    path, surface = lane.path, recording.surface
    assert path is not None
    assert surface is not None
    if not surface.minima:
        return False, f"**{lane.label}** cannot jump across a minimum: there is none"
    side = np.sign(path - min(surface.minima, key=lambda minimum: math.dist(minimum, path[-1])))
    crossings = int((side[1:] * side[:-1] < 0).sum(axis=0).max())
    return crossings >= claim.times, f"**{lane.label}** {_jumps(crossings)}"


def oscillates(claim: spec.Oscillates, recording: Recording) -> tuple[bool, str]:
    """Whether the loss rose in a large enough share of the steps."""
    lane = recording.lane(claim.lane)
    share = float((np.diff(lane.loss) > 0).mean()) if len(lane.loss) > 1 else 0.0
    return share >= claim.share, f"the loss of **{lane.label}** rises in {_percent(share)} of its steps"


def ends_lower_than(claim: spec.EndsLowerThan, recording: Recording) -> tuple[bool, str]:
    """Whether the last loss is so many times lower than the other lane's."""
    lane, other = recording.lane(claim.lane), recording.lane(claim.than)
    holds = lane.end < other.end and lane.end * claim.times <= other.end
    if math.isinf(other.end) or not 0 < lane.end < other.end:
        return holds, f"**{lane.label}** {_ending(lane)}; **{other.label}** {_ending(other)}"
    return holds, (
        f"**{lane.label}** ends {figure(other.end / lane.end)} times lower than **{other.label}** "
        f"({figure(lane.end)} against {figure(other.end)})"
    )


def ends_about(claim: spec.EndsAbout, recording: Recording) -> tuple[bool, str]:
    """Whether the last loss is so many times the other lane's, within a share."""
    lane, other = recording.lane(claim.lane), recording.lane(claim.than)
    if math.isinf(lane.end) or math.isinf(other.end) or not other.end:
        return False, f"**{lane.label}** {_ending(lane)}; **{other.label}** {_ending(other)}"
    ratio = lane.end / other.end
    return abs(ratio - claim.times) <= claim.within * claim.times, (
        f"**{lane.label}** ends at {figure(ratio)} times the loss of **{other.label}** "
        f"({figure(lane.end)} against {figure(other.end)})"
    )


def reaches_first(claim: spec.ReachesFirst, recording: Recording) -> tuple[bool, str]:
    """Whether the lane reached the loss so many times sooner than the other."""
    lane, other = recording.lane(claim.lane), recording.lane(claim.than)
    mine, theirs = first_reached(lane, claim.loss), first_reached(other, claim.loss)
    holds = mine < theirs and mine * claim.times <= theirs
    return holds, (f"**{lane.label}** {_arrival(mine, claim.loss)}; **{other.label}** {_arrival(theirs, claim.loss)}")


def first_step(claim: spec.FirstStep, recording: Recording) -> tuple[bool, str]:
    """Whether the first step is so many times as long as the other lane's."""
    length, other = (recording.lane(label).first_step for label in claim.lanes)
    if not other:
        return False, f"**{claim.than}** does not move in its first step"
    ratio = length / other
    return math.isclose(ratio, claim.times, rel_tol=0.01), (
        f"the first step of **{claim.lane}** is {figure(ratio)} times as long as that of **{claim.than}** "
        f"({figure(length)} against {figure(other)})"
    )


def same_losses(claim: spec.SameLosses, recording: Recording) -> tuple[bool, str]:
    """Whether both lanes have the same losses, or ones that differ by no more than a share."""
    lane, other = recording.lane(claim.lane), recording.lane(claim.than)
    furthest = _furthest_apart(lane.loss, other.loss) if len(lane.loss) == len(other.loss) else math.inf
    if math.isinf(furthest):
        return False, f"**{lane.label}** {_ending(lane)}; **{other.label}** {_ending(other)}"
    if furthest == 0:
        return True, f"**{lane.label}** has the very same losses as **{other.label}**"
    return furthest <= claim.within, (
        f"the losses of **{lane.label}** and **{other.label}** differ by up to {figure(100 * furthest)} %"
    )


def loss_rises(claim: spec.LossRises, recording: Recording) -> tuple[bool, str]:
    """Whether the loss at a step is so many times what it was at an earlier one."""
    loss = recording.lane(claim.lane).loss
    if claim.later >= len(loss):
        return False, f"**{claim.lane}** ends before step {claim.later}"
    before, after = float(loss[claim.step]), float(loss[claim.later])
    return after >= claim.times * before, (
        f"the loss of **{claim.lane}** goes from {figure(before)} at step {claim.step} "
        f"to {figure(after)} at step {claim.later}"
    )


def grad_norm_exceeds(claim: spec.GradNormExceeds, recording: Recording) -> tuple[bool, str]:
    """Whether the gradient's norm was above the value at some step."""
    norms = recording.lane(claim.lane).grad_norm
    largest = float(np.fmax.reduce(norms))
    return largest > claim.norm, f"the gradient norm of **{claim.lane}** reaches {figure(largest)}"


def sharpness_near(claim: spec.SharpnessNear, recording: Recording) -> tuple[bool, str]:
    """Whether the sharpness hovered near the edge of stability over the last quarter of the run."""
    lane = recording.lane(claim.lane)
    if lane.diverged_at is not None:
        return False, f"**{lane.label}** {_ending(lane)}"
    hovers = late_sharpness(lane)
    edge = float(stability_edge(recording, recording.labels.index(lane.label))[len(lane.loss) - 1])
    if math.isnan(edge):
        return False, f"no edge of stability is known for the optimizer of **{lane.label}**"
    holds = abs(hovers - edge) <= claim.within * edge
    return holds, f"the sharpness of **{lane.label}** hovers at {figure(hovers)}; its edge is {figure(edge)}"


def sharpness_below(claim: spec.SharpnessBelow, recording: Recording) -> tuple[bool, str]:
    """Whether the mean sharpness of the last quarter of the run is below the value."""
    lane = recording.lane(claim.lane)
    if lane.diverged_at is not None:
        return False, f"**{lane.label}** {_ending(lane)}"
    ends = late_sharpness(lane)
    holds = ends < claim.sharpness
    where = f"{'below' if holds else 'not below'} {figure(claim.sharpness)}"
    return holds, f"**{lane.label}** ends at a sharpness of {figure(ends)}, {where}"


def late_sharpness(lane: LaneRecord) -> float:
    """Return the mean sharpness over the last quarter of what was measured."""
    assert lane.sharpness is not None
    return float(lane.sharpness[-(len(lane.sharpness) // 4 or 1) :].mean())


def last_metric(recording: Recording, label: str, metric: str) -> float:
    """Return what a metric came to when it was last measured."""
    metrics = recording.lane(label).metrics
    assert metrics is not None
    return float(metrics[-1, recording.experiment.problem.metrics.index(metric)])


def first_reached(lane: LaneRecord, loss: float) -> float:
    """Return the first step at which the loss was down to a value; infinite if it never was."""
    reached = np.flatnonzero(lane.loss <= loss)
    return float(reached[0]) if reached.size else math.inf


def metric_ends_above(claim: spec.MetricEndsAbove, recording: Recording) -> tuple[bool, str]:
    """Whether the lane trained to its end and its metric is above the value there."""
    return _metric_ends(claim, recording, above=True)


def metric_ends_below(claim: spec.MetricEndsBelow, recording: Recording) -> tuple[bool, str]:
    """Whether the lane trained to its end and its metric is below the value there."""
    return _metric_ends(claim, recording, above=False)


def _metric_ends(
    claim: spec.MetricEndsAbove | spec.MetricEndsBelow, recording: Recording, above: bool
) -> tuple[bool, str]:
    lane = recording.lane(claim.lane)
    if lane.diverged_at is not None:
        return False, f"**{lane.label}** {_ending(lane)}"
    ends = last_metric(recording, claim.lane, claim.metric)
    return (ends > claim.value) if above else (
        ends < claim.value
    ), f"the {claim.metric} of **{claim.lane}** ends at {figure(ends)}"


def _furthest_apart(losses: FloatArray, others: FloatArray) -> float:
    """Return by how much the losses differ at most, as a share of the others; two that are no number agree."""
    gaps, sizes = np.abs(losses - others), np.abs(others)
    shares = np.divide(gaps, sizes, out=np.where(gaps > 0, math.inf, 0.0), where=sizes > 0)
    shares[np.isnan(losses) != np.isnan(others)] = math.inf
    return float(np.fmax.reduce(shares))


def _explosion(lane: LaneRecord) -> str:
    last = float(lane.loss[-1])
    if not math.isfinite(last):
        return f"loss no longer a number at step {lane.diverged_at}"
    return f"loss {'> ' if last > 0 else '< -'}{figure(EXPLODED)} at step {lane.diverged_at}"


def _ending(lane: LaneRecord) -> str:
    return f"ends at {figure(lane.end)}" if lane.diverged_at is None else f"diverges ({_explosion(lane)})"


def _arrival(step: float, loss: float) -> str:
    return f"never reaches {figure(loss)}" if math.isinf(step) else f"reaches {figure(loss)} at step {step:.0f}"


def _jumps(count: int) -> str:
    if count == 0:
        return "never jumps across the minimum"
    return f"jumps across the minimum {'once' if count == 1 else f'{count} times'}"


def _percent(share: float) -> str:
    return f"{100 * share:.3g} %"


CLAIMS: dict[type[Claim], Callable[[Any, Recording], tuple[bool, str]]] = {
    spec.Diverges: diverges,
    spec.Converges: converges,
    spec.EndsBelow: ends_below,
    spec.ReachesBy: reaches_by,
    spec.EndsAbove: ends_above,
    spec.StaysNearStart: stays_near_start,
    spec.Overshoots: overshoots,
    spec.Oscillates: oscillates,
    spec.EndsLowerThan: ends_lower_than,
    spec.EndsAbout: ends_about,
    spec.ReachesFirst: reaches_first,
    spec.FirstStep: first_step,
    spec.SameLosses: same_losses,
    spec.LossRises: loss_rises,
    spec.GradNormExceeds: grad_norm_exceeds,
    spec.LrAt: rates.lr_at,
    spec.GroupLrAt: rates.group_lr_at,
    spec.LrDropsAt: rates.lr_drops_at,
    spec.LrFalls: rates.lr_falls,
    spec.SharpnessNear: sharpness_near,
    spec.SharpnessBelow: sharpness_below,
    spec.MetricEndsAbove: metric_ends_above,
    spec.MetricEndsBelow: metric_ends_below,
}
