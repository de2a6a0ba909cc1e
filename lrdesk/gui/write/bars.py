"""The bars above and below an item that is written: where it belongs, what can be done with it, and how it is saved."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from lrdesk.bridge.composing import Composing
from lrdesk.gui import bars
from lrdesk.gui.parts import button, label
from lrdesk.gui.write.names import field_name
from lrdesk.words import tr


class TopBar(bars.TopBar):
    """The way back, what is written, and the deeds that an item of its kind allows."""

    def __init__(self, composing: Composing) -> None:
        super().__init__()
        self._composing = composing
        self.leave = button(tr("‹ Your decks"), "link", tr("Back to your decks"), key="write-leave")
        self._what = label(role="accent-badge")
        self._deck = label(role="muted")
        self.compare = button(tr("Compare…"), "link", tr("Compare with the original"))
        self.copy = button(tr("Copy"), "link", tr("Begin a new item that says the same"))
        self.delete = button(tr("Delete"), "link", tr("Delete the item"))
        for part in (self.leave, self._what, self._deck):
            self.row.addWidget(part)
        self.row.add_stretch()
        for made in (self.compare, self.copy, self.delete):
            self.row.addWidget(made)
        composing.began.connect(self.show_item)

    @Slot()
    def show_item(self) -> None:
        """Show what is written now."""
        item = self._composing.item
        self._what.setText(tr("New item") if item is None else tr("Edit item"))
        self._deck.setText("" if item is None else item.deck_title)
        self.compare.setVisible(item is not None and item.original is not None)
        self.copy.setVisible(item is not None)
        self.delete.setVisible(item is not None and item.own is not None)


class BottomBar(QWidget):
    """What is in the way of saving, and the buttons that save."""

    def __init__(self, composing: Composing) -> None:
        super().__init__()
        self._composing = composing
        self.status = label(role="muted", wrap=True)
        self.save_next = button(tr("Save and next"), name=tr("Save and begin the next"), key="write-save-next")
        self.save = button(tr("Save"), "primary", key="write-save")
        self.setObjectName("bottombar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(22, 8, 22, 8)
        row.setSpacing(12)
        row.addWidget(self.status, 1)
        row.addWidget(self.save_next)
        row.addWidget(self.save)
        for told in (composing.began, composing.changed):
            told.connect(self.show_obstacle)

    @property
    def buttons(self) -> tuple[QPushButton, QPushButton]:
        """Those that save."""
        return self.save_next, self.save

    @Slot()
    def show_obstacle(self) -> None:
        """Say why the item cannot be saved as it is, or let it be saved."""
        obstacle = self._composing.obstacle
        for made in self.buttons:
            made.setEnabled(obstacle is None)
        if obstacle is None:
            self.status.setText(tr("Not saved yet."))
            return
        name, sentence = obstacle
        if name:
            field = tr(field_name(self._composing.draft.kind, name))
            sentence = tr("{field}: {sentence}").format(field=field, sentence=sentence)
        self.status.setText(sentence)
