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
from lrdesk.lab.spec.strict import Identifier, Strict, Title
from lrdesk.words import tr

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
    title: Title
    problem: Problem
    steps: Annotated[int, Meta(ge=1, le=100_000)]
    seed: Annotated[int, Meta(ge=0, le=2**31 - 1)] = 0
    lanes: Annotated[tuple[Lane, ...], Meta(min_length=1, max_length=8)]
    views: Annotated[tuple[View, ...], Meta(min_length=1, max_length=6)]
    claims: Annotated[tuple[Claim, ...], Meta(max_length=20)] = ()
    predict: Predict | None = None

    def __post_init__(self) -> None:
        if len({lane.label for lane in self.lanes}) < len(self.lanes):
            raise ValueError(tr("two lanes have the same label"))
        for lane in self.lanes:
            self._refuse_lane(lane)
        self._refuse_views()
        self._refuse_claims()

    @property
    def frame_every(self) -> int:
        """How many points of a run lie from one frame to the next."""
        return max(1, -(-self.steps // MOST_FRAMES))

    def _refuse_lane(self, lane: Lane) -> None:
        name = repr(lane.label)
        sizes = [lane.batch_size, *(change.batch_size for change in lane.changes)]
        largest = max((size for size in sizes if size is not None), default=0)
        if largest and not self.problem.largest_batch:
            raise ValueError(
                tr("lane {lane} has a batch size, but every step of this problem sees all there is").format(lane=name)
            )
        if largest > self.problem.largest_batch:
            raise ValueError(
                tr("lane {lane} wants more examples than the {count} there are").format(
                    lane=name, count=self.problem.largest_batch
                )
            )
        unknown = sorted(set(lane.group_lrs) - set(self.problem.groups))
        if unknown:
            raise ValueError(
                tr("lane {lane} names the group {group}; this problem's groups: {known}").format(
                    lane=name, group=repr(unknown[0]), known=", ".join(self.problem.groups) or tr("none")
                )
            )
        if lane.clip is not None and lane.clip.norm is not None and getattr(self.problem, "replicas", 1) > 1:
            raise ValueError(
                tr("lane {lane} clips one norm, but this problem has the gradients of many replicas").format(lane=name)
            )
        if lane.changes and lane.changes[-1].at > self.steps:
            raise ValueError(
                tr("lane {lane} changes past the {steps} steps of the experiment").format(lane=name, steps=self.steps)
            )

    def _refuse_views(self) -> None:
        if len(set(self.views)) < len(self.views):
            raise ValueError(tr("a view is named twice"))
        for view in self.views:
            if view in PICTURES and view not in self.problem.pictures:
                shown = ", ".join(sorted(self.problem.pictures)) or tr("none")
                raise ValueError(
                    tr("the view {view} is not one of this problem; its pictures: {pictures}").format(
                        view=repr(view), pictures=shown
                    )
                )
        if "metrics" in self.views and not self.problem.metrics:
            raise ValueError(tr("the view 'metrics' needs a problem that measures more than its loss"))
        if "confusion" in self.views and not self.problem.classes:
            raise ValueError(tr("the view 'confusion' needs a problem that tells kinds apart"))
        if "group-lrs" in self.views and not self.problem.groups:
            raise ValueError(tr("the view 'group-lrs' needs a problem with groups of weights"))

    def _refuse_unseen(self, claim: Claim) -> None:
        """Refuse a claim about what the experiment does not measure."""
        if claim.view and claim.view not in self.views:
            raise ValueError(
                tr("the claim {claim} needs the view {view}").format(
                    claim=repr(claim.__struct_config__.tag), view=repr(claim.view)
                )
            )
        if isinstance(claim, GroupLrAt):
            name, known = claim.group, self.problem.groups
        elif isinstance(claim, MetricEndsAbove | MetricEndsBelow):
            name, known = claim.metric, self.problem.metrics
        else:
            return
        if name not in known:
            raise ValueError(
                tr("a claim names {name}; this problem has: {known}").format(name=repr(name), known=", ".join(known))
            )

    def _refuse_claims(self) -> None:
        for claim in self.claims:
            last = claim.later if isinstance(claim, LossRises) else getattr(claim, "step", 0)
            if last > self.steps:
                raise ValueError(
                    tr("a claim asks about step {step}, past the {steps} steps of the experiment").format(
                        step=last, steps=self.steps
                    )
                )
            self._refuse_unseen(claim)
        if self.problem.has_surface:
            return
        if any(isinstance(claim, Overshoots | FirstStep) for claim in self.claims):
            raise ValueError(tr("the claims 'overshoots' and 'first-step' need a problem with one or two weights"))
        if self.predict is not None and self.predict.answer == "longest-first-step":
            raise ValueError(tr("the answer 'longest-first-step' needs a problem with one or two weights"))
