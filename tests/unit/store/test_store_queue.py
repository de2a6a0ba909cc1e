from datetime import timedelta

from lrdesk.scheduling.queue import Candidate
from lrdesk.store import DeckCounts, Store
from tests.unit.store.store_samples import TODAY, answer, deck, undo

TOMORROW = TODAY + timedelta(days=1)


def keys(candidates: list[Candidate]) -> list[str]:
    return [candidate.item for candidate in candidates]


def test_a_fresh_deck_is_all_new(store: Store) -> None:
    assert store.counts(TODAY) == (DeckCounts("deck", items=5, seen=0, due=0, new=5),)
    assert store.due_candidates(TODAY) == []
    assert store.next_due(TODAY) is None
    assert store.new_candidates(TODAY, 2) == [
        Candidate("deck/a", "deck", "recall", None, 0, experiment="three-rates"),
        Candidate("deck/b", "deck", "quiz", None, 0, experiment="three-rates"),
    ]


def test_new_items_come_deck_after_deck(store: Store) -> None:
    store.sync_deck(deck("z", "y", id="before", position=-1))
    answer(store, "before/z", 4)
    assert keys(store.new_candidates(TODAY, 3)) == ["before/y", "deck/a", "deck/b"]
    assert store.new_candidates(TODAY, 0) == []


def test_an_item_is_due_from_its_day_on(store: Store) -> None:
    answer(store, "deck/a", 4)
    answer(store, "deck/b", 4, TODAY - timedelta(days=3))
    answer(store, "deck/b", 4, TODAY - timedelta(days=2))
    assert keys(store.due_candidates(TODAY)) == []
    assert keys(store.due_candidates(TOMORROW)) == ["deck/a"]
    assert store.due_candidates(TODAY + timedelta(days=4)) == [
        Candidate("deck/a", "deck", "recall", TOMORROW, 1, experiment="three-rates"),
        Candidate("deck/b", "deck", "quiz", TODAY + timedelta(days=4), 6, experiment="three-rates"),
    ]


def test_the_longest_due_come_first_where_not_all_are_wanted(store: Store) -> None:
    for late, item in enumerate("edcba"):
        answer(store, f"deck/{item}", 4, TODAY - timedelta(days=10 + late))
    assert keys(store.due_candidates(TODAY, limit=2)) == ["deck/a", "deck/b"]


def test_what_comes_next_and_when(store: Store) -> None:
    answer(store, "deck/a", 4)
    answer(store, "deck/b", 4)
    answer(store, "deck/c", 4, TODAY - timedelta(days=1))
    answer(store, "deck/c", 4)
    assert store.next_due(TODAY) == (TOMORROW, 2)
    assert store.next_due(TOMORROW) == (TODAY + timedelta(days=6), 1)
    assert sorted(keys(store.upcoming_candidates(TODAY, 2))) == ["deck/a", "deck/b"]
    assert keys(store.upcoming_candidates(TOMORROW, 9)) == ["deck/c"]


def test_counts_follow_every_answer(store: Store) -> None:
    mistake = answer(store, "deck/a", 4, TODAY - timedelta(days=1))
    answer(store, "deck/b", 4)
    assert store.counts(TODAY) == (DeckCounts("deck", items=5, seen=2, due=1, new=3),)
    assert store.kinds_due(TODAY) == {"recall": 1}
    undo(store, mistake)
    assert store.counts(TODAY) == (DeckCounts("deck", items=5, seen=1, due=0, new=4),)
    assert store.kinds_due(TODAY) == {}
