"""One lane over two parameters at once: what trains, and how well."""

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from lrdesk.lab.spec import Lane
from lrdesk.lab.spec.sweeps import Map
from lrdesk.lab.sweeps.engine import Progress, train
from lrdesk.lab.sweeps.results import MapResult
from lrdesk.lab.sweeps.variants import SeededProblem, Variant


class RateMap:
    """An iterator: each `next` trains one step of many variants and returns the share of the map that is done.

    `result` is filled pass by pass, the coarsest first; what one pass has found the next does not train again. Raises
    LabError where torch refuses the lane or its schedule gives up.
    """

    def __init__(self, map: Map, device: str = "cpu") -> None:
        self.result = MapResult.blank(map, device)
        self._problem = SeededProblem(map.problem, device)
        self._columns, self._rows = map.x.values, map.y.values
        self._shares = self._train()

    def __iter__(self) -> "RateMap":
        return self

    def __next__(self) -> float:
        self.result.done = next(self._shares)
        return self.result.done

    def _train(self) -> Iterator[float]:
        result, spec = self.result, self.result.map
        known = 0
        for stride in result.strides:
            # Along a row first, so that the picture grows row by row.
            cells = np.argwhere(np.isnan(result.final[::stride, ::stride])) * stride
            variants = [Variant(self._lane(row, column), spec.seed) for row, column in cells.tolist()]
            for progress in train(self._problem, variants, spec.steps, every=spec.steps):
                self._take(cells[progress.rows], progress)
                yield (known + progress.done * len(cells)) / result.final.size
            known += len(cells)
            result.stride = stride
        result.finished = True

    def _lane(self, row: int, column: int) -> Lane:
        spec = self.result.map
        return spec.y.applied(spec.x.applied(spec.lane, self._columns[column]), self._rows[row])

    def _take(self, cells: npt.NDArray[np.int64], progress: Progress) -> None:
        result, run = self.result, progress.run
        rows, columns = cells.T
        if progress.point == 0:
            result.initial[rows, columns] = run.loss
        if run.finished:
            result.final[rows, columns] = np.where(run.diverged_at >= 0, np.inf, run.loss)
            result.diverged_at[rows, columns] = run.diverged_at
