"""Schedules drawn by hand: traced from a real one, they train at its rates; edited, they stay lines."""

import numpy as np
import pytest
from msgspec import structs

from lrdesk.lab.drawing import MOST_TRACED, TOLERANCE, added, factor_at, moved, removed, seen_from, traced
from lrdesk.lab.spec import Lane
from lrdesk.lab.spec.optimizers import SGD
from lrdesk.lab.spec.problems import Quadratic
from lrdesk.lab.spec.schedules import LambdaLR
from lrdesk.lab.spec.starters import SCHEDULES, first_schedule
from tests.unit.lab.experiments import experiment, record

STEPS = 200
LINE = ((0, 1.0), (50, 2.0), (100, 0.5))


def _rates(schedule: object) -> np.ndarray:
    lane = Lane(label="only", optimizer=SGD(lr=0.05), schedule=schedule)
    return record(structs.replace(experiment(Quadratic(), STEPS, SGD(lr=0.05)), lanes=(lane,))).lr[0]


@pytest.mark.parametrize("name", sorted(SCHEDULES))
def test_a_traced_schedule_trains_at_nearly_the_same_rates(name: str) -> None:
    before = _rates(first_schedule(name, 0.05, STEPS))
    line = traced(before, 0.05, STEPS)
    assert len(line) <= MOST_TRACED + 1
    after = _rates(LambdaLR(points=line))
    close = (2 if name != "CosineAnnealingWarmRestarts" else 4) * TOLERANCE
    assert np.abs(after - before).max() <= close * before.max()


def test_what_no_run_has_reached_stays_level() -> None:
    rates = np.array([0.1, 0.1, 0.05, np.nan])
    assert traced(rates, 0.1, 9) == ((0, 1.0), (1, 1.0), (2, 0.5), (9, 0.5))
    assert traced(np.full(5, np.nan), 0.1, 9) == ((0, 1.0), (9, 1.0))


@pytest.mark.parametrize("step", [0, 25, 50, 80, 100, 130])
def test_a_line_seen_from_a_later_step_goes_on_at_the_same_rates(step: int) -> None:
    rest = seen_from(LINE, step)
    for at in range(step, 150):
        assert factor_at(rest, at - step) == pytest.approx(factor_at(LINE, at), rel=0.01)


def test_points_stay_in_their_order_and_in_the_run() -> None:
    assert moved(LINE, 1, 500, -1.0, STEPS) == ((0, 1.0), (99, 0.0), (100, 0.5))
    assert moved(LINE, 1, -5, 3.0, STEPS) == ((0, 1.0), (1, 3.0), (100, 0.5))
    assert moved(LINE, 2, 999, 0.51234, STEPS) == ((0, 1.0), (50, 2.0), (200, 0.512))
    assert added(LINE, 75.4, 1.0) == (((0, 1.0), (50, 2.0), (75, 1.0), (100, 0.5)), 2)
    assert added(LINE, 50, 1.0) == (((0, 1.0), (50, 1.0), (100, 0.5)), 1)
    assert removed(LINE, 0) == LINE[1:]
    assert removed(((3, 1.0),), 0) == ((3, 1.0),)
