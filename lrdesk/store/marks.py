"""How the learner wants items treated: suspended, buried, flagged, deleted, tagged. The log knows nothing of it."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from peewee import Query, chunked, fn

from lrdesk.store import derived
from lrdesk.store.database import Connection
from lrdesk.store.errors import UnknownItem
from lrdesk.store.schema import Item, Mark, Memory, Tag
from lrdesk.words import tr

_BATCH: Final = 500


@dataclass(frozen=True, slots=True)
class Marks:
    """The marks of an item.

    A suspended item is never asked, a buried one not before `buried_until`, a deleted one is gone from its deck. The
    tags are those of the learner.
    """

    suspended: bool = False
    buried_until: date | None = None
    flagged: bool = False
    deleted: bool = False
    tags: frozenset[str] = frozenset()


NO_MARKS: Final = Marks()


def hidden(today: date) -> Query:
    """Return the query for the numbers of the items that are not to be asked on `today`."""
    return Mark.select(Mark.item).where(Mark.suspended | (Mark.buried_until > today.toordinal()))


class Marking(Connection):
    """Marks by the items' keys "deck-id/item-id"."""

    def marks(self, keys: Collection[str]) -> dict[str, Marks]:
        """Return the marks of these items. Raises UnknownItem."""
        numbers = self._numbers(keys)
        found: dict[int, Marks] = {}
        tags: dict[int, set[str]] = {}
        for some in chunked(numbers.values(), _BATCH):
            columns = (Mark.item, Mark.suspended, Mark.buried_until, Mark.flagged, Mark.deleted)
            for item, suspended, until, flagged, deleted in self._rows(
                Mark.select(*columns).where(Mark.item.in_(some))
            ):
                day = None if until is None else date.fromordinal(until)
                found[item] = Marks(bool(suspended), day, bool(flagged), bool(deleted))
            for item, name in self._rows(Tag.select(Tag.item, Tag.name).where(Tag.item.in_(some))):
                tags.setdefault(item, set()).add(name)
        return {
            key: replace(found.get(item, NO_MARKS), tags=frozenset(tags.get(item, ()))) for key, item in numbers.items()
        }

    def set_marks(self, marks: Mapping[str, Marks]) -> None:
        """Give items these marks instead of those that they have: all of them or, on an error, none.

        An item that is deleted is retired, and one that is deleted no longer comes back with the memory that its log
        adds up to. Raises UnknownItem.
        """
        with self._transaction():
            numbers = self._numbers(marks.keys())
            before = self.marks(marks.keys())
            for some in chunked(numbers.values(), _BATCH):
                self._database.execute(Mark.delete().where(Mark.item.in_(some)))
                self._database.execute(Tag.delete().where(Tag.item.in_(some)))
            rows = [
                (
                    numbers[key],
                    mark.suspended,
                    mark.buried_until and mark.buried_until.toordinal(),
                    mark.flagged,
                    mark.deleted,
                )
                for key, mark in marks.items()
                if mark != Marks(tags=mark.tags)
            ]
            tags = [(numbers[key], name) for key, mark in marks.items() for name in mark.tags]
            many = self._database.connection().executemany
            many("INSERT INTO mark (item, suspended, buried_until, flagged, deleted) VALUES (?, ?, ?, ?, ?)", rows)
            many("INSERT INTO tag (item, name) VALUES (?, ?)", tags)
            changed = [key for key, mark in marks.items() if mark.deleted != before[key].deleted]
            self._take_away([numbers[key] for key in changed if marks[key].deleted])
            self._bring_back([numbers[key] for key in changed if not marks[key].deleted])

    def tags(self) -> dict[str, int]:
        """Return every tag there is, with the number of items that have it."""
        counted = Tag.select(Tag.name, fn.COUNT(Tag.item)).join(Memory, on=(Memory.item == Tag.item))
        return dict(self._rows(counted.group_by(Tag.name).order_by(Tag.name)))

    def _numbers(self, keys: Iterable[str]) -> dict[str, int]:
        """Return the numbers of items, in the order of the keys. Raises UnknownItem."""
        keys = list(keys)
        found: dict[str, int] = {}
        for some in chunked(keys, _BATCH):
            found.update(self._rows(Item.select(Item.key, Item.id).where(Item.key.in_(some))))
        if missing := [key for key in keys if key not in found]:
            raise UnknownItem(tr("No deck holds the item {item}.").format(item=missing[0]))
        return {key: found[key] for key in keys}

    def _take_away(self, items: Iterable[int]) -> None:
        for some in chunked(items, _BATCH):
            self._database.execute(Item.update(retired=True).where(Item.id.in_(some)))
            self._database.execute(Memory.delete().where(Memory.item.in_(some)))
        self._count_decks()

    def _bring_back(self, items: Iterable[int]) -> None:
        for some in chunked(items, _BATCH):
            self._database.execute(Item.update(retired=False).where(Item.id.in_(some)))
            known = Item.select(Item.id, Item.key, Item.deck, Item.kind, Item.position).where(Item.id.in_(some))
            columns = (Memory.item, Memory.key, Memory.deck, Memory.kind, Memory.position)
            self._database.execute(Memory.insert_from(known, columns))
            derived.refold(self._database, some)
        self._count_decks()

    def _count_decks(self) -> None:
        items = "(SELECT COUNT(*) FROM item WHERE item.deck = deck.id AND NOT item.retired)"
        self._database.execute_sql(f"UPDATE deck SET items = {items}")
