"""What a finished range test hints at, each hint with its figure and its caveat. No torch."""

from dataclasses import dataclass
from typing import Literal

import numpy as np
from msgspec import structs

from lrdesk.lab.figures import figure
from lrdesk.lab.range_test.recording import BLOWN_UP, RangeRecording
from lrdesk.lab.spec import Experiment, Lane
from lrdesk.lab.spec.starters import first_views
from lrdesk.lab.spec.strict import LABEL_LENGTH
from lrdesk.lab.surfaces import FloatArray
from lrdesk.words import mark, tr

Name = Literal["steepest descent", "minimum / 10", "valley", "blow-up"]

NAMES = (mark("steepest descent"), mark("minimum / 10"), mark("valley"), mark("blow-up"))
"""What `Name` holds, to be translated."""

FALLEN = 0.8
"""Hints need an objective that fell to this share of where it began, or lower: batch noise alone cannot do that."""

CAVEATS: dict[Name, str] = {
    "steepest descent": mark(
        "A hint, not an optimum: another seed, or a slower rise of the rate, can move it several-fold."
    ),
    "minimum / 10": mark("A hint, not an optimum: the tenth is a rule of thumb, and a slower rise moves the minimum."),
    "valley": mark(
        "A hint, not an optimum: where the loss falls from the start, a test from a lower rate suggests less."
    ),
    "blow-up": mark("A hint, not an optimum: no rate to train at, for a rate that stays can fail well below it."),
}


@dataclass(frozen=True)
class Suggestion:
    """A rate to try: where it comes from, with the measured figure, and why not to trust it too far."""

    name: Name
    lr: float
    explanation: str
    caveat: str

    @property
    def title(self) -> str:
        """The name, in the learner's language."""
        return tr(self.name)


def suggestions(recording: RangeRecording) -> tuple[Suggestion, ...]:
    """Return what a finished test hints at; nothing where the loss never fell."""
    if not _fell(recording):
        return ()
    lr, smoothed = _judged(recording)
    found = [_minimum(lr, smoothed), _valley(lr, smoothed)]
    if (steepest := _steepest(lr, smoothed, recording.test.window)) is not None:
        found.insert(0, steepest)
    if recording.blew_up_at is not None:
        found.append(_blow_up(recording))
    return tuple(found)


def notice(recording: RangeRecording) -> str | None:
    """Return a sentence on what a finished test could not find, and where to look instead."""
    last = recording.length - 1
    if not _fell(recording):
        if not recording.objective[last] <= recording.objective[0] / FALLEN:  # so written, no number is a rise too
            return tr("The loss rose without having fallen first: start below {rate}.").format(
                rate=figure(recording.test.low)
            )
        return tr("The loss hardly moved: rates up to {rate} are too low here, so test higher ones.").format(
            rate=figure(recording.lr[last])
        )
    if recording.blew_up_at is not None:
        return None
    if recording.loss[last] == 0:
        return tr("The loss fell to 0, where nothing is left that could blow up: fewer steps would show more.")
    return tr("Nothing blew up on the way to {rate}: the limit, if there is one, lies higher.").format(
        rate=figure(recording.test.high)
    )


def runnable(recording: RangeRecording, suggestion: Suggestion) -> Experiment:
    """Return an experiment that trains at the suggested rate, a third and three times of it, from the same weights."""
    test = recording.test
    shares = {tr("a third"): 1 / 3, suggestion.title: 1, tr("three times"): 3}
    rates = {label: _rounded(suggestion.lr * share) for label, share in shares.items()}
    return Experiment(
        id="range-test-hint",
        title=tr("A hint put to the test: {hint}").format(hint=suggestion.title),
        problem=test.problem,
        steps=test.steps,
        seed=test.seed,
        lanes=tuple(
            Lane(
                label=f"{figure(rate)} ({label})"[:LABEL_LENGTH],
                optimizer=structs.replace(test.optimizer, lr=rate),
                batch_size=test.batch_size,
            )
            for label, rate in rates.items()
        ),
        views=first_views(test.problem),
    )


