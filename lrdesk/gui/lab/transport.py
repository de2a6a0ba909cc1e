"""The player's row: play, step, scrub, speed, and the same experiment from another seed."""

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QSlider, QWidget

from lrdesk.bridge.playback import Playback
from lrdesk.gui.flow import FlowLayout
from lrdesk.gui.icons import symbol
from lrdesk.gui.keys.binding import bind
from lrdesk.gui.keys.lab import STEP_KEYS
from lrdesk.gui.parts import button, label
from lrdesk.gui.theme import Colours, keep, sized
from lrdesk.lab.recording import Recording
from lrdesk.words import tr


class Transport(QWidget):
    """Buttons and slider over a `Playback`; `seed_asked` asks for the same experiment with the next seed."""

    seed_asked = Signal()

    def __init__(self, playback: Playback, step_keys: tuple[str, str] = STEP_KEYS) -> None:
        """`step_keys` are the ids of the shortcuts that take the player one step back and forward."""
        super().__init__()
        self._playback, self._step_keys = playback, step_keys
        self.play = self._symbol_button(tr("Play or pause"), "player-play")
        self.back = self._symbol_button(tr("One step back"), step_keys[0])
        self.forward = self._symbol_button(tr("One step forward"), step_keys[1])
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(tr("Step shown"))
        self.step = label(role="mono")
        self.speed = button("1×", "link", tr("Speed"), key="player-faster")
        self.seed = button(_seed(0), "link", tr("Run again with another seed"), key="player-seed")

        row = FlowLayout(self, gap=6)
        for widget in (self.play, self.back, self.forward, self.slider, self.step, self.speed, self.seed):
            row.addWidget(widget)

        self.play.clicked.connect(playback.toggle)
        self.back.clicked.connect(self._step_back)
        self.forward.clicked.connect(self._step_forward)
        self.slider.sliderPressed.connect(playback.pause)
        self.slider.valueChanged.connect(playback.seek)
        self.speed.clicked.connect(self._next_speed)
        self.seed.clicked.connect(self.seed_asked)
        playback.moved.connect(self._show_point)
        playback.toggled.connect(self._show_playing)
        playback.speed_changed.connect(self._show_speed)

    def bind_keys(self, owner: QWidget) -> None:
        """Let these keys drive the player while `owner` is on screen."""
        back, forward = self._step_keys
        for key, slot in (
            ("player-play", self.play.click),
            ("player-replay", self._replay),
            (back, self.back.click),
            (forward, self.forward.click),
            ("player-faster", self._next_speed),
            ("player-slower", self._slower),
            ("player-seed", self.seed.click),
        ):
            bind(owner, key, slot)

    def set_colours(self, colours: Colours) -> None:
        """Take on light or dark, and the text size."""
        self._colours = colours
        for made in (self.play, self.back, self.forward):
            made.setIconSize(QSize(sized(16), sized(16)))
        self.back.setIcon(symbol("back", colours.muted))
        self.forward.setIcon(symbol("forward", colours.muted))
        self._show_playing(self._playback.playing)

    def show_recording(self, recording: Recording) -> None:
        """Fit the slider to a recording."""
        with QSignalBlocker(self.slider):
            self.slider.setRange(0, recording.experiment.steps)
        self.seed.setText(_seed(recording.seed))
        self.step.ensurePolished()
        steps = recording.experiment.steps
        self.step.setMinimumWidth(self.step.fontMetrics().horizontalAdvance(_step(steps, steps)) + 2)
        self._show_point(0)

    @Slot(int)
    def _show_point(self, point: int) -> None:
        with QSignalBlocker(self.slider):
            self.slider.setValue(point)
        self.step.setText(_step(point, self.slider.maximum()))

    @Slot(bool)
    def _show_playing(self, playing: bool) -> None:
        self.play.setIcon(symbol("pause" if playing else "play", self._colours.ink))
        self.play.setAccessibleName(tr("Pause") if playing else tr("Play"))

    @Slot(float)
    def _show_speed(self, speed: float) -> None:
        text = {0.25: "¼×", 0.5: "½×"}.get(speed, f"{speed:g}×")
        self.speed.setText(text)
        self.speed.setAccessibleName(tr("Speed {speed}").format(speed=text))

    @Slot()
    def _step_back(self) -> None:
        self._playback.step(-1)

    @Slot()
    def _step_forward(self) -> None:
        self._playback.step(1)

    @Slot()
    def _next_speed(self) -> None:
        self._playback.change_speed(1)

    @Slot()
    def _slower(self) -> None:
        self._playback.change_speed(-1)

    @Slot()
    def _replay(self) -> None:
        if self.isEnabled():
            self._playback.replay()

    def _symbol_button(self, name: str, key: str) -> QPushButton:
        made = button("", "link", name, key=key)
        keep(made.setFixedWidth, 26)
        return made


def _seed(seed: int) -> str:
    return tr("seed {seed}").format(seed=seed)


def _step(step: int, steps: int) -> str:
    return tr("step {step} / {steps}").format(step=step, steps=steps)
