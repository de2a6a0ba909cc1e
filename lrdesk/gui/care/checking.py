"""Checking the database, and repairing what can be made anew from the review log."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QProgressBar

from lrdesk.bridge.caretaker import Caretaker
from lrdesk.gui.care.panel import CarePanel, in_between
from lrdesk.gui.dialogs import confirm
from lrdesk.gui.flow import FlowLayout
from lrdesk.gui.parts import button
from lrdesk.study.care.checking import Findings
from lrdesk.study.care.errands import Repair
from lrdesk.words import tr

STEPS = 100


def in_words(found: Findings) -> str:
    """Return what a check found, in a sentence."""
    if found.damage:
        told = tr("The database is damaged ({problem}). A repair may mend it; if it cannot, restore a backup.")
        return told.format(problem=found.damage[0])
    if found.wrong_memories:
        return tr(
            "Found %n item(s) whose memory is not what your answers add up to; a repair works it out anew.",
            "",
            found.wrong_memories,
        )
    return tr("All is well: the file is sound, and every memory is what your answers add up to.")


class CheckPanel(CarePanel):
    """Checks while the app goes on, and asks for a repair."""

    def __init__(self, caretaker: Caretaker) -> None:
        text = tr("A check reads all of the database, and compares what is remembered of each item with your answers.")
        super().__init__(tr("Check and repair"), text)
        self._caretaker = caretaker
        self.check = button(tr("Check now"))
        self.check.clicked.connect(self._check)
        self.repair = button(tr("Repair…"))
        self.repair.clicked.connect(self._repair)
        self.bar = QProgressBar()
        self.bar.setRange(0, STEPS)
        self.bar.setAccessibleName(tr("How much is checked"))
        self.bar.hide()
        buttons = FlowLayout()
        buttons.addWidget(self.check)
        buttons.addWidget(self.repair)
        self.box.addLayout(buttons)
        self.box.addWidget(self.bar)
        self.box.addWidget(self.told)
        caretaker.progressed.connect(self._progress)
        caretaker.checked.connect(self._show)
        caretaker.check_failed.connect(self._refuse)

    @Slot()
    def _check(self) -> None:
        self.check.setEnabled(False)
        self.told.hide()
        self.bar.setValue(0)
        self.bar.show()
        self._caretaker.check()

    @Slot(float)
    def _progress(self, share: float) -> None:
        self.bar.setValue(round(share * STEPS))

    @Slot(object)
    def _show(self, found: Findings) -> None:
        self._end(in_words(found), "right" if found.sound else "wrong")

    @Slot(str)
    def _refuse(self, why: str) -> None:
        self._end(why, "wrong")

    def _end(self, sentence: str, role: str) -> None:
        self.check.setEnabled(True)
        self.bar.hide()
        self.tell(sentence, role)

    @Slot()
    def _repair(self) -> None:
        told = tr("All indexes, memories and figures are made anew from your answers, none of which is changed.")
        if confirm(self, tr("Repair the database?"), f"{told} {in_between()}", tr("Repair")):
            self.errand_asked.emit(Repair(self._caretaker.data))
