"""Beginning anew, with all answers, all settings or everything, after a backup."""

from functools import partial
from typing import Final

from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from lrdesk.bridge.caretaker import Caretaker
from lrdesk.gui.care.panel import CarePanel, in_between
from lrdesk.gui.dialogs import confirm
from lrdesk.gui.parts import button, label
from lrdesk.study.care.errands import Part, Reset
from lrdesk.words import mark, tr

# What is set back: its name, what becomes of what, the question, and the button that does it.
CHOICES: Final = {
    Part.ANSWERS: (
        mark("Forget all answers"),
        mark(
            "Every item is new again, and so are challenges and study modes; settings, decks, tags and edits stay as "
            "they are."
        ),
        mark("Forget all answers?"),
        mark("Forget"),
    ),
    Part.SETTINGS: (
        mark("Usual settings"),
        mark("All settings and shortcuts are as on the first day; what you learnt stays as it is."),
        mark("Set all settings back?"),
        mark("Set back"),
    ),
    Part.ALL: (
        mark("Begin anew"),
        mark(
            "Answers, settings, tags and edits are gone, as on the first day; decks and experiments of your own are "
            "files, and stay."
        ),
        mark("Begin anew?"),
        mark("Begin anew"),
    ),
}


class ResetPanel(CarePanel):
    """Asks for one of three resets."""

    def __init__(self, caretaker: Caretaker) -> None:
        super().__init__(tr("Reset"), tr("The state before is always kept among the backups."))
        self._caretaker = caretaker
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(14)
        grid.setColumnStretch(0, 1)
        self.box.addLayout(grid)
        self.buttons = {}
        for part, (name, follows, _, _) in CHOICES.items():
            words = QVBoxLayout()
            words.setSpacing(2)
            words.addWidget(label(tr(name), "panel-title"))
            words.addWidget(label(tr(follows), "small", wrap=True))
            made = button(tr("Reset…"), name=tr(name))
            made.clicked.connect(partial(self._ask, part))
            row = grid.rowCount()
            grid.addLayout(words, row, 0)
            grid.addWidget(made, row, 1)
            self.buttons[part] = made

    def _ask(self, part: Part) -> None:
        _, follows, question, yes = CHOICES[part]
        if confirm(self, tr(question), f"{tr(follows)} {in_between()}", tr(yes)):
            self.errand_asked.emit(Reset(self._caretaker.data, part))
