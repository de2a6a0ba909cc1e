"""The problems as torch trains them, one class each, found by the type of its spec in PROBLEMS."""

from typing import Any

from lrdesk.lab.problems.base import Batch, TorchProblem
from lrdesk.lab.problems.bowls import LinearFit, Quadratic
from lrdesk.lab.problems.finetuning import TwoTask
from lrdesk.lab.problems.images import Digits
from lrdesk.lab.problems.landscapes import Landscape
from lrdesk.lab.problems.noisy import NoisyRegression
from lrdesk.lab.problems.planes import Moons, Spirals
from lrdesk.lab.problems.sines import Sine
from lrdesk.lab.spec import Problem
from lrdesk.lab.spec import problems as spec

__all__ = ["PROBLEMS", "Batch", "TorchProblem", "build_problem"]

PROBLEMS: dict[type[Problem], Any] = {
    spec.Quadratic: Quadratic,
    spec.LinearFit: LinearFit,
    spec.NoisyRegression: NoisyRegression,
    spec.Moons: Moons,
    spec.Sine: Sine,
    spec.Spirals: Spirals,
    spec.Rosenbrock: Landscape,
    spec.Beale: Landscape,
    spec.Himmelblau: Landscape,
    spec.Saddle: Landscape,
    spec.Quartic: Landscape,
    spec.TwoTask: TwoTask,
    spec.Digits: Digits,
}


def build_problem(problem: Problem, seed: int, device: str) -> TorchProblem:
    """Return the torch problem for its spec, with all that is random in it drawn from the seed."""
    built: TorchProblem = PROBLEMS[type(problem)](problem, seed, device)
    return built
