"""The learner's own decks and their items: begun, renamed, opened, moved and deleted."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QListWidgetItem, QVBoxLayout, QWidget

from lrdesk.content.deck import Item
from lrdesk.content.plain import title_of
from lrdesk.gui.columns import Columns
from lrdesk.gui.flow import FlowLayout
from lrdesk.gui.keys.binding import bind
from lrdesk.gui.names import KINDS
from lrdesk.gui.parts import announce, button, label, panel, restyle
from lrdesk.gui.rows import choice_list
from lrdesk.gui.write.deck_dialogs import ChooseDeck, DeckDialog
from lrdesk.lab.errors import LabError
from lrdesk.study.own_deck import OwnDeck
from lrdesk.study.writing import Writing
from lrdesk.study.writing_decks import DeckWriting
from lrdesk.words import tr

WHAT = Qt.ItemDataRole.UserRole


class DecksPage(QWidget):
    """`item_asked` brings the key of an item to be edited, `new_item_asked` the file of the deck that gets one.

    `changed` tells that something was deleted, moved or renamed here.
    """

    item_asked = Signal(str)
    new_item_asked = Signal(Path)
    changed = Signal()

    def __init__(self, decks: DeckWriting, writing: Writing) -> None:
        super().__init__()
        self._decks, self._writing = decks, writing
        self.decks = choice_list(tr("Your decks"))
        self.items = choice_list(tr("Items of the deck"))
        self.said = label(role="muted", wrap=True)
        self.new_deck = button(tr("New deck…"), key="write-new-deck")
        self.edit_deck = button(tr("Rename…"), name=tr("Rename the deck"), key="write-edit-deck")
        self.delete_deck = button(tr("Delete"), name=tr("Delete the deck"), key="write-delete")
        self.new_item = button(tr("Add item"), "primary", tr("Add an item to the deck"), key="write-new-item")
        self.open_item = button(tr("Edit"), name=tr("Edit the item"), key="write-open-item")
        self.move_item = button(tr("Move…"), name=tr("Move the item to another deck"), key="write-move-item")
        self.delete_item = button(tr("Delete"), name=tr("Delete the item"), key="write-delete")
        self._empty = label(role="muted", wrap=True)
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        left, column = panel()
        column.addWidget(label(tr("Your decks"), "panel-title"))
        column.addWidget(self.decks, 1)
        column.addLayout(_row(self.new_deck, self.edit_deck, self.delete_deck))
        right, column = panel()
        self._title = label(role="panel-title", wrap=True)
        column.addWidget(self._title)
        column.addWidget(self._empty)
        column.addWidget(self.items, 1)
        column.addLayout(_row(self.new_item, self.open_item, self.move_item, self.delete_item))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(34, 26, 34, 20)
        layout.setSpacing(12)
        layout.addWidget(label(tr("Write"), "title"))
        told = tr("Each of your decks is a file in {folder}; what you write there by hand stays as you wrote it.")
        layout.addWidget(label(told.format(folder=self._decks.decks.folder), "muted", wrap=True))
        layout.addWidget(Columns(left, right, (2, 3), margins=(0, 0)), 1)
        layout.addWidget(self.said)

    def _wire(self) -> None:
        self.decks.currentItemChanged.connect(self._show_deck)
        self.items.currentItemChanged.connect(self._show_choice)
        self.items.itemActivated.connect(self._open_item)
        for made, slot in (
            (self.new_deck, self._begin_deck),
            (self.edit_deck, self._head_deck),
            (self.delete_deck, self._delete_deck),
            (self.new_item, self._add_item),
            (self.open_item, self._open_item),
            (self.move_item, self._ask_where),
            (self.delete_item, self._delete_item),
        ):
            made.clicked.connect(slot)
        for id, made in (
            ("write-new-deck", self.new_deck),
            ("write-edit-deck", self.edit_deck),
            ("write-new-item", self.new_item),
            ("write-open-item", self.open_item),
            ("write-move-item", self.move_item),
        ):
            bind(self, id, made.click)
        for place, made in ((self.decks, self.delete_deck), (self.items, self.delete_item)):
            bind(place, "write-delete", made.click, Qt.ShortcutContext.WidgetShortcut)

    @property
    def deck(self) -> OwnDeck | None:
        """The deck that is chosen."""
        row = self.decks.currentItem()
        found: OwnDeck | None = None if row is None else row.data(WHAT)
        return found

    @property
    def item(self) -> Item | None:
        """The item that is chosen."""
        row = self.items.currentItem()
        found: Item | None = None if row is None else row.data(WHAT)
        return found

    def begin(self) -> None:
        """Read the decks anew, and take the keyboard."""
        self.read()
        (self.decks if self.decks.count() else self.new_deck).setFocus()

    def read(self, file: Path | None = None) -> None:
        """Read the decks anew; `file` is the deck to be chosen, else the one that was."""
        wanted = file or (self.deck.file if self.deck is not None else None)
        place = self.items.currentRow()
        found, broken = self._decks.decks.all()
        with QSignalBlocker(self.decks):
            self.decks.clear()
            for deck in found:
                row = QListWidgetItem(deck.title)
                row.setData(WHAT, deck)
                self.decks.addItem(row)
                if deck.file == wanted:
                    self.decks.setCurrentItem(row)
            if self.decks.currentItem() is None:
                self.decks.setCurrentRow(0)
        self._show_deck()
        self.items.setCurrentRow(max(0, min(place, self.items.count() - 1)))
        self.say("\n".join(broken), "wrong")

    def say(self, sentence: str, role: str = "muted") -> None:
        """Say something under the lists."""
        restyle(self.said, role)
        self.said.setText(sentence)
        announce(self.said, sentence)

    @Slot()
    def _show_deck(self) -> None:
        deck = self.deck
        with QSignalBlocker(self.items):
            self.items.clear()
            for item in deck.content.items if deck is not None else ():
                row = QListWidgetItem(tr("{title} ({kind})").format(title=title_of(item), kind=tr(KINDS[item.kind])))
                row.setData(WHAT, item)
                self.items.addItem(row)
            self.items.setCurrentRow(0)
        self._title.setText(deck.title if deck is not None else "")
        self._title.setVisible(deck is not None)
        self._empty.setText(
            tr("You have no decks of your own yet. Begin one, and write your first item.")
            if deck is None
            else tr("This deck has no items yet.")
        )
        self._empty.setVisible(not self.items.count())
        self.items.setVisible(bool(self.items.count()))
        for made in (self.edit_deck, self.delete_deck, self.new_item):
            made.setEnabled(deck is not None)
        self._show_choice()

    @Slot()
    def _show_choice(self) -> None:
        for made in (self.open_item, self.move_item, self.delete_item):
            made.setEnabled(self.item is not None)

    @Slot()
    def _begin_deck(self) -> None:
        dialog = DeckDialog(self)
        dialog.asked.connect(partial(self._write_deck, dialog, self._decks.begin))
        dialog.open()

    @Slot()
    def _head_deck(self) -> None:
        if (deck := self.deck) is not None:
            dialog = DeckDialog(self, deck.content.deck)
            dialog.asked.connect(partial(self._write_deck, dialog, partial(self._decks.head, deck)))
            dialog.open()

    def _write_deck(
        self, dialog: DeckDialog, write: Callable[[str, str, int], Path | None], title: str, about: str, minutes: int
    ) -> None:
        try:
            file = write(title, about, minutes)
        except LabError as error:
            dialog.refuse(str(error))
            return
        dialog.accept()
        self.read(file)
        self.changed.emit()

    @Slot()
    def _delete_deck(self) -> None:
        if (deck := self.deck) is not None:
            told = tr("“{title}” is in the folder of deleted decks now; undo brings it back.")
            self._attempt(partial(self._decks.delete, deck), told.format(title=deck.title))

    @Slot()
    def _add_item(self) -> None:
        if self.deck is not None:
            self.new_item_asked.emit(self.deck.file)

    @Slot()
    def _open_item(self) -> None:
        if (key := self._key()) is not None:
            self.item_asked.emit(key)

    @Slot()
    def _delete_item(self) -> None:
        if (key := self._key()) is not None and self.item is not None:
            told = tr("“{title}” is deleted; undo brings it back.").format(title=title_of(self.item))
            self._attempt(lambda: self._writing.delete(self._writing.open(key)), told)

    @Slot()
    def _ask_where(self) -> None:
        if (key := self._key()) is not None and self.deck is not None:
            decks, _ = self._decks.decks.titles()
            decks.pop(self.deck.file, None)
            dialog = ChooseDeck(self, tr("To which deck shall it move?"), decks)
            dialog.chosen.connect(partial(self._move, key))
            dialog.open()

    def _move(self, key: str, to: Path) -> None:
        told = tr("It moved, with all that was learnt of it; undo brings it back.")
        self._attempt(lambda: self._writing.move([key], to), told)

    def _key(self) -> str | None:
        return None if self.deck is None or self.item is None else f"{self.deck.id}/{self.item.id}"

    def _attempt(self, deed: Callable[[], object], done: str) -> None:
        """Do something to the decks and read them anew, or say why it could not be done."""
        try:
            deed()
        except LabError as error:
            self.read()
            self.say(str(error), "wrong")
            return
        self.read()
        self.say(done)
        self.changed.emit()


def _row(*buttons: QWidget) -> FlowLayout:
    row = FlowLayout()
    for made in buttons:
        row.addWidget(made)
    return row
