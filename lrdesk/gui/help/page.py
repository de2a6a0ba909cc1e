"""One page of the help on screen: text, links and pictures in the theme's colours, and what was searched for marked."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QColor, QFont, QResizeEvent, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit

from lrdesk.gui.help.pictures import picture
from lrdesk.gui.parts import after_paint
from lrdesk.gui.richtext import breakable, style
from lrdesk.gui.theme import Theme

SCHEME = "app"
INDENT, GAP = 20, 8  # of a list, and beside the scroll bar, in logical pixels


class PageView(QTextBrowser):
    """Shows a page; `page_asked` and `place_asked` tell where a link leads: to another page, or a place of the app."""

    page_asked = Signal(str)
    place_asked = Signal(str)

    def __init__(self, theme: Theme, pictures: Path) -> None:
        super().__init__()
        self._theme, self._pictures = theme, pictures
        self._html = ""
        self._words: tuple[str, ...] = ()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setViewportMargins(GAP, 0, GAP, 0)  # the bar is on the left where text runs from the right
        self.document().setDocumentMargin(0)
        self.document().setIndentWidth(INDENT)
        self._fit_due = after_paint(self, self._render)
        self.anchorClicked.connect(self._follow)
        theme.changed.connect(self._render)

    def show_page(self, title: str, html: str, words: Sequence[str] = ()) -> None:
        """Show a page from its top, or from the first of the words to mark."""
        self._html, self._words = html, tuple(words)
        self.setAccessibleName(title)
        self._render()
        self.verticalScrollBar().setValue(0)
        self._mark(reveal=True)

    def mark(self, words: Sequence[str]) -> None:
        """Mark these words, whether in capitals or not, and scroll to the first of them."""
        self._words = tuple(words)
        self._mark(reveal=True)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Give the pictures, no wider than the page; nothing else is loaded, from wherever it may be."""
        if kind == QTextDocument.ResourceType.ImageResource.value:
            room = self.width() - self.verticalScrollBar().sizeHint().width() - 2 * GAP  # the bar may yet appear
            return picture(QUrl(name).toString(), self._pictures, self._theme, room, self.devicePixelRatioF())
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pictures to the page."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() and "<img" in self._html:
            self._fit_due.start()

    @Slot()
    def _render(self) -> None:
        at = self.verticalScrollBar().value()
        self.document().setDefaultStyleSheet(_sheet(self._theme))
        self.setHtml(breakable(self._html))
        self.verticalScrollBar().setValue(at)
        self._mark(reveal=False)

    def _mark(self, reveal: bool) -> None:
        """Paint a ground behind each of the words."""
        form = QTextCharFormat()
        form.setBackground(QColor(self._theme.colours.accent))
        form.setForeground(QColor(self._theme.colours.on_accent))
        marked = []
        for word in self._words:
            cursor = self.document().find(word)
            while not cursor.isNull():
                selection = QTextEdit.ExtraSelection()
                selection.cursor, selection.format = cursor, form
                marked.append(selection)
                cursor = self.document().find(word, cursor)
        self.setExtraSelections(marked)
        if reveal and marked:
            self._scroll_to(min((selection.cursor for selection in marked), key=QTextCursor.selectionStart))

    def _scroll_to(self, cursor: QTextCursor) -> None:
        place = self.cursorRect(cursor)
        if not self.viewport().rect().contains(place):
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + place.top() - self.viewport().height() // 3)

    @Slot(QUrl)
    def _follow(self, link: QUrl) -> None:
        if link.scheme() == SCHEME:
            self.place_asked.emit(link.path())
        else:
            self.page_asked.emit(link.toString())


def _sheet(theme: Theme) -> str:
    colours = theme.colours
    return f"""
    {style(theme)}
    p, li {{ line-height: 145%; }}
    p {{ margin: 0 0 10px 0; }}
    p.picture {{ line-height: 100%; margin: 8px 0 14px 0; }}
    li {{ margin: 0 0 5px 0; }}
    table {{ margin: 0 0 12px 0; }}
    h1 {{ font-size: x-large; font-weight: {QFont.Weight.DemiBold.value}; margin: 0 0 12px 0; }}
    h2 {{ font-size: medium; font-weight: {QFont.Weight.DemiBold.value}; margin: 16px 0 6px 0; }}
    strong {{ font-weight: {QFont.Weight.DemiBold.value}; }}
    code {{ background-color: {colours.well}; }}
    a {{ color: {colours.accent}; }}
    th {{ color: {colours.muted}; font-weight: normal; padding: 4px 18px 4px 0; }}
    td {{ padding: 4px 18px 4px 0; }}
    .caption {{ color: {colours.muted}; font-size: small; }}
    """
