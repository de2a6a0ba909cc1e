"""What a lane does step by step, read off its recording as a table: updates of the weights, or what the model says."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from lrdesk.lab.figures import figure
from lrdesk.lab.recording import Recording
from lrdesk.lab.spec.problems import Digits, LinearFit, PlaneClassifier, SurfaceProblem
from lrdesk.lab.surfaces import FloatArray, landscape
from lrdesk.words import tr

DECIMALS = 4
WIDEST = 1e5  # beyond it, decimals would fill the line
COMPLEX_STEP = 1e-20


@dataclass(frozen=True)
class TraceTable:
    """Figures in words: a row for each of `steps`, a text for each of `columns`; two weights stand on two lines."""

    columns: tuple[str, ...]
    steps: tuple[int, ...]
    rows: tuple[tuple[str, ...], ...]


def updates(recording: Recording, lane: int, steps: Sequence[int]) -> TraceTable:
    """Return what a lane does at these steps, as far as it got.

    With one or two weights: weights w, their gradient, the rate, the update, and the weights after it, so that new =
    old − update in every row, and the loss before it; with more: loss, rate and the gradient's norm.
    """
    if recording.path is None:
        return _norms(recording, lane, steps)
    rows = []
    reached = _reached(recording, lane, steps, ahead=1)
    for step in reached:
        old, new = weights(recording, lane, step), weights(recording, lane, step + 1)
        slope, rate = _vector(gradient(recording, old)), figure(float(recording.lr[lane, step]))
        loss = _decimal(float(recording.loss[lane, step]))
        rows.append((_vector(old), slope, rate, _vector(old - new), _vector(new), loss))
    columns = ("w", tr("gradient"), tr("rate"), tr("update"), tr("new w"), tr("loss"))
    return TraceTable(columns, tuple(reached), tuple(rows))


def weights(recording: Recording, lane: int, step: int) -> FloatArray:
    """Return a lane's weights at a step, of shape (weights,), in a problem with one or two."""
    assert recording.path is not None
    assert recording.surface is not None
    place: FloatArray = recording.path[lane, step]
    return place if recording.surface.y is not None else place[:1]


def gradient(recording: Recording, at: FloatArray) -> FloatArray:
    """Return the gradient of a problem with one or two weights.

    By a complex step, exact to the last bits: no difference of close numbers is taken (Squire & Trapp 1998).
    """
    problem = recording.experiment.problem
    assert isinstance(problem, SurfaceProblem)
    height = landscape(problem).height
    moved = at + 1j * COMPLEX_STEP * np.eye(len(at))
    return np.array([np.imag(height(*one)) / COMPLEX_STEP for one in moved])


def predictions(
    recording: Recording, lane: int, steps: Sequence[int], inputs: Sequence[tuple[float, ...]]
) -> TraceTable:
    """Return what a lane's model says for these inputs at these steps, as far as it got.

    A classifier of the plane and a curve answer for the nearest place that their picture is drawn at, which the column
    names; for an image, the column gives the probability of the digit that it shows.
    """
    columns, places = zip(*(_asked(recording, one) for one in inputs), strict=True)
    reached = _reached(recording, lane, steps)
    rows = tuple(
        (*(_decimal(_said(recording, lane, step, place)) for place in places), _decimal(recording.loss[lane, step]))
        for step in reached
    )
    return TraceTable((*columns, tr("loss")), tuple(reached), rows)


def _norms(recording: Recording, lane: int, steps: Sequence[int]) -> TraceTable:
    measured = (recording.loss[lane], recording.lr[lane], recording.grad_norm[lane])
    reached = _reached(recording, lane, steps)
    rows = tuple(tuple(figure(float(values[step])) for values in measured) for step in reached)
    return TraceTable((tr("loss"), tr("rate"), tr("gradient norm")), tuple(reached), rows)


def _asked(recording: Recording, given: tuple[float, ...]) -> tuple[str, tuple[float, ...]]:
    """Return the name of an input's column, and its place: in the grid or list of predictions, or itself for a line."""
    problem, scene = recording.experiment.problem, recording.scene
    if isinstance(problem, LinearFit):
        return tr("line at {place}").format(place=f"{given[0]:g}"), given
    assert scene is not None
    if isinstance(problem, Digits):
        image = int(given[0])
        digit = int(scene.y[image])
        return tr("image {number} is {digit}").format(number=image + 1, digit=digit), (image, digit)
    assert scene.axis is not None
    nearest = [int(np.abs(scene.axis - value).argmin()) for value in given]
    named = ", ".join(f"{round(float(scene.axis[one]), 2) + 0.0:.2f}".replace("-", "−") for one in nearest)
    if isinstance(problem, PlaneClassifier):
        return tr("cross at ({place})").format(place=named), tuple(reversed(nearest))
    return tr("curve at {place}").format(place=named), tuple(nearest)


def _said(recording: Recording, lane: int, step: int, place: tuple[float, ...]) -> float:
    if isinstance(recording.experiment.problem, LinearFit):
        slope, intercept = weights(recording, lane, step)
        return float(slope * place[0] + intercept)
    assert recording.predictions is not None
    frame = recording.predictions[lane, step // recording.frame_every]
    return float(frame[tuple(int(one) for one in place)])


def _reached(recording: Recording, lane: int, steps: Sequence[int], ahead: int = 0) -> list[int]:
    """Return those of the steps that the lane has recorded, and so many after each."""
    length = len(recording.lane(recording.labels[lane]).loss)
    known = np.isfinite(recording.loss[lane, :length])
    return [step for step in steps if step + ahead < length and known[step : step + ahead + 1].all()]


def _vector(values: FloatArray) -> str:
    texts = [_decimal(float(value)) for value in values]
    return "\n".join(texts)


def _decimal(value: float) -> str:
    """Return a number with a fixed number of decimals, so that sums can be followed."""
    if abs(value) >= WIDEST:
        return figure(value)
    rounded = round(value, DECIMALS) + 0.0  # which makes a zero of what would be a negative one
    return f"{rounded:.{DECIMALS}f}".replace("-", "−")
