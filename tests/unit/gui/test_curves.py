"""What plots draw lines through: every extreme of a long curve, and lanes told apart by colour and by shape."""

import numpy as np
import pytest

from lrdesk.gui import lean_pyqtgraph  # noqa: F401
from lrdesk.gui.lab.curves import Curves
from lrdesk.gui.lab.pixels import _dashes
from lrdesk.gui.lab.style import lane_style
from lrdesk.gui.theme import DARK, LIGHT, Colours


def test_dashes_cover_their_share_of_a_line() -> None:
    pieces = _dashes(np.array([[0.0, 0.0], [30.0, 40.0], [100.0, 40.0]]), (6, 4))
    drawn = np.hypot(pieces[:, 2] - pieces[:, 0], pieces[:, 3] - pieces[:, 1]).sum()
    assert drawn == pytest.approx(0.6 * 120)


def test_a_long_curve_keeps_its_extremes_and_zooming_in_shows_every_point() -> None:
    values = np.random.default_rng(2).normal(size=5001)
    curves = Curves([values], 1, None)
    curves.read(len(values))
    steps, shown = curves.line(0, 5000)
    assert len(steps) <= 402
    assert (shown.min(), shown.max()) == (values.min(), values.max())
    curves.look_at(1000, 1100)
    steps, _ = curves.line(0, 5000)
    assert set(range(1000, 1101)) <= set(steps.astype(int))


def test_a_logarithmic_axis_shows_no_value_below_zero() -> None:
    curves = Curves([np.array([1.0, 0.0, -1.0, 1e-40])], 1, 1e-16)
    curves.scale(logarithmic=True)
    curves.read(4)
    assert curves.at(0, 0) == (1.0, 0.0)
    assert curves.at(0, 1) == (0.0, -16.0)
    assert curves.at(0, 2) is None
    assert curves.at(0, 3) == (1e-40, -16.0)  # never below the place of zero


@pytest.mark.parametrize("sign", [1, -1])
def test_a_curve_that_explodes_does_not_flatten_the_others(sign: int) -> None:
    calm, wild = np.linspace(1.0, 0.1, 50), sign * np.logspace(0, 4, 50)
    curves = Curves([calm, wild], 1, None)
    curves.read(50)
    low, high = curves.bounds(capped=True)
    assert -2 <= low < high <= 2
    assert curves.bounds(capped=False) == (min(0.1, wild.min()), max(1.0, wild.max()))


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_eight_lanes_differ_by_colour_and_by_shape(colours: Colours) -> None:
    styles = [lane_style(lane, colours) for lane in range(8)]
    assert len({style.colour for style in styles}) == 8
    corners = [tuple(point.toTuple() for point in style.marker.toFillPolygon()) for style in styles]
    assert len(set(corners)) == 8
