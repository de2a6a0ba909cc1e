"""Backups and care, a page that the settings lead to."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lrdesk.bridge.caretaker import Caretaker
from lrdesk.gui.care.backups import BackupsPanel
from lrdesk.gui.care.checking import CheckPanel
from lrdesk.gui.care.crash_reports import ReportsPanel
from lrdesk.gui.care.place import PlacePanel
from lrdesk.gui.care.reset import ResetPanel
from lrdesk.gui.flow import wrapping
from lrdesk.gui.keys import binding
from lrdesk.gui.page import Page
from lrdesk.gui.parts import button, label
from lrdesk.words import tr


class CareScreen(Page):
    """All that can be done to the data; `errand_asked` gives what needs the app closed, `left` leads back."""

    errand_asked = Signal(object)
    left = Signal()

    def __init__(self, caretaker: Caretaker, crashes: Path) -> None:
        """`crashes` is the folder of crash reports."""
        super().__init__()
        self.backups, self.checking = BackupsPanel(caretaker), CheckPanel(caretaker)
        self.place, self.reset = PlacePanel(caretaker), ResetPanel(caretaker)
        self.reports = ReportsPanel(crashes)
        back = button(tr("Back to the settings"), "link", key="care-leave")
        back.clicked.connect(self.left)
        head = wrapping(label(tr("Backups and care"), "title"), None, back)
        page = QWidget()
        page.setObjectName("page")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(34, 26, 34, 26)
        layout.setSpacing(18)
        layout.addLayout(head)
        for panel in (self.backups, self.checking, self.place, self.reset):
            panel.errand_asked.connect(self.errand_asked)
            layout.addWidget(panel)
        layout.addWidget(self.reports)
        layout.addStretch(1)
        self.setWidget(page)
        binding.bind(self, "care-leave", self.left.emit)

    def begin(self) -> None:
        """Look at everything anew."""
        for panel in (self.backups, self.place, self.reports):
            panel.begin()
