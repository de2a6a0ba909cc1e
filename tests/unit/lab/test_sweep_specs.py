"""Axes, sweeps and maps as data: evenly spaced values, and one sentence that names the field where something is off."""

from collections.abc import Callable
from typing import Any

import msgspec
import numpy as np
import pytest

from lrdesk.lab.spec import Lane
from lrdesk.lab.spec.lanes import Change, Clip
from lrdesk.lab.spec.optimizers import SGD, Adam, RMSprop
from lrdesk.lab.spec.problems import Moons, Quadratic
from lrdesk.lab.spec.schedules import OneCycleLR, ReduceLROnPlateau, StepLR
from lrdesk.lab.spec.sweeps import Axis, Map, Sweep

LANE = Lane(label="a", optimizer=SGD(lr=0.1, momentum=0.9))
LR = Axis(low=0.01, high=1.0, count=3)
ONE_CYCLE = OneCycleLR(max_lr=1.0, total_steps=11)


def sweep(**parts: Any) -> Sweep:
    return Sweep(**{"problem": Moons(), "lane": LANE, "steps": 10, "axis": LR, **parts})


def lane_with(schedule: Any) -> Lane:
    return msgspec.structs.replace(LANE, schedule=schedule)


def test_values_have_equal_ratios_or_equal_distances_and_hit_both_ends() -> None:
    rates = Axis(low=1e-4, high=3.0)
    assert len(rates.values) == 128
    assert (rates.values[0], rates.values[-1]) == (1e-4, 3.0)
    assert np.diff(np.log(rates.values)) == pytest.approx(np.log(3e4) / 127)
    momenta = Axis(parameter="momentum", low=0.0, high=0.9, count=10, log=False)
    assert np.diff(momenta.values) == pytest.approx(0.1)


def test_batch_sizes_are_whole_and_each_comes_once() -> None:
    assert Axis(parameter="batch-size", low=1, high=512, count=10).values == tuple(2**k for k in range(10))
    assert Axis(parameter="batch-size", low=1, high=4, count=40).values == (1, 2, 3, 4)


def test_a_value_goes_where_it_belongs() -> None:
    adam = Lane(label="a", optimizer=Adam(lr=0.1), group_lrs={"layer 1": 0.2})
    momentum = Axis(parameter="momentum", low=0.1, high=0.9)
    assert LR.applied(LANE, 0.5).optimizer == SGD(lr=0.5, momentum=0.9)
    assert momentum.applied(LANE, 0.5).optimizer == SGD(lr=0.1, momentum=0.5)
    assert momentum.applied(adam, 0.5).optimizer == Adam(lr=0.1, betas=(0.5, 0.999))
    assert Axis(group="layer 2", low=0.1, high=1.0).applied(adam, 0.5).group_lrs == {"layer 1": 0.2, "layer 2": 0.5}
    assert Axis(parameter="batch-size", low=1, high=9).applied(LANE, 8.0).batch_size == 8


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: Axis(low=1.0, high=0.1), "low must be below high"),
        (lambda: Axis(low=float("nan"), high=0.1), "low must be below high"),
        (lambda: Axis(low=0.0, high=0.1, log=False), "low must be above 0 for a rate"),
        (lambda: Axis(parameter="momentum", low=0.0, high=0.9), "low must be above 0 for a rate, and on every axis in"),
        (lambda: Axis(parameter="momentum", low=0.1, high=1.0), "high must be below 1 for momentum"),
        (lambda: Axis(parameter="batch-size", low=0.5, high=8), "low must be at least 1 for a batch size"),
        (lambda: Axis(parameter="momentum", group="layer 1", low=0.1, high=0.9), "group must be left out"),
        (lambda: Axis(low=0.1, high=1e5), "high must be at most 10000"),
        (lambda: Axis(low=0.1, high=1.0, count=1), "count must be from 2 to 1024"),
        (lambda: sweep(axis=Axis(group="layer 9", low=0.1, high=1.0)), "axis: group is 'layer 9', but this problem's"),
        (lambda: sweep(axis=Axis(parameter="batch-size", low=1, high=513)), r"axis: high is above .* \(512\)"),
        (
            lambda: sweep(problem=Quadratic(), axis=Axis(parameter="batch-size", low=1, high=2)),
            "axis: high is above .* every step sees all there is",
        ),
        (lambda: sweep(lane=Lane(label="a", optimizer=RMSprop(lr=0.1))), "lane must use SGD, Adam or AdamW"),
        (lambda: sweep(lane=lane_with(ReduceLROnPlateau())), "lane must use .* no schedule that watches the loss"),
        (lambda: sweep(lane=msgspec.structs.replace(LANE, changes=(Change(at=1, lr=1.0),))), "lane must .* no changes"),
        (lambda: sweep(lane=msgspec.structs.replace(LANE, clip=Clip(norm=1.0))), "lane must .* no clipping"),
        (
            lambda: sweep(lane=msgspec.structs.replace(LANE, schedule=StepLR(step_size=3), schedule_first=True)),
            "lane must use .* no schedule that .* comes first",
        ),
        (lambda: sweep(lane=lane_with(ONE_CYCLE)), "axis: parameter is lr, which OneCycleLR sets by itself"),
        (
            lambda: sweep(lane=lane_with(ONE_CYCLE), axis=Axis(parameter="momentum", low=0.1, high=0.9)),
            "axis: parameter is momentum, which OneCycleLR",
        ),
        (lambda: sweep(seeds=(1, 1)), "seeds must be one or more, all different"),
        (lambda: sweep(seeds=()), "seeds must be one or more"),
        (lambda: Map(problem=Moons(), lane=LANE, steps=9, x=LR, y=LR), "x and y must be different parameters"),
        (
            lambda: Map(problem=Moons(), lane=LANE, steps=9, x=LR, y=Axis(group="head", low=0.1, high=1.0)),
            "y: group is 'head', but this problem's groups are: layer 1, layer 2, layer 3",
        ),
    ],
)
def test_what_cannot_be_swept_is_refused_in_a_sentence_that_names_the_field(
    make: Callable[[], object], message: str
) -> None:
    with pytest.raises(ValueError, match=f"^{message}"):
        make()


def test_a_sweep_and_a_map_survive_the_way_through_json() -> None:
    made = sweep(lane=lane_with(StepLR(step_size=3)), seeds=(1, 2))
    assert msgspec.json.decode(msgspec.json.encode(made), type=Sweep) == made
    over = Map(problem=Moons(), lane=LANE, steps=9, x=LR, y=Axis(parameter="momentum", low=0.1, high=0.9))
    assert msgspec.json.decode(msgspec.json.encode(over), type=Map) == over
    with pytest.raises(msgspec.ValidationError, match=r"low must be below high - at `\$.axis`"):
        msgspec.json.decode(msgspec.json.encode(made).replace(b'"low":0.01', b'"low":9.0'), type=Sweep)
