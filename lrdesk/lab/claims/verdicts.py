"""Claims against measurements: what a finished recording shows of what its experiment promised."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from lrdesk.lab.claims import measured, rates
from lrdesk.lab.claims.words import arrival, ending, endings, ends_before, explosion, jumps, percent
from lrdesk.lab.figures import figure
from lrdesk.lab.recording import LaneRecord, Recording
from lrdesk.lab.spec import Claim
from lrdesk.lab.spec import claims as spec
from lrdesk.lab.surfaces import FloatArray
from lrdesk.words import tr

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
        return False, tr("**{lane}** does not diverge: its loss ends at {loss}").format(
            lane=lane.label, loss=figure(lane.end)
        )
    return True, ending(lane)


def converges(claim: spec.Converges, recording: Recording) -> tuple[bool, str]:
    """Whether the loss went below the value for good, in time."""
    lane = recording.lane(claim.lane)
    if lane.diverged_at is not None:
        return False, tr("**{lane}** does not converge: it diverges ({how})").format(
            lane=lane.label, how=explosion(lane)
        )
    above = np.flatnonzero(~(lane.loss < claim.loss))
    settled = int(above[-1]) + 1 if above.size else 0
    if settled > SETTLED_BY * recording.experiment.steps:
        worst = figure(float(lane.loss[int(SETTLED_BY * recording.experiment.steps) :].max()))
        return False, tr("**{lane}** does not converge: late in the run its loss is still {loss}").format(
            lane=lane.label, loss=worst
        )
    return True, tr("**{lane}** converges: its loss stays below {loss} from step {step} on").format(
        lane=lane.label, loss=figure(claim.loss), step=settled
    )


def ends_below(claim: spec.EndsBelow, recording: Recording) -> tuple[bool, str]:
    """Whether the last loss is below the value."""
    lane = recording.lane(claim.lane)
    holds = lane.end < claim.loss
    said = tr("{ending}, below {loss}") if holds else tr("{ending}, not below {loss}")
    return holds, said.format(ending=ending(lane), loss=figure(claim.loss))


def reaches_by(claim: spec.ReachesBy, recording: Recording) -> tuple[bool, str]:
    """Whether the loss was down to the value in time."""
    step = first_reached(recording.lane(claim.lane), claim.loss)
    said = arrival(claim.lane, step, claim.loss)
    if claim.step < step < math.inf:
        said = tr("{arrival}, after step {step}").format(arrival=said, step=claim.step)
    return step <= claim.step, said


def ends_above(claim: spec.EndsAbove, recording: Recording) -> tuple[bool, str]:
    """Whether the lane lasted and its last loss is above the value."""
    lane = recording.lane(claim.lane)
    if lane.diverged_at is not None:
        return False, tr("{ending}, so it does not end above {loss}").format(
            ending=ending(lane), loss=figure(claim.loss)
        )
    if lane.end > claim.loss:
        return True, tr("**{lane}** is still at {loss} after {steps} steps").format(
            lane=lane.label, loss=figure(lane.end), steps=len(lane.loss) - 1
        )
    return False, tr("{ending}, not above {loss}").format(ending=ending(lane), loss=figure(claim.loss))


def stays_near_start(claim: spec.StaysNearStart, recording: Recording) -> tuple[bool, str]:
    """Whether the loss never strayed from its first value by more than a share of it."""
    lane = recording.lane(claim.lane)
    first = float(lane.loss[0])
    furthest = math.inf if lane.diverged_at is not None else float(np.abs(lane.loss - first).max())
    strayed = furthest / abs(first) if first else furthest
    if strayed <= claim.within:
        return True, tr("**{lane}** keeps its loss within {share} of its start ({loss})").format(
            lane=lane.label, share=percent(strayed), loss=figure(first)
        )
    return False, tr("{ending}, away from its start ({loss})").format(ending=ending(lane), loss=figure(first))


def overshoots(claim: spec.Overshoots, recording: Recording) -> tuple[bool, str]:
    """Whether the path crossed the minimum next to its end often enough, along the axis where it did most often."""
    lane = recording.lane(claim.lane)
    path, surface = lane.path, recording.surface
    assert path is not None
    assert surface is not None
    if not surface.minima:
        return False, tr("**{lane}** cannot jump across a minimum: there is none").format(lane=lane.label)
    side = np.sign(path - min(surface.minima, key=lambda minimum: math.dist(minimum, path[-1])))
    crossings = int((side[1:] * side[:-1] < 0).sum(axis=0).max())
    return crossings >= claim.times, jumps(lane.label, crossings)


def oscillates(claim: spec.Oscillates, recording: Recording) -> tuple[bool, str]:
    """Whether the loss rose in a large enough share of the steps."""
    lane = recording.lane(claim.lane)
    share = float((np.diff(lane.loss) > 0).mean()) if len(lane.loss) > 1 else 0.0
    return share >= claim.share, tr("the loss of **{lane}** rises in {share} of its steps").format(
        lane=lane.label, share=percent(share)
    )


def ends_lower_than(claim: spec.EndsLowerThan, recording: Recording) -> tuple[bool, str]:
    """Whether the last loss is so many times lower than the other lane's."""
    lane, other = recording.lane(claim.lane), recording.lane(claim.than)
    holds = lane.end < other.end and lane.end * claim.times <= other.end
    if math.isinf(other.end) or not 0 < lane.end < other.end:
        return holds, endings(lane, other)
    return holds, tr("**{lane}** ends {times} times lower than **{other}** ({loss} against {other_loss})").format(
        lane=lane.label,
        times=figure(other.end / lane.end),
        other=other.label,
        loss=figure(lane.end),
        other_loss=figure(other.end),
    )


