"""Checking an experiment over seeds tells which claim fails, and by how much."""

from lrdesk.lab.check import check
from lrdesk.lab.spec import claims as spec
from lrdesk.lab.spec.optimizers import SGD
from lrdesk.lab.spec.problems import Moons, Quadratic
from tests.unit.lab.experiments import experiment


def test_every_claim_is_checked_with_every_seed() -> None:
    claims = (spec.StaysNearStart(lane="a", within=0.1), spec.EndsLowerThan(lane="b", than="a"))
    made = experiment(Moons(points=64), 10, SGD(lr=1e-5), SGD(lr=0.1), claims=claims)
    results = check(made, seeds=(3, 5))
    assert [(seed, verdict.text.split()[0], verdict.holds) for seed, verdict in results] == [
        (3, "**a**", True),
        (3, "**b**", True),
        (5, "**a**", True),
        (5, "**b**", True),
    ]
    assert results[0][1].text != results[2][1].text


def test_a_claim_that_does_not_hold_comes_with_the_measured_figure() -> None:
    made = experiment(Quadratic(start=(2.0,)), 1, SGD(lr=0.5), claims=(spec.EndsBelow(lane="a", loss=0.1),))
    ((_, verdict),) = check(made, seeds=(0,))
    assert not verdict.holds
    assert verdict.text == "**a** ends at 0.5, not below 0.1"
