"""Try, Challenge and Experiment, played by keyboard over the first deck, without the app around them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from lrdesk import paths
from lrdesk.bridge.challenges import Contest
from lrdesk.bridge.exercises import Exercises
from lrdesk.bridge.misses import Misses
from lrdesk.bridge.questions import Questions
from lrdesk.bridge.trainer import Trainer
from lrdesk.content.loader import load
from lrdesk.gui.decks.practice.exercise import ExercisePage
from lrdesk.gui.decks.practice.questions import QuestionsPage
from lrdesk.gui.decks.practice.task import TaskPage
from lrdesk.gui.theme import Theme
from lrdesk.lab.recording import Recording
from lrdesk.store import Store
from lrdesk.study import library
from lrdesk.study.browsing import Deeds
from lrdesk.study.history import History
from tests.conftest import MORNING, Clock

WAIT_MS = 20_000
FILE = Path(paths.DECKS) / "lr-convergence.toml"
DECK = load(FILE)
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def theme(qtbot: QtBot, qapp: QApplication) -> Iterator[Theme]:
    made = Theme(qapp, paths.RESOURCES / "fonts")
    yield made
    made.fix("system")
    made.deleteLater()


@pytest.fixture
def trainer(qtbot: QtBot) -> Iterator[Trainer]:
    made = Trainer()
    yield made
    made.close()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "lrdesk.db") as opened:
        library.sync(opened, [FILE])
        yield opened


def shown(page: QWidget, qtbot: QtBot) -> None:
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    qtbot.waitExposed(page)


@pytest.fixture
def tries(qtbot: QtBot, theme: Theme, trainer: Trainer) -> Iterator[ExercisePage]:
    made = ExercisePage(Exercises(DECK), trainer, theme)
    shown(made, qtbot)
    made.begin()
    yield made
    made.stop()


@pytest.fixture
def quick(qtbot: QtBot, theme: Theme, trainer: Trainer) -> Iterator[QuestionsPage]:
    made = QuestionsPage(Questions(DECK), trainer, theme)
    shown(made, qtbot)
    made.begin()
    yield made
    made.stop()


def run(page: ExercisePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.trainer.finished, timeout=WAIT_MS):
        qtbot.keyClick(page, Qt.Key.Key_Return, CTRL)


def is_solved(recording: Recording) -> bool:
    """Whether this is the run of the solution that is shown after the last attempt."""
    return recording.experiment.lanes[0].optimizer.lr == pytest.approx(0.1)


def test_code_is_chosen_run_and_found_right_by_keyboard(tries: ExercisePage, qtbot: QtBot) -> None:
    field = tries.blanks.fields["lr"]
    assert field.hasFocus()
    for _ in range(2):
        qtbot.keyClick(field, Qt.Key.Key_Down)
    assert "0.1" in tries.blanks.code.text()
    run(tries, qtbot)
    assert tries.told.plain.startswith("Right.")
    assert tries.next.hasFocus()
    qtbot.keyClick(tries, Qt.Key.Key_Return, CTRL)
    assert tries._title.text() == "One step to the minimum"


def test_what_is_typed_is_judged_advised_and_at_last_solved(tries: ExercisePage, qtbot: QtBot) -> None:
    tries._exercises.go_on()
    field = tries.blanks.fields["lr"]
    qtbot.keyClicks(field, "print(1)")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert tries.refusal.text() == (
        'lr: Expected numbers, + - * / ** and brackets, or one of steps, curvature, found "print(1)".'
    )
    field.clear()
    qtbot.keyClicks(field, "3/curvature")
    assert not tries.refusal.isVisible()
    for left in (2, 1):
        run(tries, qtbot)
        assert tries.told.plain.startswith("Not yet. Past the limit of 2 divided by the curvature")
        assert tries._left.text() == f"{left} attempt{'s' if left > 1 else ''} left"
    missed: list[str] = []
    tries._exercises.missed.connect(missed.append)
    with qtbot.waitSignal(tries.trainer.finished, timeout=WAIT_MS, check_params_cb=is_solved):
        qtbot.keyClick(tries, Qt.Key.Key_Return, CTRL)
    assert missed == ["lr-convergence/what-it-is"]
    assert field.text() == "1 / curvature"
    assert not field.isEnabled()


def test_leaving_in_the_middle_of_a_run_costs_no_attempt(tries: ExercisePage, qtbot: QtBot) -> None:
    tries._exercises.put("lr", 2)
    tries.run.click()
    tries.stop()
    assert tries.run.isEnabled()
    assert tries._exercises.attempts_left == 3


def test_a_hint_is_shown_when_it_is_asked_for(tries: ExercisePage) -> None:
    assert not tries.hint.isVisible()
    tries.ask_hint.click()
    assert tries.hint.plain.startswith("Hint: The largest of the three")


def test_a_question_is_answered_by_letter_and_left_by_space(quick: QuestionsPage, qtbot: QtBot) -> None:
    right = next(index for index, option in enumerate(quick.options) if option.option == 0)
    with qtbot.waitSignal(quick.trainer.finished, timeout=WAIT_MS):
        qtbot.keyClick(quick, "ABCD"[right].lower())
    assert quick.why.plain.startswith("Right.")
    assert quick.options[right].is_right
    qtbot.keyClick(quick.next, Qt.Key.Key_Space)
    assert quick._place.text() == "2 of 8"
    assert not quick.next.isVisible()


def test_the_run_says_what_the_code_prints(quick: QuestionsPage, qtbot: QtBot) -> None:
    for option in (0, 1):
        quick._questions.choose(option)
        quick._questions.go_on()
    assert quick.code.isVisible()
    with qtbot.waitSignal(quick._questions.missed, timeout=WAIT_MS) as missed:
        quick.options[quick._questions.order.index(0)].click()
    assert missed.args == ["lr-convergence/scheduler"]
    assert "The run takes step 500 of StepLR at a rate of 0.0036." in quick.why.plain


def test_a_run_that_was_left_is_taken_up_again(quick: QuestionsPage, qtbot: QtBot) -> None:
    for option in (0, 1):
        quick._questions.choose(option)
        quick._questions.go_on()
    quick._questions.choose(1)
    quick.stop()
    assert not quick._questions.is_settled
    with qtbot.waitSignal(quick._questions.settled, timeout=WAIT_MS):
        quick.begin()
    assert quick.why.plain.startswith("Right.")


def test_the_round_ends_with_what_was_missed_and_its_items(quick: QuestionsPage, qtbot: QtBot) -> None:
    questions = quick._questions
    while not questions.is_over:
        questions.choose(0)
        if questions.waits_for_run:
            with qtbot.waitSignal(questions.settled, timeout=WAIT_MS):
                pass
        questions.go_on()
    assert quick.currentWidget() is quick.results
    assert quick.results._title.text() == "2 of 8 right"
    with qtbot.waitSignal(quick.item_asked) as asked:
        quick.results.links[0].click()
    assert asked.args == ["lr-convergence/convergence"]
    with qtbot.waitSignal(quick.finished):
        qtbot.keyClick(quick.results.done, Qt.Key.Key_Space)
    quick.results.again.click()
    assert quick._place.text() == "1 of 8"


def test_a_task_says_how_things_stand_and_is_solved(
    qtbot: QtBot, theme: Theme, trainer: Trainer, store: Store, clock: Clock
) -> None:
    contest = Contest(DECK.task, store, clock, scope="lr-convergence/")
    page = TaskPage(contest, trainer, theme)
    shown(page, qtbot)
    places: list[str] = []
    contest.chosen.connect(lambda: places.append(contest.challenge.id))
    with qtbot.waitSignal(trainer.finished, timeout=WAIT_MS):
        page.begin()
    assert page.told["given"].text() == "loss 0.649 at the start, 0.641 after 300 steps, 0.641 at its lowest"
    assert page.told["target"].text().startswith("a loss below 0.36 within 300 steps, on each of 5 seeds")
    for index in range(2):
        contest.choose(index)
        contest.take_lane(contest.challenge.solution)
        with qtbot.waitSignal(trainer.finished, timeout=WAIT_MS):
            page.desk.submit()
    assert page._time.text() == "all solved"
    assert set(store.best_scores()) == {"lr-convergence/wake-the-network", "lr-convergence/below-the-floor"}
    assert places == ["wake-the-network", "wake-the-network", "below-the-floor"]
    elsewhere = Contest(DECK.task, store, clock)
    elsewhere.read_scores()
    assert elsewhere.best == {}
    page.stop()


def test_what_is_missed_comes_sooner(tries: ExercisePage, qtbot: QtBot, store: Store, clock: Clock) -> None:
    now_ms = lambda: int(clock().timestamp() * 1000)  # noqa: E731
    misses = Misses(Deeds(store, History(), lambda: clock().date(), now_ms))
    tries._exercises.missed.connect(misses.take)
    tries._exercises.put("lr", 2)
    with qtbot.waitSignal(misses.brought_forward) as brought:
        for _ in range(3):
            run(tries, qtbot)
    assert brought.args == ["lr-convergence/too-high"]
    assert store.new_candidates(MORNING.date(), 1)[0].item == "lr-convergence/too-high"
    with qtbot.waitSignal(misses.failed):
        misses.take("lr-convergence/gone")


@pytest.mark.parametrize("page", ["tries", "quick"])
def test_every_control_has_a_name(page: str, request: pytest.FixtureRequest) -> None:
    widget = request.getfixturevalue(page)
    for kind in (QAbstractButton, QComboBox, QLineEdit):
        for control in widget.findChildren(kind):
            if control.isVisible():
                assert control.accessibleName(), control
