"""Clipping, the order of calls and resuming: each as torch itself does it."""

import itertools
import warnings

import numpy as np
import pytest
import torch
from msgspec import structs
from torch.optim import lr_scheduler

from lrdesk.lab.errors import LabError
from lrdesk.lab.run import Run
from lrdesk.lab.spec import Change, Clip, Experiment, Lane, Optimizer, Problem, Schedule
from lrdesk.lab.spec.lanes import Resume
from lrdesk.lab.spec.optimizers import SGD, Adam, SGDScheduleFree
from lrdesk.lab.spec.problems import Moons, Quadratic
from lrdesk.lab.spec.schedules import CosineAnnealingLR, OneCycleLR, ReduceLROnPlateau, SequentialLR, StepLR
from tests.unit.lab.experiments import SMALL_PROBLEMS, experiment, record
from tests.unit.lab.test_combinations import OPTIMIZERS, SCHEDULES

STEPS = 12
MOONS = Moons(points=64, batch_size=16, bias=False)


def lane(label: str, optimizer: Optimizer, schedule: Schedule | None = None, **settings: object) -> Lane:
    return structs.replace(Lane(label=label, optimizer=optimizer, schedule=schedule), **settings)


def lanes(problem: Problem, *made: Lane, steps: int = STEPS) -> Experiment:
    return structs.replace(experiment(problem, steps, SGD(lr=0.1)), lanes=made)


@pytest.mark.parametrize("clip", [Clip(norm=0.5), Clip(value=0.4)])
def test_gradients_are_clipped_as_torch_clips_them_and_recorded_as_they_were(clip: Clip) -> None:
    recorded = record(lanes(Quadratic(condition=12.0), lane("a", SGD(lr=0.1, momentum=0.9), clip=clip))).lane("a")

    weights = torch.tensor([-4.5, 1.5], requires_grad=True)
    optimizer = torch.optim.SGD([weights], lr=0.1, momentum=0.9)
    losses, norms = [], []
    for _ in range(STEPS + 1):
        optimizer.zero_grad()
        loss = (torch.tensor([1.0, 12.0]) * weights.square()).sum() / 2
        loss.backward()
        losses.append(loss.item())
        norms.append(weights.grad.norm().item())
        if clip.norm is not None:
            torch.nn.utils.clip_grad_norm_([weights], clip.norm)
        else:
            torch.nn.utils.clip_grad_value_([weights], clip.value)
        optimizer.step()
    assert recorded.loss.tolist() == losses
    assert recorded.grad_norm == pytest.approx(norms)
    assert max(norms) > 10


def test_clipping_keeps_a_lane_that_would_explode() -> None:
    made = lanes(
        Quadratic(condition=12.0), lane("a", SGD(lr=0.3)), lane("b", SGD(lr=0.3), clip=Clip(norm=1.0)), steps=60
    )
    recording = record(made)
    assert recording.lane("a").diverged_at is not None
    assert recording.lane("b").diverged_at is None


def test_a_schedule_that_comes_first_skips_the_first_rate_as_in_torch_but_without_a_warning() -> None:
    step = StepLR(step_size=1, gamma=0.5)
    right, wrong = lane("right", SGD(lr=1.0), step), lane("wrong", SGD(lr=1.0), step, schedule_first=True)
    lrs = record(lanes(Quadratic(start=(1.0,)), right, wrong, steps=3)).lr  # a warning would be an error here
    assert lrs[0].tolist() == [1, 0.5, 0.25, 0.125]
    assert lrs[1].tolist() == [0.5, 0.25, 0.125, 0.125]

    weight = torch.ones(1, requires_grad=True)
    optimizer = torch.optim.SGD([weight], lr=1.0)
    scheduler = lr_scheduler.StepLR(optimizer, 1, 0.5)
    with pytest.warns(UserWarning, match=r"Detected call of `lr_scheduler.step\(\)` before `optimizer.step\(\)`"):
        scheduler.step()
    assert optimizer.param_groups[0]["lr"] == lrs[1, 0]


