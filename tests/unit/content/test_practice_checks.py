# ruff: noqa: E501 -- one row a fault reads better than one broken over lines
"""Exercises and questions that contradict themselves are refused with the deck, in a sentence that says where."""

import pytest

from lrdesk.content.loader import load_text
from tests.unit.content.samples import PRACTISED, refusal, spoilt


def test_what_fits_is_taken() -> None:
    deck = load_text(PRACTISED, "sample.toml")
    assert (deck.exercise[0].id, deck.question[0].id) == ("fill-it-in", "what-rate")


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ('SGD([w], lr={{lr}})', "SGD([w])", 'exercise "fill-it-in", field "code": expected each of the blanks lr, step_size, gamma once, found step_size, gamma'),
        ("lanes.1.optimizer.lr", "lanes.1.optimizer.rate", "expected an entry that the experiment takes"),
        ("lanes.1.optimizer.lr", "lanes.7.optimizer.lr", "The experiment has no field lanes.7.optimizer.lr"),
        ("lanes.1.optimizer.lr", "lanes.x.optimizer.lr", "The experiment has no field"),
        ("lanes.1.optimizer.lr", "title", "expected an entry that the experiment takes (lr: Expected text, found 0.3)"),
        ('solution = "0.3"', 'solution = "lr"', "found \\\"lr\\\""),
        ('solution = "0.3"', "solution = 1", "Expected something typed"),
        ('at = 2, why = "It d', 'at = 0, why = "It d', 'expected an entry that is wrong, found the solution'),
        ('at = "0.4"', 'at = "0.1"', "expected a typed number within the range that it is about"),
        ('at = 2, why', 'at = 2, above = 1.0, why', "expected a typed number within the range"),
        ('blank = "gamma"', 'blank = "gama"', 'did you mean "gamma"?'),
        ('above = 0.2, below = 0.95, why = "Past the limit.", shows = { that = "diverges", lane = "wild" }', 'why = "Past.", shows = { that = "diverges", lane = "tame" }', 'field "mistakes[0].shows"'),
        ('value = 2.0 }], solution = 0', 'value = "two" }], solution = 0', "Expected a number, found"),
        (', choices = [{ value = 0.1 }, { value = 0.5, text = "half" }, { value = 2.0 }]', "", "needs either choices or typed"),
        ('why = "It is below."\nitem = "limit"', 'why = "It is below."\nitem = "limits"', 'exercise "fill-it-in", field "item"'),
        ('lane = "wild", figure = "lr", step = 3', 'lane = "tame", figure = "lr", step = 3', 'question "what-rate", field "computed.lane"'),
        ('figure = "lr", step = 3', 'figure = "lr", step = 41', "expected a step of the 40 there are, found 41"),
        ('figure = "lr", step = 3', 'figure = "metric", metric = "accuracy"', 'field "computed.metric"'),
        ('figure = "lr", step = 3', 'figure = "diverged-at", step = 3', "has no step"),
        ('options = ["0.3", "0.03"', 'options = ["0.3", "0.3"', 'expected entries that differ, found "0.3" twice'),
        ('options = ["0.3", "0.03"', 'options = ["0.3", "no idea"', "expected options that each say one number"),
        ('kind = "output"', 'kind = "metric"', "has its answer computed"),
        ('seconds = 30', 'seconds = 30\nanswer = 1', "either an answer or one that is computed"),
        ('why = "It has not been cut."', 'why = "$\\\\nonsense$"', 'question "what-rate", field "why"'),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_refused(old: str, new: str, words: str) -> None:
    assert words.replace("\\", "") in str(refusal(spoilt(old, new, deck=PRACTISED)))
