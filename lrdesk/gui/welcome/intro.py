"""The first step: what this is, in three sentences beside a run."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lrdesk.gui.columns import Columns
from lrdesk.gui.flow import wrapping
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
        told = QWidget()
        words = QVBoxLayout(told)
        words.setContentsMargins(12, 0, 12, 0)
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
        words.addLayout(wrapping(self.go_on, self.skip, gap=14))
        words.addStretch(2)
        room = QWidget()
        self._room = QVBoxLayout(room)
        self._room.setContentsMargins(0, 0, 0, 0)
        self._waiting, inside = panel()
        waiting = label(tr("Here an experiment is getting ready."), "muted", wrap=True)
        inside.addWidget(waiting, 0, Qt.AlignmentFlag.AlignCenter)
        self._room.addWidget(self._waiting)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Columns(told, room))

    @property
    def told(self) -> str:
        """The step in plain words, for a screen reader."""
        return " ".join((tr("Welcome to LR Desk"), *(tr(sentence).replace("**", "") for sentence in SENTENCES)))

    def show_run(self, run: QWidget) -> None:
        """Show a run in the room that was kept for it."""
        self._waiting.hide()
        self._room.addWidget(run)
