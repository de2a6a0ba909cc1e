"""Content as the deck files said it when last loaded: brought into the database, found by key, retired when gone."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import Final

from peewee import JOIN, chunked, fn

from lrdesk.store import counts, derived
from lrdesk.store.database import Connection
from lrdesk.store.errors import UnknownItem
from lrdesk.store.schema import Deck, Edit, Experiment, Item, Mark, Memory, Study
from lrdesk.words import tr

_BATCH = 500
REPLACE_TEXT: Final = "INSERT OR REPLACE INTO item_text (rowid, text) VALUES (?, ?)"


@dataclass(frozen=True, slots=True)
class ItemContent:
    """An item of a deck file: `id` is unique in its deck, `data` is all the rest in the file's own terms.

    `title` is one line to know it by, `text` all that it says in plain words, to be found by.
    """

    id: str
    kind: str
    level: str
    experiment: str | None
    data: bytes
    title: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class DeckContent:
    """A deck file: `hash` changes with its content, `position` orders the decks, `experiments` are (id, data).

    `study` is what it has for the study modes.
    """

    id: str
    title: str
    minutes: int
    position: int
    hash: str
    data: bytes
    items: tuple[ItemContent, ...]
    experiments: tuple[tuple[str, bytes], ...]
    study: bytes = b"{}"


@dataclass(frozen=True, slots=True)
class StoredDeck:
    """A deck that is not retired."""

    id: str
    title: str
    minutes: int
    position: int
    hash: str
    data: bytes


@dataclass(frozen=True, slots=True)
class StoredItem:
    """An item, retired or not; `key` is "deck-id/item-id". `data` is as the learner edited it, where that was done."""

    key: str
    deck: str
    kind: str
    level: str
    experiment: str | None
    retired: bool
    data: bytes


class Content(Connection):
    """Decks, items and experiments."""

    def deck_hashes(self) -> dict[str, str]:
        """Return the hash of every deck that is not retired, by deck id."""
        return dict(self._rows(Deck.select(Deck.id, Deck.hash).where(~Deck.retired)))

    def sync_deck(self, deck: DeckContent) -> None:
        """Make the stored deck what `deck` says, all or nothing.

        A reworded item keeps its memory; one that is gone is retired, its log untouched; one that comes back gets the
        memory that its log adds up to. What the learner deleted stays retired.
        """
        with self._transaction():
            deleted = self._deleted(deck.id)
            deck = replace(deck, items=tuple(item for item in deck.items if f"{deck.id}/{item.id}" not in deleted))
            keys = [f"{deck.id}/{item.id}" for item in deck.items]
            present = set(keys)
            columns = (Item.id, Item.key, Item.retired, Item.kind, Item.level)
            before = self._rows(Item.select(*columns).where(Item.deck == deck.id))
            gone = [number for number, key, retired, *_ in before if not retired and key not in present]
            back = [number for number, key, retired, *_ in before if retired and key in present]
            about = {key: (item.kind, item.level) for key, item in zip(keys, deck.items, strict=True)}
            other = [number for number, key, _, *is_ in before if about.get(key, tuple(is_)) != tuple(is_)]
            self._upsert_deck(deck)
            self._replace_experiments(deck)
            study = Study.insert(deck=deck.id, data=deck.study)
            self._database.execute(study.on_conflict(conflict_target=[Study.deck], preserve=(Study.data,)))
            self._retire(gone)
            with counts.recounted(self._database, other):
                self._upsert_items(deck, keys)
            derived.refold(self._database, back)

    def retire_decks_except(self, ids: Collection[str]) -> None:
        """Retire every deck, with its items, that is not among `ids`."""
        with self._transaction():
            for deck in self.deck_hashes().keys() - set(ids):
                self._retire([number for (number,) in self._rows(Item.select(Item.id).where(Item.deck == deck))])
                self._database.execute(Deck.update(retired=True).where(Deck.id == deck))

    def order_decks(self, ids: Sequence[str]) -> None:
        """Have the decks taught in this order."""
        with self._transaction():
            for position, deck in enumerate(ids):
                self._database.execute(Deck.update(position=position).where(Deck.id == deck))

    def decks(self) -> tuple[StoredDeck, ...]:
        """Return the decks that are not retired, in their order."""
        columns = (Deck.id, Deck.title, Deck.minutes, Deck.position, Deck.hash, Deck.data)
        rows = self._rows(Deck.select(*columns).where(~Deck.retired).order_by(Deck.position, Deck.id))
        return tuple(StoredDeck(*row) for row in rows)

    def studies(self) -> dict[str, bytes]:
        """Return what every deck that is not retired has for the study modes, by deck id."""
        return dict(self._rows(Study.select(Study.deck, Study.data).join(Deck).where(~Deck.retired)))

    def item(self, key: str) -> StoredItem:
        """Return the item "deck-id/item-id", also a retired one. Raises UnknownItem."""
        data = fn.COALESCE(Edit.data, Item.data)
        columns = (Item.key, Item.deck, Item.kind, Item.level, Item.experiment, Item.retired, data)
        found = self._row(Item.select(*columns).join(Edit, JOIN.LEFT_OUTER).where(Item.key == key))
        if found is None:
            raise UnknownItem(tr("No deck holds the item {item}.").format(item=key))
        stored = StoredItem(*found)
        return replace(stored, retired=bool(stored.retired))

    def title(self, key: str) -> str:
        """Return the one line that the item "deck-id/item-id" is known by. Raises UnknownItem."""
        found = self._row(Item.select(Item.title).where(Item.key == key))
        if found is None:
            raise UnknownItem(tr("No deck holds the item {item}.").format(item=key))
        return str(found[0])

    def experiment(self, deck: str, name: str) -> bytes:
        """Return the description of an experiment of a deck. Raises UnknownItem."""
        found = self._row(
            Experiment.select(Experiment.data).where((Experiment.deck == deck) & (Experiment.name == name))
        )
        if found is None:
            raise UnknownItem(tr("No deck holds the experiment {experiment}.").format(experiment=f"{deck}/{name}"))
        data: bytes = found[0]
        return data

    def _upsert_deck(self, deck: DeckContent) -> None:
        row = Deck.insert(
            id=deck.id,
            title=deck.title,
            minutes=deck.minutes,
            position=deck.position,
            items=len(deck.items),
            hash=deck.hash,
            retired=False,
            data=deck.data,
        )
        kept = (Deck.title, Deck.minutes, Deck.position, Deck.items, Deck.hash, Deck.retired, Deck.data)
        self._database.execute(row.on_conflict(conflict_target=[Deck.id], preserve=kept))

    def _replace_experiments(self, deck: DeckContent) -> None:
        self._database.execute(Experiment.delete().where(Experiment.deck == deck.id))
        for some in chunked([(deck.id, *experiment) for experiment in deck.experiments], _BATCH):
            columns = (Experiment.deck, Experiment.name, Experiment.data)
            self._database.execute(Experiment.insert_many(some, fields=columns))

    def _upsert_items(self, deck: DeckContent, keys: Sequence[str]) -> None:
        titles = self._edited_titles(deck)  # what is shown is what is found
        rows = [
            (key, deck.id, item.kind, item.level, place, item.experiment, False, item.data, titles.get(key, item.title))
            for place, (key, item) in enumerate(zip(keys, deck.items, strict=True))
        ]
        changing = (Item.kind, Item.level, Item.position, Item.experiment, Item.retired, Item.data, Item.title)
        if rows:  # a deck that was just begun has none
            # peewee would write out a value for each field of each row, which takes a second for two thousand items.
            first = Item.insert_many(rows[:1], fields=(Item.key, Item.deck, *changing))
            upsert = first.on_conflict(conflict_target=[Item.key], preserve=changing)
            statement, _ = self._database.get_sql_context().sql(upsert).query()  # type: ignore[no-untyped-call]
            self._database.connection().executemany(statement, rows)
        numbers = dict(self._rows(Item.select(Item.key, Item.id).where(Item.deck == deck.id)))
        texts = [(numbers[key], item.text) for key, item in zip(keys, deck.items, strict=True) if key not in titles]
        self._database.connection().executemany(REPLACE_TEXT, texts)
        active = Item.select(Item.id, Item.key, Item.deck, Item.kind, Item.position).where(
            (Item.deck == deck.id) & ~Item.retired
        )
        columns = (Memory.item, Memory.key, Memory.deck, Memory.kind, Memory.position)
        self._database.execute(
            Memory.insert_from(active, columns).on_conflict(
                conflict_target=[Memory.item], preserve=(Memory.kind, Memory.position)
            )
        )

    def _edited_titles(self, deck: DeckContent) -> dict[str, str]:
        """Return the titles of the items that the learner edited; an edit of what is of another kind now is dropped."""
        edited = Item.select(Item.id, Item.key, Item.kind, Item.title).join(Edit).where(Item.deck == deck.id)
        rows = self._rows(edited)
        kinds = {f"{deck.id}/{item.id}": item.kind for item in deck.items}
        void = [number for number, key, kind, _ in rows if kinds.get(key, kind) != kind]
        self._database.execute(Edit.delete().where(Edit.item.in_(void)))
        return {key: title for number, key, _, title in rows if number not in void}

    def _deleted(self, deck: str) -> set[str]:
        deleted = Item.select(Item.key).join(Mark).where((Item.deck == deck) & Mark.deleted)
        return {key for (key,) in self._rows(deleted)}

    def _retire(self, items: Sequence[int]) -> None:
        for some in chunked(items, _BATCH):
            self._database.execute(Item.update(retired=True).where(Item.id.in_(some)))
            self._database.execute(Memory.delete().where(Memory.item.in_(some)))
