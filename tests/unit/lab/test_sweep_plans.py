"""What can be swept of a lane, what is said of it, and how one of its lanes is run."""

import csv
import io
from collections.abc import Iterable
from typing import Any

import numpy as np
import pytest
from msgspec import structs

from lrdesk.lab.check import finish
from lrdesk.lab.figures import figure
from lrdesk.lab.range_test import RangeTest
from lrdesk.lab.range_test.run import RangeRun
from lrdesk.lab.run import Run
from lrdesk.lab.spec import Change, Lane, Problem
from lrdesk.lab.spec.optimizers import SGD, Adam, Muon, RMSprop
from lrdesk.lab.spec.problems import LinearFit, Moons, NoisyRegression, Quadratic
from lrdesk.lab.spec.schedules import OneCycleLR, StepLR
from lrdesk.lab.spec.starters import PROBLEMS
from lrdesk.lab.spec.sweeps import Axis
from lrdesk.lab.sweeps.map import RateMap
from lrdesk.lab.sweeps.plans import choices, plan, runnable, stability_limit, zoomed
from lrdesk.lab.sweeps.sweep import RateSweep
from lrdesk.lab.sweeps.words import of_cell, of_value, summary
from lrdesk.lab.table import map_csv, range_csv, sweep_csv

BOWL = Quadratic(curvature=1.0, condition=12.0)
LANE = Lane(label="mine", optimizer=SGD(lr=0.1))


def _lane(**optimizer: Any) -> Lane:
    return Lane(label="mine", optimizer=SGD(lr=0.1, **optimizer))


def _trained(sweep: Any) -> Any:
    for share in sweep:
        assert sweep.result.done == share
    return sweep.result


def _swept(problem: Problem, lane: Lane, axis: Axis, steps: int = 300, seeds: Iterable[int] = (0,)) -> Any:
    return _trained(RateSweep(plan(problem, lane, (axis,), steps, tuple(seeds))))


@pytest.mark.parametrize("problem", [kind() for kind in PROBLEMS.values()], ids=list(PROBLEMS))
@pytest.mark.parametrize("optimizer", [SGD(lr=0.1, momentum=0.9, nesterov=True), Adam(lr=0.1)], ids=["SGD", "Adam"])
def test_all_that_is_offered_of_a_problem_can_be_planned(problem: Problem, optimizer: Any) -> None:
    offered = choices(problem, Lane(label="mine", optimizer=optimizer))
    assert {"rate", "rate × momentum"} <= set(offered)
    assert ("rate × batch size" in offered) == (problem.largest_batch > 1)
    assert ("rates of two layers" in offered) == (len(problem.groups) > 1)
    for axes in offered.values():
        plan(problem, Lane(label="mine", optimizer=optimizer), axes, 10, (0,))


@pytest.mark.parametrize(
    ("settings", "limit"),
    [
        ({}, 2 / 12),
        ({"momentum": 0.5}, 3 / 12),
        ({"momentum": 0.9}, 3.8 / 12),
        ({"momentum": 0.9, "nesterov": True}, 3.8 / 2.8 / 12),
        ({"weight_decay": 3.0}, 2 / 15),
        ({"momentum": 0.5, "weight_decay": 3.0}, 3 / 15),
    ],
)
def test_the_border_on_a_bowl_is_where_theory_has_it(settings: dict[str, Any], limit: float) -> None:
    lane = _lane(**settings)
    assert stability_limit(BOWL, lane) == pytest.approx(limit)
    result = _swept(BOWL, lane, choices(BOWL, lane)["rate"][0])
    first_failure = int((~result.trains[0]).argmax())
    below, above = result.values[first_failure - 1 : first_failure + 1]
    assert below <= limit <= above  # the border lies between two neighbouring rates, and so does the limit
    assert not result.trains[0, first_failure:].any()


def test_no_limit_is_told_where_no_rule_is_known() -> None:
    assert stability_limit(LinearFit(), LANE) is None
    assert stability_limit(BOWL, Lane(label="mine", optimizer=Adam(lr=0.1))) is None
    assert stability_limit(BOWL, structs.replace(LANE, schedule=StepLR(step_size=5))) is None


def test_lanes_that_differ_in_what_varies_alone_share_a_plan() -> None:
    rate, pair = choices(BOWL, LANE)["rate"], choices(BOWL, LANE)["rate × momentum"]
    other = Lane(label="other", optimizer=SGD(lr=0.7, momentum=0.5), changes=(Change(at=3, lr=1.0),))
    assert plan(BOWL, LANE, pair, 10, (0,)) == plan(BOWL, other, pair, 10, (0,))
    assert plan(BOWL, LANE, rate, 10, (0,)) != plan(BOWL, other, rate, 10, (0,))


