import pytest

from lrdesk.content.lints import wording
from lrdesk.content.loader import load_text
from lrdesk.content.stored import decode_study, encode_study
from tests.unit.content.samples import GOOD, refusal

PAGE = """
[[page]]
mode = "learn"
title = "The limit"
text = "Stay below $2/\\\\lambda$."
experiment = "two-rates"
points = ["Measure the curvature."]
"""
TRACE = """
[[trace]]
title = "Ten steps"
text = "Each step multiplies the weight."
experiment = "two-rates"
lane = "calm"
steps = [0, 1, 2, 10]
"""


def test_pages_and_traces_survive_the_way_through_the_database() -> None:
    deck = load_text(GOOD + PAGE + TRACE, "good.toml")
    kept = decode_study(encode_study(deck))
    assert (kept.page, kept.trace) == (deck.page, deck.trace)
    assert (kept.page[0].mode, kept.trace[0].steps) == ("learn", (0, 1, 2, 10))


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ('"learn"', '"recall"', "one of"),
        ('experiment = "two-rates"\npoints', 'experiment = "two-rats"\npoints', "one of two-rates"),
        ("lambda$", "lambbda$", "formulas that can be shown"),
        ('"calm"\nsteps', '"clam"\nsteps', "one of calm, wild"),
        ("2, 10]", "2, 40]", "steps up to 39"),
        ("2, 10]", "2, 2]", "must rise"),
        ("2, 10]\n", "2, 10]\ninputs = [[1.0]]\n", "no other, needs inputs"),
        ("2, 10]\n", '2, 10]\nof = "predictions"\ninputs = [[1.0]]\n', "draws what its model predicts"),
    ],
)
def test_what_does_not_fit_is_refused_in_a_sentence(old: str, new: str, expected: str) -> None:
    text = GOOD + PAGE + TRACE
    assert old in text
    assert expected in str(refusal(text.replace(old, new)))


def test_a_page_longer_than_a_screenful_is_told() -> None:
    deck = load_text(GOOD + PAGE.replace("Stay below", "word " * 121), "good.toml")
    assert [sentence[:9] for sentence in wording.more_than_a_screenful(deck)] == ["The limit"]
