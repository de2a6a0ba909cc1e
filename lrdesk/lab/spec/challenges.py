"""Challenges: a task for one lane, what may be changed of it, and the goals it is judged by on seeds never shown."""

from typing import Annotated, Any, Literal

from msgspec import Meta, structs

from lrdesk.lab.spec.claims import Diverges, EndsBelow, EndsLowerThan, MetricEndsAbove, ReachesBy, SharpnessBelow
from lrdesk.lab.spec.experiment import Experiment, View
from lrdesk.lab.spec.lanes import Lane
from lrdesk.lab.spec.optimizers import momentum_of
from lrdesk.lab.spec.problems import Problem
from lrdesk.lab.spec.schedules import Schedule
from lrdesk.lab.spec.strict import Identifier, Label, Positive, Strict
from lrdesk.words import tr

YOURS = "yours"
"""The label of the learner's lane in every challenge."""

FIRST_HELD_OUT = 1000
"""The learner plays with seeds below this one; a lane is judged on others from here on."""

Setting = Literal["lr", "momentum", "weight_decay", "optimizer", "schedule", "batch_size", "group_lrs"]
"""What a lane starts with. The optimizer includes all of its settings but the rate."""

ChangeField = Literal["lr", "momentum", "weight_decay", "schedule", "batch_size"]
Goal = EndsBelow | EndsLowerThan | ReachesBy | MetricEndsAbove | SharpnessBelow | Diverges
"""The claims for which it can be said by how much they hold."""

HeldOut = Annotated[int, Meta(ge=FIRST_HELD_OUT, le=2**31 - 1)]
Prose = Annotated[str, Meta(pattern=r"\S", max_length=1500, description="Markdown.")]


class Shadow(Strict, frozen=True, kw_only=True):
    """A lane like the learner's but for its rate, which is so many times as high."""

    label: Label
    lr_times: Positive


class Trial(Strict, frozen=True, kw_only=True):
    """What the learner's lane is trained on, beside which others, and what it is to reach there."""

    title: Annotated[str, Meta(min_length=1, max_length=40)]
    problem: Problem
    steps: Annotated[int, Meta(ge=1, le=5000)]
    views: Annotated[tuple[View, ...], Meta(min_length=1, max_length=4)]
    goals: Annotated[tuple[Goal, ...], Meta(min_length=1, max_length=4)]
    rivals: Annotated[tuple[Lane, ...], Meta(max_length=4)] = ()
    shadow: Shadow | None = None


class Challenge(Strict, frozen=True, kw_only=True):
    """A task: the lane `start` fails it and the lane `solution` does it, with changes that the challenge allows.

    Every goal of every trial must hold on every one of the held-out `seeds`. `may_change` names what the learner may
    set at the start of the run, `on_the_way` what may be changed later, from step `takes_over_at` on.
    """

    id: Identifier
    title: Annotated[str, Meta(min_length=1, max_length=40)]
    level: Literal["beginner", "intermediate", "advanced"]
    task: Prose
    trials: Annotated[tuple[Trial, ...], Meta(min_length=1, max_length=4)]
    seeds: Annotated[tuple[HeldOut, ...], Meta(min_length=1, max_length=20)]
    start: Lane
    may_change: tuple[Setting, ...] = ()
    on_the_way: tuple[ChangeField, ...] = ()
    takes_over_at: Annotated[int, Meta(ge=1, le=5000)] = 1
    hint: Prose
    solution: Lane
    why: Prose

    def __post_init__(self) -> None:
        if len(set(self.seeds)) < len(self.seeds):
            raise ValueError("a held-out seed is named twice")
        for name, lane in (("start", self.start), ("solution", self.solution)):
            if lane.label != YOURS:
                raise ValueError(f"the lane of {name} must have the label {YOURS!r}")
            for trial in range(len(self.trials)):
                self._refuse_goals(self.experiment(lane, trial))
        if refused := self.refusal(self.solution):
            raise ValueError(f"the solution changes what may not be changed: {refused}")

    def _refuse_goals(self, experiment: Experiment) -> None:
        labels = {lane.label for lane in experiment.lanes}
        for goal in experiment.claims:
            for lane in goal.lanes:
                if lane not in labels:
                    raise ValueError(f"a goal names the lane {lane!r}, which is not there")

    def experiment(self, lane: Lane, trial: int = 0) -> Experiment:
        """Return a trial with the learner's lane in it, first of all lanes; its claims are the goals.

        Raises ValueError where the lane does not fit the trial.
        """
        given = self.trials[trial]
        lanes = [structs.replace(lane, label=YOURS), *given.rivals]
        if given.shadow is not None:
            optimizer = structs.replace(lane.optimizer, lr=lane.optimizer.lr * given.shadow.lr_times)
            lanes.append(structs.replace(lane, label=given.shadow.label, optimizer=optimizer))
        return Experiment(
            id=self.id,
            title=self.title,
            problem=given.problem,
            steps=given.steps,
            lanes=tuple(lanes),
            views=given.views,
            claims=given.goals,
        )

    def refusal(self, lane: Lane) -> str:
        """Say which setting of a lane differs from the start's though it may not; empty where none does."""
        before, after = _settings(self.start), _settings(lane)
        free = set[str](self.may_change)
        if "optimizer" in free:
            free |= {"momentum", "weight_decay"}
        for name in before:
            if name not in free and before[name] != after[name]:
                return tr("{setting}: this challenge leaves it as it is.").format(setting=name)
        for change in lane.changes:
            if change.at < self.takes_over_at:
                return tr("changes: you take over at step {step}; what comes before it stays as it is.").format(
                    step=self.takes_over_at
                )
            for field, value in structs.asdict(change).items():
                if field not in ("at", *self.on_the_way) and value is not None:
                    return tr("{setting}, at step {step}: this challenge leaves it as it is on the way.").format(
                        setting=field, step=change.at
                    )
        schedules = (lane.schedule, *(change.schedule for change in lane.changes))
        if "momentum" not in free and any(_cycles_momentum(schedule) for schedule in schedules):
            return tr("cycle_momentum: this challenge leaves the momentum as it is, so it must be false.")
        return ""


class ChallengeFile(Strict, frozen=True, kw_only=True):
    """All challenges, in the order in which they get harder."""

    challenge: tuple[Challenge, ...]

    def __post_init__(self) -> None:
        if len({challenge.id for challenge in self.challenge}) < len(self.challenge):
            raise ValueError("two challenges have the same id")


def _settings(lane: Lane) -> dict[Setting, object]:
    """Return all that a lane starts with, each thing once."""
    optimizer: Any = lane.optimizer
    others = {name: value for name, value in structs.asdict(optimizer).items() if name not in ("lr", "weight_decay")}
    others.pop("momentum", None)
    if "betas" in others:
        others["betas"] = others["betas"][1]  # the first plays the part of momentum
    return {
        "lr": optimizer.lr,
        "optimizer": (type(optimizer), others),
        "momentum": momentum_of(optimizer),
        "weight_decay": getattr(optimizer, "weight_decay", None),
        "schedule": lane.schedule,
        "batch_size": lane.batch_size,
        "group_lrs": lane.group_lrs,
    }


def _cycles_momentum(schedule: Schedule | None) -> bool:
    members = getattr(schedule, "schedulers", ())
    return getattr(schedule, "cycle_momentum", False) or any(_cycles_momentum(member) for member in members)
