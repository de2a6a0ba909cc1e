"""The views of a recording: all draw what a run recorded, and answer mouse and keys together."""

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from lrdesk import paths
from lrdesk.bridge.playback import Playback
from lrdesk.gui.lab.stage import VIEWS, Stage
from lrdesk.gui.theme import Theme
from lrdesk.lab.recording import Recording
from lrdesk.lab.run import Run
from lrdesk.lab.spec import Experiment, Lane
from lrdesk.lab.spec.optimizers import SGD
from lrdesk.lab.spec.starters import PROBLEMS, possible_views
from lrdesk.lab.sweeps.results import BandResult

STEPS = 200


def _recorded(problem: str, *views: str) -> Recording:
    """Return what a real run of two lanes leaves, one of them diverged or close to it."""
    lanes = (Lane(label="slow", optimizer=SGD(lr=0.01)), Lane(label="wild", optimizer=SGD(lr=500.0)))
    made = Experiment(id="v", title="V", problem=PROBLEMS[problem](), steps=20, lanes=lanes, views=views)
    run = Run(made)
    for _ in run:
        pass
    return run.recording


def _made_up(*views: str, problem: str = "quadratic", lanes: int = 2) -> Recording:
    """Return a finished recording of made-up values."""
    specs = tuple(Lane(label=f"lane {row}", optimizer=SGD(lr=0.1 * (row + 1))) for row in range(lanes))
    made = Experiment(id="v", title="V", problem=PROBLEMS[problem](), steps=STEPS, lanes=specs, views=views)
    recording = Recording.blank(made)
    for row in range(lanes):
        recording.loss[row] = np.exp(-np.arange(STEPS + 1) / (20 * (row + 1))) + 0.01
        recording.lr[row] = 0.1 * (row + 1)
    recording.grad_norm[:] = 1.0
    recording.length, recording.finished = STEPS + 1, True
    return recording


@pytest.fixture
def stage(qtbot: QtBot, qapp: QApplication) -> Iterator[Stage]:
    theme = Theme(qapp, paths.RESOURCES / "fonts")
    made = Stage(Playback(), theme, switches=True)
    made._playback.setParent(made)
    qtbot.addWidget(made)
    made.resize(640, 900)
    made.show()
    yield made
    theme.fix("system")
    theme.deleteLater()


def _shown(stage: Stage, qtbot: QtBot, recording: Recording, point: int) -> QImage:
    stage.show_recording(recording)
    return _at(stage, qtbot, point)


def _at(stage: Stage, qtbot: QtBot, point: int) -> QImage:
    stage._playback.seek(point)
    qtbot.waitUntil(lambda: not stage._to_draw, timeout=2000)
    return stage.grab().toImage()


def _button(stage: Stage, name: str) -> QAbstractButton:
    return next(one for one in stage.findChildren(QAbstractButton) if one.accessibleName() == name)


@pytest.mark.parametrize("problem", PROBLEMS)
def test_every_view_of_every_problem_is_drawn(stage: Stage, qtbot: QtBot, problem: str) -> None:
    for view in possible_views(PROBLEMS[problem]()):
        assert view in VIEWS
        start = _shown(stage, qtbot, _recorded(problem, view), 0)
        end = _at(stage, qtbot, 20)
        stage._theme.fix("dark")
        dark = _at(stage, qtbot, 20)
        stage._theme.fix("light")
        assert start != end, f"{view} of {problem} does not move"
        assert end != dark, f"{view} of {problem} does not follow the theme"


def test_stopping_the_player_reads_the_values_there_in_every_plot(stage: Stage, qtbot: QtBot) -> None:
    _shown(stage, qtbot, _made_up("loss", "lr"), 50)
    assert stage.read_step == 50
    assert stage.view("lr").accessibleDescription() == "Step 50: lane 0 0.1, lane 1 0.2"
    assert stage.view("loss").accessibleDescription() == "Step 50: lane 0 0.0921, lane 1 0.297"
    stage._playback.play()
    assert stage.read_step is None


def test_hovering_one_plot_reads_all_at_the_step_under_the_mouse(stage: Stage, qtbot: QtBot) -> None:
    _shown(stage, qtbot, _made_up("loss", "lr"), STEPS)
    loss = stage.view("loss")
    qtbot.mouseMove(loss.viewport(), QPoint(5, 5))
    qtbot.mouseMove(loss.viewport(), loss.viewport().rect().center())
    step = stage.read_step
    assert 0 < step < STEPS
    assert stage.view("lr").accessibleDescription().startswith(f"Step {step}:")


def test_hovering_never_reads_past_what_is_drawn(stage: Stage, qtbot: QtBot) -> None:
    _shown(stage, qtbot, _made_up("lr"), 30)
    stage.view("lr").hovered.emit(150)
    assert stage.view("lr").accessibleDescription().startswith("Step 30:")


