"""The run of the first step: three learning rates that train for real while one reads what the app is."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from lrdesk.bridge.playback import Playback
from lrdesk.bridge.trainer import Trainer
from lrdesk.gui.lab.lanes import LaneChips
from lrdesk.gui.lab.stage import Stage
from lrdesk.gui.lab.verdicts import VerdictList
from lrdesk.gui.parts import button, label
from lrdesk.gui.theme import Theme
from lrdesk.lab.claims import verdicts
from lrdesk.lab.recording import Recording
from lrdesk.lab.spec import Experiment, Lane
from lrdesk.lab.spec.claims import Diverges, EndsAbove, EndsBelow
from lrdesk.lab.spec.optimizers import SGD
from lrdesk.lab.spec.problems.surfaces import Quadratic
from lrdesk.words import tr


def three_rates() -> Experiment:
    """Return the experiment: one valley, and a rate that is too low, one that is too high, one about right."""
    low, high, right = tr("too low"), tr("too high"), tr("about right")
    rates = {low: 0.006, high: 0.172, right: 0.12}
    return Experiment(
        id="welcome",
        title=tr("Three learning rates in one valley"),
        problem=Quadratic(condition=12.0),
        steps=60,
        views=("surface", "loss"),
        lanes=tuple(Lane(label=name, optimizer=SGD(lr=lr)) for name, lr in rates.items()),
        claims=(Diverges(lane=high), EndsAbove(lane=low, loss=4.0), EndsBelow(lane=right, loss=1e-4)),
    )


class LiveRun(QFrame):
    """Trains as soon as torch is there, plays the run, and says what it showed."""

    def __init__(self, trainer: Trainer, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self._trainer, self._theme = trainer, theme
        self._experiment = three_rates()
        self.playback = Playback(self, lambda: theme.still)
        self.stage, self.verdicts, self.chips = Stage(self.playback, theme), VerdictList(), LaneChips()
        self._where = label(role="small", wrap=True)
        self.again = button(tr("Watch again"), "link", tr("Watch the run again"))
        head = QHBoxLayout()
        head.addWidget(label(self._experiment.title, "panel-title", wrap=True), 1)
        head.addWidget(self.again)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 18, 18, 14)
        layout.setSpacing(10)
        layout.addLayout(head)
        layout.addWidget(self._where)
        layout.addWidget(self.chips)
        layout.addWidget(self.stage, 1)
        layout.addWidget(self.verdicts)
        self.again.clicked.connect(self.playback.replay)
        trainer.prepared.connect(self._play)
        trainer.finished.connect(self._judge)
        trainer.failed.connect(self._where.setText)
        theme.changed.connect(self._colour)
        self._colour()

    def start(self) -> None:
        """Train from the start."""
        self.chips.show_lanes([lane.label for lane in self._experiment.lanes], pickable=False)
        self.verdicts.expect(len(self._experiment.claims))
        self.again.setEnabled(False)
        self._where.setText(tr("PyTorch is being loaded."))
        self.stage.show_recording(Recording.blank(self._experiment))
        self._trainer.prepare(self._experiment, self._experiment.seed, "cpu")
        self._trainer.run()

    def stop(self) -> None:
        """Drop the run and stand still: nobody watches any more."""
        self._trainer.drop()
        self.playback.pause()

    @Slot(object)
    def _play(self, recording: Recording) -> None:
        self._where.setText(tr("Trained on this computer, just now."))
        self.again.setEnabled(True)
        self.stage.show_recording(recording)
        self.playback.begin()

    @Slot(object)
    def _judge(self, recording: Recording) -> None:
        self.verdicts.show_verdicts(verdicts(recording))

    @Slot()
    def _colour(self) -> None:
        self.chips.set_colours(self._theme.colours)
