"""One execution of an experiment: all lanes side by side, a point at a time."""

import math
from typing import Any

import torch
from torch.optim import lr_scheduler

from lrdesk.lab.errors import LabError
from lrdesk.lab.optimizers import build_optimizer
from lrdesk.lab.problems import Batch, TorchProblem, build_problem
from lrdesk.lab.recording import EXPLODED, Recording
from lrdesk.lab.schedules import build_schedule
from lrdesk.lab.spec import Experiment, Lane


class Run:
    """An iterator: each `next` completes one point in every lane and returns its number; pausing is not calling it.

    The same experiment, seed and device give the same numbers to the bit. torch is set to one thread for that, and
    because tensors this small train faster so. Raises LabError, here or from `next`, where torch refuses what the
    experiment asks for.
    """

    def __init__(self, experiment: Experiment, seed: int | None = None, device: str = "cpu") -> None:
        torch.set_num_threads(1)
        self.recording = Recording.blank(experiment, seed, device)
        self._problem = build_problem(experiment.problem, self.recording.seed, device)
        self._lanes = [_LaneRun(self._problem, lane, row, self.recording) for row, lane in enumerate(experiment.lanes)]

    def __iter__(self) -> "Run":
        return self

    def __next__(self) -> int:
        if self.recording.finished:
            raise StopIteration
        point = self.recording.length
        batch = self._problem.batch()
        for lane in self._lanes:
            if not lane.ended:
                lane.advance(point, batch)
        self.recording.length = point + 1
        self.recording.finished = all(lane.ended for lane in self._lanes)
        return point


class _LaneRun:
    """One lane in training: its own model, optimizer and schedule, and its rows of the recording."""

    def __init__(self, problem: TorchProblem, lane: Lane, row: int, recording: Recording) -> None:
        self._problem = problem
        self._label = lane.label
        self._model = problem.model()
        self._parameters = list(self._model.parameters())
        try:
            self._optimizer = build_optimizer(lane.optimizer, self._parameters)
            self._schedule = None if lane.schedule is None else build_schedule(lane.schedule, self._optimizer)
        except LabError as error:
            raise LabError(f"Lane '{lane.label}': {error}") from error
        self._group: dict[str, Any] = self._optimizer.param_groups[0]

        self._loss, self._lr, self._grad_norm = recording.loss[row], recording.lr[row], recording.grad_norm[row]
        self._path = None if recording.path is None else recording.path[row]
        self._diverged_at = recording.diverged_at[row : row + 1]
        self._last_point = recording.experiment.steps
        self.ended = False

    def advance(self, point: int, batch: Batch | None) -> None:
        """Record the point, then make the update that follows it unless the lane ends here."""
        for parameter in self._parameters:
            parameter.grad = None  # what zero_grad does, without the profiler hook that costs as much as a small step
        training_loss = self._problem.loss(self._model, batch)
        training_loss.backward()  # type: ignore[no-untyped-call]
        loss = training_loss.item() if batch is None else self._objective()

        self._lr[point] = self._group["lr"]
        if math.isfinite(loss):
            self._loss[point] = loss
            self._grad_norm[point] = self._measure_gradient()
            if self._path is not None:
                self._path[point] = self._position(loss)

        if not loss <= EXPLODED:  # so written, a loss that is not a number ends the lane too
            self._diverged_at[0] = point
            self.ended = True
        elif point == self._last_point:
            self.ended = True
        else:
            self._update(loss)

    def _objective(self) -> float:
        with torch.no_grad():
            return self._problem.loss(self._model, None).item()

    def _measure_gradient(self) -> float:
        """Return the norm of the whole gradient; of one replica's, in the root mean square, where there are several."""
        norms = [torch.linalg.vector_norm(parameter.grad).item() for parameter in self._parameters]
        return math.hypot(*norms) / math.sqrt(self._problem.replicas)

    def _position(self, loss: float) -> tuple[float, float]:
        weights = [weight for parameter in self._parameters for weight in parameter.flatten().tolist()]
        return (weights[0], weights[1] if len(weights) > 1 else loss)

    def _update(self, loss: float) -> None:
        self._optimizer.step()
        if self._schedule is None:
            return
        try:
            if isinstance(self._schedule, lr_scheduler.ReduceLROnPlateau):
                self._schedule.step(loss)
            else:
                self._schedule.step()
        except ValueError as error:
            raise LabError(f"Lane '{self._label}': {type(self._schedule).__name__} gave up: {error}") from error
