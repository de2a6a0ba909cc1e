"""The playground, played: sliders run it again, changes take hold where the run stands, branches keep their past."""

import csv
import json
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from lrdesk.app import App
from lrdesk.gui.keys import binding
from lrdesk.gui.lab.code import CodeDialog
from lrdesk.gui.lab.playground import Playground
from lrdesk.lab.recording import Recording
from lrdesk.lab.spec.starters import OPTIMIZERS, PROBLEMS, SCHEDULES
from tests.unit.gui.steps import begin

KEY = Qt.Key
WAIT_MS = 20_000


@pytest.fixture
def app(decks: Path, open_app: Callable[[], App]) -> App:
    return open_app()


@pytest.fixture
def playground(app: App, qtbot: QtBot) -> Playground:
    """The playground at its first opening, its run finished and shown to its end."""
    app.show_lab()
    with qtbot.waitSignal(app.lab_trainer.finished, timeout=WAIT_MS):
        pass
    page = app.lab_screen.playground
    page.playback.seek(page.recording.experiment.steps)
    page.playback.pause()
    return page


def _finished(page: Playground, qtbot: QtBot, action: Callable[[], object]) -> Recording:
    with qtbot.waitSignal(page.runs.ended, timeout=WAIT_MS) as finished:
        action()
    return finished.args[0]


def test_it_opens_with_a_run_to_play_with(app: App, playground: Playground) -> None:
    assert app.window.screens.currentWidget() is app.lab_screen
    assert playground.recording.finished
    assert [lane.label for lane in playground.recording.experiment.lanes] == ["0.01", "0.1", "1"]
    assert "steps/s" in app.lab_screen._speed.text()


def test_a_slider_moved_at_the_end_runs_again_from_the_start(playground: Playground, qtbot: QtBot) -> None:
    again = _finished(playground, qtbot, lambda: playground.recipe.form.lr.slider.setValue(300))
    assert again.experiment.lanes[0].changes == ()
    assert again.lr[0, 0] == again.experiment.lanes[0].optimizer.lr == float(playground.recipe.form.lr.edit.text())
    qtbot.waitUntil(lambda: playground.playback.at_end, timeout=WAIT_MS)


def test_a_slider_moved_while_its_last_run_is_set_up_is_not_moved_back(playground: Playground, qtbot: QtBot) -> None:
    lr = playground.recipe.form.lr
    lr.slider.setValue(300)
    playground.runs._rerun()
    lr.slider.setValue(310)
    wanted = float(lr.edit.text())
    qtbot.waitUntil(lambda: playground.recording.experiment.lanes[0].optimizer.lr == wanted, timeout=WAIT_MS)
    assert playground._bench.lane.optimizer.lr == float(lr.edit.text()) == wanted


def test_a_slider_moved_in_the_middle_changes_the_lane_from_there(playground: Playground, qtbot: QtBot) -> None:
    before = playground.recording
    playground.playback.seek(120)
    assert playground.recipe.form.where.text() == "from step 120 on"
    changed = _finished(playground, qtbot, lambda: playground.recipe.form.lr.slider.setValue(300))
    (change,) = changed.experiment.lanes[0].changes
    assert (change.at, change.lr) == (120, float(f"{changed.lr[0, 120]:.3g}"))
    assert np.array_equal(changed.loss[0, :121], before.loss[0, :121])
    assert np.array_equal(changed.loss[1:], before.loss[1:])
    assert changed.loss[0, -1] < before.loss[0, -1]


def test_a_schedule_begins_where_it_is_chosen(playground: Playground, qtbot: QtBot) -> None:
    playground.playback.seek(100)
    changed = _finished(playground, qtbot, lambda: playground.recipe.form.schedule.chosen.emit("CosineAnnealingLR"))
    assert changed.lr[0, 100] == 0.01
    assert changed.lr[0, 300] == pytest.approx(0.0, abs=1e-9)


