"""The range test: torch's own training at a rising rate, hints that stay hints, and no trace left behind."""

import subprocess
import sys
from functools import cache
from typing import get_args

import numpy as np
import pytest
import torch

from lrdesk.lab.errors import LabError
from lrdesk.lab.problems import build_problem
from lrdesk.lab.range_test import RangeRecording, RangeTest, Suggestion, notice, runnable, suggestions
from lrdesk.lab.range_test.run import RangeRun
from lrdesk.lab.range_test.suggestions import Name
from lrdesk.lab.run import Run
from lrdesk.lab.spec import Optimizer, Problem
from lrdesk.lab.spec.optimizers import SGD, Adam, AdamW, Muon, SparseAdam
from lrdesk.lab.spec.problems import LinearFit, Moons, NoisyRegression, Quadratic
from tests.unit.lab.experiments import record

BOWL = Quadratic(curvature=10.0, start=(1.0,))
MOONS = Moons(batch_size=16)
SEEDS = range(4)
TESTS = [
    RangeTest(BOWL, SGD(lr=1.0)),
    RangeTest(LinearFit(), Adam(lr=1.0), high=1.0),
    RangeTest(NoisyRegression(replicas=8), SGD(lr=1.0, momentum=0.9), seed=3, batch_size=4),
    RangeTest(MOONS, AdamW(lr=1.0), seed=1, steps=100),
]


def curve_of(test: RangeTest) -> RangeRecording:
    """Run a test to its end."""
    run = RangeRun(test)
    for _ in run:
        pass
    assert run.recording.finished
    return run.recording


@cache
def on_moons(seed: int) -> RangeRecording:
    return curve_of(RangeTest(MOONS, SGD(lr=1.0), seed=seed))


def hints(recording: RangeRecording) -> dict[Name, Suggestion]:
    return {suggestion.name: suggestion for suggestion in suggestions(recording)}


@pytest.mark.parametrize("test", TESTS, ids=lambda test: type(test.problem).__name__)
def test_it_trains_as_a_run_of_the_same_experiment_does_to_the_bit(test: RangeTest) -> None:
    recording = curve_of(test)
    points = recording.length - (recording.blew_up_at is not None)
    lane = record(test.experiment).lane("rising rate")
    assert recording.lr[:points].tolist() == lane.lr[:points].tolist()
    assert recording.objective[:points].tolist() == lane.loss[:points].tolist()


def test_a_loop_written_by_hand_has_the_same_batch_losses_to_the_bit() -> None:
    test = RangeTest(MOONS, SGD(lr=1.0), seed=2)
    problem = build_problem(MOONS, 2, "cpu")
    model = problem.model()
    optimizer = torch.optim.SGD(model.parameters(), lr=test.low)
    scheduler = torch.optim.lr_scheduler.ExponentialLR(optimizer, gamma=(test.high / test.low) ** (1 / test.steps))
    recording = curve_of(test)
    losses = []
    for step in range(recording.length):
        optimizer.zero_grad()
        loss = problem.loss(model, problem.batch(step, 16))
        losses.append(loss.item())
        loss.backward()
        optimizer.step()
        scheduler.step()
    assert recording.loss[: recording.length].tolist() == losses


def test_the_rate_rises_from_low_to_high_by_the_same_factor_at_each_step() -> None:
    recording = curve_of(RangeTest(MOONS, Adam(lr=1.0), low=1e-7, high=1e-3, steps=100))
    assert recording.lr == pytest.approx(np.geomspace(1e-7, 1e-3, 101), rel=1e-6)


def test_the_smoothed_loss_is_the_mean_of_the_last_tenth_of_the_losses() -> None:
    recording = on_moons(0)
    for point in (0, 5, 19, 20, 100, recording.length - 1):
        expected = recording.loss[max(0, point - 19) : point + 1].mean()
        assert recording.smoothed[point] == pytest.approx(expected, rel=1e-12)


def test_the_loss_of_replicas_is_that_of_one() -> None:
    recording = curve_of(RangeTest(NoisyRegression(replicas=64), SGD(lr=1.0)))
    # Half of (ten weights of 2, squared, and the label's unit noise).
    assert recording.loss[:20].mean() == pytest.approx((10 * 2.0**2 + 1) / 2, rel=0.1)
    assert recording.objective[0] == 20.0


def test_each_step_completes_one_point_and_the_arrays_are_there_from_the_start() -> None:
    run = RangeRun(RangeTest(MOONS, Adam(lr=1.0), low=1e-7, high=1e-6, steps=50))
    loss = run.recording.loss
    seen = [(point, run.recording.length, run.recording.finished) for point in run]
    assert seen == [(point, point + 1, point == 50) for point in range(51)]
    assert list(run) == []
    assert run.recording.loss is loss
    assert np.isfinite(loss).all()


