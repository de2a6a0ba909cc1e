"""A script prints the losses and rates that a run records, to the bit; torch itself is the oracle."""

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from msgspec import structs

from lrdesk.lab import problems
from lrdesk.lab.errors import LabError
from lrdesk.lab.script import script
from lrdesk.lab.script.problems import PROBLEMS
from lrdesk.lab.spec import Change, Experiment, Lane
from lrdesk.lab.spec.optimizers import SGD, Adagrad, Adam, AdamW, NAdam, RMSprop, SparseAdam
from lrdesk.lab.spec.problems import LinearFit, Moons, NoisyRegression, Quadratic
from lrdesk.lab.spec.schedules import CosineAnnealingLR, LambdaLR
from lrdesk.lab.spec.starters import SCHEDULES, first_schedule
from tests.unit.lab.experiments import experiment, record
from tests.unit.lab.scripts import DECKS, KINDS, STEPS, assert_same, assert_script_repeats, lanes

ANOTHER_SEED = 20
SOME_STEPS = 100


@pytest.mark.parametrize("name", DECKS)
def test_the_script_of_every_deck_experiment_prints_what_the_panel_shows(name: str) -> None:
    assert_script_repeats(DECKS[name])
    # Another seed draws anew, but trains by the same code: a part of the way will do.
    part = structs.replace(DECKS[name], steps=min(SOME_STEPS, DECKS[name].steps), claims=())
    assert_script_repeats(part, ANOTHER_SEED)


@pytest.mark.parametrize("name", KINDS)
def test_a_script_of_every_kind_prints_what_the_panel_shows(name: str) -> None:
    assert_script_repeats(KINDS[name])


def test_every_problem_has_a_script() -> None:
    assert set(PROBLEMS) == set(problems.PROBLEMS)


rates = st.floats(1e-4, 2.0)
schedules = st.one_of(
    st.none(),
    st.builds(first_schedule, st.sampled_from(list(SCHEDULES)), rates, st.integers(STEPS, 2 * STEPS)),
    st.builds(CosineAnnealingLR, T_max=st.integers(1, 40), eta_min=st.floats(0, 1e-3)),
    st.dictionaries(st.integers(0, 20), st.floats(0, 3), min_size=1, max_size=5).map(
        lambda points: LambdaLR(points=tuple(sorted(points.items())))
    ),
)
optimizers = st.one_of(
    st.builds(SGD, lr=rates, momentum=st.floats(0, 0.99), weight_decay=st.floats(0, 0.1)),
    st.builds(Adam, lr=rates, betas=st.tuples(st.floats(0, 0.99), st.floats(0.5, 0.9999)), eps=st.floats(1e-9, 1e-3)),
    st.builds(AdamW, lr=rates),
    st.builds(NAdam, lr=rates),
    st.builds(RMSprop, lr=rates, alpha=st.floats(0.1, 1), centered=st.booleans()),
)
trained = st.one_of(
    st.builds(Quadratic, condition=st.floats(1, 100), start=st.tuples(st.floats(-9, 9), st.floats(-9, 9))),
    st.just(LinearFit()),
    st.builds(NoisyRegression, dimensions=st.integers(1, 12), batch_size=st.integers(1, 9), replicas=st.integers(1, 5)),
    st.builds(Moons, points=st.sampled_from((16, 30, 128)), noise=st.floats(0, 1), bias=st.booleans()),
    st.builds(Moons, points=st.sampled_from((16, 40)), batch_size=st.integers(1, 16)),
)


@st.composite
def experiments(draw: st.DrawFn) -> Experiment:
    problem = draw(trained)
    sizes = st.integers(1, 16) if problem.largest_batch else st.none()

    def lane(label: str) -> Lane:
        steps = sorted(draw(st.sets(st.integers(0, STEPS), max_size=3)))
        changes = st.builds(
            Change,
            at=st.just(0),
            lr=st.none() | rates,
            schedule=schedules,
            momentum=st.none() | st.floats(0, 0.99),
            weight_decay=st.none() | st.floats(0, 0.1),
            batch_size=st.none() | sizes,
        )
        return Lane(
            label=label,
            optimizer=draw(optimizers),
            schedule=draw(schedules),
            batch_size=draw(st.none() | sizes),
            group_lrs=draw(st.dictionaries(st.sampled_from(problem.groups), rates)) if problem.groups else {},
            changes=tuple(structs.replace(draw(changes), at=step) for step in steps),
        )

    return lanes(problem, *map(lane, "ab"[: draw(st.integers(1, 2))]))


@given(made=experiments(), seed=st.integers(0, 2**31 - 1))
@settings(max_examples=100, deadline=None)
def test_a_script_of_any_experiment_prints_what_the_panel_shows(made: Experiment, seed: int) -> None:
    assume(not any(lane.refused_change for lane in made.lanes))
    assert_script_repeats(made, seed)


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
