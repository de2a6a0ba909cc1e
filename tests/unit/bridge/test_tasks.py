"""Sweeps and range tests on the training thread: they grow, are dropped at once, and mind their own business."""

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from lrdesk.bridge.tasks import RaiseRate, Task, TrainSweep
from lrdesk.bridge.trainer import Trainer
from lrdesk.lab.range_test import RangeTest
from lrdesk.lab.range_test.run import RangeRun
from lrdesk.lab.spec import Change, Experiment, Lane
from lrdesk.lab.spec.optimizers import SGD
from lrdesk.lab.spec.problems import Quadratic
from lrdesk.lab.spec.sweeps import Axis, Map, Sweep
from lrdesk.lab.sweeps.map import RateMap
from lrdesk.lab.sweeps.results import SweepResult
from lrdesk.lab.sweeps.sweep import RateSweep

WAIT_MS = 20_000
BOWL = Quadratic(condition=12.0)
LANE = Lane(label="swept", optimizer=SGD(lr=0.1))
RATES = Axis(low=1e-3, high=1.0, count=12)
MOMENTA = Axis(parameter="momentum", low=0.0, high=0.9, count=6, log=False)
SWEEP = Sweep(problem=BOWL, lane=LANE, steps=40, axis=RATES)
MAP = Map(problem=BOWL, lane=LANE, steps=20, x=RATES, y=MOMENTA)
ENDLESS = Sweep(problem=BOWL, lane=LANE, steps=100_000, axis=Axis(low=1e-4, high=1e-3, count=12))


def _finished(trainer: Trainer, qtbot: QtBot, task: Task) -> object:
    with qtbot.waitSignal(trainer.finished, timeout=WAIT_MS) as finished:
        trainer.carry_out(task)
    return finished.args[0]


def _begun(trainer: Trainer, qtbot: QtBot) -> SweepResult:
    """Begin a sweep that will not end by itself, and wait for its first losses."""
    with qtbot.waitSignal(trainer.prepared, timeout=WAIT_MS) as prepared:
        trainer.carry_out(TrainSweep(ENDLESS))
    result = prepared.args[0]
    qtbot.waitUntil(lambda: bool(np.isfinite(result.final).all()), timeout=WAIT_MS)
    return result


def test_a_sweep_and_a_map_end_as_they_do_without_a_window(trainer: Trainer, qtbot: QtBot) -> None:
    for spec, alone in ((SWEEP, RateSweep(SWEEP)), (MAP, RateMap(MAP))):
        for _ in alone:
            pass
        result = _finished(trainer, qtbot, TrainSweep(spec))
        assert result.finished
        np.testing.assert_array_equal(result.final, alone.result.final)


def test_a_range_test_ends_as_it_does_without_a_window(trainer: Trainer, qtbot: QtBot) -> None:
    test = RangeTest(BOWL, SGD(lr=1.0), steps=60)
    alone = RangeRun(test)
    for _ in alone:
        pass
    recording = _finished(trainer, qtbot, RaiseRate(test))
    np.testing.assert_array_equal(recording.loss, alone.recording.loss)


def test_a_sweep_is_dropped_at_its_next_step(trainer: Trainer, qtbot: QtBot) -> None:
    result = _begun(trainer, qtbot)
    trainer.drop()
    assert _finished(trainer, qtbot, TrainSweep(SWEEP)).finished  # nothing else would ever be trained
    assert not result.finished


def test_what_a_sweep_cannot_train_is_told_in_a_sentence(trainer: Trainer, qtbot: QtBot) -> None:
    refused = Lane(label="swept", optimizer=SGD(lr=0.1, nesterov=True))
    with qtbot.waitSignal(trainer.failed, timeout=WAIT_MS) as failed:
        trainer.carry_out(TrainSweep(Sweep(problem=BOWL, lane=refused, steps=40, axis=RATES)))
    assert failed.args[0].startswith("Lane 'swept': ")


def test_a_companion_tells_of_its_own_jobs_alone(trainer: Trainer, qtbot: QtBot, experiment: Experiment) -> None:
    companion = trainer.companion()
    heard: list[object] = []
    trainer.finished.connect(heard.append)
    with qtbot.waitSignal(trainer.finished, timeout=WAIT_MS) as finished:
        trainer.prepare(experiment, 0)
        trainer.run()
    run = finished.args[0]
    _finished(companion, qtbot, TrainSweep(SWEEP))
    assert heard == [run]
    with qtbot.waitSignal(trainer.finished, timeout=WAIT_MS) as finished:
        trainer.rewind(run.experiment, 0, Change(at=7, lr=0.001))  # the sweep did not come between
    assert finished.args[0].lr[0, 7] == 0.001


@pytest.mark.parametrize("closed_by", ["the trainer", "the companion"])
def test_closing_ends_what_a_companion_trains(trainer: Trainer, qtbot: QtBot, closed_by: str) -> None:
    companion = trainer.companion()
    result = _begun(companion, qtbot)
    (trainer if closed_by == "the trainer" else companion).close()
    assert trainer._thread.isFinished()
    assert not result.finished
