"""The page of sweeps: it has something to look at, every value of it can be read, run and zoomed into."""

import csv
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from lrdesk.app import App
from lrdesk.gui.lab.charts.chart import Chart
from lrdesk.gui.lab.sweeps.page import HINT, SweepPage
from lrdesk.lab.spec import Experiment
from lrdesk.lab.spec.problems import Moons
from lrdesk.lab.sweeps.results import MapResult, SweepResult
from tests.unit.gui.charts import WAIT_MS, bench_of, drag, finished, middle, opened

KEY = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication) -> Iterator[SweepPage]:
    with opened(SweepPage, bench_of(), qtbot, qapp) as made:
        yield made


def _map(page: SweepPage, qtbot: QtBot) -> MapResult:
    result = finished(page, qtbot, lambda: page.sweeping.choose("rate × momentum"))
    assert isinstance(result, MapResult)
    return result


def _chosen(page: SweepPage, qtbot: QtBot, action: Callable[[], object]) -> Experiment:
    with qtbot.waitSignal(page.experiment_chosen) as chosen:
        action()
    return chosen.args[0]


def _picture(chart: Chart) -> QImage:
    return chart.grab().toImage()


def test_it_opens_with_a_sweep_and_says_what_it_found(page: SweepPage) -> None:
    assert isinstance(page.result, SweepResult)
    assert page.result.values.size == 128
    assert page.chart is page.curve
    assert page.found.text().startswith("The lowest final loss is ")
    assert "It diverges from rate 0.1" in page.found.text()
    assert page.readout.text() == HINT


def test_the_limit_of_theory_is_where_the_crosses_begin(page: SweepPage) -> None:
    (told,) = [entry.meaning for entry in page.curve.legend() if entry.meaning.startswith("theory")]
    assert told == "theory: diverges above 0.167"
    first = int(np.isinf(page.result.median_final).argmax())
    assert page.result.values[first - 1] <= 2 / 12 <= page.result.values[first]


def test_arrow_keys_read_out_every_value_and_enter_runs_it(page: SweepPage, qtbot: QtBot) -> None:
    page.curve.setFocus()
    qtbot.keyClick(page.curve, KEY.Key_Home)
    assert page.readout.text().startswith("Rate ")
    for _ in range(3):
        qtbot.keyClick(page.curve, KEY.Key_Right)
    qtbot.keyClick(page.curve, KEY.Key_PageUp)
    qtbot.keyClick(page.curve, KEY.Key_Left)
    assert page.curve.cursor_cell == (12, 0)
    assert page.curve.accessibleDescription() == page.readout.text()
    chosen = _chosen(page, qtbot, lambda: qtbot.keyClick(page.curve, KEY.Key_Return))
    assert chosen.lanes[0].optimizer.lr == page.result.values[12]
    assert chosen.steps == page.result.sweep.steps
    qtbot.keyClick(page.curve, KEY.Key_End)
    assert "diverged at step " in page.readout.text()


def test_a_click_runs_the_lane_below_the_mouse(page: SweepPage, qtbot: QtBot) -> None:
    QTest.mouseMove(page.curve, middle(page.curve, (60, 0)))
    assert page.curve.cursor_cell == (60, 0)
    click = lambda: QTest.mouseClick(page.curve, Qt.MouseButton.LeftButton, pos=middle(page.curve, (80, 0)))  # noqa: E731
    assert _chosen(page, qtbot, click).lanes[0].optimizer.lr == page.result.values[80]


def test_a_dragged_range_is_swept_at_the_full_count_and_there_is_a_way_back(page: SweepPage, qtbot: QtBot) -> None:
    wide = page.result
    close = finished(page, qtbot, lambda: drag(page.curve, (70, 0), (90, 0)))
    assert (close.values[0], close.values[-1], close.values.size) == (wide.values[70], wide.values[90], 128)
    assert float(page.form.axes[0].low.text()) == pytest.approx(wide.values[70], rel=1e-3)
    closer = finished(page, qtbot, lambda: drag(page.curve, (100, 0), (20, 0)))
    assert (closer.values[0], closer.values[-1]) == (close.values[20], close.values[100])
    page.curve.setFocus()
    again = finished(page, qtbot, lambda: qtbot.keyClick(page.curve, KEY.Key_Backspace))
    np.testing.assert_array_equal(again.values, close.values)
    widest = finished(page, qtbot, page.back.click)
    np.testing.assert_array_equal(widest.values, wide.values)
    assert not page.back.isEnabled()


def test_a_range_is_marked_and_zoomed_into_by_keys(page: SweepPage, qtbot: QtBot) -> None:
    wide = page.result
    page.curve.setFocus()
    qtbot.keyClick(page.curve, KEY.Key_Home)
    for _ in range(3):
        qtbot.keyClick(page.curve, KEY.Key_PageUp, SHIFT)
    close = finished(page, qtbot, lambda: qtbot.keyClick(page.curve, KEY.Key_Return))
    assert close.values[-1] == wide.values[30]
    qtbot.keyClick(page.curve, KEY.Key_Left, SHIFT)
    with qtbot.assertNotEmitted(page.curve.back_asked):
        qtbot.keyClick(page.curve, KEY.Key_Escape)  # what is marked goes first
    finished(page, qtbot, lambda: qtbot.keyClick(page.curve, KEY.Key_Escape))


