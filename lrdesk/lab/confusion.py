"""What a classifier takes the examples of each kind for, counted: the confusion matrix, and what follows from it."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from lrdesk.lab.recording import Recording


@dataclass(frozen=True)
class Confusion:
    """Counts of shape (kinds, kinds): how many examples of a kind (rows) were taken for each kind (columns)."""

    kinds: tuple[str, ...]
    counts: npt.NDArray[np.int64]

    @property
    def right(self) -> int:
        """How many were taken for what they are."""
        return int(np.trace(self.counts))

    @property
    def total(self) -> int:
        """How many examples there are."""
        return int(self.counts.sum())

    @property
    def accuracy(self) -> float:
        """The share that were taken for what they are."""
        return self.right / self.total

    def recall(self, kind: int) -> float | None:
        """Return the share of a kind's examples that were recognised; None where there are none."""
        return _share(self.counts[kind, kind], self.counts[kind].sum())

    def precision(self, kind: int) -> float | None:
        """Return the share of those taken for a kind that are of it; None where none were."""
        return _share(self.counts[kind, kind], self.counts[:, kind].sum())

    @property
    def worst(self) -> tuple[int, int] | None:
        """The kind that is most often taken for another, and that other; None where all is right."""
        wrong = self.counts - np.diag(np.diag(self.counts))
        row, column = np.unravel_index(wrong.argmax(), wrong.shape)
        return (int(row), int(column)) if wrong[row, column] else None


def confusion_at(recording: Recording, lane: int, point: int) -> Confusion | None:
    """Return a lane's confusion at the last frame up to a point, or before it diverged; None where there is none."""
    if recording.confusion is None or not recording.length:
        return None
    frames = recording.confusion[lane, : point // recording.frame_every + 1]
    known = np.flatnonzero(np.isfinite(frames[:, 0, 0]))
    if not known.size:
        return None
    return Confusion(recording.experiment.problem.classes, frames[known[-1]].astype(np.int64))


def _share(part: np.int64, whole: np.int64) -> float | None:
    return int(part) / int(whole) if whole else None
