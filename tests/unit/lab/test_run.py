"""Runs: equal to loops written by hand, equal to themselves, and never stopped by one lane."""

import subprocess
import sys

import numpy as np
import pytest
import torch
from torch import nn

from lrdesk.lab.errors import LabError
from lrdesk.lab.problems import build_problem
from lrdesk.lab.recording import EXPLODED, Recording
from lrdesk.lab.run import Run
from lrdesk.lab.spec import Problem
from lrdesk.lab.spec.optimizers import SGD, Adagrad, Adam, Muon
from lrdesk.lab.spec.problems import LinearFit, Moons, NoisyRegression, Quadratic
from lrdesk.lab.spec.schedules import CyclicLR, OneCycleLR, StepLR
from tests.unit.lab.experiments import SMALL_PROBLEMS, LaneParts, experiment, record

SMALL_MOONS = Moons(points=64)


def test_a_line_fitted_by_hand_has_the_same_losses_to_the_bit() -> None:
    line = nn.Linear(1, 1)
    nn.init.zeros_(line.weight)
    nn.init.zeros_(line.bias)
    x = torch.tensor([[1.0], [2.0], [3.0], [4.0]])
    optimizer = torch.optim.SGD(line.parameters(), lr=0.1)
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=5)
    losses, norms, rates, weights = [], [], [], []
    for _ in range(21):
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(line(x), 2 * x)
        loss.backward()
        losses.append(loss.item())
        rates.append(scheduler.get_last_lr()[0])
        weights.append([line.weight.item(), line.bias.item()])
        norms.append(nn.utils.get_total_norm([line.weight.grad, line.bias.grad]).item())
        optimizer.step()
        scheduler.step()

    lane = record(experiment(LinearFit(), 20, (SGD(lr=0.1), StepLR(step_size=5)))).lane("a")
    assert lane.loss.tolist() == losses
    assert lane.lr.tolist() == rates
    assert lane.path is not None
    assert lane.path.tolist() == weights
    assert lane.grad_norm == pytest.approx(norms, rel=1e-6)


@pytest.mark.parametrize("problem", SMALL_PROBLEMS, ids=lambda problem: type(problem).__name__)
def test_a_loop_written_by_hand_over_the_same_data_has_the_same_losses_to_the_bit(problem: Problem) -> None:
    made = build_problem(problem, seed=3, device="cpu")
    model = made.model()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    losses = []
    for step in range(16):
        batch = made.data if made.batch_size is None else made.batch(step, made.batch_size)
        loss = made.loss(model, batch)
        losses.append(loss.item() if made.records_batches else made.objective(model, made.data).item())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    assert record(experiment(problem, 15, Adam(lr=0.01)), seed=3).lane("a").loss.tolist() == losses


@pytest.mark.parametrize("curvature", [0.5, 10.0])
def test_gradient_descent_on_a_bowl_shrinks_the_weight_by_one_minus_rate_times_curvature(curvature: float) -> None:
    lane = record(experiment(Quadratic(curvature=curvature, start=(2.0,)), 30, SGD(lr=0.05))).lane("a")
    assert lane.path is not None
    assert lane.path[:, 0] == pytest.approx(2 * (1 - 0.05 * curvature) ** np.arange(31), rel=1e-4)
    assert lane.path[:, 1].tolist() == lane.loss.tolist()
    assert lane.grad_norm == pytest.approx(curvature * np.abs(lane.path[:, 0]), rel=1e-5)


@pytest.mark.parametrize(("problem", "sharpness"), [(Quadratic(condition=12.0), 12.0), (LinearFit(), 16.70)])
def test_the_border_of_convergence_is_two_over_the_largest_curvature(problem: Quadratic, sharpness: float) -> None:
    below, above = SGD(lr=1.97 / sharpness), SGD(lr=2.06 / sharpness)
    recording = record(experiment(problem, 200, below, above))
    assert recording.lane("a").end < recording.lane("a").loss[0]
    assert recording.lane("b").diverged_at is not None


def test_a_lane_that_explodes_ends_and_the_others_go_on() -> None:
    recording = record(experiment(Quadratic(condition=12.0), 60, SGD(lr=0.172), SGD(lr=0.12)))
    exploded, steady = recording.lane("a"), recording.lane("b")
    assert exploded.diverged_at is not None
    assert exploded.loss[-1] > EXPLODED
    assert np.all(exploded.loss[:-1] <= EXPLODED)
    assert np.isnan(recording.loss[0, exploded.diverged_at + 1 :]).all()
    assert len(steady.loss) == 61
    assert steady.end < 1e-4


