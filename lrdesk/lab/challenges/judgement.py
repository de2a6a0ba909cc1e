"""What judging a lane leaves behind: a result for each run, growing while it trains. No torch."""

from dataclasses import dataclass, field

from lrdesk.lab.claims import Verdict
from lrdesk.lab.figures import figure
from lrdesk.lab.spec import Lane
from lrdesk.lab.spec.challenges import Challenge
from lrdesk.words import tr


@dataclass(frozen=True)
class Result:
    """One run: the goals' verdicts, and the least of their margins."""

    trial: int
    seed: int
    verdicts: tuple[Verdict, ...]
    margin: float

    @property
    def holds(self) -> bool:
        """Whether every goal is met."""
        return all(verdict.holds for verdict in self.verdicts)


@dataclass
class Judgement:
    """A lane before the goals of a challenge; `results` has one entry for each trial and held-out seed, in order."""

    challenge: Challenge
    lane: Lane
    results: list[Result] = field(default_factory=list)
    finished: bool = False

    @property
    def passed(self) -> bool:
        """Whether every goal of every trial was met on every seed."""
        return self.finished and all(result.holds for result in self.results)

    @property
    def score(self) -> float:
        """The least margin of all: how many times better the lane is than asked where it does worst."""
        return min((result.margin for result in self.results), default=0.0)

    @property
    def sentence(self) -> str:
        """What came of it, in one sentence of Markdown, once it is finished."""
        failed = [result for result in self.results if not result.holds]
        runs = len(self.results)
        if not failed:
            said = tr("Solved. All {runs} held-out runs meet every goal, with a margin of {margin}.")
            if runs == 1:
                said = tr("Solved. The run meets every goal, with a margin of {margin}.")
            return said.format(runs=runs, margin=figure(self.score))
        why = next(verdict.text for verdict in failed[0].verdicts if not verdict.holds)
        if runs == 1:
            return tr("Not yet: {why}.").format(why=why)
        return tr("Not yet: %n of {runs} held-out runs fail; with seed {seed}, {why}.", "", len(failed)).format(
            runs=runs, seed=failed[0].seed, why=why
        )
