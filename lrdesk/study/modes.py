"""The nine ways to study a deck, in their order: the one place where a mode is entered, with what it walks through."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from lrdesk.content.deck import Study
from lrdesk.content.modes import Page, Trace
from lrdesk.content.practice import TASK_SECONDS, Exercise, Question
from lrdesk.lab.spec.challenges import Challenge
from lrdesk.words import mark

WORDS_A_SECOND = 200 / 60  # an unhurried reader's
RUN_SECONDS = 20  # to predict, and to watch a run once
ROW_SECONDS = 8  # to follow a row of a trace
RECALL = "recall"


@dataclass(frozen=True)
class Mode:
    """A way to study: its name in files and places, its title, what it is in one line, the parts it has of a deck.

    Title and line are marked for translation. Recall alone walks through the deck's items, which a review session
    shows, and has no parts of its own. In a mode of `practice` the learner moves on by what was done; in the others,
    page by page.
    """

    key: str
    title: str
    line: str
    parts: Callable[[Study], Sequence[Any]]
    seconds: Callable[[Any], float]
    practice: bool = False


def reading_seconds(part: Page | Trace) -> float:
    """Return about how long a page or a trace takes: its words, its run, its rows."""
    words = len(part.text.split()) + sum(len(point.split()) for point in getattr(part, "points", ()))
    rows = len(part.steps) if isinstance(part, Trace) else 0
    return words / WORDS_A_SECOND + RUN_SECONDS * (part.experiment is not None) + ROW_SECONDS * rows


def stated_seconds(part: Exercise | Question) -> float:
    """Return about how long an exercise or a question takes, as its author says."""
    return part.seconds


def task_seconds(part: Challenge) -> float:
    """Return about how long a task takes."""
    return TASK_SECONDS


def pages(mode: str) -> Callable[[Study], Sequence[Page]]:
    """Return what gives a deck's pages of a mode."""
    return lambda study: tuple(page for page in study.page if page.mode == mode)


MODES: tuple[Mode, ...] = (
    Mode("learn", mark("Learn"), mark("What it is, with code and a first run"), pages("learn"), reading_seconds),
    Mode("why", mark("Why"), mark("The problem that it solves, before and after"), pages("why"), reading_seconds),
    Mode("deep", mark("Deep"), mark("A mental model, built up in steps"), pages("deep"), reading_seconds),
    Mode("visualize", mark("Visualize"), mark("A real run, row by row"), attrgetter("trace"), reading_seconds),
    Mode(
        "try",
        mark("Try"),
        mark("Fill in the code, and see what it does"),
        attrgetter("exercise"),
        stated_seconds,
        True,
    ),
    Mode(
        "challenge",
        mark("Challenge"),
        mark("Questions against the clock"),
        attrgetter("question"),
        stated_seconds,
        True,
    ),
    Mode(
        "experiment",
        mark("Experiment"),
        mark("Reach a target with a run of your own"),
        attrgetter("task"),
        task_seconds,
        True,
    ),
    Mode(RECALL, mark("Recall"), mark("The cards of this topic"), lambda study: (), lambda part: 0),
    Mode("metrics", mark("Metrics"), mark("What to measure, and how to read it"), pages("metrics"), reading_seconds),
)
