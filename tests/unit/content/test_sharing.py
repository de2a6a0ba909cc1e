"""An experiment survives being shared as text, and any other text is refused in one sentence."""

import time
import tomllib
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lrdesk import paths
from lrdesk.content.loader import load, load_text
from lrdesk.content.sharing import SIZE_LIMIT, from_text, to_text, validated
from lrdesk.lab.errors import LabError
from lrdesk.lab.spec import Experiment, Lane, Optimizer, Predict
from lrdesk.lab.spec.optimizers import SGD, Adafactor, Adam
from lrdesk.lab.spec.problems import Moons
from lrdesk.lab.spec.schedules import LambdaLR, StepLR
from tests.unit.content.random_experiments import random_experiment
from tests.unit.content.samples import GOOD

SHARED = """\
[[experiment]]
id = "two-rates"
title = "Two rates"
problem = { name = "moons", batch_size = 16 }
steps = 200
lanes = [
    { label = "steady", optimizer = { name = "SGD", lr = 0.1 } },
    { label = "falling", optimizer = { name = "Adam", lr = 0.01 }, schedule = { name = "StepLR", step_size = 50 } },
]
views = ["regions", "loss"]
"""
MADE = Experiment(
    id="two-rates",
    title="Two rates",
    problem=Moons(batch_size=16, noise=0.2),
    steps=200,
    lanes=(
        Lane(label="steady", optimizer=SGD(lr=0.1)),
        Lane(label="falling", optimizer=Adam(lr=0.01, eps=float("1e-8")), schedule=StepLR(step_size=50)),
    ),
    views=("regions", "loss"),
)


def refused(text: str) -> str:
    """Return the sentence by which a text is refused."""
    with pytest.raises(LabError) as caught:
        from_text(text)
    return _sentence(caught.value)


def _sentence(error: LabError) -> str:
    sentence = str(error)
    assert sentence.startswith("The ")
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert len(sentence) < 1000
    return sentence


def test_the_text_reads_like_a_deck_file_and_leaves_out_defaults() -> None:
    assert to_text(MADE) == SHARED
    assert from_text(SHARED) == MADE


def test_it_can_be_pasted_into_a_deck_file() -> None:
    assert (
        load_text(GOOD + to_text(msgspec.structs.replace(MADE, id="pasted")), "deck.toml").experiment[1].id == "pasted"
    )


@pytest.mark.parametrize("deck", sorted(paths.DECKS.glob("*.toml")), ids=lambda path: path.stem)
def test_every_experiment_of_the_decks_can_be_shared(deck: Path) -> None:
    for experiment in load(deck).experiment:
        assert from_text(to_text(experiment)) == experiment


@given(seed=st.integers(0, 2**32))
@settings(max_examples=300, deadline=None)
def test_any_experiment_comes_back_as_it_was(seed: int) -> None:
    experiment = random_experiment(seed)
    assert validated(experiment) == experiment
    assert from_text(to_text(experiment)) == experiment


def test_hundreds_of_full_stops_come_back() -> None:
    lane = Lane(label="." * 40, optimizer=SGD(lr=0.1), schedule=LambdaLR(points=tuple((s, 0.5) for s in range(100))))
    dotted = msgspec.structs.replace(
        MADE, title="." * 80, lanes=(lane,), predict=Predict(ask="." * 120, answer="ends-lowest")
    )
    assert from_text(to_text(dotted)) == dotted


@pytest.mark.parametrize(
    ("old", "new", "field", "expected"),
    [
        ("lr = 0.1", "lr = -0.1", "lanes[0].optimizer.lr", "a number above 0, found -0.1"),
        ("lr = 0.1", "lr = nan", "lanes[0].optimizer.lr", "a number above 0, found nan"),
        ("lr = 0.1", "lr = 1979-05-27", "lanes[0].optimizer.lr", "a number, found a date"),
        ("steps = 200", 'steps = "many"', "steps", 'a whole number, found "many"'),
        ("steps = 200\n", "", "steps", "a value, found nothing"),
        ("steps =", "stepz =", "stepz", 'did you mean "steps"?'),
        ('"SGD"', '"SDG"', "lanes[0].optimizer.name", 'did you mean "SGD"?'),
        ('"two-rates"', '"Two rates"', "id", "lower-case words joined by hyphens"),
        ("batch_size = 16", "batch_size = 1000", "problem", "a batch cannot hold more than the 512 examples there are"),
        ('"falling"', '"steady"', "", "two lanes have the same label"),
        (
            'views = ["',
            'claims = [{ that = "diverges", lane = "x" }]\nviews = ["',
            "claims[0]",
            "one of steady, falling",
        ),
    ],
)
def test_nonsense_is_refused_by_the_name_of_its_field(old: str, new: str, field: str, expected: str) -> None:
    assert old in SHARED
    sentence = refused(SHARED.replace(old, new, 1))
    assert expected in sentence
    assert sentence.startswith(f'The text, field "{field}": ' if field else "The text: ")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "expected an experiment, found nothing"),
        (" \n", "expected an experiment, found nothing"),
        ("lr = 0.1", "expected one [[experiment]] table and nothing else, found lr"),
        (SHARED * 2, "nothing else, found a list of 2"),
        (SHARED.replace("[[experiment]]", "[experiment]"), "nothing else, found a table"),
        (GOOD, "nothing else, found deck, experiment, recall"),
        ("[[experiment]\n", "line 1, column 13: expected valid TOML"),
        (SHARED.replace("Two rates", "\ud800"), "line 3: expected text in UTF-8"),
        (SHARED + "#" * SIZE_LIMIT, "expected at most 100 KB, found more"),
        ("a." * 40_000 + "a = 1", "expected at most 100 full stops"),
        ("a = " + "[" * 50_000, "expected lists and tables a few levels deep"),
    ],
)
def test_what_is_no_experiment_is_refused(text: str, expected: str) -> None:
    began = time.monotonic()
    assert expected in refused(text)
    assert time.monotonic() - began < 2


