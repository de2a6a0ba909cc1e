"""The first topic, walked through its nine modes in the app by keyboard alone; what was done and missed stays."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from lrdesk import paths
from lrdesk.app import App
from lrdesk.content.practice import Exercise
from lrdesk.gui.decks.practice.exercise import ExercisePage
from lrdesk.gui.decks.practice.questions import QuestionsPage
from lrdesk.gui.decks.practice.task import TaskPage
from lrdesk.gui.decks.screen import DecksScreen
from lrdesk.study.modes import MODES

WAIT_MS = 20_000
CTRL = Qt.KeyboardModifier.ControlModifier
FILE = Path(paths.DECKS) / "lr-convergence.toml"
NUMBER = {mode.key: Qt.Key(int(Qt.Key.Key_1) + place) for place, mode in enumerate(MODES)}
READ = ("learn", "why", "deep", "visualize", "metrics")


@pytest.fixture
def app(open_app: Callable[[], App], decks: Path) -> App:
    (decks / FILE.name).write_bytes(FILE.read_bytes())
    return open_app()


@pytest.fixture
def screen(app: App, qtbot: QtBot) -> DecksScreen:
    app.go("decks")
    assert app.decks_screen is not None
    qtbot.waitUntil(app.decks_screen.topics.rows[0].hasFocus)
    press(qtbot, Qt.Key.Key_Space)
    return app.decks_screen


def press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    focus = QApplication.focusWidget()
    qtbot.keyClick(focus, key, modifier)


def enter(qtbot: QtBot, screen: DecksScreen, mode: str) -> QWidget:
    """Open a mode by its number; return the page that shows it."""
    qtbot.waitUntil(lambda: screen.topic.isAncestorOf(QApplication.focusWidget() or screen))
    press(qtbot, NUMBER[mode])
    page = screen.practice.page if mode not in READ else screen.player.page
    assert page is not None
    return page


def stands(screen: DecksScreen, mode: str) -> str:
    place = [one.key for one in MODES].index(mode)
    return screen.topic.cards[place].accessibleName().rpartition("minutes. ")[2]


def solve(qtbot: QtBot, page: ExercisePage, exercise: Exercise) -> None:
    """Fill every blank in rightly, by choosing or typing, and run the code."""
    for blank in exercise.blanks:
        field = page.blanks.fields[blank.name]
        field.setFocus()
        if isinstance(field, QComboBox):
            for _ in range(int(blank.solution) + 1):
                qtbot.keyClick(field, Qt.Key.Key_Down)
        else:
            qtbot.keyClicks(field, str(blank.solution))
    with qtbot.waitSignal(page.trainer.finished, timeout=WAIT_MS):
        press(qtbot, Qt.Key.Key_Return, CTRL)
    assert page.told.plain.startswith("Right.")


@pytest.mark.parametrize("mode", READ)
def test_a_mode_is_read_to_its_end(screen: DecksScreen, qtbot: QtBot, mode: str) -> None:
    enter(qtbot, screen, mode)
    player = screen.player
    while screen.currentWidget() is player:
        press(qtbot, Qt.Key.Key_Space)
    assert stands(screen, mode) == "✓ Done"


def test_exercises_are_solved_and_the_place_is_kept(screen: DecksScreen, qtbot: QtBot) -> None:
    page = enter(qtbot, screen, "try")
    assert isinstance(page, ExercisePage)
    exercises = page._exercises.exercises
    solve(qtbot, page, exercises[0])
    press(qtbot, Qt.Key.Key_Return, CTRL)
    press(qtbot, Qt.Key.Key_Escape)
    assert stands(screen, "try") == f"Go on at 2 of {len(exercises)}"
    page = enter(qtbot, screen, "try")
    assert isinstance(page, ExercisePage)
    for exercise in exercises[1:]:
        solve(qtbot, page, exercise)
        press(qtbot, Qt.Key.Key_Return, CTRL)
    assert screen.currentWidget() is screen.topic
    assert stands(screen, "try") == "✓ Done"


def _seen_in_browse(app: App) -> str:
    browse = app.screens.made("browse")
    assert app.window.screens.currentWidget() is browse
    return str(browse.table.current_row().key)


def test_a_round_of_questions_brings_what_was_missed_forward(app: App, screen: DecksScreen, qtbot: QtBot) -> None:
    page = enter(qtbot, screen, "challenge")
    assert isinstance(page, QuestionsPage)
    questions = page._questions
    wrong = next(place for place in range(4) if questions.order[place] != questions.question.answer)
    missed = questions.key(questions.question)
    press(qtbot, Qt.Key(int(Qt.Key.Key_A) + wrong))
    assert page.why.plain.startswith("Not quite.")
    assert screen.practice._note.text() == "The item of this one comes sooner in Recall."
    assert app.store.new_candidates(app.today(), 1)[0].item == missed
    screen.practice.see.click()
    assert _seen_in_browse(app) == missed
    app.go("decks")
    press(qtbot, Qt.Key.Key_Space)
    press(qtbot, Qt.Key.Key_Escape)
    assert stands(screen, "challenge") == f"Go on at 2 of {len(questions.questions)}"
    page = enter(qtbot, screen, "challenge")
    assert isinstance(page, QuestionsPage)
    questions = page._questions
    while not questions.is_over:
        right = questions.question.answer or 0
        with qtbot.waitSignal(questions.settled, timeout=WAIT_MS):
            press(qtbot, Qt.Key(int(Qt.Key.Key_A) + questions.order.index(right)))
        press(qtbot, Qt.Key.Key_Space)
    assert page.currentWidget() is page.results
    page.results.links[0].click()
    assert _seen_in_browse(app) == missed
    app.go("decks")
    assert stands(screen, "challenge") == "✓ Done"


def test_a_task_is_tried_and_left(screen: DecksScreen, qtbot: QtBot) -> None:
    page = enter(qtbot, screen, "experiment")
    assert isinstance(page, TaskPage)
    with qtbot.waitSignal(page.desk.trainer.finished, timeout=WAIT_MS):
        press(qtbot, Qt.Key.Key_Space)
    press(qtbot, Qt.Key.Key_Escape)
    assert screen.currentWidget() is screen.topic


def test_recall_is_begun_and_left(app: App, screen: DecksScreen, qtbot: QtBot) -> None:
    assert app.review is not None
    assert app.review_screen is not None
    qtbot.waitUntil(screen.topic.cards[0].hasFocus)
    with qtbot.waitSignal(app.review.card_shown):
        press(qtbot, NUMBER["recall"])
    press(qtbot, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: screen.currentWidget() is screen.topic and screen.isVisible())
