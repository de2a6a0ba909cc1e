"""An experiment with many seeds at once: how much of what it shows is luck."""

from collections.abc import Iterator, Sequence

import msgspec
import numpy as np

from lrdesk.lab.run import Run
from lrdesk.lab.spec import Experiment
from lrdesk.lab.spec.sweeps import batches
from lrdesk.lab.sweeps.engine import train
from lrdesk.lab.sweeps.results import BandResult
from lrdesk.lab.sweeps.variants import SeededProblem, Variant


class SeedBand:
    """An iterator: each `next` trains one step of many lanes and returns the share of the band that is done.

    `result` grows with every step. Lanes of SGD, Adam and AdamW train at once with all seeds; after them, the others in
    plain runs, seed after seed. Raises LabError where torch refuses a lane or a schedule gives up.
    """

    def __init__(self, experiment: Experiment, seeds: Sequence[int], device: str = "cpu") -> None:
        self.result = BandResult.blank(experiment, tuple(seeds))
        self._device = device
        self._shares = self._train()

    def __iter__(self) -> "SeedBand":
        return self

    def __next__(self) -> float:
        return next(self._shares)

    def _train(self) -> Iterator[float]:
        result = self.result
        lanes = result.experiment.lanes
        together = [row for row, lane in enumerate(lanes) if batches(lane)]
        for done in self._train_together(together):
            yield done * len(together) / len(lanes)
        alone = [row for row in range(len(lanes)) if row not in together]
        for done in self._train_alone(alone):
            yield (len(together) + done * len(alone)) / len(lanes)
        result.finished = True

    def _train_together(self, rows: Sequence[int]) -> Iterator[float]:
        result = self.result
        experiment = result.experiment
        places = np.array([(row, column) for row in rows for column in range(len(result.seeds))])
        variants = [Variant(experiment.lanes[row], result.seeds[column]) for row, column in places.tolist()]
        problem = SeededProblem(experiment.problem, self._device)
        for progress in train(problem, variants, experiment.steps):
            own, columns = places[progress.rows].T
            result.loss[own, columns, progress.point] = progress.run.loss
            result.diverged_at[own, columns] = progress.run.diverged_at
            yield progress.done

    def _train_alone(self, rows: Sequence[int]) -> Iterator[float]:
        result = self.result
        lanes = tuple(result.experiment.lanes[row] for row in rows)
        plain = msgspec.structs.replace(result.experiment, lanes=lanes, views=("loss",), claims=(), predict=None)
        for column, seed in enumerate(result.seeds if rows else ()):
            recording = (run := Run(plain, seed, self._device)).recording
            for point in run:
                result.loss[rows, column, point] = recording.loss[:, point]
                result.diverged_at[rows, column] = recording.diverged_at
                yield (column + (point + 1) / (plain.steps + 1)) / len(result.seeds)
