import numpy as np
import pytest
import torch

from lrdesk.lab.problems import build_problem
from lrdesk.lab.recording import Recording
from lrdesk.lab.run import Run
from lrdesk.lab.spec import Experiment, Lane, Problem
from lrdesk.lab.spec.optimizers import SGD
from lrdesk.lab.spec.problems import Beale, Digits, LinearFit, Moons, Quadratic, Quartic, Rosenbrock, Sine
from lrdesk.lab.trace import gradient, predictions, updates, weights


def _recorded(problem: Problem, lr: float = 0.01, steps: int = 20, views: tuple[str, ...] = ("loss",)) -> Recording:
    lanes = (Lane(label="one", optimizer=SGD(lr=lr)),)
    run = Run(Experiment(id="t", title="T", problem=problem, steps=steps, lanes=lanes, views=views))
    for _ in run:
        pass
    return run.recording


@pytest.mark.parametrize("problem", [Quadratic(condition=4.0), LinearFit(), Rosenbrock(), Beale(), Quartic()])
def test_the_gradient_is_that_of_torch(problem: Problem) -> None:
    recording = _recorded(problem, lr=1e-4)
    for step in (0, 7, 20):
        at = weights(recording, 0, step)
        model = build_problem(problem, 0, "cpu")
        one = model.model().double()
        torch.nn.utils.vector_to_parameters(torch.from_numpy(at.copy()), one.parameters())
        model.loss(one, tuple(part.double() for part in model.data)).backward()
        found = torch.cat([parameter.grad.flatten() for parameter in one.parameters()])
        assert gradient(recording, at) == pytest.approx(found.numpy(), rel=1e-6, abs=1e-9)
        assert np.linalg.norm(gradient(recording, at)) == pytest.approx(recording.grad_norm[0, step], rel=1e-4)


def test_updates_of_the_line_fit_are_those_worked_out_by_hand() -> None:
    table = updates(_recorded(LinearFit(), lr=0.1), 0, (0, 1))
    assert table.columns == ("w", "gradient", "rate", "update", "new w", "loss")
    assert table.rows == (
        ("0.0000\n0.0000", "−30.0000\n−10.0000", "0.1", "−3.0000\n−1.0000", "3.0000\n1.0000", "30.0000"),
        ("3.0000\n1.0000", "20.0000\n7.0000", "0.1", "2.0000\n0.7000", "1.0000\n0.3000", "13.5000"),
    )


def test_a_row_ends_where_the_next_begins() -> None:
    table = updates(_recorded(Quadratic(curvature=10.0, start=(1.0,)), lr=0.19), 0, range(10))
    for row, following in zip(table.rows, table.rows[1:], strict=False):
        assert row[4] == following[0]
        assert float(row[0].replace("−", "-")) - float(row[3].replace("−", "-")) == pytest.approx(
            float(row[4].replace("−", "-")), abs=1.6e-4
        )


def test_a_lane_that_diverged_has_no_rows_from_there_on() -> None:
    recording = _recorded(Quadratic(curvature=10.0, start=(1.0,)), lr=0.5)
    ended = int(recording.diverged_at[0])
    assert 0 < ended < 20
    assert updates(recording, 0, range(20)).steps == tuple(range(ended))


def test_a_networks_updates_are_told_in_norms() -> None:
    table = updates(_recorded(Sine(), steps=4), 0, (0, 4))
    assert table.columns == ("loss", "rate", "gradient norm")
    assert table.steps == (0, 4)


def test_a_line_says_what_its_weights_come_to() -> None:
    table = predictions(_recorded(LinearFit(), lr=0.1), 0, (0, 1), ((3.0,),))
    assert table.columns == ("line at 3", "loss")
    assert [row[0] for row in table.rows] == ["0.0000", "10.0000"]


@pytest.mark.parametrize(
    ("problem", "view", "asked", "column"),
    [
        (Moons(), "regions", (0.5, -0.2), "cross at ("),
        (Sine(), "fit", (0.5,), "curve at 0.5"),
        (Digits(images=64), "digits", (3.0,), "image 4 is "),
    ],
)
def test_networks_say_what_their_pictures_draw(
    problem: Problem, view: str, asked: tuple[float, ...], column: str
) -> None:
    recording = _recorded(problem, lr=0.1, steps=4, views=(view,))
    table = predictions(recording, 0, (0, 4), (asked,))
    assert table.columns[0].startswith(column)
    assert recording.predictions is not None
    for step, row in zip(table.steps, table.rows, strict=True):
        said = float(row[0].replace("−", "-"))
        assert np.abs(recording.predictions[0, step] - said).min() < 1e-4
