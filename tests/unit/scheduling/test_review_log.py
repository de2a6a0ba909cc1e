from dataclasses import replace
from datetime import date
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from lrdesk.scheduling import sm2
from lrdesk.scheduling.log import Kind, Record, fold, fold_all
from lrdesk.scheduling.sm2 import Memory

DAY = date(2026, 2, 3).toordinal()


def record(
    number: int,
    kind: Kind,
    grade: int | None,
    day: int = DAY,
    undoes: int | None = None,
    interval: int | None = None,
) -> Record:
    undone = None if undoes is None else UUID(int=undoes)
    return Record(UUID(int=number), "here", "deck/item", kind, grade, 0, day, 1000, sm2.NAME, undone, None, interval)


def reviewed(*grades_and_days: tuple[int, int]) -> Memory:
    memory = Memory()
    for grade, day in grades_and_days:
        memory = sm2.review(memory, grade, date.fromordinal(day))
    return memory


def test_no_records_are_a_new_memory() -> None:
    assert fold([]) == Memory()


def test_reviews_are_folded_in_order() -> None:
    records = [record(1, Kind.REVIEW, 4), record(2, Kind.REVIEW, 2, DAY + 1), record(3, Kind.REVIEW, 5, DAY + 2)]
    assert fold(records) == reviewed((4, DAY), (2, DAY + 1), (5, DAY + 2))


def test_drills_leave_the_memory_alone() -> None:
    assert fold([record(1, Kind.REVIEW, 1), record(2, Kind.DRILL, 5)]) == reviewed((1, DAY))


def test_what_was_undone_never_happened() -> None:
    first = record(1, Kind.REVIEW, 4)
    again = [record(2, Kind.REVIEW, 1, DAY + 1), record(3, Kind.UNDO, None, DAY + 1, undoes=2)]
    assert fold([first, *again]) == fold([first])
    assert fold([first, *again, record(4, Kind.REVIEW, 5, DAY + 1)]) == reviewed((4, DAY), (5, DAY + 1))
    assert fold([first, record(2, Kind.UNDO, None, undoes=1)]) == Memory()


def test_an_undone_drill_changes_nothing() -> None:
    records = [record(1, Kind.REVIEW, 1), record(2, Kind.DRILL, 5), record(3, Kind.UNDO, None, undoes=2)]
    assert fold(records) == reviewed((1, DAY))


def test_a_miss_makes_an_item_due_and_leaves_the_rest_of_its_memory() -> None:
    reviews = [record(number, Kind.REVIEW, 4, DAY + days) for number, days in enumerate((0, 1, 7), start=1)]
    learnt = fold(reviews)
    assert learnt.due == date.fromordinal(DAY + 22)
    assert fold([*reviews, record(4, Kind.MISSED, None, DAY + 10)]) == replace(learnt, due=date.fromordinal(DAY + 10))
    assert fold([*reviews, record(4, Kind.MISSED, None, DAY + 30)]) == learnt


def test_what_was_reviewed_on_the_day_of_its_miss_comes_back_on_the_next_however_often_it_is_missed() -> None:
    records = [record(1, Kind.REVIEW, 4), record(2, Kind.REVIEW, 4, DAY + 1)]
    for number in (3, 4, 5):
        records.append(record(number, Kind.MISSED, None, DAY + 1))
        assert fold(records).due == date.fromordinal(DAY + 2)


def test_the_next_review_goes_on_from_the_interval_before_the_miss() -> None:
    reviews = [record(1, Kind.REVIEW, 4), record(2, Kind.REVIEW, 4, DAY + 1)]
    missed = [*reviews, record(3, Kind.MISSED, None, DAY + 3), record(4, Kind.REVIEW, 4, DAY + 3)]
    assert fold(missed) == reviewed((4, DAY), (4, DAY + 1), (4, DAY + 3))


def test_a_new_item_stays_new_when_it_is_missed() -> None:
    missed = record(1, Kind.MISSED, None)
    assert fold([missed]) == Memory()
    assert fold([missed, record(2, Kind.REVIEW, 4)]) == reviewed((4, DAY))


def test_a_miss_can_be_taken_back() -> None:
    reviews = [record(1, Kind.REVIEW, 4), record(2, Kind.REVIEW, 4, DAY + 1)]
    undone = [record(3, Kind.MISSED, None, DAY + 2), record(4, Kind.UNDO, None, DAY + 2, undoes=3)]
    assert fold([*reviews, *undone]) == fold(reviews)


PLACED = record(1, Kind.PLACED, None, interval=10)


def test_a_placed_item_is_first_asked_after_its_interval_and_then_goes_on_like_any_other() -> None:
    assert fold([PLACED]) == Memory(250, 10, 2, 0, date.fromordinal(DAY + 10))
    passed, failed = (fold([PLACED, record(2, Kind.REVIEW, grade, DAY + 12)]) for grade in (4, 1))
    assert (passed.interval, passed.due) == (25, date.fromordinal(DAY + 37))
    assert (failed.interval, failed.lapses) == (1, 1)


def test_placing_leaves_an_item_alone_that_was_answered_or_placed_before() -> None:
    review = record(1, Kind.REVIEW, 4)
    assert fold([review, record(2, Kind.PLACED, None, interval=20)]) == fold([review])
    assert fold([PLACED, record(2, Kind.PLACED, None, interval=20)]) == fold([PLACED])


def test_a_placing_can_be_taken_back_and_a_miss_brings_the_item_forward() -> None:
    assert fold([PLACED, record(2, Kind.UNDO, None, undoes=1)]) == Memory()
    missed = fold([PLACED, record(2, Kind.MISSED, None, DAY + 3)])
    assert missed == replace(fold([PLACED]), due=date.fromordinal(DAY + 3))


def test_a_set_due_day_leaves_all_else_as_sm2_left_it() -> None:
    review = record(1, Kind.REVIEW, 4)
    moved = fold([review, record(2, Kind.SET_DUE, None, DAY + 3, interval=9)])
    assert moved == replace(fold([review]), due=date.fromordinal(DAY + 12))
    assert fold([record(1, Kind.SET_DUE, None, interval=0)]) == Memory(250, 1, 2, 0, date.fromordinal(DAY))


def test_a_reset_item_is_new_again_until_its_next_answer() -> None:
    review, reset = record(1, Kind.REVIEW, 4), record(2, Kind.RESET, None, DAY + 3)
    assert fold([review, reset]) == Memory()
    assert fold([review, reset, record(3, Kind.REVIEW, 4, DAY + 5)]) == reviewed((4, DAY + 5))
    assert fold([review, reset, record(3, Kind.UNDO, None, DAY + 3, undoes=2)]) == fold([review])


@given(st.lists(st.tuples(st.sampled_from("abc"), st.integers(0, 5), st.integers(0, 3)), max_size=30))
def test_folding_all_items_at_once_is_folding_each(steps: list[tuple[str, int, int]]) -> None:
    day, answers = DAY, []
    for item, grade, days_later in steps:
        day += days_later
        answers.append((item, Kind.REVIEW, grade, day, None))
    apart = {item: reviewed(*((g, d) for i, _, g, d, _ in answers if i == item)) for item, *_ in answers}
    assert fold_all(answers) == apart
    assert fold_all(sorted(answers, key=lambda answer: answer[0])) == apart
