"""The page of the range test: the curve, the hints with their caveats, and a run of each."""

import csv
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from lrdesk.app import App
from lrdesk.gui.lab.range_test.page import HINT, UNTOUCHED, RangeTestPage
from lrdesk.lab.figures import figure
from lrdesk.lab.range_test import runnable, suggestions
from lrdesk.lab.spec import Lane
from lrdesk.lab.spec.optimizers import SGD
from tests.unit.gui.charts import WAIT_MS, bench_of, finished, opened

KEY = Qt.Key


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication) -> Iterator[RangeTestPage]:
    with opened(RangeTestPage, bench_of(), qtbot, qapp) as made:
        yield made


def test_it_opens_with_a_test_and_lists_its_hints(page: RangeTestPage) -> None:
    found = suggestions(page.result)
    assert len(found) > 1
    for number, row in enumerate(page.hints.rows):
        assert row.isVisible() == (number < len(found))
    for hint, row in zip(found, page.hints.rows, strict=False):
        assert row.title.text().lower() == hint.name.lower()
        assert row.rate.text() == figure(hint.lr)
        assert (row.explanation.text(), row.caveat.text()) == (hint.explanation, hint.caveat)
    assert page.readout.text() == HINT


def test_it_says_that_no_weights_are_touched(page: RangeTestPage) -> None:
    (said,) = [made for made in page.form.findChildren(QLabel) if made.text() == UNTOUCHED]
    assert said.isVisible()
    assert "stay as they are" in said.text()


def test_a_hint_is_run_by_mouse_and_by_keyboard(page: RangeTestPage, qtbot: QtBot) -> None:
    found = suggestions(page.result)
    with qtbot.waitSignal(page.experiment_chosen) as chosen:
        qtbot.mouseClick(page.hints.rows[0].run, Qt.MouseButton.LeftButton)
    assert chosen.args[0] == runnable(page.result, found[0])
    page.hints.rows[1].run.setFocus()
    with qtbot.waitSignal(page.experiment_chosen) as chosen:
        qtbot.keyClick(page.hints.rows[1].run, KEY.Key_Space)
    assert chosen.args[0].lanes[1].optimizer.lr == found[1].lr


def test_the_blow_up_is_read_out_where_it_is(page: RangeTestPage, qtbot: QtBot) -> None:
    page.chart.setFocus()
    qtbot.keyClick(page.chart, KEY.Key_End)
    assert page.chart.cursor_cell == (page.result.blew_up_at, 0)
    assert page.readout.text().endswith(", blown up.")
    qtbot.keyClick(page.chart, KEY.Key_Left)
    assert page.readout.text().startswith(f"Rate {figure(page.result.lr[page.result.blew_up_at - 1])}, at step ")
    assert not page.readout.text().endswith("blown up.")


def test_a_test_that_finds_nothing_says_where_to_look(page: RangeTestPage, qtbot: QtBot) -> None:
    edit = page.form.high
    edit.selectAll()
    qtbot.keyClicks(edit, "1e-4")
    low = finished(page, qtbot, lambda: qtbot.keyClick(edit, KEY.Key_Return))
    assert suggestions(low) == ()
    assert page.found.text().startswith("The loss hardly moved")
    assert not page.hints.isVisible()


def test_steps_seed_and_optimizer_are_chosen(page: RangeTestPage, qtbot: QtBot) -> None:
    assert finished(page, qtbot, lambda: page.form.steps.changed.emit(80)).test.steps == 80
    edit = page.form.seed
    edit.selectAll()
    qtbot.keyClicks(edit, "7")
    assert finished(page, qtbot, lambda: qtbot.keyClick(edit, KEY.Key_Return)).test.seed == 7
    adam = finished(page, qtbot, lambda: page.form.subject.optimizer.chosen.emit("Adam"))
    assert type(adam.test.optimizer).__name__ == "Adam"


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [
        ("low", "20", "A range test rises from a rate above 0 to a higher one, 1000 at most."),
        ("high", "fast", "high: expected a number from 0 on."),
        ("seed", "1.5", "seed: expected a whole number from 0 on."),
        ("seed", "-1", "seed: expected a whole number from 0 on."),
    ],
)
def test_what_makes_no_sense_is_refused(page: RangeTestPage, qtbot: QtBot, field: str, typed: str, said: str) -> None:
    edit = getattr(page.form, field)
    before = edit.text()
    edit.selectAll()
    qtbot.keyClicks(edit, typed)
    qtbot.keyClick(edit, KEY.Key_Return)
    assert page.form.refusal.text().startswith(said)
    assert page.form.refusal.isVisible()
    assert edit.text() == before


def test_the_curve_is_drawn_light_and_dark_and_saved(page: RangeTestPage, tmp_path: Path) -> None:
    page.chart.point_at((30, 0))
    page._theme.fix("light")
    light = page.chart.grab().toImage()
    page._theme.fix("dark")
    assert page.chart.grab().toImage() != light
    for kind in ("png", "svg", "csv"):
        page.save_to(tmp_path / f"range.{kind}")
        assert page.note.text() == f"Saved as {tmp_path / 'range'}.{kind}."
    with (tmp_path / "range.csv").open(encoding="utf-8", newline="") as file:
        assert len(list(csv.DictReader(file))) == page.result.length


def test_tab_goes_through_chart_and_hints_to_saving(page: RangeTestPage, qtbot: QtBot) -> None:
    page.form.run.setFocus()
    reached = []
    for _ in range(2 + len(suggestions(page.result))):
        qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Tab)
        reached.append(QApplication.focusWidget())
    assert reached == [page.chart, *(row.run for row in page.hints.rows[: len(reached) - 2]), page.save]


def test_a_hint_runs_in_the_playground(decks: Path, open_app: Callable[[], App], qtbot: QtBot) -> None:
    app = open_app()
    app.show_lab()
    screen = app.lab_screen
    screen.playground._bench.load(bench_of(Lane(label="plain", optimizer=SGD(lr=0.1))).experiment, 0)
    page = screen.page("Range test")
    with qtbot.waitSignal(page._trainer.finished, timeout=WAIT_MS):
        qtbot.keyClick(app.window, KEY.Key_4, Qt.KeyboardModifier.AltModifier)
    hint = suggestions(page.result)[0]
    with qtbot.waitSignal(app.lab_trainer.finished, timeout=WAIT_MS) as run:
        qtbot.mouseClick(page.hints.rows[0].run, Qt.MouseButton.LeftButton)
    assert screen.pages.currentWidget() is screen.playground
    assert run.args[0].experiment.lanes[1].optimizer.lr == hint.lr
    app.show_today()
    qtbot.keyClick(app.window, KEY.Key_4, Qt.KeyboardModifier.AltModifier)
    assert app.window.screens.currentWidget() is app.window.today  # the Lab's keys are the Lab's
