"""What a deck has to read and to look at beside its items: pages of one screenful, and traces of real runs."""

from typing import Annotated, Literal

from msgspec import Meta

from lrdesk.lab.spec import Identifier, Strict
from lrdesk.lab.spec.strict import Label, Number, Step
from lrdesk.words import tr

PageMode = Literal["learn", "why", "deep", "metrics"]
Traced = Literal["updates", "predictions"]

Heading = Annotated[str, Meta(min_length=1, max_length=60, description="What it is about, on one line.")]
Prose = Annotated[str, Meta(pattern=r"\S", max_length=2000, description="Markdown, at most about 120 words.")]
TakeAway = Annotated[str, Meta(pattern=r"\S", max_length=200, description="One thing to keep, as Markdown.")]
ExperimentId = Annotated[Identifier, Meta(description="The experiment of this deck that runs beside it.")]
Input = Annotated[tuple[Number, ...], Meta(min_length=1, max_length=2)]


class Page(Strict, frozen=True, kw_only=True):
    """One screenful of a mode: a short text, the experiment that shows what it says, and what to take away."""

    mode: Annotated[PageMode, Meta(description="The study mode that the page belongs to.")]
    title: Heading
    text: Prose
    experiment: ExperimentId | None = None
    points: Annotated[tuple[TakeAway, ...], Meta(max_length=4, description="What to keep, one line each.")] = ()


class Trace(Strict, frozen=True, kw_only=True):
    """A table of what one lane does at some steps, taken from its run and never typed.

    `updates` are the weights, their gradient, the rate, the update and the new weights, where there are one or two
    weights; else loss, rate and the gradient's norm. `predictions` are what the model says for fixed `inputs`: a number
    for a line or a curve, two for a point of the plane, the place of a shown image for digits.
    """

    title: Heading
    text: Prose
    experiment: ExperimentId
    lane: Annotated[Label, Meta(description="The lane of that experiment to follow.")]
    of: Annotated[Traced, Meta(description="What is followed.")] = "updates"
    steps: Annotated[tuple[Step, ...], Meta(min_length=2, max_length=12, description="Which steps, in rising order.")]
    inputs: Annotated[tuple[Input, ...], Meta(max_length=4, description="What the model is asked at each step.")] = ()

    def __post_init__(self) -> None:
        if any(late <= early for early, late in zip(self.steps, self.steps[1:], strict=False)):
            raise ValueError(tr("the steps of a trace must rise"))
        if (self.of == "predictions") != bool(self.inputs):
            raise ValueError(tr("a trace of predictions, and no other, needs inputs"))
