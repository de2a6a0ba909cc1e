"""What could be studied: asked of the narrow memories alone, so that a hundred thousand items stay fast."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date

from peewee import Expression, IntegerField, TextField, chunked, fn

from lrdesk.scheduling.queue import Candidate
from lrdesk.store import derived
from lrdesk.store.database import Connection
from lrdesk.store.marks import hidden
from lrdesk.store.schema import Deck, Item, Mark, Memory


@dataclass(frozen=True, slots=True)
class DeckCounts:
    """How many items a deck has, how many were ever answered, and how many due and new ones may be asked today."""

    deck: str
    items: int
    seen: int
    due: int
    new: int


def asked(today: date) -> Expression:
    """Return the condition that an item may be asked on `today`: it is neither suspended nor buried."""
    return Memory.item.not_in(hidden(today))


class Queue(Connection):
    """Queries for what is due and what is new."""

    def due_candidates(self, today: date, limit: int = 5000) -> list[Candidate]:
        """Return at most `limit` items due by `today`, the longest due first."""
        return self._candidates((Memory.due <= today.toordinal()) & asked(today), Memory.due, limit)

    def new_candidates(self, today: date, limit: int) -> list[Candidate]:
        """Return at most `limit` items never answered: those missed in practice, then deck after deck."""
        missed = Memory.item.in_(derived.missed())
        new = Memory.due.is_null() & asked(today)
        found = [
            replace(candidate, missed=True) for candidate in self._candidates(missed & new, Memory.position, limit)
        ]
        for deck, _ in self._decks():
            if len(found) < limit:
                new_of_deck = (Memory.deck == deck) & new & ~missed
                found += self._candidates(new_of_deck, Memory.position, limit - len(found))
        return found

    def candidates_of(self, deck: str, today: date | None = None) -> list[Candidate]:
        """Return all items of a deck, in its order; with `today`, those that may be asked then."""
        condition = Memory.deck == deck
        return self._candidates(condition if today is None else condition & asked(today), Memory.position, -1)

    def candidates(self, keys: Collection[str]) -> list[Candidate]:
        """Return those of these items "deck-id/item-id" that a deck still holds, in the order of the keys."""
        found = {
            candidate.item: candidate
            for some in chunked(keys, 500)
            for candidate in self._candidates(Memory.key.in_(some), Memory.position, -1)
        }
        return [found[key] for key in keys if key in found]

    def hidden_items(self, today: date) -> set[str]:
        """Return the items that are suspended, or buried today, or deleted."""
        marked = Item.select(Item.key).join(Mark).where(Mark.deleted | Mark.item.in_(hidden(today)))
        return {key for (key,) in self._rows(marked)}

    def known(self, interval: int) -> dict[str, int]:
        """Return how many items of each deck are remembered for so many days or longer."""
        return self._count(Memory.deck, Memory.interval >= interval)

    def kinds(self) -> dict[str, dict[str, int]]:
        """Return how many items of each kind every deck has."""
        found: dict[str, dict[str, int]] = {}
        counted = Memory.select(Memory.deck, Memory.kind, fn.COUNT(Memory.item)).group_by(Memory.deck, Memory.kind)
        for deck, kind, count in self._rows(counted):
            found.setdefault(deck, {})[kind] = count
        return found

    def upcoming_candidates(self, today: date, limit: int) -> list[Candidate]:
        """Return at most `limit` items that fall due after `today`, the soonest first."""
        return self._candidates((Memory.due > today.toordinal()) & asked(today), Memory.due, limit)

    def next_due(self, today: date) -> tuple[date, int] | None:
        """Return the first day after `today` on which items fall due, with their number; None where none ever will."""
        found = self._row(
            Memory.select(Memory.due, fn.COUNT(Memory.item))
            .where((Memory.due > today.toordinal()) & asked(today))
            .group_by(Memory.due)
            .order_by(Memory.due)
            .limit(1)
        )
        return None if found is None else (date.fromordinal(found[0]), found[1])

    def kinds_due(self, today: date) -> dict[str, int]:
        """Return how many items of each kind are due by `today`."""
        return self._count(Memory.kind, (Memory.due <= today.toordinal()) & asked(today))

    def counts(self, today: date) -> tuple[DeckCounts, ...]:
        """Return the counts of every deck that is not retired, in the order of the decks."""
        unseen = self._count(Memory.deck, Memory.due.is_null())
        new = self._count(Memory.deck, Memory.due.is_null() & asked(today))
        due = self._count(Memory.deck, (Memory.due <= today.toordinal()) & asked(today))
        return tuple(
            DeckCounts(deck, items, items - unseen.get(deck, 0), due.get(deck, 0), new.get(deck, 0))
            for deck, items in self._decks()
        )

    def _decks(self) -> list[tuple[str, int]]:
        """Return the id and the number of items of each deck, in the order of the decks."""
        in_order = Deck.select(Deck.id, Deck.items).where(~Deck.retired).order_by(Deck.position, Deck.id)
        return [(deck, items) for deck, items in self._rows(in_order)]

    def _count(self, by: TextField, condition: Expression) -> dict[str, int]:
        """Return how many memories meet the condition for each value of a column."""
        return dict(self._rows(Memory.select(by, fn.COUNT(Memory.item)).where(condition).group_by(by)))

    def _candidates(self, condition: Expression, order: IntegerField, limit: int) -> list[Candidate]:
        columns = (Memory.key, Memory.deck, Memory.kind, Memory.due, Memory.interval, Item.experiment)
        found = Memory.select(*columns).join(Item, on=(Item.id == Memory.item)).where(condition)
        return [
            Candidate(item, deck, kind, None if due is None else date.fromordinal(due), interval, experiment=experiment)
            for item, deck, kind, due, interval, experiment in self._rows(found.order_by(order).limit(limit))
        ]
