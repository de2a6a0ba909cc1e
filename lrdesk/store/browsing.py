"""Items as a table: found, counted and sorted by number first, and read whole only by the page."""

from array import array
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, Literal, TypeAlias

from peewee import chunked

from lrdesk.store.conditions import Condition
from lrdesk.store.database import Connection
from lrdesk.store.errors import clear_errors
from lrdesk.store.marks import Marks
from lrdesk.store.matching import split, where
from lrdesk.store.schema import LEVEL_RANK

_BATCH: Final = 500

Numbers: TypeAlias = "array[int]"
"""Items by the store's own numbers, which grow in the order in which they were added."""

Column: TypeAlias = Literal[
    "added", "question", "deck", "kind", "level", "due", "interval", "easiness", "lapses", "marks"
]


@dataclass(frozen=True, slots=True)
class Order:
    """What a list is sorted by: at first the order in which items were added. New items are due last."""

    column: Column = "added"
    descending: bool = False


@dataclass(frozen=True, slots=True)
class ItemRow:
    """An item as a row of a table: `due` is None while it is new, easiness is in hundredths, the interval in days."""

    number: int
    key: str
    title: str
    deck: str
    deck_title: str
    kind: str
    level: str
    due: date | None
    interval: int
    easiness: int
    repetitions: int
    lapses: int
    marks: Marks
    edited: bool


_ROWS: Final = """
SELECT memory.item, memory.key, item.title, memory.deck, deck.title, memory.kind, item.level,
    memory.due, memory.interval, memory.easiness, memory.repetitions, memory.lapses,
    mark.suspended, mark.buried_until, mark.flagged, edit.item IS NOT NULL,
    (SELECT group_concat(name, char(10)) FROM tag WHERE tag.item = memory.item)
FROM memory JOIN item ON item.id = memory.item JOIN deck ON deck.id = memory.deck
    LEFT JOIN mark ON mark.item = memory.item LEFT JOIN edit ON edit.item = memory.item
WHERE memory.item IN ({})
"""
# Of these columns item has an index, and its rows are wide: walking the index until a page is full beats sorting them.
_INDEXED: Final = {"question": "item.title COLLATE NOCASE", "level": LEVEL_RANK}
_NARROW: Final = {
    "kind": ("memory.kind",),
    "due": ("memory.due IS NULL", "memory.due"),
    "interval": ("memory.interval",),
    "easiness": ("memory.easiness",),
    "lapses": ("memory.lapses",),
    "marks": ("IFNULL(mark.suspended, 0)", "IFNULL(mark.buried_until, 0) > {today}", "IFNULL(mark.flagged, 0)"),
}


