"""All that is shown comes from the translator, but for what decks and challenges say, and the names of torch."""

import html
import re
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from lrdesk import paths, words
from lrdesk.app import App
from lrdesk.content.deck import Quiz
from lrdesk.gui.decks.practice.questions import QuestionsPage
from lrdesk.gui.lab.card import CardDialog
from lrdesk.gui.lab.challenges.page import ChallengesPage
from lrdesk.gui.lab.code import CodeDialog
from lrdesk.gui.lab.kept import KeptDialog
from lrdesk.gui.lab.playground import Playground
from lrdesk.gui.lab.screen import CHALLENGES, RANGE_TEST, SWEEP
from lrdesk.gui.welcome.live import LiveRun
from lrdesk.lab.spec.starters import OPTIMIZERS, PROBLEMS, SCHEDULES
from tests.samples import SAMPLE
from tests.unit.gui.steps import begin

FILE = Path(paths.DECKS) / "lr-convergence.toml"
CHALLENGE_FILE = Path(paths.RESOURCES) / "challenges.toml"
NAMES = {"LRdesk", "Space", "CtrlEnter", "ms", *OPTIMIZERS, *SCHEDULES}  # the wordmark, keys, a unit, torch
WAIT_MS = 30_000
LETTER = re.compile(r"^[A-E1-4]: ")  # of an option


@pytest.fixture(autouse=True)
def _marked(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr("lrdesk.gui.language.speak", lambda choice, folder: None)  # the app takes no other translator
    words.use(lambda text, comment, n: f"«{words.english(text, comment, n)}»")
    yield
    words.use(words.english)


@pytest.fixture
def app(open_app: Callable[[], App], decks: Path) -> App:
    (decks / "lr-convergence.toml").write_bytes(FILE.read_bytes())
    return open_app()


def _letters(text: str) -> str:
    return "".join(re.findall(r"[A-Za-z]+", text))


DECKS = _letters("".join([SAMPLE, *(file.read_text(encoding="utf-8") for file in (FILE, CHALLENGE_FILE))]))


def _texts(widget: QWidget) -> Iterator[str]:
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit | QTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(index) for index in range(widget.count()))


def _untranslated(shown: QWidget) -> list[str]:
    """Return the texts on a widget that neither the translator nor a deck gave."""
    found = []
    for widget in shown.findChildren(QWidget):
        for text in _texts(widget) if widget.isVisible() else ():
            bare = re.sub(r"<style>.*?</style>|<[^>]+>", "", text, flags=re.DOTALL)
            letters = _letters(LETTER.sub("", html.unescape(bare)))
            if letters and "«" not in text and letters not in NAMES and letters[:8] not in DECKS:
                found.append(text)
    return found


def test_today_and_a_review_with_its_summary(app: App, qtbot: QtBot) -> None:
    assert _untranslated(app.window) == []
    begin(app, qtbot)
    assert app.review is not None
    seen: set[str] = set()
    while (card := app.review.card) is not None:
        if card.item.kind not in seen:
            assert _untranslated(app.window) == []
        if isinstance(card.item, Quiz):
            app.review.choose(card.choices[0])
        app.review.reveal()
        if card.item.kind not in seen:
            assert _untranslated(app.window) == []
        seen.add(card.item.kind)
        app.review.grade(4)
    assert seen == {"recall", "quiz", "explain"}
    assert _untranslated(app.window) == []


def test_topics_and_finding_ones_level(app: App) -> None:
    app.go("decks")
    screen = app.decks_screen
    assert screen is not None
    assert _untranslated(app.window) == []
    screen.placing.begin()
    assert _untranslated(app.window) == []
    while screen.placing.question is not None:
        screen.placing.answer(screen.placing.question.quiz.answer)
    assert _untranslated(app.window) == []


def test_a_topic_and_its_modes(app: App) -> None:
    app.go("decks")
    screen = app.decks_screen
    assert screen is not None
    screen.studying.open_topic("lr-convergence")
    assert _untranslated(app.window) == []
    assert screen.studying.topic is not None
    for state in screen.studying.topic.modes:
        if state.mode.key in ("recall", "experiment"):
            continue  # the cards are seen above, and the experiments below
        screen.studying.open_mode(state)
        assert _untranslated(app.window) == []
        if isinstance(page := screen.practice.page, QuestionsPage):
            _answer_all(page)
            assert _untranslated(app.window) == []
        screen.studying.leave()


