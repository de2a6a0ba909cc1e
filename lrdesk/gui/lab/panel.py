"""The panel beside a card: its experiment set up, predicted, trained for real, played, and judged by its claims."""

from collections.abc import Callable
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from lrdesk.bridge.playback import Playback
from lrdesk.bridge.trainer import Trainer
from lrdesk.gui.lab.lanes import LaneChips
from lrdesk.gui.lab.plot import Plot
from lrdesk.gui.lab.surface import SurfacePlot
from lrdesk.gui.lab.traces import TracePlot
from lrdesk.gui.lab.transport import Transport
from lrdesk.gui.lab.verdicts import VerdictList
from lrdesk.gui.parts import after_paint, label
from lrdesk.gui.theme import Theme
from lrdesk.lab.claims import outcome, verdicts
from lrdesk.lab.recording import Recording
from lrdesk.lab.spec import Experiment

if TYPE_CHECKING:
    from lrdesk.lab.devices import Preference

VIEWS: dict[str, Callable[[], Plot]] = {
    "surface": SurfacePlot,
    "loss": lambda: TracePlot("loss", "loss", logarithmic=True),
    "lr": lambda: TracePlot("lr", "learning rate", logarithmic=False),
}
ROOM = {"surface": 6, "loss": 5, "lr": 4}  # how much of the height each view takes