def test_the_same_seed_gives_the_same_curve_and_torch_s_generator_is_left_alone() -> None:
    torch.manual_seed(1)
    before = torch.get_rng_state()
    again = curve_of(RangeTest(MOONS, SGD(lr=1.0), seed=0))
    assert torch.equal(torch.get_rng_state(), before)
    assert np.array_equal(again.loss, on_moons(0).loss, equal_nan=True)
    assert not np.array_equal(again.loss, on_moons(1).loss, equal_nan=True)


@pytest.mark.parametrize("test", TESTS, ids=lambda test: type(test.problem).__name__)
def test_what_runs_next_starts_from_the_same_first_weights_and_batches(test: RangeTest) -> None:
    recording = curve_of(test)
    for suggestion in suggestions(recording):
        made = runnable(recording, suggestion)
        run = Run(made)
        next(run)
        assert run.recording.loss[:, 0].tolist() == [recording.objective[0]] * 3
        untouched = Run(made)
        next(untouched)
        assert run.recording.grad_norm[:, 0].tolist() == untouched.recording.grad_norm[:, 0].tolist()


def test_it_ends_where_the_smoothed_loss_passes_four_times_its_lowest() -> None:
    recording = on_moons(0)
    blew_up_at = recording.blew_up_at
    assert blew_up_at is not None
    assert recording.length == blew_up_at + 1 < recording.test.steps
    full = recording.smoothed[19 : recording.length]
    assert full[-1] > 4 * full.min()
    assert all(full[:-1] <= 4 * np.minimum.accumulate(full[:-1]))
    assert np.isnan(recording.loss[recording.length :]).all()


def test_moons_blow_up_between_one_and_six_and_hints_lie_well_below() -> None:
    found = [hints(on_moons(seed)) for seed in SEEDS]
    for by_name in found:
        assert set(by_name) == set(get_args(Name))
        blow_up = by_name["blow-up"].lr
        assert 1.2 < blow_up < 5.5
        for name in ("steepest descent", "minimum / 10", "valley"):
            assert by_name[name].lr < blow_up / 5
    steepest = [by_name["steepest descent"].lr for by_name in found]
    assert min(steepest) > 0.03
    assert max(steepest) < 0.6
    assert max(steepest) > 2 * min(steepest)  # which is why it is a hint


def test_full_batches_of_moons_blow_up_a_little_above_three() -> None:
    for seed in SEEDS:
        assert 2.7 < hints(curve_of(RangeTest(Moons(), SGD(lr=1.0), seed=seed)))["blow-up"].lr < 5.0


@pytest.mark.parametrize("steps", [50, 100, 200, 500])
def test_a_bowl_blows_up_soon_after_two_over_its_curvature(steps: int) -> None:
    recording = curve_of(RangeTest(BOWL, SGD(lr=1.0), steps=steps))
    assert 2 / 10 < hints(recording)["blow-up"].lr < 3.3 * 2 / 10


def test_momentum_moves_the_limit_of_a_bowl() -> None:
    recording = curve_of(RangeTest(BOWL, SGD(lr=1.0, momentum=0.9)))
    limit = 2 * (1 + 0.9) / 10
    assert limit < hints(recording)["blow-up"].lr < 2 * limit


def test_the_noise_of_single_examples_is_no_blow_up() -> None:
    blow_ups = []
    for seed in SEEDS:
        found = hints(curve_of(RangeTest(NoisyRegression(replicas=1), SGD(lr=1.0), seed=seed)))
        blow_ups.append(found["blow-up"].lr)
    assert min(blow_ups) > 0.1


def _recorded(losses: np.ndarray, low: float = 1e-4, high: float = 1.0) -> RangeRecording:
    """Return the recording of a full-batch test with these losses."""
    test = RangeTest(BOWL, SGD(lr=1.0), low=low, high=high, steps=len(losses) - 1)
    recording = RangeRecording.blank(test, "cpu")
    for lr, loss in zip(np.geomspace(low, high, len(losses)), losses, strict=True):
        if not recording.finished:
            recording.add(float(lr), float(loss), float(loss))
    return recording


def test_hints_are_where_a_drawn_curve_has_them() -> None:
    # Four decades in 400 steps: flat for one, down through the next in a straight line, flat, and up from 0.3 on.
    lr = np.geomspace(1e-4, 1.0, 401)
    losses = np.interp(np.log10(lr), [-4, -3, -2, -0.5, 0], [1.0, 1.0, 0.2, 0.1, 10.0])
    found = hints(_recorded(losses))
    assert found["steepest descent"].lr == pytest.approx(10**-2.5, rel=0.7)
    assert found["minimum / 10"].lr == pytest.approx(10**-0.5 / 10, rel=0.3)
    # Smoothing delays the curve, by up to a tenth of the four decades.
    assert 10**-0.5 < found["blow-up"].lr < 10**-0.1
    assert found["valley"].lr == pytest.approx(10 ** ((-3 - 0.5) / 2), rel=0.3)


def test_the_valley_bridges_a_bump_and_needs_no_neighbours() -> None:
    losses = np.linspace(2.0, 1.0, 401)  # the first tenth, where the mean is not yet of a full one, does not count
    losses[150:230] += 3.0
    assert hints(_recorded(losses))["valley"].lr == pytest.approx(10 ** (-3.6 / 2), rel=0.1)


