"""Decks written in the app: begun, renamed and deleted so that all can be undone; and the experiments there are."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import msgspec
from msgspec import structs

from lrdesk.content.drafts import hidden
from lrdesk.content.stored import decode_experiment
from lrdesk.lab.errors import LabError
from lrdesk.lab.spec import Experiment
from lrdesk.store import Store
from lrdesk.study.deck_changes import Change, refusals
from lrdesk.study.history import History
from lrdesk.study.own_deck import OwnDeck
from lrdesk.study.own_decks import DELETED, OwnDecks
from lrdesk.words import tr


@dataclass(frozen=True, slots=True)
class Shown:
    """An experiment of a deck, by its title and that of the deck."""

    deck: str
    deck_title: str
    id: str
    title: str


class _Titled(msgspec.Struct):
    title: str


class DeckWriting:
    """Begins, heads and deletes decks of the learner's own. Whatever cannot be done raises LabError."""

    def __init__(self, store: Store, decks: OwnDecks, history: History) -> None:
        self._store, self.decks, self._history = store, decks, history

    def begin(self, title: str, technology: str, minutes: int) -> Path:
        """Begin a deck without items, and return its file."""
        _check(title, technology)
        with refusals():
            deck = OwnDeck.begun(self.decks.folder, self.decks.new_header(title, technology, minutes))
            self._carry_out(tr("begin the deck “{title}”"), deck, deck.made())
        return deck.file

    def head(self, deck: OwnDeck, title: str, technology: str, minutes: int) -> None:
        """Give a deck another title, and say anew what it is about and how long it takes."""
        _check(title, technology)
        header = structs.replace(deck.content.deck, title=title.strip(), technology=technology, minutes=minutes)
        with refusals():
            self._carry_out(tr("rename the deck “{title}”"), deck, deck.headed(header))

    def delete(self, deck: OwnDeck) -> None:
        """Put a deck's file into the folder of deleted ones; what was learnt of it stays in the log."""
        with refusals():
            self._carry_out(tr("delete the deck “{title}”"), deck, deck.deleted(self.decks.folder / DELETED))

    def experiments(self) -> list[Shown]:
        """Return the experiments of all decks, deck by deck."""
        with refusals():
            titles = {deck.id: deck.title for deck in self._store.decks()}
            return [
                Shown(deck, titles[deck], id, msgspec.json.decode(data, type=_Titled).title)
                for deck, id, data in self._store.experiments()
            ]

    def experiment(self, shown: Shown) -> Experiment:
        """Return one of the experiments."""
        with refusals():
            return decode_experiment(self._store.experiment(shown.deck, shown.id))

    def _carry_out(self, name: str, deck: OwnDeck, change: Change) -> None:
        carry_out: Callable[[Change], None] = self.decks.changes.carry_out
        self._history.do(
            name.format(title=deck.title), partial(carry_out, change), partial(carry_out, change.reversed())
        )


def _check(*texts: str) -> None:
    if any(hidden(text) for text in texts):
        raise LabError(tr("A deck's title and technology cannot hold characters that are not shown."))
