"""What happens to the experiment on the workbench: it is run, changed where its run stands, branched, and run again."""

from typing import TYPE_CHECKING

from msgspec import structs
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from lrdesk.bridge.playback import Playback
from lrdesk.bridge.tasks import TrainBand
from lrdesk.bridge.trainer import Trainer
from lrdesk.bridge.workbench import Workbench
from lrdesk.lab.drawing import Line, traced
from lrdesk.lab.recording import Recording
from lrdesk.lab.spec import Change, Experiment
from lrdesk.lab.spec.schedules import LambdaLR
from lrdesk.lab.sweeps.results import BandResult
from lrdesk.words import tr

if TYPE_CHECKING:
    from lrdesk.lab.devices import Preference

SEEDS = 20
SETTLE_MS = 120  # after the last move of a slider, before the experiment runs again


class Runs(QObject):
    """Keeps the run of what is on the bench, and has the player show it.

    `begun` comes with a recording that is to be shown, `ended` with a finished one; `change_point` tells at which step
    of the run a change would take hold now, None for the start; `banded` comes with the losses of many seeds; `noted`
    gives a sentence for the learner, or none.
    """

    begun = Signal(object)  # Recording
    ended = Signal(object)  # Recording
    change_point = Signal(object)  # int or None
    banded = Signal(object)  # BandResult
    noted = Signal(str)

    def __init__(self, bench: Workbench, trainer: Trainer, playback: Playback, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.device: Preference = "auto"
        self.recording: Recording | None = None
        self.seed = bench.experiment.seed
        self._bench, self._trainer, self._playback = bench, trainer, playback
        self._then = "play"  # what the player does with the next recording: play, follow, or go on from a step
        self._from = 0
        self._watched = True
        self._rerun_due = QTimer(self)
        self._rerun_due.setSingleShot(True)
        self._rerun_due.setInterval(SETTLE_MS)
        self._rerun_due.timeout.connect(self._rerun)
        bench.changed.connect(self._follow_bench)
        playback.moved.connect(self._tell_change_point)
        playback.toggled.connect(self._tell_change_point)
        trainer.prepared.connect(self._take_prepared)
        trainer.finished.connect(self.ended)
        trainer.failed.connect(self.noted)
        trainer.noticed.connect(self.noted)
        self._bands = trainer.companion()  # so that the run can still be changed when a band is done
        self._bands.finished.connect(self._take_band)
        self._bands.failed.connect(self.noted)

    @property
    def experiment(self) -> Experiment:
        """What is on the bench, with the seed that it runs from."""
        return structs.replace(self._bench.experiment, seed=self.seed)

    def take(self, experiment: Experiment) -> None:
        """Put another experiment on the bench; it has no run yet."""
        self.seed, self.recording = experiment.seed, None
        self._bench.load(experiment, 0)

    def begin(self) -> None:
        """Run what is on the bench, unless that is what ran last."""
        self._watched = True
        if self.recording is None or self.recording.experiment != self._bench.experiment:
            self.run()

    @Slot()
    def run(self) -> None:
        """Run from the start, and watch."""
        self._then = "play"
        self._start()

    @Slot()
    def run_next_seed(self) -> None:
        """Run with other weights and examples."""
        self.seed += 1
        self.run()

    @Slot(object)
    def change_here(self, change: Change) -> None:
        """Have the lane that is edited take a change at its step."""
        self._rewind(change, None)

    @Slot(object)
    def draw_schedule(self, step: int | None) -> None:
        """Give the lane that is edited a line by hand in place of its schedule, close to the rates that it had.

        From a step of the run on, or from the start.
        """
        lane, steps = self._bench.lane.at(step or 0), self._bench.experiment.steps - (step or 0)
        base_lr = lane.optimizer.lr
        first = next(iter(self._bench.experiment.problem.groups), "")  # the rate that is recorded is this group's
        line: Line = ((0, 1.0), (steps, 1.0))
        if self.recording is not None and self.recording.experiment == self._bench.experiment:
            rates = self.recording.lr[self._bench.selected, step or 0 : self.recording.length]
            line = traced(rates, base_lr if step else lane.group_lrs.get(first, base_lr), steps)
        drawn = LambdaLR(points=line)
        if step is None:
            self._bench.set_lane(schedule=drawn)
        elif (change := self._bench.change(step, lr=base_lr, schedule=drawn)) is not None:
            self.change_here(change)

    @Slot()
    def branch(self) -> None:
        """Branch a new lane off the lane that is edited, at the step shown."""
        if self.recording is not None:
            self._rewind(Change(at=self._playback.point), self._bench.free_label(self._bench.lane.label))

    @Slot()
    def train_band(self) -> None:
        """Train what is shown from many seeds, to see how much of it is luck."""
        if self.recording is not None:
            first = self.recording.seed
            self.noted.emit(tr("Training %n seeds.", "", SEEDS))
            self._bands.carry_out(TrainBand(self.recording.experiment, tuple(range(first, first + SEEDS))), self.device)

    def stop(self) -> None:
        """Drop the run and stand still: nobody watches any more, and what is changed elsewhere waits for `begin`."""
        self._watched = False
        self._rerun_due.stop()
        self._bands.drop()
        self._trainer.drop()
        self._playback.pause()

    def _start(self) -> None:
        self._rerun_due.stop()
        self._bands.drop()
        self.noted.emit("")
        self._trainer.prepare(self._bench.experiment, self.seed, self.device)
        self._trainer.run()

    @Slot()
    def _follow_bench(self) -> None:
        """Run again what was changed from the start on, so that a slider shows at once what it does."""
        changed = self.recording is not None and self.recording.experiment != self._bench.experiment
        if changed and self._watched:
            self._rerun_due.start()

    @Slot()
    def _rerun(self) -> None:
        self._then = "follow"
        self._start()

    def _rewind(self, change: Change, branch: str | None) -> None:
        assert self.recording is not None
        self._bands.drop()
        self.noted.emit("")
        self._then, self._from = "go on", change.at
        self._trainer.rewind(self.recording.experiment, self._bench.selected, change, branch, self.device)

    @Slot(object)
    def _take_prepared(self, recording: Recording) -> None:
        self.recording = recording
        if self._then == "go on":  # otherwise it is what was on the bench, where more may have been changed since
            branched = len(recording.experiment.lanes) > len(self._bench.experiment.lanes)
            self._bench.load(recording.experiment, len(recording.experiment.lanes) - 1 if branched else None)
        self.begun.emit(recording)
        if self._then == "follow":
            self._playback.follow()
            return
        if self._then == "go on":
            self._playback.seek(self._from)
        self._playback.begin()

    @Slot(object)
    def _take_band(self, band: BandResult) -> None:
        said = tr("Behind the losses: the median of %n seeds, and the band that half of them lie in.", "", SEEDS)
        self.noted.emit(said)
        self.banded.emit(band)

    @Slot()
    def _tell_change_point(self) -> None:
        """Have changes take hold at the step shown while the run is under way, else at the start.

        While a run follows a slider they all take hold at the start, or the rest of its way would be another change.
        """
        point, recording = self._playback.point, self.recording
        following = self._then == "follow" and self._playback.playing
        under_way = False
        if recording is not None and not self._playback.at_end and point > 0 and not following:
            diverged_at = int(recording.diverged_at[min(self._bench.selected, len(recording.diverged_at) - 1)])
            under_way = diverged_at < 0 or point < diverged_at
        self.change_point.emit(point if under_way else None)
