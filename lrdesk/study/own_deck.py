"""A deck of the learner's own, and what its file may become: each is a Change, for `DeckChanges` to carry out."""

from dataclasses import dataclass
from pathlib import Path
from typing import Self

from msgspec import structs

from lrdesk.content.deck import Deck, DeckFile, Item
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
    text: DeckText
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
        text, shown = self._with_experiment(experiment)
        id = self._free_id(title_of(item), store)
        text = text.added(item.kind, structs.replace(item, id=id, experiment=shown))
        return self._become(text), f"{self.id}/{id}"

    def with_changed(self, item: Item, experiment: Experiment) -> Change:
        """Have the item of this kind and id say something else."""
        text, shown = self._with_experiment(experiment)
        return self._become(text.changed(item.kind, self._index(item), structs.replace(item, experiment=shown)))

    def without(self, item: Item) -> Change:
        """Take an item out; what was learnt of it stays in the log."""
        return self._become(self.text.removed(item.kind, self._index(item)))

    def with_moved(self, item: Item, to: "OwnDeck", store: Store) -> tuple[Change, str]:
        """Move an item, with its comments, its experiment and its memory, to another deck; its new key, too."""
        index = self._index(item)
        text, shown = to._with_experiment(self.experiment(item.experiment))
        id = to._free_id(item.id, store)
        text = text.with_piece(self.text.piece(item.kind, index))
        text = text.changed(item.kind, len(text.raw[item.kind]) - 1, structs.replace(item, id=id, experiment=shown))
        files = {**to._become(text).files, **self._become(self.text.removed(item.kind, index)).files}
        key = f"{to.id}/{id}"
        return Change(files, (f"{self.id}/{item.id}", key)), key

    def _become(self, text: DeckText) -> Change:
        return Change({self.file: (self.data, text.data())})

    def _index(self, item: Item) -> int:
        there = [one.id for one in getattr(self.content, item.kind)]
        if item.id not in there:
            raise DeckError(self.file.name, "the item", "no item of this kind and id", named(item.kind, item.id, 0))
        return there.index(item.id)

    def _with_experiment(self, experiment: Experiment) -> tuple[DeckText, str]:
        """Return the text with an experiment, unless it holds that one already, and the experiment's id there."""
        there = self.content.experiment
        for one in there:
            if structs.replace(one, id=experiment.id) == experiment:
                return self.text, one.id
        id = name_for(experiment.title, "experiment", {one.id for one in there})
        return self.text.added("experiment", structs.replace(experiment, id=id)), id

    def _free_id(self, wanted: str, store: Store) -> str:
        """Return an id that no item of the deck has or ever had: it would take over the old one's memory."""
        taken = {item.id for item in self.content.items}
        while store.has_item(f"{self.id}/{(id := name_for(wanted, 'card', taken))}"):
            taken.add(id)
        return id
