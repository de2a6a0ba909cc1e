"""What can be done with the experiment as a whole: copy it as text, paste another, keep it, put it under a card."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from lrdesk.bridge.runs import Runs
from lrdesk.content.kept import KeptExperiments
from lrdesk.content.sharing import from_text, to_text
from lrdesk.lab.claims.borne_out import borne_out
from lrdesk.lab.errors import LabError
from lrdesk.lab.spec import Experiment
from lrdesk.study.own_decks import OwnDecks


class ExperimentMenu(QMenu):
    """`told` gives a sentence for the learner about what was done, `refused` one about what was not."""

    told = Signal(str)
    refused = Signal(str)
    card_added = Signal()

    def __init__(self, runs: Runs, kept: KeptExperiments, decks: OwnDecks, page: QWidget) -> None:
        super().__init__()
        self._runs, self._kept, self._decks, self._page = runs, kept, decks, page
        for text, keys, slot in (
            ("Copy as text", QKeySequence("Ctrl+Shift+C"), self._copy),
            ("Paste a text", QKeySequence(QKeySequence.StandardKey.Paste), self._paste),
            ("Keep, open, rename…", QKeySequence("Ctrl+K"), self._show_kept),
            ("Put under a card…", QKeySequence("Ctrl+E"), self._ask_for_card),
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

    @Slot()
    def _show_kept(self) -> None:
        from lrdesk.gui.lab.kept import KeptDialog

        dialog = KeptDialog(self._kept, self._runs.experiment, self._page)
        dialog.opened.connect(self._open)
        dialog.open()

    @Slot()
    def _ask_for_card(self) -> None:
        from lrdesk.gui.lab.card import CardDialog

        shown = borne_out(self._runs.experiment, self._runs.recording)
        dialog = CardDialog(self._decks, shown, self._page)
        dialog.added.connect(self.told)
        dialog.added.connect(self.card_added)
        dialog.open()

    @Slot(object)
    def _open(self, experiment: Experiment) -> None:
        self._runs.take(experiment)
        self._runs.run()
        self.told.emit(f"Opened “{experiment.title}”.")
