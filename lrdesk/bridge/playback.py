"""Plays a recording: where it stands, how fast it goes, and following a run that is still being written."""

import math
from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal, Slot

from lrdesk.lab.recording import Recording

FRAME_MS = 33
# Painting and training share Python's one interpreter lock: drawn at full rate, a run would take twice as long.
FRAME_WHILE_TRAINING_MS = 150
WHOLE_RUN_S = 6.0  # at 1× any run, short or long, takes this long to watch
SPEEDS = (0.25, 0.5, 1.0, 2.0, 4.0)


class Playback(QObject):
    """The player's state; `moved` tells views which point to draw up to, `toggled` whether it plays."""

    moved = Signal(int)
    toggled = Signal(bool)
    speed_changed = Signal(float)

    def __init__(self, parent: QObject | None = None, still: Callable[[], bool] = lambda: False) -> None:
        """`still` says whether nothing should move by itself; what the learner plays does move."""
        super().__init__(parent)
        self._still = still
        self.recording: Recording | None = None
        self.speed = 1.0
        self._at = 0.0
        self._following = self._waiting = False
        self._since_frame = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._advance)

    @property
    def point(self) -> int:
        """The last point shown."""
        return math.floor(self._at)

    @property
    def playing(self) -> bool:
        """Whether the player runs."""
        return self._timer.isActive()

    @property
    def at_end(self) -> bool:
        """Whether the last point of a finished run is shown; a run ends early once every lane has diverged."""
        return self.recording is not None and self.recording.finished and self.point >= self.recording.length - 1

    def load(self, recording: Recording | None) -> None:
        """Take a new recording, or none, and stand at its start."""
        self.pause()
        self.recording = recording
        self.seek(0)

    @Slot()
    def play(self) -> None:
        """Go on, or from the start once the end is reached."""
        if self.recording is None or self.playing:
            return
        if self.at_end:
            self.seek(0)
        self._since_frame.start()
        self._timer.start(self._frame_ms())
        self.toggled.emit(True)

    def begin(self) -> None:
        """Show a run that begins: played; or, where nothing should move by itself, its end as soon as it is done."""
        if self._still():
            self._following = self._waiting = True
        self.play()

    @Slot()
    def follow(self) -> None:
        """Show the end of what is recorded until the run is done, as fast as it trains."""
        self._following, self._waiting = True, self._still()
        self.play()

    @Slot()
    def pause(self) -> None:
        """Stand still; the run itself goes on being recorded."""
        self._following = self._waiting = False
        if self.playing:
            self._timer.stop()
            self.toggled.emit(False)

    @Slot()
    def toggle(self) -> None:
        """Play or pause."""
        if self.playing:
            self.pause()
        else:
            self.play()

    @Slot()
    def replay(self) -> None:
        """Play from the start."""
        self.seek(0)
        self.play()

    def step(self, by: int) -> None:
        """Pause and move by whole steps."""
        self.pause()
        self.seek(self.point + by)

    @Slot(int)
    def seek(self, point: int) -> None:
        """Go to a point, as far as one is recorded."""
        self._move(float(point))

    def change_speed(self, by: int) -> None:
        """Go to the next faster (1) or slower (-1) speed; past the fastest comes the slowest again."""
        self.speed = SPEEDS[(SPEEDS.index(self.speed) + by) % len(SPEEDS)]
        self.speed_changed.emit(self.speed)

    @Slot()
    def _advance(self) -> None:
        if self.recording is None or (self._waiting and not self.recording.finished):
            return
        seconds = self._since_frame.restart() / 1000
        steps = self.recording.experiment.steps
        self._move(steps if self._following else self._at + seconds * self.speed * steps / WHOLE_RUN_S)
        self._timer.setInterval(self._frame_ms())
        if self.at_end:
            self.pause()

    def _frame_ms(self) -> int:
        training = self.recording is not None and not self.recording.finished
        return FRAME_WHILE_TRAINING_MS if training else FRAME_MS

    def _move(self, at: float) -> None:
        """Go there, but never past what is written: a slow run is followed at its end."""
        last = self.recording.length - 1 if self.recording is not None else 0
        self._at = max(0.0, min(at, float(last)))
        self.moved.emit(self.point)
