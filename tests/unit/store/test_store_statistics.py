from datetime import timedelta

from lrdesk.scheduling.log import Kind
from lrdesk.store import DayStudied, Recall, Store
from tests.unit.store.store_samples import TODAY, answer, undo

YESTERDAY = TODAY - timedelta(days=1)
LONG_AGO = TODAY - timedelta(days=400)


def test_nothing_studied_yet(store: Store) -> None:
    assert store.days_studied(LONG_AGO, TODAY) == ()
    assert store.forecast(TODAY, 3) == (0, 0, 0)
    assert store.recall(LONG_AGO, TODAY) == Recall(0, 0)
    assert store.first_met_on(TODAY) == 0
    assert store.seconds_per_answer() == {}


def test_days_count_reviews_drills_and_time(store: Store) -> None:
    answer(store, "deck/a", 4, LONG_AGO)
    answer(store, "deck/b", 1, YESTERDAY, elapsed_ms=1000)
    answer(store, "deck/b", 4, YESTERDAY, Kind.DRILL, elapsed_ms=500)
    answer(store, "deck/c", 5, TODAY, elapsed_ms=3000)
    assert store.days_studied(YESTERDAY, TODAY) == (
        DayStudied(YESTERDAY, reviews=1, drills=1, elapsed_ms=1500),
        DayStudied(TODAY, reviews=1, drills=0, elapsed_ms=3000),
    )
    assert [day.day for day in store.days_studied(LONG_AGO, YESTERDAY)] == [LONG_AGO, YESTERDAY]


def test_undone_answers_never_count(store: Store) -> None:
    for kind in (Kind.REVIEW, Kind.DRILL):
        undo(store, answer(store, "deck/a", 4, kind=kind))
    assert store.days_studied(TODAY, TODAY) == ()
    assert store.recall(TODAY, TODAY) == Recall(0, 0)
    assert store.first_met_on(TODAY) == 0


def test_an_answer_undone_on_another_day_is_taken_from_its_own(store: Store) -> None:
    mistake = answer(store, "deck/a", 4, YESTERDAY)
    answer(store, "deck/b", 4, TODAY)
    undo(store, mistake)
    assert [day.day for day in store.days_studied(YESTERDAY, TODAY)] == [TODAY]


def test_the_forecast_puts_the_overdue_into_today(store: Store) -> None:
    answer(store, "deck/a", 4, LONG_AGO)
    answer(store, "deck/b", 4, YESTERDAY)
    answer(store, "deck/c", 4, TODAY)
    answer(store, "deck/d", 4, TODAY)
    answer(store, "deck/e", 4, YESTERDAY)
    answer(store, "deck/e", 4, TODAY)
    assert store.forecast(TODAY, 4) == (2, 2, 0, 0)
    assert store.forecast(TODAY, 7) == (2, 2, 0, 0, 0, 0, 1)


def test_recall_counts_what_was_tested_not_what_was_met(store: Store) -> None:
    answer(store, "deck/a", 1, YESTERDAY)
    answer(store, "deck/a", 4, YESTERDAY, Kind.DRILL)
    answer(store, "deck/b", 4, YESTERDAY)
    assert store.recall(YESTERDAY, TODAY) == Recall(0, 0)
    answer(store, "deck/a", 3, TODAY)
    answer(store, "deck/b", 2, TODAY)
    assert store.recall(YESTERDAY, TODAY) == Recall(answers=2, recalled=1)
    assert store.recall(YESTERDAY, YESTERDAY) == Recall(0, 0)


def test_with_the_first_answer_undone_the_next_one_meets_the_item(store: Store) -> None:
    undo(store, answer(store, "deck/a", 1, YESTERDAY))
    answer(store, "deck/a", 4, YESTERDAY)
    assert store.recall(YESTERDAY, TODAY) == Recall(0, 0)
    answer(store, "deck/a", 4, TODAY)
    assert store.recall(YESTERDAY, TODAY) == Recall(answers=1, recalled=1)


def test_a_first_answer_undone_late_makes_a_test_of_the_second_no_more(store: Store) -> None:
    first = answer(store, "deck/a", 4, LONG_AGO)
    answer(store, "deck/a", 4, YESTERDAY)
    answer(store, "deck/a", 1, TODAY)
    undo(store, first)
    assert store.recall(LONG_AGO, YESTERDAY) == Recall(0, 0)
    assert store.recall(TODAY, TODAY) == Recall(answers=1, recalled=0)
    store.rebuild()
    assert store.recall(LONG_AGO, TODAY) == Recall(answers=1, recalled=0)


def test_items_met_today(store: Store) -> None:
    answer(store, "deck/a", 4, YESTERDAY)
    answer(store, "deck/a", 4, TODAY)
    answer(store, "deck/b", 1, TODAY)
    answer(store, "deck/b", 1, TODAY)
    undo(store, answer(store, "deck/c", 1, YESTERDAY))
    answer(store, "deck/c", 4, TODAY)
    assert store.first_met_on(TODAY) == 2


def test_the_pace_is_the_median_of_the_last_answers_by_kind(store: Store) -> None:
    for seconds in (100, 9, 2):
        answer(store, "deck/a", 4, elapsed_ms=seconds * 1000)
    answer(store, "deck/b", 4, elapsed_ms=7500)
    answer(store, "deck/b", 4, kind=Kind.DRILL, elapsed_ms=1)
    assert store.seconds_per_answer() == {"recall": 9.0, "quiz": 7.5}
    assert store.seconds_per_answer(last=2) == {"recall": 2, "quiz": 7.5}