def _judged(recording: RangeRecording) -> tuple[FloatArray, FloatArray]:
    """Return rate and smoothed loss where the mean is of a full window; of any, where the test ended before that."""
    length = recording.length if recording.blew_up_at is None else recording.blew_up_at
    first = min(recording.test.window - 1, max(0, length - 1))
    points = slice(first, max(length, 1))
    return recording.lr[points], recording.smoothed[points]


def _fell(recording: RangeRecording) -> bool:
    _, smoothed = _judged(recording)
    objective = recording.objective[: recording.length]
    return bool(np.nanmin(objective) <= FALLEN * objective[0] and smoothed.argmin() > 0)


def _steepest(lr: FloatArray, smoothed: FloatArray, window: int) -> Suggestion | None:
    """Where the smoothed loss falls most from one window to the next, on the way to its minimum."""
    lowest = int(smoothed.argmin())
    if lowest < window:
        return None
    first = int((smoothed[window : lowest + 1] - smoothed[: lowest + 1 - window]).argmin())
    last = first + window
    explanation = tr(
        "The smoothed loss falls fastest around this rate: from {high_loss} to {low_loss} while the rate rises "
        "from {low_rate} to {high_rate}."
    ).format(
        high_loss=figure(smoothed[first]),
        low_loss=figure(smoothed[last]),
        low_rate=figure(lr[first]),
        high_rate=figure(lr[last]),
    )
    return _suggestion("steepest descent", lr[(first + last) // 2], explanation)


def _minimum(lr: FloatArray, smoothed: FloatArray) -> Suggestion:
    lowest = int(smoothed.argmin())
    explanation = tr("The smoothed loss is lowest, {loss}, at a rate of {rate}; this is a tenth of that rate.").format(
        loss=figure(smoothed[lowest]), rate=figure(lr[lowest])
    )
    return _suggestion("minimum / 10", lr[lowest] / 10, explanation)


def _valley(lr: FloatArray, smoothed: FloatArray) -> Suggestion:
    """The middle of the longest descent, as in the `valley` of fastai's learning-rate finder.

    The longest descent is the longest sequence of points, neighbours or not, each lower than the one before.
    """
    length, start = np.ones(len(smoothed), dtype=int), np.arange(len(smoothed))
    for point in range(1, len(smoothed)):
        higher = np.flatnonzero(smoothed[:point] > smoothed[point])[::-1]  # of equally good ones the nearest
        if higher.size:
            before = higher[length[higher].argmax()]
            length[point], start[point] = length[before] + 1, start[before]
    last = int(length.argmax())
    first = int(start[last])
    explanation = tr(
        "The longest descent of the smoothed loss reaches from a rate of {low_rate} to one of {high_rate}; this is "
        "its middle on a logarithmic scale."
    ).format(low_rate=figure(lr[first]), high_rate=figure(lr[last]))
    return _suggestion("valley", lr[(first + last) // 2], explanation)


def _blow_up(recording: RangeRecording) -> Suggestion:
    point = recording.blew_up_at
    assert point is not None
    lr = recording.lr[point]
    if np.isnan(recording.loss[point]):
        explanation = tr("At a rate of {rate} the loss is no longer a number.").format(rate=figure(lr))
    else:
        _, smoothed = _judged(recording)
        explanation = tr(
            "At a rate of {rate} the smoothed loss, {loss}, is above {times} times its lowest value, {lowest}."
        ).format(
            rate=figure(lr),
            loss=figure(recording.smoothed[point]),
            times=f"{BLOWN_UP:g}",
            lowest=figure(smoothed.min()),
        )
    return _suggestion("blow-up", lr, explanation)


def _suggestion(name: Name, lr: float, explanation: str) -> Suggestion:
    return Suggestion(name, _rounded(lr), explanation, tr(CAVEATS[name]))


def _rounded(lr: float) -> float:
    """Return the rate as it is shown, so that what is shown is what trains."""
    return float(f"{lr:.3g}")