def test_changed_keys_work_in_the_lab_and_are_told_there(playground: Playground, qtbot: QtBot) -> None:
    binding.use({"playground-branch": ("J",), "experiment-copy": ("Ctrl+J",), "plots-show-all": ("Home",)})
    try:
        playground.playback.seek(50)
        qtbot.keyClick(playground, KEY.Key_B)
        assert len(playground._bench.experiment.lanes) == 3
        branched = _finished(playground, qtbot, lambda: qtbot.keyClick(playground, KEY.Key_J))
        assert len(branched.labels) == 4
        assert playground.branch.toolTip() == "Branch a new lane off at the step shown (J)"
        assert playground.stage.view("loss")._back.toolTip() == "Show all steps (Home)"
        playground.experiment.aboutToShow.emit()
        assert playground.experiment.actions()[0].text() == "Copy as text\tCtrl+J"
    finally:
        binding.use({})


def test_a_branch_is_a_new_lane_with_the_same_past(playground: Playground, qtbot: QtBot) -> None:
    playground.playback.seek(50)
    branched = _finished(playground, qtbot, lambda: qtbot.keyClick(playground, KEY.Key_B))
    assert branched.labels == ("0.01", "0.1", "1", "0.01 #2")
    assert np.array_equal(branched.loss[3], branched.loss[0])
    assert playground.recipe._bench.lane.label == "0.01 #2"


def test_another_problem_runs_at_once(playground: Playground, qtbot: QtBot) -> None:
    other = _finished(playground, qtbot, lambda: playground.recipe.problem.chosen.emit("quadratic"))
    assert other.surface is not None


def test_a_number_that_cannot_be_is_refused_beside_the_form(playground: Playground, qtbot: QtBot) -> None:
    edit = playground.recipe.form.lr.edit
    edit.selectAll()
    qtbot.keyClicks(edit, "-3")
    qtbot.keyClick(edit, KEY.Key_Return)
    refusal = playground.recipe.form.lr._refusal
    assert refusal.text() == "lr: expected a number above 0, found -3."
    assert refusal.isVisible()
    assert edit.text() == "0.01"
    playground._bench.set_steps(200)
    assert not refusal.isVisible()


def _enter(edit: QLineEdit, text: str, qtbot: QtBot) -> None:
    edit.setFocus()
    edit.selectAll()
    qtbot.keyClicks(edit, text)
    qtbot.keyClick(edit, KEY.Key_Return)


def test_every_form_says_beside_its_field_what_is_wrong(playground: Playground, qtbot: QtBot) -> None:
    recipe, form = playground.recipe, playground.recipe.form
    form.schedule.chosen.emit("MultiStepLR")
    _enter(form.schedule_form._editors["milestones"], "240, fast", qtbot)
    assert form.schedule_form._refusal.text() == 'milestones: expected a list, found "240, fast".'
    assert form.schedule_form._refusal.isVisible()
    _enter(form.optimizer_form._editors["dampening"], "7", qtbot)
    assert form.optimizer_form._refusal.text() == "dampening: expected a number of at most 1, found 7."
    assert not form.schedule_form._refusal.isVisible()
    _enter(recipe.problem_form._editors["points"], "9", qtbot)
    assert recipe.problem_form._refusal.text().startswith("points: expected a whole number")
    _enter(recipe.name, "0.1", qtbot)
    assert recipe.refusal.text() == "label: two lanes have the same label."
    assert not recipe.problem_form._refusal.isVisible()
    _enter(form.schedule_form._editors["milestones"], "100, 240", qtbot)
    assert playground._bench.lane.schedule.milestones == (100, 240)
    assert not recipe.refusal.isVisible()


def test_nonsense_is_refused_in_the_middle_of_a_run_too(playground: Playground, qtbot: QtBot) -> None:
    run = playground.recording
    playground.playback.seek(120)
    _enter(playground.recipe.form.batch_size.edit, "600", qtbot)
    assert "more examples than the 512" in playground.recipe.form.batch_size._refusal.text()
    _enter(playground.recipe.form.lr.edit, "-3", qtbot)
    assert playground.recipe.form.lr._refusal.text() == "lr: expected a number above 0, found -3."
    assert playground.recording is run


