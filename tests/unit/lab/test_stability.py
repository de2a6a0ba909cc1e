"""The edge of stability, held to where torch's own SGD begins to go outwards on a bowl of curvature 1."""

import numpy as np
import pytest

from lrdesk.lab.run import Run
from lrdesk.lab.spec import Change, Experiment, Lane
from lrdesk.lab.spec.optimizers import SGD, Adam
from lrdesk.lab.spec.problems import Quadratic
from lrdesk.lab.stability import stability_edge


def _run(*lanes: Lane, steps: int) -> Run:
    bowl = Quadratic(curvature=1.0, start=(1.0,))
    run = Run(Experiment(id="v", title="V", problem=bowl, steps=steps, lanes=lanes, views=("sharpness",)))
    for _ in run:
        pass
    return run


@pytest.mark.parametrize(
    ("momentum", "dampening", "nesterov", "limit"),
    [(0, 0, False, 2), (0.5, 0, False, 3), (0.9, 0, False, 3.8), (0.9, 0.5, False, 7.6), (0.9, 0, True, 3.8 / 2.8)],
)
def test_the_edge_is_where_training_breaks(momentum: float, dampening: float, nesterov: bool, limit: float) -> None:
    rates = (0.98 * limit, 1.02 * limit)
    optimizers = [SGD(lr=lr, momentum=momentum, dampening=dampening, nesterov=nesterov) for lr in rates]
    lanes = [Lane(label=f"{row}", optimizer=optimizer) for row, optimizer in enumerate(optimizers)]
    recording = _run(*lanes, steps=900).recording
    assert stability_edge(recording, 0)[0] == pytest.approx(1 / 0.98)  # just above the bowl's sharpness, 1
    assert recording.lane("0").end < 1e-3
    assert recording.lane("1").end > 1e3


def test_there_is_no_edge_where_no_rule_is_known_and_another_one_after_a_change() -> None:
    lanes = (
        Lane(label="a", optimizer=Adam(lr=0.1)),
        Lane(label="b", optimizer=SGD(lr=0.1), changes=(Change(at=5, momentum=0.5),)),
    )
    recording = _run(*lanes, steps=10).recording
    assert np.isnan(stability_edge(recording, 0)).all()
    assert stability_edge(recording, 1) == pytest.approx([20.0] * 5 + [30.0] * 6)
