"""The derived tables: what an answer changes in them, and how they are made again from the log."""

from collections.abc import Sequence
from datetime import date
from typing import Any, Final, TypeAlias

from peewee import SQL, Query, chunked

from lrdesk.scheduling import log, sm2
from lrdesk.scheduling.sm2 import PASS
from lrdesk.store.schema import Daily, Item, Log, Memory
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

_ADD_TO_DAY: Final = """
ON CONFLICT (day) DO UPDATE SET
    reviews = reviews + excluded.reviews, drills = drills + excluded.drills,
    elapsed_ms = elapsed_ms + excluded.elapsed_ms, tested = tested + excluded.tested,
    recalled = recalled + excluded.recalled
"""

_NOT_UNDONE: Final = "NOT EXISTS (SELECT 1 FROM log AS undo WHERE undo.undoes = {0}.id)"

# ?1 is +1 to count and -1 to count no longer; ?2 is the id of an answer, or the number of an item with all its answers.
_COUNT: Final = f"""
INSERT INTO daily (day, reviews, drills, elapsed_ms, tested, recalled)
SELECT day, ?1 * (kind = 'review'), ?1 * (kind = 'drill'), ?1 * elapsed_ms,
    ?1 * tested, ?1 * (tested AND grade >= {PASS})
FROM (
    SELECT *, kind = 'review' AND EXISTS (
        SELECT 1 FROM log AS earlier
        WHERE earlier.item = log.item AND earlier.id < log.id AND earlier.kind IN ('review', 'placed')
            AND {_NOT_UNDONE.format("earlier")}
    ) AS tested
    FROM log WHERE {{0}} = ?2 AND kind IN ('review', 'drill') AND {_NOT_UNDONE.format("log")}
)
WHERE TRUE {_ADD_TO_DAY}
"""
COUNT_ANSWER: Final = _COUNT.format("id")
COUNT_ITEM: Final = _COUNT.format("item")

_COUNT_ALL: Final = f"""
INSERT INTO daily (day, reviews, drills, elapsed_ms, tested, recalled)
SELECT day, SUM(kind = 'review'), SUM(kind = 'drill'), SUM(elapsed_ms),
    SUM(kind = 'review'), SUM(kind = 'review' AND grade >= {PASS})
FROM log WHERE kind IN ('review', 'drill') AND {_NOT_UNDONE.format("log")}
GROUP BY day
"""
# Beside MIN(id), SQLite gives the other columns of the row that holds the minimum: the review that met each item, or
# that it was placed, and then every review of it tests.
_EXCEPT_FIRST_REVIEWS: Final = f"""
INSERT INTO daily (day, reviews, drills, elapsed_ms, tested, recalled)
SELECT day, 0, 0, 0, -COUNT(*), -SUM(grade >= {PASS})
FROM (
    SELECT MIN(id), kind, day, grade FROM log WHERE kind IN ('review', 'placed') AND {_NOT_UNDONE.format("log")}
    GROUP BY item
)
WHERE kind = 'review' GROUP BY day {_ADD_TO_DAY}
"""


def not_undone(table: Any = Log) -> Any:
    """Return the condition that no later record takes a record of the log, or of an alias of it, back."""
    return table.id.not_in(Log.select(Log.undoes).where(Log.undoes.is_null(False)))


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


def refold(database: Database, items: Sequence[int]) -> None:
    """Write what the log says into the memories of `items`; the caller holds the transaction."""
    for some in chunked(items, 500):
        folded = log.fold_all(database.execute(events().where(Log.item.in_(some))))
        rows = [(*to_row(folded.get(item, sm2.Memory())), item) for item in some]
        database.connection().executemany(UPDATE_MEMORY, rows)


def rebuild(database: Database) -> int:
    """Make both derived tables again from the log; return the number of memories. The caller holds the transaction."""
    folded = log.fold_all(database.execute(events()))
    active = Item.select(Item.id, Item.key, Item.deck, Item.kind, Item.position).where(~Item.retired).order_by(Item.id)
    rows = [(*item, *to_row(folded.get(item[0], sm2.Memory()))) for item in database.execute(active)]
    database.execute(Memory.delete())
    database.connection().executemany(_INSERT_MEMORY, rows)
    database.execute(Daily.delete())
    database.execute_sql(_COUNT_ALL)
    database.execute_sql(_EXCEPT_FIRST_REVIEWS)
    return len(rows)
