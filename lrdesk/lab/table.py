"""What was measured, as tables that any other program can read: numbers in full, nothing where there is none."""

import csv
import io
import math
from collections.abc import Iterable, Sequence

from lrdesk.lab.range_test import RangeRecording
from lrdesk.lab.recording import Recording
from lrdesk.lab.spec.sweeps import Axis
from lrdesk.lab.sweeps.plans import PARAMETERS
from lrdesk.lab.sweeps.results import MapResult, SweepResult

COLUMNS = ("lane", "step", "loss", "lr", "grad_norm")
VARIANT_COLUMNS = ("initial_loss", "final_loss", "diverged_at")


def as_csv(recording: Recording) -> str:
    """Return one row for each lane and step that was recorded; a diverged lane ends early."""
    lanes = [recording.lane(label) for label in recording.labels]
    return _written(
        COLUMNS,
        (
            (lane.label, step, *values)
            for lane in lanes
            for step, values in enumerate(
                zip(lane.loss.tolist(), lane.lr.tolist(), lane.grad_norm.tolist(), strict=True)
            )
        ),
    )


def sweep_csv(result: SweepResult) -> str:
    """Return one row for each seed and value; one that diverged has no final loss."""
    losses = (result.initial, result.final, result.best)
    return _written(
        ("seed", _column(result.sweep.axis), *VARIANT_COLUMNS[:2], "lowest_loss", VARIANT_COLUMNS[2]),
        (
            (seed, value, *(_known(loss[row, column]) for loss in losses), _step(result.diverged_at[row, column]))
            for row, seed in enumerate(result.sweep.seeds)
            for column, value in enumerate(result.values.tolist())
        ),
    )


def map_csv(result: MapResult) -> str:
    """Return one row for each cell; one that diverged, or is not trained yet, has no final loss."""
    return _written(
        (_column(result.map.x), _column(result.map.y), *VARIANT_COLUMNS),
        (
            (
                x,
                y,
                _known(result.initial[row, column]),
                _known(result.final[row, column]),
                _step(result.diverged_at[row, column]),
            )
            for row, y in enumerate(result.y.tolist())
            for column, x in enumerate(result.x.tolist())
        ),
    )


def range_csv(recording: RangeRecording) -> str:
    """Return one row for each step of a range test, up to where it blew up."""
    measured = (recording.lr, recording.loss, recording.smoothed, recording.objective)
    return _written(
        ("step", "lr", "loss", "smoothed_loss", "objective"),
        ((step, *(_known(values[step]) for values in measured)) for step in range(recording.length)),
    )


def _column(axis: Axis) -> str:
    """Return what varies along an axis, in the same words in every language."""
    return PARAMETERS[axis.parameter] if axis.group is None else f"rate of {axis.group}"


def _written(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(rows)
    return text.getvalue()


def _known(value: float) -> object:
    return float(value) if math.isfinite(value) else ""


def _step(diverged_at: int) -> object:
    return int(diverged_at) if diverged_at >= 0 else ""
