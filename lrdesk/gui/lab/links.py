"""The row of links under the plots of the playground."""

from collections.abc import Callable

from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from lrdesk.gui.flow import FlowLayout
from lrdesk.gui.keys.binding import bind
from lrdesk.gui.keys.table import KEYS
from lrdesk.gui.parts import button
from lrdesk.words import tr


class Links(QWidget):
    """Links, each with a shortcut of the table that works on the whole page; they wrap where the window is narrow."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self._page = page
        self._flow = FlowLayout(self, gap=6)

    def add(self, text: str, key: str, slot: Callable[[], None]) -> QPushButton:
        """Return a new link, which does what the table says of its shortcut."""
        made = self._made(text, key)
        made.clicked.connect(slot)
        bind(self._page, key, made.click)
        return made

    def add_menu(self, text: str, key: str, menu: QMenu) -> QPushButton:
        """Return a new link that opens a menu."""
        made = self._made(text, key)
        menu.setParent(made, menu.windowFlags())  # a button does not own its menu
        made.setMenu(menu)
        bind(self._page, key, made.showMenu)
        return made

    def _made(self, text: str, key: str) -> QPushButton:
        made = button(text, "link", tr(KEYS[key].does), key=key)
        self._flow.addWidget(made)
        return made
