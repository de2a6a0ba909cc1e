from dataclasses import replace
from datetime import timedelta

import peewee
import pytest

from lrdesk.scheduling.sm2 import Memory
from lrdesk.store import Store, StoredDeck, StoredItem, UnknownItem
from tests.unit.store.store_samples import TODAY, answer, deck, undo


def test_a_deck_comes_back_as_it_was(store: Store) -> None:
    stored = deck("a", "b", "c", "d", "e")
    assert store.decks() == (StoredDeck("deck", "Deck", 5, 0, stored.hash, stored.data),)
    assert store.deck_hashes() == {"deck": stored.hash}
    assert store.item("deck/b") == StoredItem(
        "deck/b", "deck", "quiz", "beginner", "three-rates", False, b"b as it was"
    )
    assert store.experiment("deck", "three-rates") == b"as it was"


def test_a_deck_may_be_begun_without_items_and_lose_its_last(store: Store) -> None:
    store.sync_deck(deck(id="begun"))
    store.sync_deck(deck())
    assert [(one.id, store.candidates_of(one.id)) for one in store.decks()] == [("begun", []), ("deck", [])]
    store.sync_deck(deck("a"))
    assert store.memory("deck/a") == Memory()


def test_what_no_deck_holds_is_unknown(store: Store) -> None:
    with pytest.raises(UnknownItem, match="deck/zzz"):
        store.item("deck/zzz")
    with pytest.raises(UnknownItem, match="deck/zzz"):
        store.experiment("deck", "zzz")


def test_decks_come_in_their_order(store: Store) -> None:
    store.sync_deck(deck("x", id="first", position=-1))
    store.sync_deck(deck("x", id="last", position=7))
    assert [stored.id for stored in store.decks()] == ["first", "deck", "last"]


def test_loading_the_same_deck_again_changes_nothing(store: Store) -> None:
    answer(store, "deck/a", 4)
    before = (store.decks(), store.item("deck/a"), store.memory("deck/a"), store.counts(TODAY))
    store.sync_deck(deck("a", "b", "c", "d", "e"))
    assert (store.decks(), store.item("deck/a"), store.memory("deck/a"), store.counts(TODAY)) == before


def test_a_reworded_item_keeps_its_memory(store: Store) -> None:
    answer(store, "deck/c", 4)
    memory = store.memory("deck/c")
    store.sync_deck(deck("c", "b", "a", text="reworded"))
    assert store.memory("deck/c") == memory
    assert store.item("deck/c").data == b"c reworded"
    assert store.item("deck/c").kind == "recall"
    (due,) = store.due_candidates(TODAY + timedelta(days=1))
    assert due.kind == "recall"
    assert [candidate.item for candidate in store.new_candidates(TODAY, 9)] == ["deck/b", "deck/a"]
    assert store.experiment("deck", "three-rates") == b"reworded"


def test_an_item_gone_from_its_deck_is_retired_and_keeps_its_log(store: Store) -> None:
    record = answer(store, "deck/a", 4)
    store.sync_deck(deck("b", "c"))
    assert store.item("deck/a").retired
    assert store.records("deck/a") == (record,)
    assert store.due_candidates(TODAY + timedelta(days=9)) == []
    assert [candidate.item for candidate in store.new_candidates(TODAY, 9)] == ["deck/b", "deck/c"]
    assert store.counts(TODAY)[0].items == 2
    with pytest.raises(UnknownItem):
        store.memory("deck/a")


def test_an_item_that_comes_back_remembers(store: Store) -> None:
    answer(store, "deck/a", 4)
    answer(store, "deck/a", 5, TODAY + timedelta(days=1))
    memory = store.memory("deck/a")
    mistake = answer(store, "deck/b", 4)
    store.sync_deck(deck("c"))
    undo(store, mistake)
    store.sync_deck(deck("a", "b", "c"))
    assert not store.item("deck/a").retired
    assert store.memory("deck/a") == memory
    assert store.memory("deck/b") == Memory()
    assert store.wrong_memories() == []


def test_decks_no_longer_there_are_retired_and_may_come_back(store: Store) -> None:
    store.sync_deck(deck("x", id="other"))
    answer(store, "deck/a", 4)
    memory = store.memory("deck/a")
    store.retire_decks_except(["other"])
    assert list(store.deck_hashes()) == ["other"]
    assert [stored.id for stored in store.decks()] == ["other"]
    assert [counts.deck for counts in store.counts(TODAY)] == ["other"]
    assert [candidate.item for candidate in store.new_candidates(TODAY, 9)] == ["other/x"]
    store.sync_deck(deck("a", "b"))
    assert store.memory("deck/a") == memory


def test_a_deck_that_cannot_be_stored_changes_nothing(store: Store) -> None:
    before = (store.decks(), store.counts(TODAY))
    twice = (("three-rates", b""), ("three-rates", b""))
    with pytest.raises(peewee.IntegrityError):
        store.sync_deck(replace(deck("new"), experiments=twice))
    assert (store.decks(), store.counts(TODAY)) == before
