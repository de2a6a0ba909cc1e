"""What can be done to the items that are chosen: as rows of data, offered by buttons, by a menu and by keys."""

from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from lrdesk.gui.flow import FlowLayout
from lrdesk.gui.keys import binding
from lrdesk.gui.parts import button
from lrdesk.words import mark, tr


@dataclass(frozen=True, slots=True)
class Offer:
    """An action: the id of its shortcut without "browse-", its words (marked), and whether it takes one item alone."""

    id: str
    words: str
    alone: bool = False


OFFERS: Final = (
    (Offer("study", mark("Study")), Offer("edit", mark("Edit…"), alone=True)),
    (
        Offer("suspend", mark("Suspend")),
        Offer("unsuspend", mark("Unsuspend")),
        Offer("bury", mark("Bury until tomorrow")),
        Offer("unbury", mark("Unbury")),
    ),
    (
        Offer("flag", mark("Flag")),
        Offer("unflag", mark("Take the flag off")),
        Offer("tag", mark("Tag…")),
        Offer("untag", mark("Take a tag off…")),
    ),
    (
        Offer("due", mark("Set the day…")),
        Offer("reset", mark("Make new again")),
        Offer("move", mark("Move to a deck…")),
        Offer("delete", mark("Delete")),
    ),
)
IN_BAR: Final = ("study", "edit", "suspend", "bury", "flag", "tag", "due", "delete")
"""Those that have a button; all are in the menu."""


class OfferBar(QWidget):
    """A row of buttons, which wraps; `asked` tells what is to be done, by the id of its offer."""

    asked = Signal(str)
    more_asked = Signal()

    def __init__(self, owner: QWidget) -> None:
        """`owner` is the screen on which the keys work."""
        super().__init__(owner)
        self._offers = {offer.id: offer for group in OFFERS for offer in group}
        self._refused = {"move": tr("No deck of your own can take items yet.")}
        self._chosen = 0
        self._buttons: dict[str, QPushButton] = {}
        row = FlowLayout(self)
        for id in IN_BAR:
            made = button(tr(self._offers[id].words), "chip", key=f"browse-{id}")
            made.clicked.connect(partial(self.asked.emit, id))
            row.addWidget(made)
            self._buttons[id] = made
        self.more = button(tr("More"), "chip", tr("All that can be done"))
        self.more.clicked.connect(self.more_asked)
        row.addWidget(self.more)
        for id in self._offers:
            binding.bind(owner, f"browse-{id}", partial(self._press, id), repeat=False)
        self.take_choice(0)

    @property
    def buttons(self) -> list[QPushButton]:
        """The buttons in their order."""
        return [*self._buttons.values(), self.more]

    def take_choice(self, chosen: int) -> None:
        """Offer what can be done to so many items."""
        self._chosen = chosen
        for id, made in self._buttons.items():
            made.setEnabled(self._can(id))

    def allow_moving(self) -> None:
        """Offer moving from now on: something listens that can do it."""
        self._refused.pop("move", None)

    def menu(self, *more: QMenu) -> QMenu:
        """Return a menu of all offers, and `more` below them."""
        made = QMenu(self)
        made.setToolTipsVisible(True)
        for group in OFFERS:
            for offer in group:
                keys = binding.in_words(f"browse-{offer.id}")
                action = QAction(f"{tr(offer.words)}\t{keys}" if keys else tr(offer.words), made)
                action.setEnabled(self._can(offer.id))
                action.setToolTip(self._refused.get(offer.id, ""))
                action.triggered.connect(partial(self.asked.emit, offer.id))
                made.addAction(action)
            made.addSeparator()
        for submenu in more:
            made.addMenu(submenu)
        return made

    def _can(self, id: str) -> bool:
        enough = self._chosen == 1 if self._offers[id].alone else self._chosen > 0
        return enough and id not in self._refused

    def _press(self, id: str) -> None:
        if self._can(id):
            self.asked.emit(id)
