"""The learner's own decks: one file each, in a folder of their own beside the shipped ones."""

from contextlib import suppress
from pathlib import Path

from lrdesk.content.deck import Deck
from lrdesk.content.errors import DeckError
from lrdesk.content.files import name_for, stems
from lrdesk.content.loader import decoded, parsed, read
from lrdesk.store import Store
from lrdesk.study import library
from lrdesk.study.deck_changes import DeckChanges, refusals
from lrdesk.study.own_deck import OwnDeck

MINUTES = 5  # what a new deck says of itself
DELETED = "deleted"  # the folder beside the decks that deleted ones go to


class OwnDecks:
    """The folder of the learner's decks, and the store that they and the shipped ones are brought into.

    Whatever cannot be done raises LabError with a sentence, and then nothing is changed.
    """

    def __init__(self, store: Store, shipped: Path, folder: Path) -> None:
        self._store, self._shipped, self.folder = store, shipped, folder
        self.changes = DeckChanges(store, shipped, folder)

    def all(self) -> tuple[list[OwnDeck], list[str]]:
        """Return the decks in the order of their files, and a sentence for each file that holds none."""
        found: list[OwnDeck] = []
        broken: list[str] = []
        for file in library.deck_files([self.folder]):
            try:
                found.append(OwnDeck.read(file))
            except DeckError as error:
                broken.append(str(error))
        return found, broken

    def titles(self) -> tuple[dict[Path, str], list[str]]:
        """Return the title of each deck by its file, and a sentence for each file that holds none."""
        found, broken = self.all()
        return {deck.file: deck.title for deck in found}, broken

    def read(self, file: Path) -> OwnDeck:
        """Return the deck that a file holds now."""
        with refusals():
            return OwnDeck.read(file)

    def file_of(self, deck: str) -> Path | None:
        """Return the file of the learner's own deck with this id, None where there is none or it is a shipped one."""
        mine = _file_of(deck, self.folder)
        return None if mine is None or _file_of(deck, self._shipped) is not None else mine

    def is_shipped(self, deck: str) -> bool:
        """Whether a deck with this id came with the app."""
        return _file_of(deck, self._shipped) is not None

    def new_header(self, title: str, technology: str = "PyTorch", minutes: int = MINUTES) -> Deck:
        """Return the header of a new deck, with an id that none has or had."""
        with refusals():
            taken = {*self._store.deck_hashes(), *stems(self.folder), *stems(self.folder / DELETED)}
        name = name_for(title, "deck", taken)
        return Deck(id=name, title=title.strip(), technology=technology, subject="ml", minutes=minutes)


def _file_of(deck: str, folder: Path) -> Path | None:
    """Return the file of a folder that holds the deck with this id; what holds none is passed over."""
    files = library.deck_files([folder])
    by_name = sorted(files, key=lambda file: file.stem != deck)  # most are named after their deck
    return next((file for file in by_name if _id_of(file) == deck), None)


def _id_of(file: Path) -> object:
    """Return the id of the deck that a file holds: from its beginning, for most begin with the header."""
    for end in (b"\n[[", b"\0"):
        with suppress(DeckError):
            header = parsed(decoded(read(file).partition(end)[0], file.name), file.name).get("deck")
            if isinstance(header, dict):
                return header.get("id")
    return None