@pytest.mark.parametrize("problem", SMALL_PROBLEMS, ids=lambda problem: type(problem).__name__)
def test_every_problem_bears_every_setting(problem: Problem) -> None:
    plateau = ReduceLROnPlateau(patience=1)
    made = [
        lane("value", Adam(lr=0.01), clip=Clip(value=0.1)),
        lane("order", Adam(lr=0.01), plateau, schedule_first=True),
        *(lane(kept, Adam(lr=0.01), plateau, changes=(Change(at=4, resume=kept),)) for kept in Resume.__args__),
        lane("average", SGDScheduleFree(lr=1e-4)),
    ]
    recording = record(lanes(problem, *made))
    assert np.isfinite(recording.loss).all()
    assert np.array_equal(recording.loss[2, :5], recording.loss[4, :5])
    assert not np.array_equal(recording.loss[2, 5:], recording.loss[4, 5:])


@pytest.mark.filterwarnings("ignore:Detected call of")  # torch, about its own SequentialLR of a ChainedScheduler
@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_a_lane_that_resumes_with_all_goes_on_as_if_never_stopped(optimizer: type[Optimizer]) -> None:
    for first, schedule in itertools.islice(enumerate(SCHEDULES), OPTIMIZERS.index(optimizer) % 3, None, 3):
        whole = lane("whole", optimizer(lr=0.01), schedule)
        stopped = structs.replace(whole, label="stopped", changes=(Change(at=first % 7 + 1, resume="all"),))
        try:
            recording = record(lanes(MOONS, whole, stopped))
        except LabError:
            continue  # CyclicLR drives no optimizer without momentum
        assert recording.lane("whole").loss.tolist() == recording.lane("stopped").loss.tolist()
        assert recording.lane("whole").lr.tolist() == recording.lane("stopped").lr.tolist()


def test_what_is_not_loaded_starts_anew() -> None:
    cosine = CosineAnnealingLR(T_max=8)
    made = [lane(kept, SGD(lr=1.0), cosine, changes=(Change(at=4, resume=kept),)) for kept in Resume.__args__]
    rates = record(lanes(Quadratic(), *made, steps=8)).lr[:, 4:6]
    # Measured with torch 2.13: after four of eight steps, what each lane goes on with.
    assert rates == pytest.approx(np.array([[0.5, 0.309], [0.5, 0.481], [1.0, 0.962]]), abs=1e-3)


def test_without_the_optimizers_state_momentum_is_lost() -> None:
    made = [lane(kept, SGD(lr=0.01, momentum=0.9), changes=(Change(at=6, resume=kept),)) for kept in Resume.__args__]
    recording = record(lanes(Quadratic(condition=12.0), *made))
    path = recording.path
    assert path is not None
    assert np.array_equal(path[0], path[1])
    step = np.linalg.norm(path[:, 7] - path[:, 6], axis=1)
    assert step[2] < step[0] / 2


@pytest.mark.parametrize("schedule", [StepLR(step_size=2), OneCycleLR(max_lr=0.1, total_steps=200)])
def test_a_lane_that_resumes_can_be_taken_back(schedule: Schedule) -> None:
    sequence = SequentialLR(schedulers=(schedule, CosineAnnealingLR(T_max=90)), milestones=(20,))
    resumed = lane(
        "a",
        Adam(lr=0.01),
        sequence,
        changes=(Change(at=30, resume="optimizer"),),
        clip=Clip(norm=1.0),
        schedule_first=True,
    )
    run = Run(lanes(MOONS, resumed, lane("b", SGDScheduleFree(lr=1.0)), steps=150), seed=3)
    list(run)
    went_back = run.rewound(0, Change(at=120, lr=0.02)).rewound(1, Change(at=110, momentum=0.5))
    list(went_back)
    fresh = record(went_back.recording.experiment, seed=3)
    assert np.array_equal(went_back.recording.loss, fresh.loss)
    assert np.array_equal(went_back.recording.lr, fresh.lr)


def test_a_script_that_steps_the_schedule_first_lets_torch_say_so() -> None:
    from lrdesk.lab.script import script

    made = lanes(Quadratic(), lane("a", SGD(lr=0.1), StepLR(step_size=2), schedule_first=True), steps=2)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        exec(compile(script(made), "script", "exec"), {})
    assert "Detected call of" in str(caught[0].message)
