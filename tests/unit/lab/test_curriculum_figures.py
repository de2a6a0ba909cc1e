"""The figures that cards are to quote of these problems come out, with margin."""

import numpy as np
import pytest
from msgspec import structs

from lrdesk.lab.claims import verdicts
from lrdesk.lab.spec import Lane
from lrdesk.lab.spec import claims as claim
from lrdesk.lab.spec import problems as spec
from lrdesk.lab.spec.optimizers import SGD
from lrdesk.lab.spec.schedules import LinearLR
from tests.unit.lab.experiments import experiment, record

RELU_SINE = spec.Sine(activation="relu", width=64, depth=3, frequency=2.0, points=64, reach=2.0, init_scale=2.0)


def test_gradient_descent_comes_to_the_edge_of_stability_on_a_sine() -> None:
    # Cohen et al. 2021: the sharpness rises to 2 / rate and hovers there, while the loss falls in the long run.
    claims = (
        claim.SharpnessNear(lane="a", within=0.05),
        claim.SharpnessNear(lane="b", within=0.05),
        claim.EndsBelow(lane="b", loss=0.02),
        claim.Diverges(lane="c"),
    )
    made = experiment(spec.Sine(), 1500, SGD(lr=0.2), SGD(lr=0.4), SGD(lr=0.8), views=("sharpness",), claims=claims)
    assert [verdict.text for verdict in verdicts(record(made)) if not verdict.holds] == []


def test_warming_up_tames_the_quartic() -> None:
    warmup = LinearLR(start_factor=0.05, total_iters=20)
    recording = record(experiment(spec.Quartic(), 200, SGD(lr=0.3), (SGD(lr=0.3), warmup)))
    assert recording.lane("a").diverged_at is not None
    assert recording.lane("b").end == pytest.approx(2e-5, rel=0.25)


@pytest.mark.parametrize("seed", range(3))
def test_warming_up_rescues_a_sine_that_starts_too_steep(seed: int) -> None:
    warmup = LinearLR(start_factor=0.01, total_iters=100)
    recording = record(experiment(RELU_SINE, 300, SGD(lr=0.2), (SGD(lr=0.2), warmup)), seed)
    assert recording.lane("a").diverged_at is not None
    assert recording.lane("b").end < 0.008


@pytest.mark.parametrize("seed", range(2))
def test_a_backbone_that_learns_slowly_keeps_the_old_task(seed: int) -> None:
    made = experiment(spec.TwoTask(), 800, SGD(lr=0.1), views=("metrics",))
    lanes = tuple(
        Lane(label=label, optimizer=SGD(lr=0.1), group_lrs={"backbone": rate})
        for label, rate in (("fast", 0.1), ("slow", 0.001))
    )
    recording = record(structs.replace(made, lanes=lanes), seed)
    assert recording.metrics is not None
    assert recording.metrics[:, 0, 0].tolist() == [1, 1]
    fast, slow = recording.metrics[:, -1]
    assert fast[0] < 0.85
    assert fast[1] >= 0.97
    assert slow[0] == 1
    assert 0.9 < slow[1] < fast[1]


def test_the_digits_are_learnt_at_the_usual_rate() -> None:
    recording = record(experiment(spec.Digits(), 300, SGD(lr=spec.Digits().rates.usual), views=("metrics",)))
    assert recording.metrics is not None
    assert recording.metrics[0, 0, 0] < 0.3
    assert recording.metrics[0, -1, 0] > 0.9
    assert np.mean(recording.loss[0, -20:]) < 0.3
