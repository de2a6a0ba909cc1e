"""Deck files that are opened from outside: by a double-click, or by their names on the command line."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from lrdesk import paths
from lrdesk.words import tr

if TYPE_CHECKING:
    from lrdesk.app.app import App
    from lrdesk.study.receiving import Received

TITLES = 5
"""How many cards of a deck are named before it is added."""


class Receiving(QObject):
    """Shows what a deck holds, and adds it after a yes."""

    def __init__(self, app: "App") -> None:
        super().__init__(app)
        self._app = app
        self._asks = False

    @Slot(str)
    def take(self, file: str) -> None:
        """Offer a deck file's deck, unless one is being offered; no file where the app was only started once more."""
        if file and not self._asks:
            self._app.when_ready(partial(self._offer, Path(file)))

    def _offer(self, file: Path) -> None:
        from lrdesk.gui.dialogs import confirm
        from lrdesk.lab.errors import LabError
        from lrdesk.study.own_decks import OwnDecks
        from lrdesk.study.receiving import add, read_deck

        app = self._app
        own = OwnDecks(app.store, paths.DECKS, paths.user_decks(app.data))
        try:
            received = read_deck(file, own)
            if not received.is_known:
                self._asks = True
                if not confirm(app.window, _question(received), _told(received, file), _yes(received)):
                    return
                add(received, own, app.history)
                app.refresh()
        except LabError as error:
            app.window.show_message(str(error))
            return
        finally:
            self._asks = False
        app.window.say(tr("“{title}” is among your decks.").format(title=received.title))
        app.show_topic(received.id)


def _question(received: "Received") -> str:
    if received.replaces:
        return tr("Replace your deck “{title}” by the one in this file?").format(title=received.title)
    return tr("Add the deck “{title}” to your decks?").format(title=received.title)


def _yes(received: "Received") -> str:
    return tr("Replace") if received.replaces else tr("Add")


def _told(received: "Received", file: Path) -> str:
    """Return what a deck holds: how much, and its first cards."""
    shown = [f"• {title}" for title in received.cards[:TITLES]]
    if len(received.cards) > TITLES:
        shown.append(tr("… and %n more", "cards", len(received.cards) - TITLES))
    cards = tr("%n card(s)", "", len(received.cards))
    experiments = tr("%n experiment(s)", "", received.experiments)
    told = tr("{file} holds {cards} and {experiments}:").format(file=file.name, cards=cards, experiments=experiments)
    stays = [tr("What you learnt of its cards stays.")] if received.replaces else []
    return "\n".join([told, *shown, *stays])
