"""Text in a deck's Markdown, shown as Qt's rich text in the colours of the theme."""

import re
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel

from lrdesk.content.markup import highlight_css, to_html
from lrdesk.content.maths import to_text
from lrdesk.content.media import described
from lrdesk.gui import pictures
from lrdesk.gui.theme import MONO, Theme, sized

FORMULA = re.compile(r"\$([^$`]+)\$")
LEAST_GROWTH = 24  # pixels that a label must have gained before its pictures grow


class RichText(QLabel):
    """A wrapping label for Markdown; its text can be selected, and follows light and dark."""

    def __init__(self, theme: Theme, role: str, line_height: int = 145, gap: int = 8) -> None:
        """`line_height` is in per cent, `gap` the room under a paragraph in pixels."""
        super().__init__()
        self._theme, self._markdown = theme, ""
        self._fitted, self._has_pictures = 0, False
        self._paragraph = f"p {{ margin: 0 0 {gap}px 0; line-height: {line_height}%; }}"
        self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setMinimumWidth(80)  # a label would ask for more, and be cut in a narrow card
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        theme.changed.connect(self._render)

    def show_markdown(self, markdown: str) -> None:
        """Show this text."""
        self._markdown = markdown
        self._render()

    @property
    def markdown(self) -> str:
        """The text as the deck has it."""
        return self._markdown

    @property
    def plain(self) -> str:
        """The text without any marks, as a screen reader should say it."""
        return bare(self._markdown)

    def _render(self) -> None:
        html = breakable(to_html(self._markdown)) if self._markdown else ""
        self._fitted = self.width()
        body = pictures.fitted(html, max(self._fitted, self.minimumWidth()))
        self._has_pictures = body != html
        self.setText(f"<style>{self._paragraph}{style(self._theme)}</style>{body}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit pictures into the new width; not for the sake of a scroll bar that they may have called forth."""
        super().resizeEvent(event)
        grown = self.width() - self._fitted
        if self._has_pictures and (grown < 0 or grown > LEAST_GROWTH):
            self._render()


def style(theme: Theme) -> str:
    """Return the style sheet of code, for HTML that was made of Markdown."""
    colours = theme.colours
    return f"""
    code {{ font-family: "{MONO}"; font-size: 92%; }}
    pre {{ white-space: pre-wrap; font-family: "{MONO}"; font-size: {sized(13)}px;
           background-color: {colours.well}; margin: 6px 0; }}
    {code_colours(theme)}
    """


def code_colours(theme: Theme) -> str:
    """Return the style sheet of what is highlighted in code; with high contrast, code is as dark as all other text."""
    return "" if theme.high else highlight_css(theme.dark)


def breakable(html: str) -> str:
    """Let long names in code break after a full stop or an underscore, by a space of no width."""
    return re.sub(r"<code>[^<]*</code>", lambda code: re.sub(r"(?<=[._])(?=[^\W\d])", "&#8203;", code[0]), html)


def bare(markdown: str) -> str:
    """Return a text in Markdown without its marks, and with formulas as they are read."""
    written = FORMULA.sub(lambda found: to_text(found[1]), described(markdown))
    # A star that follows a letter or a digit, or that stands alone, multiplies.
    emphasised = re.sub(r"(?<!\w)\*(\S[^*]*)\*(?!\w)", r"\1", written.replace("**", ""))
    return re.sub("[`$]", "", emphasised)


def inline(markdown: str) -> str:
    """Return a sentence whose only Markdown is **bold** as rich text."""
    return re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", escape(markdown, quote=False))
