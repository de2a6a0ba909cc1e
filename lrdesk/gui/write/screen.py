"""Write: the list of the learner's decks, and the item that is written."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QMessageBox, QStackedWidget, QVBoxLayout, QWidget

from lrdesk.bridge.composing import Composing
from lrdesk.bridge.trainer import Trainer
from lrdesk.content.kept import KeptExperiments
from lrdesk.gui import pictures
from lrdesk.gui.notice import Notice
from lrdesk.gui.theme import Theme
from lrdesk.gui.write.decks_page import DecksPage
from lrdesk.gui.write.editor import Editor
from lrdesk.lab.spec import Experiment
from lrdesk.study.writing_decks import DeckWriting
from lrdesk.words import tr

if TYPE_CHECKING:
    from lrdesk.lab.devices import Preference


class WriteScreen(QWidget):
    """`saved` brings the key of an item that was written, `changed` tells that decks or items are others.

    `left` asks to go back to where an item was opened from, `lab_asked` brings the experiment to begin with in the Lab,
    or None.
    """

    saved = Signal(str)
    changed = Signal()
    left = Signal()
    lab_asked = Signal(object)

    def __init__(
        self, composing: Composing, decks: DeckWriting, kept: KeptExperiments, trainer: Trainer, theme: Theme
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAccessibleName(tr("Write"))
        pictures.use(decks.decks.folder)
        self.composing = composing
        self.notice = Notice()
        self.decks = DecksPage(decks, composing.writing)
        self.editor = Editor(composing, decks, kept, trainer, theme, self.notice)
        self._decks = decks
        self._came_from_outside = False
        self.stack = QStackedWidget()
        self.stack.addWidget(self.decks)
        self.stack.addWidget(self.editor)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.notice)
        layout.addWidget(self.stack, 1)
        self.decks.item_asked.connect(self._open)
        self.decks.new_item_asked.connect(self._begin)
        self.decks.changed.connect(self.changed)
        self.editor.left.connect(self.leave)
        self.editor.item_asked.connect(self._open_other)
        self.editor.lab_asked.connect(self.lab_asked)
        composing.saved.connect(self.saved)
        composing.saved.connect(self.changed)
        composing.writing.history.listen(self._follow)
        self._offer_draft()

    def begin(self, key: str = "") -> None:
        """Show the decks, or what is being written; with a key "deck-id/item-id", that item."""
        if key:
            self.open_item(key)
        elif self.stack.currentWidget() is self.editor and self.composing.is_dirty:
            self.editor.form.focus()
        else:
            self._show_decks()

    def open_item(self, key: str) -> None:
        """Open an item to be edited; leaving it asks for `left`."""
        if self.may_leave() and self.composing.open(key):
            self._came_from_outside = True
            self._show_editor()

    def new_item(self, deck: str = "") -> None:
        """Begin an item for the learner's own deck with this id, or for one still to be chosen."""
        if self.may_leave():
            self._came_from_outside = bool(deck)
            self._begin(self._decks.decks.file_of(deck) if deck else None)

    def take_experiment(self, experiment: Experiment) -> None:
        """Put an experiment that was built under the item that is written, or under a new one."""
        if self.stack.currentWidget() is not self.editor or self.composing.is_shipped:
            self.new_item()
        self.composing.take_experiment(experiment)
        self.editor.show_page(1)

    def may_leave(self) -> bool:
        """Return whether nothing unsaved would be lost: the learner is asked where something would be."""
        if not self.composing.is_dirty or self.stack.currentWidget() is not self.editor:
            return True
        answer = self._ask()
        if answer == QMessageBox.StandardButton.Save:
            return self.editor.save()
        if answer == QMessageBox.StandardButton.Discard:
            self.composing.discard()
            return True
        return False

    def stop(self) -> None:
        """Drop the run: nobody watches any more; what is written stays."""
        self.composing.stop()
        self.editor.run.stop()

    def use_device(self, device: "Preference") -> None:
        """Train on this device from the next run on."""
        self.editor.run.device = device

    @Slot()
    def leave(self) -> None:
        """Go back to the decks, or to where the item was opened from."""
        if not self.may_leave():
            return
        self.editor.run.stop()
        self._show_decks()
        if self._came_from_outside:
            self._came_from_outside = False
            self.left.emit()

    def _ask(self) -> QMessageBox.StandardButton:
        box = QMessageBox(QMessageBox.Icon.NoIcon, tr("Write"), tr("What you wrote is not saved."), parent=self)
        choices = (
            (QMessageBox.StandardButton.Save, tr("Save")),
            (QMessageBox.StandardButton.Discard, tr("Discard")),
            (QMessageBox.StandardButton.Cancel, tr("Stay")),
        )
        for answer, words in choices:
            made = box.addButton(answer)
            made.setText(words)
            made.setEnabled(answer != QMessageBox.StandardButton.Save or self.composing.obstacle is None)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        return QMessageBox.StandardButton(box.exec())

    def _show_decks(self) -> None:
        self.editor.show_page(0)
        self.stack.setCurrentWidget(self.decks)
        self.decks.begin()

    def _show_editor(self) -> None:
        self.editor.form.read_decks()
        self.editor.show_page(0)
        self.stack.setCurrentWidget(self.editor)
        self.editor.form.focus()

    @Slot(Path)
    def _begin(self, file: Path | None) -> None:
        titles, _ = self._decks.decks.titles()
        self.composing.begin(file or next(iter(titles), None))
        self._show_editor()

    @Slot(str)
    def _open(self, key: str) -> None:
        if self.composing.open(key):
            self._show_editor()

    @Slot(str)
    def _open_other(self, key: str) -> None:
        if self.may_leave():
            self._open(key)

    def _offer_draft(self) -> None:
        kept = self.composing.kept
        if kept is not None:
            told = tr("The app was closed before this was saved: “{text}”")
            text = next((text for text in kept.draft.texts.values() if text.strip()), "")
            self.notice.show_message(
                told.format(text=text),
                (tr("Go on writing"), self._resume),
                (tr("Throw it away"), self.composing.discard),
            )

    @Slot()
    def _resume(self) -> None:
        kept = self.composing.kept
        if kept is not None and self.composing.resume(kept):
            self._show_editor()

    def _follow(self) -> None:
        """Show the decks as they are after something was done or undone."""
        if self.stack.currentWidget() is self.decks:
            self.decks.read()
