"""Experiments of every kind, and what runs their scripts and holds what these print against a run's recording."""

import contextlib
import io
import math
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import numpy as np
import torch
from msgspec import structs

from lrdesk.content.loader import load
from lrdesk.lab.recording import Recording
from lrdesk.lab.script import script
from lrdesk.lab.script.layout import printable
from lrdesk.lab.spec import Change, Clip, Experiment, Lane, Problem
from lrdesk.lab.spec.lanes import Resume
from lrdesk.lab.spec.optimizers import SGD, Adam, AdamW, SGDScheduleFree, SparseAdam
from lrdesk.lab.spec.problems import Digits, Moons, NoisyRegression, Quadratic, Saddle, Sine, Spirals, TwoTask
from lrdesk.lab.spec.schedules import (
    CosineAnnealingLR,
    LambdaLR,
    LinearLR,
    MultiStepLR,
    OneCycleLR,
    ReduceLROnPlateau,
    SequentialLR,
    StepLR,
)
from lrdesk.lab.spec.starters import OPTIMIZERS, PROBLEMS, SCHEDULES, first_schedule
from tests.unit.lab.experiments import experiment, record

STEPS = 12
DECKS = {
    f"{deck.deck.id}/{one.id}": one
    for deck in map(load, sorted((Path(__file__).parents[3] / "decks").glob("*.toml")))
    for one in deck.experiment
}
MOONS = Moons(points=40, bias=False)  # of matrices only, so that Muon trains it too


def lanes(problem: Problem, *lanes: Lane, steps: int = STEPS) -> Experiment:
    """Return an experiment of these lanes."""
    return structs.replace(experiment(problem, steps, SGD(lr=0.1)), lanes=lanes)


def _every_kind() -> Iterator[tuple[str, Experiment]]:
    for name, problem in PROBLEMS.items():
        yield name, experiment(problem(), STEPS, SGD(lr=0.001), (Adam(lr=0.01), StepLR(step_size=4)))
    for name, optimizer in OPTIMIZERS.items():
        yield name, experiment(MOONS, STEPS, optimizer(lr=0.01))
    for name in SCHEDULES:
        yield name, experiment(Quadratic(), STEPS, (SGD(lr=0.1), first_schedule(name, 0.1, STEPS)), SGD(lr=0.1))