def test_the_wheel_zooms_all_plots_and_a_button_shows_all_steps_again(stage: Stage, qtbot: QtBot) -> None:
    _shown(stage, qtbot, _made_up("loss", "lr"), STEPS)
    loss, lr = stage.view("loss"), stage.view("lr")
    middle = QPointF(loss.viewport().rect().center())
    wheel = QWheelEvent(
        middle, middle, QPoint(), QPoint(0, 240), Qt.MouseButton.NoButton, Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    loss.wheelEvent(wheel)
    first, last = loss.stretch
    assert 0 < first < last < STEPS
    assert lr.stretch == (first, last)
    _shown(stage, qtbot, _made_up("loss", "lr"), STEPS)
    assert loss.stretch == (first, last)  # the same run again is looked at where it was
    qtbot.mouseClick(_button(stage, "Show all steps"), Qt.MouseButton.LeftButton)
    assert loss.stretch == lr.stretch == (0, STEPS)
    assert not _button(stage, "Show all steps").isVisible()


def test_plots_zoom_by_keys(stage: Stage, qtbot: QtBot) -> None:
    _shown(stage, qtbot, _made_up("loss", "lr"), STEPS // 2)
    stage._zoom_in()
    assert stage.view("lr").stretch == (STEPS / 4, 3 * STEPS / 4)
    stage._zoom_out()
    assert stage.view("lr").stretch == (0, STEPS)


def test_every_switch_says_what_it_is_and_stands(stage: Stage, qtbot: QtBot) -> None:
    smoothed = _shown(stage, qtbot, _made_up("loss", "lr"), STEPS)
    for name in ("Values of the loss: raw", "Axis of the loss: log", "Axis of the learning rate: linear"):
        switch = _button(stage, name)
        assert switch.focusPolicy() & Qt.FocusPolicy.TabFocus
        before = stage.grab().toImage()
        qtbot.mouseClick(switch, Qt.MouseButton.LeftButton)
        assert switch.accessibleName() != name
        assert stage.grab().toImage() != before
    assert smoothed != stage.grab().toImage()


def test_a_loss_that_falls_for_ever_starts_on_a_linear_axis(stage: Stage, qtbot: QtBot) -> None:
    for problem, logarithmic in (("quadratic", True), ("saddle", False), ("quadratic", True)):
        _shown(stage, qtbot, _made_up("loss", problem=problem), 0)
        assert stage.view("loss").logarithmic == logarithmic


def test_a_band_is_drawn_until_another_run_comes(stage: Stage, qtbot: QtBot) -> None:
    recording = _made_up("loss")
    plain = _shown(stage, qtbot, recording, STEPS)
    band = BandResult.blank(recording.experiment, seeds=(0, 1, 2, 3))
    band.loss[:] = recording.loss[:, None] * np.array([0.5, 0.8, 1.2, 2.0])[None, :, None]
    stage.show_band(band)
    assert stage.grab().toImage() != plain
    assert _shown(stage, qtbot, _made_up("loss"), STEPS) == plain


@pytest.mark.parametrize("view", ["loss", "surface"])
def test_a_pinned_run_stays_behind_later_ones(stage: Stage, qtbot: QtBot, view: str) -> None:
    old, new = _made_up(view), _made_up(view, lanes=1)
    for recording, shift in ((old, 1.0), (new, -1.0)):
        recording.path[:, :, 0] = np.linspace(-4.5, 0, STEPS + 1)
        recording.path[:, :, 1] = shift
    plain = _shown(stage, qtbot, new, STEPS)
    stage.pin(old)
    assert _shown(stage, qtbot, new, STEPS) != plain
    stage.pin(None)
    assert _shown(stage, qtbot, new, STEPS) == plain


def test_the_start_is_dragged_by_mouse_within_its_bounds(stage: Stage, qtbot: QtBot) -> None:
    _shown(stage, qtbot, _made_up("surface", problem="rosenbrock"), 0)
    surface = stage.view("surface")
    moved: list[tuple[float, ...]] = []
    stage.start_dragged.connect(moved.append)
    viewport = surface.viewport()
    at = surface.mapFromScene(surface.box.mapViewToScene(QPointF(-1.2, 1.0)))
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseMove(viewport, surface.mapFromScene(surface.box.mapViewToScene(QPointF(0.5, 2.0))))
    qtbot.mouseMove(viewport, QPoint(1, 1))
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton)
    assert moved[0] == pytest.approx((0.5, 2.0), abs=0.02)
    assert moved[-1] == pytest.approx((-2.0, 3.0), abs=0.02)
    assert all(-2 <= x <= 2 and -1 <= y <= 3 for x, y in moved)


def test_the_start_is_moved_by_arrow_keys_where_the_problem_has_one(stage: Stage, qtbot: QtBot) -> None:
    moved: list[tuple[float, ...]] = []
    stage.start_dragged.connect(moved.append)
    for problem, expected in (("quartic", (3.19,)), ("linear-fit", None)):
        _shown(stage, qtbot, _made_up("surface", problem=problem), 0)
        qtbot.keyClick(stage.view("surface"), Qt.Key.Key_Right)
        assert moved == ([] if expected is None else [expected])
        moved.clear()


def test_the_confusion_of_a_lane_is_counted_as_its_accuracy_is(stage: Stage, qtbot: QtBot) -> None:
    recording = _recorded("moons", "confusion", "metrics")
    _shown(stage, qtbot, recording, 20)
    right = round(float(recording.metrics[0, -1, 0]) * 512)
    assert f"slow · {right} of 512 right, most often " in stage.view("confusion").accessibleDescription()


def test_digits_are_shown_lane_by_lane_with_mistakes_marked_in_words(stage: Stage, qtbot: QtBot) -> None:
    recording = _recorded("digits", "digits")
    right = int((recording.predictions[0, -1].argmax(axis=1) == recording.scene.y).sum())
    _shown(stage, qtbot, recording, 20)
    digits = stage.view("digits")
    assert digits.accessibleDescription() == f"slow · {right} of 40 right"
    qtbot.mouseClick(_button(stage, "Show the next lane, wild"), Qt.MouseButton.LeftButton)
    assert digits.accessibleDescription().startswith("wild")
