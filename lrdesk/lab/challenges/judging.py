"""Trains a lane on every trial and held-out seed of a challenge, step by step, and judges each run."""

from collections.abc import Iterator

from msgspec import structs

from lrdesk.lab.challenges.judgement import Judgement, Result
from lrdesk.lab.challenges.margins import margin
from lrdesk.lab.claims import verdicts
from lrdesk.lab.errors import LabError
from lrdesk.lab.run import Run
from lrdesk.lab.spec import Experiment, Lane
from lrdesk.lab.spec.challenges import Challenge
from lrdesk.lab.spec.experiment import PICTURES
from lrdesk.words import tr


class Judging:
    """An iterator: each `next` trains one step of one run and returns the share of the runs that are done.

    `recording` is the judgement, which grows with every run. Always on the CPU, so that a score means the same
    everywhere. Raises LabError for a lane that changes what it may not, here, or that torch refuses, from `next`.
    """

    def __init__(self, challenge: Challenge, lane: Lane) -> None:
        if refused := challenge.refusal(lane):
            raise LabError(refused)
        try:
            trials = range(len(challenge.trials))
            self._experiments = [_unpictured(challenge.experiment(lane, trial)) for trial in trials]
        except ValueError as error:
            raise LabError(tr("This lane does not fit every problem: {reason}.").format(reason=error)) from error
        self.recording = Judgement(challenge, lane)
        self._shares = self._train()

    def __iter__(self) -> "Judging":
        return self

    def __next__(self) -> float:
        return next(self._shares)

    def _train(self) -> Iterator[float]:
        judgement = self.recording
        challenge = judgement.challenge
        runs = len(challenge.trials) * len(challenge.seeds)
        for trial, experiment in enumerate(self._experiments):
            for seed in challenge.seeds:
                run = Run(experiment, seed)
                for point in run:
                    yield (len(judgement.results) + point / (experiment.steps + 1)) / runs
                least = min(margin(goal, run.recording) for goal in challenge.trials[trial].goals)
                judgement.results.append(Result(trial, seed, verdicts(run.recording), least))
        judgement.finished = True


def _unpictured(experiment: Experiment) -> Experiment:
    """Return the experiment without pictures, which nobody looks at here and which take time to record."""
    traces = tuple(view for view in experiment.views if view not in PICTURES)
    return structs.replace(experiment, views=traces or ("loss",))
