"""The memories, derived from the log: what an answer changes in them, and how they are made again."""

from collections.abc import Sequence
from datetime import date
from typing import Any, Final, TypeAlias

from peewee import SQL, Query, chunked

from lrdesk.scheduling import log, sm2
from lrdesk.store import counts
from lrdesk.store.schema import Item, Log, Memory
from lrdesk.store.sqlite import Database

Row: TypeAlias = tuple[int | None, int, int, int, int]
COLUMNS: Final = (Memory.due, Memory.easiness, Memory.interval, Memory.repetitions, Memory.lapses)
UPDATE_MEMORY: Final = (
    "UPDATE memory SET due = ?, easiness = ?, interval = ?, repetitions = ?, lapses = ? WHERE item = ?"
)

_INSERT_MEMORY: Final = """
INSERT INTO memory (item, key, deck, kind, position, due, easiness, interval, repetitions, lapses)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""


def not_undone() -> Any:
    """Return the condition that no later record takes a record of the log back."""
    return Log.id.not_in(Log.select(Log.undoes).where(Log.undoes.is_null(False)))


def answered_on(day: int) -> Any:
    """Return the condition that a record of the log is an answer of the day with this ordinal, and not undone."""
    return (Log.day == day) & Log.kind.in_((log.Kind.REVIEW, log.Kind.DRILL)) & not_undone()


def missed() -> Query:
    """Return the query for the numbers of the items that were ever missed in practice."""
    # Spelt out, for a partial index serves only a condition that SQLite can see before it is given values.
    return Log.select(Log.item).where((Log.kind == SQL("'missed'")) & not_undone())


def events() -> Query:
    """Return the query for what moves memories, as `fold_all` takes it: each item's events together, oldest first."""
    counting = Log.kind.in_(log.MOVES_MEMORY) & not_undone()
    return Log.select(Log.item, Log.kind, Log.grade, Log.day, Log.interval).where(counting).order_by(Log.item, Log.id)


def to_row(memory: sm2.Memory) -> Row:
    """Return the columns of `memory`."""
    due = None if memory.due is None else memory.due.toordinal()
    return due, memory.easiness, memory.interval, memory.repetitions, memory.lapses


def from_row(row: Row) -> sm2.Memory:
    """Return the memory that a row of COLUMNS holds."""
    due, easiness, interval, repetitions, lapses = row
    return sm2.Memory(easiness, interval, repetitions, lapses, None if due is None else date.fromordinal(due))


def _state_row(state: sm2.State) -> Row:
    """Return the columns of a memory in bare integers, whose due day is 0 while it is new."""
    easiness, interval, repetitions, lapses, due = state
    return due or None, easiness, interval, repetitions, lapses


def refold(database: Database, items: Sequence[int]) -> None:
    """Write what the log says into the memories of `items`; the caller holds the transaction."""
    for some in chunked(items, 500):
        folded = log.fold_all(database.execute(events().where(Log.item.in_(some))))
        rows = [(*to_row(folded.get(item, sm2.Memory())), item) for item in some]
        database.connection().executemany(UPDATE_MEMORY, rows)


def rebuild(database: Database) -> int:
    """Make all derived tables again from the log; return the number of memories. The caller holds the transaction."""
    states: dict[int, sm2.State] = {}
    counts.count_all(database, log.tests(database.execute(events()), states))
    active = Item.select(Item.id, Item.key, Item.deck, Item.kind, Item.position).where(~Item.retired).order_by(Item.id)
    rows = [(*item, *_state_row(states.get(item[0], sm2.NEW))) for item in database.execute(active)]
    database.execute(Memory.delete())
    database.connection().executemany(_INSERT_MEMORY, rows)
    return len(rows)
