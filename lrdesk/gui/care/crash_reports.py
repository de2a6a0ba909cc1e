"""The crash reports that are kept; nothing is shown while there are none."""

from pathlib import Path

from PySide6.QtCore import Slot

from lrdesk import crashes
from lrdesk.gui.care.panel import CarePanel
from lrdesk.gui.care.report import ReportDialog
from lrdesk.gui.flow import FlowLayout
from lrdesk.gui.parts import button
from lrdesk.words import tr


class ReportsPanel(CarePanel):
    """Says how many reports are in a folder, and shows the newest."""

    def __init__(self, folder: Path) -> None:
        super().__init__(tr("Crash reports"))
        self._folder = folder
        self.show_newest = button(tr("Show the newest"))
        self.show_newest.clicked.connect(self._show)
        buttons = FlowLayout()
        buttons.addWidget(self.show_newest)
        self.box.addLayout(buttons)

    def begin(self) -> None:
        """Count the reports anew."""
        count = len(crashes.reports(self._folder))
        self.text.setText(tr("%n report(s) of what went wrong inside LR Desk, kept on this machine alone.", "", count))
        self.setVisible(count > 0)

    @Slot()
    def _show(self) -> None:
        for newest in crashes.reports(self._folder)[:1]:
            ReportDialog(self.window(), crashes.offered(newest)).exec()
        self.begin()
