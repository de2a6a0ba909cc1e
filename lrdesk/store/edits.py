"""What the learner makes of items: edits of shipped ones are kept apart, and an item of the learner's own may move."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from lrdesk.store.content import REPLACE_TEXT, StoredItem
from lrdesk.store.database import Connection
from lrdesk.store.errors import UnknownItem, clear_errors
from lrdesk.store.schema import Deck, Edit, Experiment, Item, Memory


@dataclass(frozen=True, slots=True)
class KeptEdit:
    """What the learner made of an item, and what its deck's file said then."""

    data: bytes
    original: bytes


class Edits(Connection):
    """Edits, moves, and what they need to know of other items; items by their keys "deck-id/item-id"."""

    def has_item(self, key: str) -> bool:
        """Return whether a deck holds this item or has ever held it."""
        return self._row(Item.select(Item.id).where(Item.key == key)) is not None

    def shipped_data(self, key: str) -> bytes:
        """Return what the file of its deck says of an item, whatever the learner made of it. Raises UnknownItem."""
        data: bytes = self._found(key)[1]
        return data

    def edit_of(self, key: str) -> KeptEdit | None:
        """Return what the learner made of an item, or None."""
        found = self._row(Edit.select(Edit.data, Edit.original).join(Item).where(Item.key == key))
        return None if found is None else KeptEdit(*found)

    def set_edit(self, key: str, edit: KeptEdit | None, title: str, text: str) -> None:
        """Keep what the learner made of an item, or with None have it say again what its deck's file says.

        `title` is one line to know it by from now on, `text` all that it says then, to be found by. Raises UnknownItem.
        """
        number = self._found(key)[0]
        with self._transaction():
            self._database.execute(Edit.delete().where(Edit.item == number))
            if edit is not None:
                self._database.execute(Edit.insert(item=number, data=edit.data, original=edit.original))
            self._database.execute(Item.update(title=title).where(Item.id == number))
            self._database.execute_sql(REPLACE_TEXT, (number, text))

    def move_items(self, moves: Sequence[tuple[str, str]]) -> None:
        """Give items other keys, so that their logs, memories and marks go with them to other decks: all or none.

        A retired item that has such a key already gets the one that becomes free, so that moving back undoes that, too.
        Raises UnknownItem for an item or a deck that there is not. The decks' files must say the same thing next.
        """
        with self._transaction():
            for key, to in moves:
                number, deck = self._found(key)[0], to.partition("/")[0]
                if self._row(Deck.select(Deck.id).where(Deck.id == deck)) is None:
                    raise UnknownItem(f"There is no deck {deck}.")
                in_the_way = self._row(Item.select(Item.id).where((Item.key == to) & Item.retired))
                if in_the_way is not None:
                    self._database.execute(Item.update(key="").where(Item.id == in_the_way[0]))
                self._database.execute(Item.update(key=to, deck=deck).where(Item.id == number))
                if in_the_way is not None:
                    freed = Item.update(key=key, deck=key.partition("/")[0])
                    self._database.execute(freed.where(Item.id == in_the_way[0]))
                self._database.execute(Memory.update(key=to, deck=deck).where(Memory.item == number))

    def items_like(self, words: Sequence[str], limit: int) -> list[StoredItem]:
        """Return the items that hold all of these words but one, or all of one or two; at most `limit`, closest first.

        The words are letters and digits alone; where they stand in an item does not matter.
        """
        if not words:
            return []
        enough = combinations(words, len(words) - 1 if len(words) > 2 else len(words))
        asked = " OR ".join("(" + " AND ".join(f'"{word}"' for word in some) + ")" for some in enough)
        columns = "item.key, item.deck, item.kind, item.level, item.experiment, item.retired"
        sql = (
            f"SELECT {columns}, COALESCE(edit.data, item.data) FROM item_text JOIN item ON item.id = item_text.rowid "
            "LEFT JOIN edit ON edit.item = item.id "
            "WHERE item_text MATCH ? AND NOT item.retired ORDER BY item_text.rank LIMIT ?"
        )
        with clear_errors(self.path):
            return [StoredItem(*row) for row in self._database.execute_sql(sql, (asked, limit)).fetchall()]

    def experiments(self) -> list[tuple[str, str, bytes]]:
        """Return the deck, the name and the description of each experiment of the decks that are not retired."""
        columns = (Experiment.deck, Experiment.name, Experiment.data)
        return self._rows(Experiment.select(*columns).join(Deck).where(~Deck.retired).order_by(Deck.position))

    def _found(self, key: str) -> tuple[int, bytes]:
        found = self._row(Item.select(Item.id, Item.data).where(Item.key == key))
        if found is None:
            raise UnknownItem(f"No deck holds the item {key}.")
        number, data = found
        return number, data
