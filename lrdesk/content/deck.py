"""What a deck file holds: a header, experiments, items of three kinds that point at them, and what to study with."""

from typing import Annotated, ClassVar, Literal

from msgspec import Meta

from lrdesk.content.groups import GROUPS, Group
from lrdesk.content.modes import Page, Trace
from lrdesk.content.practice import Exercise, Question
from lrdesk.lab.spec import Experiment, Identifier, Strict
from lrdesk.lab.spec.challenges import Challenge

Id = Annotated[Identifier, Meta(description="A name that never changes: lower-case words joined by hyphens.")]
Line = Annotated[str, Meta(pattern=r"^.*\S.*$(?!\n)", max_length=300, description="One line of plain text.")]
Text = Annotated[
    str, Meta(pattern=r"\S", max_length=4000, description="Markdown with fenced code and maths between dollar signs.")
]
OptionalText = Annotated[str, Meta(max_length=4000, description="Markdown like the other texts; may be left out.")]
ExperimentId = Annotated[Identifier, Meta(description="The experiment of this deck that shows what the item says.")]
Level = Annotated[
    Literal["beginner", "intermediate", "advanced"], Meta(description="How much a learner should know already.")
]
OptionalGroup = Annotated[
    Group | None,
    Meta(
        description="The group of the app's curriculum that it belongs to; may be left out. "
        + "; ".join(f"{letter}: {title}" for letter, title in GROUPS.items())
        + "."
    ),
]


class Deck(Strict, frozen=True, kw_only=True):
    """The header of a deck: what it is about and about how many minutes its first reading takes."""

    id: Id
    title: Line
    technology: Line
    subject: Id
    minutes: Annotated[int, Meta(ge=1, le=600, description="About how long a learner needs for the deck.")]
    requires: Annotated[tuple[Id, ...], Meta(max_length=50, description="Decks to learn before this one.")] = ()


class Recall(Strict, frozen=True, kw_only=True):
    """A question with one answer to be recalled; `more` adds detail under the answer."""

    kind: ClassVar[str] = "recall"

    id: Id
    level: Level
    front: Text
    back: Text
    source: Line
    experiment: ExperimentId
    more: OptionalText = ""
    group: OptionalGroup = None


class Quiz(Strict, frozen=True, kw_only=True):
    """A question with four options, of which `answer` (counted from 0) is right; `why` explains it."""

    kind: ClassVar[str] = "quiz"

    id: Id
    level: Level
    question: Text
    options: Annotated[tuple[Text, ...], Meta(min_length=4, max_length=4, description="Four different answers.")]
    answer: Annotated[int, Meta(ge=0, le=3, description="The right option, counted from 0.")]
    why: Text
    source: Line
    experiment: ExperimentId
    hint: OptionalText = ""
    group: OptionalGroup = None


class Explain(Strict, frozen=True, kw_only=True):
    """A prompt to answer in one's own words; the learner then ticks which of the `concepts` the answer held."""

    kind: ClassVar[str] = "explain"

    id: Id
    level: Level
    prompt: Text
    hint: Text
    concepts: Annotated[tuple[Text, ...], Meta(min_length=3, max_length=5, description="What a full answer names.")]
    model_answer: Text
    source: Line
    experiment: ExperimentId
    group: OptionalGroup = None


Item = Recall | Quiz | Explain
KINDS: dict[str, type[Item]] = {item_type.kind: item_type for item_type in (Recall, Quiz, Explain)}


class Study(Strict, frozen=True, kw_only=True):
    """What a deck has for its study modes, beside the items."""

    page: tuple[Page, ...] = ()
    trace: tuple[Trace, ...] = ()
    exercise: tuple[Exercise, ...] = ()
    question: tuple[Question, ...] = ()
    task: tuple[Challenge, ...] = ()


class DeckFile(Study, frozen=True, kw_only=True):
    """A whole deck, as one file holds it."""

    deck: Deck
    experiment: tuple[Experiment, ...] = ()
    recall: tuple[Recall, ...] = ()
    quiz: tuple[Quiz, ...] = ()
    explain: tuple[Explain, ...] = ()

    @property
    def items(self) -> tuple[Item, ...]:
        """All items in the order in which the deck teaches them."""
        return (*self.recall, *self.quiz, *self.explain)
