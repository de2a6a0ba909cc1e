"""What the training thread can be asked to do. Each task makes, on that thread, a process that goes on step by step.

torch is loaded by the time that a task begins, and what needs it is imported only then.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Protocol

from lrdesk.lab.errors import LabError
from lrdesk.lab.spec import Change, Experiment


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

    def begin(self, device: str, present: Process | None) -> Process:
        """Return the process; `present` is the one before it. Raises LabError for what cannot be done."""


@dataclass(frozen=True)
class Train:
    """Run an experiment from a seed."""

    experiment: Experiment
    seed: int

    def begin(self, device: str, present: Process | None) -> Process:
        """Return the run."""
        from lrdesk.lab.run import Run

        return Run(self.experiment, self.seed, device)


@dataclass(frozen=True)
class Rewind:
    """Take the present run of an experiment back to a step and go on with a change there, in a new lane if labelled."""

    experiment: Experiment
    row: int
    change: Change
    label: str | None = None

    def begin(self, device: str, present: Process | None) -> Process:
        """Return the run that goes on; where the device is another one, its past is trained anew there."""
        from lrdesk.lab.run import Run

        if not isinstance(present, Run):
            raise LabError("There is no run to take back; run the experiment first")
        run = present
        if run.recording.device != device:
            run = Run(run.recording.experiment, run.recording.seed, device)
            while run.recording.length < self.change.at and next(run, None) is not None:
                pass
        return run.rewound(self.row, self.change, self.label)
