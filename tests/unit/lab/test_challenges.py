"""The challenges that ship, judged for real: every solution meets its goals, and no start or lazy try does."""

import msgspec
import pytest
from msgspec import structs

from lrdesk.content.challenges import load_challenges
from lrdesk.lab.challenges.judgement import Judgement
from lrdesk.lab.challenges.judging import Judging
from lrdesk.lab.challenges.margins import MARGINS, margin
from lrdesk.lab.claims import verdicts
from lrdesk.lab.errors import LabError
from lrdesk.lab.run import Run
from lrdesk.lab.spec import Change, Lane
from lrdesk.lab.spec.challenges import YOURS, Challenge, Goal, Trial
from lrdesk.lab.spec.claims import Diverges, EndsBelow, EndsLowerThan, MetricEndsAbove, ReachesBy, SharpnessBelow
from lrdesk.lab.spec.optimizers import SGD, Adam, with_momentum
from lrdesk.lab.spec.problems import LinearFit, Moons, NoisyRegression
from lrdesk.lab.spec.schedules import CosineAnnealingLR, OneCycleLR, SequentialLR, StepLR

CHALLENGES = {challenge.id: challenge for challenge in load_challenges()}
LEVELS = ("beginner", "intermediate", "advanced")


def judged(challenge: Challenge, lane: Lane) -> Judgement:
    judging = Judging(challenge, lane)
    for _ in judging:
        pass
    return judging.recording


def on_one_seed(challenge: Challenge) -> Challenge:
    """Enough to show that a lane fails: to pass, it would have to meet the goals on every seed."""
    return structs.replace(challenge, seeds=challenge.seeds[:1])


def rated(challenge: Challenge, times: float) -> Lane:
    optimizer = challenge.start.optimizer
    return structs.replace(challenge.start, optimizer=structs.replace(optimizer, lr=optimizer.lr * times))


def lazy_tries(challenge: Challenge) -> list[Lane]:
    """Return what one would try without a thought: half or twice the rate, momentum 0.9, a decay, one cut."""
    start, tries = challenge.start, list[Lane]()
    if "lr" in challenge.may_change:
        tries += [rated(challenge, 0.5), rated(challenge, 2.0)]
    if "momentum" in challenge.may_change:
        tries.append(structs.replace(start, optimizer=with_momentum(start.optimizer, 0.9)))
    if "schedule" in challenge.may_change:
        tries.append(structs.replace(start, schedule=StepLR(step_size=40, gamma=0.9)))
    if "group_lrs" in challenge.may_change:
        groups = challenge.trials[0].problem.groups
        tries += [structs.replace(start, group_lrs=dict.fromkeys(groups, lr)) for lr in (0.05, 0.2)]
    if "lr" in challenge.on_the_way:
        tries.append(structs.replace(start, changes=(Change(at=challenge.takes_over_at, lr=0.02),)))
    return tries


@pytest.mark.parametrize("challenge", CHALLENGES.values(), ids=CHALLENGES)
def test_the_solution_meets_every_goal_on_every_held_out_seed(challenge: Challenge) -> None:
    judgement = judged(challenge, challenge.solution)
    assert [verdict.text for result in judgement.results for verdict in result.verdicts if not verdict.holds] == []
    assert len(judgement.results) == len(challenge.trials) * len(challenge.seeds)
    assert judgement.passed
    assert judgement.score >= 1.03


@pytest.mark.parametrize("challenge", CHALLENGES.values(), ids=CHALLENGES)
def test_the_start_fails_and_so_does_a_lazy_try(challenge: Challenge) -> None:
    for lane in (challenge.start, *lazy_tries(challenge)):
        judgement = judged(on_one_seed(challenge), lane)
        assert not judgement.passed
        assert judgement.score < 0.97
        assert judgement.sentence.startswith("Not yet: ")


def test_there_are_a_dozen_and_more_and_they_get_harder() -> None:
    assert len(CHALLENGES) >= 12
    levels = [LEVELS.index(challenge.level) for challenge in CHALLENGES.values()]
    assert levels == sorted(levels)
    assert set(levels) == {0, 1, 2}


def test_luck_does_not_pass_where_chance_plays_a_part() -> None:
    for challenge in CHALLENGES.values():
        drawn = not all(trial.problem.has_surface for trial in challenge.trials)
        assert len(challenge.seeds) >= (3 if drawn else 1), challenge.id


