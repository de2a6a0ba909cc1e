"""A deck file that comes from elsewhere: read whole, told about, and only then put among the learner's own decks."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from lrdesk.content.files import name_for, stems
from lrdesk.content.loader import load_text, read
from lrdesk.content.plain import title_of
from lrdesk.lab.errors import LabError
from lrdesk.study.deck_changes import Change, content, refusals
from lrdesk.study.history import History
from lrdesk.study.own_decks import OwnDecks
from lrdesk.words import tr


@dataclass(frozen=True, slots=True)
class Received:
    """A deck that may be added: what it holds, the file that it will have, and what that file holds now."""

    id: str
    title: str
    cards: tuple[str, ...]
    experiments: int
    file: Path
    before: bytes | None
    data: bytes

    @property
    def is_known(self) -> bool:
        """Whether the learner has this very deck already."""
        return self.before == self.data

    @property
    def replaces(self) -> bool:
        """Whether the learner has another state of this deck."""
        return self.before is not None and not self.is_known


def read_deck(file: Path, own: OwnDecks) -> Received:
    """Return the deck that a file holds. Raises LabError where it holds none, or one that came with the app."""
    with refusals():
        data = read(file)
        deck = load_text(data, file.name)
    id, title = deck.deck.id, deck.deck.title
    if own.is_shipped(id):
        raise LabError(tr("The deck “{title}” came with LR Desk: there is nothing to add.").format(title=title))
    target = own.file_of(id)
    if target is None:
        target = own.folder / f"{name_for(id, 'deck', stems(own.folder))}.toml"
    cards = tuple(title_of(item) for item in deck.items)
    return Received(id, title, cards, len(deck.experiment), target, content(target), data)


def add(received: Received, own: OwnDecks, history: History) -> None:
    """Put a deck among the learner's own, so that it can be undone. Raises LabError, and then nothing was changed.

    Where it takes the place of another state of the same deck, what was learnt of its items stays.
    """
    change = Change({received.file: (received.before, received.data)})
    carry_out: Callable[[Change], None] = own.changes.carry_out
    name = tr("add the deck “{title}”").format(title=received.title)
    history.do(name, partial(carry_out, change), partial(carry_out, change.reversed()))
