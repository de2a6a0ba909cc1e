"""What can be done with the experiment as a whole: copy it as text, paste another, keep it, put it under a card."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from lrdesk.bridge.runs import Runs
from lrdesk.content.sharing import from_text, to_text
from lrdesk.gui.keys.binding import bind, in_words
from lrdesk.lab.claims.borne_out import borne_out
from lrdesk.lab.errors import LabError
from lrdesk.lab.spec import Experiment
from lrdesk.study.keeping import Keeping
from lrdesk.study.writing import Writing
from lrdesk.words import tr


class ExperimentMenu(QMenu):
    """`told` gives a sentence for the learner about what was done, `refused` one about what was not."""

    told = Signal(str)
    refused = Signal(str)
    card_added = Signal()
    write_asked = Signal(object)  # the Experiment, for an item to be written with it

    def __init__(self, runs: Runs, keeping: Keeping, writing: Writing, page: QWidget) -> None:
        super().__init__()
        self._runs, self._keeping, self._writing, self._page = runs, keeping, writing, page
        self._entries = [
            (self.addAction(text, slot), text, key)
            for text, key, slot in (
                (tr("Copy as text"), "experiment-copy", self._copy),
                (tr("Paste a text"), "experiment-paste", self._paste),
                (tr("Keep, open, rename…"), "experiment-keep", self._show_kept),
                (tr("Put under a card…"), "experiment-card", self._ask_for_card),
                (tr("Write an item with it"), "experiment-write", self._ask_to_write),
            )
        ]
        for action, _, key in self._entries:
            bind(page, key, action.trigger)
        self.aboutToShow.connect(self._name_keys)

    @Slot()
    def _name_keys(self) -> None:
        """Write beside each entry the key that is in force; a menu sets what follows a tab apart."""
        for action, text, key in self._entries:
            action.setText(f"{text}\t{in_words(key)}")

    @Slot()
    def _copy(self) -> None:
        try:
            text = to_text(self._runs.experiment)
        except LabError as error:
            self.refused.emit(str(error))
        else:
            QGuiApplication.clipboard().setText(text)
            self.told.emit(tr("Copied as text; paste it here or in a deck file."))

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

        dialog = KeptDialog(self._keeping, self._runs.experiment, self._page)
        dialog.opened.connect(self._open)
        dialog.open()

    @Slot()
    def _ask_to_write(self) -> None:
        self.write_asked.emit(borne_out(self._runs.experiment, self._runs.recording))

    @Slot()
    def _ask_for_card(self) -> None:
        from lrdesk.gui.lab.card import CardDialog

        shown = borne_out(self._runs.experiment, self._runs.recording)
        dialog = CardDialog(self._writing, shown, self._page)
        dialog.added.connect(self.told)
        dialog.added.connect(self.card_added)
        dialog.open()

    @Slot(object)
    def _open(self, experiment: Experiment) -> None:
        self._runs.take(experiment)
        self._runs.run()
        self.told.emit(tr("Opened “{title}”.").format(title=experiment.title))
