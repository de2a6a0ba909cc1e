"""What the pages of practice share: a panel of words on the left, a live experiment beside it, actions below."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from lrdesk.gui.columns import Columns
from lrdesk.gui.parts import after_paint, label
from lrdesk.gui.richtext import code_colours
from lrdesk.gui.theme import MONO, Theme, sized
from lrdesk.words import tr


class Words(QFrame):
    """A panel whose column of widgets scrolls where it is long; `foot` stays at its foot."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        inside = QWidget()
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(22, 18, 22, 8)
        self.column.setSpacing(12)
        self._scroll = QScrollArea()
        self._scroll.setWidget(inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.foot = QHBoxLayout()
        self.foot.setContentsMargins(22, 0, 22, 0)
        self.foot.setSpacing(10)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 18)
        layout.addWidget(self._scroll, 1)
        layout.addLayout(self.foot)
        self._end_due = after_paint(self, self._show_end)

    def show_start(self) -> None:
        """Scroll to the top."""
        self._end_due.stop()
        self._scroll.verticalScrollBar().setValue(0)

    def show_end_soon(self) -> None:
        """Scroll to the bottom, where something has just appeared."""
        self._end_due.start()

    def _show_end(self) -> None:
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.maximum())


class CodeLabel(QLabel):
    """Code that is read: highlighted, in the colours of the theme, its lines wrapped where they are long."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._html = theme, ""
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setMinimumWidth(80)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        theme.changed.connect(self._render)

    def show_html(self, html: str) -> None:
        """Show code as `highlighted` gives it, in which spans of the class "gap" stand out."""
        self._html = html
        self._render()

    def _render(self) -> None:
        colours = self._theme.colours
        gap = f"background-color: {colours.accent_background}; color: {colours.accent}; font-weight: 600;"
        style = f"""
        {code_colours(self._theme)}
        pre {{ white-space: pre-wrap; font-family: "{MONO}"; font-size: {sized(13)}px; background-color: {colours.well};
               margin: 2px 0; }}
        span.gap {{ {gap} }}
        """
        self.setText(f"<style>{style}</style><pre>{self._html}</pre>" if self._html else "")


def side_by_side(words: QWidget, lab: QWidget) -> QWidget:
    """Return a page with both, the words somewhat narrower."""
    return Columns(words, lab, (47, 53))


def about_left(seconds: int) -> str:
    """Return a time in words: "about 3 min left"."""
    return tr("about {minutes} min left").format(minutes=minutes(seconds))


def minutes(seconds: int) -> int:
    """Return a time in minutes, at least 1."""
    return max(1, round(seconds / 60))


def badge() -> QLabel:
    """Return a small label on a tinted ground."""
    return label(role="badge")
