"""Decks as files change: what is learnt stays, whatever happens to a file."""

import os
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from lrdesk.content.stored import decode_item
from lrdesk.scheduling import sm2
from lrdesk.scheduling.sm2 import Memory
from lrdesk.store import Store
from lrdesk.study import library
from lrdesk.study.overview import overview
from lrdesk.study.session import todays_session
from tests.unit.study.study_samples import MONDAY, Learner, deck_text

Teach = Callable[..., list[str]]


def _sync(store: Store, shelf: Path) -> list[str]:
    return library.sync(store, library.deck_files([shelf]))


def _learn_all(store: Store, learner: Learner) -> None:
    learner.finish(todays_session(store, MONDAY, new_per_day=999), MONDAY)


def test_decks_are_taught_in_the_order_of_their_files(teach: Teach, store: Store) -> None:
    teach("zebra", file="1.toml", recall=["a"])
    teach("aardvark", file="3.toml", recall=["a"])
    teach("newt", file="2.toml", recall=["a"])
    assert [deck.id for deck in store.decks()] == ["zebra", "newt", "aardvark"]


def test_a_deck_is_taught_after_those_that_it_requires(teach: Teach, store: Store) -> None:
    teach("adam", file="1.toml", recall=["a"], requires=["curvature", "not-there"])
    teach("basics", file="2.toml", recall=["a"])
    teach("curvature", file="3.toml", recall=["a"], requires=["basics"])
    assert [deck.id for deck in store.decks()] == ["basics", "curvature", "adam"]
    assert [new.item for new in store.new_candidates(MONDAY, 9)] == ["basics/a", "curvature/a", "adam/a"]
    teach("basics", file="2.toml", recall=["a"], requires=["adam"])
    assert [deck.id for deck in store.decks()] == ["adam", "basics", "curvature"]  # a circle: the first goes first


def test_a_folder_that_is_not_there_holds_no_decks(tmp_path: Path, shelf: Path) -> None:
    (shelf / "rates.toml").write_text(deck_text("rates", recall=["a"]), encoding="utf-8")
    (shelf / "notes.txt").write_text("no deck", encoding="utf-8")
    assert library.deck_files([tmp_path / "nowhere", shelf]) == [shelf / "rates.toml"]


