"""A review at full size in one process: how long a key takes until its effect is painted, and what training costs."""

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lrdesk.app import App
from lrdesk.app import app as composition
from lrdesk.content.deck import Quiz
from lrdesk.lab.spec import Experiment
from tests.benchmarks.figures import p50, p95, p99

CARDS = 40
WATCHED_CARDS = 8


class Painted(QObject):
    """Notices that a widget was painted."""

    seen = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.seen = self.seen or event.type() is QEvent.Type.Paint
        return False


def wait(ms: int) -> None:
    """Turn the event loop for a while, as it turns while a learner thinks."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def until(signal: object) -> None:
    """Turn the event loop until a signal comes."""
    loop = QEventLoop()
    signal.connect(loop.quit)  # type: ignore[attr-defined]
    loop.exec()


class Keys:
    """Presses keys in the app's window and times their effect."""

    def __init__(self, app: App) -> None:
        self._app = app
        self._painted = Painted()
        app.review_screen.card.installEventFilter(self._painted)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> float:
        """Return the milliseconds from a key to its effect painted; timers do not run in between, as in life."""
        self._painted.seen = False
        started = time.perf_counter()
        QTest.keyClick(self._app.window, key, modifier)
        while not self._painted.seen:
            QCoreApplication.sendPostedEvents()
        QCoreApplication.sendPostedEvents()
        return (time.perf_counter() - started) * 1000

    def answer(self) -> float:
        """Show the answer of the present card."""
        item = self._app.review.card.item
        if isinstance(item, Quiz):
            return self.press(Qt.Key.Key_A)
        if item.kind == "explain":
            return self.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        return self.press(Qt.Key.Key_Space)


def measure_keys(app: App) -> dict[str, float]:
    """Review some dozens of cards, each with its run playing when the next key comes."""
    keys = Keys(app)
    answers, grades = [], []
    for _ in range(CARDS):
        wait(120)
        answers.append(keys.answer())
        wait(200)
        grades.append(keys.press(Qt.Key.Key_Space))
    return {
        "space_p50": p50(answers),
        "grade_p50": p50(grades),
        "grade_p95": p95(grades),
    }


def measure_gaps(app: App) -> dict[str, float]:
    """Watch the event loop by a timer of 1 ms while runs train and play."""
    gaps: list[float] = []
    last = 0.0

    def tick() -> None:
        nonlocal last
        now = time.perf_counter()
        gaps.append((now - last) * 1000)
        last = now

    pulse = QTimer()
    pulse.setTimerType(Qt.TimerType.PreciseTimer)
    pulse.timeout.connect(tick)
    for _ in range(WATCHED_CARDS):
        wait(300)
        app.review.reveal()
        wait(100)
        last = time.perf_counter()
        pulse.start(1)
        wait(2500)
        pulse.stop()
        app.review.grade(4)
    return {"gap_p99": p99(gaps), "gap_max": max(gaps)}


def measure_training(app: App) -> dict[str, float]:
    """Train the slowest experiments through the panel and in a bare loop, in turn; return the median ratio of speed."""
    import torch

    torch.set_num_threads(1)
    ratios = []
    for _ in range(5):
        while app.review.card.experiment.id not in ("fast-and-well", "large-then-small", "two-schedulers"):
            app.review.reveal()
            app.review.grade(4)
        wait(400)
        app.review.reveal()
        started = time.perf_counter()
        until(app.trainer.finished)
        panel = time.perf_counter() - started
        app.review_screen.lab.playback.pause()
        wait(100)
        ratios.append(bare_loop(app.review.card.experiment) / panel)
        app.review.grade(4)
    return {"training_ratio": p50(ratios)}


def bare_loop(experiment: Experiment) -> float:
    """Train the same lanes as anyone would write it down; return the seconds it takes."""
    import torch

    from lrdesk.lab.optimizers import build_optimizer
    from lrdesk.lab.problems import build_problem
    from lrdesk.lab.schedules import build_schedule

    problem = build_problem(experiment.problem, experiment.seed, "cpu")
    lanes = []
    for lane in experiment.lanes:
        model = problem.model()
        optimizer = build_optimizer(lane.optimizer, list(model.parameters()))
        schedule = None if lane.schedule is None else build_schedule(lane.schedule, optimizer)
        lanes.append((model, optimizer, schedule))
    losses: list[float] = []
    started = time.perf_counter()
    for step in range(experiment.steps):
        batch = problem.data if problem.batch_size is None else problem.batch(step, problem.batch_size)
        for model, optimizer, schedule in lanes:
            optimizer.zero_grad()
            training_loss = problem.loss(model, batch)
            training_loss.backward()
            if problem.batch_size is None or problem.records_batches:
                loss = training_loss.item()
            else:
                with torch.no_grad():
                    loss = problem.objective(model, problem.data).item()
            losses.append(loss)
            optimizer.step()
            if isinstance(schedule, torch.optim.lr_scheduler.ReduceLROnPlateau):
                schedule.step(loss)
            elif schedule is not None:
                schedule.step()
    return time.perf_counter() - started


def main(data: Path) -> None:
    """Measure everything and print it as JSON."""
    composition.library.sync = lambda store, files: []  # the large database's decks have no files
    application = QApplication([])
    app = App(application, data)
    app.window.show()
    until(app.ready)
    app.start_today()
    until(app.trainer.prepared)
    told = {**measure_keys(app), **measure_gaps(app), **measure_training(app)}
    app.window.close()
    sys.stdout.write(json.dumps(told) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
