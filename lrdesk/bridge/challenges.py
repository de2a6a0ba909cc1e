"""Where the learner stands among the challenges: which one, with which lane, and what was reached. No widgets."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from lrdesk.bridge.tasks import Process
from lrdesk.bridge.workbench import Workbench
from lrdesk.lab.challenges.judgement import Judgement
from lrdesk.lab.recording import Recording
from lrdesk.lab.spec import Change, Experiment, Lane
from lrdesk.lab.spec.challenges import FIRST_HELD_OUT, Challenge
from lrdesk.store import Store, StoreError
from lrdesk.study.challenges import Best, best_scores, keep_score


@dataclass(frozen=True)
class Judge:
    """Judge a lane by the goals of a challenge; always on the CPU, so that a score means the same everywhere."""

    variants = 1

    challenge: Challenge
    lane: Lane

    @property
    def experiment(self) -> Experiment:
        """The first of what is trained."""
        return self.challenge.experiment(self.lane)

    def begin(self, device: str, present: Process | None) -> Process:
        """Return the judging."""
        from lrdesk.lab.challenges.judging import Judging

        return Judging(self.challenge, self.lane)


class Contest(QObject):
    """The challenges, the one that is open, and the learner's lane in it, on a workbench of its own.

    `chosen` tells that another challenge is open, `scored` that best scores are new, `failed` why scores could not be
    read or kept.
    """

    chosen = Signal()
    scored = Signal()
    failed = Signal(str)

    def __init__(
        self,
        challenges: Sequence[Challenge],
        store: Store,
        clock: Callable[[], datetime],
        parent: QObject | None = None,
        scope: str = "",
    ) -> None:
        """`clock` gives the time, aware of its zone; `scope` keeps scores apart from those of challenges elsewhere."""
        super().__init__(parent)
        self.challenges = tuple(challenges)
        self.best: dict[str, Best] = {}
        self.index = self.trial = self.seed = 0
        self._store, self._clock, self._scope = store, clock, scope
        self.bench = Workbench(self.challenge.experiment(self.challenge.start), self)

    @property
    def challenge(self) -> Challenge:
        """The challenge that is open."""
        return self.challenges[self.index]

    @property
    def experiment(self) -> Experiment:
        """The trial that is shown, with the learner's lane in it."""
        return self.challenge.experiment(self.bench.lane, self.trial)

    @property
    def is_last(self) -> bool:
        """Whether no challenge follows."""
        return self.index == len(self.challenges) - 1

    def read_scores(self) -> None:
        """Recall what was reached before."""
        try:
            kept = best_scores(self._store)
        except StoreError as error:
            self.failed.emit(str(error))
            return
        names = {self._scope + challenge.id: challenge.id for challenge in self.challenges}
        self.best = {names[name]: best for name, best in kept.items() if name in names}
        self.scored.emit()

    def choose(self, index: int) -> None:
        """Open a challenge, with the lane that it starts from."""
        self.index, self.trial, self.seed = index, 0, 0
        self.take_lane(self.challenge.start)
        self.chosen.emit()

    def take_lane(self, lane: Lane) -> None:
        """Put a lane in the place of the learner's: the start, the solution, or the best so far."""
        self.bench.load(self.challenge.experiment(lane, self.trial), 0)

    def show_trial(self, trial: int) -> None:
        """Show another of the challenge's trials, with the same lane."""
        self.trial = trial
        self.bench.load(self.experiment, 0)

    def take_next_seed(self) -> None:
        """Play with another seed; never with one that is held out."""
        self.seed = (self.seed + 1) % FIRST_HELD_OUT

    def change_on_the_way(self, change: Change) -> str:
        """Have the lane change at a step of the run; return why it may not, or nothing where it does."""
        lane = self.bench.lane.changed(change)
        refused = self.challenge.refusal(lane) or lane.refused_change
        if not refused:
            self.take_lane(lane)
        return refused

    def under_way(self, recording: Recording, point: int) -> bool:
        """Whether the learner's lane still trains at a point of its run, and the challenge allows a change there."""
        diverged_at = int(recording.diverged_at[0])
        trains = 0 < point < recording.experiment.steps and (diverged_at < 0 or point < diverged_at)
        return trains and bool(self.challenge.on_the_way)

    def take_judgement(self, judgement: Judgement) -> None:
        """Keep the score of a lane that passed, if none was better."""
        if not judgement.passed:
            return
        challenge, now = judgement.challenge.id, int(self._clock().timestamp() * 1000)
        try:
            if keep_score(self._store, self._scope + challenge, judgement.score, judgement.lane, now):
                self.best[challenge] = Best(judgement.score, judgement.lane)
                self.scored.emit()
        except StoreError as error:
            self.failed.emit(str(error))
