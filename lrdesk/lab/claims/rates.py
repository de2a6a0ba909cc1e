"""Claims about the rate, against the rates that were recorded."""

import math

from lrdesk.lab.figures import figure
from lrdesk.lab.recording import Recording
from lrdesk.lab.spec import claims as spec


def lr_at(claim: spec.LrAt, recording: Recording) -> tuple[bool, str]:
    """Whether the rate in force at a step is the one promised."""
    lr = recording.lane(claim.lane).lr
    if claim.step >= len(lr):
        return False, f"**{claim.lane}** ends before step {claim.step}"
    return _is_rate(lr[claim.step], claim.lr), (
        f"**{claim.lane}** takes step {claim.step} at a rate of {figure(lr[claim.step])}"
    )


def group_lr_at(claim: spec.GroupLrAt, recording: Recording) -> tuple[bool, str]:
    """Whether the rate of a group at a step is the one promised."""
    lrs = recording.lane(claim.lane).group_lrs
    assert lrs is not None
    if claim.step >= len(lrs):
        return False, f"**{claim.lane}** ends before step {claim.step}"
    lr = float(lrs[claim.step, recording.experiment.problem.groups.index(claim.group)])
    return _is_rate(lr, claim.lr), (
        f"**{claim.lane}** takes step {claim.step} at a rate of {figure(lr)} in its {claim.group}"
    )


def lr_drops_at(claim: spec.LrDropsAt, recording: Recording) -> tuple[bool, str]:
    """Whether the rate fell to the promised share of itself at a step."""
    lr = recording.lane(claim.lane).lr
    if claim.step >= len(lr):
        return False, f"**{claim.lane}** ends before step {claim.step}"
    before, after = float(lr[claim.step - 1]), float(lr[claim.step])
    holds = math.isclose(after, before * claim.factor, rel_tol=1e-3)
    return holds, f"the rate of **{claim.lane}** goes from {figure(before)} to {figure(after)} at step {claim.step}"


def lr_falls(claim: spec.LrFalls, recording: Recording) -> tuple[bool, str]:
    """Whether the last rate is so many times lower than the first."""
    lr = recording.lane(claim.lane).lr
    first, last = float(lr[0]), float(lr[-1])
    # One per mille of room: a rate halved twice may be a rounding error away from a quarter.
    return (
        last * claim.times <= first * 1.001,
        f"the rate of **{claim.lane}** goes from {figure(first)} to {figure(last)}",
    )


def _is_rate(lr: float, promised: float) -> bool:
    # Where a schedule ends at zero, rounding may leave some 10⁻¹⁷ of the rate.
    return math.isclose(lr, promised, rel_tol=1e-3, abs_tol=1e-12)