def test_layers_get_rates_of_their_own_and_the_common_one_back(playground: Playground, qtbot: QtBot) -> None:
    groups = playground.recipe.form.groups
    first = groups._sliders["layer 1"]
    assert not first.isVisible()
    groups.ask.setFocus()
    qtbot.keyClick(groups.ask, KEY.Key_Space)
    assert first.isVisible()
    assert not groups.reset.isEnabled()
    playground._bench.set_views(("loss", "group-lrs"))
    apart = _finished(playground, qtbot, lambda: _enter(groups._sliders["layer 2"].edit, "0.25", qtbot))
    assert apart.group_lrs[0, 0].tolist() == [0.01, 0.25, 0.01]
    _enter(first.edit, "0", qtbot)
    assert first._refusal.text() == "layer 1: expected a number above 0, found 0."
    groups.reset.setFocus()
    together = _finished(playground, qtbot, lambda: qtbot.keyClick(groups.reset, KEY.Key_Space))
    assert together.experiment.lanes[0].group_lrs == {}
    _finished(playground, qtbot, lambda: playground.recipe.problem.chosen.emit("quadratic"))
    assert not groups.isVisible()


def test_no_field_is_wider_than_the_recipe(playground: Playground) -> None:
    bench, inside = playground._bench, playground.recipe.findChild(QScrollArea).widget()
    choices = ((bench.set_optimizer, OPTIMIZERS), (bench.set_schedule, SCHEDULES), (bench.set_problem, PROBLEMS))
    for choose, names in choices:
        for name in names:
            choose(name)
            assert inside.minimumSizeHint().width() <= inside.parentWidget().width(), name


def test_space_runs_and_pauses(playground: Playground, qtbot: QtBot) -> None:
    playground.setFocus()
    _finished(playground, qtbot, lambda: qtbot.keyClick(playground, KEY.Key_Space))
    assert playground.playback.playing
    qtbot.keyClick(playground, KEY.Key_Space)
    assert not playground.playback.playing


def test_lanes_are_added_edited_and_removed_by_mouse(playground: Playground, qtbot: QtBot) -> None:
    added = _finished(playground, qtbot, lambda: qtbot.mouseClick(playground.recipe.add, Qt.MouseButton.LeftButton))
    assert added.labels[-1] == "0.01 #2"
    remove = next(
        found
        for found in playground.recipe.findChildren(QPushButton)
        if found.accessibleName() == "Remove lane 0.1" and found.isVisible()
    )
    removed = _finished(playground, qtbot, lambda: qtbot.mouseClick(remove, Qt.MouseButton.LeftButton))
    assert removed.labels == ("0.01", "1", "0.01 #2")


def test_views_are_chosen_from_a_menu(playground: Playground, qtbot: QtBot) -> None:
    menu = playground.views.menu()
    menu.aboutToShow.emit()
    names = [action.text() for action in menu.actions() if action.isChecked()]
    assert names == ["Regions", "Loss", "Learning rate"]
    sharpness = next(action for action in menu.actions() if action.text().startswith("Sharpness"))
    measured = _finished(playground, qtbot, sharpness.trigger)
    assert measured.experiment.views == ("regions", "loss", "lr", "sharpness")
    assert np.isfinite(measured.sharpness[0]).all()


def test_seeds_are_drawn_behind_the_losses_and_the_run_goes_on_from_where_it_stands(
    playground: Playground, qtbot: QtBot
) -> None:
    playground._bench.set_steps(40)
    _finished(playground, qtbot, playground.runs.run)
    playground.playback.pause()
    playground.playback.seek(20)
    before = playground.stage.view("loss").grab().toImage()
    with qtbot.waitSignal(playground.runs.banded, timeout=WAIT_MS) as banded:
        qtbot.keyClick(playground, KEY.Key_S)
    band = banded.args[0]
    assert np.isfinite(band.loss).all()
    assert band.loss[:, 0] == pytest.approx(playground.recording.loss, rel=1e-3)
    assert playground._note.text().startswith("Behind the losses: the median of 20 seeds")
    assert playground.stage.view("loss").grab().toImage() != before
    changed = _finished(playground, qtbot, lambda: playground.recipe.form.lr.slider.setValue(300))
    assert changed.experiment.lanes[0].changes[0].at == 20


