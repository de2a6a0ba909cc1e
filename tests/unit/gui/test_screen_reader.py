"""What a screen reader is told when something appears that the focus is not on."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from pytestqt.qtbot import QtBot

from lrdesk.app import App
from lrdesk.content.deck import Explain, Item, Quiz, Recall
from lrdesk.gui import parts
from lrdesk.gui.richtext import bare
from tests.unit.gui.steps import begin

KEY = Qt.Key


class Listener:
    """Stands in for QAccessible, which takes events but gives none back; keeps what was said, and where."""

    def __init__(self) -> None:
        self.said: list[tuple[QObject, str]] = []

    def updateAccessibility(self, event: QAccessibleEvent) -> None:
        assert isinstance(event, QAccessibleAnnouncementEvent)
        assert event.type() is QAccessible.Event.Announcement
        self.said.append((event.object(), event.message()))


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[tuple[QObject, str]]:
    listener = Listener()
    monkeypatch.setattr(parts, "QAccessible", listener)
    return listener.said


@pytest.fixture
def app(decks: Path, open_app: Callable[[], App], qtbot: QtBot) -> App:
    opened = open_app()
    begin(opened, qtbot)
    return opened


def _reach(app: App, kind: type[Item]) -> None:
    while not isinstance(app.review.card.item, kind):
        app.review.reveal()
        app.review.grade(4)


def test_the_answer_of_a_card_is_said_when_it_appears(app: App, qtbot: QtBot, said: list[tuple[QObject, str]]) -> None:
    _reach(app, Recall)
    said.clear()
    qtbot.keyClick(app.window, KEY.Key_Space)
    ((where, words),) = said
    assert where is app.review_screen.card
    assert words == "Twice the inverse of the curvature."


def test_a_quiz_says_the_verdict_why_and_what_is_right(app: App, qtbot: QtBot, said: list[tuple[QObject, str]]) -> None:
    _reach(app, Quiz)
    said.clear()
    wrong = app.review.card.choices.index(1)
    right = "ABCD"[app.review.card.choices.index(0)]
    qtbot.keyClick(app.window, (KEY.Key_A, KEY.Key_B, KEY.Key_C, KEY.Key_D)[wrong])
    assert [words for _, words in said] == [
        f"Not quite. Each step lands further away than the one before. {right}: It diverges, right"
    ]


def test_an_explanation_says_what_to_tick_and_the_model_answer(
    app: App, qtbot: QtBot, said: list[tuple[QObject, str]]
) -> None:
    _reach(app, Explain)
    said.clear()
    qtbot.keyClick(app.window, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    for _ in range(2):
        qtbot.keyClick(app.window, KEY.Key_M)
    ticks, model_answer = (words for _, words in said)
    assert ticks.startswith("Which of these did you say? A: the gradient grows with distance; B: the step grows")
    assert model_answer.startswith("Model answer. The step is the rate times the gradient")


def test_the_hint_is_said_when_it_is_asked_for(app: App, qtbot: QtBot, said: list[tuple[QObject, str]]) -> None:
    _reach(app, Quiz)
    said.clear()
    qtbot.keyClick(app.window, KEY.Key_H)
    assert [words for _, words in said] == ["Hint: Follow one step."]


def test_verdicts_and_the_judged_prediction_are_said_when_they_appear(
    app: App, qtbot: QtBot, said: list[tuple[QObject, str]]
) -> None:
    screen = app.review_screen
    qtbot.waitUntil(lambda: screen.lab.shows(app.review.card.experiment))
    qtbot.keyClick(app.window, KEY.Key_1)
    with qtbot.waitSignal(screen.lab.judged, timeout=20_000):
        qtbot.keyClick(app.window, KEY.Key_Space)
    (_, verdicts), prediction = said[-2:]
    assert said[-2][0] is screen.lab.verdicts
    assert verdicts.startswith("Holds: wild diverges (loss > 10⁴ at step ")
    assert verdicts.endswith(").")
    assert prediction == (screen.card, "You predicted calm. The run says wild.")


def test_a_message_is_said(app: App, said: list[tuple[QObject, str]]) -> None:
    app.window.show_message("The disk is full.")
    assert [words for _, words in said] == ["The disk is full."]


@pytest.mark.parametrize(
    ("markdown", "words"),
    [
        (r"$w_{t+1} = w_t - \eta\,g^2$", "w_(t+1) = w_t − η g^2"),
        ("**Right.** See `SGD`, *not* Adam.", "Right. See SGD, not Adam."),
        ("at $2*3*x$ or a * b * c", "at 2 ∗ 3 ∗ x or a * b * c"),
    ],
)
def test_marks_are_not_read_out(markdown: str, words: str) -> None:
    assert bare(markdown) == words
