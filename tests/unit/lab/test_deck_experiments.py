"""What the shipped decks claim is so, their questions have an answer, and the code that they show runs."""

import pytest

from lrdesk import paths
from lrdesk.content.deck import DeckFile
from lrdesk.content.lints.code import Block, blocks
from lrdesk.content.lints.signatures import misquoted
from lrdesk.content.loader import load
from lrdesk.content.modes import Trace
from lrdesk.lab.claims import outcome, verdicts
from lrdesk.lab.signatures import signature_of
from lrdesk.lab.trace import predictions, updates
from tests.unit.lab.experiments import record
from tests.unit.lab.scripts import DECKS

SHIPPED = [load(file) for file in sorted(paths.DECKS.glob("*.toml"))]

FILLED_IN = {f"{deck.deck.id}/{exercise.experiment}" for deck in SHIPPED for exercise in deck.exercise}
"""What is trained from code that the learner fills in: there is nothing to predict in it."""


@pytest.mark.parametrize("name", DECKS)
def test_every_claim_holds_and_every_prediction_has_one_answer(name: str) -> None:
    recording = record(DECKS[name])
    assert [verdict.text for verdict in verdicts(recording) if not verdict.holds] == []
    assert len(outcome(recording)) == (0 if name in FILLED_IN else 1)
    assert DECKS[name].claims


def test_every_item_of_the_first_deck_has_an_experiment_of_its_own() -> None:
    (first,) = (deck for deck in SHIPPED if deck.deck.id == "lr-convergence")
    assert len(first.items) == len({item.experiment for item in first.items}) == 12


@pytest.mark.parametrize(
    ("deck", "trace"),
    [(deck.deck.id, trace) for deck in SHIPPED for trace in deck.trace],
    ids=lambda part: getattr(part, "title", part),
)
def test_every_step_of_a_trace_is_in_its_run(deck: str, trace: Trace) -> None:
    recording = record(DECKS[f"{deck}/{trace.experiment}"])
    lane = recording.labels.index(trace.lane)
    made = (
        updates(recording, lane, trace.steps)
        if trace.of == "updates"
        else predictions(recording, lane, trace.steps, trace.inputs)
    )
    assert made.steps == trace.steps


@pytest.mark.parametrize("block", [block for deck in SHIPPED for block in blocks(deck)], ids=lambda block: block.item)
def test_code_on_a_card_runs(block: Block, capsys: pytest.CaptureFixture[str]) -> None:
    exec(block.code, {})
    capsys.readouterr()  # what it prints is no part of the tests' report


@pytest.mark.parametrize("deck", SHIPPED, ids=lambda deck: deck.deck.id)
def test_calls_on_a_card_are_those_of_torch(deck: DeckFile) -> None:
    assert misquoted(deck, signature_of) == []