def test_a_map_is_read_run_and_zoomed_by_keys_and_mouse(page: SweepPage, qtbot: QtBot) -> None:
    result = _map(page, qtbot)
    assert page.chart is page.map
    assert page.map.isVisible()
    assert not page.curve.isVisible()
    page.map.setFocus()
    qtbot.keyClick(page.map, KEY.Key_Home)
    qtbot.keyClick(page.map, KEY.Key_Up)
    qtbot.keyClick(page.map, KEY.Key_Right)
    assert page.map.cursor_cell == (1, 1)
    assert "momentum 0.0157: final loss " in page.readout.text()
    chosen = _chosen(page, qtbot, lambda: qtbot.keyClick(page.map, KEY.Key_Enter))
    assert (chosen.lanes[0].optimizer.lr, chosen.lanes[0].optimizer.momentum) == (result.x[1], result.y[1])
    close = finished(page, qtbot, lambda: drag(page.map, (10, 5), (30, 40)))
    assert (close.x[0], close.x[-1], close.y[0], close.y[-1]) == (result.x[10], result.x[30], result.y[5], result.y[40])
    assert close.final.shape == result.final.shape


def test_on_a_map_of_a_bowl_theory_runs_along_the_border(page: SweepPage, qtbot: QtBot) -> None:
    result = _map(page, qtbot)
    np.testing.assert_allclose(page.map._limits, 2 * (1 + result.y) / 12)
    spacing = result.x[1] / result.x[0]
    for row in np.flatnonzero(result.y < 0.8):  # with more momentum, so few steps do not tell yet
        border = result.x[int(np.isinf(result.final[row]).argmax())]
        assert page.map._limits[row] / spacing < border < page.map._limits[row] * spacing**3


def test_what_diverged_is_told_by_a_hatch_not_by_colour_alone(page: SweepPage, qtbot: QtBot) -> None:
    result = _map(page, qtbot)
    assert [entry.meaning for entry in page.map.legend() if entry.sample == "hatch"] == ["diverged"]
    rows, columns = np.nonzero(np.isinf(result.final))
    inside = middle(page.map, (int(columns.max()) - 1, int(rows.min()) + 3))
    picture = _picture(page.map)
    colours = {picture.pixelColor(inside.x() + across, inside.y()).name() for across in range(-6, 7)}
    assert len(colours) > 1  # lines on a ground, where a cell of the palette has one colour


def test_curve_and_map_follow_the_theme(page: SweepPage, qtbot: QtBot) -> None:
    for chart in (page.curve, page.map):
        if chart is page.map:
            _map(page, qtbot)
        chart.point_at((3, 0))
        light = _picture(chart)
        page._theme.fix("dark")
        assert _picture(chart) != light
        page._theme.fix("light")


def test_another_lane_optimizer_or_seed_count_sweeps_again(page: SweepPage, qtbot: QtBot) -> None:
    form = page.form
    assert [form.subject.lane.box.itemText(number) for number in range(2)] == ["plain", "heavy"]
    heavy = finished(page, qtbot, lambda: form.subject.lane.chosen.emit(1))
    assert heavy.sweep.lane.optimizer.momentum == 0.5
    assert form.subject.words.text() == "With momentum 0.5, schedule constant."
    several = finished(page, qtbot, lambda: form.seeds.changed.emit(3))
    assert several.final.shape == (3, 128)
    adam = finished(page, qtbot, lambda: form.subject.optimizer.chosen.emit("Adam"))
    assert (adam.values[0], adam.values[-1]) == (1e-5, 3.0)
    assert not [entry for entry in page.curve.legend() if entry.meaning.startswith("theory")]


def test_a_range_is_typed(page: SweepPage, qtbot: QtBot) -> None:
    edit = page.form.axes[0].high
    edit.selectAll()
    qtbot.keyClicks(edit, "0.15")
    typed = finished(page, qtbot, lambda: qtbot.keyClick(edit, KEY.Key_Return))
    assert typed.values[-1] == 0.15
    assert page.found.text().endswith("Nothing diverged.")


@pytest.mark.parametrize(
    ("typed", "said"), [("1e-9", "high: low must be below high."), ("many", 'high: expected a number, found "many".')]
)
def test_what_makes_no_sense_is_refused_beside_the_form(page: SweepPage, qtbot: QtBot, typed: str, said: str) -> None:
    edit = page.form.axes[0].high
    before = edit.text()
    edit.selectAll()
    qtbot.keyClicks(edit, typed)
    qtbot.keyClick(edit, KEY.Key_Return)
    assert page.form.refusal.text() == said
    assert page.form.refusal.isVisible()
    assert edit.text() == before


