"""A short trial on both devices, where nobody can tell beforehand which of them trains a problem faster."""

import time
from collections.abc import Iterator

from lrdesk.lab.devices import is_device_failure
from lrdesk.lab.run import Run
from lrdesk.lab.spec import Experiment, Lane, Problem
from lrdesk.lab.spec.optimizers import SGD
from lrdesk.lab.sweeps.engine import BatchedRun
from lrdesk.lab.sweeps.variants import MOST_TOGETHER, SeededProblem, Variant

WARM_UP, TIMED = 5, 20  # steps; the first ones load CUDA's libraries and fill its caches
MARGIN = 1.2  # how much faster the GPU must be, for a run that is followed also pays for going there

_found: dict[tuple[type[Problem], int], str] = {}


def faster_device(problem: Problem, variants: int) -> str:
    """Return "cuda" or "cpu" for so many of a kind of problem at once, measured when first asked for.

    A GPU that fails is not it.
    """
    together = min(variants, MOST_TOGETHER)
    kind = (type(problem), together)
    if kind not in _found:
        try:
            gpu = _seconds(problem, "cuda", together)
        except Exception as error:
            if not is_device_failure(error):
                raise
            return "cpu"  # this time; there may be memory again later
        _found[kind] = "cuda" if gpu * MARGIN < _seconds(problem, "cpu", together) else "cpu"
    return _found[kind]


def _seconds(problem: Problem, device: str, variants: int) -> float:
    """Return how long a few steps take; each of them reads its loss, so that none is left waiting on the GPU."""
    lane = Lane(label="trial", optimizer=SGD(lr=problem.rates.usual))
    steps = WARM_UP + TIMED
    run: Iterator[int]
    if variants > 1:
        run = BatchedRun(SeededProblem(problem, device), [Variant(lane, 0)] * variants, steps)
    else:
        trial = Experiment(id="trial", title="Trial", problem=problem, steps=steps, lanes=(lane,), views=("loss",))
        run = Run(trial, device=device)
    for _ in range(WARM_UP):
        next(run)
    began = time.perf_counter()
    for _ in range(TIMED):
        next(run)
    return time.perf_counter() - began
