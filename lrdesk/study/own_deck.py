"""A deck of the learner's own, and what its file may become: each is a Change, for `DeckChanges` to carry out."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

import msgspec
from msgspec import structs

from lrdesk.content.deck import KINDS, Deck, DeckFile, Item
from lrdesk.content.deck_text import DeckText
from lrdesk.content.errors import DeckError, named
from lrdesk.content.files import name_for, stems
from lrdesk.content.loader import load_text, read
from lrdesk.content.plain import title_of
from lrdesk.content.sharing import table
from lrdesk.lab.spec import Experiment
from lrdesk.store import Store
from lrdesk.study.deck_changes import Change


@dataclass(frozen=True)
class OwnDeck:
    """A deck's file, what it holds (None where there is none yet), and what that says.

    All methods that return a Change raise DeckError where the deck would be none any more, and LabError for what no
    file can say.
    """

    file: Path
    data: bytes | None
    text: DeckText = field(compare=False)
    content: DeckFile

    @classmethod
    def read(cls, file: Path) -> Self:
        """Return the deck that a file holds. Raises DeckError where it holds none."""
        return cls.of(file, read(file))

    @classmethod
    def of(cls, file: Path, data: bytes) -> Self:
        """Return the deck that a file held. Raises DeckError where that is none."""
        return cls(file, data, DeckText(data, file.name), load_text(data, file.name))

    @classmethod
    def begun(cls, folder: Path, header: Deck) -> Self:
        """Return a new deck without items, whose file is not there yet. Raises DeckError for a header that is none."""
        file, data = folder / f"{header.id}.toml", table("[deck]", header).encode()
        return cls(file, None, DeckText(data, file.name), load_text(data, file.name))

    @property
    def id(self) -> str:
        """The deck's id."""
        return self.content.deck.id

    @property
    def title(self) -> str:
        """The deck's title."""
        return self.content.deck.title

    def item(self, id: str) -> Item | None:
        """Return an item by its id, None where there is none."""
        return next((item for item in self.content.items if item.id == id), None)

    def experiment(self, id: str) -> Experiment:
        """Return an experiment that an item of the deck names."""
        return next(one for one in self.content.experiment if one.id == id)

    def made(self) -> Change:
        """Have the file of a new deck written."""
        return self._become(self.text)

    def headed(self, header: Deck) -> Change:
        """Give the deck another header; its id stays."""
        return self._become(self.text.changed("deck", 0, structs.replace(header, id=self.id)))

    def deleted(self, bin: Path) -> Change:
        """Put the file into the folder of deleted ones."""
        kept = bin / f"{name_for(self.file.stem, 'deck', stems(bin))}.toml"
        return Change({kept: (None, self.data), self.file: (self.data, None)})

    def with_item(self, item: Item, experiment: Experiment, store: Store) -> tuple[Change, str]:
        """Put an item with its experiment at the end; the item's key is returned, too."""
        text, shown = _with_experiment(self.text, experiment)
        id = _free_id(self.id, title_of(item), text, store)
        text = text.added(item.kind, structs.replace(item, id=id, experiment=shown))
        return self._become(text), f"{self.id}/{id}"

    def with_changed(self, item: Item, experiment: Experiment) -> Change:
        """Have the item of this kind and id say something else."""
        text, shown = _with_experiment(self.text, experiment)
        return self._become(text.changed(item.kind, _index_of(text, item), structs.replace(item, experiment=shown)))

    def without(self, item: Item) -> Change:
        """Take an item out; what was learnt of it stays in the log."""
        return self._become(self.text.removed(item.kind, _index_of(self.text, item)))

    def _become(self, text: DeckText) -> Change:
        return Change({self.file: (self.data, text.data())})


def move(items: Sequence[tuple[OwnDeck, Item]], to: OwnDeck, store: Store) -> Change:
    """Move items, with their comments, experiments and memories, from their decks to another."""
    target, left = to.text, {deck.file: deck for deck, _ in items}
    texts = {file: deck.text for file, deck in left.items()}
    moved: list[tuple[str, str]] = []
    for deck, item in items:
        index = _index_of(texts[deck.file], item)
        target, shown = _with_experiment(target, deck.experiment(item.experiment))
        id = _free_id(to.id, item.id, target, store)
        target = target.with_piece(texts[deck.file].piece(item.kind, index))
        last = len(target.raw[item.kind]) - 1
        target = target.changed(item.kind, last, structs.replace(item, id=id, experiment=shown))
        texts[deck.file] = texts[deck.file].removed(item.kind, index)
        moved.append((f"{deck.id}/{item.id}", f"{to.id}/{id}"))
    files = {to.file: (to.data, target.data())}
    files |= {file: (deck.data, texts[file].data()) for file, deck in left.items()}
    return Change(files, tuple(moved))


def _with_experiment(text: DeckText, experiment: Experiment) -> tuple[DeckText, str]:
    """Return a deck's text with an experiment, unless it holds that one already, and the experiment's id there."""
    there = msgspec.convert(text.raw.get("experiment", []), list[Experiment])
    for one in there:
        if structs.replace(one, id=experiment.id) == experiment:
            return text, one.id
    id = name_for(experiment.title, "experiment", {one.id for one in there})
    return text.added("experiment", structs.replace(experiment, id=id)), id


def _index_of(text: DeckText, item: Item) -> int:
    """Return at which place of its kind the item of this id is. Raises DeckError where there is none."""
    there = [entry["id"] for entry in text.raw.get(item.kind, [])]
    if item.id not in there:
        raise DeckError(text.file, "the item", "no item of this kind and id", named(item.kind, item.id, 0))
    return there.index(item.id)


def _free_id(deck: str, wanted: str, text: DeckText, store: Store) -> str:
    """Return an id that no item of the deck has or ever had: it would take over the old one's memory."""
    taken = {entry["id"] for kind in KINDS for entry in text.raw.get(kind, [])}
    while store.has_item(f"{deck}/{(id := name_for(wanted, 'card', taken))}"):
        taken.add(id)
    return id
