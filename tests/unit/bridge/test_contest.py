"""Where the learner stands among the challenges: lanes, changes on the way, judging on the thread, scores kept."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec import structs
from pytestqt.qtbot import QtBot

from lrdesk.bridge.challenges import Contest, Judge
from lrdesk.bridge.trainer import Trainer
from lrdesk.content.challenges import load_challenges
from lrdesk.lab.challenges.judgement import Judgement
from lrdesk.lab.recording import Recording
from lrdesk.lab.spec import Change, Lane
from lrdesk.lab.spec.optimizers import SGD
from lrdesk.store import DamagedDatabase, DiskFull, Store
from tests.conftest import Clock

CHALLENGES = load_challenges()
PLACE = {challenge.id: index for index, challenge in enumerate(CHALLENGES)}
EDGE, RESCUE, VALLEY = PLACE["find-the-edge"], PLACE["rescue"], PLACE["curved-valley"]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "lrdesk.db") as opened:
        yield opened


@pytest.fixture
def contest(qtbot: QtBot, store: Store, clock: Clock) -> Contest:
    return Contest(CHALLENGES, store, clock)


def judged(contest: Contest, lane: Lane, trainer: Trainer, qtbot: QtBot) -> Judgement:
    with qtbot.waitSignal(trainer.finished, timeout=20_000) as finished:
        trainer.carry_out(Judge(contest.challenge, lane), "cpu")
    return finished.args[0]


def test_a_challenge_opens_with_its_start(contest: Contest, qtbot: QtBot) -> None:
    with qtbot.waitSignal(contest.chosen):
        contest.choose(EDGE)
    assert contest.bench.lane == contest.challenge.start
    assert [lane.label for lane in contest.experiment.lanes] == ["yours", "a tenth more"]
    contest.bench.set_optimizer_field("lr", 0.11)
    assert contest.experiment.lanes[1].optimizer.lr == pytest.approx(0.121)


def test_a_lane_that_passes_is_kept_with_its_score(
    contest: Contest, trainer: Trainer, store: Store, clock: Clock, qtbot: QtBot
) -> None:
    contest.choose(EDGE)
    judgement = judged(contest, contest.challenge.solution, trainer, qtbot)
    with qtbot.waitSignal(contest.scored):
        contest.take_judgement(judgement)
    best = contest.best["find-the-edge"]
    assert (best.margin, best.lane) == (judgement.score, contest.challenge.solution)
    again = Contest(CHALLENGES, store, clock)
    again.read_scores()
    assert again.best == contest.best
    assert store.best_scores()["find-the-edge"].reached_at == int(clock.now.timestamp() * 1000)


def test_a_lane_that_fails_or_does_worse_changes_nothing(contest: Contest, trainer: Trainer, qtbot: QtBot) -> None:
    contest.choose(EDGE)
    contest.take_judgement(judged(contest, contest.challenge.start, trainer, qtbot))
    assert contest.best == {}
    contest.take_judgement(judged(contest, contest.challenge.solution, trainer, qtbot))
    best = dict(contest.best)
    worse = structs.replace(contest.challenge.solution, optimizer=SGD(lr=0.1185))
    judgement = judged(contest, worse, trainer, qtbot)
    assert judgement.passed
    contest.take_judgement(judgement)
    assert contest.best == best


def test_a_lane_that_changes_what_it_may_not_is_refused_in_a_sentence(
    contest: Contest, trainer: Trainer, qtbot: QtBot
) -> None:
    lane = structs.replace(contest.challenge.start, optimizer=SGD(lr=0.2, momentum=0.9))
    with qtbot.waitSignal(trainer.failed, timeout=20_000) as failed:
        trainer.carry_out(Judge(contest.challenge, lane), "cpu")
    assert failed.args == ["momentum: this challenge leaves it as it is."]


def test_a_judging_can_be_dropped(contest: Contest, trainer: Trainer, qtbot: QtBot) -> None:
    contest.choose(PLACE["three-problems"])
    with qtbot.waitSignal(trainer.prepared, timeout=20_000) as prepared:
        trainer.carry_out(Judge(contest.challenge, contest.challenge.solution), "cpu")
    contest.choose(EDGE)
    judgement = judged(contest, contest.challenge.solution, trainer, qtbot)
    assert judgement.challenge.id == "find-the-edge"
    assert not prepared.args[0].finished


def test_a_change_on_the_way_is_taken_where_the_challenge_allows_it(contest: Contest) -> None:
    contest.choose(RESCUE)
    assert contest.change_on_the_way(Change(at=10, lr=0.05)) == ""
    assert contest.change_on_the_way(Change(at=100, lr=0.01)) == ""
    assert contest.bench.lane.changes == (Change(at=10, lr=0.05), Change(at=100, lr=0.01))
    assert "step 10" in contest.change_on_the_way(Change(at=5, lr=0.05))
    assert "momentum" in contest.change_on_the_way(Change(at=50, momentum=0.5))
    assert len(contest.bench.lane.changes) == 2
    contest.take_lane(contest.challenge.start)
    assert contest.bench.lane.changes == ()


def test_a_run_is_under_way_between_its_ends_and_before_it_diverges(contest: Contest) -> None:
    contest.choose(RESCUE)
    recording = Recording.blank(contest.experiment)
    recording.length = 31
    assert [contest.under_way(recording, point) for point in (0, 10, 400)] == [False, True, False]
    recording.diverged_at[0] = 30
    assert [contest.under_way(recording, point) for point in (29, 30)] == [True, False]
    contest.choose(EDGE)
    assert not contest.under_way(Recording.blank(contest.experiment), 10)


def test_another_trial_keeps_the_lane(contest: Contest) -> None:
    contest.choose(VALLEY)
    contest.bench.set_optimizer_field("momentum", 0.95)
    contest.show_trial(2)
    assert contest.experiment.problem == contest.challenge.trials[2].problem
    assert contest.bench.lane.optimizer == SGD(lr=0.001, momentum=0.95)
    assert contest.bench.experiment.problem == contest.experiment.problem


def test_the_learner_never_plays_with_a_held_out_seed(contest: Contest) -> None:
    seeds = set()
    for _ in range(2500):
        contest.take_next_seed()
        seeds.add(contest.seed)
    assert max(seeds) < min(seed for challenge in CHALLENGES for seed in challenge.seeds)


def test_a_score_that_cannot_be_written_is_told(
    contest: Contest, trainer: Trainer, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> bool:
        raise DiskFull("The disk is full.")

    monkeypatch.setattr(Store, "keep_score", refuse)
    contest.choose(EDGE)
    judgement = judged(contest, contest.challenge.solution, trainer, qtbot)
    with qtbot.waitSignal(contest.failed) as failed:
        contest.take_judgement(judgement)
    assert failed.args == ["The disk is full."]
    assert contest.best == {}


def test_scores_that_cannot_be_read_are_told(contest: Contest, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise DamagedDatabase("The database is damaged.")

    monkeypatch.setattr(Store, "best_scores", refuse)
    with qtbot.waitSignal(contest.failed) as failed:
        contest.read_scores()
    assert failed.args == ["The database is damaged."]
