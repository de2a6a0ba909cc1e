"""Short ways to write experiments in tests."""

from lrdesk.lab.recording import Recording
from lrdesk.lab.run import Run
from lrdesk.lab.spec import Claim, Experiment, Lane, Optimizer, Predict, Problem, Schedule

LaneParts = tuple[Optimizer, Schedule | None]


def experiment(
    problem: Problem,
    steps: int,
    *lanes: Optimizer | LaneParts,
    claims: tuple[Claim, ...] = (),
    predict: Predict | None = None,
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
        views=("loss",),
        claims=claims,
        predict=predict,
    )


def record(made: Experiment, seed: int | None = None) -> Recording:
    """Run the experiment to its end."""
    run = Run(made, seed)
    for _ in run:
        pass
    return run.recording
