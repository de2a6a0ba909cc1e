"""The first step: what this is, in three sentences beside a run."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lrdesk.gui.parts import button, label, panel
from lrdesk.gui.richtext import inline
from lrdesk.words import mark, tr

SENTENCES = (
    mark("**A few minutes a day.** Short cards teach you how the learning rate decides whether training works."),
    mark("**Cards that come back.** What you know returns after ever longer waits, just as you begin to forget it."),
    mark("**Every card proves itself.** An experiment trains for real, with PyTorch, on your computer, like this one."),
)


class Intro(QWidget):
    """`on` goes on to the first card, `skipped` ends the introduction. There is room beside the words for a run."""

    on = Signal()
    skipped = Signal()

    def __init__(self) -> None:
        super().__init__()
        words = QVBoxLayout()
        words.setSpacing(16)
        words.addStretch(1)
        words.addWidget(label(tr("Step 1 of 3"), "caption"))
        words.addWidget(label(tr("Welcome to LR Desk"), "title", wrap=True))
        for sentence in SENTENCES:
            said = label(inline(tr(sentence)), "prose", wrap=True)
            said.setTextFormat(Qt.TextFormat.RichText)
            words.addWidget(said)
        self.go_on = button(tr("Try one card"), "primary", tr("Try one card; it takes a minute"), key="welcome-on")
        self.skip = button(tr("Skip the introduction"), "link", key="welcome-skip")
        self.go_on.clicked.connect(self.on)
        self.skip.clicked.connect(self.skipped)
        words.addSpacing(6)
        words.addLayout(beside(self.go_on, self.skip))
        words.addStretch(2)
        self._room, inside = panel()
        waiting = label(tr("Here an experiment is getting ready."), "muted")
        inside.addWidget(waiting, 0, Qt.AlignmentFlag.AlignCenter)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(34, 26, 34, 26)
        self._row.setSpacing(34)
        self._row.addLayout(words, 45)
        self._row.addWidget(self._room, 55)

    @property
    def told(self) -> str:
        """The step in plain words, for a screen reader."""
        return " ".join((tr("Welcome to LR Desk"), *(tr(sentence).replace("**", "") for sentence in SENTENCES)))

    def show_run(self, run: QWidget) -> None:
        """Show a run in the room that was kept for it."""
        self._row.replaceWidget(self._room, run)
        self._room.hide()
        self._row.setStretchFactor(run, 55)


def beside(*widgets: QWidget) -> QHBoxLayout:
    """Return a row of widgets, with room left behind them."""
    row = QHBoxLayout()
    row.setSpacing(14)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
