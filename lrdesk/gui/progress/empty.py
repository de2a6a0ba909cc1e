"""What Progress says before there is any: what it will show, and from when on."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout

from lrdesk.gui.parts import button, label
from lrdesk.words import mark, tr

_COMING: Final = (
    (
        mark("After your first review"),
        mark("What you did today, your streak, your minutes, and the year as a map of days."),
    ),
    (
        mark("When items come back, mostly from the next day on"),
        mark("How much you recall: by topic, kind and level, and which items are the hardest for you."),
    ),
    (
        mark("After three weeks or so"),
        mark("True retention: whether you still know what you were not asked for 21 days or longer."),
    ),
    (
        mark("When you predict what a run will do"),
        mark("How often you are right."),
    ),
)


class Empty(QFrame):
    """A panel of words; `start` begins the first review."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 22)
        layout.setSpacing(4)
        layout.addWidget(label(tr("Your progress will stand here"), "question", wrap=True))
        for when, what in _COMING:
            layout.addSpacing(10)
            layout.addWidget(label(tr(when), "panel-title", wrap=True))
            layout.addWidget(label(tr(what), "muted", wrap=True))
        layout.addSpacing(16)
        self.start = button(tr("Start review"), "primary")
        layout.addWidget(self.start, 0, Qt.AlignmentFlag.AlignLeading)
