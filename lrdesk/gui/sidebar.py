"""The places of the app, down the left side."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from lrdesk.gui.parts import OneOf, button, label
from lrdesk.gui.theme import Theme
from lrdesk.words import mark, tr

PLACES = {
    "today": mark("Today"),
    "decks": mark("Decks"),
    "lab": mark("Lab"),
    "browse": mark("Browse"),
    "write": mark("Write"),
    "progress": mark("Progress"),
    "settings": mark("Settings"),
}


WIDTH, ROOM = 176, 52  # of the whole, and of what is beside a word in it


class Sidebar(QWidget):
    """One button per place; `chosen` tells which was asked for, by its key in PLACES."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._wordmark = label(role="wordmark")
        self._wordmark.setTextFormat(Qt.TextFormat.RichText)
        self._count = label(role="small")
        self._places: dict[str, QPushButton] = {}
        group = OneOf(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 22, 12, 22)
        layout.setSpacing(3)
        self._wordmark.setContentsMargins(10, 0, 0, 18)
        layout.addWidget(self._wordmark)
        for place, name in PLACES.items():
            made = button(tr(name), "place")
            made.clicked.connect(partial(self._choose, place))
            group.addButton(made)
            layout.addWidget(made)
            self._places[place] = made
        inside = QHBoxLayout(self._places["today"])
        inside.setContentsMargins(0, 0, 10, 0)
        inside.addWidget(self._count, 0, Qt.AlignmentFlag.AlignRight)
        self._count.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        layout.addStretch(1)
        self.more = button(tr("More"), "place", tr("More: undo, commands, shortcuts, help"))
        layout.addWidget(self.more)
        theme.changed.connect(self._colour)
        self._colour()

    def show_place(self, place: str) -> None:
        """Mark the place where the learner is; a screen that is no place, like the review, leaves the mark."""
        if place in self._places:
            self._places[place].setChecked(True)

    def show_count(self, count: int) -> None:
        """Show how many cards wait today."""
        self._count.setText(str(count) if count else "")
        self._places["today"].setAccessibleName(tr("Today, %n to review", "", count))

    def _choose(self, place: str) -> None:
        self.chosen.emit(place)

    @Slot()
    def _colour(self) -> None:
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)  # as the place where the learner is
        widest = max(QFontMetrics(bold).horizontalAdvance(made.text()) for made in self._places.values())
        self.setFixedWidth(max(WIDTH, widest + ROOM))  # large or long words take more
        self._wordmark.setText(f'LR<span style="color:{self._theme.colours.accent}">desk</span>')
