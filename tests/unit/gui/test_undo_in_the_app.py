"""Undo in the whole app: it goes by what is on screen, says what it did, and why where it could not."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from lrdesk import paths
from lrdesk.app import App
from tests.unit.gui.steps import begin
from tests.unit.study.study_samples import deck_text

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    """A deck of the learner's own."""
    file = paths.user_decks(tmp_path / "data") / "mine.toml"
    file.parent.mkdir(parents=True)
    file.write_text(deck_text("mine", ["x"]), encoding="utf-8")
    return file


@pytest.fixture
def app(decks: Path, mine: Path, open_app: Callable[[], App], qtbot: QtBot) -> App:
    """A review is open."""
    opened = open_app()
    begin(opened, qtbot)
    return opened


def _suspend(app: App, key: str) -> None:
    app.show("browse", key)._doing.do("suspend")


def test_a_change_made_elsewhere_during_a_review_is_undone_there_and_told(app: App, qtbot: QtBot) -> None:
    _suspend(app, "sample/beyond")
    waiting = app.waiting
    qtbot.keyClick(app.window, KEY.Key_Z, CTRL)
    assert app.window.notice.text == "Undone: suspend 1 item."
    assert app.waiting == waiting + 1


def test_answers_of_a_review_that_is_out_of_sight_are_undone_with_a_word(app: App, qtbot: QtBot) -> None:
    app.review.reveal()
    app.review.grade(4)
    app.go("progress")
    for said in ("Undone: answer.", "There is nothing to undo."):
        qtbot.keyClick(app.window, KEY.Key_Z, CTRL)
        assert app.window.notice.text == said


def test_a_review_tells_what_it_took_back_elsewhere(app: App, qtbot: QtBot) -> None:
    _suspend(app, "sample/beyond")
    app.screens.show("review")
    qtbot.keyClick(app.window, KEY.Key_Z, CTRL)
    assert app.window.notice.text == "Undone: suspend 1 item."


def test_an_edit_whose_file_was_changed_since_stays_and_the_review_says_why(app: App, mine: Path, qtbot: QtBot) -> None:
    write = app.show("write", "mine/x")
    write.editor.form.page.fields["front"].edit.setPlainText("What else?")
    with qtbot.waitSignal(write.saved):
        write.editor.save()
    app.screens.show("review")
    by_hand = mine.read_text(encoding="utf-8") + "# a note\n"
    mine.write_text(by_hand, encoding="utf-8")
    qtbot.keyClick(app.window, KEY.Key_Z, CTRL)
    told = "mine.toml was changed on the disk meanwhile; nothing was changed here."
    assert app.review_screen._message.text() == told
    assert mine.read_text(encoding="utf-8") == by_hand
