"""Runs scripts of experiments, and holds what they print against what a run records."""

import contextlib
import io
import math

import numpy as np
import torch

from lrdesk.lab.recording import Recording
from lrdesk.lab.script import script
from lrdesk.lab.script.layout import printable
from lrdesk.lab.spec import Experiment
from tests.unit.lab.experiments import record


def output(source: str) -> str:
    """Execute a script in this process and return what it prints."""
    with contextlib.redirect_stdout(io.StringIO()) as out, torch.random.fork_rng(devices=[]):
        exec(compile(source, "script", "exec"), {"__name__": "__main__"})
    return out.getvalue()


def assert_same(printed: str, recording: Recording) -> None:
    """Assert that a script printed the losses and rates of a recording, to the bit, and nothing more."""
    header, *lines = printed.splitlines()
    assert header == "lane\tstep\tloss\tlr"
    rows = [line.split("\t") for line in lines]
    expected = []
    for label in recording.labels:
        lane = recording.lane(label)
        expected += [
            (printable(label), step, loss, lr)
            for step, (loss, lr) in enumerate(zip(lane.loss.tolist(), lane.lr.tolist(), strict=True))
        ]
    assert [(lane, int(step)) for lane, step, _, _ in rows] == [(lane, step) for lane, step, _, _ in expected]
    # The recording has no number where a loss is infinite, so that no plot has to stretch to it.
    losses = [loss if math.isfinite(loss) else math.nan for loss in (float(loss) for _, _, loss, _ in rows)]
    assert np.array_equal(losses, [loss for _, _, loss, _ in expected], equal_nan=True)
    assert [float(lr) for _, _, _, lr in rows] == [lr for _, _, _, lr in expected]


def assert_script_repeats(experiment: Experiment, seed: int | None = None) -> str:
    """Assert that an experiment's script prints what its run records; return the script."""
    source = script(experiment, seed)
    assert_same(output(source), record(experiment, seed))
    return source
