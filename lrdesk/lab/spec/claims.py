"""What an experiment may claim to show: a small vocabulary, checked against what the run measured."""

from typing import Annotated, ClassVar

from msgspec import Meta

from lrdesk.lab.spec.strict import Label, Positive, Share, Step, Strict
from lrdesk.words import tr

RateOrZero = Annotated[float, Meta(ge=0, le=1e4, description="A learning rate, or zero.")]
Times = Annotated[float, Meta(ge=1, le=1e12)]


class LaneClaim(Strict, tag_field="that", tag=True, frozen=True, kw_only=True):
    """A claim about one lane; where what it is about is only measured for a view, it names that view."""

    view: ClassVar[str] = ""

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


class SameLosses(Comparison, tag="same-losses", frozen=True, kw_only=True):
    """At every step its loss differs from the other lane's by at most this share of it; 0 is equal to the bit."""

    within: Share = 0.0


class LossRises(LaneClaim, tag="loss-rises", frozen=True, kw_only=True):
    """Its loss at step `later` is at least so many times that at an earlier step."""

    step: Step
    later: Step
    times: Times

    def __post_init__(self) -> None:
        if self.later <= self.step:
            raise ValueError(tr("later must be a later step"))


class GradNormExceeds(LaneClaim, tag="grad-norm-exceeds", frozen=True, kw_only=True):
    """At some step the norm of its gradient, before any clipping, is above this value."""

    norm: Positive


class LrAt(LaneClaim, tag="lr-at", frozen=True, kw_only=True):
    """The rate in force at this step, to one per mille."""

    step: Step
    lr: RateOrZero


class GroupLrAt(LaneClaim, tag="group-lr-at", frozen=True, kw_only=True):
    """The rate of one group of weights at this step, to one per mille."""

    view: ClassVar[str] = "group-lrs"

    group: Label
    step: Step
    lr: RateOrZero


class LrDropsAt(LaneClaim, tag="lr-drops-at", frozen=True, kw_only=True):
    """At this step its rate is this share of the step before, to one per mille."""

    step: Annotated[int, Meta(ge=1, le=1_000_000)]
    factor: Share


class LrFalls(LaneClaim, tag="lr-falls", frozen=True, kw_only=True):
    """Its last rate is at least so many times lower than its first."""

    times: Times


class SharpnessNear(LaneClaim, tag="sharpness-near", frozen=True, kw_only=True):
    """Over the last quarter of the run its mean sharpness is within a share of the edge of stability.

    That is 2 / rate for gradient descent, and 2 (1 + momentum) / rate with momentum (Cohen et al. 2021).
    """

    view: ClassVar[str] = "sharpness"

    within: Share


class SharpnessBelow(LaneClaim, tag="sharpness-below", frozen=True, kw_only=True):
    """Over the last quarter of the run its mean sharpness is below this value: it ends in a minimum so flat."""

    view: ClassVar[str] = "sharpness"

    sharpness: Positive


class MetricEndsAbove(LaneClaim, tag="metric-ends-above", frozen=True, kw_only=True):
    """What the problem measures under this name is above this value when last measured."""

    view: ClassVar[str] = "metrics"

    metric: Label
    value: Share


class MetricEndsBelow(LaneClaim, tag="metric-ends-below", frozen=True, kw_only=True):
    """What the problem measures under this name is below this value when last measured."""

    view: ClassVar[str] = "metrics"

    metric: Label
    value: Share


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
    | SameLosses
    | LossRises
    | GradNormExceeds
    | LrAt
    | GroupLrAt
    | LrDropsAt
    | LrFalls
    | SharpnessNear
    | SharpnessBelow
    | MetricEndsAbove
    | MetricEndsBelow
)
