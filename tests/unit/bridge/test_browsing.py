"""The list that a search finds: only rows that are looked at are read, and it follows what is done anywhere."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from lrdesk.bridge.browsing import FIRST, MOST_PAGES, PAGE, Browsing
from lrdesk.store import DiskFull, ItemContent, Marks, Store
from lrdesk.study.history import History
from tests.unit.store.store_samples import TODAY, answer, deck

MANY = 1000


class Counting(Store):
    """A store that notes what is asked of it."""

    def __init__(self, *arguments) -> None:
        super().__init__(*arguments)
        self.found_at_most: list[int] = []
        self.rows_read: list[int] = []
        self.fails = False

    def found(self, condition, today, order, limit=-1):
        if self.fails:
            raise DiskFull("The disk is full.")
        self.found_at_most.append(limit)
        return super().found(condition, today, order, limit)

    def item_rows(self, numbers):
        if self.fails:
            raise DiskFull("The disk is full.")
        self.rows_read.extend(numbers)
        return super().item_rows(numbers)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Counting]:
    """Ten decks' worth of items in one deck, each with its number for a title and in its text."""
    with Counting.open(tmp_path / "lrdesk.db") as opened:
        items = tuple(
            ItemContent(
                f"i{n}", "recall", "beginner", None, b"", f"item {n}", f"word w{n} {'even' if n % 2 else 'odd'}"
            )
            for n in range(MANY)
        )
        opened.sync_deck(replace(deck(id="many"), items=items))
        yield opened


@pytest.fixture
def history() -> History:
    return History()


@pytest.fixture
def browsing(store: Counting, history: History) -> Browsing:
    made = Browsing(store, history, lambda: datetime(2026, 2, 3, 9, tzinfo=UTC), lambda: TODAY)
    made.refresh()
    store.found_at_most.clear()
    return made


def test_a_list_is_counted_without_reading_a_row(browsing, store):
    assert (browsing.count, browsing.total) == (MANY, MANY)
    browsing.search("even")
    assert browsing.count == MANY // 2
    assert store.rows_read == []
    assert store.found_at_most == [FIRST]


def test_only_the_pages_that_are_looked_at_are_read_and_each_once(browsing, store):
    for index in range(30):
        assert browsing.row(index).title == f"item {index}"
    assert len(store.rows_read) == PAGE
    assert browsing.row(FIRST - 1).title == f"item {FIRST - 1}"
    assert len(store.rows_read) == 2 * PAGE
    assert store.found_at_most == []


def test_the_whole_list_is_found_when_it_is_scrolled_far_and_its_rows_still_by_the_page(browsing, store):
    assert browsing.row(MANY - 1).title == f"item {MANY - 1}"
    assert browsing.row(MANY // 2).title == f"item {MANY // 2}"
    assert store.found_at_most == [-1]
    assert len(store.rows_read) == 2 * PAGE


def test_pages_that_were_left_long_ago_are_forgotten(browsing, store, monkeypatch):
    monkeypatch.setattr("lrdesk.bridge.browsing.MOST_PAGES", 3)
    assert MOST_PAGES > 3
    for page in (0, 1, 2, 3, 0):
        browsing.row(page * PAGE)
    assert len(store.rows_read) == 5 * PAGE


def test_sorting_keeps_the_search(browsing):
    browsing.search("even")
    browsing.sort("question", descending=True)
    assert browsing.row(0).title == "item 999"
    assert browsing.count == MANY // 2


def test_items_are_known_by_their_rows_and_rows_by_their_items(browsing, store):
    browsing.search("even")
    assert browsing.keys([range(0, 2), range(499, 500)]) == ["many/i1", "many/i3", "many/i999"]
    assert browsing.place_of("many/i3") == 1
    assert browsing.place_of("many/i999") == 499
    assert browsing.place_of("many/i2") is None
    assert browsing.place_of("many/nowhere") is None
    assert browsing.places(browsing.numbers([range(0, 1), range(400, 402)])) == [0, 400, 401]


def test_what_is_done_undone_or_redone_anywhere_makes_the_list_stale(browsing, history, qtbot):
    with qtbot.waitSignals([browsing.went_stale, browsing.changed]):
        assert browsing.do(lambda deeds: deeds.suspend(["many/i1"])) == "suspend 1 item"
    browsing.search("is:suspended")
    assert browsing.count == 1
    for step, count in ((history.undo, 0), (history.redo, 1)):
        with qtbot.waitSignal(browsing.went_stale):
            step()
        browsing.refresh()
        assert browsing.count == count


def test_a_deed_that_changes_nothing_or_fails_tells_so(browsing, qtbot):
    assert browsing.do(lambda deeds: deeds.unflag(["many/i1"])) == ""
    with qtbot.waitSignal(browsing.failed) as told:
        assert browsing.do(lambda deeds: deeds.suspend(["many/nowhere"])) is None
    assert "many/nowhere" in told.args[0]


def test_a_search_knows_new_tags_and_the_day_of_the_learner(browsing, store):
    browsing.search("tag:exam")
    assert browsing.problem
    assert browsing.count == 0
    store.set_marks({"many/i1": Marks(tags=frozenset({"exam"}))})
    answer(store, "many/i2", 4, TODAY - timedelta(days=1))
    browsing.refresh()
    assert not browsing.problem
    assert browsing.row(0).key == "many/i1"
    browsing.search("is:due")
    assert browsing.row(0).key == "many/i2"


def test_a_store_that_fails_is_told_once_and_the_list_is_empty(browsing, store, qtbot):
    store.fails = True
    with qtbot.waitSignal(browsing.failed) as told:
        browsing.search("even")
    assert told.args == ["The disk is full."]
    assert browsing.count == 0
    store.fails = False
    browsing.search("")
    store.fails = True
    with qtbot.waitSignal(browsing.failed):
        assert browsing.row(0) is None
    assert browsing.row(1) is None
    store.fails = False
    browsing.refresh()
    assert browsing.row(0).key == "many/i0"


def test_how_the_list_is_set_up_is_kept(browsing):
    assert browsing.kept("columns", {}) == {}
    browsing.keep("columns", {"hidden": ["kind"]})
    assert browsing.kept("columns", {}) == {"hidden": ["kind"]}
