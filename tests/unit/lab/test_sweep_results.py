"""Sweeps and maps against theory, their growth while they train, and bands against plain runs."""

from itertools import pairwise

import numpy as np
import pytest

from lrdesk.lab.errors import LabError
from lrdesk.lab.spec import Experiment, Lane
from lrdesk.lab.spec.optimizers import SGD, Adam, RMSprop
from lrdesk.lab.spec.problems import Moons, NoisyRegression, Quadratic
from lrdesk.lab.spec.schedules import OneCycleLR, ReduceLROnPlateau, StepLR
from lrdesk.lab.spec.sweeps import Axis, Map, Sweep
from lrdesk.lab.sweeps.band import SeedBand
from lrdesk.lab.sweeps.map import RateMap
from lrdesk.lab.sweeps.results import BandResult, MapResult, SweepResult, quantile
from lrdesk.lab.sweeps.sweep import RateSweep
from tests.unit.lab.experiments import experiment, record

CURVATURE = 10.0
BOWL = Quadratic(curvature=CURVATURE, start=(2.0,))


def lane(momentum: float = 0.0) -> Lane:
    return Lane(label="a", optimizer=SGD(lr=0.1, momentum=momentum))


def swept(sweep: Sweep) -> SweepResult:
    training = RateSweep(sweep)
    for _ in training:
        pass
    return training.result


def mapped(map: Map) -> MapResult:
    training = RateMap(map)
    for _ in training:
        pass
    return training.result


@pytest.mark.parametrize("momentum", [0.0, 0.5, 0.9])
def test_on_a_bowl_the_largest_rate_that_trains_is_2_times_1_plus_momentum_over_the_curvature(momentum: float) -> None:
    limit = 2 * (1 + momentum) / CURVATURE
    axis = Axis(low=limit / 2, high=limit * 1.3, count=128)
    result = swept(Sweep(problem=BOWL, lane=lane(momentum), steps=400, axis=axis))
    trains = result.trains[0]
    assert result.values[trains].max() == pytest.approx(limit, rel=0.01)
    assert result.values[~trains].min() == pytest.approx(limit, rel=0.01)
    assert result.initial[0].tolist() == [CURVATURE * 2] * 128


def test_the_floor_of_the_noise_is_about_proportional_to_the_rate() -> None:
    axis = Axis(low=0.005, high=0.04, count=4)
    result = swept(Sweep(problem=NoisyRegression(replicas=256), lane=lane(), steps=1500, axis=axis))
    assert np.all(result.final[0, 1:] / result.final[0, :-1] > 1.8)
    assert np.all(result.final[0, 1:] / result.final[0, :-1] < 2.6)


def test_a_sweep_has_the_ends_of_plain_runs_and_their_lowest_losses() -> None:
    rates = (0.003, 0.03, 0.3)
    problem = Moons(points=64)
    axis = Axis(low=0.003, high=0.3, count=3)
    result = swept(Sweep(problem=problem, lane=lane(0.9), steps=20, axis=axis, seeds=(1, 2)))
    for row, seed in enumerate((1, 2)):
        loss = record(experiment(problem, 20, *(SGD(lr=rate, momentum=0.9) for rate in rates)), seed).loss
        assert result.initial[row] == pytest.approx(loss[:, 0], rel=1e-5)
        assert result.final[row] == pytest.approx(loss[:, -1], rel=1e-3)
        assert result.best[row] == pytest.approx(loss.min(axis=1), rel=1e-3)
    assert result.median_final == pytest.approx(result.final.mean(axis=0))


def test_a_sweep_grows_step_by_step_and_seed_by_seed() -> None:
    axis = Axis(low=0.01, high=0.1, count=5)
    training = RateSweep(Sweep(problem=BOWL, lane=lane(), steps=9, axis=axis, seeds=(0, 1)))
    result = training.result
    assert np.isnan(result.final).all()
    shares = []
    for share in training:
        shares.append(share)
        if len(shares) == 5:
            assert np.all(result.final[0] < result.initial[0])
            assert np.isnan(result.final[1]).all()
            assert result.median_final.tolist() == result.final[0].tolist()
            assert not result.finished
    assert shares == pytest.approx(np.arange(1, 21) / 20)
    assert result.finished


def test_what_diverged_is_infinitely_bad_and_says_when() -> None:
    result = swept(Sweep(problem=BOWL, lane=lane(), steps=100, axis=Axis(low=0.1, high=0.4, count=3)))
    assert np.isinf(result.final[0]).tolist() == [False, False, True]
    assert result.diverged_at[0, :2].tolist() == [-1, -1]
    assert 0 < result.diverged_at[0, 2] < 100
    assert result.best[0, 2] == result.initial[0, 2]


def test_a_sweep_over_batch_sizes_and_one_over_a_layers_rates_train() -> None:
    problem = Moons(points=64, batch_size=8)
    axis = Axis(parameter="batch-size", low=2, high=64, count=6)
    sizes = swept(Sweep(problem=problem, lane=lane(0.9), steps=30, axis=axis))
    assert sizes.values.tolist() == [2, 4, 8, 16, 32, 64]
    assert sizes.trains.all()
    axis = Axis(group="layer 3", low=1e-4, high=1, count=5)
    layer = swept(Sweep(problem=problem, lane=lane(), steps=30, axis=axis))
    assert len(set(layer.final[0])) == 5


