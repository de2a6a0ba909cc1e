"""One start in a fresh process, told on a clock that all processes share; the first argument says what to start."""

import gc
import json
import sys
import time
from pathlib import Path

STARTED = float(sys.argv[2])
told: dict[str, float] = {}


def tell(what: str) -> None:
    """Note the milliseconds since the parent started this process."""
    told.setdefault(what, (time.monotonic() - STARTED) * 1000)


def pss_mb() -> float:
    """Return the memory of this process in MB, shared pages counted by their share."""
    lines = Path("/proc/self/smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) * 1024 / 1e6 for line in lines if line.startswith("Pss:"))


def bare() -> None:
    """A bare window with a list of 60 rows."""
    from PySide6.QtCore import QEvent, QTimer
    from PySide6.QtWidgets import QApplication, QListWidget, QMainWindow

    class Window(QMainWindow):
        def event(self, event: QEvent) -> bool:
            handled = super().event(event)
            if event.type() is QEvent.Type.Paint:
                tell("painted")
                QTimer.singleShot(0, application.quit)
            return handled

    application = QApplication([])
    window = Window()
    rows = QListWidget()
    rows.addItems([f"row {number}" for number in range(60)])
    window.setCentralWidget(rows)
    window.resize(1280, 800)
    window.show()
    application.exec()


def app(data: Path, then: str) -> None:
    """The app: until Today is painted, until it idles, or until the first card trains; the event loop is watched."""
    gc.disable()  # as the command line does
    from PySide6.QtCore import Qt, QTimer
    from PySide6.QtWidgets import QApplication

    from lrdesk.app import App
    from lrdesk.app import app as composition

    # The large database's decks have no files, and must not be retired for that.
    composition.library.sync = lambda store, files: [file.read_bytes() for file in files] and []
    application = QApplication([])
    opened = App(application, data)
    window = opened.window
    gaps: list[float] = []
    last = [0.0]

    def tick() -> None:
        now = time.monotonic()
        gaps.append((now - last[0]) * 1000)
        last[0] = now

    pulse = QTimer()
    pulse.setTimerType(Qt.TimerType.PreciseTimer)
    pulse.timeout.connect(tick)

    def painted() -> None:
        tell("painted")
        told["torch"] = float("torch" in sys.modules)
        last[0] = time.monotonic()
        pulse.start(1)
        if then == "paint":
            finish()

    def ready() -> None:
        tell("ready")
        if then == "idle":
            QTimer.singleShot(1500, finish)
        elif then == "train":
            assert opened.review is not None
            opened.review.card_shown.connect(lambda: QTimer.singleShot(0, begin))
            opened.start_today()

    def begin() -> None:
        assert opened.review is not None
        assert opened.trainer is not None
        opened.trainer.finished.connect(lambda _: QTimer.singleShot(1000, finish))
        opened.review.reveal()
        watch.start(1)

    def look() -> None:
        assert opened.review_screen is not None
        recording = opened.review_screen.lab.playback.recording
        if recording is not None and recording.length > 1:
            tell("trained")
            watch.stop()

    watch = QTimer()
    watch.timeout.connect(look)

    def finish() -> None:
        pulse.stop()
        told["pss"] = pss_mb()
        told["longest_gap"] = max(gaps, default=0.0)
        window.close()
        application.quit()

    window.shown.connect(painted)
    opened.ready.connect(ready)
    window.show()
    application.exec()


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare()
    else:
        app(Path(sys.argv[3]), sys.argv[1])
    sys.stdout.write(json.dumps(told) + "\n")
