"""Words of a text as a learner sees it, and those of them that carry its meaning."""

import re
from html import unescape

from lrdesk.content.deck import DeckFile, Item
from lrdesk.content.markup import to_html
from lrdesk.content.modes import Page, Trace

FENCED = re.compile(r"^```.*?^```", re.DOTALL | re.MULTILINE)
TAG = re.compile(r"<[^>]+>")
QUOTED = re.compile(r"`[^`]*`|\$[^$]*\$")  # code and formulas
WORD = re.compile(r"[a-z]{3,}")
ENDINGS = ("ing", "ed", "es", "s")
SHORTEST_STEM = 4

SAYING_LITTLE = """
    about after all also and any are because been before being between both but can comes does down each else every for
    from get gets give gives goes had has have here how instead into its just keep keeps less made make makes many may
    might more most much must near nearly never not now off often once one only other out over own per rather same
    should since some still such take takes than that the their them then there these they this those through too two
    under until use used very was well were what when where whether which while who why will with within without would
    you your learning rate rates
"""
STOP_WORDS = frozenset(SAYING_LITTLE.split())
"""Words that say little by themselves, and the two that every deck here is about."""


def shown(markdown: str) -> str:
    """Return a text as it is read: without its code blocks, and without marks of Markdown and TeX."""
    return unescape(TAG.sub("", to_html(FENCED.sub("", markdown)))).strip()


def count(markdown: str) -> int:
    """Return how many words a text has; signs that stand alone are none."""
    return sum(any(sign.isalnum() for sign in word) for word in shown(markdown).split())


def telling(markdown: str) -> frozenset[str]:
    """Return the words of a text that carry its meaning, without their endings; none from code or formulas."""
    plain = QUOTED.sub(" ", FENCED.sub("", markdown)).lower()
    return frozenset(_stem(word) for word in WORD.findall(plain) if word not in STOP_WORDS)


def named_parts(deck: DeckFile) -> list[tuple[str, Item | Page | Trace]]:
    """Return all that has texts, with what an author finds it by: an item's id, or a title."""
    return [
        *((item.id, item) for item in deck.items),
        *((page.title, page) for page in deck.page),
        *((trace.title, trace) for trace in deck.trace),
    ]


def questions(deck: DeckFile) -> list[tuple[str, str]]:
    """Return the id and the question of every recall and quiz item."""
    fronts = [(item.id, item.front) for item in deck.recall]
    return fronts + [(item.id, item.question) for item in deck.quiz]


def _stem(word: str) -> str:
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST_STEM:
            return word.removesuffix(ending)
    return word