class Browsing(Connection):
    """Lists of the items that are not retired."""

    def items(self) -> int:
        """Return how many items there are."""
        ((count,),) = self._fetch("SELECT COUNT(*) FROM memory", ())
        return int(count)

    def count_found(self, condition: Condition, today: date) -> int:
        """Return how many items meet a condition on the learning day `today`."""
        table, rest, values = _found(condition, today)
        ((count,),) = self._fetch(f"SELECT COUNT(*) FROM {table} WHERE {rest}", values)
        return int(count)

    def found(self, condition: Condition, today: date, order: Order, limit: int = -1) -> Numbers:
        """Return the items that meet a condition on the learning day `today`, in order, and at most `limit` of them."""
        if order.column in _INDEXED:
            rest, values = where(condition, today.toordinal())
            # The plus keeps SQLite from starting at the words found: it could not walk the index then.
            sql = f"SELECT memory.item FROM item CROSS JOIN memory ON memory.item = item.id WHERE +({rest})"
            by: Sequence[str] = (_INDEXED[order.column], "item.id")
        else:
            table, rest, values = _found(condition, today)
            by = self._narrow_order(order, today, values, table)
            joined = "LEFT JOIN mark ON mark.item = memory.item" if order.column == "marks" else ""
            sql = f"SELECT memory.item FROM {table} {joined} WHERE {rest}"
        direction = " DESC" if order.descending else ""
        sql = f"{sql} ORDER BY {', '.join(f'{expression}{direction}' for expression in by)} LIMIT ?"
        with clear_errors(self.path):
            return array("q", (number for (number,) in self._database.execute_sql(sql, [*values, limit])))

    def item_rows(self, numbers: Sequence[int]) -> dict[int, ItemRow]:
        """Return the items with these numbers, but for those that are gone."""
        rows: list[ItemRow] = []
        for some in chunked(numbers, _BATCH):
            rows += map(_row, self._fetch(_ROWS.format(", ".join("?" * len(some))), some))
        return {row.number: row for row in rows}

    def keys(self, numbers: Sequence[int]) -> list[str]:
        """Return the keys "deck-id/item-id" of these items, but for those that are gone, in their order."""
        found: dict[int, str] = {}
        for some in chunked(numbers, _BATCH):
            marks = ", ".join("?" * len(some))
            found.update(self._fetch(f"SELECT item, key FROM memory WHERE item IN ({marks})", some))
        return [found[number] for number in numbers if number in found]

    def learnt(self, keys: Collection[str]) -> list[str]:
        """Return those of these items, in their order, that are not new."""
        found: set[str] = set()
        for some in chunked(keys, _BATCH):
            marks = ", ".join("?" * len(some))
            sql = f"SELECT item.key FROM item JOIN memory ON memory.item = item.id WHERE item.key IN ({marks})"
            found.update(key for (key,) in self._fetch(f"{sql} AND memory.due IS NOT NULL", some))
        return [key for key in keys if key in found]

    def number(self, key: str) -> int | None:
        """Return the number of an item, or None where no deck holds it."""
        found = self._fetch(
            "SELECT memory.item FROM item JOIN memory ON memory.item = item.id WHERE item.key = ?", [key]
        )
        return int(found[0][0]) if found else None

    def _narrow_order(self, order: Order, today: date, values: list[object], table: str) -> tuple[str, ...]:
        """Return what a list is sorted by where sorting is cheap, and bind what that needs."""
        number = "memory.item" if table == "memory" else "item_text.rowid"  # words are found in the order of rows
        if order.column == "deck":
            decks = self._fetch("SELECT id FROM deck WHERE NOT retired ORDER BY position, id", ())
            values.extend(deck for (deck,) in decks)
            ranks = " ".join(f"WHEN ? THEN {rank}" for rank in range(len(decks)))
            return f"CASE memory.deck {ranks} WHEN '' THEN 0 END", "memory.position", number
        by = (expression.format(today=today.toordinal()) for expression in _NARROW.get(order.column, ()))
        return *by, number

    def _fetch(self, sql: str, values: Sequence[object]) -> list[tuple[Any, ...]]:
        with clear_errors(self.path):
            return self._database.execute_sql(sql, values).fetchall()


def _found(condition: Condition, today: date) -> tuple[str, str, list[object]]:
    """Return the tables that a search begins with, the condition on their rows, and the values of both."""
    text, rest = split(condition)
    said, values = where(rest, today.toordinal())
    if text is None:
        return "memory", said, values
    table = "item_text CROSS JOIN memory ON memory.item = item_text.rowid"
    return table, f"item_text MATCH ? AND {said}", [text, *values]


def _row(row: tuple[Any, ...]) -> ItemRow:
    number, key, title, deck, deck_title, kind, level, due, interval, easiness, repetitions, lapses, *more = row
    suspended, until, flagged, edited, tags = more
    marks = Marks(bool(suspended), _day(until), bool(flagged), False, frozenset(tags.split("\n") if tags else ()))
    figures = (_day(due), interval, easiness, repetitions, lapses)
    return ItemRow(number, key, title, deck, deck_title, kind, level, *figures, marks, bool(edited))


def _day(ordinal: int | None) -> date | None:
    return None if ordinal is None else date.fromordinal(ordinal)
