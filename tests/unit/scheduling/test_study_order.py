from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from lrdesk.scheduling.queue import WINDOW, Candidate, order

TODAY = date(2026, 2, 3)


def due(item: str, days_late: int, interval: int, kind: str = "recall", deck: str = "a") -> Candidate:
    return Candidate(f"{deck}/{item}", deck, kind, TODAY - timedelta(days=days_late), interval)


def new(position: int, kind: str = "recall", deck: str = "a") -> Candidate:
    return Candidate(f"{deck}/new-{position}", deck, kind, None, 0)


def names(candidates: list[Candidate]) -> list[str]:
    return [candidate.item.split("/")[1] for candidate in candidates]


def test_nothing_to_do() -> None:
    assert order([], [], TODAY) == []


def test_the_most_overdue_for_its_interval_comes_first() -> None:
    candidates = [due("long", 10, 100), due("today", 0, 1), due("short", 3, 2), due("middle", 10, 10)]
    assert names(order(candidates, [], TODAY)) == ["short", "middle", "long", "today"]


def test_of_equally_late_items_the_shorter_interval_comes_first() -> None:
    candidates = [due("b", 0, 6), due("a", 0, 15), due("c", 0, 1)]
    assert names(order(candidates, [], TODAY)) == ["c", "b", "a"]


def test_what_was_missed_while_new_comes_before_all() -> None:
    missed = [replace(new(1), missed=True), replace(new(2, deck="b"), missed=True)]
    candidates = order([due("late", 9, 1), due("today", 0, 1)], [*missed, new(0)], TODAY)
    assert names(candidates)[:2] == ["new-1", "new-2"]
    assert sorted(names(candidates)[2:]) == ["late", "new-0", "today"]


def test_new_items_are_spread_evenly_among_due_ones() -> None:
    candidates = order([due(f"due-{i}", 0, i) for i in range(1, 10)], [new(i) for i in range(3)], TODAY)
    assert [i for i, candidate in enumerate(candidates) if candidate.due is None] == [2, 6, 10]


def test_new_items_alone_keep_their_order() -> None:
    assert names(order([], [new(i) for i in range(4)], TODAY)) == ["new-0", "new-1", "new-2", "new-3"]


def test_kinds_alternate() -> None:
    kinds = ["recall"] * 4 + ["quiz"] * 2 + ["explain"] * 2
    mixed = order([], [new(i, kind) for i, kind in enumerate(kinds)], TODAY)
    assert [c.kind for c in mixed] == ["recall", "quiz", "recall", "quiz", "recall", "explain", "recall", "explain"]


def test_no_new_item_overtakes_one_of_another_deck_which_it_may_build_on() -> None:
    items = [new(i, "recall", "a") for i in range(3)] + [new(i, "quiz", "b") for i in range(3)]
    mixed = order([due(f"due-{i}", 0, i + 1, deck="c") for i in range(6)], items, TODAY)
    assert [c.deck for c in mixed if c.due is None] == ["a", "a", "a", "b", "b", "b"]


def test_topics_alternate() -> None:
    candidates = [due(f"{deck}{i}", 0, i + 1, deck=deck) for deck in "ab" for i in range(4)]
    mixed = order(candidates, [], TODAY)
    assert all(one.deck != other.deck for one, other in pairwise(mixed))


def test_an_item_that_never_fits_is_not_put_off_for_ever() -> None:
    misfit = due("misfit", 0, 2, "recall", "a")
    others = [due(f"{i}", 0, 3 + i, *(("recall", "b") if i % 2 else ("quiz", "a"))) for i in range(40)]
    assert order([due("first", 0, 1, "recall", "b"), misfit, *others], [], TODAY).index(misfit) == 1 + WINDOW


decks = st.sampled_from("abc")
kinds = st.sampled_from(["recall", "quiz", "explain"])
due_lists = st.lists(
    st.builds(
        lambda late, interval, kind, deck: (late, interval, kind, deck),
        st.integers(0, 50),
        st.integers(1, 50),
        kinds,
        decks,
    ),
    max_size=60,
).map(lambda rows: [due(str(i), *row) for i, row in enumerate(rows)])
new_lists = st.lists(st.tuples(kinds, decks), max_size=30).map(
    lambda rows: [new(i, kind, deck) for i, (kind, deck) in enumerate(rows)]
)


def plain(candidates: list[Candidate]) -> list[Candidate]:
    """The same candidates without kinds or topics to alternate."""
    return [Candidate(f"x/{c.item}", "x", "x", c.due, c.interval) for c in candidates]


@given(due_lists, new_lists)
def test_each_item_is_asked_once_near_the_place_it_earned(waiting: list[Candidate], fresh: list[Candidate]) -> None:
    mixed = [f"x/{candidate.item}" for candidate in order(waiting, fresh, TODAY)]
    earned = [candidate.item for candidate in order(plain(waiting), plain(fresh), TODAY)]
    assert sorted(mixed) == sorted(earned)
    assert all(abs(mixed.index(item) - place) <= WINDOW for place, item in enumerate(earned))


@given(due_lists, new_lists, st.randoms(use_true_random=False))
def test_the_order_of_due_items_does_not_depend_on_how_they_were_found(
    waiting: list[Candidate], fresh: list[Candidate], random: Random
) -> None:
    found = list(waiting)
    random.shuffle(found)
    assert order(found, fresh, TODAY) == order(waiting, fresh, TODAY)
