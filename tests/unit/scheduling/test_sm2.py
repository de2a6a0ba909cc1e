from datetime import date, timedelta
from fractions import Fraction
from math import ceil

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lrdesk.scheduling.sm2 import Memory, review

TODAY = date(2026, 2, 3)
grades = st.integers(0, 5)
histories = st.lists(st.tuples(grades, st.integers(0, 30)), max_size=12)


def answered(*grades: int, memory: Memory = Memory()) -> tuple[list[int], Memory]:  # noqa: B008 -- frozen
    """Answer on each due day; return the intervals and the last memory."""
    intervals = []
    for grade in grades:
        memory = review(memory, grade, memory.due or TODAY)
        intervals.append(memory.interval)
    return intervals, memory


@pytest.mark.parametrize(
    ("grades", "intervals", "easiness"),
    [
        ((4, 4, 4, 2, 4, 4, 4), [1, 6, 15, 1, 6, 15, 38], 250),
        ((5, 5, 5, 5, 5), [1, 6, 17, 50, 150], 300),
        ((5, 5, 5, 5, 4), [1, 6, 17, 50, 145], 290),
        ((3,) * 8, [1, 6, 13, 26, 47, 79, 121, 167], 138),
        ((3,) * 10, [1, 6, 13, 26, 47, 79, 121, 167, 218, 284], 130),
        ((0, 1, 2), [1, 1, 1], 250),
        ((1, 4, 4), [1, 6, 15], 250),
        ((4, 4, 1, 5), [1, 6, 1, 6], 260),
    ],
)
def test_grades_lead_to_these_intervals(grades: tuple[int, ...], intervals: list[int], easiness: int) -> None:
    reached, memory = answered(*grades)
    assert reached == intervals
    assert memory.easiness == easiness


@pytest.mark.parametrize(
    ("grades", "lapses"),
    [((1,), 0), ((4, 2), 1), ((4, 4, 0), 1), ((4, 1, 1), 2), ((1, 4, 4, 2), 1), ((5, 3, 4), 0)],
)
def test_forgetting_what_had_been_learnt_is_a_lapse(grades: tuple[int, ...], lapses: int) -> None:
    assert answered(*grades)[1].lapses == lapses


def test_due_counts_from_the_day_of_the_answer_not_from_the_day_it_was_due() -> None:
    _, memory = answered(4, 4)
    late = review(memory, 4, memory.due + timedelta(days=100))
    assert late.due == memory.due + timedelta(days=100 + 15)


@pytest.mark.parametrize("grade", [-1, 6, 100])
def test_a_grade_outside_0_to_5_is_refused(grade: int) -> None:
    with pytest.raises(ValueError, match="0 to 5"):
        review(Memory(), grade, TODAY)


def test_an_interval_never_leads_past_the_end_of_the_calendar() -> None:
    memory = Memory(easiness=900, interval=3_000_000, repetitions=9, due=TODAY)
    assert review(memory, 5, TODAY).due == date.max
    assert review(Memory(), 4, date.max) == Memory(250, 0, 1, 0, date.max)


@given(histories)
def test_integers_agree_with_fractions(history: list[tuple[int, int]]) -> None:
    """The paper's own formula in exact fractions, written apart from the program."""
    memory, today = Memory(), TODAY
    easiness, interval, repetitions = Fraction(5, 2), 0, 0
    for grade, late in history:
        today += timedelta(days=interval + late)
        memory = review(memory, grade, today)
        if grade >= 3:
            missing = 5 - grade
            easiness += Fraction(1, 10) - missing * (Fraction(8, 100) + missing * Fraction(2, 100))
            easiness = max(easiness, Fraction(13, 10))
            interval = {0: 1, 1: 6}.get(repetitions) or ceil(interval * easiness)
            repetitions += 1
        else:
            interval, repetitions = 1, 1
        assert (memory.easiness, memory.interval, memory.repetitions) == (easiness * 100, interval, repetitions)
        assert memory.due == today + timedelta(days=interval)


@given(histories, grades, grades)
def test_a_better_grade_never_brings_an_item_back_sooner(history: list[tuple[int, int]], one: int, other: int) -> None:
    _, memory = answered(*(grade for grade, _ in history))
    worse, better = sorted((one, other))
    assert review(memory, worse, TODAY).interval <= max(review(memory, better, TODAY).interval, 1)
