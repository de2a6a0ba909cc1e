"""A short trial on both devices, where nobody can tell beforehand which of them trains a problem faster."""

import time

from lrdesk.lab.devices import is_device_failure
from lrdesk.lab.run import Run
from lrdesk.lab.spec import Experiment, Lane, Problem
from lrdesk.lab.spec.optimizers import SGD

WARM_UP, TIMED = 5, 20  # steps; the first ones load CUDA's libraries and fill its caches
MARGIN = 1.2  # how much faster the GPU must be, for a run that is followed also pays for going there

_found: dict[type[Problem], str] = {}


def faster_device(problem: Problem) -> str:
    """Return "cuda" or "cpu" for a kind of problem, measured when first asked for; a GPU that fails is not it."""
    kind = type(problem)
    if kind not in _found:
        try:
            gpu = _seconds(problem, "cuda")
        except Exception as error:
            if not is_device_failure(error):
                raise
            return "cpu"  # this time; there may be memory again later
        _found[kind] = "cuda" if gpu * MARGIN < _seconds(problem, "cpu") else "cpu"
    return _found[kind]


def _seconds(problem: Problem, device: str) -> float:
    """Return how long a few steps take; each of them reads its loss, so that none is left waiting on the GPU."""
    lane = Lane(label="trial", optimizer=SGD(lr=problem.rates.usual))
    steps = WARM_UP + TIMED
    trial = Experiment(id="trial", title="Trial", problem=problem, steps=steps, lanes=(lane,), views=("loss",))
    run = Run(trial, device=device)
    for _ in range(WARM_UP):
        next(run)
    began = time.perf_counter()
    for _ in range(TIMED):
        next(run)
    return time.perf_counter() - began
