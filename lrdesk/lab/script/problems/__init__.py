"""The problems as code, one function each, found by the type of the problem's spec in PROBLEMS."""

from collections.abc import Callable
from typing import Any

from lrdesk.lab.script.problems.base import ProblemCode
from lrdesk.lab.script.problems.bowls import linear_fit, quadratic
from lrdesk.lab.script.problems.finetuning import two_task
from lrdesk.lab.script.problems.images import digits
from lrdesk.lab.script.problems.landscapes import landscape
from lrdesk.lab.script.problems.noisy import noisy_regression
from lrdesk.lab.script.problems.planes import moons, spirals
from lrdesk.lab.script.problems.sines import sine
from lrdesk.lab.spec import Problem
from lrdesk.lab.spec import problems as spec

__all__ = ["PROBLEMS", "ProblemCode", "problem_code"]

PROBLEMS: dict[type[Problem], Callable[[Any, int, bool], ProblemCode]] = {
    spec.Quadratic: quadratic,
    spec.LinearFit: linear_fit,
    spec.NoisyRegression: noisy_regression,
    spec.Moons: moons,
    spec.Sine: sine,
    spec.Spirals: spirals,
    spec.Rosenbrock: landscape,
    spec.Beale: landscape,
    spec.Himmelblau: landscape,
    spec.Saddle: landscape,
    spec.Quartic: landscape,
    spec.TwoTask: two_task,
    spec.Digits: digits,
}


def problem_code(problem: Problem, seed: int, batched: bool) -> ProblemCode:
    """Return the problem as code, with all that is random in it drawn from the seed, and batches if there are any."""
    return PROBLEMS[type(problem)](problem, seed, batched)
