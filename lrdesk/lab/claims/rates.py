"""Claims about the rate, against the rates that were recorded."""

import math

from lrdesk.lab.claims.words import ends_before
from lrdesk.lab.figures import figure
from lrdesk.lab.names import worded
from lrdesk.lab.recording import Recording
from lrdesk.lab.spec import claims as spec
from lrdesk.words import tr


def lr_at(claim: spec.LrAt, recording: Recording) -> tuple[bool, str]:
    """Whether the rate in force at a step is the one promised."""
    lr = recording.lane(claim.lane).lr
    if claim.step >= len(lr):
        return False, ends_before(claim.lane, claim.step)
    said = tr("**{lane}** takes step {step} at a rate of {rate}")
    return _is_rate(lr[claim.step], claim.lr), said.format(
        lane=claim.lane, step=claim.step, rate=figure(lr[claim.step])
    )


def group_lr_at(claim: spec.GroupLrAt, recording: Recording) -> tuple[bool, str]:
    """Whether the rate of a group at a step is the one promised."""
    lrs = recording.lane(claim.lane).group_lrs
    assert lrs is not None
    if claim.step >= len(lrs):
        return False, ends_before(claim.lane, claim.step)
    lr = float(lrs[claim.step, recording.experiment.problem.groups.index(claim.group)])
    said = tr("**{lane}** takes step {step} at a rate of {rate} in its {group}")
    return _is_rate(lr, claim.lr), said.format(
        lane=claim.lane, step=claim.step, rate=figure(lr), group=worded(claim.group)
    )


def lr_drops_at(claim: spec.LrDropsAt, recording: Recording) -> tuple[bool, str]:
    """Whether the rate fell to the promised share of itself at a step."""
    lr = recording.lane(claim.lane).lr
    if claim.step >= len(lr):
        return False, ends_before(claim.lane, claim.step)
    before, after = float(lr[claim.step - 1]), float(lr[claim.step])
    holds = math.isclose(after, before * claim.factor, rel_tol=1e-3)
    return holds, tr("the rate of **{lane}** goes from {rate} to {new_rate} at step {step}").format(
        lane=claim.lane, rate=figure(before), new_rate=figure(after), step=claim.step
    )


def lr_falls(claim: spec.LrFalls, recording: Recording) -> tuple[bool, str]:
    """Whether the last rate is so many times lower than the first."""
    lr = recording.lane(claim.lane).lr
    first, last = float(lr[0]), float(lr[-1])
    said = tr("the rate of **{lane}** goes from {rate} to {new_rate}")
    # One per mille of room: a rate halved twice may be a rounding error away from a quarter.
    return last * claim.times <= first * 1.001, said.format(lane=claim.lane, rate=figure(first), new_rate=figure(last))


def _is_rate(lr: float, promised: float) -> bool:
    # Where a schedule ends at zero, rounding may leave some 10⁻¹⁷ of the rate.
    return math.isclose(lr, promised, rel_tol=1e-3, abs_tol=1e-12)
