"""The playground: build an experiment, watch it train, change it while it runs, branch it, compare."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QVBoxLayout, QWidget

from lrdesk.bridge.playback import Playback
from lrdesk.bridge.runs import Runs
from lrdesk.bridge.trainer import Trainer
from lrdesk.bridge.workbench import Workbench
from lrdesk.gui.columns import Columns
from lrdesk.gui.keys.binding import bind
from lrdesk.gui.lab.compare import CompareTable
from lrdesk.gui.lab.export import KINDS, filters, save
from lrdesk.gui.lab.lanes import LaneChips
from lrdesk.gui.lab.links import Links
from lrdesk.gui.lab.recipe import LEAST, WIDTH, Recipe
from lrdesk.gui.lab.sharing import ExperimentMenu
from lrdesk.gui.lab.stage import Stage
from lrdesk.gui.lab.transport import Transport
from lrdesk.gui.lab.views import ViewsMenu
from lrdesk.gui.parts import announce, label, press_focused, restyle
from lrdesk.gui.theme import Theme
from lrdesk.lab.figures import figure, speed
from lrdesk.lab.recording import Recording
from lrdesk.lab.spec import Experiment
from lrdesk.lab.table import as_csv
from lrdesk.study.keeping import Keeping
from lrdesk.study.writing import Writing
from lrdesk.words import tr


class Playground(QWidget):
    """A recipe on the left, its run on the right; `speed_measured` tells updates per second and the device."""

    speed_measured = Signal(str)

    def __init__(self, bench: Workbench, trainer: Trainer, theme: Theme, keeping: Keeping, writing: Writing) -> None:
        super().__init__()
        self._bench, self._theme = bench, theme
        self._pinned: Recording | None = None
        self.playback = Playback(self, lambda: theme.still)
        self.runs = Runs(bench, trainer, self.playback, self)
        self.recipe = Recipe(bench, theme)
        self.chips = LaneChips()
        self.stage = Stage(self.playback, theme, switches=True)
        self.transport = Transport(self.playback)
        self.compare = CompareTable(theme)
        self.compare.hide()
        self._note = label(role="muted", wrap=True)
        self._note.hide()
        self.links = Links(self)
        self.branch = self.links.add(tr("Branch here"), "playground-branch", self.runs.branch)
        self.links.add(tr("Compare"), "playground-compare", self._toggle_table)
        self.links.add(tr("Seeds"), "playground-seeds", self.runs.train_band)
        self.pin = self.links.add(tr("Pin"), "playground-pin", self._pin_or_unpin)
        self.views = self.links.add_menu(tr("Views"), "playground-views", ViewsMenu(bench))
        self.experiment = ExperimentMenu(self.runs, keeping, writing, self)
        self.links.add_menu(tr("Experiment"), "playground-menu", self.experiment)
        self.links.add(tr("Show code"), "playground-code", self._show_code)
        self.links.add(tr("Save"), "lab-save", self._ask_where_to_save)

        right = QFrame()
        right.setProperty("role", "panel")
        column = QVBoxLayout(right)
        column.setContentsMargins(18, 18, 18, 14)
        column.setSpacing(10)
        column.addWidget(self.chips)
        column.addWidget(self.stage, 1)
        column.addWidget(self._note)
        column.addWidget(self.compare)
        column.addWidget(self.transport)
        column.addWidget(self.links)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Columns(self.recipe, right, least=LEAST, fixed=WIDTH))

        self.recipe.run_asked.connect(self.runs.run)
        self.recipe.changed_here.connect(self.runs.change_here)
        self.recipe.drawing_asked.connect(self.runs.draw_schedule)
        self.transport.seed_asked.connect(self.runs.run_next_seed)
        self.runs.begun.connect(self._show_recording)
        self.runs.ended.connect(self._show_end)
        self.runs.banded.connect(self.stage.show_band)
        self.runs.change_point.connect(self._show_change_point)
        for told in (self.runs.noted, self.experiment.told, self.compare.told):
            told.connect(self._show_note)
        self.experiment.refused.connect(self._show_refusal)
        self.stage.start_dragged.connect(self._move_start)
        theme.changed.connect(self._colour)
        self.transport.bind_keys(self)
        for key, slot in (("playground-run", self._run_or_pause), ("lab-run", self.runs.run)):
            bind(self, key, slot)
        self._colour()

    @property
    def recording(self) -> Recording | None:
        """The run that is shown."""
        return self.runs.recording

    def begin(self) -> None:
        """Have something to play with at once."""
        self.recipe.run.setFocus()
        self.runs.begin()

    def take(self, experiment: Experiment) -> None:
        """Put another experiment on the bench."""
        self.runs.take(experiment)

    def stop(self) -> None:
        """Let nothing run on unwatched."""
        self.runs.stop()

    @Slot()
    def _run_or_pause(self) -> None:
        if press_focused(self):
            return
        if self.recording is None or (self.playback.at_end and not self.playback.playing):
            self.runs.run()
        else:
            self.playback.toggle()

    @Slot(object)
    def _show_recording(self, recording: Recording) -> None:
        self.chips.show_lanes([lane.label for lane in recording.experiment.lanes], pickable=False)
        self.transport.show_recording(recording)
        self.stage.show_recording(recording)
        self.compare.show_recording(recording)
        self._share_out_height()
        self.transport.setEnabled(True)

    @Slot(object)
    def _show_end(self, recording: Recording) -> None:
        ends = [recording.lane(name) for name in recording.labels]
        self.chips.show_values([figure(lane.end) if lane.diverged_at is None else tr("diverged") for lane in ends])
        self.compare.show_recording(recording)
        seconds = float(recording.seconds.sum())
        if seconds > 0:
            updates = sum(len(lane.loss) - 1 for lane in ends)
            self.speed_measured.emit(speed(updates, seconds, recording.device))

    @Slot(object)
    def _show_change_point(self, step: int | None) -> None:
        self.recipe.change_from(step)
        self.branch.setEnabled(step is not None)

    @Slot(object)
    def _move_start(self, start: tuple[float, ...]) -> None:
        self._bench.set_problem_field("start", start)

    @Slot()
    def _pin_or_unpin(self) -> None:
        self._pinned = self.recording if self._pinned is None else None
        self.pin.setText(tr("Pin") if self._pinned is None else tr("Unpin"))
        self.pin.setAccessibleName(
            tr("Keep this run drawn behind later ones") if self._pinned is None else tr("Draw no run behind")
        )
        self.stage.pin(self._pinned)
        self.compare.pin(self._pinned)

    @Slot()
    def _toggle_table(self) -> None:
        self.compare.setVisible(not self.compare.isVisible())
        self._share_out_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new height out."""
        super().resizeEvent(event)
        self._share_out_height()

    def _share_out_height(self) -> None:
        """Leave the table a third of the height, so that the plots keep theirs."""
        self.compare.set_room(self.height() // 3)

    @Slot()
    def _show_code(self) -> None:
        """Show the experiment as code; changes made on the way are part of it."""
        from lrdesk.gui.lab.code import CodeDialog

        CodeDialog(self._bench.experiment, self.runs.seed, self._theme, self).open()

    @Slot()
    def _ask_where_to_save(self) -> None:
        file, _ = QFileDialog.getSaveFileName(self, tr("Save the run"), "run.png", filters(KINDS))
        if file:
            self.save_to(Path(file))

    def save_to(self, file: Path) -> None:
        """Save the plots, or with a name that ends in .csv the data, and say so."""
        if self.recording is not None:
            self._show_note(save(partial(as_csv, self.recording), self.stage.plots, file))

    @Slot(str)
    def _show_note(self, sentence: str, role: str = "muted") -> None:
        restyle(self._note, role)
        self._note.setText(sentence)
        self._note.setVisible(bool(sentence))
        announce(self._note, sentence)

    @Slot(str)
    def _show_refusal(self, sentence: str) -> None:
        self._show_note(sentence, "wrong")

    @Slot()
    def _colour(self) -> None:
        self.chips.set_colours(self._theme.colours)
        self.transport.set_colours(self._theme.colours)
