"""An experiment: one problem, trained in several lanes at once, and what it is meant to show."""

from typing import Annotated, Literal

from msgspec import Meta

from lrdesk.lab.spec.claims import Claim, FirstStep, LrAt, LrDropsAt, Overshoots
from lrdesk.lab.spec.optimizers import Optimizer
from lrdesk.lab.spec.problems import Problem
from lrdesk.lab.spec.schedules import Schedule
from lrdesk.lab.spec.strict import Identifier, Label, Strict

View = Literal["surface", "loss", "lr"]
Outcome = Literal["diverges", "ends-lowest", "ends-highest", "moves-least", "longest-first-step", "lowest-lr"]


class Lane(Strict, frozen=True, kw_only=True):
    """One column of a comparison: an optimizer, with a schedule if its rate is to change."""

    label: Label
    optimizer: Optimizer
    schedule: Schedule | None = None


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
    views: Annotated[tuple[View, ...], Meta(min_length=1, max_length=3)]
    claims: Annotated[tuple[Claim, ...], Meta(max_length=20)] = ()
    predict: Predict | None = None

    def __post_init__(self) -> None:
        if len({lane.label for lane in self.lanes}) < len(self.lanes):
            raise ValueError("two lanes have the same label")
        if len(set(self.views)) < len(self.views):
            raise ValueError("a view is named twice")
        if not self.problem.has_surface:
            self._refuse_what_needs_a_surface()
        for claim in self.claims:
            if isinstance(claim, LrAt | LrDropsAt) and claim.step > self.steps:
                raise ValueError(f"a claim asks about step {claim.step}, past the {self.steps} steps of the experiment")

    def _refuse_what_needs_a_surface(self) -> None:
        if "surface" in self.views:
            raise ValueError("the view 'surface' needs a problem with one or two weights")
        if any(isinstance(claim, Overshoots | FirstStep) for claim in self.claims):
            raise ValueError("the claims 'overshoots' and 'first-step' need a problem with one or two weights")
        if self.predict is not None and self.predict.answer == "longest-first-step":
            raise ValueError("the answer 'longest-first-step' needs a problem with one or two weights")
