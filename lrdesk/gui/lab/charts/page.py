"""What the pages with a chart share: a form beside it, a task on the training thread, a note, and saving."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QElapsedTimer, QTimer, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QFrame, QVBoxLayout, QWidget

from lrdesk.bridge.tasks import Task
from lrdesk.bridge.trainer import Trainer
from lrdesk.gui.columns import Columns
from lrdesk.gui.flow import FlowLayout
from lrdesk.gui.keys.binding import bind
from lrdesk.gui.lab.charts.chart import Chart
from lrdesk.gui.lab.charts.form import FormPanel
from lrdesk.gui.lab.charts.legend import Legend
from lrdesk.gui.lab.export import KINDS, filters, save
from lrdesk.gui.lab.recipe import LEAST, WIDTH
from lrdesk.gui.parts import announce, button, label
from lrdesk.gui.theme import Theme
from lrdesk.lab.figures import speed
from lrdesk.words import tr

if TYPE_CHECKING:
    from lrdesk.lab.devices import Preference

SETTLE_MS = 120  # after the last change, before it trains again
LOOK_MS = 50  # from one look at a result that grows to the next


class ChartPage(QWidget):
    """Trains what its form asks for, and looks at the result from a timer while it grows.

    `experiment_chosen` gives an experiment for the playground; `playground_asked` wants the playground as it stands;
    `speed_measured` tells updates per second and the device.
    """

    experiment_chosen = Signal(object)
    playground_asked = Signal()
    speed_measured = Signal(str)

    def __init__(self, trainer: Trainer, theme: Theme, form: FormPanel, file_name: str) -> None:
        super().__init__()
        self.device: Preference = "auto"
        self.form, self.legend = form, Legend()
        self.result: Any = None
        self._trainer, self._theme, self._file_name = trainer, theme, file_name
        self._asked: Task | None = None
        self._clock = QElapsedTimer()
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self.look)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLE_MS)
        self._settled.timeout.connect(self.run)
        self.picture = QWidget()
        self.readout = label(role="muted", wrap=True)
        self.found = label(wrap=True)
        self.note = label(role="muted", wrap=True)
        self.note.hide()
        self.save = button(tr("Save"), "link", tr("Save a figure or the data"), key="lab-save")
        self.save.clicked.connect(self._ask_where_to_save)
        form.run_asked.connect(self.run)
        trainer.prepared.connect(self._take_prepared)
        trainer.finished.connect(self._take_finished)
        trainer.failed.connect(self._take_failure)
        trainer.noticed.connect(self.show_note)
        bind(self, "lab-save", self.save.click)
        bind(self, "lab-run", form.run.click)

    def lay_out(self, drawn: Sequence[QWidget], below: Sequence[QWidget] = (), links: Sequence[QWidget] = ()) -> None:
        """Put everything in its place, in the order in which Tab shall reach it.

        `drawn` belongs to the picture that is saved, `below` goes under the words below it, `links` before Save.
        """
        picture = QVBoxLayout(self.picture)
        picture.setContentsMargins(0, 0, 0, 0)
        picture.setSpacing(10)
        for part in (self.legend, *drawn):
            picture.addWidget(part, int(isinstance(part, Chart)))
        right = QFrame()
        right.setProperty("role", "panel")
        column = QVBoxLayout(right)
        column.setContentsMargins(18, 18, 18, 14)
        column.setSpacing(10)
        column.addWidget(self.picture, 1)
        for words in (self.readout, self.found, self.note):
            column.addWidget(words)
        for part in below:
            column.addWidget(part, 1)
        foot = FlowLayout()
        for link in (*links, self.save):
            foot.addWidget(link)
        column.addLayout(foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Columns(self.form, right, least=LEAST, fixed=WIDTH))

    def read_out(self, words: str) -> None:
        """Show what the chart's cursor points at, in the room of two lines so that nothing moves below the mouse."""
        self.readout.setMinimumHeight(2 * self.readout.fontMetrics().lineSpacing())
        self.readout.setText(words)

    def task(self) -> Task | None:
        """Return what the form asks for; None where it cannot be, which the form then says."""
        raise NotImplementedError

    def show_result(self) -> None:
        """Show the result, as far as it has come."""
        raise NotImplementedError

    def data(self) -> str:
        """Return the result as CSV."""
        raise NotImplementedError

    def conclude(self) -> str:
        """Return what a result that is complete has shown, in words."""
        raise NotImplementedError

    def done(self) -> float:
        """Return the share of the training that is done."""
        raise NotImplementedError

    def updates(self) -> int:
        """Return how many steps the result took in all."""
        raise NotImplementedError

    def begin(self) -> None:
        """Train at the first opening, and whenever something else was asked for meanwhile."""
        self.form.run.setFocus()
        task = self.task()
        if task is not None and (task != self._asked or self.result is None or not self.result.finished):
            self.run()

    def stop(self) -> None:
        """Drop what trains: nobody watches any more."""
        self._settled.stop()
        self._look.stop()
        self._trainer.drop()

    @Slot()
    def run(self) -> None:
        """Train what the form asks for."""
        self.stop()
        self.show_note("")
        self._asked = self.task()
        if self._asked is None:
            self.say("")  # what is drawn is of something else
        else:
            self._trainer.carry_out(self._asked, self.device)

    @Slot()
    def run_soon(self) -> None:
        """Train once nothing has changed for a moment, if anybody watches."""
        if self.isVisible():
            self._settled.start()

    @Slot()
    def look(self) -> None:
        """See what has come since."""
        if self.result is not None:
            self.say(tr("Training… {share}").format(share=f"{self.done():.0%}"))
            self.show_result()

    def say(self, sentence: str) -> None:
        """Say below the chart what came of it; nothing takes no room."""
        self.found.setText(sentence)
        self.found.setVisible(bool(sentence))

    @Slot(object)
    def _take_prepared(self, result: object) -> None:
        self.result = result
        self._clock.start()
        self.look()
        self._look.start()

    @Slot(object)
    def _take_finished(self, result: object) -> None:
        self._look.stop()
        self.look()
        seconds = max(1e-3, self._clock.elapsed() / 1000)
        self.speed_measured.emit(speed(self.updates(), seconds, self.result.device))
        self.say(self.conclude())
        announce(self, self.found.text())

    @Slot(str)
    def _take_failure(self, sentence: str) -> None:
        self._look.stop()
        self.say("")
        self.show_note(sentence)

    @Slot(str)
    def show_note(self, sentence: str) -> None:
        """Show a sentence below the chart; none hides it."""
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))

    @Slot()
    def _ask_where_to_save(self) -> None:
        file, _ = QFileDialog.getSaveFileName(self, tr("Save what is shown"), self._file_name, filters(KINDS))
        if file:
            self.save_to(Path(file))

    def save_to(self, file: Path) -> None:
        """Save the picture, or with a name that ends in .csv the data, and say so."""
        if self.result is not None:
            self.show_note(save(self.data, self.picture, file))
