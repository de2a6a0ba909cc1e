"""An experiment: one problem, trained in several lanes at once, and what it is meant to show."""

from typing import Annotated, Literal, get_args

from msgspec import Meta

from lrdesk.lab.spec.claims import (
    Claim,
    FirstStep,
    GroupLrAt,
    LossRises,
    MetricEndsAbove,
    MetricEndsBelow,
    Overshoots,
)
from lrdesk.lab.spec.lanes import Lane
from lrdesk.lab.spec.problems import Problem
from lrdesk.lab.spec.strict import Identifier, Strict

Trace = Literal["loss", "lr", "grad-norm", "sharpness", "metrics", "group-lrs"]
Picture = Literal["surface", "regions", "fit", "digits"]
Table = Literal["confusion"]
View = Literal[Picture, Table, Trace]
Outcome = Literal["diverges", "ends-lowest", "ends-highest", "moves-least", "longest-first-step", "lowest-lr"]

PICTURES: frozenset[str] = frozenset(get_args(Picture))

MOST_FRAMES = 100
"""How often, at most, what is dear is measured in a run: pictures, sharpness, metrics."""


class Predict(Strict, frozen=True, kw_only=True):
    """What the learner is asked before the run: which lane? The run decides who was right."""

    ask: Annotated[str, Meta(min_length=1, max_length=120)]
    answer: Outcome


class Experiment(Strict, frozen=True, kw_only=True):
    """A comparison of lanes that start from the same weights and see the same data.

    The panel draws `views` from top to bottom; `claims` are checked against every run and shown with their figures.
    """

    id: Identifier
    title: Annotated[str, Meta(min_length=1, max_length=80)]
    problem: Problem
    steps: Annotated[int, Meta(ge=1, le=100_000)]
    seed: Annotated[int, Meta(ge=0, le=2**31 - 1)] = 0
    lanes: Annotated[tuple[Lane, ...], Meta(min_length=1, max_length=8)]
    views: Annotated[tuple[View, ...], Meta(min_length=1, max_length=6)]
    claims: Annotated[tuple[Claim, ...], Meta(max_length=20)] = ()
    predict: Predict | None = None

    def __post_init__(self) -> None:
        if len({lane.label for lane in self.lanes}) < len(self.lanes):
            raise ValueError("two lanes have the same label")
        for lane in self.lanes:
            self._refuse_lane(lane)
        self._refuse_views()
        self._refuse_claims()

    @property
    def frame_every(self) -> int:
        """How many points of a run lie from one frame to the next."""
        return max(1, -(-self.steps // MOST_FRAMES))

    def _refuse_lane(self, lane: Lane) -> None:
        sizes = [lane.batch_size, *(change.batch_size for change in lane.changes)]
        largest = max((size for size in sizes if size is not None), default=0)
        if largest and not self.problem.largest_batch:
            raise ValueError(f"lane {lane.label!r} has a batch size, but every step of this problem sees all there is")
        if largest > self.problem.largest_batch:
            raise ValueError(f"lane {lane.label!r} wants more examples than the {self.problem.largest_batch} there are")
        unknown = sorted(set(lane.group_lrs) - set(self.problem.groups))
        if unknown:
            known = ", ".join(self.problem.groups) or "none"
            raise ValueError(f"lane {lane.label!r} names the group {unknown[0]!r}; this problem's groups: {known}")
        if lane.clip is not None and lane.clip.norm is not None and getattr(self.problem, "replicas", 1) > 1:
            raise ValueError(f"lane {lane.label!r} clips one norm, but this problem has the gradients of many replicas")
        if lane.changes and lane.changes[-1].at > self.steps:
            raise ValueError(f"lane {lane.label!r} changes past the {self.steps} steps of the experiment")

    def _refuse_views(self) -> None:
        if len(set(self.views)) < len(self.views):
            raise ValueError("a view is named twice")
        for view in self.views:
            if view in PICTURES and view not in self.problem.pictures:
                shown = ", ".join(sorted(self.problem.pictures)) or "none"
                raise ValueError(f"the view {view!r} is not one of this problem; its pictures: {shown}")
        if "metrics" in self.views and not self.problem.metrics:
            raise ValueError("the view 'metrics' needs a problem that measures more than its loss")
        if "confusion" in self.views and not self.problem.classes:
            raise ValueError("the view 'confusion' needs a problem that tells kinds apart")
        if "group-lrs" in self.views and not self.problem.groups:
            raise ValueError("the view 'group-lrs' needs a problem with groups of weights")

    def _refuse_unseen(self, claim: Claim) -> None:
        """Refuse a claim about what the experiment does not measure."""
        if claim.view and claim.view not in self.views:
            raise ValueError(f"the claim {claim.__struct_config__.tag!r} needs the view {claim.view!r}")
        if isinstance(claim, GroupLrAt):
            name, known = claim.group, self.problem.groups
        elif isinstance(claim, MetricEndsAbove | MetricEndsBelow):
            name, known = claim.metric, self.problem.metrics
        else:
            return
        if name not in known:
            raise ValueError(f"a claim names {name!r}; this problem has: {', '.join(known)}")

    def _refuse_claims(self) -> None:
        for claim in self.claims:
            last = claim.later if isinstance(claim, LossRises) else getattr(claim, "step", 0)
            if last > self.steps:
                raise ValueError(f"a claim asks about step {last}, past the {self.steps} steps of the experiment")
            self._refuse_unseen(claim)
        if self.problem.has_surface:
            return
        if any(isinstance(claim, Overshoots | FirstStep) for claim in self.claims):
            raise ValueError("the claims 'overshoots' and 'first-step' need a problem with one or two weights")
        if self.predict is not None and self.predict.answer == "longest-first-step":
            raise ValueError("the answer 'longest-first-step' needs a problem with one or two weights")
