"""Edits of shipped items, kept apart from what their decks say; and items that move with all that was learnt."""

from dataclasses import replace

import pytest

from lrdesk.store import KeptEdit, Marks, Store, UnknownItem
from tests.unit.store.store_samples import TODAY, answer, deck

EDIT = KeptEdit(b"mine", b"a as it was")


def _found(store: Store, *words: str) -> list[str]:
    return [item.key for item in store.items_like(words, 10)]


def _titled(*items: str, text: str = "as it was", id: str = "deck"):
    content = deck(*items, id=id, text=text)
    named = (replace(item, title=f"{item.id} {text}", text=f"item {item.id} {text}") for item in content.items)
    return replace(content, items=tuple(named))


def _title(store: Store, key: str) -> str:
    return store._database.execute_sql("SELECT title FROM item WHERE key = ?", (key,)).fetchone()[0]


def test_an_edit_is_what_the_item_says_until_it_is_dropped(store: Store) -> None:
    store.sync_deck(_titled("a", "b"))
    assert store.edit_of("deck/a") is None
    store.set_edit("deck/a", EDIT, "my title", "something of mine")
    assert store.edit_of("deck/a") == EDIT
    assert store.item("deck/a").data == b"mine"
    assert store.shipped_data("deck/a") == b"a as it was"
    assert (_title(store, "deck/a"), _found(store, "something", "mine")) == ("my title", ["deck/a"])
    store.set_edit("deck/a", None, "its title", "something else")
    assert store.edit_of("deck/a") is None
    assert store.item("deck/a").data == b"a as it was"
    assert (_title(store, "deck/a"), _found(store, "something", "mine")) == ("its title", [])


def test_a_deck_that_says_something_else_leaves_the_edit_its_words(store: Store) -> None:
    store.sync_deck(_titled("a", "b"))
    store.set_edit("deck/a", EDIT, "my title", "something of mine")
    store.sync_deck(_titled("a", "b", text="reworded"))
    assert store.edit_of("deck/a") == EDIT
    assert store.shipped_data("deck/a") == b"a reworded"
    assert (_title(store, "deck/a"), _title(store, "deck/b")) == ("my title", "b reworded")
    assert _found(store, "item", "reworded") == ["deck/b"]


def test_an_item_that_is_of_another_kind_now_drops_its_edit(store: Store) -> None:
    store.set_edit("deck/b", EDIT, "t", "x")
    store.sync_deck(deck("b", "a"))
    assert store.edit_of("deck/b") is None


def test_a_moved_item_takes_log_memory_and_marks_along(store: Store) -> None:
    store.sync_deck(deck("x", id="other", position=1))
    first = answer(store, "deck/b", 4)
    store.set_marks({"deck/b": Marks(flagged=True, tags=frozenset({"hard"}))})
    memory = store.memory("deck/b")
    store.move_items([("deck/b", "other/b")])
    store.sync_deck(deck("a", "c", "d", "e"))
    store.sync_deck(deck("x", "b", id="other", position=1))
    assert not store.has_item("deck/b")
    assert store.memory("other/b") == memory
    assert [record.id for record in store.records("other/b")] == [first.id]
    assert store.marks(["other/b"])["other/b"] == Marks(flagged=True, tags=frozenset({"hard"}))
    assert {deck.deck: deck.items for deck in store.counts(TODAY)} == {"deck": 4, "other": 2}
    assert store.rebuild() == 6
    assert store.memory("other/b") == memory


def test_an_item_moves_only_to_a_deck_that_is_there(store: Store) -> None:
    with pytest.raises(UnknownItem):
        store.move_items([("deck/a", "deck/y"), ("deck/z", "deck/x")])
    with pytest.raises(UnknownItem):
        store.move_items([("deck/b", "deck/y"), ("deck/a", "nowhere/a")])
    assert store.item("deck/a").deck == "deck"
    assert not store.has_item("deck/y")


def test_items_are_found_by_all_words_but_one_of_three(store: Store) -> None:
    store.sync_deck(_titled("a", "b", text="one two three"))
    assert _found(store, "one", "nothing", "three") == ["deck/a", "deck/b"]
    assert _found(store, "one", "nothing", "none") == []
    assert _found(store, "one", "nothing") == []
    assert _found(store, "one") == ["deck/a", "deck/b"]
    assert _found(store) == []
    store.sync_deck(_titled("a", text="one two three"))
    assert _found(store, "two", "three") == ["deck/a"]


def test_experiments_of_all_decks_are_listed(store: Store) -> None:
    store.sync_deck(deck("x", id="other", position=1))
    store.retire_decks_except({"deck"})
    assert store.experiments() == [("deck", "three-rates", b"as it was")]
