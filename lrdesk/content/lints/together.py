"""Lints that look at several decks at once: questions asked twice, and the order in which decks are to be learnt."""

from collections.abc import Mapping, Sequence

from lrdesk.content.deck import DeckFile
from lrdesk.content.lints.words import questions, telling

ALIKE = 0.6
"""Two questions are alike where they share so much of the words that either of them has."""


def asked_twice(decks: Sequence[DeckFile], others: Sequence[DeckFile] = ()) -> list[str]:
    """Find questions of the decks that ask almost the same as one before them, there or in the other decks."""
    asked = [(f"{deck.deck.id}/{key}", telling(text)) for deck in (*others, *decks) for key, text in questions(deck)]
    first = sum(len(questions(deck)) for deck in others)
    return [
        f"{key}: asks almost the same as {earlier}; drop one of the two, or ask from another angle."
        for place, (key, words) in enumerate(asked)
        for earlier, known in asked[:place]
        if place >= first and len(words & known) >= ALIKE * len(words | known) > 0
    ]


def unknown_requirements(decks: Sequence[DeckFile], others: Sequence[DeckFile] = ()) -> list[str]:
    """Find decks that require one which is not there."""
    there = {deck.deck.id for deck in (*others, *decks)}
    return [
        f"{deck.deck.id}: requires {required!r}, but there is no such deck."
        for deck in decks
        for required in deck.deck.requires
        if required not in there
    ]


def circles(decks: Sequence[DeckFile], others: Sequence[DeckFile] = ()) -> list[str]:
    """Find decks that require themselves, be it by way of others."""
    requires = {deck.deck.id: deck.deck.requires for deck in (*others, *decks)}
    return [
        f"{deck.deck.id}: requires itself{' by way of ' if way else ''}{' and '.join(way)}; leave out one requirement."
        for deck in decks
        if (way := _way_back(deck.deck.id, requires)) is not None
    ]


def _way_back(deck: str, requires: Mapping[str, Sequence[str]]) -> list[str] | None:
    """Return the decks between a deck and itself, None where no way leads back."""
    ways = [(required, [required]) for required in requires[deck]]
    seen: set[str] = set()
    while ways:
        at, way = ways.pop()
        if at == deck:
            return way[:-1]
        if at not in seen:
            seen.add(at)
            ways += [(required, [*way, required]) for required in requires.get(at, ())]
    return None
