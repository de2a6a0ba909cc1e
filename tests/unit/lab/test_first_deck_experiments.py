"""What the first deck claims is so, its questions have an answer, and the code that it shows runs."""

import re
import tomllib
from pathlib import Path

import msgspec
import pytest

from lrdesk.lab.claims import outcome, verdicts
from lrdesk.lab.spec import Experiment
from tests.unit.lab.experiments import record

DECK = tomllib.loads((Path(__file__).parents[3] / "decks" / "lr-convergence.toml").read_text(encoding="utf-8"))
EXPERIMENTS = [msgspec.convert(table, Experiment) for table in DECK["experiment"]]


@pytest.mark.parametrize("seed", [0, 1])
@pytest.mark.parametrize("experiment", EXPERIMENTS, ids=lambda experiment: experiment.id)
def test_every_claim_holds_and_every_prediction_has_one_answer(experiment: Experiment, seed: int) -> None:
    recording = record(experiment, seed)
    assert [verdict.text for verdict in verdicts(recording) if not verdict.holds] == []
    assert len(outcome(recording)) == 1
    assert experiment.claims


def test_every_item_has_an_experiment_of_its_own() -> None:
    items = [*DECK["recall"], *DECK["quiz"], *DECK["explain"]]
    assert len(items) == 12
    assert {item["experiment"] for item in items} == {experiment.id for experiment in EXPERIMENTS}
    assert len(EXPERIMENTS) == 12


@pytest.mark.parametrize(
    "text", re.findall(r"```python\n(.*?)```", str([*DECK["recall"]]).replace("\\n", "\n"), re.DOTALL)
)
def test_code_on_a_card_runs(text: str) -> None:
    exec(text, {})
