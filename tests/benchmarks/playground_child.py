"""The playground in one process: how soon a branch trains, and what the window costs a small convolutional network."""

import json
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lrdesk.app import App
from lrdesk.lab.spec import Experiment, Lane
from lrdesk.lab.spec.optimizers import SGD, Adam
from lrdesk.lab.spec.problems import Digits, Moons
from tests.benchmarks.figures import p50
from tests.benchmarks.window_child import bare_loop, until, wait

STEPS, LANES = 5000, 7
BRANCH_AT = (1, 777, 2549, 3998, STEPS - 1)
ROUNDS = 5


def experiment(name: str, steps: int, *lanes: Lane, views: tuple[str, ...], problem: Digits | Moons) -> Experiment:
    """Return an experiment without claims."""
    return Experiment(id=name, title=name, problem=problem, steps=steps, lanes=lanes, views=views)


BRANCHED = experiment(
    "branched",
    STEPS,
    *(Lane(label=str(number), optimizer=Adam(lr=0.01)) for number in range(LANES)),
    views=("loss", "lr"),
    problem=Moons(batch_size=32),
)
DIGITS = experiment(
    "digits",
    300,
    *(Lane(label=f"{lr}", optimizer=SGD(lr=lr, momentum=0.9)) for lr in (0.01, 0.03)),
    views=("loss", "lr"),
    problem=Digits(),
)


def measure_branches(app: App) -> float:
    """Return the most milliseconds from the key that branches a finished run to the first step of the new lane."""
    page, trainer = app.lab_screen.playground, app.lab_trainer
    waits = []
    for at in BRANCH_AT:
        app.show_lab(BRANCHED)
        until(trainer.finished)
        page.playback.pause()
        page.playback.seek(at)
        wait(100)
        started = time.perf_counter()
        QTest.keyClick(app.window, Qt.Key.Key_B)
        until(trainer.prepared)
        while page.recording.length <= at + 1:
            wait(1)
        waits.append((time.perf_counter() - started) * 1000)
        page.stop()
        wait(50)
    return max(waits)


def measure_digits(app: App) -> float:
    """Return the median speed of training in the playground as a share of that of a bare loop, measured in turn."""
    ratios = []
    for _ in range(ROUNDS):
        app.show_lab(DIGITS)
        started = time.perf_counter()
        until(app.lab_trainer.finished)
        window = time.perf_counter() - started
        app.lab_screen.playground.stop()
        wait(100)
        ratios.append(bare_loop(DIGITS) / window)
    return p50(ratios)


def main() -> None:
    """Measure everything and print it as JSON."""
    application = QApplication([])
    with tempfile.TemporaryDirectory() as data:
        app = App(application, Path(data))
        app.window.show()
        until(app.ready)
        app.show_lab()
        until(app.lab_trainer.finished)
        told = {"branch_max": measure_branches(app), "digits_ratio": measure_digits(app)}
        app.window.close()
    sys.stdout.write(json.dumps(told) + "\n")


if __name__ == "__main__":
    main()
