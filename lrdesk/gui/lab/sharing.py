"""What can be done with the experiment as a whole: copy it as text, paste another, keep it, put it under a card."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from lrdesk.bridge.runs import Runs
from lrdesk.content.kept import KeptExperiments
from lrdesk.content.sharing import from_text, to_text
from lrdesk.lab.errors import LabError
from lrdesk.lab.spec import Experiment


class ExperimentMenu(QMenu):
    """`told` gives a sentence for the learner about what was done, `refused` one about what was not."""

    told = Signal(str)
    refused = Signal(str)

    def __init__(self, runs: Runs, kept: KeptExperiments, page: QWidget) -> None:
        super().__init__()
        self._runs, self._kept, self._page = runs, kept, page
        for text, keys, slot in (
            ("Copy as text", QKeySequence("Ctrl+Shift+C"), self._copy),
            ("Paste a text", QKeySequence(QKeySequence.StandardKey.Paste), self._paste),
            ("Keep, open, rename…", QKeySequence("Ctrl+K"), self._show_kept),
        ):
            self.addAction(text, keys, slot)

    @Slot()
    def _copy(self) -> None:
        try:
            text = to_text(self._runs.experiment)
        except LabError as error:
            self.refused.emit(str(error))
        else:
            QGuiApplication.clipboard().setText(text)
            self.told.emit("Copied as text; paste it here or in a deck file.")

    @Slot()
    def _paste(self) -> None:
        try:
            experiment = from_text(QGuiApplication.clipboard().text())
        except LabError as error:
            self.refused.emit(str(error))
        else:
            self._open(experiment)
            self.told.emit(f"Pasted “{experiment.title}”.")

    @Slot()
    def _show_kept(self) -> None:
        from lrdesk.gui.lab.kept import KeptDialog

        dialog = KeptDialog(self._kept, self._runs.experiment, self._page)
        dialog.opened.connect(self._open)
        dialog.open()

    @Slot(object)
    def _open(self, experiment: Experiment) -> None:
        self._runs.take(experiment)
        self._runs.run()
