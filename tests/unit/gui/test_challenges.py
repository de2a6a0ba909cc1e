"""The challenges, played: opened from the list, run, changed, submitted, explained, and marked as solved."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QSlider
from pytestqt.qtbot import QtBot

from lrdesk.app import App
from lrdesk.gui.lab.challenges.page import ChallengesPage
from lrdesk.gui.lab.screen import CHALLENGES, PLAYGROUND
from lrdesk.lab.challenges.judgement import Judgement
from lrdesk.lab.recording import Recording
from lrdesk.lab.spec import Change

WAIT_MS = 20_000
FIRST, EDGE, WARM_UP, RESCUE, FORGETTING, VALLEY, LAST = 0, 3, 7, 8, 10, 14, 15


@pytest.fixture
def app(decks: Path, open_app: Callable[[], App], qtbot: QtBot) -> App:
    opened = open_app()
    opened.show_lab()
    opened.lab_screen.open_page(CHALLENGES)
    return opened


@pytest.fixture
def page(app: App) -> ChallengesPage:
    return app.lab_screen.page(CHALLENGES)


def finished(page: ChallengesPage, qtbot: QtBot, action: Callable[[], object]) -> Recording | Judgement:
    with qtbot.waitSignal(page.desk.trainer.finished, timeout=WAIT_MS) as done:
        action()
    return done.args[0]


def test_the_list_opens_a_challenge_by_key_and_runs_it(page: ChallengesPage, app: App, qtbot: QtBot) -> None:
    assert app.lab_screen.pages.currentWidget() is page
    assert "0 of 16" in page.catalogue._solved.text()
    assert page.catalogue.rows[0].accessibleName() == "1. Out of the crawl, beginner, not solved"
    row = page.catalogue.rows[EDGE]
    run = finished(page, qtbot, lambda: qtbot.keyClick(row, Qt.Key.Key_Space))
    assert page.currentIndex() == 1
    assert [lane.label for lane in run.experiment.lanes] == ["yours", "a tenth more"]
    assert run.seed == 0
    assert "a tenth more does not diverge" in page.desk.verdicts._rows[1][1].text().replace("<b>", "").replace(
        "</b>", ""
    )


@pytest.mark.parametrize(
    ("index", "offered"),
    [
        (FIRST, {"lr"}),
        (WARM_UP, {"schedule"}),
        (RESCUE, {"lr"}),
        (FORGETTING, set()),
        (VALLEY, {"lr", "momentum", "optimizer", "schedule"}),
    ],
)
def test_only_what_may_be_changed_is_offered(page: ChallengesPage, index: int, offered: set[str]) -> None:
    page.open(index)
    form = page.desk.brief.form
    settings = ("lr", "momentum", "batch_size", "weight_decay", "optimizer", "schedule")
    assert {name for name in settings if getattr(form, name).isVisible()} == offered
    assert form.optimizer_form.isVisible() == ("optimizer" in offered)
    assert [name for name, slider in form.groups._sliders.items() if slider.isVisible()] == (
        ["backbone", "head"] if index == FORGETTING else []
    )
    assert form.where.isVisible() == (index == RESCUE)


def test_a_lane_that_passes_is_marked_as_solved_for_good(page: ChallengesPage, app: App, qtbot: QtBot) -> None:
    finished(page, qtbot, lambda: page.open(EDGE))
    page.desk.brief.form.lr.edit.setText("0.114")
    page.desk.brief.form.lr.edit.setModified(True)
    page.desk.brief.form.lr.edit.editingFinished.emit()
    judgement = finished(page, qtbot, page.desk.brief.submit.click)
    assert isinstance(judgement, Judgement)
    assert page.desk.seeds.sentence.text().startswith("Solved. The run meets every goal, with a margin of ")
    assert page.desk.seeds.cells[0, 1001].text().startswith("✓ ")
    assert "diverges" in page.desk.seeds.cells[0, 1001].accessibleName()
    assert page.desk.brief._best.isVisible()
    page.show_all()
    assert "1 of 16" in page.catalogue._solved.text()
    assert page.catalogue.rows[EDGE].accessibleName().endswith("beginner, solved with a margin of 1.67·10⁴")
    assert app.store.best_scores()["find-the-edge"].margin == judgement.score


def test_a_lane_that_fails_is_told_why_for_every_seed(page: ChallengesPage, qtbot: QtBot) -> None:
    finished(page, qtbot, lambda: page.open(FIRST))
    finished(
        page, qtbot, lambda: qtbot.keyClick(page.desk.brief.run, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    )
    assert page.desk.seeds.sentence.text().startswith(
        "Not yet: 5 of 5 held-out runs fail; with seed 1001, <b>yours</b> ends"
    )
    assert [cell.text()[0] for cell in page.desk.seeds.cells.values()] == ["✗"] * 5
    finished(page, qtbot, page.desk.run)
    assert not page.desk.seeds.isVisible()


def test_the_solution_asks_first_then_loads_and_runs(page: ChallengesPage, qtbot: QtBot) -> None:
    finished(page, qtbot, lambda: page.open(WARM_UP))
    page.desk.brief.solution.click()
    assert page.desk.brief.keep_trying.isVisible()
    assert page._contest.bench.lane == page._contest.challenge.start
    page.desk.brief.keep_trying.click()
    assert not page.desk.brief.confirm.isVisible()
    assert not page.desk.brief._advice.isVisible()
    page.desk.brief.solution.click()
    run = finished(page, qtbot, page.desk.brief.confirm.click)
    assert run.experiment.lanes[0] == page._contest.challenge.solution
    assert page.desk.brief._advice.plain.startswith("Solution, loaded above. At the start the curvature is so high")
    page.desk.brief.reset.click()
    assert page._contest.bench.lane == page._contest.challenge.start


def test_the_hint_shows_and_goes_with_the_next_challenge(page: ChallengesPage, qtbot: QtBot) -> None:
    page.open(FIRST)
    page.desk.brief.hint.click()
    assert page.desk.brief._advice.plain.startswith("Hint. Rates are tried in factors")
    finished(page, qtbot, page.desk.brief.next.click)
    assert page._contest.challenge.id == "speed-or-floor"
    assert not page.desk.brief._advice.isVisible()
    page.open(LAST)
    assert not page.desk.brief.next.isEnabled()


def test_a_run_is_rescued_by_changes_on_the_way(page: ChallengesPage, qtbot: QtBot) -> None:
    first = finished(page, qtbot, lambda: page.open(RESCUE))
    page.desk.playback.pause()
    page.desk.playback.seek(0)
    assert not page.desk.brief.form.lr.isEnabled()
    page.desk.playback.seek(5)
    page.desk.brief.form.lr.changed.emit(0.05)
    assert "you take over at step 10" in page.desk.brief.refusal.text()
    page.desk.playback.seek(12)
    assert page.desk.brief.form.lr.isEnabled()
    assert page.desk.brief.form.where.text() == "from step 12 on"
    second = finished(page, qtbot, lambda: page.desk.brief.form.lr.changed.emit(0.05))
    assert second.experiment.lanes[0].changes == (Change(at=12, lr=0.05),)
    assert (second.loss[0, :13] == first.loss[0, :13]).all()
    assert second.diverged_at[0] < 0
    assert page.desk.brief._changes.text() == "Rates on the way: 0.05 from step 12 on."


def test_another_trial_of_a_challenge_can_be_watched(page: ChallengesPage, qtbot: QtBot) -> None:
    finished(page, qtbot, lambda: page.open(VALLEY))
    run = finished(page, qtbot, lambda: page.desk.brief.trial.box.activated.emit(2))
    assert run.experiment.problem.start == (1.8, -0.5)


def test_leaving_drops_what_runs(page: ChallengesPage, app: App, qtbot: QtBot) -> None:
    finished(page, qtbot, lambda: page.open(LAST))
    with qtbot.waitSignal(page.desk.trainer.prepared, timeout=WAIT_MS):
        page.desk.submit()
    app.lab_screen.show_page(PLAYGROUND)
    with qtbot.assertNotEmitted(page.desk.trainer.finished, wait=200):
        pass
    assert not page.desk.seeds.isVisibleTo(page)
    assert page._contest.best == {}


def test_every_control_has_a_name_and_the_list_is_left_by_key(page: ChallengesPage, qtbot: QtBot) -> None:
    page.open(VALLEY)
    for kind in (QAbstractButton, QSlider, QComboBox, QLineEdit):
        for widget in page.findChildren(kind):
            if widget.isVisible():
                assert widget.accessibleName(), widget
    page.desk.brief.back.setFocus()
    qtbot.keyClick(page.desk.brief.back, Qt.Key.Key_Space)
    assert page.currentIndex() == 0
    assert page.catalogue.rows[VALLEY].hasFocus()


def test_tab_goes_through_a_challenge_in_the_order_in_which_it_is_read(page: ChallengesPage, qtbot: QtBot) -> None:
    page.open(FORGETTING)  # rows for groups and for an optimizer's settings are made only when they are needed
    page.open(VALLEY)
    page.desk.brief.back.setFocus()
    reached = []
    while (widget := QApplication.focusWidget()) is not page.desk.brief.run and len(reached) < 30:
        reached.append(widget.accessibleName())
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
    named = ["base lr", "momentum", "Optimizer", "Schedule", "dampening", "nesterov", "Show the solution"]
    assert [name for name in reached if name in named] == named


def test_in_a_narrow_window_what_is_said_of_a_challenge_stands_below_its_title(page: ChallengesPage, app: App) -> None:
    def said() -> set[str]:
        return {label.text() for label in page.catalogue.findChildren(QLabel) if label.isVisible()}

    assert {"beginner", "rate, momentum"} <= said()
    app.settings["text_size"] = 200
    app.window.resize(960, 640)
    QApplication.processEvents()
    assert "intermediate · rate, momentum" in said()
    assert "beginner" not in said()
    app.settings["text_size"] = 100
    app.window.resize(1280, 800)
    QApplication.processEvents()
    assert "intermediate · rate, momentum" not in said()
