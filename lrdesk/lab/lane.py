"""One lane in training: its own model, optimizer and schedule, its rows of the recording, and its checkpoints."""

import math
import time
from collections.abc import Callable
from typing import Any

import torch
from torch.nn.utils import clip_grad_norm_, clip_grad_value_
from torch.optim import lr_scheduler

from lrdesk.lab.checkpoints import Checkpoint, copied
from lrdesk.lab.devices import is_device_failure
from lrdesk.lab.errors import LabError
from lrdesk.lab.optimizers import build_optimizer, set_momentum
from lrdesk.lab.problems import Batch, TorchProblem
from lrdesk.lab.recording import EXPLODED, Recording
from lrdesk.lab.schedule_free import SGDScheduleFree
from lrdesk.lab.schedules import build_schedule
from lrdesk.lab.sharpness import sharpness
from lrdesk.lab.spec import Change, Lane, Schedule
from lrdesk.lab.spec.lanes import Resume
from lrdesk.words import tr

MOST_CHECKPOINTS = 100
LEAST_SPACING = 50  # points from one checkpoint to the next: a replay of so few takes less than a blink

Batches = Callable[[int, int | None], Batch]
"""Gives the examples of a step for a batch size."""


class LaneRun:
    """Trains one lane, a point at a time."""

    def __init__(self, problem: TorchProblem, lane: Lane, row: int, recording: Recording) -> None:
        self.point = 0
        self.ended = False
        self.lane = lane
        self.checkpoints: list[Checkpoint] = []
        self._problem, self._row, self._recording = problem, row, recording
        self._steps = recording.experiment.steps
        self._spacing = max(LEAST_SPACING, -(-self._steps // MOST_CHECKPOINTS))
        self._changes = {change.at: change for change in lane.changes}
        self._batch_size = problem.batch_size if lane.batch_size is None else lane.batch_size
        if lane.refused_change:
            raise self._blame(LabError(lane.refused_change))
        self._build()
        self._take_row(recording)

    def _build(self) -> None:
        """Make a new model, optimizer and schedule, as the lane has them at its start."""
        self._model = self._problem.model()
        self._parameters = list(self._model.parameters())
        try:
            self._optimizer = build_optimizer(self.lane.optimizer, self._parameter_groups())
            self._schedule = self._build_schedule(self.lane.schedule)
        except LabError as error:
            raise self._blame(error) from error
        if self.lane.schedule_first:
            # Without gradients this changes nothing, but lets torch take the wrong order without a warning on a
            # console that nobody sees.
            self._optimizer.step()

    def _take_row(self, recording: Recording) -> None:
        self._recording, row = recording, self._row
        self._loss, self._lr, self._grad_norm = recording.loss[row], recording.lr[row], recording.grad_norm[row]
        self._path = None if recording.path is None else recording.path[row]
        self._group_lrs = None if recording.group_lrs is None else recording.group_lrs[row]

    @property
    def diverged(self) -> bool:
        """Whether its loss exploded."""
        return bool(self._recording.diverged_at[self._row] >= 0)

    def move_to(self, recording: Recording) -> None:
        """Go on in another recording, in the same row, with all that was recorded so far."""
        recording.copy_lane(self._row, self._recording, self._row, self._steps + 1)
        recording.seconds[self._row] = self._recording.seconds[self._row]
        self._take_row(recording)

    def advance(self, batches: Batches) -> None:
        """Record the next point, then make the update that follows it unless the lane ends here."""
        began = time.perf_counter()
        if self.point % self._spacing == 0 and not (self.checkpoints and self.checkpoints[-1].point >= self.point):
            self.checkpoints.append(self._checkpoint())
        if (change := self._changes.get(self.point)) is not None:
            self._apply(change)
        batch = batches(self.point, self._batch_size)
        for parameter in self._parameters:
            parameter.grad = None  # what zero_grad does, without the profiler hook that costs as much as a small step
        training_loss = self._problem.loss(self._model, batch)
        training_loss.backward()  # type: ignore[no-untyped-call]
        optimizer = self._optimizer
        if isinstance(optimizer, SGDScheduleFree):
            optimizer.eval()
            with torch.no_grad():
                training_loss = self._problem.loss(self._model, batch)
        recorded = self._batch_size is None or self._problem.records_batches
        loss = training_loss.item() if recorded else self._objective()
        if self.lane.schedule_first and self.point < self._steps:
            self._step_schedule(loss)
        self._record(loss)
        if isinstance(optimizer, SGDScheduleFree):
            optimizer.train()

        if not abs(loss) <= EXPLODED:  # so written, a loss that is not a number ends the lane too
            self._recording.diverged_at[self._row] = self.point
            self.ended = True
        elif self.point == self._steps:
            self.ended = True
        else:
            self._update(loss)
            self.point += 1
        self._recording.seconds[self._row] += time.perf_counter() - began

    def go_back(self, point: int, earlier: "LaneRun", batches: Batches) -> None:
        """Take another lane's place as it was at a point that it has passed: its nearest checkpoint, and a replay."""
        self.checkpoints = [checkpoint for checkpoint in earlier.checkpoints if checkpoint.point <= point]
        if self.checkpoints:
            self._restore(self.checkpoints[-1])
        while self.point < point and not self.ended:
            self.advance(batches)

    def _checkpoint(self) -> Checkpoint:
        return Checkpoint(
            self.point,
            [parameter.detach().clone() for parameter in self._parameters],
            copied(self._optimizer.state_dict()),
            None if self._schedule is None else copied(self._schedule.state_dict()),
        )

    def _restore(self, checkpoint: Checkpoint) -> None:
        """Rebuild what changes before the checkpoint had built, then fill it with the checkpoint's state."""
        for change in self._changes.values():
            if change.at < checkpoint.point:
                self._apply(change)
        with torch.no_grad():
            for parameter, weight in zip(self._parameters, checkpoint.weights, strict=True):
                parameter.copy_(weight)
        self._optimizer.load_state_dict(copied(checkpoint.optimizer))
        if self._schedule is not None:
            assert checkpoint.schedule is not None
            self._schedule.load_state_dict(copied(checkpoint.schedule))
        self.point = checkpoint.point

    def _apply(self, change: Change) -> None:
        if change.resume is not None:
            self._resume(change.resume)
        groups = self._optimizer.param_groups
        if change.momentum is not None:
            set_momentum(self._optimizer, change.momentum)
        if change.weight_decay is not None:
            for group in groups:
                group["weight_decay"] = change.weight_decay
        if change.batch_size is not None:
            self._batch_size = change.batch_size
        if change.lr is not None:
            for group, share in zip(groups, self._shares, strict=True):
                group["lr"] = change.lr * share
        if change.restarts_schedule:
            for group in groups:
                group.pop("initial_lr", None)  # or the new schedule would start from the old one's base
            try:
                self._schedule = self._build_schedule(change.schedule)
            except LabError as error:
                raise self._blame(error) from error

    def _resume(self, kept: Resume) -> None:
        """Go on as a script does that was stopped and started again: all is made anew, then what was kept is loaded."""
        weights, optimizer, schedule = self._model.state_dict(), self._optimizer.state_dict(), self._schedule
        self._build()
        self._model.load_state_dict(weights)
        if kept != "weights":
            self._optimizer.load_state_dict(optimizer)
        if kept == "all" and self._schedule is not None and schedule is not None:
            self._schedule.load_state_dict(schedule.state_dict())

    def _parameter_groups(self) -> list[dict[str, Any]]:
        """Return the groups as torch takes them: one for all weights unless some have rates of their own."""
        own, base = self.lane.group_lrs, self.lane.optimizer.lr
        if not own:
            self._shares = [1.0]
            return [{"params": self._parameters}]
        names, groups = self._recording.experiment.problem.groups, self._problem.groups(self._model)
        rates = [own.get(name, base) for name in names]
        self._shares = [rate / rates[0] for rate in rates]
        return [{"params": group, "lr": rate} for group, rate in zip(groups, rates, strict=True)]

    def _build_schedule(self, schedule: Schedule | None) -> lr_scheduler.LRScheduler | None:
        return None if schedule is None else build_schedule(schedule, self._optimizer)

    def _record(self, loss: float) -> None:
        groups = self._optimizer.param_groups
        self._lr[self.point] = groups[0]["lr"]
        if self._group_lrs is not None:
            self._group_lrs[self.point] = [group["lr"] for group in groups]
        if not math.isfinite(loss):
            return
        self._loss[self.point] = loss
        self._grad_norm[self.point] = self._measure_gradient()
        if self._path is not None:
            self._path[self.point] = self._position(loss)
        if self.point % self._recording.frame_every == 0:
            self._record_frame(self.point // self._recording.frame_every)

    def _record_frame(self, frame: int) -> None:
        recording, row = self._recording, self._row
        with torch.no_grad():
            if recording.predictions is not None:
                recording.predictions[row, frame] = self._problem.predictions(self._model).cpu().numpy()
            if recording.metrics is not None:
                recording.metrics[row, frame] = self._problem.measure(self._model)
            if recording.confusion is not None:
                recording.confusion[row, frame] = self._problem.confusion(self._model).cpu().numpy()
        if recording.sharpness is not None:
            recording.sharpness[row, frame] = sharpness(self._problem, self._model, self._problem.data)

    def _objective(self) -> float:
        with torch.no_grad():
            return self._problem.objective(self._model, self._problem.data).item()

    def _measure_gradient(self) -> float:
        """Return the norm of the whole gradient; of one replica's, in the root mean square, where there are several."""
        norms = [torch.linalg.vector_norm(parameter.grad).item() for parameter in self._parameters]
        return math.hypot(*norms) / math.sqrt(self._problem.replicas)

    def _position(self, loss: float) -> tuple[float, float]:
        weights = [weight for parameter in self._parameters for weight in parameter.flatten().tolist()]
        return (weights[0], weights[1] if len(weights) > 1 else loss)

    def _update(self, loss: float) -> None:
        clip = self.lane.clip
        if clip is not None and clip.norm is not None:
            clip_grad_norm_(self._parameters, clip.norm)
        elif clip is not None and clip.value is not None:
            clip_grad_value_(self._parameters, clip.value)
        self._step(self._optimizer)
        if not self.lane.schedule_first:
            self._step_schedule(loss)

    def _step_schedule(self, loss: float) -> None:
        if isinstance(self._schedule, lr_scheduler.ReduceLROnPlateau):
            self._step(self._schedule, loss)
        elif self._schedule is not None:
            self._step(self._schedule)

    def _step(self, stepping: Any, *by: float) -> None:
        try:
            stepping.step(*by)
        except (ValueError, ArithmeticError, RuntimeError) as error:  # the last where a number is too large for torch
            if is_device_failure(error):
                raise
            said = tr("{name} gave up: {reason}").format(name=type(stepping).__name__, reason=error.args[-1])
            raise self._blame(LabError(said)) from error

    def _blame(self, error: LabError) -> LabError:
        return LabError(tr("Lane '{lane}': {reason}").format(lane=self.lane.label, reason=error))
