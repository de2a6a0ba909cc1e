"""A deck file that is opened with LR Desk: told about, and added after a yes."""

from collections.abc import Callable
from pathlib import Path

import pytest

from lrdesk import paths
from lrdesk.app import App
from tests.samples import SAMPLE


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str, str]]:
    """Collect the questions that are asked; a word of theirs says which are answered with yes."""
    questions: list[tuple[str, str, str]] = []

    def confirm(parent: object, question: str, told: str, yes: str) -> bool:
        questions.append((question, told, yes))
        return "sent" in told

    monkeypatch.setattr("lrdesk.gui.dialogs.confirm", confirm)
    return questions


@pytest.fixture
def app(decks: Path, open_app: Callable[[], App]) -> App:
    return open_app()


def _deck(folder: Path, name: str) -> Path:
    file = folder / name
    file.write_text(SAMPLE.replace('id = "sample"', 'id = "mine"').replace("A sample", "Mine"), encoding="utf-8")
    return file


def test_a_deck_is_added_after_a_yes_and_its_topic_opened(
    app: App, tmp_path: Path, asked: list[tuple[str, str, str]]
) -> None:
    waiting = app.waiting
    app.receiving.take(str(_deck(tmp_path, "sent.lrdeck")))
    ((question, told, yes),) = asked
    assert question == "Add the deck “Mine” to your decks?"
    assert told.splitlines()[0] == "sent.lrdeck holds 3 cards and 1 experiment:"
    assert len(told.splitlines()) == 4
    assert yes == "Add"
    assert (paths.user_decks(app.data) / "mine.toml").exists()
    assert app.waiting == waiting + 3
    assert app.decks_screen is not None
    assert app.decks_screen.studying.topic is not None
    assert app.decks_screen.studying.topic.id == "mine"


def test_without_a_yes_nothing_is_added(app: App, tmp_path: Path, asked: list[tuple[str, str, str]]) -> None:
    app.receiving.take(str(_deck(tmp_path, "other.lrdeck")))
    assert len(asked) == 1
    assert not paths.user_decks(app.data).exists()


def test_one_question_is_asked_at_a_time(app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    def confirm(*told: object) -> bool:
        asked.append(told)
        app.receiving.take(str(file))  # an impatient second double-click
        return True

    monkeypatch.setattr("lrdesk.gui.dialogs.confirm", confirm)
    file = _deck(tmp_path, "sent.lrdeck")
    app.receiving.take(str(file))
    assert len(asked) == 1


def test_a_deck_that_is_there_is_not_asked_about_again(
    app: App, tmp_path: Path, asked: list[tuple[str, str, str]]
) -> None:
    file = _deck(tmp_path, "sent.lrdeck")
    app.receiving.take(str(file))
    app.receiving.take(str(file))
    assert len(asked) == 1
    file.write_text(file.read_text(encoding="utf-8").replace("minutes = 5", "minutes = 7"), encoding="utf-8")
    app.receiving.take(str(file))
    assert asked[1][0] == "Replace your deck “Mine” by the one in this file?"
    assert asked[1][1].endswith("What you learnt of its cards stays.")


def test_a_file_that_is_no_deck_is_told_in_the_window(
    app: App, tmp_path: Path, asked: list[tuple[str, str, str]]
) -> None:
    (tmp_path / "sent.toml").write_text("[tool]", encoding="utf-8")
    app.receiving.take(str(tmp_path / "sent.toml"))
    assert asked == []
    assert app.window.notice.text.startswith("sent.toml")
