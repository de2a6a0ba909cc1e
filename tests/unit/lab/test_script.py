"""A script prints the losses and rates that a run records, to the bit; torch itself is the oracle."""

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lrdesk.lab import problems
from lrdesk.lab.errors import LabError
from lrdesk.lab.script import script
from lrdesk.lab.script.problems import PROBLEMS
from lrdesk.lab.spec import Change, Experiment, Lane
from lrdesk.lab.spec.optimizers import SGD, Adagrad, Adam, SparseAdam
from lrdesk.lab.spec.problems import Moons, Quadratic
from lrdesk.lab.spec.schedules import LambdaLR
from tests.unit.lab.experiments import experiment, record
from tests.unit.lab.random_experiments import experiments
from tests.unit.lab.scripts import DECKS, KINDS, assert_same, assert_script_repeats, lanes, output


@pytest.mark.parametrize("name", DECKS)
def test_the_script_of_every_deck_experiment_prints_what_the_panel_shows(name: str) -> None:
    assert_script_repeats(DECKS[name])


@pytest.mark.parametrize("name", KINDS)
def test_a_script_of_every_kind_prints_what_the_panel_shows(name: str) -> None:
    assert_script_repeats(KINDS[name])


def test_every_problem_has_a_script() -> None:
    assert set(PROBLEMS) == set(problems.PROBLEMS)


@pytest.mark.filterwarnings("ignore:Detected call of")  # torch, about its own SequentialLR of a ChainedScheduler
@given(made=experiments(), seed=st.integers(0, 2**31 - 1))
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
def test_a_script_of_any_experiment_prints_what_the_panel_shows(made: Experiment, seed: int) -> None:
    try:
        recording = record(made, seed)
    except LabError:
        return  # torch refuses it, in a script as in a run
    assert_same(output(script(made, seed)), recording)


def test_a_script_alone_in_a_process_prints_what_the_panel_shows(tmp_path: Path) -> None:
    made = experiment(Moons(points=64, batch_size=16), 100, SGD(lr=0.5), (Adam(lr=0.05), LambdaLR(points=((50, 1.0),))))
    file = tmp_path / "moons.py"
    file.write_text(script(made, 3), encoding="utf-8")
    # -I: it finds neither this program nor a setting of ours. -W: it makes torch complain of nothing.
    command = [sys.executable, "-I", "-W", "error", str(file)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=100, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert_same(done.stdout, record(made, 3))


@pytest.mark.parametrize(
    ("optimizer", "change", "sentence"),
    [
        (Adagrad(lr=0.1), Change(at=3, momentum=0.5), "Lane 'a': Adagrad has no momentum to change"),
        (SparseAdam(lr=0.1), Change(at=3, weight_decay=0.5), "Lane 'a': SparseAdam has no weight decay to change"),
    ],
)
def test_what_a_run_refuses_to_change_a_script_refuses_in_the_same_words(
    optimizer: Adagrad, change: Change, sentence: str
) -> None:
    made = lanes(Quadratic(), Lane(label="a", optimizer=optimizer, changes=(change,)))
    for refused in (record, script):
        with pytest.raises(LabError) as refusal:
            refused(made)
        assert str(refusal.value) == sentence
