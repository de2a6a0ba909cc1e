"""What a run leaves behind: arrays with one writer and any number of readers."""

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from lrdesk.lab.spec import Experiment
from lrdesk.lab.spec.experiment import PICTURES
from lrdesk.lab.surfaces import FloatArray, Surface, surface

EXPLODED = 1e4
"""A loss above this ends its lane as diverged, and so does one as far below zero, where there is no least loss."""


IN_FRAMES = ("sharpness", "metrics", "predictions", "confusion")
"""What a recording holds in frames."""


@dataclass(frozen=True)
class Scene:
    """What stays the same in a problem's picture: examples `x`, what is right for them `y`, the axis of a prediction.

    A classifier of the plane has points of shape (examples, 2), labels and the axis of both sides of its grid; a curve
    has its points' two coordinates, each of shape (examples,), and the axis along which the model's curve is drawn;
    images have the shape (examples, rows, columns), with labels and no axis.
    """

    x: npt.NDArray[np.float32]
    y: npt.NDArray[np.float32] | npt.NDArray[np.int64]
    axis: npt.NDArray[np.float32] | None = None


@dataclass(frozen=True)
class LaneRecord:
    """One lane of a recording, cut to the points that it has; `sharpness` and `metrics` have one row a frame.

    `weights` is how many columns of the path are weights: with one, the other is the loss.
    """

    label: str
    loss: FloatArray
    lr: FloatArray
    grad_norm: FloatArray
    path: FloatArray | None
    weights: int
    sharpness: FloatArray | None
    metrics: FloatArray | None
    group_lrs: FloatArray | None
    diverged_at: int | None

    @property
    def end(self) -> float:
        """The last loss; infinite for a lane that diverged."""
        return math.inf if self.diverged_at is not None else float(self.loss[-1])

    @property
    def first_step(self) -> float:
        """How far the first update moved the weights, in a problem with a surface; infinite if there was none."""
        assert self.path is not None
        weights = self.path[:2, : self.weights]
        return float(np.linalg.norm(np.diff(weights, axis=0))) if len(weights) > 1 else math.inf


@dataclass
class Recording:
    """The measurements of a run, one row a lane, one column a point.

    Point t is the state before update t: the loss and the norm of the training gradient there, and the rate that
    update t uses; the last of the steps + 1 points is the end state. `loss`, `lr` and `grad_norm` have the shape
    (lanes, steps + 1), and so has `group_lrs` with the groups as a third dimension, where they are shown. `path`, of
    shape (lanes, steps + 1, 2), holds the weights of problems with a surface; with one weight, that weight and the
    loss. What a lane did not reach is NaN. `diverged_at`, of shape (lanes,), is the point at which a lane ended as
    diverged, or -1; `seconds`, of the same shape, how long its training took.

    What is dear to measure is measured every `frame_every` points, in frames, where a view asks for it: `sharpness`, of
    shape (lanes, frames), `metrics`, (lanes, frames, metrics), `predictions`, (lanes, frames, …), and `confusion`,
    (lanes, frames, kinds, kinds), the number of examples of a kind (rows) that are taken for each kind (columns).

    The run fills the arrays and then raises `length`; readers look at the first `length` points and no further.
    """

    experiment: Experiment
    seed: int
    device: str
    loss: FloatArray
    lr: FloatArray
    grad_norm: FloatArray
    group_lrs: FloatArray | None
    path: FloatArray | None
    surface: Surface | None
    sharpness: FloatArray | None
    metrics: FloatArray | None
    predictions: npt.NDArray[np.float32] | None
    confusion: FloatArray | None
    diverged_at: npt.NDArray[np.int64]
    seconds: FloatArray
    scene: Scene | None = None
    length: int = 0
    finished: bool = False

    @classmethod
    def blank(cls, experiment: Experiment, seed: int | None = None, device: str = "cpu") -> "Recording":
        """Return the recording of a run that has not begun: no points, but the surface and the start of each path."""
        problem, views = experiment.problem, set(experiment.views)
        lanes, points = len(experiment.lanes), experiment.steps + 1
        frames = experiment.steps // experiment.frame_every + 1
        kinds = len(problem.classes)
        ground = surface(problem)

        def nan(*shape: int) -> FloatArray:
            return np.full((lanes, *shape), math.nan)

        path = None
        if ground is not None:
            path = nan(points, 2)
            path[:, 0] = ground.start
        drawn = problem.prediction_shape if views & PICTURES else ()
        return cls(
            experiment=experiment,
            seed=experiment.seed if seed is None else seed,
            device=device,
            loss=nan(points),
            lr=nan(points),
            grad_norm=nan(points),
            group_lrs=nan(points, len(problem.groups)) if "group-lrs" in views else None,
            path=path,
            surface=ground,
            sharpness=nan(frames) if "sharpness" in views else None,
            metrics=nan(frames, len(problem.metrics)) if "metrics" in views else None,
            predictions=nan(frames, *drawn).astype(np.float32) if drawn else None,
            confusion=nan(frames, kinds, kinds) if "confusion" in views else None,
            diverged_at=np.full(lanes, -1, dtype=np.int64),
            seconds=np.zeros(lanes),
        )

    @property
    def frame_every(self) -> int:
        """How many points lie from one frame to the next."""
        return self.experiment.frame_every

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels of the lanes, in order."""
        return tuple(lane.label for lane in self.experiment.lanes)

    def lane(self, label: str) -> LaneRecord:
        """Return what the lane has recorded so far; raise ValueError for an unknown label."""
        row = self.labels.index(label)
        diverged_at = int(self.diverged_at[row])
        length = self.length if diverged_at < 0 else min(self.length, diverged_at + 1)
        frames = max(0, length - 1) // self.frame_every + 1
        return LaneRecord(
            label=label,
            loss=self.loss[row, :length],
            lr=self.lr[row, :length],
            grad_norm=self.grad_norm[row, :length],
            path=None if self.path is None else self.path[row, :length],
            weights=2 if self.surface is not None and self.surface.y is not None else 1,
            sharpness=None if self.sharpness is None else self.sharpness[row, :frames],
            metrics=None if self.metrics is None else self.metrics[row, :frames],
            group_lrs=None if self.group_lrs is None else self.group_lrs[row, :length],
            diverged_at=None if diverged_at < 0 else diverged_at,
        )

    def copy_lane(self, row: int, other: "Recording", from_row: int, points: int) -> None:
        """Take over the first points of another recording's lane, and the frames among them."""
        frames = max(0, points - 1) // self.frame_every + 1 if points else 0
        for name in ("loss", "lr", "grad_norm", "group_lrs", "path", *IN_FRAMES):
            mine, theirs = getattr(self, name), getattr(other, name)
            if mine is not None and theirs is not None:
                count = frames if name in IN_FRAMES else points
                mine[row, :count] = theirs[from_row, :count]
        if 0 <= other.diverged_at[from_row] < points:
            self.diverged_at[row] = other.diverged_at[from_row]
