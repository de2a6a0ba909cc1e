"""The stage with eight lanes: how long a frame of long curves takes, and what watching costs a run."""

import json
import sys
import time

import numpy as np
from PySide6.QtWidgets import QApplication

from lrdesk import paths
from lrdesk.bridge.playback import Playback
from lrdesk.bridge.trainer import Trainer
from lrdesk.gui import lean_pyqtgraph  # noqa: F401
from lrdesk.gui.lab.stage import Stage
from lrdesk.gui.theme import Theme
from lrdesk.lab.recording import Recording
from lrdesk.lab.spec import Experiment, Lane
from lrdesk.lab.spec.optimizers import SGD
from lrdesk.lab.spec.problems import Moons
from tests.benchmarks.figures import p50, p95
from tests.benchmarks.window_child import bare_loop, until, wait

LONG, FRAMES = 5000, 150
SHORT, ROUNDS = 300, 5
LANES = tuple(Lane(label=f"{lr}", optimizer=SGD(lr=lr)) for lr in (0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0, 3.0))


def noisy_recording() -> Recording:
    """Return eight lanes of noisy losses, as batches make them."""
    made = Experiment(id="b", title="B", problem=Moons(), steps=LONG, lanes=LANES, views=("loss",))
    recording = Recording.blank(made)
    noise = np.random.default_rng(0)
    points = np.arange(LONG + 1)
    for row, losses in enumerate(recording.loss):
        losses[:] = np.exp(-points / (400 * (row + 1))) * noise.lognormal(0, 0.2, LONG + 1) + 0.01
    recording.length, recording.finished = LONG + 1, True
    return recording


def measure_frames(stage: Stage, playback: Playback) -> float:
    """Return the 95th percentile of the milliseconds from a move of the player to the loss painted."""
    recording = noisy_recording()
    stage.show_recording(recording)
    plot = stage.view("loss")
    wait(200)
    frames = []
    for point in np.linspace(LONG / 2, LONG, FRAMES).astype(int).tolist():
        started = time.perf_counter()
        plot.show_point(recording, point)
        plot.viewport().repaint()
        frames.append((time.perf_counter() - started) * 1000)
    return p95(frames)


def measure_training(stage: Stage, playback: Playback) -> float:
    """Train eight lanes while the stage follows, and in a bare loop, in turn; return the median ratio of speed."""
    made = Experiment(id="b", title="B", problem=Moons(batch_size=16), steps=SHORT, lanes=LANES, views=("loss", "lr"))
    trainer = Trainer()
    trainer.prepared.connect(stage.show_recording)
    trainer.prepared.connect(playback.follow)
    ratios = []
    for _ in range(ROUNDS):
        trainer.prepare(made, 0, "cpu")
        until(trainer.prepared)
        started = time.perf_counter()
        trainer.run()
        until(trainer.finished)
        live = time.perf_counter() - started
        playback.pause()
        wait(100)
        ratios.append(bare_loop(made) / live)
    trainer.close()
    return p50(ratios)


def main() -> None:
    """Measure, and print it as JSON."""
    application = QApplication([])
    theme = Theme(application, paths.RESOURCES / "fonts")
    playback = Playback()
    stage = Stage(playback, theme, switches=True)
    stage.resize(736, 480)
    stage.show()
    told = {"frame_p95": measure_frames(stage, playback), "training_ratio": measure_training(stage, playback)}
    sys.stdout.write(json.dumps(told) + "\n")


if __name__ == "__main__":
    main()