class LabPanel(QFrame):
    """Shows one experiment at a time; `judged` tells what the run made of the learner's prediction, as Markdown."""

    judged = Signal(str, bool)

    def __init__(self, trainer: Trainer, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self.device: Preference = "auto"
        self._trainer, self._theme = trainer, theme
        self._experiment: Experiment | None = None
        self._recording: Recording | None = None
        self._revealed = False
        self.playback = Playback(self)
        self._plots: dict[str, Plot] = {}
        self._to_draw: list[str] = []
        self._next_plot = after_paint(self, self._draw_next)

        self._title = label(role="panel-title")
        self._where = label(role="small")
        self._ask = label(role="muted", wrap=True)
        self._ask.setTextFormat(Qt.TextFormat.RichText)
        self.chips = LaneChips()
        self._note = label(role="muted", wrap=True)
        self.transport = Transport(self.playback)
        self.verdicts = VerdictList()

        heading = QHBoxLayout()
        heading.addWidget(self._title, 1)
        heading.addWidget(self._where)
        stage = QWidget()
        self._stage = QVBoxLayout(stage)
        self._stage.setContentsMargins(0, 0, 0, 0)
        self._stage.setSpacing(10)
        scroll = QScrollArea()  # three plots do not fit a small window
        scroll.setWidget(stage)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 18, 18, 14)
        layout.setSpacing(10)
        layout.addLayout(heading)
        layout.addWidget(self._ask)
        layout.addWidget(self.chips)
        layout.addWidget(scroll, 1)
        layout.addWidget(self._note)
        layout.addWidget(self.transport)
        layout.addWidget(self.verdicts)

        self.playback.moved.connect(self._draw)
        self.transport.seed_asked.connect(self.run_again)
        trainer.prepared.connect(self._take_prepared)
        trainer.finished.connect(self._take_finished)
        trainer.failed.connect(self._take_failure)
        trainer.noticed.connect(self._show_note)
        theme.changed.connect(self._colour)
        self._colour()
        for keys, slot in (
            ("P", self.transport.play.click),
            ("R", self._replay),
            ("Left", self.transport.back.click),
            ("Right", self.transport.forward.click),
            ("]", self._faster),
            ("[", self._slower),
            ("N", self.run_again),
        ):
            QShortcut(QKeySequence(keys), self, slot)

    def plot(self, view: str) -> Plot:
        """Return the plot of a view, made when first asked for."""
        if view not in self._plots:
            plot = VIEWS[view]()
            plot.set_colours(self._theme.colours)
            self._plots[view] = plot
            self._stage.addWidget(plot, ROOM[view])
            plot.hide()
        return self._plots[view]

    def show_experiment(self, experiment: Experiment) -> None:
        """Set an experiment up and, where it asks for one, invite a prediction. Nothing is trained yet."""
        self._experiment, self._recording, self._revealed = experiment, None, False
        self._title.setText(experiment.title)
        self._where.clear()
        self._show_note("")
        self.verdicts.expect(len(experiment.claims))
        self.transport.setEnabled(False)
        self.chips.show_lanes([lane.label for lane in experiment.lanes], pickable=experiment.predict is not None)
        self._show_ask()
        for name, plot in self._plots.items():
            plot.setVisible(name in experiment.views)
        self._show_recording(Recording.blank(experiment))
        self._trainer.prepare(experiment, experiment.seed, self.device)

    def shows(self, experiment: Experiment) -> bool:
        """Whether this very experiment is set up."""
        return self._experiment is experiment

    def stop(self) -> None:
        """Drop the run and stand still: nobody watches any more."""
        self._trainer.drop()
        self.playback.pause()

    def reveal(self) -> None:
        """Run the experiment; the prediction, if any, stands from now on."""
        self._revealed = True
        self.chips.settle()
        self._trainer.run()
        if self._recording is not None:
            self._start()

    @Slot()
    def run_again(self) -> None:
        """Run the same experiment from the next seed."""
        if self._experiment is not None and self._recording is not None and self._revealed:
            seed = self._recording.seed + 1
            self._recording = None
            self.verdicts.expect(len(self._experiment.claims))
            self._trainer.prepare(self._experiment, seed, self.device)
            self._trainer.run()

    @Slot(object)
    def _take_prepared(self, recording: Recording) -> None:
        self._recording = recording
        self._where.setText(f"on the {recording.device.upper()}")
        self._show_recording(recording)
        if self._revealed:
            self._start()

    def _show_recording(self, recording: Recording) -> None:
        self.transport.show_recording(recording)
        for index, name in enumerate(recording.experiment.views):
            plot = self.plot(name)
            self._stage.removeWidget(plot)
            self._stage.insertWidget(index, plot, ROOM[name])
            plot.show()
        self.playback.load(recording)

    def _start(self) -> None:
        self.transport.setEnabled(True)
        self.playback.play()

    @Slot(object)
    def _take_finished(self, recording: Recording) -> None:
        self.verdicts.show_verdicts(verdicts(recording))
        picked = self.chips.pick
        if picked is None or recording.seed != recording.experiment.seed:
            return
        true = outcome(recording)
        if picked in true:
            self.judged.emit(f"You predicted **{picked}**. The run agrees.", True)
        else:
            shown = " and ".join(f"**{lane}**" for lane in sorted(true)) or "**none of them**"
            self.judged.emit(f"You predicted **{picked}**. The run says {shown}.", False)

    @Slot(str)
    def _take_failure(self, sentence: str) -> None:
        self.playback.pause()
        self._show_note(sentence)

    @Slot(str)
    def _show_note(self, sentence: str) -> None:
        self._note.setText(sentence)
        self._note.setVisible(bool(sentence))

    def _show_ask(self) -> None:
        predict = self._experiment.predict if self._experiment is not None else None
        self._ask.setVisible(predict is not None)
        if predict is not None:
            self._ask.setText(f"<b>Predict:</b> {escape(predict.ask)}")

    @Slot(int)
    def _draw(self, point: int) -> None:
        if self.playback.recording is not None:
            self._to_draw = list(self.playback.recording.experiment.views)
            self._next_plot.start()

    @Slot()
    def _draw_next(self) -> None:
        """Draw one plot per turn of the event loop, so that keys never wait for more than one."""
        recording = self.playback.recording
        if recording is not None and self._to_draw:
            self._plots[self._to_draw.pop(0)].show_point(recording, self.playback.point)
            self._next_plot.start()

    @Slot()
    def _replay(self) -> None:
        if self.transport.isEnabled():
            self.playback.replay()

    @Slot()
    def _faster(self) -> None:
        self.playback.change_speed(1)

    @Slot()
    def _slower(self) -> None:
        self.playback.change_speed(-1)

    @Slot()
    def _colour(self) -> None:
        colours = self._theme.colours
        self.chips.set_colours(colours)
        self.transport.set_colours(colours)
        for plot in self._plots.values():
            plot.set_colours(colours)
        self._draw(self.playback.point)
