"""How a lane fared, in a clause of Markdown with its label in bold."""

import math

from lrdesk.lab.figures import figure
from lrdesk.lab.recording import EXPLODED, LaneRecord
from lrdesk.words import tr


def ending(lane: LaneRecord) -> str:
    """Return what the loss ended at, or that the lane diverges."""
    if lane.diverged_at is None:
        return tr("**{lane}** ends at {loss}").format(lane=lane.label, loss=figure(lane.end))
    return tr("**{lane}** diverges ({how})").format(lane=lane.label, how=explosion(lane))


def endings(one: LaneRecord, other: LaneRecord) -> str:
    """Return how two lanes ended."""
    return f"{ending(one)}; {ending(other)}"


def explosion(lane: LaneRecord) -> str:
    """Return how and when a lane diverged."""
    last = float(lane.loss[-1])
    if not math.isfinite(last):
        said = tr("loss no longer a number at step {step}")
    else:
        said = tr("loss > {loss} at step {step}") if last > 0 else tr("loss < -{loss} at step {step}")
    return said.format(loss=figure(EXPLODED), step=lane.diverged_at)


def arrival(label: str, step: float, loss: float) -> str:
    """Return when a lane reached a loss; it never did where the step is infinite."""
    if math.isinf(step):
        return tr("**{lane}** never reaches {loss}").format(lane=label, loss=figure(loss))
    return tr("**{lane}** reaches {loss} at step {step}").format(lane=label, loss=figure(loss), step=f"{step:.0f}")


def ends_before(label: str, step: int) -> str:
    """Return that a lane diverged too early to be asked about a step."""
    return tr("**{lane}** ends before step {step}").format(lane=label, step=step)


def jumps(label: str, count: int) -> str:
    """Return how often a lane jumped across the minimum."""
    if count == 0:
        said = tr("**{lane}** never jumps across the minimum")
    elif count == 1:
        said = tr("**{lane}** jumps across the minimum once")
    else:
        said = tr("**{lane}** jumps across the minimum %n times", "", count)
    return said.format(lane=label)


def percent(share: float) -> str:
    """Return a share in per cent."""
    return f"{100 * share:.3g} %"
