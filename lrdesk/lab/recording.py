"""What a run leaves behind: arrays with one writer and any number of readers."""

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from lrdesk.lab.spec import Experiment
from lrdesk.lab.surfaces import FloatArray, Surface, surface

EXPLODED = 1e4
"""A loss above this ends its lane as diverged."""


@dataclass(frozen=True)
class LaneRecord:
    """One lane of a recording, cut to the points that it has."""

    label: str
    loss: FloatArray
    lr: FloatArray
    grad_norm: FloatArray
    path: FloatArray | None
    diverged_at: int | None

    @property
    def end(self) -> float:
        """The last loss; infinite for a lane that diverged."""
        return math.inf if self.diverged_at is not None else float(self.loss[-1])

    @property
    def first_step(self) -> float:
        """How far the first update moved the weights, in a problem with a surface; infinite if there was none."""
        assert self.path is not None
        return float(np.linalg.norm(self.path[1] - self.path[0])) if len(self.path) > 1 else math.inf


@dataclass
class Recording:
    """The measurements of a run, one row a lane, one column a point.

    Point t is the state before update t: the loss and the norm of the training gradient there, and the rate that
    update t uses; the last of the steps + 1 points is the end state. `loss`, `lr` and `grad_norm` have the shape
    (lanes, steps + 1). `path`, of shape (lanes, steps + 1, 2), holds the weights of problems with a surface; with one
    weight, that weight and the loss. What a lane did not reach is NaN. `diverged_at`, of shape (lanes,), is the point
    at which a lane ended as diverged, or -1.

    The run fills the arrays and then raises `length`; readers look at the first `length` points and no further.
    """

    experiment: Experiment
    seed: int
    device: str
    loss: FloatArray
    lr: FloatArray
    grad_norm: FloatArray
    path: FloatArray | None
    surface: Surface | None
    diverged_at: npt.NDArray[np.int64]
    length: int = 0
    finished: bool = False

    @classmethod
    def blank(cls, experiment: Experiment, seed: int | None = None, device: str = "cpu") -> "Recording":
        """Return the recording of a run that has not begun: no points, but the surface and the start of each path."""
        shape = (len(experiment.lanes), experiment.steps + 1)
        ground = surface(experiment.problem)
        path = None
        if ground is not None:
            path = np.full((*shape, 2), math.nan)
            path[:, 0] = ground.start
        return cls(
            experiment=experiment,
            seed=experiment.seed if seed is None else seed,
            device=device,
            loss=np.full(shape, math.nan),
            lr=np.full(shape, math.nan),
            grad_norm=np.full(shape, math.nan),
            path=path,
            surface=ground,
            diverged_at=np.full(shape[0], -1, dtype=np.int64),
        )

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels of the lanes, in order."""
        return tuple(lane.label for lane in self.experiment.lanes)

    def lane(self, label: str) -> LaneRecord:
        """Return what the lane has recorded so far; raise ValueError for an unknown label."""
        row = self.labels.index(label)
        diverged_at = int(self.diverged_at[row])
        length = self.length if diverged_at < 0 else min(self.length, diverged_at + 1)
        return LaneRecord(
            label=label,
            loss=self.loss[row, :length],
            lr=self.lr[row, :length],
            grad_norm=self.grad_norm[row, :length],
            path=None if self.path is None else self.path[row, :length],
            diverged_at=None if diverged_at < 0 else diverged_at,
        )