def test_a_deck_that_did_not_change_is_not_even_read(
    teach: Teach, store: Store, shelf: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    teach("rates", recall=["a"])
    monkeypatch.setattr("lrdesk.content.loader.load", lambda file: pytest.fail(f"{file} was read again"))
    assert _sync(store, shelf) == []


def test_a_reworded_item_keeps_its_memory(teach: Teach, store: Store, learner: Learner) -> None:
    teach("rates", recall=["a"])
    _learn_all(store, learner)
    teach("rates", recall=["a"], text="Said better.")
    assert store.memory("rates/a") == sm2.review(Memory(), 4, MONDAY)
    stored = store.item("rates/a")
    assert decode_item(stored.kind, stored.data).back == "Said better."


def test_an_item_that_is_gone_is_retired_and_comes_back_with_its_history(
    teach: Teach, store: Store, learner: Learner
) -> None:
    teach("rates", recall=["a", "b"])
    _learn_all(store, learner)
    teach("rates", recall=["a"])
    assert store.item("rates/b").retired
    assert len(store.records("rates/b")) == 1
    tomorrow = MONDAY + timedelta(days=1)
    assert [card.key for card in learner.finish(todays_session(store, tomorrow, 20), tomorrow)] == ["rates/a"]
    teach("rates", recall=["a", "b"])
    assert store.memory("rates/b") == sm2.review(Memory(), 4, MONDAY)


def test_a_deck_that_is_gone_is_retired_and_comes_back_with_its_history(
    teach: Teach, store: Store, shelf: Path, learner: Learner
) -> None:
    teach("rates", recall=["a"])
    teach("other", recall=["b"])
    _learn_all(store, learner)
    content = (shelf / "rates.toml").read_text(encoding="utf-8")
    (shelf / "rates.toml").unlink()
    assert _sync(store, shelf) == []
    assert [deck.id for deck in store.decks()] == ["other"]
    assert len(store.records("rates/a")) == 1
    (shelf / "rates.toml").write_text(content, encoding="utf-8")
    assert _sync(store, shelf) == []
    assert store.memory("rates/a") == sm2.review(Memory(), 4, MONDAY)


def test_what_waits_to_be_drilled_is_forgotten_with_its_deck(
    teach: Teach, store: Store, shelf: Path, learner: Learner
) -> None:
    teach("rates", recall=["a"])
    teach("other", recall=["b", "c"])
    session = todays_session(store, MONDAY, new_per_day=20)
    while (card := session.current) is not None and not card.drill:
        learner.answer(session, 1, MONDAY)
    (shelf / "rates.toml").unlink()
    teach("other", recall=["c"])
    assert overview(store, MONDAY, new_per_day=20).drills == 1
    reopened = todays_session(store, MONDAY, new_per_day=20)
    assert reopened.drills == ["other/c"]
    answers = 3
    for _ in range(answers):
        learner.undo(reopened, MONDAY)
    assert [card.key for card in learner.finish(reopened, MONDAY)] == ["other/c"]


GARBAGE = {
    "not TOML": b"[[[",
    "not UTF-8": b"\xff\xfe\x00 deck",
    "no deck": b'title = "a deck?"',
    "noise": os.urandom(4096),
    "huge": b"# " + b"x" * 10_000_000,
    "empty": b"",
}


@pytest.mark.parametrize("what", GARBAGE)
def test_a_broken_file_is_refused_with_a_sentence_and_nothing_is_lost(
    what: str, teach: Teach, store: Store, shelf: Path, learner: Learner
) -> None:
    teach("rates", recall=["a"])
    teach("other", recall=["b"])
    _learn_all(store, learner)
    before = (store.decks(), store.item("rates/a"), store.memory("rates/a"))
    (shelf / "rates.toml").write_bytes(GARBAGE[what])
    (sentence,) = _sync(store, shelf)
    assert sentence.startswith("rates.toml")
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert len(sentence) < 300
    assert (store.decks(), store.item("rates/a"), store.memory("rates/a")) == before


def test_a_mistake_in_one_deck_stops_no_other(teach: Teach, store: Store, shelf: Path) -> None:
    teach("rates", recall=["a"])
    (shelf / "broken.toml").write_text(deck_text("broken", recall=["Bad Id"]), encoding="utf-8")
    (sentence,) = teach("other", recall=["b"])
    assert "broken.toml" in sentence
    assert {deck.id for deck in store.decks()} == {"rates", "other"}


def test_nothing_is_retired_while_a_file_cannot_be_read(teach: Teach, store: Store, shelf: Path) -> None:
    teach("rates", recall=["a"])
    teach("other", recall=["b"])
    # Perhaps it is rates.toml under a new name, half saved: only once it can be read does anyone know.
    (shelf / "rates.toml").rename(shelf / "renamed.toml")
    good = (shelf / "renamed.toml").read_bytes()
    (shelf / "renamed.toml").write_bytes(good[:200])
    assert len(_sync(store, shelf)) == 1
    assert len(store.decks()) == 2
    (shelf / "renamed.toml").write_bytes(good)
    assert _sync(store, shelf) == []
    assert not store.item("rates/a").retired


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs a system with named pipes")
def test_what_is_no_file_is_refused_too(teach: Teach, store: Store, shelf: Path) -> None:
    teach("rates", recall=["a"])
    (shelf / "folder.toml").mkdir()
    (shelf / "nowhere.toml").symlink_to(shelf / "gone")
    os.mkfifo(shelf / "pipe.toml")
    assert [sentence.split(":")[0] for sentence in _sync(store, shelf)] == ["folder.toml", "nowhere.toml", "pipe.toml"]
    assert [deck.id for deck in store.decks()] == ["rates"]


def test_two_files_cannot_be_the_same_deck(teach: Teach, store: Store, shelf: Path) -> None:
    teach("rates", recall=["a"])
    (sentence,) = teach("rates", file="second.toml", recall=["b"])
    assert sentence == "second.toml: the deck id 'rates' is already taken by rates.toml."
    assert _sync(store, shelf) == [sentence]
    assert not store.item("rates/a").retired


def test_a_copy_of_a_deck_is_refused_as_well(teach: Teach, store: Store, shelf: Path) -> None:
    teach("rates", recall=["a"])
    (sentence,) = teach("rates", file="copy.toml", recall=["a"])
    assert "already taken" in sentence
