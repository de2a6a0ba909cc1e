"""What an experiment may claim to show: a small vocabulary, checked against what the run measured."""

from typing import Annotated

from msgspec import Meta

from lrdesk.lab.spec.strict import Label, Positive, Rate, Share, Step, Strict

Times = Annotated[float, Meta(ge=1, le=1e12)]


class LaneClaim(Strict, tag_field="that", tag=True, frozen=True, kw_only=True):
    """A claim about one lane."""

    lane: Label

    @property
    def lanes(self) -> tuple[str, ...]:
        """The labels of all lanes that it names."""
        return (self.lane,)


class Comparison(LaneClaim, frozen=True, kw_only=True):
    """A claim about one lane beside another."""

    than: Label

    @property
    def lanes(self) -> tuple[str, ...]:
        """The labels of both lanes."""
        return (self.lane, self.than)


class Diverges(LaneClaim, tag="diverges", frozen=True, kw_only=True):
    """Its loss explodes or stops being a number."""


class Converges(LaneClaim, tag="converges", frozen=True, kw_only=True):
    """From some step before the last tenth of the run on, its loss stays below this value to the end."""

    loss: Positive


class EndsBelow(LaneClaim, tag="ends-below", frozen=True, kw_only=True):
    """Its last loss is below this value."""

    loss: Positive


class ReachesBy(LaneClaim, tag="reaches-by", frozen=True, kw_only=True):
    """Its loss has been down to this value by this step."""

    loss: Positive
    step: Annotated[int, Meta(ge=1, le=1_000_000)]


class EndsAbove(LaneClaim, tag="ends-above", frozen=True, kw_only=True):
    """Its last loss is finite and above this value: it trains on, and has not arrived."""

    loss: Positive


class StaysNearStart(LaneClaim, tag="stays-near-start", frozen=True, kw_only=True):
    """At no step does its loss differ from the first one by more than this share of it."""

    within: Share


class Overshoots(LaneClaim, tag="overshoots", frozen=True, kw_only=True):
    """It jumps across the minimum at least this often; for problems with a surface."""

    times: Annotated[int, Meta(ge=1)]


class Oscillates(LaneClaim, tag="oscillates", frozen=True, kw_only=True):
    """Its loss rises in at least this share of its steps."""

    share: Share


class EndsLowerThan(Comparison, tag="ends-lower-than", frozen=True, kw_only=True):
    """Its last loss is at least so many times lower than the other lane's; a diverged lane is above any other."""

    times: Times = 1.0


class EndsAbout(Comparison, tag="ends-about", frozen=True, kw_only=True):
    """Its last loss is so many times the other lane's, give or take this share; no diverged lane is about another."""

    times: Positive = 1.0
    within: Share


class ReachesFirst(Comparison, tag="reaches-first", frozen=True, kw_only=True):
    """It reaches this loss in fewer steps than the other lane, at least so many times fewer."""

    loss: Positive
    times: Times = 1.0


class FirstStep(Comparison, tag="first-step", frozen=True, kw_only=True):
    """Its first step is so many times as long as the other lane's, to one per cent; for problems with a surface."""

    times: Positive


class LrAt(LaneClaim, tag="lr-at", frozen=True, kw_only=True):
    """The rate in force at this step, to one per mille."""

    step: Step
    lr: Rate


class LrDropsAt(LaneClaim, tag="lr-drops-at", frozen=True, kw_only=True):
    """At this step its rate is this share of the step before, to one per mille."""

    step: Annotated[int, Meta(ge=1, le=1_000_000)]
    factor: Share


class LrFalls(LaneClaim, tag="lr-falls", frozen=True, kw_only=True):
    """Its last rate is at least so many times lower than its first."""

    times: Times


class SharpnessNear(LaneClaim, tag="sharpness-near", frozen=True, kw_only=True):
    """Over the last quarter of the run its mean sharpness is within a share of 2 / rate: the edge of stability."""

    within: Share


class SharpnessBelow(LaneClaim, tag="sharpness-below", frozen=True, kw_only=True):
    """Over the last quarter of the run its mean sharpness is below this value: it ends in a minimum so flat."""

    sharpness: Positive


class MetricAtLeast(LaneClaim, tag="metric-at-least", frozen=True, kw_only=True):
    """One of the problem's metrics, by its name, is at least this share when it is last measured."""

    metric: Label
    share: Share


Claim = (
    Diverges
    | Converges
    | EndsBelow
    | ReachesBy
    | EndsAbove
    | StaysNearStart
    | Overshoots
    | Oscillates
    | EndsLowerThan
    | EndsAbout
    | ReachesFirst
    | FirstStep
    | LrAt
    | LrDropsAt
    | LrFalls
    | SharpnessNear
    | SharpnessBelow
    | MetricAtLeast
)
