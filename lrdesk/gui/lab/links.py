"""The row of links under the plots of the playground."""

from collections.abc import Callable

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from lrdesk.gui.parts import FlowLayout, button


class Links(QWidget):
    """Links, each with a key that works on the whole page; they wrap where the window is narrow."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self._page = page
        self._flow = FlowLayout(self, gap=6)

    def add(self, text: str, name: str, key: str, slot: Callable[[], None]) -> QPushButton:
        """Return a new link; `name` says in full what it does."""
        made = self._made(text, name, key)
        made.clicked.connect(slot)
        QShortcut(QKeySequence(key), self._page, made.click)
        return made

    def add_menu(self, text: str, name: str, key: str, menu: QMenu) -> QPushButton:
        """Return a new link that opens a menu; the keys of the menu's entries work on the whole page too."""
        made = self._made(text, name, key)
        menu.setParent(made, menu.windowFlags())  # a button does not own its menu
        made.setMenu(menu)
        self._page.addActions(menu.actions())
        QShortcut(QKeySequence(key), self._page, made.showMenu)
        return made

    def _made(self, text: str, name: str, key: str) -> QPushButton:
        made = button(text, "link", name, key)
        self._flow.addWidget(made)
        return made
