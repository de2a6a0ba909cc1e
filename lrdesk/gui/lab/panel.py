"""The panel beside a card: its experiment set up, predicted, trained for real, played, and judged by its claims."""

from functools import reduce
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from lrdesk.bridge.playback import Playback
from lrdesk.bridge.trainer import Trainer
from lrdesk.gui.flow import wrapping
from lrdesk.gui.keys.binding import bind
from lrdesk.gui.keys.lab import STEP_KEYS
from lrdesk.gui.lab.lanes import LaneChips
from lrdesk.gui.lab.stage import Stage
from lrdesk.gui.lab.transport import Transport
from lrdesk.gui.lab.verdicts import VerdictList
from lrdesk.gui.parts import button, label
from lrdesk.gui.theme import Theme, keep
from lrdesk.lab.claims import outcome, verdicts
from lrdesk.lab.recording import Recording
from lrdesk.lab.spec import Experiment
from lrdesk.words import tr

if TYPE_CHECKING:
    from lrdesk.lab.devices import Preference


LEAST_TITLE_PX = 130


class LabPanel(QFrame):
    """Shows one experiment at a time; `judged` tells what the run made of the learner's prediction, as Markdown."""

    judged = Signal(str, bool)
    finished = Signal(object)  # the recording of a whole run
    lab_asked = Signal(object)  # the Experiment, to be played with

    def __init__(
        self,
        trainer: Trainer,
        theme: Theme,
        step_keys: tuple[str, str] = STEP_KEYS,
        parent: QWidget | None = None,
    ) -> None:
        """`step_keys` are the ids of the shortcuts that take the player one step back and forward."""
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.device: Preference = "auto"
        self._trainer, self._theme = trainer, theme
        self._experiment: Experiment | None = None
        self._recording: Recording | None = None
        self._revealed = False
        self.playback = Playback(self, lambda: theme.still)
        self.stage = Stage(self.playback, theme)

        self._title = label(role="panel-title", wrap=True)
        self._where = label(role="small")
        self._open = button(tr("Open in the Lab"), "link", key="player-lab")
        self._open.clicked.connect(self._ask_for_lab)
        room = self._open.sizePolicy()
        room.setRetainSizeWhenHidden(True)  # so that its coming has no plot painted anew
        self._open.setSizePolicy(room)
        self._open.hide()
        self._ask = label(role="muted", wrap=True)
        self._ask.setTextFormat(Qt.TextFormat.RichText)
        self.chips = LaneChips()
        self._note = label(role="muted", wrap=True)
        self.transport = Transport(self.playback, step_keys)
        self.verdicts = VerdictList()

        growing = self._title.sizePolicy()
        growing.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
        self._title.setSizePolicy(growing)
        keep(self._title.setMinimumWidth, LEAST_TITLE_PX)
        heading = wrapping(self._title, self._where, self._open)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 18, 18, 14)
        layout.setSpacing(10)
        layout.addLayout(heading)
        layout.addWidget(self._ask)
        layout.addWidget(self.chips)
        layout.addWidget(self.stage, 1)
        layout.addWidget(self._note)
        layout.addWidget(self.transport)
        layout.addWidget(self.verdicts)

        self.transport.seed_asked.connect(self.run_again)
        trainer.prepared.connect(self._take_prepared)
        trainer.finished.connect(self._take_finished)
        trainer.failed.connect(self._take_failure)
        trainer.noticed.connect(self._show_note)
        theme.changed.connect(self._colour)
        self._colour()
        self.transport.bind_keys(self)
        bind(self, "player-lab", self._open.click)

    def show_experiment(self, experiment: Experiment) -> None:
        """Set an experiment up and, where it asks for one, invite a prediction. Nothing is trained yet."""
        self._experiment, self._recording, self._revealed = experiment, None, False
        self._title.setText(experiment.title)
        self._where.clear()
        self._open.hide()
        self._show_note("")
        self.verdicts.expect(len(experiment.claims))
        self.transport.setEnabled(False)
        self.chips.show_lanes([lane.label for lane in experiment.lanes], pickable=experiment.predict is not None)
        self._show_ask()
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
        self._open.show()  # not before: to play with it would be to know the answer
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
        self._where.setText(tr("on the {device}").format(device=recording.device.upper()))
        self._show_recording(recording)
        if self._revealed:
            self._start()

    def _show_recording(self, recording: Recording) -> None:
        self.transport.show_recording(recording)
        self.stage.show_recording(recording)

    def _start(self) -> None:
        self.transport.setEnabled(True)
        self.playback.begin()

    @Slot(object)
    def _take_finished(self, recording: Recording) -> None:
        self.verdicts.show_verdicts(verdicts(recording))
        self.finished.emit(recording)
        picked = self.chips.pick
        if picked is None or recording.seed != recording.experiment.seed:
            return
        true = outcome(recording)
        if picked in true:
            self.judged.emit(tr("You predicted **{lane}**. The run agrees.").format(lane=picked), True)
        elif true:
            shown = reduce(_both, (f"**{lane}**" for lane in sorted(true)))
            said = tr("You predicted **{lane}**. The run says {lanes}.").format(lane=picked, lanes=shown)
            self.judged.emit(said, False)
        else:
            said = tr("You predicted **{lane}**. The run says **none of them**.").format(lane=picked)
            self.judged.emit(said, False)

    @Slot()
    def _ask_for_lab(self) -> None:
        self.lab_asked.emit(self._experiment)

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
            self._ask.setText(tr("<b>Predict:</b> {question}").format(question=escape(predict.ask)))

    @Slot()
    def _colour(self) -> None:
        colours = self._theme.colours
        self.chips.set_colours(colours)
        self.transport.set_colours(colours)


def _both(one: str, other: str) -> str:
    return tr("{one} and {other}").format(one=one, other=other)