def test_the_border_of_a_map_over_rate_and_momentum_follows_theory() -> None:
    limit = 2 / CURVATURE
    result = mapped(
        Map(
            problem=BOWL,
            lane=lane(),
            steps=300,
            x=Axis(low=limit / 2, high=limit * 2, count=24),
            y=Axis(parameter="momentum", low=0.0, high=0.9, count=20, log=False),
        )
    )
    share_of_limit = result.x / (limit * (1 + result.y[:, None]))
    assert result.finished
    assert result.trains[share_of_limit < 0.98].all()
    assert not result.trains[share_of_limit > 1.02].any()
    assert (result.diverged_at >= 0).any()


def test_a_map_comes_coarse_first_and_trains_no_cell_twice() -> None:
    x, y = (Axis(group=name, low=1e-3, high=1.0, count=40) for name in ("layer 1", "layer 3"))
    training = RateMap(Map(problem=Moons(points=32), lane=lane(), steps=2, x=x, y=y))
    result = training.result
    assert result.strides == (4, 2, 1)
    coarse, shares, unknown = None, [], []
    for share in training:
        shares.append(share)
        unknown.append(np.isnan(result.final))
        if result.stride == 4 and coarse is None:
            coarse = result.final.copy()
            filled = result.filled(result.final)
            assert filled[::4, ::4].tolist() == coarse[::4, ::4].tolist()
            assert not np.isnan(filled).any()
    assert coarse is not None
    known = ~np.isnan(coarse)
    assert known.sum() == 100
    assert result.final[known].tolist() == coarse[known].tolist()
    assert all((later <= earlier).all() for earlier, later in pairwise(unknown))
    assert shares == sorted(shares)
    assert shares[-1] == 1
    assert result.filled(result.final).tolist() == result.final.tolist()


def test_a_map_has_the_ends_of_plain_runs() -> None:
    problem = Moons(points=64)
    x, y = Axis(low=0.01, high=0.3, count=2), Axis(parameter="batch-size", low=8, high=32, count=3)
    result = mapped(Map(problem=problem, lane=lane(0.5), steps=15, x=x, y=y, seed=3))
    for row, size in enumerate((8, 16, 32)):
        lanes = tuple(Lane(label=f"{lr}", optimizer=SGD(lr=lr, momentum=0.5), batch_size=size) for lr in x.values)
        made = Experiment(id="test", title="Test", problem=problem, steps=15, lanes=lanes, views=("loss",))
        loss = record(made, seed=3).loss
        assert result.initial[row] == pytest.approx(loss[:, 0], rel=1e-5)
        assert result.final[row] == pytest.approx(loss[:, -1], rel=1e-3)


def test_a_band_is_what_plain_runs_give_whether_or_not_a_lane_can_be_batched() -> None:
    made = experiment(
        Moons(points=64, batch_size=16),
        12,
        SGD(lr=0.1, momentum=0.9),
        (SGD(lr=0.1), ReduceLROnPlateau(patience=1)),
        (Adam(lr=0.01), StepLR(step_size=5)),
        RMSprop(lr=0.01),
    )
    band = SeedBand(made, seeds=(5, 6, 7))
    shares = list(band)
    assert shares == sorted(shares)
    assert shares[-1] == pytest.approx(1)
    assert band.result.finished
    runs = np.stack([record(made, seed).loss for seed in (5, 6, 7)], axis=1)
    assert band.result.loss == pytest.approx(runs, rel=1e-3)
    for number in range(5):
        assert band.result.quartile(number) == pytest.approx(np.quantile(runs, number / 4, axis=1), rel=1e-3)


def test_a_lane_that_diverges_has_no_median_once_most_seeds_are_gone() -> None:
    result = BandResult.blank(experiment(BOWL, 3, SGD(lr=1.0)), (0, 1, 2))
    result.loss[0] = [[1, 2, 3, 4], [1, 3, 20_000, np.nan], [1, 4, 30_000, np.nan]]
    result.diverged_at[0] = [-1, 2, 2]
    np.testing.assert_equal(result.quartile(2)[0], [1, 3, np.nan, np.nan])
    np.testing.assert_equal(result.quartile(0)[0], [1, 2, 3, 4])


def test_quantiles_are_numpys_where_all_is_known_and_finite() -> None:
    values = np.random.default_rng(0).normal(size=(7, 5))
    for share in (0.0, 0.25, 0.5, 0.9, 1.0):
        assert quantile(values, share, 0) == pytest.approx(np.quantile(values, share, axis=0))
    values[2:5, 1] = np.nan
    assert quantile(values, 0.5, 0) == pytest.approx(np.nanmedian(values, axis=0))


def test_a_sweep_under_a_schedule_that_runs_out_says_so() -> None:
    short = Lane(label="a", optimizer=SGD(lr=0.1), schedule=OneCycleLR(max_lr=0.1, total_steps=5, cycle_momentum=False))
    axis = Axis(parameter="momentum", low=0.1, high=0.9, count=2)
    with pytest.raises(LabError, match="Lane 'a': OneCycleLR gave up"):
        swept(Sweep(problem=BOWL, lane=short, steps=20, axis=axis))
