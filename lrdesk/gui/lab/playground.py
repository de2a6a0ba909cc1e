"""The playground: build an experiment, watch it train, change it while it runs, branch it, compare."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from lrdesk.bridge.playback import Playback
from lrdesk.bridge.trainer import Trainer
from lrdesk.bridge.workbench import Workbench
from lrdesk.gui.lab.compare import CompareTable
from lrdesk.gui.lab.export import save_data, save_figure
from lrdesk.gui.lab.lanes import LaneChips
from lrdesk.gui.lab.recipe import Recipe
from lrdesk.gui.lab.stage import Stage
from lrdesk.gui.lab.transport import Transport
from lrdesk.gui.parts import button, label
from lrdesk.gui.theme import Theme
from lrdesk.lab.figures import figure
from lrdesk.lab.recording import Recording
from lrdesk.lab.spec import Change, Experiment
from lrdesk.lab.spec.starters import possible_views

if TYPE_CHECKING:
    from lrdesk.lab.devices import Preference

VIEW_NAMES = {
    "surface": "Paths over the loss surface",
    "regions": "Regions",
    "loss": "Loss",
    "lr": "Learning rate",
    "grad-norm": "Norm of the gradient",
    "sharpness": "Sharpness and the edge of stability",
    "metrics": "Accuracy",
    "group-lrs": "Learning rate of each group",
}
FILES = ("Figure (*.png)", "Figure for print (*.svg)", "Data (*.csv)")
SETTLE_MS = 120  # after the last move of a slider, before the experiment runs again


class Playground(QWidget):
    """A recipe on the left, its run on the right; `speed_measured` tells updates per second and the device."""

    speed_measured = Signal(str)

    def __init__(self, bench: Workbench, trainer: Trainer, theme: Theme) -> None:
        super().__init__()
        self.device: Preference = "auto"
        self.recording: Recording | None = None
        self._bench, self._trainer, self._theme = bench, trainer, theme
        self._seed = bench.experiment.seed
        self._then = "play"  # what the player does with the next recording: play, follow, or go on from a step
        self._from = 0
        self.playback = Playback(self)
        self.recipe = Recipe(bench, theme)
        self.chips = LaneChips()
        self.stage = Stage(self.playback, theme)
        self.transport = Transport(self.playback)
        self.compare = CompareTable(theme)
        self.compare.hide()
        self._note = label(role="muted", wrap=True)
        self._note.hide()
        self.branch = self._link("Branch here", "Branch a new lane off at the step shown", "B", self._branch)
        self.table = self._link("Compare", "Compare the lanes in a table", "T", self._toggle_table)
        self.views = button("Views", "link", "Choose what is drawn", "V")
        self.views.setMenu(QMenu(self.views))
        self.views.menu().aboutToShow.connect(self._offer_views)
        self.views.menu().triggered.connect(self._toggle_view)
        QShortcut(QKeySequence("V"), self, self.views.showMenu)
        self.code = self._link("Show code", "Show the run as a PyTorch script", "C", self._show_code)
        self.save = button("Save", "link", "Save a figure or the data", "Ctrl+S")
        self.save.clicked.connect(self._ask_where_to_save)
        QShortcut(QKeySequence("Ctrl+S"), self, self.save.click)
        self._rerun_due = QTimer(self)
        self._rerun_due.setSingleShot(True)
        self._rerun_due.setInterval(SETTLE_MS)
        self._rerun_due.timeout.connect(self._rerun)

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
        self.links = QHBoxLayout()
        for link in (self.branch, self.table, self.views, self.code, self.save):
            self.links.addWidget(link)
        self.links.addStretch(1)
        column.addLayout(self.links)
        row = QHBoxLayout(self)
        row.setContentsMargins(22, 16, 22, 16)
        row.setSpacing(16)
        row.addWidget(self.recipe)
        row.addWidget(right, 1)

        bench.changed.connect(self._follow_bench)
        self.recipe.run_asked.connect(self.run)
        self.recipe.changed_here.connect(self._change_here)
        self.transport.seed_asked.connect(self._run_next_seed)
        self.playback.moved.connect(self._tell_step)
        self.playback.toggled.connect(self._tell_step)
        trainer.prepared.connect(self._take_prepared)
        trainer.finished.connect(self._take_finished)
        trainer.failed.connect(self._show_note)
        trainer.noticed.connect(self._show_note)
        theme.changed.connect(self._colour)
        self.transport.bind_keys(self)
        for key, slot in (("Space", self._run_or_pause), ("Ctrl+Return", self.run)):
            QShortcut(QKeySequence(key), self, slot)
        self._colour()

    def begin(self) -> None:
        """Run at the first opening, so that there is something to play with at once."""
        self.recipe.run.setFocus()
        if self.recording is None:
            self.run()

    def take(self, experiment: Experiment) -> None:
        """Put another experiment on the bench."""
        self._seed, self.recording = experiment.seed, None
        self._bench.load(experiment, 0)

    @Slot()
    def run(self) -> None:
        """Run from the start, and watch."""
        self._then = "play"
        self._start()

    def stop(self) -> None:
        """Drop the run and stand still: nobody watches any more."""
        self._rerun_due.stop()
        self._trainer.drop()
        self.playback.pause()

    def _start(self) -> None:
        self._rerun_due.stop()
        self._show_note("")
        self._trainer.prepare(self._bench.experiment, self._seed, self.device)
        self._trainer.run()

    @Slot()
    def _run_or_pause(self) -> None:
        focus = QApplication.focusWidget()
        if isinstance(focus, QAbstractButton) and self.isAncestorOf(focus):
            focus.click()
        elif self.recording is None or (self.playback.at_end and not self.playback.playing):
            self.run()
        else:
            self.playback.toggle()

    @Slot()
    def _run_next_seed(self) -> None:
        self._seed += 1
        self.run()

    @Slot()
    def _follow_bench(self) -> None:
        """Run again what was changed from the start on, so that a slider shows at once what it does."""
        if self.recording is not None and self.recording.experiment != self._bench.experiment:
            self._rerun_due.start()

    @Slot()
    def _rerun(self) -> None:
        self._then = "follow"
        self._start()

    @Slot(object)
    def _change_here(self, change: Change) -> None:
        self._rewind(change, None)

    @Slot()
    def _branch(self) -> None:
        if self.recording is not None:
            self._rewind(Change(at=self.playback.point), self._bench.free_label(self._bench.lane.label))

    def _rewind(self, change: Change, branch: str | None) -> None:
        assert self.recording is not None
        self._show_note("")
        self._then, self._from = "go on", change.at
        self._trainer.rewind(self.recording.experiment, self._bench.selected, change, branch, self.device)

    @Slot(object)
    def _take_prepared(self, recording: Recording) -> None:
        self.recording = recording
        branched = len(recording.experiment.lanes) > len(self._bench.experiment.lanes)
        self._bench.load(recording.experiment, len(recording.experiment.lanes) - 1 if branched else None)
        self._show_recording(recording)
        self.transport.setEnabled(True)
        if self._then == "follow":
            self.playback.follow()
            return
        if self._then == "go on":
            self.playback.seek(self._from)
        self.playback.play()

    def _show_recording(self, recording: Recording) -> None:
        self.chips.show_lanes([lane.label for lane in recording.experiment.lanes], pickable=False)
        self.transport.show_recording(recording)
        self.stage.show_recording(recording)
        self.compare.show_recording(recording)

    @Slot(object)
    def _take_finished(self, recording: Recording) -> None:
        ends = [recording.lane(name) for name in recording.labels]
        self.chips.show_values([figure(lane.end) if lane.diverged_at is None else "diverged" for lane in ends])
        self.compare.show_recording(recording)
        seconds = float(recording.seconds.sum())
        if seconds > 0:
            updates = sum(len(lane.loss) - 1 for lane in ends)
            self.speed_measured.emit(f"{updates / seconds:,.0f} steps/s · {recording.device.upper()}".replace(",", " "))

    @Slot()
    def _tell_step(self) -> None:
        """Have changes take hold at the step shown while the run is under way, else at the start."""
        point, recording = self.playback.point, self.recording
        under_way = False
        if recording is not None and not self.playback.at_end and point > 0:
            diverged_at = int(recording.diverged_at[min(self._bench.selected, len(recording.diverged_at) - 1)])
            under_way = diverged_at < 0 or point < diverged_at
        self.recipe.change_from(point if under_way else None)
        self.branch.setEnabled(under_way)

    @Slot()
    def _toggle_table(self) -> None:
        self.compare.setVisible(not self.compare.isVisible())

    @Slot()
    def _offer_views(self) -> None:
        """List what this problem can show, what is drawn now ticked."""
        menu = self.views.menu()
        menu.clear()
        shown = self._bench.experiment.views
        for view in possible_views(self._bench.experiment.problem):
            action = menu.addAction(VIEW_NAMES[view])
            action.setCheckable(True)
            action.setChecked(view in shown)
            action.setData(view)

    @Slot(QAction)
    def _toggle_view(self, action: QAction) -> None:
        shown = set(self._bench.experiment.views) ^ {action.data()}
        possible = possible_views(self._bench.experiment.problem)
        self._bench.set_views(tuple(one for one in possible if one in shown))

    @Slot()
    def _show_code(self) -> None:
        """Show the experiment as code; changes made on the way are part of it."""
        from lrdesk.gui.lab.code import CodeDialog

        CodeDialog(self._bench.experiment, self._seed, self._theme, self).open()

    @Slot()
    def _ask_where_to_save(self) -> None:
        file, _ = QFileDialog.getSaveFileName(self, "Save the run", "run.png", ";;".join(FILES))
        if file:
            self.save_to(Path(file))

    def save_to(self, file: Path) -> None:
        """Save the plots, or with a name that ends in .csv the data, and say so."""
        if self.recording is None:
            return
        try:
            if file.suffix.lower() == ".csv":
                save_data(self.recording, file)
            else:
                save_figure(self.stage.plots, file)
        except OSError as error:
            self._show_note(f"Nothing was saved: {error.strerror or error}. Choose another place.")
        else:
            self._show_note(f"Saved as {file}.")

    @Slot(str)
    def _show_note(self, sentence: str) -> None:
        self._note.setText(sentence)
        self._note.setVisible(bool(sentence))

    @Slot()
    def _colour(self) -> None:
        self.chips.set_colours(self._theme.colours)
        self.transport.set_colours(self._theme.colours)

    def _link(self, text: str, name: str, key: str, slot: Callable[[], None]) -> QPushButton:
        made = button(text, "link", name, key)
        made.clicked.connect(slot)
        QShortcut(QKeySequence(key), self, made.click)
        return made
