"""Whatever an experiment combines, its run ends: trained, diverged, or refused in a sentence that names the lane."""

import math
import os
import re
from itertools import product

import pytest
from hypothesis import HealthCheck, given, settings

from lrdesk.lab.claims import outcome, verdicts
from lrdesk.lab.errors import LabError
from lrdesk.lab.problems import PROBLEMS, TorchProblem, build_problem
from lrdesk.lab.recording import Recording
from lrdesk.lab.run import Run
from lrdesk.lab.spec import Experiment, Optimizer, Problem
from lrdesk.lab.spec import schedules as spec
from tests.unit.lab.experiments import SMALL_PROBLEMS, experiment
from tests.unit.lab.random_experiments import experiments
from tests.unit.lab.test_schedule_specs import CASES

EXHAUSTIVE = "LRDESK_EXHAUSTIVE" in os.environ
"""Whether to try every combination and 500 random experiments: half a minute rather than a few seconds."""

STEPS = 20
OPTIMIZERS = Optimizer.__args__
SCHEDULES = (*(schedule for schedule, _ in CASES), spec.ReduceLROnPlateau(patience=1))
APART = 5  # with every fifth schedule, counted on from problem to problem, all pairs of kinds still meet


def test_there_is_a_small_problem_of_every_kind() -> None:
    assert [type(problem) for problem in SMALL_PROBLEMS] == list(Problem.__args__) == list(PROBLEMS)


@pytest.mark.parametrize("problem", SMALL_PROBLEMS, ids=lambda problem: type(problem).__name__)
def test_every_problem_trains_with_every_optimizer_and_every_schedule(problem: Problem) -> None:
    built = build_problem(problem, 0, "cpu")
    first = SMALL_PROBLEMS.index(problem)
    trained = 0
    for (row, optimizer), (column, schedule) in product(enumerate(OPTIMIZERS), enumerate(SCHEDULES)):
        if EXHAUSTIVE or (first + row + column) % APART == 0:
            trained += _ends_well(experiment(problem, STEPS, (optimizer(lr=0.01), schedule)), built)
    assert trained


def test_every_pair_of_kinds_meets() -> None:
    met = [
        (problem, row, column)
        for problem, row, column in product(range(len(SMALL_PROBLEMS)), range(len(OPTIMIZERS)), range(len(SCHEDULES)))
        if (problem + row + column) % APART == 0
    ]
    assert len({(problem, row) for problem, row, _ in met}) == len(SMALL_PROBLEMS) * len(OPTIMIZERS)
    assert len({(problem, column) for problem, _, column in met}) == len(SMALL_PROBLEMS) * len(SCHEDULES)
    assert len({(row, column) for _, row, column in met}) == len(OPTIMIZERS) * len(SCHEDULES)


@pytest.mark.filterwarnings("ignore:Detected call of")  # torch, about its own SequentialLR of a ChainedScheduler
@given(made=experiments())
@settings(max_examples=500 if EXHAUSTIVE else 30, deadline=None, suppress_health_check=list(HealthCheck))
def test_every_experiment_that_a_deck_could_hold_ends_well(made: Experiment) -> None:
    _ends_well(made)


def _ends_well(made: Experiment, built: TorchProblem | None = None) -> bool:
    """Run an experiment; return whether all lanes trained to the end."""
    recording = _recorded(made, built)
    if isinstance(recording, str):
        assert re.match(r"Lane '[ab]': .+", recording)
        return False
    for lane in map(recording.lane, recording.labels):
        if lane.diverged_at is None:
            assert len(lane.loss) == made.steps + 1
            assert all(map(math.isfinite, lane.loss))
        else:
            assert len(lane.loss) == lane.diverged_at + 1
    assert all(verdict.text for verdict in verdicts(recording))
    assert outcome(recording) <= set(recording.labels)
    return bool((recording.diverged_at < 0).all())


def _recorded(made: Experiment, built: TorchProblem | None) -> Recording | str:
    """Return what a run left behind, or in which words it was refused."""
    try:
        run = Run(made, problem=built)
        list(run)
    except LabError as error:
        return str(error)
    return run.recording
