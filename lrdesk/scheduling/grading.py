"""From what the learner did to a grade of SM-2, for each of the three kinds of item."""

from dataclasses import dataclass
from random import Random
from typing import Final

from lrdesk.scheduling.sm2 import Grade
from lrdesk.words import mark


@dataclass(frozen=True, slots=True)
class GradeChoice:
    """A grade that the learner may choose, and the word on its button (marked for translation)."""

    grade: Grade
    label: str


RECALL_GRADES: Final = (
    GradeChoice(1, mark("Again")),
    GradeChoice(3, mark("Hard")),
    GradeChoice(4, mark("Good")),
    GradeChoice(5, mark("Easy")),
)
"""The four grades of a recall card, on the keys 1 to 4."""

ALL_GRADES: Final = (
    GradeChoice(0, mark("Blank")),
    GradeChoice(1, mark("Wrong")),
    GradeChoice(2, mark("Nearly")),
    GradeChoice(3, mark("Hard")),
    GradeChoice(4, mark("Good")),
    GradeChoice(5, mark("Easy")),
)
"""All six grades of SM-2, for learners who want them."""


def quiz_grade(right: bool, hinted: bool) -> Grade:
    """Return the grade of a quiz answer: wrong, right with the hint, or right."""
    if not right:
        return 1
    return 3 if hinted else 4


def explain_grade(held: int, total: int) -> Grade:
    """Return the grade of an explanation that held `held` of the `total` concepts asked for.

    Raises ValueError where these cannot be.
    """
    if total < 1 or not 0 <= held <= total:
        raise ValueError(f"an explanation cannot hold {held} of {total} concepts")
    if held == total:
        return 5
    if held * 4 >= total * 3:
        return 4
    if held * 2 >= total:
        return 3
    if held * 4 >= total:
        return 2
    return 1 if held else 0


def shuffled(options: int, seed: int) -> tuple[int, ...]:
    """Return the order to show a quiz's options in: a permutation of range(options), the same for the same seed."""
    order = list(range(options))
    Random(seed).shuffle(order)
    return tuple(order)
