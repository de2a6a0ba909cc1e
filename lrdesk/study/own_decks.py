"""The learner's own decks: a card is added at the end of a file, so that whatever was written there by hand stays."""

from pathlib import Path

from msgspec import structs

from lrdesk.content.deck import Deck, Recall
from lrdesk.content.errors import DeckError
from lrdesk.content.files import name_for, stems, write_whole
from lrdesk.content.loader import load, load_text, read
from lrdesk.content.sharing import table
from lrdesk.lab.errors import LabError
from lrdesk.lab.spec import Experiment
from lrdesk.store import Store, StoreError, UnknownItem
from lrdesk.study import library

MINUTES = 5  # what a new deck says of itself


class OwnDecks:
    """The folder of the learner's decks beside the shipped ones, and the store that both are brought into."""

    def __init__(self, store: Store, shipped: Path, folder: Path) -> None:
        self._store, self._shipped, self._folder = store, shipped, folder

    def titles(self) -> tuple[dict[Path, str], list[str]]:
        """Return the title of each deck by its file, and a sentence for each file that holds none."""
        found: dict[Path, str] = {}
        broken: list[str] = []
        for file in library.deck_files([self._folder]):
            try:
                found[file] = load(file).deck.title
            except DeckError as error:
                broken.append(str(error))
        return found, broken

    def begin(self, title: str, card: Recall, experiment: Experiment) -> None:
        """Begin a deck with a card, as `add` adds it."""
        try:
            name = name_for(title, "deck", {*self._store.deck_hashes(), *stems(self._folder)})
        except StoreError as error:
            raise LabError(str(error)) from error
        deck = Deck(id=name, title=title.strip(), technology="PyTorch", subject="ml", minutes=MINUTES)
        self._extend(self._folder / f"{name}.toml", table("[deck]", deck).encode(), card, experiment)

    def add(self, file: Path, card: Recall, experiment: Experiment) -> None:
        """Add a card and the experiment that illustrates it to a deck; it is due as a new one from then on.

        The ids of both are chosen here. Raises LabError where the deck would not be one any more or its file cannot be
        written, with the file as it was, and where the database does not take the deck in.
        """
        try:
            text = read(file)
        except DeckError as error:
            raise LabError(str(error)) from error
        self._extend(file, text, card, experiment)

    def _extend(self, file: Path, text: bytes, card: Recall, experiment: Experiment) -> None:
        try:
            before = load_text(text, file.name)
            shown = name_for(experiment.title, "experiment", {one.id for one in before.experiment})
            name = self._free_id(before.deck.id, card.front, {item.id for item in before.items})
            added = "\n{}\n{}".format(
                table("[[experiment]]", structs.replace(experiment, id=shown)),
                table("[[recall]]", structs.replace(card, id=name, experiment=shown)),
            )
            line_end = b"\r\n" if b"\r\n" in text else b"\n"
            whole = text.rstrip() + line_end + added.encode().replace(b"\n", line_end)
            load_text(whole, file.name)
            write_whole(file, whole)
            refused = library.sync(self._store, library.deck_files([self._shipped, self._folder]))
        except (DeckError, StoreError) as error:
            raise LabError(str(error)) from error
        if mine := [sentence for sentence in refused if sentence.startswith(file.name)]:
            raise LabError(mine[0])

    def _free_id(self, deck: str, front: str, taken: set[str]) -> str:
        """Return an id that no card of the deck has or ever had: it would take over the old one's memory."""
        taken = set(taken)
        while True:
            name = name_for(front, "card", taken)
            try:
                self._store.item(f"{deck}/{name}")
            except UnknownItem:
                return name
            taken.add(name)
