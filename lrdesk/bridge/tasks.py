"""What the training thread can be asked to do. Each task makes, on that thread, a process that goes on step by step.

torch is loaded by the time that a task begins, and what needs it is imported only then.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from lrdesk.lab.errors import LabError
from lrdesk.lab.spec import Change, Experiment
from lrdesk.lab.spec.sweeps import Map, Sweep
from lrdesk.words import tr

if TYPE_CHECKING:
    from lrdesk.lab.range_test import RangeTest


class Process(Protocol):
    """Work that goes on for as long as its `next` is called; what it has found so far is in its recording."""

    recording: Any

    def __iter__(self) -> Iterator[Any]: ...

    def __next__(self) -> Any: ...


class Task(Protocol):
    """Something to do: `experiment` says what it is about, so that a device can be chosen."""

    @property
    def experiment(self) -> Experiment:
        """The experiment to train."""

    @property
    def variants(self) -> int:
        """How many variants of it are trained at once, as one batched problem."""

    def begin(self, device: str, present: Process | None) -> Process:
        """Return the process; `present` is the one before it. Raises LabError for what cannot be done."""


@dataclass(frozen=True)
class Train:
    """Run an experiment from a seed."""

    variants = 1

    experiment: Experiment
    seed: int

    def begin(self, device: str, present: Process | None) -> Process:
        """Return the run."""
        from lrdesk.lab.run import Run

        return Run(self.experiment, self.seed, device)


@dataclass(frozen=True)
class Rewind:
    """Take the present run of an experiment back to a step and go on with a change there, in a new lane if labelled."""

    variants = 1

    experiment: Experiment
    row: int
    change: Change
    label: str | None = None

    def begin(self, device: str, present: Process | None) -> Process:
        """Return the run that goes on; where the device is another one, its past is trained anew there."""
        from lrdesk.lab.run import Run

        if not isinstance(present, Run):
            raise LabError(tr("There is no run to take back; run the experiment first"))
        run = present
        if run.recording.device != device:
            run = Run(self.experiment, run.recording.seed, device)  # the present one may hold the change already
            while run.recording.length < self.change.at and next(run, None) is not None:
                pass
        return run.rewound(self.row, self.change, self.label)


@dataclass(frozen=True)
class TrainSweep:
    """Train many variants of a lane at once: along an axis, or over a map."""

    sweep: Sweep | Map

    @property
    def experiment(self) -> Experiment:
        """One of the variants."""
        sweep = self.sweep
        return Experiment(
            id="sweep", title="Sweep", problem=sweep.problem, steps=sweep.steps, lanes=(sweep.lane,), views=("loss",)
        )

    @property
    def variants(self) -> int:
        """One for each value, or for each pair of values."""
        sweep = self.sweep
        return sweep.axis.count if isinstance(sweep, Sweep) else sweep.x.count * sweep.y.count

    def begin(self, device: str, present: Process | None) -> Process:
        """Return the sweep; its recording is a SweepResult or a MapResult."""
        from lrdesk.lab.sweeps.map import RateMap
        from lrdesk.lab.sweeps.sweep import RateSweep

        if isinstance(self.sweep, Map):
            return _Sweeping(RateMap(self.sweep, device))
        return _Sweeping(RateSweep(self.sweep, device))


@dataclass(frozen=True)
class TrainBand:
    """Train an experiment from many seeds."""

    experiment: Experiment
    seeds: tuple[int, ...]

    @property
    def variants(self) -> int:
        """One for each lane and seed."""
        return len(self.experiment.lanes) * len(self.seeds)

    def begin(self, device: str, present: Process | None) -> Process:
        """Return the training; its recording is a BandResult."""
        from lrdesk.lab.sweeps.band import SeedBand

        return _Sweeping(SeedBand(self.experiment, self.seeds, device))


class _Sweeping:
    """A sweep that is under way; what it has found so far is its recording."""

    def __init__(self, sweep: Any) -> None:
        self._sweep, self.recording = sweep, sweep.result

    def __iter__(self) -> "_Sweeping":
        return self

    def __next__(self) -> float:
        share: float = next(self._sweep)
        return share


@dataclass(frozen=True)
class RaiseRate:
    """Raise the rate until training breaks."""

    variants = 1

    test: "RangeTest"

    @property
    def experiment(self) -> Experiment:
        """The test's training."""
        return self.test.experiment

    def begin(self, device: str, present: Process | None) -> Process:
        """Return the test; its recording is a RangeRecording."""
        from lrdesk.lab.range_test.run import RangeRun

        return RangeRun(self.test, device)
