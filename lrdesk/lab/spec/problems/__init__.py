"""The problems that experiments train on, as data."""

from lrdesk.lab.spec.problems.base import DatasetProblem, Rates, TrainingProblem
from lrdesk.lab.spec.problems.classifiers import GRID, SHOWN, Digits, Moons, PlaneClassifier, Spirals, TwoTask
from lrdesk.lab.spec.problems.regression import CURVE, NoisyRegression, Sine
from lrdesk.lab.spec.problems.surfaces import (
    Beale,
    Himmelblau,
    LinearFit,
    Quadratic,
    Quartic,
    Rosenbrock,
    Saddle,
    SurfaceProblem,
)

__all__ = [
    "CURVE",
    "GRID",
    "SHOWN",
    "Beale",
    "DatasetProblem",
    "Digits",
    "Himmelblau",
    "LinearFit",
    "Moons",
    "NoisyRegression",
    "PlaneClassifier",
    "Problem",
    "Quadratic",
    "Quartic",
    "Rates",
    "Rosenbrock",
    "Saddle",
    "Sine",
    "Spirals",
    "SurfaceProblem",
    "TrainingProblem",
    "TwoTask",
]

Problem = (
    Quadratic
    | LinearFit
    | NoisyRegression
    | Moons
    | Sine
    | Spirals
    | Rosenbrock
    | Beale
    | Himmelblau
    | Saddle
    | Quartic
    | TwoTask
    | Digits
)
