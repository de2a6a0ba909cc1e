"""What makes an item good, as far as a program can tell: small functions from a deck to sentences for its author.

The rules come from Wozniak 1999 (Twenty rules of formulating knowledge), Matuschak 2020 (How to write good prompts) and
Haladyna et al. 2002 (multiple-choice items). What a deck must have to be read at all, such as a source for every item
and three to five concepts to explain, is not a matter of style: `deck.py` and `checks.py` refuse it without. `code.py`
alone runs what a deck holds, in a process of its own, and only when asked.
"""

from collections.abc import Callable

from lrdesk.content.deck import DeckFile
from lrdesk.content.lints import quizzes, wording

Lint = Callable[[DeckFile], list[str]]

LINTS: tuple[Lint, ...] = (
    wording.too_long,
    wording.more_than_a_screenful,
    wording.not_a_question,
    wording.yes_or_no,
    wording.answer_in_the_question,
    wording.vague_source,
    quizzes.uneven_options,
    quizzes.longest_is_right,
    quizzes.same_position,
    quizzes.all_or_none,
    quizzes.shouted,
)


def lint(deck: DeckFile) -> list[str]:
    """Return what an author should change in a deck, one sentence each."""
    return [sentence for check in LINTS for sentence in check(deck)]