def test_tab_goes_through_the_plots_switches_on_to_the_player(playground: Playground, qtbot: QtBot) -> None:
    switch = playground.stage.view("loss").findChildren(QPushButton)[1]
    names = [switch.accessibleName()]
    switch.setFocus()
    for _ in range(3):
        qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Tab)
        names.append(QApplication.focusWidget().accessibleName())
    assert names == ["Values of the loss: raw", "Axis of the loss: log", "Axis of the learning rate: linear", "Play"]


def test_a_pinned_run_stays_in_the_plots_and_in_the_table(playground: Playground, qtbot: QtBot) -> None:
    pinned = playground.recording
    qtbot.keyClick(playground, KEY.Key_K)
    _finished(playground, qtbot, lambda: playground.recipe.form.lr.slider.setValue(300))
    assert playground.recording is not pinned
    assert playground.stage.view("loss").pinned is pinned
    names = [lane.label for lane in playground.compare.lanes()]
    assert names == ["0.01", "0.1", "1", "0.01 (pinned)", "0.1 (pinned)", "1 (pinned)"]
    assert playground.compare.lanes()[3].final == pinned.lane("0.01").end
    assert playground.pin.text() == "Unpin"
    qtbot.keyClick(playground, KEY.Key_K)
    assert playground.stage.view("loss").pinned is None
    assert len(playground.compare.lanes()) == 3


def test_dragging_the_start_runs_again_from_there(playground: Playground, qtbot: QtBot) -> None:
    _finished(playground, qtbot, lambda: playground.recipe.problem.chosen.emit("rosenbrock"))
    surface = playground.stage.view("surface")
    qtbot.waitUntil(lambda: not playground.stage._to_draw, timeout=WAIT_MS)
    moved = _finished(playground, qtbot, lambda: qtbot.keyClick(surface, KEY.Key_Right))
    assert moved.experiment.problem.start == (-1.1, 1.0)
    assert moved.path[0, 0].tolist() == pytest.approx([-1.1, 1.0])


