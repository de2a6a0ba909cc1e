"""What a range test is, as data, and what it leaves behind."""

import math
from dataclasses import dataclass

import numpy as np
from msgspec import structs

from lrdesk.lab.errors import LabError
from lrdesk.lab.spec import Experiment, Lane, Optimizer, Problem
from lrdesk.lab.spec.schedules import ExponentialLR
from lrdesk.lab.surfaces import FloatArray
from lrdesk.words import tr

HIGHEST = 1000.0

LEAST_STEPS, MOST_STEPS = 50, 500
"""A slower rise gives a bowl's weights the time to shrink to 0 in floats; they would never blow up after that."""

WINDOW = 10
"""The loss is smoothed over this part of the steps: a tenth."""

BLOWN_UP = 4.0
"""The test ends where the smoothed loss is above so many times its lowest value."""


@dataclass(frozen=True)
class RangeTest:
    """Trains a fresh model while the rate rises from `low` to `high`, by the same factor at each of so many steps.

    The optimizer's own rate plays no part, and `batch_size` is the problem's own unless stated. Raises LabError where
    the parts do not fit together. After L. N. Smith, Cyclical Learning Rates for Training Neural Networks, 2015
    (arXiv 1506.01186); the exponential rise is fastai's.
    """

    problem: Problem
    optimizer: Optimizer
    seed: int = 0
    batch_size: int | None = None
    low: float = 1e-5
    high: float = 10.0
    steps: int = 200

    def __post_init__(self) -> None:
        if not 0 < self.low < self.high <= HIGHEST:
            raise LabError(
                tr("A range test rises from a rate above 0 to a higher one, {highest} at most").format(
                    highest=f"{HIGHEST:g}"
                )
            )
        if not LEAST_STEPS <= self.steps <= MOST_STEPS:
            raise LabError(tr("A range test takes {least} to {most} steps").format(least=LEAST_STEPS, most=MOST_STEPS))
        try:
            _ = self.experiment
        except ValueError as error:
            raise LabError(tr("This cannot be tested: {reason}").format(reason=error)) from error

    @property
    def experiment(self) -> Experiment:
        """The same training as an experiment: its only lane has a schedule that raises the rate."""
        rising = ExponentialLR(gamma=(self.high / self.low) ** (1 / self.steps))
        optimizer = structs.replace(self.optimizer, lr=self.low)
        lane = Lane(label="rising rate", optimizer=optimizer, schedule=rising, batch_size=self.batch_size)
        return Experiment(
            id="range-test",
            title="Learning-rate range test",
            problem=self.problem,
            steps=self.steps,
            seed=self.seed,
            lanes=(lane,),
            views=("loss", "lr"),
        )

    @property
    def window(self) -> int:
        """Over how many steps the loss is smoothed."""
        return self.steps // WINDOW


@dataclass
class RangeRecording:
    """The measurements of a range test: arrays of shape (steps + 1,), NaN where it has not come to.

    Point t is the state before update t: `lr` is the rate of that update, `loss` that of its batch (of one replica, in
    the mean), `objective` what a Recording of the same training holds, and `smoothed` the mean of the last tenth of
    the losses. Hints come from the training loss, for that is what a range test sees in practice, and because with
    noisy gradients the objective's floor rises with the rate: four times its lowest value is passed long before
    training fails. The mean is a running one, not an exponential average, which never quite forgets: on a bowl whose
    loss falls by factors its memory of the start hides the blow-up until six times the limit 2/λ.

    `blew_up_at` is the point where the smoothed loss was above four times its lowest value, judged from the first full
    tenth on, or where the loss was no longer a number; None where neither came. As in a Recording there is one writer,
    and readers look at the first `length` points.
    """

    test: RangeTest
    device: str
    lr: FloatArray
    loss: FloatArray
    smoothed: FloatArray
    objective: FloatArray
    blew_up_at: int | None = None
    length: int = 0
    finished: bool = False

    @classmethod
    def blank(cls, test: RangeTest, device: str) -> "RangeRecording":
        """Return the recording of a test that has not begun."""
        lr, loss, smoothed, objective = np.full((4, test.steps + 1), math.nan)
        return cls(test, device, lr, loss, smoothed, objective)

    def add(self, lr: float, loss: float, objective: float) -> None:
        """Record the next point; the test is finished with the last one, or where it blows up."""
        point, window = self.length, self.test.window
        self.lr[point] = lr
        if not math.isfinite(loss):
            self.blew_up_at = point
        else:
            self.loss[point], self.objective[point] = loss, objective
            self.smoothed[point] = smoothed = self.loss[max(0, point + 1 - window) : point + 1].mean()
            if point >= window and smoothed > BLOWN_UP * self.smoothed[window - 1 : point].min():
                self.blew_up_at = point
        self.length = point + 1
        self.finished = self.blew_up_at is not None or point == self.test.steps
