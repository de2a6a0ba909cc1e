"""The command that prints an experiment as a script or a notebook."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from lrdesk.content.loader import load_text
from tests.samples import SAMPLE
from tests.unit.cli.conftest import Lrdesk

ADAGRAD = 'optimizer = { name = "Adagrad", lr = 0.3 }, changes = [{ at = 2, momentum = 0.5 }]'
REFUSED = SAMPLE.replace('optimizer = { name = "SGD", lr = 0.3 }', ADAGRAD)


def test_the_script_is_printed_and_nothing_else(lrdesk: Lrdesk) -> None:
    said = lrdesk("script", "sample/two-rates")
    assert (said.code, said.err) == (0, "")
    from lrdesk.lab.script import script

    assert said.out == script(load_text(SAMPLE, "sample").experiment[0])


def test_the_notebook_is_printed_for_the_seed_that_was_named(lrdesk: Lrdesk, decks: Path) -> None:
    random = SAMPLE.replace('"quadratic", curvature = 10.0, start = [1.0]', '"noisy-regression"')
    (decks / "sample.toml").write_text(random.replace('"surface", ', ""), encoding="utf-8")
    said = lrdesk("script", "sample/two-rates", "--notebook", "--seed", "11")
    assert (said.code, said.err) == (0, "")
    code = ["".join(cell["source"]) for cell in json.loads(said.out)["cells"] if cell["cell_type"] == "code"]
    assert "SEED = 11\n" in code[1]


def test_an_unknown_experiment_is_said_to_be_unknown(lrdesk: Lrdesk) -> None:
    said = lrdesk("script", "sample/nothing")
    assert (said.code, said.out) == (1, "")
    assert said.sentence == "lrdesk: there is no experiment 'sample/nothing'; name it as DECK/EXPERIMENT."


def test_a_script_of_what_no_run_would_do_gets_its_sentence(lrdesk: Lrdesk, decks: Path) -> None:
    (decks / "sample.toml").write_text(REFUSED, encoding="utf-8")
    said = lrdesk("script", "sample/two-rates")
    assert (said.code, said.out) == (1, "")
    assert said.err == "lrdesk: Lane 'wild': Adagrad has no momentum to change\n"


@pytest.mark.parametrize("arguments", [[], ["sample/two-rates", "--seed", "-1"], ["sample/two-rates", "--seed", "x"]])
def test_bad_usage_exits_with_2(lrdesk: Lrdesk, arguments: list[str]) -> None:
    said = lrdesk("script", *arguments)
    assert (said.code, said.out) == (2, "")
    assert said.err.splitlines()[-1].startswith("lrdesk script: error: ")


def test_a_script_is_utf_8_whatever_the_console_writes(tmp_path: Path) -> None:
    (tmp_path / "decks").mkdir()
    deck = SAMPLE.replace('"sample"', '"mine"').replace("Two rates on one bowl", "Größe η")
    (tmp_path / "decks" / "mine.toml").write_text(deck, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "lrdesk", "--data-dir", str(tmp_path), "script", "mine/two-rates"],
        env=os.environ | {"PYTHONIOENCODING": "ascii"},
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode("utf-8").startswith('"""Größe η\n')