def test_a_run_is_saved_as_figures_and_as_data(playground: Playground, tmp_path: Path) -> None:
    for name in ("run.png", "run.svg", "run.csv"):
        playground.save_to(tmp_path / name)
        assert playground._note.text() == f"Saved as {tmp_path / name}."
    picture = QImage(str(tmp_path / "run.png"))
    assert picture.width() == 2 * playground.stage.plots.width()
    assert ElementTree.parse(tmp_path / "run.svg").getroot().tag.endswith("svg")
    with (tmp_path / "run.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    losses = [float(row["loss"]) for row in rows if row["lane"] == "0.1"]
    assert losses == playground.recording.loss[1].tolist()


def test_a_place_that_cannot_be_written_is_told(playground: Playground, tmp_path: Path) -> None:
    for name in ("run.png", "run.svg", "run.csv"):
        playground.save_to(tmp_path / "nowhere" / name)
        assert playground._note.text().startswith("Nothing was saved: ")


def test_the_run_is_shown_as_code_that_can_be_copied_and_saved(
    playground: Playground, qtbot: QtBot, tmp_path: Path
) -> None:
    playground.playback.seek(120)
    changed = _finished(playground, qtbot, lambda: playground.recipe.form.lr.slider.setValue(300))
    qtbot.keyClick(playground, KEY.Key_C)
    (dialog,) = playground.findChildren(CodeDialog)
    qtbot.waitUntil(dialog.isVisible)
    lr = changed.experiment.lanes[0].changes[0].lr
    assert f'group["lr"] = {lr}' in dialog.text.toPlainText()
    qtbot.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == dialog.code
    dialog.save_to(tmp_path / "run.py")
    dialog.save_to(tmp_path / "run.ipynb")
    assert (tmp_path / "run.py").read_text(encoding="utf-8") == dialog.code
    assert json.loads((tmp_path / "run.ipynb").read_text(encoding="utf-8"))["nbformat"] == 4
    dialog.save_to(tmp_path / "nowhere" / "run.py")
    assert dialog.said.text().startswith("Nothing was saved: ")
    dialog.accept()


def test_leaving_the_lab_stops_its_run(app: App, playground: Playground, qtbot: QtBot) -> None:
    playground._bench.set_steps(5000)
    playground.runs.run()
    app.show_today()
    assert playground.runs._trainer._job is None
    assert not playground.playback.playing


def test_the_table_compares_lanes_by_figures(playground: Playground, qtbot: QtBot) -> None:
    qtbot.keyClick(playground, KEY.Key_T)
    assert playground.compare.isVisible()
    cells = [cell.text() for cell in playground.compare._rows[2][1:]]
    assert cells[0] == "1"
    assert float(cells[1]) == pytest.approx(playground.recording.lane("1").end, rel=0.01)


def test_the_table_leaves_the_plots_their_room_in_a_small_window(
    app: App, playground: Playground, qtbot: QtBot, tmp_path: Path
) -> None:
    app.window.resize(960, 640)
    for _ in range(5):
        playground._bench.add_lane()
    _finished(playground, qtbot, lambda: playground._bench.set_steps(20))
    plots = playground.stage.height()
    qtbot.keyClick(playground, KEY.Key_T)
    qtbot.waitUntil(lambda: playground.stage.height() < plots)
    assert playground.compare.height() <= playground.height() / 3
    assert playground.compare.scroll_area.verticalScrollBar().maximum() > 0
    playground.compare.save_to(tmp_path / "lanes.csv")
    with (tmp_path / "lanes.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["lane"] for row in rows] == list(playground.recording.labels)
    assert float(rows[2]["final_loss"]) == playground.recording.lane("1").end
    playground.compare.save_to(tmp_path / "nowhere" / "lanes.csv")
    assert playground._note.text().startswith("Nothing was saved: ")


def test_a_cards_experiment_opens_in_the_lab_once_it_is_answered(app: App, qtbot: QtBot) -> None:
    begin(app, qtbot)
    panel = app.review_screen.lab
    qtbot.waitUntil(lambda: panel.shows(app.review.card.experiment))
    assert not panel._open.isVisible()
    app.review.reveal()
    qtbot.waitUntil(panel._open.isVisible)
    qtbot.keyClick(app.window, KEY.Key_L)
    with qtbot.waitSignal(app.lab_trainer.finished, timeout=WAIT_MS) as finished:
        pass
    assert finished.args[0].experiment == app.review.card.experiment
    assert app.window.screens.currentWidget() is app.lab_screen


@pytest.mark.parametrize("typed", ["", "nan", "1e999", "-1", "fast", "[" * 5000, "9" * 5000])
def test_nonsense_in_the_middle_of_a_run_is_refused_beside_its_field(
    playground: Playground, qtbot: QtBot, typed: str
) -> None:
    playground.playback.seek(120)
    before, field = playground._bench.experiment, playground.recipe.form.lr
    field.edit.setText(typed)
    field.edit.setModified(True)
    field.edit.editingFinished.emit()
    assert playground._bench.experiment == before
    assert any(said.text().startswith("lr: expected") for said in field.findChildren(QLabel) if said.isVisible())


def test_a_lane_is_named_as_it_is_typed(playground: Playground) -> None:
    name = playground.recipe.name
    name.setText("1e3")
    name.setModified(True)
    name.editingFinished.emit()
    assert playground._bench.lane.label == "1e3"
