"""Whether an experiment shows what it claims, over several seeds."""

from collections.abc import Sequence

from lrdesk.lab.claims import Verdict, verdicts
from lrdesk.lab.run import Run
from lrdesk.lab.spec import Experiment


def check(experiment: Experiment, seeds: Sequence[int]) -> list[tuple[int, Verdict]]:
    """Run the experiment on the CPU with each seed; return every verdict with its seed. Raises LabError as Run does."""
    return [(seed, verdict) for seed in seeds for verdict in verdicts(finish(Run(experiment, seed)).recording)]


def finish(run: Run) -> Run:
    """Train the run to its end and return it."""
    for _ in run:
        pass
    return run
