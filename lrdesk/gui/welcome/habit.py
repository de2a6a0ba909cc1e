"""The last step: when to be reminded, and how many new cards a day brings."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from lrdesk.gui.flow import wrapping
from lrdesk.gui.page import Page
from lrdesk.gui.parts import OneOf, button, label, panel
from lrdesk.gui.settings.controls import control
from lrdesk.study.options import OPTIONS, Value
from lrdesk.words import mark, tr

PACES: Final = {5: mark("A few: 5 a day"), 20: mark("The usual: 20 a day"), 40: mark("Many: 40 a day")}
"""How many new cards a day may bring, in plain words."""

QUIETLY: Final = mark(
    "Once a day, quietly, and only when cards are waiting. "
    "LR Desk then stays in the background when you close its window."
)


@dataclass(frozen=True, slots=True)
class Choices:
    """What the learner chose: values of the options `remind_at` and `new_per_day`."""

    remind_at: str
    new_per_day: int


class Habit(Page):
    """`done` and `level_asked` come with the Choices, the latter where the learner wants to be placed; or `skipped`."""

    done = Signal(object)
    level_asked = Signal(object)
    skipped = Signal()

    def __init__(self, choices: Choices) -> None:
        """`choices` are those in force."""
        super().__init__()
        self._remind_at = choices.remind_at
        self._new_per_day = choices.new_per_day  # perhaps a number that is none of these
        self.paces = OneOf(self)
        self.go_on = button(tr("Go to Today"), "primary", key="welcome-on")
        self.skip = button(tr("Not now"), "link", tr("Not now: leave both as they are"), key="welcome-skip")
        self.level = button(tr("Find your level"), "link", tr("Find your level by at most ten questions"))
        self.go_on.clicked.connect(self._be_done)
        self.level.clicked.connect(self._ask_for_level)
        self.skip.clicked.connect(self.skipped)

        column = QVBoxLayout()
        column.setSpacing(16)
        column.addStretch(1)
        column.addWidget(label(tr("Step 3 of 3"), "caption"))
        column.addWidget(label(tr("A few minutes, when it suits you"), "title", wrap=True))
        column.addWidget(self._questions())
        column.addWidget(label(tr("Both can be changed in the settings at any time."), "muted", wrap=True))
        column.addLayout(wrapping(label(tr("You know the field already?"), "muted"), self.level))
        column.addLayout(wrapping(self.go_on, self.skip))
        column.addStretch(2)
        page = QWidget()
        page.setObjectName("page")
        row = QHBoxLayout(page)
        row.setContentsMargins(34, 26, 34, 26)
        row.addStretch(1)
        row.addLayout(column, 8)
        row.addStretch(1)
        self.setWidget(page)

    def _questions(self) -> QFrame:
        card, inside = panel()
        inside.setSpacing(10)
        inside.addWidget(label(tr("Shall LR Desk remind you?"), "panel-title", wrap=True))
        inside.addWidget(label(tr(QUIETLY), "muted", wrap=True))
        self.reminder = control(OPTIONS["remind_at"], self._remind_at, self._remind)
        inside.addWidget(self.reminder, 0, Qt.AlignmentFlag.AlignLeading)
        inside.addSpacing(14)
        inside.addWidget(label(tr("How many new cards a day?"), "panel-title", wrap=True))
        inside.addWidget(label(tr("Each of them comes back later, so a few go a long way."), "muted", wrap=True))
        for count, words in PACES.items():
            made = button(tr(words), "chip")
            self.paces.addButton(made, count)
            made.setChecked(count == self._new_per_day)
            inside.addWidget(made, 0, Qt.AlignmentFlag.AlignLeading)
        return card

    @property
    def told(self) -> str:
        """The step in plain words, for a screen reader."""
        return tr("A few minutes, when it suits you. Shall LR Desk remind you, and how many new cards a day?")

    @property
    def choices(self) -> Choices:
        """What is chosen now."""
        pace = self.paces.checkedId()
        return Choices(self._remind_at, pace if pace in PACES else self._new_per_day)

    def _remind(self, at: Value) -> None:
        self._remind_at = str(at)

    @Slot()
    def _be_done(self) -> None:
        self.done.emit(self.choices)

    @Slot()
    def _ask_for_level(self) -> None:
        self.level_asked.emit(self.choices)
