"""Find your level, by keyboard: nothing is judged or kept before the end, and the learner has the last word."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from lrdesk.app import App
from lrdesk.gui.decks.placement.head import PlacementHead
from lrdesk.gui.decks.screen import DecksScreen
from tests.unit.study.study_samples import deck_text

CHAIN = {"one": [], "two": ["one"], "three": ["two"]}


@pytest.fixture
def app(open_app: Callable[[], App], decks: Path) -> App:
    for file in decks.glob("*.toml"):
        file.unlink()
    for id, requires in CHAIN.items():
        text = deck_text(id, recall=["r", "s", "t"], quiz=["a", "b", "c", "d"], requires=requires)
        (decks / f"{id}.toml").write_text(text, encoding="utf-8")
    return open_app()


@pytest.fixture
def screen(app: App) -> DecksScreen:
    app.go("decks")
    assert app.decks_screen is not None
    return app.decks_screen


def _press(qtbot: QtBot, screen: DecksScreen, key: Qt.Key) -> None:
    focus = screen.window().focusWidget()
    assert isinstance(focus, QWidget)
    qtbot.keyClick(focus, key)


def _begin(qtbot: QtBot, screen: DecksScreen) -> None:
    head = _head(screen)
    head.begin.setFocus()
    _press(qtbot, screen, Qt.Key.Key_Space)
    assert screen.currentWidget() is screen.placement


def _head(screen: DecksScreen) -> PlacementHead:
    head = screen.topics.findChild(PlacementHead)
    assert isinstance(head, PlacementHead)
    return head


def _answer_all(qtbot: QtBot, screen: DecksScreen, *known: str) -> None:
    while (question := screen.placing.question) is not None:
        knows = question.key.partition("/")[0] in known
        place = question.choices.index(question.quiz.answer)
        _press(qtbot, screen, Qt.Key(Qt.Key.Key_1 + place) if knows else Qt.Key.Key_0)


def _seen(screen: DecksScreen) -> dict[str, int]:
    return {topic.id: topic.seen for topic in screen.studying.topics}


def test_what_is_known_counts_as_seen_and_is_not_new_any_more(app: App, screen: DecksScreen, qtbot: QtBot) -> None:
    _begin(qtbot, screen)
    _answer_all(qtbot, screen, "one", "two")
    assert {deck: tick.isChecked() for deck, tick in screen.placement.verdicts.ticks.items()} == {
        "one": True,
        "two": True,
        "three": False,
    }
    _press(qtbot, screen, Qt.Key.Key_Return)
    assert screen.currentWidget() is screen.topics
    assert _seen(screen) == {"one": 7, "two": 7, "three": 0}
    assert {one.deck for one in app.store.new_candidates(app.today(), 99)} == {"three"}


def test_a_topic_that_is_unticked_stays_new(app: App, screen: DecksScreen, qtbot: QtBot) -> None:
    _begin(qtbot, screen)
    _answer_all(qtbot, screen, *CHAIN)
    tick = screen.placement.verdicts.ticks["two"]
    tick.setFocus()
    _press(qtbot, screen, Qt.Key.Key_Space)
    screen.placement.verdicts.start.setFocus()
    _press(qtbot, screen, Qt.Key.Key_Return)
    assert _seen(screen) == {"one": 7, "two": 0, "three": 7}


def test_an_item_that_was_missed_is_learnt_anew_even_where_its_topic_is_known(
    screen: DecksScreen, qtbot: QtBot
) -> None:
    _begin(qtbot, screen)
    missed = screen.placing.question
    assert missed is not None
    _press(qtbot, screen, Qt.Key.Key_D)
    _answer_all(qtbot, screen, *CHAIN)
    assert all(tick.isChecked() for tick in screen.placement.verdicts.ticks.values())
    _press(qtbot, screen, Qt.Key.Key_Return)
    assert sum(_seen(screen).values()) == 20
    assert _seen(screen)[missed.key.partition("/")[0]] == 6


@pytest.mark.parametrize("answers", [0, 1, 99])
def test_escape_leaves_and_keeps_nothing(app: App, screen: DecksScreen, qtbot: QtBot, answers: int) -> None:
    new = app.store.new_candidates(app.today(), 99)
    _begin(qtbot, screen)
    while answers and screen.placing.question is not None:
        _press(qtbot, screen, Qt.Key.Key_1)
        answers -= 1
    _press(qtbot, screen, Qt.Key.Key_Escape)
    assert screen.currentWidget() is screen.topics
    assert app.store.new_candidates(app.today(), 99) == new
    _begin(qtbot, screen)
    assert screen.placement.place.text() == "1 of 10 at most"


def test_no_answer_is_judged_before_the_end(screen: DecksScreen, qtbot: QtBot) -> None:
    _begin(qtbot, screen)
    while screen.placing.question is not None:
        assert {option.property("role") for option in screen.placement.options} == {"option"}
        assert all(option.isEnabled() for option in screen.placement.options)
        _press(qtbot, screen, Qt.Key.Key_2)
    stands = screen.placement.verdicts.ticks["two"].accessibleName()
    assert stands.startswith("The deck two: ")
    assert "right" in stands


def test_what_was_put_aside_can_be_taken_back(app: App, screen: DecksScreen, qtbot: QtBot) -> None:
    head = _head(screen)
    assert head.undo.isHidden()
    _begin(qtbot, screen)
    _answer_all(qtbot, screen, "one")
    _press(qtbot, screen, Qt.Key.Key_Return)
    assert head.note.text() == "7 items come back in one to four weeks."
    head.undo.setFocus()
    _press(qtbot, screen, Qt.Key.Key_Space)
    assert _seen(screen) == dict.fromkeys(CHAIN, 0)
    assert head.undo.isHidden()
    assert app.store.wrong_memories() == []


def test_what_was_put_aside_is_undone_and_redone_by_its_name(app: App, screen: DecksScreen, qtbot: QtBot) -> None:
    head = _head(screen)
    _begin(qtbot, screen)
    _answer_all(qtbot, screen, "one")
    _press(qtbot, screen, Qt.Key.Key_Return)
    waiting = app.window.sidebar._count.text()
    aside = _seen(screen)
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(app.window, Qt.Key.Key_Z, control)
    assert app.window.notice.text == "Undone: put 7 items aside."
    assert (_seen(screen), head.undo.isVisible()) == (dict.fromkeys(CHAIN, 0), False)
    qtbot.keyClick(app.window, Qt.Key.Key_Z, control | shift)
    assert app.window.notice.text == "Done again: put 7 items aside."
    assert (_seen(screen), head.undo.isVisible()) == (aside, True)
    assert app.window.sidebar._count.text() == waiting


def test_every_control_has_a_name(screen: DecksScreen, qtbot: QtBot) -> None:
    _begin(qtbot, screen)
    for _ in range(2):
        controls = [one for one in screen.placement.findChildren(QAbstractButton) if one.isVisible()]
        assert len(controls) >= 5
        assert all(control.accessibleName() for control in controls)
        _answer_all(qtbot, screen)
