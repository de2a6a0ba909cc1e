"""Lints on quiz options: whatever lets a learner guess without knowing."""

import re
from collections import Counter

from lrdesk.content.deck import DeckFile
from lrdesk.content.lints.words import shown

LARGEST_RATIO = 1.6
LARGEST_SHARE = 0.4
FEWEST = 4
"""Shares are judged from so many quiz items on; with fewer, chance alone looks like a habit."""

ALL_OR_NONE = re.compile(r"\b(all|none|both|neither) of (the above|these|them)\b", re.IGNORECASE)
SHOUTED = re.compile(r"\b(NOT|NEVER|EXCEPT|NO|ALL|NONE)\b")


def uneven_options(deck: DeckFile) -> list[str]:
    """Find quiz items of which one option stands out by its length."""
    sentences = []
    for quiz in deck.quiz:
        shortest, *_, longest = sorted(len(shown(option)) for option in quiz.options)
        if longest > LARGEST_RATIO * shortest:
            sentences.append(
                f"{quiz.id}: the longest option has {longest} characters, the shortest {shortest}; "
                f"keep the longest below {LARGEST_RATIO:g} times the shortest."
            )
    return sentences


def longest_is_right(deck: DeckFile) -> list[str]:
    """Say if the right option is the longest too often."""
    hits = [quiz.id for quiz in deck.quiz if _longest(quiz.options) == quiz.answer]
    if len(deck.quiz) < FEWEST or len(hits) <= LARGEST_SHARE * len(deck.quiz):
        return []
    return [
        f"the right option is the longest in {len(hits)} of {len(deck.quiz)} quiz items ({', '.join(hits)}); "
        "shorten it, or lengthen another, in some of them."
    ]


def same_position(deck: DeckFile) -> list[str]:
    """Say if more than half of the right options stand in one place."""
    positions = Counter(quiz.answer for quiz in deck.quiz)
    if len(deck.quiz) < FEWEST:
        return []
    position, hits = positions.most_common(1)[0]
    if hits <= len(deck.quiz) / 2:
        return []
    return [f"the answer is option {position} in {hits} of {len(deck.quiz)} quiz items; move some of them."]


def all_or_none(deck: DeckFile) -> list[str]:
    """Find options that speak about the other options."""
    return [
        f'{quiz.id}: the option "{shown(option)}" speaks about the other options; put a misconception in its place.'
        for quiz in deck.quiz
        for option in quiz.options
        if ALL_OR_NONE.search(option)
    ]


def shouted(deck: DeckFile) -> list[str]:
    """Find questions that hang on one word in capitals."""
    return [
        f"{quiz.id}: the question hangs on {word[0]} in capitals; ask for what is so instead."
        for quiz in deck.quiz
        if (word := SHOUTED.search(shown(quiz.question)))
    ]


def _longest(options: tuple[str, ...]) -> int | None:
    """Return the place of the option that is longer than any other, None where two are equally long."""
    lengths = [len(shown(option)) for option in options]
    return lengths.index(max(lengths)) if lengths.count(max(lengths)) == 1 else None