def small(**fields: object) -> Challenge:
    """A challenge of a few milliseconds: the edge of a line fit, with a rate that is free."""
    trial = Trial(
        title="line", problem=LinearFit(), steps=30, views=("surface",), goals=(EndsBelow(lane=YOURS, loss=1),)
    )
    given = {
        "id": "small",
        "title": "Small",
        "level": "beginner",
        "task": "Do it.",
        "trials": (trial,),
        "seeds": (1001,),
        "start": Lane(label=YOURS, optimizer=SGD(lr=0.01)),
        "may_change": ("lr",),
        "hint": "Try.",
        "solution": Lane(label=YOURS, optimizer=SGD(lr=0.1)),
        "why": "So.",
    }
    return Challenge(**given | fields)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("lane", "field"),
    [
        (Lane(label=YOURS, optimizer=SGD(lr=0.1, momentum=0.5)), "momentum"),
        (Lane(label=YOURS, optimizer=SGD(lr=0.1, weight_decay=0.1)), "weight_decay"),
        (Lane(label=YOURS, optimizer=SGD(lr=0.1, nesterov=True)), "optimizer"),
        (Lane(label=YOURS, optimizer=Adam(lr=0.1)), "optimizer"),
        (Lane(label=YOURS, optimizer=SGD(lr=0.1), schedule=StepLR(step_size=3)), "schedule"),
        (Lane(label=YOURS, optimizer=SGD(lr=0.1), batch_size=2), "batch_size"),
        (Lane(label=YOURS, optimizer=SGD(lr=0.1), group_lrs={"layer 1": 0.1}), "group_lrs"),
        (Lane(label=YOURS, optimizer=SGD(lr=0.1), changes=(Change(at=5, lr=0.05),)), "lr, at step 5"),
    ],
)
def test_what_may_not_be_changed_is_refused_by_name(lane: Lane, field: str) -> None:
    with pytest.raises(LabError, match=f"^{field}: this challenge leaves it as it is"):
        Judging(small(), lane)


def test_what_may_be_changed_is_not_refused() -> None:
    free = small(may_change=("optimizer", "lr", "schedule"), on_the_way=("lr",), takes_over_at=10)
    lane = Lane(label=YOURS, optimizer=Adam(lr=0.5), schedule=StepLR(step_size=3))
    assert free.refusal(lane) == ""
    assert free.refusal(structs.replace(lane, changes=(Change(at=10, lr=0.1),))) == ""
    assert "step 10" in free.refusal(structs.replace(lane, changes=(Change(at=9, lr=0.1),)))
    assert "momentum, at step 10" in free.refusal(structs.replace(lane, changes=(Change(at=10, momentum=0.1),)))


