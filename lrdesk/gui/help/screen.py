"""Help: all pages on the left, one of them on the right, and a search over all that they say."""

import re
from dataclasses import dataclass
from html import unescape
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QListWidgetItem, QVBoxLayout, QWidget

from lrdesk.content.help import ENGLISH, excerpt, found, load_pages, words_of
from lrdesk.content.markup import help_to_html
from lrdesk.gui.columns import Columns
from lrdesk.gui.help.filling import filled
from lrdesk.gui.help.page import PageView
from lrdesk.gui.help.places import PAGE_OF
from lrdesk.gui.keys.binding import bind
from lrdesk.gui.parts import announce, button, label, panel, search_line
from lrdesk.gui.rows import choice_list
from lrdesk.gui.theme import Theme, keep
from lrdesk.words import tr

ID = Qt.ItemDataRole.UserRole
LIST_PX, PAGE_PX, LEAST_PX = 230, 800, 640  # at the usual text size; the last of both, beside each other
"""The width of the list, and the most that a page takes, in letters."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A page as it is shown: what it says in HTML, and the same without markup."""

    title: str
    html: str
    plain: str


class HelpScreen(QWidget):
    """All of the help; `left` goes back to where one was, `place_asked` to a place of the app that a page names.

    A place is a key of the sidebar, or `places.INTRODUCTION`.
    """

    left = Signal()
    place_asked = Signal(str)

    def __init__(self, theme: Theme, folder: Path, language: str = ENGLISH) -> None:
        """`folder` holds a folder of pages for each language, and the pictures."""
        super().__init__()
        self.setObjectName("page")
        self._folder, self._language = folder, language
        self._pages: dict[str, Shown] = {}
        self._page = ""
        self._behind: list[str] = []  # the pages that Back leads to, the nearest last
        self.search = search_line(tr("Search the help"))
        self.list = choice_list(tr("Pages of the help"))
        self._nothing = label(tr("No page has all of these words."), "muted", wrap=True)
        self._nothing.hide()
        self.view = PageView(theme, folder / "pictures")
        self.back = button(tr("Back"), name=tr("Back to the page before"), key="help-back")
        self.close_button = button(tr("Close"), name=tr("Close the help"), key="help-close")
        self._arrange()

        self.search.textChanged.connect(self._search)
        self.list.currentItemChanged.connect(self._choose)
        self.view.page_asked.connect(self.open_page)
        self.view.place_asked.connect(self.place_asked)
        self.back.clicked.connect(self.go_back)
        self.close_button.clicked.connect(self.left)
        bind(self, "help-search", self.look_for)
        bind(self, "help-back", self.go_back)
        bind(self, "help-close", self.left.emit)
        only_here = Qt.ShortcutContext.WidgetShortcut
        bind(self.search, "help-up", lambda: self._step(-1), only_here)
        bind(self.search, "help-down", lambda: self._step(1), only_here)
        bind(self.search, "help-read", self.view.setFocus, only_here)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(label(tr("Help"), "title"), 1)
        head.addWidget(self.search, 1)
        head.addWidget(self.back)
        head.addWidget(self.close_button)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._nothing)
        column.addWidget(self.list, 1)
        paper, inside = panel()
        keep(paper.setMaximumWidth, PAGE_PX)
        inside.addWidget(self.view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(34, 26, 34, 26)
        layout.setSpacing(18)
        layout.addLayout(head)
        layout.addWidget(Columns(left, paper, least=LEAST_PX, fixed=LIST_PX, margins=(0, 0)), 1)

    def begin(self, place: str = "today") -> None:
        """Open the page about a place of the app, with all that it says as it is now; the search is empty."""
        self._read()
        self._behind.clear()
        with QSignalBlocker(self.search):
            self.search.clear()
        self._page = ""
        self._list(list(self._pages))
        self.open_page(PAGE_OF.get(place, next(iter(self._pages))))
        self.search.setFocus()

    @Slot(str)
    def open_page(self, id: str) -> None:
        """Show a page; the one before is kept for Back."""
        if self._page and self._page != id:
            self._behind.append(self._page)
        self._show(id)

    @Slot()
    def go_back(self) -> None:
        """Show the page before, if there was one."""
        if self._behind:
            self._show(self._behind.pop())

    def look_for(self) -> None:
        """Be ready to type what to look for."""
        self.search.setFocus()
        self.search.selectAll()

    def _read(self) -> None:
        """Take the pages in, with the keys and settings that are in force."""
        self._pages = {}
        for page in load_pages(self._folder, self._language):
            html = help_to_html(filled(page.text))
            plain = unescape(re.sub(r"<[^>]*>", "", html))
            self._pages[page.id] = Shown(page.title, html, plain)

    def _show(self, id: str) -> None:
        self._page = id
        shown = self._pages[id]
        with QSignalBlocker(self.list):
            rows = [self.list.item(row).data(ID) for row in range(self.list.count())]
            self.list.setCurrentRow(rows.index(id) if id in rows else -1)
        self.back.setEnabled(bool(self._behind))
        self.view.show_page(shown.title, f"<h1>{shown.title}</h1>{shown.html}", words_of(self.search.text()))
        announce(self.view, shown.title)

    def _list(self, ids: list[str]) -> None:
        query = self.search.text()
        with QSignalBlocker(self.list):
            self.list.clear()
            for id in ids:
                line = excerpt(self._pages[id].plain, query)
                item = QListWidgetItem("\n".join(filter(None, (self._pages[id].title, line))), self.list)
                item.setData(ID, id)
        self.list.setVisible(bool(ids))
        self._nothing.setVisible(not ids)

    @Slot(str)
    def _search(self, query: str) -> None:
        """List the pages that have all the words; show the first of them, unless the one that is shown has them too."""
        ids = found(query, {id: (page.title, page.plain) for id, page in self._pages.items()})
        self._list(ids)
        self._show(self._page if self._page in ids or not ids else ids[0])
        if query.strip():
            announce(self.list, tr("%n page(s) found", "", len(ids)))

    def _step(self, by: int) -> None:
        """Go to the page above or below in the list, without leaving the search."""
        row = self.list.currentRow() + by
        if 0 <= row < self.list.count():
            self.list.setCurrentRow(row)

    @Slot(QListWidgetItem)
    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.open_page(item.data(ID))
