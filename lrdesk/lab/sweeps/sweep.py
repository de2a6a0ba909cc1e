"""One lane over the values of one parameter: final loss against the rate, say."""

from collections.abc import Iterator

import numpy as np

from lrdesk.lab.spec.sweeps import Sweep
from lrdesk.lab.sweeps.engine import Progress, train
from lrdesk.lab.sweeps.results import SweepResult
from lrdesk.lab.sweeps.variants import SeededProblem, Variant

RECORD_EVERY = 100
"""Steps from one record to the next where a record takes a pass over all data, many times as dear as a step."""


class RateSweep:
    """An iterator: each `next` trains one step of many variants and returns the share of the sweep that is done.

    `result` grows with every step. Raises LabError where torch refuses the lane or its schedule gives up.
    """

    def __init__(self, sweep: Sweep, device: str = "cpu") -> None:
        self.result = SweepResult.blank(sweep, device)
        self._problem = SeededProblem(sweep.problem, device)
        self._shares = self._train()

    def __iter__(self) -> "RateSweep":
        return self

    def __next__(self) -> float:
        self.result.done = next(self._shares)
        return self.result.done

    def _train(self) -> Iterator[float]:
        result, sweep = self.result, self.result.sweep
        lanes = [sweep.axis.applied(sweep.lane, value) for value in sweep.axis.values]
        for row, seed in enumerate(sweep.seeds):
            variants = [Variant(lane, seed) for lane in lanes]
            for progress in train(self._problem, variants, sweep.steps, RECORD_EVERY):
                self._take(row, progress)
                yield (row + progress.done) / len(sweep.seeds)
        result.finished = True

    def _take(self, row: int, progress: Progress) -> None:
        result, columns, run = self.result, progress.rows, progress.run
        if progress.point == 0:
            result.initial[row, columns] = run.loss
        result.best[row, columns] = np.fmin(result.best[row, columns], run.loss)
        result.final[row, columns] = np.where(run.diverged_at >= 0, np.inf, run.loss)
        result.diverged_at[row, columns] = run.diverged_at