KINDS = {
    **dict(_every_kind()),
    "a slope of one weight": experiment(Quadratic(curvature=4.0, start=(1.0,)), STEPS, SGD(lr=0.1)),
    "an explosion": experiment(Quadratic(condition=100.0), 60, SGD(lr=0.9), SGD(lr=10_000.0), SGD(lr=0.01)),
    "no number": experiment(Quadratic(), 60, (SGD(lr=10_000.0), StepLR(step_size=1, gamma=1e10))),
    "an endless fall": experiment(Saddle(), 60, SGD(lr=0.9)),
    "large first weights": experiment(
        Sine(activation="relu", init_scale=2.0, depth=3, points=11, batch_size=4), STEPS, SGD(lr=0.1)
    ),
    "a network of matrices": experiment(Spirals(points=30, bias=False, batch_size=16), STEPS, SGD(lr=0.1)),
    "fine-tuning": lanes(
        TwoTask(points=32, batch_size=10), Lane(label="a", optimizer=SGD(lr=0.1), group_lrs={"backbone": 1e-3})
    ),
    "some digits": lanes(
        Digits(images=100, batch_size=None),
        Lane(label="all", optimizer=SGD(lr=0.1), group_lrs={"layer 2": 0.01}),
        Lane(label="9", optimizer=SGD(lr=0.1), batch_size=9),
    ),
    "many arguments": experiment(
        NoisyRegression(replicas=3, dimensions=2),
        STEPS,
        (AdamW(lr=1e-5, betas=(0.8, 0.99), eps=1e-6, weight_decay=0.0, amsgrad=True), None),
        (SGD(lr=0.1, momentum=0.9, nesterov=True), OneCycleLR(max_lr=0.2, total_steps=40, anneal_strategy="linear")),
        (SGD(lr=0.1), MultiStepLR(milestones=tuple(range(1, 60, 2)), gamma=0.9)),
        (SGD(lr=0.1), LambdaLR(points=((2, 0.1), (5, 1 / 3), (7, 1.0), (11, 0.0)))),
    ),
    "batches and all data": lanes(
        MOONS,
        Lane(label="all", optimizer=SGD(lr=0.1)),
        Lane(label="16", optimizer=SGD(lr=0.1), batch_size=16),
        Lane(label="7, then 32", optimizer=SGD(lr=0.1), batch_size=7, changes=(Change(at=6, batch_size=32),)),
    ),
    "rates of groups": lanes(
        Moons(points=40, batch_size=9),
        Lane(
            label="a",
            optimizer=SGD(lr=0.1, momentum=0.9),
            group_lrs={"layer 1": 0.03, "layer 3": 0.7},
            schedule=ReduceLROnPlateau(patience=1),
            changes=(Change(at=0, momentum=0.5), Change(at=3, lr=0.05), Change(at=8, schedule=StepLR(step_size=2))),
        ),
        Lane(label="b", optimizer=SparseAdam(lr=0.1)),
    ),
    "many changes": lanes(
        Quadratic(condition=12.0),
        Lane(
            label="a",
            optimizer=Adam(lr=0.1),
            schedule=CosineAnnealingLR(T_max=10),
            changes=(
                Change(at=2, weight_decay=0.1, momentum=0.7),
                Change(at=3, schedule=ReduceLROnPlateau(patience=0)),
                Change(at=6, lr=0.3, schedule=SequentialLR(schedulers=(StepLR(step_size=1),), milestones=())),
                Change(at=STEPS, lr=0.7),
            ),
        ),
        Lane(label="b", optimizer=SGD(lr=0.1), changes=(Change(at=4, lr=3.0), Change(at=11, lr=0.1))),
    ),
    "clipping": lanes(
        Quadratic(condition=12.0),
        Lane(label="norm", optimizer=SGD(lr=0.2), clip=Clip(norm=0.5)),
        Lane(label="value", optimizer=SGD(lr=0.2), clip=Clip(value=0.25)),
        Lane(label="neither", optimizer=SGD(lr=0.1)),
    ),
    "schedules that come first": lanes(
        MOONS,
        Lane(label="a", optimizer=SparseAdam(lr=0.1), schedule=StepLR(step_size=2), schedule_first=True),
        Lane(label="b", optimizer=Adam(lr=0.1), schedule=ReduceLROnPlateau(patience=0), schedule_first=True),
        Lane(label="c", optimizer=SGD(lr=0.1), schedule=ReduceLROnPlateau(patience=0), clip=Clip(value=0.01)),
    ),
    "averages": lanes(
        Moons(points=40, batch_size=9),
        Lane(label="a", optimizer=SGDScheduleFree(lr=1.0), schedule=LinearLR(), clip=Clip(norm=1.0)),
        Lane(label="b", optimizer=SGDScheduleFree(lr=1.0, momentum=0.5), changes=(Change(at=6, momentum=0.9),)),
        Lane(label="c", optimizer=SGD(lr=0.1)),
    ),
    "averages of what each batch says": lanes(
        Digits(images=64, batch_size=8),
        Lane(label="a", optimizer=SGDScheduleFree(lr=1.0)),
        Lane(label="b", optimizer=SGDScheduleFree(lr=1.0), changes=(Change(at=6, batch_size=16),)),
        steps=9,
    ),
    "checkpoints": lanes(
        MOONS,
        *(
            Lane(
                label=f"{optimizer.__class__.__name__} {kept}",
                optimizer=optimizer,
                schedule=schedule,
                group_lrs={"layer 2": 0.01},
                changes=(Change(at=5, resume=kept), Change(at=9, lr=0.05)),
            )
            for optimizer, schedule in ((Adam(lr=0.1), CosineAnnealingLR(T_max=8)), (SGDScheduleFree(lr=1.0), None))
            for kept in get_args(Resume)
        ),
    ),
    "checkpoints of a bowl": lanes(
        Quadratic(condition=12.0),
        Lane(
            label="a",
            optimizer=SGD(lr=0.1, momentum=0.9),
            schedule=StepLR(step_size=2),
            schedule_first=True,
            changes=(Change(at=5, resume="optimizer", momentum=0.5),),
        ),
    ),
}
"""An experiment for each problem, optimizer and schedule, and for what else shapes a script."""


def output(source: str) -> str:
    """Execute a script in this process and return what it prints."""
    with (
        contextlib.redirect_stdout(io.StringIO()) as out,
        torch.random.fork_rng(devices=[]),
        warnings.catch_warnings(),
    ):
        warnings.filterwarnings("ignore", "Detected call of")  # torch, where a scheduler is to step first
        exec(compile(source, "script", "exec"), {"__name__": "__main__"})
    return out.getvalue()


def assert_same(printed: str, recording: Recording) -> None:
    """Assert that a script printed the losses and rates of a recording, to the bit, and nothing more."""
    header, *lines = printed.splitlines()
    assert header == "lane\tstep\tloss\tlr"
    rows = [line.split("\t") for line in lines]
    expected = [
        (printable(label), step, loss, lr)
        for label in recording.labels
        for lane in [recording.lane(label)]
        for step, (loss, lr) in enumerate(zip(lane.loss.tolist(), lane.lr.tolist(), strict=True))
    ]
    assert [(lane, int(step)) for lane, step, _, _ in rows] == [(lane, step) for lane, step, _, _ in expected]
    # Where a loss is infinite the recording has no number, for no plot could reach so far.
    losses = [loss if math.isfinite(loss) else math.nan for loss in (float(loss) for _, _, loss, _ in rows)]
    assert np.array_equal(losses, [loss for _, _, loss, _ in expected], equal_nan=True)
    assert np.array_equal([float(lr) for _, _, _, lr in rows], [lr for _, _, _, lr in expected], equal_nan=True)


def assert_script_repeats(experiment: Experiment, seed: int | None = None) -> None:
    """Assert that an experiment's script prints what its run records."""
    assert_same(output(script(experiment, seed)), record(experiment, seed))
