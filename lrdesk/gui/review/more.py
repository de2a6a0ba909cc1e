"""The menu of what can be done to a card beside grading it."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from lrdesk.gui.keys import binding
from lrdesk.gui.keys.table import KEYS
from lrdesk.gui.parts import button
from lrdesk.words import tr


class More(QMenu):
    """One entry for each of these shortcuts, in its words and with its key; both call the same slot."""

    def __init__(self, owner: QWidget, slots: Mapping[str, Callable[[], object]]) -> None:
        super().__init__(owner)
        self.button: QPushButton = button(tr("More"), "link", tr("What else to do with this card"), key="review-more")
        self.button.clicked.connect(self.open)
        self._entries: dict[str, QAction] = {}
        for id, slot in {"review-more": self.open, **slots}.items():
            binding.bind(owner, id, slot, Qt.ShortcutContext.WidgetWithChildrenShortcut, repeat=False)
        for id, slot in slots.items():
            self._entries[id] = self.addAction(tr(KEYS[id].does), slot)

    def open(self) -> None:
        """Show the menu below its button, with the keys that are in force."""
        for id, entry in self._entries.items():
            # Behind a tab, a menu shows what is a key; as a shortcut of the action, it would be bound twice.
            keys = binding.in_words(id)
            entry.setText(f"{tr(KEYS[id].does)}\t{keys}" if keys else tr(KEYS[id].does))
        self.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))
