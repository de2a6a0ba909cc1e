"""The decks of Today, each with how far it is learnt and what it holds today."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from lrdesk.gui.flow import FlowLayout
from lrdesk.gui.parts import label, rule
from lrdesk.gui.theme import Theme, keep
from lrdesk.study.overview import DeckProgress
from lrdesk.words import tr

LEAST_WORDS_PX = 200


class Bar(QWidget):
    """A thin bar, filled to a share."""

    def __init__(self, theme: Theme, share: float, name: str) -> None:
        super().__init__()
        self._theme, self._share = theme, share
        self.setFixedHeight(6)
        keep(self.setFixedWidth, 150)
        self.setAccessibleName(name)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for share, colour in ((1.0, self._theme.colours.well), (self._share, self._theme.colours.right)):
            if share:
                painter.setBrush(QColor(colour))
                painter.drawRoundedRect(QRectF(0, 0, max(6.0, self.width() * share), self.height()), 3, 3)


def spread(words: Sequence[QWidget], bar: QWidget, figures: Sequence[QWidget], least: int) -> FlowLayout:
    """Return a row of lines of words, a bar, and lines of figures, which take at least so many pixels; it wraps."""
    row = FlowLayout(gap=24)
    sides = []
    for lines, wide in ((words, LEAST_WORDS_PX), (figures, least)):
        side = QWidget()
        keep(side.setMinimumWidth, wide)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for line in lines:
            column.addWidget(line)
        sides.append(side)
    sides[0].setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    for line in figures:
        sides[1].layout().setAlignment(line, Qt.AlignmentFlag.AlignTrailing)  # type: ignore[union-attr]
    for part in (sides[0], bar, sides[1]):
        row.addWidget(part)
    return row


class DeckList(QWidget):
    """One row per deck."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(10)
        self._shown: tuple[DeckProgress, ...] | None = None

    def show_decks(self, decks: tuple[DeckProgress, ...]) -> None:
        """Show these decks; rows are built anew only when something changed."""
        if decks == self._shown:
            return
        self._shown = decks
        while (row := self._layout.takeAt(0)) is not None:
            if (widget := row.widget()) is not None:
                widget.deleteLater()
        for deck in decks:
            self._layout.addWidget(rule())
            self._layout.addWidget(self._row(deck))

    def _row(self, deck: DeckProgress) -> QWidget:
        row = QWidget()
        holds = tr("%n item(s) · {minutes} min", "", deck.items).format(minutes=deck.minutes)
        seen = tr("{seen} of %n item(s) seen", "", deck.items).format(seen=deck.seen)
        bar = Bar(self._theme, deck.seen / deck.items if deck.items else 0.0, seen)
        lines = (label(deck.title, "panel-title", wrap=True), label(holds, "small", wrap=True))
        inside = spread(lines, bar, (label(_waiting(deck), "muted"),), 110)
        inside.setContentsMargins(0, 2, 0, 2)
        row.setLayout(inside)
        return row


def _waiting(deck: DeckProgress) -> str:
    if not deck.seen:
        return tr("not started")
    parts = []
    if deck.due:
        parts.append(tr("%n due", "", deck.due))
    if deck.new:
        parts.append(tr("%n new", "", deck.new))
    return " · ".join(parts) or tr("all done today")
