"""Placement in the store: the questions that there are to ask, and when what is known comes back as reviews."""

import zlib
from collections.abc import Collection
from dataclasses import dataclass

from lrdesk.content.deck import Quiz
from lrdesk.content.stored import decode_deck, decode_item
from lrdesk.scheduling.grading import shuffled
from lrdesk.store import Store

FIRST_DAYS, LAST_DAYS = 7, 28
"""When the first and the last of the items put aside are asked."""

_MOST_TELLING = ("intermediate", "advanced", "beginner")  # an easy question is often answered without its topic
_HARDEST = ("advanced", "intermediate", "beginner")


@dataclass(frozen=True, slots=True)
class PlacementQuestion:
    """A quiz item as placement asks it: `key` is "deck-id/item-id", `choices` the order of its options."""

    key: str
    quiz: Quiz
    choices: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class PlacementTopic:
    """A deck that can be asked about: its title, the decks it requires, its questions, and how many items are new."""

    title: str
    requires: tuple[str, ...]
    questions: tuple[PlacementQuestion, ...]
    new: int


def placement_topics(store: Store) -> dict[str, PlacementTopic]:
    """Return the decks with questions by id, in taught order, each with its most telling question first."""
    found = {}
    for deck in store.decks():
        items = store.candidates_of(deck.id)
        questions = [_question(store, item.item) for item in items if item.kind == Quiz.kind]
        questions.sort(key=lambda question: _MOST_TELLING.index(question.quiz.level))
        if questions:
            new = sum(item.due is None for item in items)
            found[deck.id] = PlacementTopic(deck.title, decode_deck(deck.data).requires, tuple(questions), new)
    return found


def days_aside(store: Store, decks: Collection[str], missed: Collection[str]) -> dict[str, int]:
    """Return in how many days the new items of decks are first asked: FIRST_DAYS to LAST_DAYS, the harder ones sooner.

    Those whose keys are `missed` stay new, and none that was ever answered is among them.
    """
    new = [item.item for deck in decks for item in store.candidates_of(deck) if item.due is None]
    items = sorted(set(new) - set(missed), key=new.index)
    items.sort(key=lambda key: _HARDEST.index(store.item(key).level))
    span, steps = LAST_DAYS - FIRST_DAYS, max(len(items) - 1, 1)
    return {key: FIRST_DAYS + place * span // steps for place, key in enumerate(items)}


def _question(store: Store, key: str) -> PlacementQuestion:
    stored = store.item(key)
    quiz = decode_item(stored.kind, stored.data)
    assert isinstance(quiz, Quiz)
    return PlacementQuestion(key, quiz, shuffled(len(quiz.options), zlib.crc32(f"placement {key}".encode())))