@given(text=st.text() | st.text(alphabet='[]{}=.,"\n experimtl01-'))
@settings(max_examples=200, deadline=None)
def test_no_text_whatever_does_anything_but_that(text: str) -> None:
    refused(text)


WORDS = [
    *SHARED.split(),
    "nan",
    "-1",
    "1e400",
    "true",
    "1979-05-27",
    "[]",
    "{}",
    '""',
    '"',
    "'",
    "=",
    ",",
    ".",
    "\x00",
    "\n",
]


@given(seed=st.integers(0, 2**32), edits=st.lists(st.tuples(st.integers(0, 200), st.sampled_from(WORDS)), max_size=3))
@settings(max_examples=300, deadline=None)
def test_a_text_with_words_changed_is_taken_or_refused(seed: int, edits: list[tuple[int, str]]) -> None:
    words = to_text(random_experiment(seed)).split(" ")
    for place, word in edits:
        words[place % len(words)] = word
    text = " ".join(words)
    try:
        experiment = from_text(text)
    except LabError as error:
        _sentence(error)
    else:
        assert msgspec.convert(tomllib.loads(text)["experiment"][0], Experiment) == experiment


def test_a_label_of_two_lines_is_refused_in_a_sentence_of_one() -> None:
    told = 'field "lanes[0].label": expected one line of characters that are shown, found "two ⏎ lines".'
    assert refused(SHARED.replace('"steady"', r'"two\nlines"')).endswith(told)


def test_what_cannot_be_said_or_is_too_large_is_not_shared() -> None:
    null = Lane(label="null", optimizer=Adafactor(lr=0.1, eps=(None, 0.1)))
    with pytest.raises(LabError, match="TOML has no way to write None"):
        to_text(msgspec.structs.replace(MADE, lanes=(null,)))
    long = LambdaLR(points=tuple((step, 1 / (step + 3)) for step in range(100)))
    changes = tuple({"at": at, "schedule": msgspec.to_builtins(long)} for at in range(100))
    lane = msgspec.convert({"label": "a", "optimizer": {"name": "SGD", "lr": 1}, "changes": changes}, Lane)
    with pytest.raises(LabError, match="too large to share"):
        to_text(msgspec.structs.replace(MADE, lanes=(lane,)))


def _with_rate(lr: object) -> Experiment:
    optimizer: Optimizer = SGD(lr=lr)  # type: ignore[arg-type]
    return msgspec.structs.replace(MADE, lanes=(Lane(label="a", optimizer=optimizer),))


@pytest.mark.parametrize(
    ("made", "field"),
    [
        (_with_rate(0), "lanes[0].optimizer.lr"),
        (_with_rate("0.1"), "lanes[0].optimizer.lr"),
        (_with_rate(float("inf")), "lanes[0].optimizer.lr"),
        (_with_rate(object()), "lanes[0].optimizer.lr"),
        (_with_rate(None), "lanes[0].optimizer.lr"),
        (msgspec.structs.replace(MADE, steps=2.5), "steps"),
        (msgspec.structs.replace(MADE, title="x" * 81), "title"),
        (msgspec.structs.replace(MADE, problem=Moons(noise=-1.0)), "problem.noise"),
    ],
)
def test_what_python_let_pass_is_refused_by_the_name_of_its_field(made: Experiment, field: str) -> None:
    with pytest.raises(LabError) as caught:
        validated(made)
    assert _sentence(caught.value).startswith(f'The experiment, field "{field}": expected ')


def test_a_valid_experiment_is_returned_as_it_is() -> None:
    assert validated(MADE) == MADE
