"""What sweeps leave behind: arrays that grow while the sweep trains, with one writer and many readers. No torch.

A final loss is NaN as long as nothing is known of it, and infinite where the variant diverged.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from lrdesk.lab.spec import Experiment
from lrdesk.lab.spec.sweeps import Map, Sweep
from lrdesk.lab.surfaces import FloatArray

IntArray = npt.NDArray[np.int64]

COARSEST = 16
"""Cells along a side of a map's first picture, at most."""


@dataclass
class SweepResult:
    """Losses along an axis: `values`, of shape (values,), and all else of shape (seeds, values).

    `initial`, `final` and `best` are the recorded losses before training, after it and at their lowest; while a sweep
    trains, `final` is the latest. `diverged_at` is the point at which a variant ended as diverged, or -1; `done` is the
    share of all training that is done.
    """

    sweep: Sweep
    values: FloatArray
    initial: FloatArray
    final: FloatArray
    best: FloatArray
    diverged_at: IntArray
    device: str = "cpu"
    done: float = 0.0
    finished: bool = False

    @classmethod
    def blank(cls, sweep: Sweep, device: str = "cpu") -> "SweepResult":
        """Return the result of a sweep that has not begun."""
        values = np.array(sweep.axis.values, dtype=np.float64)
        shape = (len(sweep.seeds), len(values))
        initial, final, best = (np.full(shape, np.nan) for _ in range(3))
        return cls(sweep, values, initial, final, best, np.full(shape, -1, dtype=np.int64), device)

    @property
    def updates(self) -> int:
        """How many steps all variants took together."""
        return _updates(self.diverged_at, self.sweep.steps)

    @property
    def trains(self) -> npt.NDArray[np.bool_]:
        """Where training led below the initial loss."""
        return self.final < self.initial

    @property
    def median_final(self) -> FloatArray:
        """The median of the final losses over the seeds known so far, of shape (values,)."""
        return quantile(self.final, 0.5, axis=0)

    @property
    def median_best(self) -> FloatArray:
        """The median of the lowest losses over the seeds known so far, of shape (values,)."""
        return quantile(self.best, 0.5, axis=0)


@dataclass
class MapResult:
    """Losses over two parameters: `x`, of shape (columns,), `y`, of shape (rows,), all else of shape (rows, columns).

    `initial` and `final` are the losses before and after training, and `diverged_at` the point at which a variant ended
    as diverged, or -1. A map is trained in passes, each with twice as many cells along a side: once a pass is over,
    every `stride`-th cell along both axes is known; `stride` is 0 before the first. `done` is the share of all
    training that is done.
    """

    map: Map
    x: FloatArray
    y: FloatArray
    initial: FloatArray
    final: FloatArray
    diverged_at: IntArray
    device: str = "cpu"
    done: float = 0.0
    stride: int = 0
    finished: bool = False

    @classmethod
    def blank(cls, map: Map, device: str = "cpu") -> "MapResult":
        """Return the result of a map that has not begun."""
        x, y = (np.array(axis.values, dtype=np.float64) for axis in (map.x, map.y))
        shape = (len(y), len(x))
        initial, final = np.full((2, *shape), np.nan)
        return cls(map, x, y, initial, final, np.full(shape, -1, dtype=np.int64), device)

    @property
    def updates(self) -> int:
        """How many steps all variants took together."""
        return _updates(self.diverged_at, self.map.steps)

    @property
    def strides(self) -> tuple[int, ...]:
        """The stride of each pass, the coarsest first."""
        halvings = 0
        while -(-max(self.final.shape) >> halvings) > COARSEST:
            halvings += 1
        return tuple(1 << halving for halving in range(halvings, -1, -1))

    @property
    def trains(self) -> npt.NDArray[np.bool_]:
        """Where training led below the initial loss: the border of this is that of trainability."""
        return self.final < self.initial

    def filled(self, cells: FloatArray) -> FloatArray:
        """Return values of the cells, such as `final`, with those still unknown taken from the last whole pass."""
        if not self.stride:
            return cells
        rows, columns = self.final.shape
        coarse = cells[:: self.stride, :: self.stride]
        coarse = coarse.repeat(self.stride, axis=0).repeat(self.stride, axis=1)[:rows, :columns]
        return np.where(np.isnan(self.final), coarse, cells)


@dataclass
class BandResult:
    """An experiment's losses with many seeds: `loss` has the shape (lanes, seeds, steps + 1), NaN where not reached.

    `diverged_at`, of shape (lanes, seeds), is the point at which a lane ended as diverged, or -1.
    """

    experiment: Experiment
    seeds: tuple[int, ...]
    loss: FloatArray
    diverged_at: IntArray
    finished: bool = False

    @classmethod
    def blank(cls, experiment: Experiment, seeds: tuple[int, ...]) -> "BandResult":
        """Return the result of a band that has not begun."""
        shape = (len(experiment.lanes), len(seeds))
        loss = np.full((*shape, experiment.steps + 1), np.nan)
        return cls(experiment, seeds, loss, np.full(shape, -1, dtype=np.int64))

    def quartile(self, number: int) -> FloatArray:
        """Return a quartile of the loss over the seeds known so far, of shape (lanes, steps + 1); 2 is the median.

        A seed whose lane diverged counts as infinitely bad from there on. Where the quartile itself is, it is NaN.
        """
        points = np.arange(self.loss.shape[-1])
        after = (self.diverged_at[..., None] >= 0) & (points >= self.diverged_at[..., None])
        found = quantile(np.where(after, np.inf, self.loss), number / 4, axis=1)
        return np.where(np.isinf(found), np.nan, found)


def _updates(diverged_at: IntArray, steps: int) -> int:
    return int(np.where(diverged_at >= 0, diverged_at, steps).sum())


def quantile(values: FloatArray, share: float, axis: int) -> FloatArray:
    """Return a quantile of the values that are known, those that are not NaN; infinite ones count as the largest."""
    # Between infinity and a number numpy finds no number, so something as good as infinite stands in for it.
    huge = np.finfo(np.float64).max / 8
    ordered = np.sort(np.where(np.isinf(values), huge, values), axis=axis)  # NaN goes last
    known = np.sum(~np.isnan(ordered), axis=axis, keepdims=True)
    place = np.maximum(known - 1, 0) * share
    below, above = (np.take_along_axis(ordered, side(place).astype(np.int64), axis) for side in (np.floor, np.ceil))
    found: FloatArray = np.squeeze(below + (above - below) * (place % 1), axis)
    return np.where(found > huge / 1e6, np.inf, found)
