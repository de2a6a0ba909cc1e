"""The lanes of a run side by side in figures."""

import csv
import io
from dataclasses import dataclass

import numpy as np

from lrdesk.lab.figures import figure
from lrdesk.lab.recording import Recording
from lrdesk.words import mark, tr

COLUMNS = (mark("final"), mark("best"), mark("to target"), mark("time"), mark("diverged"))
NONE = "–"


@dataclass(frozen=True)
class LaneFigures:
    """What became of a lane: losses, the first step at or below the target loss, and the seconds that it took."""

    label: str
    final: float | None
    best: float | None
    reached: int | None
    seconds: float
    diverged_at: int | None

    def texts(self) -> list[str]:
        """Return its figures for reading, in the order of `COLUMNS`."""
        return [
            NONE if self.final is None else figure(self.final),
            NONE if self.best is None else figure(self.best),
            NONE if self.reached is None else str(self.reached),
            f"{1000 * self.seconds:.0f} ms",
            NONE if self.diverged_at is None else tr("at {step}").format(step=self.diverged_at),
        ]


def compare(recording: Recording, target: float) -> list[LaneFigures]:
    """Return the figures of every lane, as far as it has come."""
    return [_figures(recording, row, target) for row in range(len(recording.labels))]


def as_csv(lanes: list[LaneFigures], target: float) -> str:
    """Return one row for each lane, the numbers in full and empty where there is none."""
    text = io.StringIO()
    rows = csv.writer(text, lineterminator="\n")
    rows.writerow(("lane", "final_loss", "best_loss", f"steps_to_{target:g}", "seconds", "diverged_at"))
    rows.writerows((one.label, one.final, one.best, one.reached, one.seconds, one.diverged_at) for one in lanes)
    return text.getvalue()


def _figures(recording: Recording, row: int, target: float) -> LaneFigures:
    lane = recording.lane(recording.labels[row])
    reached = np.flatnonzero(lane.loss <= target)
    begun = bool(np.isfinite(lane.loss).any())
    return LaneFigures(
        label=lane.label,
        final=lane.end if begun and lane.diverged_at is None else None,
        best=float(np.nanmin(lane.loss)) if begun else None,
        reached=int(reached[0]) if reached.size else None,
        seconds=float(recording.seconds[row]),
        diverged_at=lane.diverged_at,
    )
