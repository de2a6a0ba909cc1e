"""The training thread: it answers, forgets what was dropped, turns failures into sentences, and always ends."""

import subprocess
import sys
import threading
from typing import Any

import msgspec
import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from lrdesk.bridge import trainer as module
from lrdesk.bridge.trainer import Trainer
from lrdesk.lab.loader import load_torch
from lrdesk.lab.recording import Recording
from lrdesk.lab.spec import Change, Experiment

WAIT_MS = 20_000
ENDLESS = 100_000  # steps


def _with(experiment: Experiment, **changes: Any) -> Experiment:
    """Return the experiment with some of its fields, given as a deck file has them, changed."""
    return msgspec.convert(msgspec.to_builtins(experiment) | changes, Experiment)


def _one_lane(experiment: Experiment, **lane: Any) -> Experiment:
    return _with(experiment, lanes=[{"label": "only", **lane}], claims=[], predict=None)


def _trained(trainer: Trainer, qtbot: QtBot, experiment: Experiment) -> Recording:
    """Train an experiment to its end."""
    with qtbot.waitSignal(trainer.finished, timeout=WAIT_MS) as finished:
        trainer.prepare(experiment, experiment.seed)
        trainer.run()
    (recording,) = finished.args
    return recording


def _failure(trainer: Trainer, qtbot: QtBot, experiment: Experiment) -> str:
    with qtbot.waitSignal(trainer.failed, timeout=WAIT_MS) as failed:
        trainer.prepare(experiment, experiment.seed)
        trainer.run()
    (sentence,) = failed.args
    return sentence


def test_an_experiment_is_set_up_before_it_is_trained(trainer: Trainer, qtbot: QtBot, experiment: Experiment) -> None:
    with qtbot.waitSignal(trainer.prepared, timeout=WAIT_MS) as prepared:
        trainer.prepare(experiment, seed=3)
    (recording,) = prepared.args
    assert (recording.length, recording.seed, recording.device) == (0, 3, "cpu")
    assert recording.surface is not None
    with qtbot.waitSignal(trainer.finished, timeout=WAIT_MS) as finished:
        trainer.run()
    assert finished.args == [recording]
    assert recording.finished
    assert recording.length == experiment.steps + 1


def test_only_the_last_of_many_quick_switches_is_heard(trainer: Trainer, qtbot: QtBot, experiment: Experiment) -> None:
    heard: list[str] = []
    for signal in (trainer.prepared, trainer.finished):
        signal.connect(lambda recording: heard.append(recording.experiment.id))
    for number in range(30):
        trainer.prepare(_with(experiment, id=f"card-{number}", steps=ENDLESS), seed=0)
        trainer.run()
    _trained(trainer, qtbot, _with(experiment, id="last"))
    assert heard == ["last", "last"]


def test_a_result_that_is_under_way_when_its_job_is_dropped_is_never_told(
    trainer: Trainer, qtbot: QtBot, experiment: Experiment
) -> None:
    heard: list[int] = []
    sent = threading.Event()
    trainer.prepared.connect(lambda recording: heard.append(recording.seed))
    trainer._worker.told.connect(lambda *_: sent.set(), Qt.ConnectionType.DirectConnection)
    trainer.prepare(experiment, seed=1)
    assert sent.wait(WAIT_MS / 1000)
    with qtbot.waitSignal(trainer.prepared, timeout=WAIT_MS):
        trainer.prepare(experiment, seed=2)
    assert heard == [2]


def test_a_dropped_run_stops(trainer: Trainer, qtbot: QtBot, experiment: Experiment) -> None:
    recording = _begun(trainer, qtbot, experiment)
    trainer.drop()
    _trained(trainer, qtbot, experiment)  # nothing else would ever be trained
    assert not recording.finished


def _begun(trainer: Trainer, qtbot: QtBot, experiment: Experiment) -> Recording:
    """Begin a run that will not end by itself."""
    endless = _one_lane(experiment, optimizer={"name": "SGD", "lr": 0.001})
    with qtbot.waitSignal(trainer.prepared, timeout=WAIT_MS) as prepared:
        trainer.prepare(_with(endless, steps=ENDLESS), seed=0)
    (recording,) = prepared.args
    trainer.run()
    qtbot.waitUntil(lambda: recording.length > 0, timeout=WAIT_MS)
    return recording


