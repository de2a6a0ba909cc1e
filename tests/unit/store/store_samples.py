"""A small deck, and answers to it, for the tests of the store."""

from datetime import date, timedelta
from uuid import UUID

from lrdesk.scheduling import sm2
from lrdesk.scheduling.log import Kind, Record, fold
from lrdesk.store import DeckContent, ItemContent, Store

TODAY = date(2026, 2, 3)
KINDS = ("recall", "quiz", "explain")


def deck(*items: str, id: str = "deck", position: int = 0, text: str = "as it was") -> DeckContent:
    content = tuple(
        ItemContent(item, KINDS[i % 3], "beginner", "three-rates", f"{item} {text}".encode())
        for i, item in enumerate(items)
    )
    experiments = (("three-rates", text.encode()),)
    return DeckContent(id, id.title(), 5, position, f"{id} {items} {text}", text.encode(), content, experiments)


def answer(
    store: Store, item: str, grade: int, day: date = TODAY, kind: Kind = Kind.REVIEW, elapsed_ms: int = 2000
) -> Record:
    """Answer an item as a session does."""
    at = (day - date(1970, 1, 1)) // timedelta(milliseconds=1)
    id = store.new_record_id(at)
    record = Record(id, "here", item, kind, grade, at, day.toordinal(), elapsed_ms, sm2.NAME)
    memory = store.memory(item)
    store.append(record, sm2.review(memory, grade, day) if kind is Kind.REVIEW else memory)
    return record


def miss(store: Store, item: str, day: date = TODAY) -> Record:
    """Note that an item was missed in practice."""
    at = (day - date(1970, 1, 1)) // timedelta(milliseconds=1)
    id = store.new_record_id(at)
    record = Record(id, "here", item, Kind.MISSED, None, at, day.toordinal(), 0, sm2.NAME)
    store.append(record, fold([*store.records(item), record]))
    return record


def place(store: Store, item: str, interval: int | None, day: date = TODAY, kind: Kind = Kind.PLACED) -> Record:
    """Note that the learner was found to know an item, or, with another kind, what the learner wants of its memory."""
    at = (day - date(1970, 1, 1)) // timedelta(milliseconds=1)
    id = store.new_record_id(at)
    record = Record(id, "here", item, kind, None, at, day.toordinal(), 0, sm2.NAME, interval=interval)
    store.append(record, fold([*store.records(item), record]))
    return record


def undo(store: Store, undone: Record) -> Record:
    """Take an answer back as a session does."""
    id = store.new_record_id(undone.answered_at)
    tombstone = Record(id, "here", undone.item, Kind.UNDO, None, undone.answered_at, undone.day, 0, sm2.NAME, undone.id)
    store.append(tombstone, fold([*store.records(undone.item), tombstone]))
    return tombstone


def ids(records: tuple[Record, ...]) -> list[UUID]:
    return [record.id for record in records]
