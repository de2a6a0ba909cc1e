"""The review log and the memories that are folds of it: what an answer writes and what can be read back."""

from collections.abc import Iterable
from typing import Final
from uuid import UUID

from peewee import Expression, fn

from lrdesk.scheduling.log import Kind, Record, fold_all
from lrdesk.scheduling.sm2 import Memory
from lrdesk.store import counts, derived, schema
from lrdesk.store.database import Connection
from lrdesk.store.errors import UnknownItem, clear_errors
from lrdesk.store.ids import uuid7
from lrdesk.store.schema import Item, Log
from lrdesk.words import tr

# What an answer costs the learner is mostly this; as peewee queries, the statements would take longer than the disk.
_ITEM: Final = "SELECT id FROM item WHERE key = ?"
_UNDOABLE: Final = """
SELECT 1 FROM log
WHERE id = ? AND item = ? AND kind <> 'undo' AND NOT EXISTS (SELECT 1 FROM log AS other WHERE other.undoes = log.id)
"""
_APPEND: Final = """
INSERT INTO log (id, item, kind, grade, answered_at, day, elapsed_ms, scheduler, undoes, seed, interval, device)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_RECORD: Final = (
    *(Log.id, Log.device, Item.key, Log.kind, Log.grade, Log.answered_at, Log.day, Log.elapsed_ms, Log.scheduler),
    *(Log.undoes, Log.seed, Log.interval),
)


class Answers(Connection):
    """Appending to the log, reading it, and folding it into memories."""

    _newest_id: UUID | None = None

    def new_record_id(self, answered_at: int) -> UUID:
        """Return an id for a record of `answered_at` (ms since 1970, UTC), greater than every id in the log."""
        if self._newest_id is None:
            ((newest,),) = self._rows(Log.select(fn.MAX(Log.id)))
            self._newest_id = _uuid(newest)
        self._newest_id = uuid7(answered_at, self._newest_id)
        return self._newest_id

    def append(self, record: Record, memory: Memory) -> None:
        """Add `record` to the log and make `memory` that of its item, both or neither; on disk when this returns.

        `memory` is the fold of the item's log with `record`. Raises UnknownItem, or ValueError where an undo names no
        answer of that item that still counts.
        """
        with self._transaction():
            self._database.execute_sql(derived.UPDATE_MEMORY, (*derived.to_row(memory), self._log(record)))

    def append_and_fold(self, records: Iterable[Record]) -> None:
        """Add many records to the log and fold the memories of their items anew: all of them or none.

        Raises as `append` does.
        """
        with self._transaction():
            derived.refold(self._database, [self._log(record) for record in records])

    def memory(self, item: str) -> Memory:
        """Return the memory of the item "deck-id/item-id". Raises UnknownItem also for a retired one."""
        found = self._row(schema.Memory.select(*derived.COLUMNS).join(Item).where(Item.key == item))
        if found is None:
            raise UnknownItem(tr("No deck holds the item {item}.").format(item=item))
        return derived.from_row(found)

    def records(self, item: str) -> tuple[Record, ...]:
        """Return everything logged about an item, oldest first, the undone and the undos too."""
        return self._records(Item.key == item)

    def records_of_day(self, day: int) -> tuple[Record, ...]:
        """Return the answers of the learning day with the ordinal `day` that were not undone, oldest first."""
        return self._records(derived.answered_on(day))

    def grades_of_day(self, day: int) -> list[tuple[str, int, bool]]:
        """Return of each answer that `records_of_day` gives whole its item, its grade, and whether it was a review."""
        is_review = Log.kind == Kind.REVIEW
        answered = Log.select(Item.key, Log.grade, is_review).join(Item).where(derived.answered_on(day))
        return self._rows(answered.order_by(Log.id))

    def last_day(self) -> int | None:
        """Return the ordinal of the last learning day in the log, or None where nothing was ever logged."""
        day: int | None
        ((day,),) = self._rows(Log.select(fn.MAX(Log.day)))
        return day

    def rebuild(self) -> int:
        """Fold every memory and daily count anew from the log; return how many memories there are."""
        with self._transaction():
            return derived.rebuild(self._database)

    def wrong_memories(self) -> list[str]:
        """Return the items without a memory or with one that is not the fold of their log: none, but for a mistake."""
        with clear_errors(self.path):
            folded = fold_all(self._database.execute(derived.events()))
        held = self._rows(schema.Memory.select(schema.Memory.item, schema.Memory.key, *derived.COLUMNS))
        wrong = [key for item, key, *row in held if derived.from_row(tuple(row)) != folded.get(item, Memory())]
        without = Item.select(Item.key).where(~Item.retired & Item.id.not_in(schema.Memory.select(schema.Memory.item)))
        return wrong + [key for (key,) in self._rows(without)]

    def _log(self, record: Record) -> int:
        """Add a record to the log, count it in its day, and return the number of its item."""
        sql = self._database.execute_sql
        found = sql(_ITEM, (record.item,)).fetchone()
        if found is None:
            told = tr("No deck holds the item {item}; the answer was not saved.")
            raise UnknownItem(told.format(item=record.item))
        item: int = found[0]
        if record.undoes:
            if not sql(_UNDOABLE, (record.undoes.bytes, item)).fetchone():
                raise ValueError(f"record {record.undoes} is no answer of {record.item} that could be undone")
            # All of the item is counted anew: with its first review gone, the next one meets it and tests nothing.
            with counts.recounted(self._database, [item]):
                sql(_APPEND, _columns(record, item))
        else:
            counts.count_answer(self._database, item, record)
            sql(_APPEND, _columns(record, item))
        return item

    def _records(self, condition: Expression) -> tuple[Record, ...]:
        rows = self._rows(Log.select(*_RECORD).join(Item).where(condition).order_by(Log.id))
        return tuple(
            Record(
                UUID(bytes=id), device, item, Kind(kind), grade, at, day, elapsed_ms, scheduler, _uuid(undoes), *rest
            )
            for id, device, item, kind, grade, at, day, elapsed_ms, scheduler, undoes, *rest in rows
        )


def _uuid(value: bytes | None) -> UUID | None:
    return None if value is None else UUID(bytes=value)


def _columns(record: Record, item: int) -> tuple[object, ...]:
    """Return the columns of _APPEND."""
    return (
        record.id.bytes,
        item,
        record.kind,
        record.grade,
        record.answered_at,
        record.day,
        record.elapsed_ms,
        record.scheduler,
        record.undoes and record.undoes.bytes,
        record.seed,
        record.interval,
        record.device,
    )
