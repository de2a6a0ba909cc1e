"""What a deck has to practise with beside tasks: code to fill in, and questions against the clock.

An exercise and a question name the item that they train: whoever misses one meets that item again sooner.
"""

from typing import Annotated, Any, Literal

from msgspec import Meta, field

from lrdesk.lab.spec import Claim, Identifier, Strict
from lrdesk.lab.spec.strict import Label, Number, Step
from lrdesk.words import tr

Prose = Annotated[str, Meta(pattern=r"\S", max_length=2000, description="Markdown, as in cards.")]
Code = Annotated[str, Meta(max_length=2000, description="Python, to be read; it is never run.")]
Seconds = Annotated[int, Meta(ge=10, le=600, description="About how long a learner needs.")]
BlankName = Annotated[str, Meta(pattern=r"^[A-Za-z_]\w*$(?!\n)", max_length=30)]
FieldPath = Annotated[
    str,
    Meta(
        pattern=r"^\w+(\.\w+)*$(?!\n)",
        max_length=100,
        description="Where in the experiment the value goes, such as lanes.0.optimizer.lr.",
    ),
]
ItemId = Annotated[Identifier, Meta(description="The item of this deck that it trains.")]
ExperimentId = Annotated[Identifier, Meta(description="The experiment of this deck that is run.")]

Entry = Annotated[int, Meta(ge=0, le=7)] | Annotated[str, Meta(min_length=1, max_length=60)]
"""What is put into a blank: the place of a choice, counted from 0, or the arithmetic that is typed."""

QuestionKind = Literal["concept", "output", "model", "hyper-parameter", "metric"]
Figure = Literal["lr", "loss", "diverged-at", "metric"]

TASK_SECONDS = 360
"""About how long a task takes: a few runs, thought about."""


class Choice(Strict, frozen=True, kw_only=True):
    """One of the things to choose from: the value that the experiment takes, and how the code has it."""

    value: Annotated[Any, Meta(description="As the experiment has it: a number, a name, true or false, or a table.")]
    text: Annotated[str, Meta(max_length=80, description="As the code has it; the value itself if left out.")] = ""

    @property
    def shown(self) -> str:
        """How the code has it."""
        return self.text or str(self.value)


class Typed(Strict, frozen=True, kw_only=True):
    """A number to be typed, or arithmetic with the number of `steps` and these names, between two bounds."""

    low: Number
    high: Number
    whole: bool = False
    names: Annotated[dict[BlankName, Number], Meta(max_length=4)] = field(default_factory=dict)


class Blank(Strict, frozen=True, kw_only=True):
    """A gap in the code, `{{name}}`, filled from a list or by typing; what is put there goes into the experiment."""

    name: BlankName
    sets: FieldPath
    choices: Annotated[tuple[Choice, ...], Meta(max_length=8)] = ()
    typed: Typed | None = None
    solution: Entry

    def __post_init__(self) -> None:
        if bool(self.choices) == (self.typed is not None):
            raise ValueError(tr("the blank '{name}' needs either choices or typed").format(name=self.name))
        if len(self.choices) == 1:
            raise ValueError(tr("the blank '{name}' needs two choices or more").format(name=self.name))


class Mistake(Strict, frozen=True, kw_only=True):
    """What goes wrong with a wrong entry: `at` is one that is proven to show it.

    It is told for that very entry, or for every value between `above` and `below` where these are given.
    """

    blank: BlankName
    at: Entry
    above: Number | None = None
    below: Number | None = None
    why: Prose
    shows: Claim

    @property
    def is_range(self) -> bool:
        """Whether it is about more than one value."""
        return self.above is not None or self.below is not None


class Exercise(Strict, frozen=True, kw_only=True):
    """Code with blanks. What runs is the experiment with the blanks' fields set; it is right when its claims hold."""

    id: Identifier
    title: Annotated[str, Meta(min_length=1, max_length=60)]
    task: Prose
    experiment: ExperimentId
    code: Code
    blanks: Annotated[tuple[Blank, ...], Meta(min_length=1, max_length=4)]
    hint: Prose
    mistakes: Annotated[tuple[Mistake, ...], Meta(min_length=1, max_length=8)]
    why: Prose
    seconds: Seconds = 90
    item: ItemId

    @property
    def solution(self) -> dict[str, Entry]:
        """The right entry of every blank."""
        return {blank.name: blank.solution for blank in self.blanks}


class Computed(Strict, frozen=True, kw_only=True):
    """The figure of a lane that answers a question: its rate or loss at a step (the last unless stated), and so on."""

    lane: Label
    figure: Figure
    step: Step | None = None
    metric: Label | None = None

    def __post_init__(self) -> None:
        if (self.figure == "metric") != (self.metric is not None):
            raise ValueError(tr("the figure 'metric', and no other, needs the name of a metric"))
        if self.step is not None and self.figure not in ("lr", "loss"):
            raise ValueError(tr("the figure '{figure}' has no step").format(figure=self.figure))


class Question(Strict, frozen=True, kw_only=True):
    """A question against the clock, of which one option is right: that at `answer`, or that which the run computes."""

    id: Identifier
    kind: QuestionKind
    question: Prose
    code: Code = ""
    options: Annotated[tuple[Prose, ...], Meta(min_length=4, max_length=4, description="Four different answers.")]
    answer: Annotated[int, Meta(ge=0, le=3, description="The right option, counted from 0.")] | None = None
    computed: Computed | None = None
    why: Prose
    seconds: Seconds
    item: ItemId
    experiment: ExperimentId

    def __post_init__(self) -> None:
        if (self.kind == "output") != (self.computed is not None):
            raise ValueError(tr("a question of the kind 'output', and no other, has its answer computed"))
        if (self.answer is None) != (self.computed is not None):
            raise ValueError(tr("a question has either an answer or one that is computed"))
