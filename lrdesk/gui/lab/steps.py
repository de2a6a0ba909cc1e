"""A plot over steps answers the mouse: hovering reads values, wheel and drag zoom in on a stretch of steps."""

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QWheelEvent

from lrdesk.gui.lab.pixels import Pixels
from lrdesk.gui.lab.plot import RecordingPlot
from lrdesk.lab.recording import Recording
from lrdesk.words import tr

Stretch = tuple[float, float]
"""The first and the last step that plots show."""

WHEEL_ZOOM = 0.999  # per eighth of a degree
LEAST_DRAG_PX = 6  # a shorter drag is a click
LEAST_STEPS = 2.0
PADDING = 0.01


class StepsPlot(RecordingPlot):
    """A plot whose horizontal axis is steps.

    `hovered` tells the step under the mouse, None when it left; `stretch_asked` to which stretch the learner zoomed,
    None for all steps. What is then shown is the stage's to say, for all plots at once.
    """

    hovered = Signal(object)
    stretch_asked = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.read_step: int | None = None
        self.wheel_scrolls = False  # whether the wheel is left to a scroll area unless Ctrl is held
        self._stretch: Stretch | None = None
        self._drag: Stretch | None = None
        self._drag_layer = self.add_layer(self._paint_drag, z=3)
        self._back = self.corner.add(self._ask_for_all, tr("all steps"), tr("Show all steps"), "plots-show-all")
        self._back.hide()

    @property
    def stretch(self) -> Stretch:
        """The steps that are shown."""
        steps = float(self._recording.experiment.steps) if self._recording is not None else 1.0
        return (0.0, steps) if self._stretch is None else self._stretch

    def prepare(self, recording: Recording) -> None:
        """Show the steps of another recording."""
        self.show_stretch(self._stretch)

    def show_stretch(self, stretch: Stretch | None) -> None:
        """Show these steps, or all."""
        self._stretch = stretch
        first, last = self.stretch
        self.box.setXRange(first, last, padding=PADDING if stretch is None else 0)
        self._back.setVisible(stretch is not None)
        self.corner.settle()

    def show_cursor(self, step: int | None) -> None:
        """Mark a step, or none."""
        self.read_step = step

    def step_at(self, position: QPointF) -> float | None:
        """Return the step under a position of the widget, None outside the plot's box."""
        place = self.place(position)
        return None if place is None else place[0]

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read the values here, or mark the stretch to zoom to."""
        step = self.step_at(event.position())
        if self._drag is not None and step is not None:
            self._drag = (self._drag[0], step)
            self._drag_layer.update()
        self.hovered.emit(None if step is None else max(0, round(step)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to mark a stretch."""
        step = self.step_at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and step is not None:
            self._drag = (step, step)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Zoom to the stretch that was marked."""
        if self._drag is None:
            return
        first, last = sorted(self._drag)
        self._drag = None
        self._drag_layer.update()
        low, high = self.box.viewRange()[0]
        if (last - first) / (high - low) * self.box.width() >= LEAST_DRAG_PX:
            self._ask(first, last)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show all steps again."""
        self._ask_for_all()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the step under the mouse, or move sideways where the wheel does."""
        step = self.step_at(event.position())
        held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if self._recording is None or step is None or (self.wheel_scrolls and not held):
            event.ignore()
            return
        first, last = self.stretch
        sideways, turn = event.angleDelta().x(), event.angleDelta().y()
        if abs(sideways) > abs(turn):
            move = -sideways / 1200 * (last - first)
            self._ask(first + move, last + move)
        else:
            factor = WHEEL_ZOOM**turn
            self._ask(step - (step - first) * factor, step + (last - step) * factor)
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        """Read nothing any more."""
        super().leaveEvent(event)
        self.hovered.emit(None)

    def zoom(self, factor: float) -> None:
        """Ask for a stretch so many times as long, around the cursor or the middle."""
        if self._recording is None:
            return
        first, last = self.stretch
        around = (first + last) / 2 if self.read_step is None else min(max(float(self.read_step), first), last)
        self._ask(around - (around - first) * factor, around + (last - around) * factor)

    def _ask(self, first: float, last: float) -> None:
        """Ask for a stretch, moved or cut to the steps that there are."""
        assert self._recording is not None
        steps = float(self._recording.experiment.steps)
        length = max(min(LEAST_STEPS, steps), last - first)
        if length >= steps:
            self._ask_for_all()
            return
        first = min(max(0.0, first), steps - length)
        self.stretch_asked.emit((first, first + length))

    @Slot()
    def _ask_for_all(self) -> None:
        self.stretch_asked.emit(None)

    def _paint_drag(self, painter: QPainter, pixels: Pixels) -> None:
        if self._drag is not None:
            first, last = (pixels.x(step) for step in sorted(self._drag))
            colour = QColor(self.colours.accent)
            colour.setAlpha(40)
            painter.fillRect(QRectF(first, pixels.area.top(), last - first, pixels.area.height()), colour)
