"""Placement in the store: the questions that there are to ask, and what is known put aside to come back as reviews."""

import zlib
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from lrdesk.content.deck import Quiz, decode_deck, decode_item
from lrdesk.scheduling.grading import shuffled
from lrdesk.scheduling.log import Kind, Record, fold
from lrdesk.store import Store
from lrdesk.study.records import new_record

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


def put_aside(
    store: Store, decks: Collection[str], missed: Collection[str], today: date, now_ms: int
) -> tuple[Record, ...]:
    """Have the new items of these decks first asked FIRST_DAYS to LAST_DAYS from now, the harder ones sooner.

    Those whose keys are `missed` stay new, and none that was ever answered is touched. Returns what was added to the
    log, for `take_back`. `now_ms` counts from 1970, in UTC. Raises StoreError, and does nothing, where it can't be
    written.
    """
    new = [item.item for deck in decks for item in store.candidates_of(deck) if item.due is None]
    items = sorted(set(new) - set(missed), key=new.index)
    items.sort(key=lambda key: _HARDEST.index(store.item(key).level))
    span, steps = LAST_DAYS - FIRST_DAYS, max(len(items) - 1, 1)
    records = tuple(
        new_record(store, key, Kind.PLACED, today, now_ms, interval=FIRST_DAYS + place * span // steps)
        for place, key in enumerate(items)
    )
    _append(store, records)
    return records


def take_back(store: Store, placed: Sequence[Record], today: date, now_ms: int) -> None:
    """Make the items new again that `put_aside` returned, but for those that were answered since.

    Raises StoreError, and does nothing, where it can't be written.
    """
    untouched = (
        record for record in placed if all(other.kind is not Kind.REVIEW for other in store.records(record.item))
    )
    _append(store, [new_record(store, one.item, Kind.UNDO, today, now_ms, undoes=one.id) for one in untouched])


def _append(store: Store, records: Sequence[Record]) -> None:
    store.append_all([(record, fold([*store.records(record.item), record])) for record in records])


def _question(store: Store, key: str) -> PlacementQuestion:
    stored = store.item(key)
    quiz = decode_item(stored.kind, stored.data)
    assert isinstance(quiz, Quiz)
    return PlacementQuestion(key, quiz, shuffled(len(quiz.options), zlib.crc32(f"placement {key}".encode())))
