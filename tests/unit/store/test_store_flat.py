"""Queries ask an index: ten times as much that was learnt before makes them no longer."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from lrdesk.scheduling.log import Kind
from lrdesk.store import Order, Store
from lrdesk.store.conditions import EVERYTHING
from lrdesk.store.ids import uuid7
from tests.unit.store.store_samples import TODAY, answer, deck, undo

SIZES = (300, 3000)
FEW = 5


@pytest.fixture(scope="module")
def stores(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Store, ...]]:
    """Two databases alike in what is due, new and was answered lately, and unlike in how much was learnt before."""
    folder = tmp_path_factory.mktemp("flat")
    opened = tuple(build(folder / f"{size}.db", size) for size in SIZES)
    yield opened
    for store in opened:
        store.close()


def build(path: Path, size: int) -> Store:
    store = Store.open(path)
    store.sync_deck(deck(*(f"item-{i}" for i in range(size))))
    long_ago = TODAY - timedelta(days=size)
    last = None
    with store._transaction():
        for number in range(1, size + 1 - 2 * FEW):
            for days in range(3):
                last = uuid7(number, last)
                day = long_ago.toordinal() + number % 100 + days
                row = (last.bytes, number, Kind.REVIEW, 5, number, day, 1000, "sm2", "here")
                store._database.execute_sql(
                    "INSERT INTO log (id, item, kind, grade, answered_at, day, elapsed_ms, scheduler, device) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    row,
                )
    store.rebuild()
    with store._transaction():
        store._database.execute_sql(
            "UPDATE memory SET due = ? WHERE due IS NOT NULL", ((TODAY + timedelta(99)).toordinal(),)
        )
    for i in range(FEW):
        answer(store, f"deck/item-{size - 1 - i}", 4, TODAY - timedelta(days=1))
    return store


QUERIES: dict[str, Callable[[Store, date], object]] = {
    "due_candidates": lambda store, today: store.due_candidates(today),
    "new_candidates": lambda store, today: store.new_candidates(today, 10),
    "upcoming_candidates": lambda store, today: store.upcoming_candidates(today, 10),
    "kinds_due": lambda store, today: store.kinds_due(today),
    "counts": lambda store, today: store.counts(today),
    "memory": lambda store, today: store.memory("deck/item-7"),
    "item": lambda store, today: store.item("deck/item-7"),
    "experiment": lambda store, today: store.experiment("deck", "three-rates"),
    "records": lambda store, today: store.records("deck/item-7"),
    "records_of_day": lambda store, today: store.records_of_day(today.toordinal() - 1),
    "last_day": lambda store, today: store.last_day(),
    "days_studied": lambda store, today: store.days_studied(today - timedelta(days=7), today),
    "forecast": lambda store, today: store.forecast(today, 14),
    "recall": lambda store, today: store.recall(today - timedelta(days=7), today),
    "reviews_by_hour": lambda store, today: store.reviews_by_hour(today - timedelta(days=7), today, [(0, 3600)]),
    "first_met_on": lambda store, today: store.first_met_on(today - timedelta(days=1)),
    "seconds_per_answer": lambda store, today: store.seconds_per_answer(last=100),
    **{
        f"first items by {column}": lambda store, today, column=column: store.item_rows(
            store.found(EVERYTHING, today, Order(column), 50)
        )
        for column in ("added", "question", "level")
    },
    "append": lambda store, today: answer(store, "deck/item-7", 4, today - timedelta(days=1)),
    "undo": lambda store, today: undo(store, answer(store, "deck/item-7", 4, today - timedelta(days=1))),
}


@pytest.mark.parametrize("name", QUERIES)
def test_what_was_learnt_before_costs_nothing(stores: tuple[Store, ...], name: str) -> None:
    few, many = (steps_of(store, QUERIES[name]) for store in stores)
    assert many <= 1.5 * few + 50


def steps_of(store: Store, query: Callable[[Store, date], object]) -> int:
    """Return how many instructions SQLite's virtual machine takes for a query."""
    steps = 0

    def count() -> int:
        nonlocal steps
        steps += 1
        return 0

    connection = store._database.connection()
    query(store, TODAY)  # the first time also reads the schema
    connection.set_progress_handler(count, 1)
    try:
        query(store, TODAY)
    finally:
        connection.set_progress_handler(None, 1)
    assert steps > 0
    return steps
