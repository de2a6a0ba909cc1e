"""The experiment of the item that is being written: it trains when it is asked to."""

from functools import cached_property
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from lrdesk.bridge.composing import Composing
from lrdesk.bridge.trainer import Trainer
from lrdesk.gui.columns import Columns
from lrdesk.gui.parts import button, label
from lrdesk.gui.theme import Theme
from lrdesk.words import tr

if TYPE_CHECKING:
    from lrdesk.gui.lab.panel import LabPanel
    from lrdesk.lab.devices import Preference
    from lrdesk.lab.spec import Experiment


class RunPage(QStackedWidget):
    """Offers a run, or shows it; `lab_asked` brings the experiment to play with."""

    lab_asked = Signal(object)

    def __init__(self, composing: Composing, trainer: Trainer, theme: Theme) -> None:
        super().__init__()
        self._composing, self._trainer, self._theme = composing, trainer, theme
        self.device: Preference = "auto"
        self._shown: Experiment | None = None  # the one that the panel trains
        self._about = label(role="muted", wrap=True)
        self.run = button(tr("Run the experiment"), "primary", key="write-run")
        self.run.clicked.connect(self.run_it)
        offer = QWidget()
        column = QVBoxLayout(offer)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._about)
        column.addWidget(self.run, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.addWidget(offer)
        composing.began.connect(self._follow)
        composing.changed.connect(self._follow)

    @cached_property
    def lab(self) -> "LabPanel":
        """Where it runs; made with the first run."""
        from lrdesk.gui.lab.panel import LabPanel  # its plots take long to import, and many write without a run

        made = LabPanel(self._trainer.companion(), self._theme)
        made.setProperty("role", "")  # it stands in a panel already
        made.lab_asked.connect(self.lab_asked)
        self._page = Columns(made, margins=(0, 0))
        self.addWidget(self._page)
        return made

    @Slot()
    def run_it(self) -> None:
        """Train the experiment that is chosen, from the start."""
        experiment = self._composing.experiment
        if experiment is None:
            return
        self._shown = experiment
        self.lab.device = self.device
        self.lab.show_experiment(msgspec.structs.replace(experiment, predict=None))  # whoever chose it need not guess
        self.lab.reveal()
        self.setCurrentWidget(self._page)

    def stop(self) -> None:
        """Drop the run: nobody watches any more."""
        if self._shown is not None:
            self._shown = None
            self.lab.stop()
            self.setCurrentIndex(0)

    @Slot()
    def _follow(self) -> None:
        experiment = self._composing.experiment
        if experiment is not self._shown:
            self.stop()
        self.run.setEnabled(experiment is not None)
        self._about.setText(
            tr("Choose an experiment whose run shows what the card says.") if experiment is None else experiment.title
        )