def test_closing_in_the_middle_of_a_run_ends_the_thread(trainer: Trainer, qtbot: QtBot, experiment: Experiment) -> None:
    recording = _begun(trainer, qtbot, experiment)
    trainer.close()
    assert trainer._thread.isFinished()
    assert not recording.finished
    trainer.close()


def test_closing_while_torch_is_still_loading_waits_for_it(
    trainer: Trainer, experiment: Experiment, monkeypatch: pytest.MonkeyPatch
) -> None:
    loading = threading.Event()
    load = module.load_torch

    def load_until_closed() -> object:
        loading.set()
        assert trainer._job is not None
        assert trainer._job.dropped.wait(WAIT_MS / 1000)
        return load()

    monkeypatch.setattr(module, "load_torch", load_until_closed)
    trainer.prepare(experiment, seed=0)
    assert loading.wait(WAIT_MS / 1000)
    trainer.close()
    assert trainer._thread.isFinished()


def test_a_process_that_closes_at_once_exits_cleanly() -> None:
    script = """
from PySide6.QtCore import QCoreApplication
from lrdesk.bridge.trainer import Trainer
from lrdesk.content.loader import load_text
from tests.samples import SAMPLE
application = QCoreApplication([])
trainer = Trainer()
trainer.prepare(load_text(SAMPLE, "sample.toml").experiment[0], 0)
trainer.close()
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_what_torch_refuses_is_told_in_a_sentence(trainer: Trainer, qtbot: QtBot, experiment: Experiment) -> None:
    refused = _one_lane(experiment, optimizer={"name": "Muon", "lr": 0.01})
    assert "Muon" in _failure(trainer, qtbot, refused)
    assert _trained(trainer, qtbot, experiment).finished


def test_a_schedule_that_ends_too_soon_is_told_in_a_sentence(
    trainer: Trainer, qtbot: QtBot, experiment: Experiment
) -> None:
    too_short = {"name": "OneCycleLR", "max_lr": 0.01, "total_steps": 5}
    stopped = _one_lane(experiment, optimizer={"name": "SGD", "lr": 0.01, "momentum": 0.9}, schedule=too_short)
    assert "OneCycleLR gave up" in _failure(trainer, qtbot, stopped)
    assert _trained(trainer, qtbot, experiment).finished


def test_a_mistake_of_ours_is_told_too_and_the_thread_lives_on(
    trainer: Trainer, qtbot: QtBot, experiment: Experiment, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr("lrdesk.lab.run.Run.__next__", lambda run: 1 / 0)
        assert "ZeroDivisionError" in _failure(trainer, qtbot, experiment)
    assert _trained(trainer, qtbot, experiment).finished


def test_a_device_that_is_not_there_is_replaced_with_a_notice(
    trainer: Trainer, qtbot: QtBot, experiment: Experiment, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(load_torch().cuda, "is_available", lambda: False)
    notices: list[str] = []
    trainer.noticed.connect(notices.append)
    with qtbot.waitSignal(trainer.prepared, timeout=WAIT_MS) as prepared:
        trainer.prepare(experiment, seed=0, preference="cuda")
    assert notices == ["No CUDA device was found, so this runs on the CPU."]
    assert prepared.args[0].device == "cpu"


@pytest.mark.parametrize("fails_at", [None, 0, 7], ids=["setting up", "first step", "later step"])
def test_a_gpu_that_fails_is_replaced_by_the_cpu(
    trainer: Trainer,
    qtbot: QtBot,
    experiment: Experiment,
    monkeypatch: pytest.MonkeyPatch,
    fails_at: int | None,
) -> None:
    torch = load_torch()
    from lrdesk.lab.check import finish
    from lrdesk.lab.run import Run

    class Gpu(Run):
        """A run that trains on the CPU, but says "cuda", and fails there like a GPU that has no memory left."""

        def __init__(self, experiment: Experiment, seed: int, device: str) -> None:
            super().__init__(experiment, seed)
            self.recording.device = device
            if device == "cuda" and fails_at is None:
                raise torch.OutOfMemoryError("no memory is left")

        def __next__(self) -> int:
            if self.recording.device == "cuda" and self.recording.length == fails_at:
                raise torch.OutOfMemoryError("no memory is left")
            return super().__next__()

    monkeypatch.setattr("lrdesk.lab.run.Run", Gpu)
    monkeypatch.setattr(
        "lrdesk.lab.devices.choose", lambda preference, *_: ("cpu" if preference == "cpu" else "cuda", None)
    )
    notices: list[str] = []
    trainer.noticed.connect(notices.append)
    recording = _trained(trainer, qtbot, experiment)
    assert notices == ["The GPU could not go on, so this run starts again on the CPU."]
    assert recording.device == "cpu"
    alone = finish(Run(experiment, experiment.seed)).recording
    np.testing.assert_array_equal(recording.loss, alone.loss)
    np.testing.assert_array_equal(recording.path, alone.path)


def test_a_run_is_taken_back_and_goes_on_with_a_change(trainer: Trainer, qtbot: QtBot, experiment: Experiment) -> None:
    first = _trained(trainer, qtbot, experiment)
    with qtbot.waitSignal(trainer.finished, timeout=WAIT_MS) as finished:
        trainer.rewind(first.experiment, 0, Change(at=7, lr=0.001), "branch")
    (branched,) = finished.args
    assert branched.labels == (*first.labels, "branch")
    assert np.array_equal(branched.loss[-1, :8], first.loss[0, :8])
    assert branched.lr[-1, 7] == 0.001


def test_a_run_is_taken_back_while_it_trains(trainer: Trainer, qtbot: QtBot, experiment: Experiment) -> None:
    recording = _begun(trainer, qtbot, experiment)
    qtbot.waitUntil(lambda: recording.length > 60, timeout=WAIT_MS)
    with qtbot.waitSignal(trainer.prepared, timeout=WAIT_MS) as prepared:
        trainer.rewind(recording.experiment, 0, Change(at=40, lr=0.002))
    (rewound,) = prepared.args
    qtbot.waitUntil(lambda: rewound.length > 60, timeout=WAIT_MS)
    assert rewound.lr[0, 39:41].tolist() == [0.001, 0.002]


def test_without_a_run_there_is_nothing_to_take_back(trainer: Trainer, qtbot: QtBot, experiment: Experiment) -> None:
    with qtbot.waitSignal(trainer.failed, timeout=WAIT_MS) as failed:
        trainer.rewind(experiment, 0, Change(at=3, lr=0.1))
    assert failed.args == ["There is no run to take back; run the experiment first"]


def test_a_branch_that_fails_on_the_gpu_is_made_once_on_the_cpu(
    trainer: Trainer, qtbot: QtBot, experiment: Experiment, monkeypatch: pytest.MonkeyPatch
) -> None:
    torch = load_torch()
    from lrdesk.lab.run import Run

    class Gpu(Run):
        """A run that trains on the CPU, but says "cuda", and fails there past the branch."""

        def __init__(self, experiment: Experiment, seed: int, device: str, problem: Any = None) -> None:
            super().__init__(experiment, seed, problem=problem)
            self.recording.device = device

        def __next__(self) -> int:
            recording = self.recording
            if recording.device == "cuda" and len(recording.labels) > len(experiment.lanes) and recording.length > 9:
                raise torch.OutOfMemoryError("no memory is left")
            return super().__next__()

    monkeypatch.setattr("lrdesk.lab.run.Run", Gpu)
    monkeypatch.setattr(
        "lrdesk.lab.devices.choose", lambda preference, *_: ("cpu" if preference == "cpu" else "cuda", None)
    )
    first = _trained(trainer, qtbot, experiment)
    assert first.device == "cuda"
    with qtbot.waitSignal(trainer.finished, timeout=WAIT_MS) as finished:
        trainer.rewind(first.experiment, 0, Change(at=7, lr=0.001), "branch")
    (branched,) = finished.args
    assert branched.device == "cpu"
    assert branched.labels == (*first.labels, "branch")
    np.testing.assert_array_equal(branched.loss[:-1], first.loss)