def test_rates_too_low_to_move_anything_give_no_hint() -> None:
    for problem in (MOONS, NoisyRegression(replicas=1), BOWL):
        recording = curve_of(RangeTest(problem, SGD(lr=1.0), low=1e-9, high=1e-6))
        assert suggestions(recording) == ()
        assert "too low here, so test higher ones" in str(notice(recording))


@pytest.mark.parametrize(
    "test",
    [
        RangeTest(MOONS, SGD(lr=1.0), low=50.0, high=1000.0),
        RangeTest(BOWL, SGD(lr=1.0), low=1.0, high=100.0),
        RangeTest(Quadratic(curvature=1000.0, start=(1.0,)), SGD(lr=1.0), low=900.0, high=1000.0),
    ],
)
def test_a_test_that_blows_up_at_once_gives_no_hint_but_says_so(test: RangeTest) -> None:
    recording = curve_of(test)
    assert suggestions(recording) == ()
    assert notice(recording) == f"The loss rose without having fallen first: start below {test.low:g}."


def test_a_loss_beyond_all_numbers_ends_the_test() -> None:
    recording = _recorded(np.array([*np.linspace(2.0, 1.0, 80), np.inf, *np.ones(20)]))
    assert (recording.blew_up_at, recording.length) == (80, 81)
    assert np.isnan(recording.loss[80])
    assert hints(recording)["blow-up"].explanation == "At a rate of 0.158 the loss is no longer a number."


def test_without_a_blow_up_it_says_how_far_it_went() -> None:
    recording = curve_of(RangeTest(MOONS, SGD(lr=1.0), low=1e-3, high=0.5))
    assert "blow-up" not in hints(recording)
    assert notice(recording) == "Nothing blew up on the way to 0.5: the limit, if there is one, lies higher."
    emptied = curve_of(RangeTest(BOWL, SGD(lr=1.0), low=0.05, high=1.0, steps=500))
    assert "fell to 0" in str(notice(emptied))
    assert notice(on_moons(0)) is None


def test_every_hint_is_one_sentence_with_its_figures_and_a_caveat() -> None:
    recording = on_moons(0)
    by_name = hints(recording)
    assert f"{by_name['minimum / 10'].lr * 10:.3g}" in by_name["minimum / 10"].explanation
    assert "4 times its lowest value" in by_name["blow-up"].explanation
    for suggestion in by_name.values():
        assert suggestion.explanation.endswith(".")
        assert ". " not in suggestion.explanation
        assert suggestion.caveat.startswith("A hint, not an optimum: ")
        assert "optim" not in suggestion.explanation
    assert len({suggestion.caveat for suggestion in by_name.values()}) == 4


def test_a_hint_runs_at_its_rate_and_at_a_third_and_three_times_of_it() -> None:
    recording = curve_of(RangeTest(MOONS, SGD(lr=1.0, momentum=0.5), seed=5, batch_size=32))
    hint = hints(recording)["minimum / 10"]
    made = runnable(recording, hint)
    assert [lane.optimizer.lr for lane in made.lanes] == pytest.approx([hint.lr / 3, hint.lr, hint.lr * 3], rel=1e-2)
    assert {(lane.optimizer.momentum, lane.batch_size) for lane in made.lanes} == {(0.5, 32)}
    assert (made.problem, made.seed, made.views[0]) == (MOONS, 5, "regions")
    finished = record(made)
    assert finished.seed == 5
    middle = finished.lane(made.lanes[1].label)
    assert middle.end < middle.loss[0]


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"low": 0.0}, "above 0"),
        ({"low": 1.0, "high": 1.0}, "to a higher one"),
        ({"high": 1e6}, "1000 at most"),
        ({"steps": 10}, "50 to 500 steps"),
        ({"batch_size": 1000}, "wants more examples than the 512 there are"),
        ({"problem": BOWL, "batch_size": 4}, "every step of this problem sees all there is"),
    ],
)
def test_what_makes_no_sense_is_refused(wrong: dict[str, object], message: str) -> None:
    with pytest.raises(LabError, match=message):
        RangeTest(**({"problem": MOONS, "optimizer": SGD(lr=1.0)} | wrong))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("problem", "optimizer"),
    [(MOONS, SGD(lr=1.0, nesterov=True)), (BOWL, Muon(lr=1.0))],
)
def test_what_torch_refuses_becomes_a_sentence(problem: Problem, optimizer: Optimizer) -> None:
    with pytest.raises(LabError, match="cannot train this problem with these settings"):
        RangeRun(RangeTest(problem, optimizer))


def test_optimizers_with_tastes_of_their_own_can_be_tested() -> None:
    assert hints(curve_of(RangeTest(Moons(bias=False, batch_size=64), Muon(lr=1.0))))
    assert hints(curve_of(RangeTest(MOONS, SparseAdam(lr=1.0))))


def test_its_data_and_hints_load_without_torch() -> None:
    code = "import sys, lrdesk.lab.range_test; assert 'torch' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True)