@pytest.mark.parametrize(
    "lane",
    [
        Lane(label="mine", optimizer=Muon(lr=0.1)),
        Lane(label="mine", optimizer=RMSprop(lr=0.1)),
        Lane(label="mine", optimizer=SGD(lr=0.1), schedule=OneCycleLR(max_lr=0.1, total_steps=10)),
    ],
    ids=["Muon", "RMSprop", "OneCycleLR"],
)
def test_what_cannot_be_swept_is_refused(lane: Lane) -> None:
    for axes in choices(Moons(), lane).values():
        if axes[0].group is None or not isinstance(lane.optimizer, SGD):
            with pytest.raises(ValueError, match=r"lane must use SGD|which OneCycleLR sets by itself"):
                plan(Moons(), lane, axes, 10, (0,))


def test_a_lane_of_a_sweep_runs_to_the_very_loss_of_the_sweep() -> None:
    problem = NoisyRegression(batch_size=8)
    result = _swept(problem, LANE, Axis(low=1e-3, high=0.5, count=9), steps=40, seeds=(4, 5))
    experiment = runnable(result.sweep, float(result.values[3]))
    assert experiment.lanes[0].optimizer.lr == result.values[3]
    assert finish(Run(experiment)).recording.loss[0, -1] == pytest.approx(result.final[0, 3], rel=1e-4)


def test_a_cell_of_a_map_runs_to_the_very_loss_of_the_map() -> None:
    axes = (Axis(low=1e-2, high=1.0, count=5, group="layer 1"), Axis(low=1e-2, high=1.0, count=4, group="layer 2"))
    result = _trained(RateMap(plan(Moons(points=64), LANE, axes, 20, (1,))))
    experiment = runnable(result.map, float(result.x[3]), float(result.y[1]))
    assert experiment.lanes[0].group_lrs == {"layer 1": result.x[3], "layer 2": result.y[1]}
    assert "group-lrs" in experiment.views
    assert finish(Run(experiment)).recording.loss[0, -1] == pytest.approx(result.final[1, 3], rel=1e-3)


def test_an_axis_is_zoomed_between_two_of_its_values() -> None:
    axis = Axis(low=0.1, high=10.0, count=20)
    assert zoomed(axis, 0.5, 2.0) == Axis(low=0.5, high=2.0, count=20)
    assert zoomed(axis, 0.5, 0.5) == axis


def test_a_sweep_is_told_in_words() -> None:
    result = _swept(BOWL, LANE, Axis(low=0.01, high=1.0, count=5), steps=100, seeds=(0, 1))
    final = [figure(loss) for loss in result.final[0]]
    assert of_value(result, 0) == f"Rate 0.01: final loss {final[0]}, medians of 2 seeds."
    assert of_value(result, 4).startswith(f"Rate 1: diverged at step {result.diverged_at[0, 4]}, lowest on the way ")
    assert summary(result) == f"The lowest final loss is {final[2]}, at rate 0.1. It diverges from rate 0.316 up."


def test_a_map_is_told_in_words() -> None:
    axes = (Axis(low=0.1, high=10.0, count=3), Axis(parameter="momentum", low=0.0, high=0.5, count=2, log=False))
    result = _trained(RateMap(plan(BOWL, LANE, axes, 40, (0,))))
    assert of_cell(result, 1, 2) == f"Rate 10, momentum 0.5: diverged at step {result.diverged_at[1, 2]}."
    assert summary(result) == (
        f"The lowest final loss is {figure(result.final[1, 0])}, at rate 0.1, momentum 0.5. 67% of the map diverged."
    )


def _rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def test_a_sweep_is_written_as_a_table() -> None:
    result = _swept(BOWL, LANE, Axis(low=0.01, high=1.0, count=5), steps=50, seeds=(2, 3))
    rows = _rows(sweep_csv(result))
    assert [float(row["rate"]) for row in rows] == [*result.values.tolist()] * 2
    assert [row["seed"] for row in rows] == ["2"] * 5 + ["3"] * 5
    assert float(rows[1]["final_loss"]) == result.final[0, 1]
    assert float(rows[4]["lowest_loss"]) == result.best[0, 4]
    assert (rows[4]["final_loss"], rows[4]["diverged_at"]) == ("", str(result.diverged_at[0, 4]))


def test_a_map_and_a_range_test_are_written_as_tables() -> None:
    axes = (Axis(low=0.1, high=10.0, count=3), Axis(parameter="momentum", low=0.0, high=0.5, count=2, log=False))
    result = _trained(RateMap(plan(BOWL, LANE, axes, 40, (0,))))
    rows = _rows(map_csv(result))
    assert [(float(row["rate"]), float(row["momentum"])) for row in rows[2:4]] == [(10.0, 0.0), (0.1, 0.5)]
    assert (float(rows[3]["final_loss"]), rows[2]["final_loss"]) == (result.final[1, 0], "")
    run = RangeRun(RangeTest(BOWL, SGD(lr=1.0), steps=50))
    for _ in run:
        pass
    rows = _rows(range_csv(run.recording))
    assert len(rows) == run.recording.length
    np.testing.assert_array_equal([float(row["lr"]) for row in rows], run.recording.lr[: len(rows)])
