"""Claims about what is measured beside the loss: the gradient's norm, sharpness, metrics."""

import math

import numpy as np

from lrdesk.lab.claims.words import ending
from lrdesk.lab.figures import figure
from lrdesk.lab.names import worded
from lrdesk.lab.recording import LaneRecord, Recording
from lrdesk.lab.spec import claims as spec
from lrdesk.lab.stability import stability_edge
from lrdesk.words import tr


def grad_norm_exceeds(claim: spec.GradNormExceeds, recording: Recording) -> tuple[bool, str]:
    """Whether the gradient's norm was above the value at some step."""
    norms = recording.lane(claim.lane).grad_norm
    largest = float(np.fmax.reduce(norms))
    return largest > claim.norm, tr("the gradient norm of **{lane}** reaches {norm}").format(
        lane=claim.lane, norm=figure(largest)
    )


def sharpness_near(claim: spec.SharpnessNear, recording: Recording) -> tuple[bool, str]:
    """Whether the sharpness hovered near the edge of stability over the last quarter of the run."""
    lane = recording.lane(claim.lane)
    if lane.diverged_at is not None:
        return False, ending(lane)
    hovers = late_sharpness(lane)
    edge = float(stability_edge(recording, recording.labels.index(lane.label))[len(lane.loss) - 1])
    if math.isnan(edge):
        return False, tr("no edge of stability is known for the optimizer of **{lane}**").format(lane=lane.label)
    holds = abs(hovers - edge) <= claim.within * edge
    return holds, tr("the sharpness of **{lane}** hovers at {sharpness}; its edge is {edge}").format(
        lane=lane.label, sharpness=figure(hovers), edge=figure(edge)
    )


def sharpness_below(claim: spec.SharpnessBelow, recording: Recording) -> tuple[bool, str]:
    """Whether the mean sharpness of the last quarter of the run is below the value."""
    lane = recording.lane(claim.lane)
    if lane.diverged_at is not None:
        return False, ending(lane)
    ends = late_sharpness(lane)
    holds = ends < claim.sharpness
    said = tr("**{lane}** ends at a sharpness of {sharpness}, not below {bound}")
    if holds:
        said = tr("**{lane}** ends at a sharpness of {sharpness}, below {bound}")
    return holds, said.format(lane=lane.label, sharpness=figure(ends), bound=figure(claim.sharpness))


def late_sharpness(lane: LaneRecord) -> float:
    """Return the mean sharpness over the last quarter of what was measured."""
    assert lane.sharpness is not None
    return float(lane.sharpness[-(len(lane.sharpness) // 4 or 1) :].mean())


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
        return False, ending(lane)
    ends = last_metric(recording, claim.lane, claim.metric)
    holds = ends > claim.value if above else ends < claim.value
    return holds, tr("the {metric} of **{lane}** ends at {value}").format(
        metric=worded(claim.metric), lane=claim.lane, value=figure(ends)
    )


def last_metric(recording: Recording, label: str, metric: str) -> float:
    """Return what a metric came to when it was last measured."""
    metrics = recording.lane(label).metrics
    assert metrics is not None
    return float(metrics[-1, recording.experiment.problem.metrics.index(metric)])
