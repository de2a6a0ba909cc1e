import pytest
from hypothesis import given
from hypothesis import strategies as st

from lrdesk.scheduling.grading import ALL_GRADES, RECALL_GRADES, explain_grade, quiz_grade, shuffled


def test_recall_has_four_grades_and_sm2_six() -> None:
    assert [(choice.grade, choice.label) for choice in RECALL_GRADES] == [
        (1, "Again"),
        (3, "Hard"),
        (4, "Good"),
        (5, "Easy"),
    ]
    assert [choice.grade for choice in ALL_GRADES] == [0, 1, 2, 3, 4, 5]
    assert len({choice.label for choice in ALL_GRADES}) == 6


@pytest.mark.parametrize(
    ("right", "hinted", "grade"), [(False, False, 1), (False, True, 1), (True, True, 3), (True, False, 4)]
)
def test_a_quiz_answer_earns(right: bool, hinted: bool, grade: int) -> None:
    assert quiz_grade(right, hinted) == grade


@pytest.mark.parametrize(
    ("total", "grades"),
    [
        (1, [0, 5]),
        (2, [0, 3, 5]),
        (3, [0, 2, 3, 5]),
        (4, [0, 2, 3, 4, 5]),
        (5, [0, 1, 2, 3, 4, 5]),
        (8, [0, 1, 2, 2, 3, 3, 4, 4, 5]),
    ],
)
def test_an_explanation_earns_by_the_concepts_it_held(total: int, grades: list[int]) -> None:
    assert [explain_grade(held, total) for held in range(total + 1)] == grades


@pytest.mark.parametrize(("held", "total"), [(0, 0), (-1, 4), (5, 4)])
def test_more_concepts_than_there_are_is_refused(held: int, total: int) -> None:
    with pytest.raises(ValueError, match="concepts"):
        explain_grade(held, total)


@given(st.integers(0, 9), st.integers())
def test_options_are_shuffled_the_same_way_by_the_same_seed(options: int, seed: int) -> None:
    assert shuffled(options, seed) == shuffled(options, seed)
    assert sorted(shuffled(options, seed)) == list(range(options))


def test_seeds_reach_every_order() -> None:
    assert len({shuffled(4, seed) for seed in range(1000)}) == 24


def test_a_logged_seed_means_the_same_order_for_ever() -> None:
    assert shuffled(4, 7) == (3, 1, 0, 2)