def test_a_loss_beyond_all_numbers_is_kept_out_of_the_recording() -> None:
    huge = OneCycleLR(max_lr=1e4, total_steps=5, div_factor=1e-12)  # a first rate of 10¹⁶
    recording = record(experiment(Quadratic(curvature=1000.0, start=(1.0,)), 5, (SGD(lr=1.0), huge), SGD(lr=1e-4)))
    assert recording.diverged_at.tolist() == [1, -1]
    assert np.isnan(recording.loss[0, 1])
    assert recording.path is not None
    assert np.isnan(recording.path[0, 1]).all()


def test_a_run_ends_early_once_every_lane_has_diverged() -> None:
    recording = record(experiment(Quadratic(condition=12.0), 1000, SGD(lr=0.2), SGD(lr=0.3)))
    assert recording.finished
    assert recording.length == recording.diverged_at.max() + 1 < 100


def test_each_step_completes_one_point() -> None:
    run = Run(experiment(Quadratic(), 3, SGD(lr=0.1)))
    assert run.recording.length == 0
    seen = [(point, run.recording.length, run.recording.finished) for point in run]
    assert seen == [(0, 1, False), (1, 2, False), (2, 3, False), (3, 4, True)]
    assert list(run) == []


def test_before_a_run_its_surface_and_start_are_there() -> None:
    recording = Recording.blank(experiment(Quadratic(condition=12.0), 5, SGD(lr=0.1), SGD(lr=0.2)), seed=4)
    assert (recording.length, recording.seed) == (0, 4)
    assert recording.path is not None
    assert recording.surface is not None
    assert recording.path[:, 0].tolist() == [[-4.5, 1.5]] * 2
    assert recording.surface.y is not None
    assert recording.surface.loss.shape == (len(recording.surface.y), len(recording.surface.x))


def test_lanes_see_the_same_data_and_the_floor_of_the_noise_rises_with_the_rate() -> None:
    recording = record(experiment(NoisyRegression(), 500, SGD(lr=0.02), SGD(lr=0.02), SGD(lr=0.04)))
    assert recording.loss[0].tolist() == recording.loss[1].tolist()
    low, high = (float(recording.lane(label).loss[-100:].mean()) for label in "ac")
    assert 1.8 < high / low < 2.6
    assert high == pytest.approx(0.13, rel=0.15)


def test_a_seed_decides_everything_and_another_seed_something_else() -> None:
    made = experiment(SMALL_MOONS, 10, Adam(lr=0.01))
    assert record(made, seed=1).loss.tolist() == record(made, seed=1).loss.tolist()
    assert record(made, seed=1).loss.tolist() != record(made, seed=2).loss.tolist()


def test_the_global_generator_is_neither_used_nor_disturbed() -> None:
    for problem in SMALL_PROBLEMS:
        made = experiment(problem, 5, SGD(lr=0.01))
        torch.manual_seed(1)
        before = torch.get_rng_state()
        first = record(made).loss.tobytes()
        assert torch.equal(torch.get_rng_state(), before)
        torch.manual_seed(2)
        assert record(made).loss.tobytes() == first


def test_a_fresh_process_with_other_defaults_gives_the_same_numbers() -> None:
    code = (
        "from lrdesk.lab.loader import load_torch; torch = load_torch()\n"
        "torch.set_num_threads(2); torch.manual_seed(2)\n"
        "from lrdesk.lab.spec.optimizers import Adam; from lrdesk.lab.spec.problems import Moons\n"
        "from tests.unit.lab.experiments import experiment, record\n"
        "print(record(experiment(Moons(batch_size=64), 20, Adam(lr=0.01))).loss.tobytes().hex())"
    )
    printed = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout
    assert printed.strip() == record(experiment(Moons(batch_size=64), 20, Adam(lr=0.01))).loss.tobytes().hex()


@pytest.mark.parametrize(
    ("lane", "message"),
    [
        (Muon(lr=0.1), "Lane 'a': Muon cannot train this problem"),
        (SGD(lr=0.1, nesterov=True), "Lane 'a': SGD cannot train"),
        ((Adagrad(lr=0.1), CyclicLR(base_lr=0.1, max_lr=1)), "Lane 'a': CyclicLR cannot drive this optimizer"),
    ],
)
def test_what_torch_refuses_becomes_a_sentence(lane: LaneParts | Muon, message: str) -> None:
    with pytest.raises(LabError, match=message):
        Run(experiment(Quadratic(), 5, lane))


def test_a_schedule_that_runs_out_says_so() -> None:
    run = Run(experiment(Quadratic(), 20, (SGD(lr=0.01), OneCycleLR(max_lr=0.02, total_steps=10))))
    with pytest.raises(LabError, match="Lane 'a': OneCycleLR gave up"):
        list(run)
    assert run.recording.length == 10
