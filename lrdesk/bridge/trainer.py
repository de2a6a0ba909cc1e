"""The thread that trains: a QThread that loads torch when first needed, runs experiments, and always ends cleanly."""

import logging
import sys
import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal, Slot

from lrdesk.bridge.tasks import Process, Rewind, Task, Train
from lrdesk.lab.errors import LabError
from lrdesk.lab.loader import load_torch
from lrdesk.lab.spec import Change, Experiment
from lrdesk.words import tr

if TYPE_CHECKING:
    from lrdesk.lab.devices import Preference

log = logging.getLogger(__name__)

SWITCH_INTERVAL_S = 0.001


@dataclass(frozen=True, eq=False)
class Job:
    """One task to set up and carry out; `dropped` is how the GUI thread takes it back."""

    task: Task
    preference: "Preference"
    dropped: threading.Event = field(default_factory=threading.Event)


class Trainer(QObject):
    """The GUI's side of the training thread.

    `prepare` sets an experiment up (`prepared`: its surface and starting point are there, nothing is trained yet);
    `run` trains it to its end; `rewind` goes back and on with a change; `carry_out` does any other task. Results of a
    job that was dropped are never told. Views read the recording from a timer: there is no signal per step.
    Whoever wants jobs of their own asks for a `companion`: it works on the same thread, one job after the other.
    """

    prepared = Signal(object)  # the recording of the task's process: a Recording, a SweepResult, …
    finished = Signal(object)  # the same
    failed = Signal(str)  # a sentence for the learner
    noticed = Signal(str)  # a sentence for the learner

    _preparing = Signal(object)
    _running = Signal(object)

    def __init__(self, parent: QObject | None = None, thread: QThread | None = None) -> None:
        super().__init__(parent)
        # Python's own 5 ms are long beside a frame: the window and the thread that trains wait for each other less.
        sys.setswitchinterval(SWITCH_INTERVAL_S)
        self._job: Job | None = None
        self._companions: list[Trainer] = []
        self._thread = QThread(self) if thread is None else thread
        self._worker = _Worker()
        self._worker.moveToThread(self._thread)
        self._preparing.connect(self._worker.prepare)
        self._running.connect(self._worker.run)
        self._worker.told.connect(self._tell)
        if thread is None:
            self._thread.setObjectName("trainer")
            self._thread.start(QThread.Priority.LowPriority)

    def companion(self) -> "Trainer":
        """Return a trainer that tells of its own jobs alone, on this one's thread; it ends with this one."""
        made = Trainer(self, self._thread)
        self._companions.append(made)
        return made

    def prepare(self, experiment: Experiment, seed: int, preference: "Preference" = "auto") -> None:
        """Drop whatever runs and set this experiment up."""
        self._set_up(Train(experiment, seed), preference)

    def rewind(
        self,
        experiment: Experiment,
        row: int,
        change: Change,
        label: str | None = None,
        preference: "Preference" = "auto",
    ) -> None:
        """Take this experiment's run, the last one, back to a step and let it go on from there with a change."""
        self.carry_out(Rewind(experiment, row, change, label), preference)

    def carry_out(self, task: Task, preference: "Preference" = "auto") -> None:
        """Drop whatever runs, set a task up and do it."""
        self._set_up(task, preference)
        self.run()

    def _set_up(self, task: Task, preference: "Preference") -> None:
        self.drop()
        self._job = Job(task, preference)
        self._preparing.emit(self._job)

    def run(self) -> None:
        """Do what was prepared last."""
        if self._job is not None:
            self._running.emit(self._job)

    def drop(self) -> None:
        """Stop the present job at its next step; nothing more is heard of it."""
        if self._job is not None:
            self._job.dropped.set()
            self._job = None

    def close(self) -> None:
        """End the thread and wait for it; safe at any moment and more than once."""
        for trainer in (self, *self._companions):
            trainer.drop()
        self._thread.quit()
        self._thread.wait()

    @Slot(object, str, object)
    def _tell(self, job: Job, what: str, payload: object) -> None:
        # Checked on the GUI's thread: a job dropped while its message was under way stays silent.
        if job is self._job:
            getattr(self, what).emit(payload)


class _Worker(QObject):
    """Lives on the training thread, and keeps the one process that was set up last."""

    told = Signal(object, str, object)  # the job, the name of Trainer's signal, its payload

    def __init__(self) -> None:
        super().__init__()
        self._job: Job | None = None
        self._process: Process | None = None

    @Slot(object)
    def prepare(self, job: Job) -> None:
        """Build the run; failures become sentences, and a device that fails is replaced by the CPU."""
        if job.dropped.is_set():
            return
        try:
            try:
                self._build(job, job.preference)
            except Exception as error:
                self._fall_back(job, error)
        except Exception as error:
            self._fail(job, error)

    @Slot(object)
    def run(self, job: Job) -> None:
        """Train to the end, or until the job is dropped; a device that fails is replaced by the CPU."""
        if job is not self._job:
            return  # its set-up failed, and said so
        try:
            try:
                self._train(job)
            except Exception as error:
                self._fall_back(job, error)
                self._train(job)
        except Exception as error:
            self._fail(job, error)

    def _build(self, job: Job, preference: "Preference") -> None:
        load_torch()
        from lrdesk.lab.devices import choose  # it imports torch, which must have come in through its loader

        device, notice = choose(preference, job.task.experiment, job.task.variants)
        if notice:
            self.told.emit(job, "noticed", notice)
        self._process, self._job = job.task.begin(device, self._process), job
        self.told.emit(job, "prepared", self._process.recording)

    def _fall_back(self, job: Job, error: Exception) -> None:
        """Set the job up anew on the CPU where the device is at fault; else raise the error again."""
        from lrdesk.lab.devices import is_device_failure

        if not is_device_failure(error):
            raise error
        self.told.emit(job, "noticed", tr("The GPU could not go on, so this run starts again on the CPU."))
        self._build(job, "cpu")

    def _train(self, job: Job) -> None:
        assert self._process is not None
        for _ in self._process:
            if job.dropped.is_set():
                return
        self.told.emit(job, "finished", self._process.recording)

    def _fail(self, job: Job, error: Exception) -> None:
        self._job = self._process = None
        if isinstance(error, LabError):
            sentence = str(error)
        else:
            log.error("Experiment %s stopped", job.task.experiment.id, exc_info=error)
            sentence = tr("This experiment stopped ({kind}: {reason}); all else goes on without it.").format(
                kind=type(error).__name__, reason=error
            )
        self.told.emit(job, "failed", sentence)
