"""Scales, cells and colours of the charts, and a picture of whatever can be swept."""

from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
from msgspec import structs
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lrdesk import paths
from lrdesk.gui.lab.charts.scale import SMALLEST, Scale, edges, fitted
from lrdesk.gui.lab.sweeps.curve import SweepCurve
from lrdesk.gui.lab.sweeps.heat import SweepMap
from lrdesk.gui.lab.sweeps.palette import palette
from lrdesk.gui.theme import Theme
from lrdesk.lab.spec import Lane
from lrdesk.lab.spec.optimizers import SGD
from lrdesk.lab.spec.starters import PROBLEMS
from lrdesk.lab.spec.sweeps import Map
from lrdesk.lab.sweeps.map import RateMap
from lrdesk.lab.sweeps.plans import choices, plan
from lrdesk.lab.sweeps.sweep import RateSweep


@pytest.mark.parametrize(
    ("scale", "ticks"),
    [
        (Scale(1e-4, 10.0), [1e-4, 1e-3, 1e-2, 1e-1, 1.0, 10.0]),
        (Scale(2e-4, 5.0), [1e-3, 1e-2, 1e-1, 1.0]),
        (Scale(1e-16, 1.0), [1e-15, 1e-12, 1e-9, 1e-6, 1e-3, 1.0]),
        (Scale(0.11, 0.19), [0.12, 0.14, 0.16, 0.18]),
        (Scale(0.0, 0.99, log=False), [0.0, 0.2, 0.4, 0.6, 0.8]),
        (Scale(-3.0, 3.0, log=False), [-2.0, 0.0, 2.0]),
    ],
)
def test_ticks_are_round_and_within_the_axis(scale: Scale, ticks: list[float]) -> None:
    assert scale.ticks(6 if scale.log else 5) == pytest.approx(ticks)


def test_an_axis_in_equal_ratios_takes_equal_steps_in_the_logarithm() -> None:
    np.testing.assert_allclose(Scale(0.01, 100.0).shares([0.01, 1.0, 100.0]), [0.0, 0.5, 1.0])
    np.testing.assert_allclose(Scale(-1.0, 3.0, log=False).shares([-1.0, 0.0, 3.0]), [0.0, 0.25, 1.0])
    assert Scale(SMALLEST, 1.0).shares(0.0) == 0.0


def test_a_fitted_scale_holds_all_that_is_finite() -> None:
    for values in ([0.0, 1.0, np.inf], [0.3, 0.3, np.nan], [-5.0, 2.0, np.inf], [0.0], [np.nan]):
        array = np.array(values)
        shares = fitted(array).shares(array[np.isfinite(array)])
        assert ((shares >= 0) & (shares < 1)).all()
        assert fitted(array).log == (not (array < 0).any())


def test_cells_meet_half_way_between_values() -> None:
    np.testing.assert_allclose(edges(np.array([1.0, 2.0, 4.0]), log=False), [0.5, 1.5, 3.0, 5.0])
    np.testing.assert_allclose(edges(np.array([1.0, 4.0, 16.0]), log=True), [0.5, 2.0, 8.0, 32.0])


def test_the_palette_gets_lighter_in_even_steps_for_every_eye() -> None:
    encoded = palette() / 255
    linear = np.where(encoded <= 0.04045, encoded / 12.92, ((encoded + 0.055) / 1.055) ** 2.4)
    lightness = 116 * np.cbrt(linear @ [0.2126, 0.7152, 0.0722]) - 16  # CIE 1976, an account of its own
    steps = np.diff(lightness[::16])
    assert (steps > 0).all()
    assert steps.max() / steps.min() < 1.5
    assert lightness[-1] - lightness[0] > 70


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(qapp, paths.RESOURCES / "fonts")
    yield made
    made.deleteLater()


@pytest.mark.parametrize("name", PROBLEMS)
def test_whatever_can_be_swept_of_a_problem_is_drawn(name: str, theme: Theme, qtbot: QtBot) -> None:
    problem, lane = PROBLEMS[name](), Lane(label="mine", optimizer=SGD(lr=0.01))
    for axes in choices(problem, lane).values():
        few = tuple(structs.replace(axis, count=5) for axis in axes)
        swept = plan(problem, lane, few, 3, (0,))
        sweep: Any = RateMap(swept) if isinstance(swept, Map) else RateSweep(swept)
        chart = SweepMap(theme) if isinstance(swept, Map) else SweepCurve(theme)
        qtbot.addWidget(chart)
        chart.resize(400, 300)
        chart.show_result(sweep.result)
        before = chart.grab().toImage()
        for _ in sweep:
            pass
        chart.show_result(sweep.result)
        assert chart.grab().toImage() != before
        chart.point_at((4, 0))
        assert chart.words.endswith(".")
        for low, high in ((chart.x_scale.low, chart.x_scale.high), (chart.y_scale.low, chart.y_scale.high)):
            assert low < high