def ends_about(claim: spec.EndsAbout, recording: Recording) -> tuple[bool, str]:
    """Whether the last loss is so many times the other lane's, within a share."""
    lane, other = recording.lane(claim.lane), recording.lane(claim.than)
    if math.isinf(lane.end) or math.isinf(other.end) or not other.end:
        return False, endings(lane, other)
    ratio = lane.end / other.end
    said = tr("**{lane}** ends at {times} times the loss of **{other}** ({loss} against {other_loss})").format(
        lane=lane.label,
        times=figure(ratio),
        other=other.label,
        loss=figure(lane.end),
        other_loss=figure(other.end),
    )
    return abs(ratio - claim.times) <= claim.within * claim.times, said


def reaches_first(claim: spec.ReachesFirst, recording: Recording) -> tuple[bool, str]:
    """Whether the lane reached the loss so many times sooner than the other."""
    lane, other = recording.lane(claim.lane), recording.lane(claim.than)
    mine, theirs = first_reached(lane, claim.loss), first_reached(other, claim.loss)
    holds = mine < theirs and mine * claim.times <= theirs
    return holds, f"{arrival(lane.label, mine, claim.loss)}; {arrival(other.label, theirs, claim.loss)}"


def first_step(claim: spec.FirstStep, recording: Recording) -> tuple[bool, str]:
    """Whether the first step is so many times as long as the other lane's."""
    length, other = (recording.lane(label).first_step for label in claim.lanes)
    if not other:
        return False, tr("**{lane}** does not move in its first step").format(lane=claim.than)
    ratio = length / other
    said = tr(
        "the first step of **{lane}** is {times} times as long as that of **{other}** ({length} against {other_length})"
    ).format(
        lane=claim.lane,
        times=figure(ratio),
        other=claim.than,
        length=figure(length),
        other_length=figure(other),
    )
    return math.isclose(ratio, claim.times, rel_tol=0.01), said


def same_losses(claim: spec.SameLosses, recording: Recording) -> tuple[bool, str]:
    """Whether both lanes have the same losses, or ones that differ by no more than a share."""
    lane, other = recording.lane(claim.lane), recording.lane(claim.than)
    furthest = _furthest_apart(lane.loss, other.loss) if len(lane.loss) == len(other.loss) else math.inf
    if math.isinf(furthest):
        return False, endings(lane, other)
    if furthest == 0:
        return True, tr("**{lane}** has the very same losses as **{other}**").format(lane=lane.label, other=other.label)
    return furthest <= claim.within, tr("the losses of **{lane}** and **{other}** differ by up to {number} %").format(
        lane=lane.label, other=other.label, number=figure(100 * furthest)
    )


def loss_rises(claim: spec.LossRises, recording: Recording) -> tuple[bool, str]:
    """Whether the loss at a step is so many times what it was at an earlier one."""
    loss = recording.lane(claim.lane).loss
    if claim.later >= len(loss):
        return False, ends_before(claim.lane, claim.later)
    before, after = float(loss[claim.step]), float(loss[claim.later])
    said = tr("the loss of **{lane}** goes from {loss} at step {step} to {later_loss} at step {later}").format(
        lane=claim.lane, loss=figure(before), step=claim.step, later_loss=figure(after), later=claim.later
    )
    return after >= claim.times * before, said


def first_reached(lane: LaneRecord, loss: float) -> float:
    """Return the first step at which the loss was down to a value; infinite if it never was."""
    reached = np.flatnonzero(lane.loss <= loss)
    return float(reached[0]) if reached.size else math.inf


def _furthest_apart(losses: FloatArray, others: FloatArray) -> float:
    """Return by how much the losses differ at most, as a share of the others; two that are no number agree."""
    gaps, sizes = np.abs(losses - others), np.abs(others)
    shares = np.divide(gaps, sizes, out=np.where(gaps > 0, math.inf, 0.0), where=sizes > 0)
    shares[np.isnan(losses) != np.isnan(others)] = math.inf
    return float(np.fmax.reduce(shares))


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
    spec.GradNormExceeds: measured.grad_norm_exceeds,
    spec.LrAt: rates.lr_at,
    spec.GroupLrAt: rates.group_lr_at,
    spec.LrDropsAt: rates.lr_drops_at,
    spec.LrFalls: rates.lr_falls,
    spec.SharpnessNear: measured.sharpness_near,
    spec.SharpnessBelow: measured.sharpness_below,
    spec.MetricEndsAbove: measured.metric_ends_above,
    spec.MetricEndsBelow: measured.metric_ends_below,
}
