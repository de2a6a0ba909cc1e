"""A deck file from elsewhere: what is said of it, and what becomes of the learner's own."""

from pathlib import Path

import pytest

from lrdesk.lab.errors import LabError
from lrdesk.store import Store
from lrdesk.study import library
from lrdesk.study.history import History
from lrdesk.study.own_decks import OwnDecks
from lrdesk.study.receiving import add, read_deck
from tests.samples import SAMPLE

SENT = SAMPLE.replace('id = "sample"', 'id = "sent"', 1)


@pytest.fixture
def own(tmp_path: Path) -> OwnDecks:
    shipped = tmp_path / "shipped"
    shipped.mkdir()
    (shipped / "sample.toml").write_text(SAMPLE, encoding="utf-8")
    store = Store.open(tmp_path / "lrdesk.db")
    library.sync(store, library.deck_files([shipped]))
    return OwnDecks(store, shipped, tmp_path / "decks")


@pytest.fixture
def sent(tmp_path: Path) -> Path:
    file = tmp_path / "From a friend.lrdeck"
    file.write_text(SENT, encoding="utf-8")
    return file


def test_a_deck_is_told_about_before_anything_is_changed(own: OwnDecks, sent: Path) -> None:
    received = read_deck(sent, own)
    assert (received.id, received.file) == ("sent", own.folder / "sent.toml")
    assert len(received.cards) == 3
    assert received.experiments == 1
    assert not received.is_known
    assert not received.replaces
    assert not own.folder.exists()


def test_an_added_deck_is_among_the_learners_own_and_can_be_undone(own: OwnDecks, sent: Path) -> None:
    history = History()
    add(read_deck(sent, own), own, history)
    assert "sent" in own._store.deck_hashes()
    assert (own.folder / "sent.toml").read_bytes() == sent.read_bytes()
    assert read_deck(sent, own).is_known
    history.undo()
    assert "sent" not in own._store.deck_hashes()
    assert library.deck_files([own.folder]) == []


def test_a_newer_state_of_a_deck_takes_its_place_under_the_name_that_it_has(own: OwnDecks, sent: Path) -> None:
    history = History()
    own.folder.mkdir()
    (own.folder / "mine.toml").write_text(SENT, encoding="utf-8")
    sent.write_text(SENT.replace("minutes = 5", "minutes = 6"), encoding="utf-8")
    received = read_deck(sent, own)
    assert received.replaces
    add(received, own, history)
    assert library.deck_files([own.folder]) == [own.folder / "mine.toml"]
    assert "minutes = 6" in (own.folder / "mine.toml").read_text(encoding="utf-8")


def test_another_file_of_that_name_is_left_alone(own: OwnDecks, sent: Path) -> None:
    own.folder.mkdir()
    (own.folder / "sent.toml").write_text("not a deck any more", encoding="utf-8")
    add(read_deck(sent, own), own, History())
    assert (own.folder / "sent.toml").read_text(encoding="utf-8") == "not a deck any more"
    assert (own.folder / "sent-2.toml").read_bytes() == sent.read_bytes()


def test_a_deck_that_came_with_the_app_is_not_added_once_more(own: OwnDecks, sent: Path) -> None:
    sent.write_text(SAMPLE, encoding="utf-8")
    with pytest.raises(LabError, match="came with LR Desk: there is nothing to add"):
        read_deck(sent, own)


def test_what_is_no_deck_is_refused_in_a_sentence(own: OwnDecks, tmp_path: Path) -> None:
    with pytest.raises(LabError, match=r"gone\.lrdeck"):
        read_deck(tmp_path / "gone.lrdeck", own)
    (tmp_path / "settings.toml").write_text("[tool]\nname = 1", encoding="utf-8")
    with pytest.raises(LabError, match=r"settings\.toml"):
        read_deck(tmp_path / "settings.toml", own)
