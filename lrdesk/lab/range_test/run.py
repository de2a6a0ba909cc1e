"""The range test itself: torch's own optimizer, its rate raised by torch's own ExponentialLR."""

import torch

from lrdesk.lab import threads
from lrdesk.lab.optimizers import build_optimizer
from lrdesk.lab.problems import build_problem
from lrdesk.lab.range_test.recording import RangeRecording, RangeTest
from lrdesk.lab.schedules import build_schedule


class RangeRun:
    """An iterator like Run: each `next` completes one point and returns its number; pausing is not calling it.

    It trains a model of its own, so there are no weights to restore afterwards: whatever runs next starts afresh.
    Rates and objective equal those of a Run of the test's experiment to the bit. Raises LabError where torch refuses
    the optimizer's settings.
    """

    def __init__(self, test: RangeTest, device: str = "cpu") -> None:
        threads.take()
        self.recording = RangeRecording.blank(test, device)
        lane = test.experiment.lanes[0]
        assert lane.schedule is not None
        self._problem = build_problem(test.problem, test.seed, device)
        self._model = self._problem.model()
        self._batch_size = self._problem.batch_size if lane.batch_size is None else lane.batch_size
        self._optimizer = build_optimizer(lane.optimizer, [{"params": list(self._model.parameters())}])
        self._schedule = build_schedule(lane.schedule, self._optimizer)

    def __iter__(self) -> "RangeRun":
        return self

    def __next__(self) -> int:
        if self.recording.finished:
            raise StopIteration
        point = self.recording.length
        problem, size = self._problem, self._batch_size
        self._optimizer.zero_grad()
        loss = problem.loss(self._model, problem.data if size is None else problem.batch(point, size))
        loss.backward()  # type: ignore[no-untyped-call]
        with torch.no_grad():
            objective = loss if size is None else problem.objective(self._model, problem.data)
        lr = self._optimizer.param_groups[0]["lr"]
        self.recording.add(lr, loss.item() / problem.replicas, objective.item())
        if not self.recording.finished:
            self._optimizer.step()
            self._schedule.step()
        return point