def test_the_introduction(app: App, qtbot: QtBot) -> None:
    app.welcoming.begin()
    welcome = app.welcoming.screen
    assert welcome is not None
    run = welcome.findChild(LiveRun)
    assert run is not None
    run.verdicts.hide()  # what a claim says is the Lab's
    assert _untranslated(app.window) == []
    with qtbot.waitSignal(app.review.card_shown, timeout=5000):
        welcome.intro.go_on.click()
    for step in (partial(app.review_screen.lab.chips.pick_lane, 0), app.review.reveal, partial(app.review.grade, 4)):
        assert _untranslated(app.window) == []
        step()
    welcome.show_habit()
    assert _untranslated(welcome) == []


def test_all_but_the_pages_of_the_help(app: App) -> None:
    app.helping.open()
    screen = app.helping.screen
    assert screen is not None
    assert _untranslated(app.window) == [screen.view.accessibleName()]


def _answer_all(page: QuestionsPage) -> None:
    """Answer a round without its runs, which would take seconds."""
    while not page._questions.is_over:
        page._questions.choose(0)
        page._questions.give_up("«It was not run.»")
        page._questions.go_on()


@pytest.fixture
def playground(app: App, qtbot: QtBot) -> Playground:
    app.show_lab()
    with qtbot.waitSignal(app.lab_trainer.finished, timeout=WAIT_MS):
        pass
    return app.lab_screen.playground


def test_the_playground_with_every_problem(app: App, playground: Playground, qtbot: QtBot) -> None:
    playground.compare.show()
    assert _untranslated(app.window) == []
    for name in PROBLEMS:
        playground._bench.set_problem(name)
        playground.recipe.form.groups.ask.setChecked(True)
        assert _untranslated(app.window) == []
    for name in OPTIMIZERS:
        playground._bench.set_optimizer(name)
        assert _untranslated(app.window) == []
    for name in SCHEDULES:
        playground._bench.set_schedule(name)
        assert _untranslated(app.window) == []
    playground._bench.set_steps("many")
    playground._bench.set_momentum(7)
    playground._bench.set_lane(label="")
    assert _untranslated(app.window) == []


def test_the_menus_and_dialogs_of_the_playground(playground: Playground, qtbot: QtBot) -> None:
    for menu in (playground.experiment, playground.views.menu()):
        menu.aboutToShow.emit()
        assert all(action.text().startswith("«") for action in menu.actions())
    for open_it, kind in (
        (playground.experiment._show_kept, KeptDialog),
        (playground.experiment._ask_for_card, CardDialog),
        (playground._show_code, CodeDialog),
    ):
        open_it()
        dialog = playground.findChildren(kind)[-1]
        qtbot.waitUntil(dialog.isVisible)
        assert dialog.windowTitle().startswith("«")
        assert _untranslated(dialog) == []
        dialog.reject()


@pytest.mark.parametrize("name", [SWEEP, RANGE_TEST])
def test_the_charts_of_the_lab(app: App, playground: Playground, qtbot: QtBot, name: str) -> None:
    page = app.lab_screen.page(name)
    with qtbot.waitSignal(page._trainer.finished, timeout=WAIT_MS):
        app.lab_screen.open_page(name)
    page.chart.point_at((3, 0))
    assert _untranslated(app.window) == []
    assert page.chart.x_title.startswith("«")


def test_challenges_are_played_and_judged(app: App, playground: Playground, qtbot: QtBot) -> None:
    page = app.lab_screen.page(CHALLENGES)
    assert isinstance(page, ChallengesPage)
    app.lab_screen.open_page(CHALLENGES)
    assert _untranslated(app.window) == []
    with qtbot.waitSignal(page.desk.trainer.finished, timeout=WAIT_MS):
        page.open(0)
    assert _untranslated(app.window) == []
    page.desk.brief.solution.click()
    assert _untranslated(app.window) == []
    with qtbot.waitSignal(page.desk.trainer.finished, timeout=WAIT_MS):
        page.desk.submit()
    assert _untranslated(app.window) == []
