"""A schedule drawn by hand in the playground, by mouse and by keyboard."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from lrdesk.app import App
from lrdesk.gui.lab.drawing import ScheduleDrawing
from lrdesk.gui.lab.playground import Playground
from lrdesk.lab.recording import Recording
from lrdesk.lab.spec.schedules import LambdaLR

KEY, BUTTON = Qt.Key, Qt.MouseButton
WAIT_MS = 20_000


@pytest.fixture
def playground(decks: Path, open_app: Callable[[], App], qtbot: QtBot) -> Playground:
    """The playground with a quadratic bowl, its run finished and shown to its end."""
    app = open_app()
    app.show_lab()
    page = app.lab_screen.playground
    _run(page, qtbot, lambda: page._bench.set_problem("quadratic"))
    return page


@pytest.fixture
def drawing(playground: Playground, qtbot: QtBot) -> ScheduleDrawing:
    """The drawing of a schedule that stays at the base rate."""
    _choose(playground, qtbot, "LambdaLR")
    return playground.recipe.form.drawing


def _run(page: Playground, qtbot: QtBot, action: Callable[[], object]) -> Recording:
    """Do something, wait until the run that comes of it has ended, and go to its end."""
    with qtbot.waitSignal(page.runs.ended, timeout=WAIT_MS):
        action()
    page.playback.seek(page.recording.experiment.steps)
    page.playback.pause()
    return page.recording


def _choose(page: Playground, qtbot: QtBot, name: str) -> Recording:
    box = page.recipe.form.schedule.box
    box.setCurrentIndex(box.findData(name))
    return _run(page, qtbot, lambda: box.activated.emit(box.currentIndex()))


def _place(drawing: ScheduleDrawing, step: float, factor: float) -> object:
    return drawing.place(step, factor).toPoint()


def test_it_begins_with_the_schedule_that_was_chosen_before(playground: Playground, qtbot: QtBot) -> None:
    before = _choose(playground, qtbot, "CosineAnnealingLR")
    form = playground.recipe.form
    assert not form.drawing.isVisible()
    drawn = _choose(playground, qtbot, "LambdaLR")
    assert form.drawing.isVisible()
    assert not form.schedule_form.isVisible()
    assert form.schedule.box.currentText() == "Drawn by hand (LambdaLR)"
    assert 4 < len(form.drawing.line) < 20
    assert np.abs(drawn.lr[0] - before.lr[0]).max() < 0.02 * before.lr[0].max()


def test_points_are_added_dragged_and_removed_by_mouse(
    playground: Playground, drawing: ScheduleDrawing, qtbot: QtBot
) -> None:
    assert drawing.line == ((0, 1.0), (300, 1.0))
    qtbot.mousePress(drawing, BUTTON.LeftButton, pos=_place(drawing, 300, 1.0))
    qtbot.mouseMove(drawing, _place(drawing, 290, 0.2))
    halved = _run(
        playground,
        qtbot,
        lambda: qtbot.mouseRelease(drawing, BUTTON.LeftButton, pos=_place(drawing, 290, 0.2)),
    )
    (step, factor) = halved.experiment.lanes[0].schedule.points[-1]
    assert (step, factor) == (pytest.approx(290, abs=3), pytest.approx(0.2, abs=0.02))
    assert halved.lr[0, -1] == pytest.approx(factor * 0.01)
    assert drawing.words == f"step {step}: {factor:g} × base lr"

    more = _run(playground, qtbot, lambda: qtbot.mouseClick(drawing, BUTTON.LeftButton, pos=_place(drawing, 100, 0.4)))
    assert len(more.experiment.lanes[0].schedule.points) == 3
    fewer = _run(
        playground, qtbot, lambda: qtbot.mouseClick(drawing, BUTTON.RightButton, pos=_place(drawing, 100, 0.4))
    )
    assert fewer.experiment.lanes[0].schedule.points == ((0, 1.0), (step, factor))


def test_points_are_chosen_moved_added_and_removed_by_keyboard(
    playground: Playground, drawing: ScheduleDrawing, qtbot: QtBot
) -> None:
    drawing.setFocus()
    shown = playground.playback.point
    lower = _run(playground, qtbot, lambda: qtbot.keyClick(drawing, KEY.Key_Down))
    assert lower.experiment.lanes[0].schedule == LambdaLR(points=((0, 0.99), (300, 1.0)))
    qtbot.keyClick(drawing, KEY.Key_PageDown)
    left = _run(playground, qtbot, lambda: qtbot.keyClick(drawing, KEY.Key_Left))
    assert left.experiment.lanes[0].schedule.points[1] == (297, 1.0)
    assert playground.playback.point == shown  # the page did not take the arrow for itself
    qtbot.keyClick(drawing, KEY.Key_PageUp)
    added = _run(playground, qtbot, lambda: qtbot.keyClick(drawing, KEY.Key_Insert))
    assert [step for step, _ in added.experiment.lanes[0].schedule.points] == [0, 148, 297]
    removed = _run(playground, qtbot, lambda: qtbot.keyClick(drawing, KEY.Key_Delete))
    assert removed.experiment.lanes[0].schedule == left.experiment.lanes[0].schedule
    assert drawing.hasFocus()


def test_a_line_drawn_in_the_middle_of_a_run_keeps_its_past(
    playground: Playground, drawing: ScheduleDrawing, qtbot: QtBot
) -> None:
    before = _run(playground, qtbot, lambda: drawing.drawn.emit(((0, 1.0), (300, 0.0)), None))
    playground.playback.seek(150)
    assert drawing.line == ((0, 0.5), (150, 0.0))
    drawing.setFocus()
    qtbot.keyClick(drawing, KEY.Key_Up)
    qtbot.waitUntil(lambda: playground.recording is not before and playground.recording.finished, timeout=WAIT_MS)
    changed = playground.recording
    assert np.array_equal(changed.lr[0, :150], before.lr[0, :150])
    assert changed.lr[0, 150] == pytest.approx(0.0051)
    assert np.array_equal(changed.loss[0, :151], before.loss[0, :151])
