"""Short ways to write experiments in tests."""

from lrdesk.lab.recording import Recording
from lrdesk.lab.run import Run
from lrdesk.lab.spec import Claim, Experiment, Lane, Optimizer, Predict, Problem, Schedule, View
from lrdesk.lab.spec import problems as spec

LaneParts = tuple[Optimizer, Schedule | None]

SMALL_PROBLEMS: tuple[Problem, ...] = (
    spec.Quadratic(condition=12.0),
    spec.LinearFit(),
    spec.NoisyRegression(replicas=8),
    spec.Moons(points=64, batch_size=16),
    spec.Sine(points=8),
    spec.Spirals(points=16),
    spec.Rosenbrock(),
    spec.Beale(),
    spec.Himmelblau(),
    spec.Saddle(),
    spec.Quartic(),
    spec.TwoTask(points=16),
    spec.Digits(images=64, batch_size=8),
)
"""One of every kind, in the order of the spec, that trains in a moment."""


def experiment(
    problem: Problem,
    steps: int,
    *lanes: Optimizer | LaneParts,
    claims: tuple[Claim, ...] = (),
    predict: Predict | None = None,
    views: tuple[View, ...] = ("loss",),
) -> Experiment:
    """Return an experiment whose lanes are labelled a, b, c, …"""
    parts = [lane if isinstance(lane, tuple) else (lane, None) for lane in lanes]
    return Experiment(
        id="test",
        title="Test",
        problem=problem,
        steps=steps,
        lanes=tuple(
            Lane(label=label, optimizer=optimizer, schedule=schedule)
            for label, (optimizer, schedule) in zip("abcdefgh", parts, strict=False)
        ),
        views=views,
        claims=claims,
        predict=predict,
    )


def record(made: Experiment, seed: int | None = None) -> Recording:
    """Run the experiment to its end."""
    run = Run(made, seed)
    for _ in run:
        pass
    return run.recording