def test_an_optimizer_that_cannot_be_batched_is_told(page: SweepPage, qtbot: QtBot) -> None:
    page.form.subject.optimizer.chosen.emit("RMSprop")
    qtbot.waitUntil(page.form.refusal.isVisible, timeout=WAIT_MS)
    assert page.form.refusal.text().startswith("This lane cannot be swept: lane must use SGD, Adam or AdamW")
    assert page.found.text() == ""  # what is drawn is of another optimizer
    finished(page, qtbot, lambda: page.form.subject.optimizer.chosen.emit("AdamW"))
    assert not page.form.refusal.isVisible()


def test_every_control_has_a_name(page: SweepPage, qtbot: QtBot) -> None:
    _map(page, qtbot)
    controls = [*page.findChildren(QLineEdit), *page.findChildren(QAbstractButton), *page.findChildren(QComboBox)]
    assert {"Rate: from", "Rate: to", "Momentum: from", "Momentum: in equal ratios"} <= {
        control.accessibleName() for control in controls
    }
    assert not [control for control in [*controls, page.curve, page.map, page.bar] if not control.accessibleName()]


def test_leaving_drops_the_sweep_and_coming_back_trains_it(page: SweepPage, qtbot: QtBot) -> None:
    page.sweeping.set_steps(100_000)
    page.sweeping.set_axis(0, "high", 1e-3)
    with qtbot.waitSignal(page._trainer.prepared, timeout=WAIT_MS) as prepared:
        page.run()
    page.stop()
    assert page._trainer._job is None
    page.sweeping.set_steps(50)
    page.stop()
    assert finished(page, qtbot, page.begin).sweep.steps == 50
    assert not prepared.args[0].finished
    with qtbot.assertNotEmitted(page._trainer.prepared, wait=50):
        page.begin()  # nothing else is asked for


def test_sweep_and_map_are_saved(page: SweepPage, qtbot: QtBot, tmp_path: Path) -> None:
    for name in ("curve", "map"):
        if name == "map":
            _map(page, qtbot)
        for kind in ("png", "svg", "csv"):
            page.save_to(tmp_path / f"{name}.{kind}")
            assert page.note.text() == f"Saved as {tmp_path / name}.{kind}."
        assert QImage(str(tmp_path / f"{name}.png")).width() == 2 * page.picture.width()
        assert ElementTree.parse(tmp_path / f"{name}.svg").getroot().tag.endswith("svg")
        with (tmp_path / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            assert len(list(csv.DictReader(file))) == page.result.final.size
    page.save_to(tmp_path / "nowhere" / "map.csv")
    assert page.note.text().startswith("Nothing was saved: ")


def test_tab_goes_from_the_form_through_the_chart_to_saving(page: SweepPage, qtbot: QtBot) -> None:
    page.form.run.setFocus()
    page.sweeping.zoom((0.01,), (0.1,))
    reached = []
    for _ in range(3):
        qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Tab)
        reached.append(QApplication.focusWidget())
    assert reached == [page.curve, page.back, page.save]


def test_a_lane_of_a_sweep_runs_in_the_playground(decks: Path, open_app: Callable[[], App], qtbot: QtBot) -> None:
    app = open_app()
    app.show_lab()
    screen = app.lab_screen
    screen.playground._bench.set_problem_field("points", 64)
    sweep = screen.page("Sweep")
    with qtbot.waitSignal(sweep._trainer.finished, timeout=WAIT_MS):
        qtbot.keyClick(app.window, KEY.Key_3, Qt.KeyboardModifier.AltModifier)
    assert screen.pages.currentWidget() is sweep
    qtbot.waitUntil(lambda: screen._speed.text().endswith("steps/s · CPU"))
    assert isinstance(sweep.result.sweep.problem, Moons)
    sweep.curve.setFocus()
    sweep.curve.point_at((70, 0))
    with qtbot.waitSignal(app.lab_trainer.finished, timeout=WAIT_MS) as run:
        qtbot.keyClick(sweep.curve, KEY.Key_Return)
    assert screen.pages.currentWidget() is screen.playground
    assert run.args[0].loss[0, -1] == pytest.approx(sweep.result.final[0, 70], rel=1e-3)
    with qtbot.assertNotEmitted(sweep._trainer.prepared, wait=50):
        screen.open_page("Sweep")  # the same lane, the same sweep: it is still there
    with qtbot.assertNotEmitted(app.lab_trainer.prepared, wait=300):
        sweep.form.subject.problem.chosen.emit("quadratic")  # the playground does not train unwatched
    with qtbot.waitSignal(app.lab_trainer.finished, timeout=WAIT_MS) as run:
        qtbot.mouseClick(sweep.form.subject.change, Qt.MouseButton.LeftButton)
    assert run.args[0].surface is not None
