"""Lints on how questions, answers and sources are worded."""

import re

from lrdesk.content.deck import DeckFile
from lrdesk.content.lints.words import count, questions, shown, telling

LONGEST_BACK, LONGEST_QUESTION = 25, 30
LONGEST_PAGE = 120
MOST_SHARED = 2
YES_OR_NO = re.compile(r"(is|are|was|were|do|does|did|can|could|may|must|should|will|would|has|have)\b", re.IGNORECASE)
TRACEABLE = re.compile(r"\b(1[89]|20)\d\d\b|arXiv|documentation|tutorial", re.IGNORECASE)


def too_long(deck: DeckFile) -> list[str]:
    """Find backs and questions with more words than one idea needs."""
    backs = [(item.id, "back", item.back, LONGEST_BACK) for item in deck.recall]
    fronts = [(key, "question", question, LONGEST_QUESTION) for key, question in questions(deck)]
    return [
        f"{key}: the {what} has {words} words; cut it to {most}, or make two items of it."
        for key, what, text, most in (*backs, *fronts)
        if (words := count(text)) > most
    ]


def more_than_a_screenful(deck: DeckFile) -> list[str]:
    """Find pages and traces with more text than fits beside their experiment."""
    texts = [(page.title, page.text) for page in deck.page] + [(trace.title, trace.text) for trace in deck.trace]
    return [
        f"{title}: the text has {words} words; cut it to {LONGEST_PAGE}, or make two pages of it."
        for title, text in texts
        if (words := count(text)) > LONGEST_PAGE
    ]


def not_a_question(deck: DeckFile) -> list[str]:
    """Find questions that do not end as one."""
    return [
        f"{key}: the question should end in a question mark."
        for key, question in questions(deck)
        if not shown(question).endswith("?")
    ]


def yes_or_no(deck: DeckFile) -> list[str]:
    """Find questions that a yes or no would answer: half of all guesses are right."""
    return [
        f'{key}: a question that opens with "{opener[0]}" can be answered by yes or no; ask what, which, why or how.'
        for key, question in questions(deck)
        if (opener := YES_OR_NO.match(shown(question)))
    ]


def answer_in_the_question(deck: DeckFile) -> list[str]:
    """Find recall items whose question gives away the words of their answer."""
    return [
        f"{item.id}: question and answer share the words {', '.join(sorted(shared))}; say one of them differently."
        for item in deck.recall
        if len(shared := telling(item.front) & telling(item.back)) > MOST_SHARED
    ]


def vague_source(deck: DeckFile) -> list[str]:
    """Find sources that nobody could look up."""
    return [
        f"{item.id}: the source names no year, arXiv number or documentation by which it could be found."
        for item in deck.items
        if not TRACEABLE.search(item.source)
    ]