def test_a_schedule_does_not_smuggle_momentum_in() -> None:
    cycle = OneCycleLR(max_lr=0.1, total_steps=30)
    still = structs.replace(cycle, cycle_momentum=False)
    hidden = SequentialLR(schedulers=(StepLR(step_size=3), cycle), milestones=(5,))
    challenge = small(may_change=("schedule",), solution=small().start)
    for schedule in (cycle, hidden):
        assert "cycle_momentum" in challenge.refusal(structs.replace(challenge.start, schedule=schedule))
    assert challenge.refusal(structs.replace(challenge.start, schedule=still)) == ""


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"seeds": (1001, 1001)}, "twice"),
        ({"solution": Lane(label="mine", optimizer=SGD(lr=0.1))}, "label 'yours'"),
        ({"solution": Lane(label=YOURS, optimizer=SGD(lr=0.1, momentum=0.9))}, "the solution changes .* momentum"),
        ({"start": Lane(label=YOURS, optimizer=SGD(lr=0.1), batch_size=4)}, "batch size"),
        (
            {"trials": (structs.replace(small().trials[0], goals=(Diverges(lane="who"),)),)},
            "a goal names the lane 'who'",
        ),
    ],
)
def test_a_challenge_that_contradicts_itself_is_refused(fields: dict[str, object], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        small(**fields)


def test_a_held_out_seed_is_never_one_to_play_with() -> None:
    raw = msgspec.to_builtins(small()) | {"seeds": [999]}
    with pytest.raises(msgspec.ValidationError, match=r">= 1000.*seeds"):
        msgspec.convert(raw, Challenge)


def test_judging_goes_step_by_step_and_its_results_grow() -> None:
    judging = Judging(small(seeds=(1001, 1002)), small().solution)
    shares = [next(judging) for _ in range(40)]
    assert shares == sorted(shares)
    assert 0 <= shares[0] < shares[-1] < 1
    assert len(judging.recording.results) == 1
    assert not judging.recording.finished
    for _ in judging:
        pass
    assert [result.seed for result in judging.recording.results] == [1001, 1002]
    assert judging.recording.sentence.startswith("Solved. All 2 held-out runs meet every goal, with a margin of ")


def test_one_bad_seed_is_enough_to_fail() -> None:
    judgement = judged(small(seeds=(1001, 1002)), small().solution)
    worse = structs.replace(small().solution, optimizer=SGD(lr=1e-4))
    judgement.results[1] = judged(small(), worse).results[0]
    assert not judgement.passed
    assert judgement.score < 1
    assert judgement.sentence.startswith("Not yet: 1 of 2 held-out runs fail; with seed 1001, **yours** ends at ")


def test_a_lane_that_torch_refuses_is_refused_in_a_sentence() -> None:
    short = OneCycleLR(max_lr=0.1, total_steps=5, cycle_momentum=False)
    lane = structs.replace(small().start, schedule=short)
    with pytest.raises(LabError, match="OneCycleLR gave up"):
        judged(small(may_change=("schedule",), solution=small().start), lane)


GOALS: list[tuple[Goal, bool]] = [
    (EndsBelow(lane=YOURS, loss=1e4), True),
    (EndsBelow(lane=YOURS, loss=1e-9), False),
    (EndsBelow(lane="wild", loss=1.0), False),
    (EndsLowerThan(lane=YOURS, than="wild", times=5), True),
    (EndsLowerThan(lane=YOURS, than="slow", times=1.01), True),
    (EndsLowerThan(lane="slow", than=YOURS, times=1.01), False),
    (EndsLowerThan(lane="wild", than=YOURS), False),
    (ReachesBy(lane=YOURS, loss=0.6, step=30), True),
    (ReachesBy(lane=YOURS, loss=1e-9, step=30), False),
    (MetricEndsAbove(lane=YOURS, metric="accuracy", value=0.6), True),
    (MetricEndsAbove(lane=YOURS, metric="accuracy", value=1.0), False),
    (MetricEndsAbove(lane="wild", metric="accuracy", value=0.1), False),
    (SharpnessBelow(lane=YOURS, sharpness=1e4), True),
    (SharpnessBelow(lane=YOURS, sharpness=1e-4), False),
    (SharpnessBelow(lane="wild", sharpness=1e4), False),
    (Diverges(lane="wild"), True),
    (Diverges(lane=YOURS), False),
]


def test_a_margin_is_above_one_exactly_where_its_goal_holds() -> None:
    rivals = (Lane(label="slow", optimizer=SGD(lr=1e-3)), Lane(label="wild", optimizer=SGD(lr=9e3)))
    trial = Trial(
        title="moons",
        problem=Moons(),
        steps=30,
        views=("metrics", "sharpness"),
        goals=tuple(goal for goal, _ in GOALS[:4]),
        rivals=rivals,
    )
    experiment = small(trials=(trial,)).experiment(Lane(label=YOURS, optimizer=SGD(lr=0.3)))
    experiment = structs.replace(experiment, claims=tuple(goal for goal, _ in GOALS))
    run = Run(experiment, 1001)
    for _ in run:
        pass
    for (goal, holds), verdict in zip(GOALS, verdicts(run.recording), strict=True):
        assert verdict.holds == holds, verdict.text
        assert (margin(goal, run.recording) > 1) == holds, goal
    assert {type(goal) for goal, _ in GOALS} == set(MARGINS)


def test_a_shadow_follows_the_learners_rate() -> None:
    edge = CHALLENGES["find-the-edge"]
    lanes = edge.experiment(rated(edge, 2.0)).lanes
    assert [lane.optimizer.lr for lane in lanes] == pytest.approx([0.1, 0.11])


def test_a_margin_says_how_many_times_better_than_asked() -> None:
    challenge = CHALLENGES["speed-or-floor"]
    (result,) = judged(on_one_seed(challenge), challenge.solution).results
    run = Run(challenge.experiment(challenge.solution), 1001)
    for _ in run:
        pass
    assert result.margin == pytest.approx(0.08 / run.recording.loss[0, -1])
    assert isinstance(challenge.trials[0].problem, NoisyRegression)


def test_cosine_is_allowed_where_a_schedule_is_free() -> None:
    for challenge in CHALLENGES.values():
        lane = structs.replace(challenge.start, schedule=CosineAnnealingLR(T_max=10))
        assert (challenge.refusal(lane) == "") == ("schedule" in challenge.may_change)
