"""A small plot in which a schedule is drawn by hand, by mouse or keyboard."""

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

from lrdesk.gui.parts import announce
from lrdesk.gui.theme import keep, sized
from lrdesk.lab.drawing import Line, added, factor_at, moved, removed
from lrdesk.words import mark, tr

HEIGHT = 150
LEFT, TOP, RIGHT, BOTTOM = 34, 26, 10, 26  # pixels around the plot
REACH = 10  # pixels within which a point is taken hold of
HEADROOM = 1.25  # the plot reaches so far above the highest point
MOVES = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, 1), Qt.Key.Key_Down: (0, -1)}
CHOICES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
ADDS, REMOVES = (Qt.Key.Key_Insert, Qt.Key.Key_Plus), (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
NOTCHES = 100  # moves by key from one side to the other
HELP = mark(
    "Click to add a point, drag to move it, right-click to remove it. By keyboard: arrows move the point, "
    "Page Up and Page Down choose another, Insert or + adds one, Delete removes it."
)


class ScheduleDrawing(QWidget):
    """Shows a line of factors on the base rate; `drawn` gives the line once it was changed, and whence it is counted.

    A line that is to be shown while a point is being dragged waits for the end of that.
    """

    drawn = Signal(object, object)  # Line, and the origin as it was given

    def __init__(self) -> None:
        super().__init__()
        self.line: Line = ((0, 1.0),)
        self.chosen = 0
        self._origin: int | None = None
        self._steps, self._top = 1, HEADROOM
        self._dragging = False
        keep(self.setFixedHeight, HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Schedule drawn by hand"))
        self.setAccessibleDescription(tr(HELP))
        self.setToolTip(tr(HELP))

    def show_line(self, line: Line, steps: int, origin: int | None) -> None:
        """Show a line over so many steps; `origin` is what `drawn` gives back with it."""
        if not self._dragging:
            self.line, self._origin, self._steps = line, origin, max(1, steps, line[-1][0])
            self.chosen = min(self.chosen, len(line) - 1)
            self._top = HEADROOM * max(1.0, *(factor for _, factor in line))
            self.update()

    @property
    def words(self) -> str:
        """The values of the point that is chosen."""
        step, factor = self.line[self.chosen]
        return tr("step {step}: {factor} × base lr").format(step=step, factor=f"{factor:g}")

    def place(self, step: float, factor: float) -> QPointF:
        """Return where a point of the line is drawn."""
        area = self._area()
        return QPointF(
            area.left() + area.width() * step / self._steps, area.bottom() - area.height() * factor / self._top
        )

    def _area(self) -> QRectF:
        return QRectF(self.rect()).adjusted(LEFT, TOP, -RIGHT, -BOTTOM)

    def _values(self, place: QPointF) -> tuple[float, float]:
        """Return the step and the factor that a place of the plot stands for, the nearest for one beside it."""
        area = self._area()
        x = min(max(place.x(), area.left()), area.right())
        y = min(max(place.y(), area.top()), area.bottom())
        return self._steps * (x - area.left()) / area.width(), self._top * (area.bottom() - y) / area.height()

    def _at(self, place: QPointF) -> int | None:
        """Return the point that is under the mouse."""
        distances = [(self.place(*point) - place).manhattanLength() for point in self.line]
        nearest = min(range(len(distances)), key=distances.__getitem__)
        return nearest if distances[nearest] <= REACH else None

    def _take(self, line: Line, chosen: int) -> None:
        self.line, self.chosen = line, min(chosen, len(line) - 1)
        self.update()

    def _tell(self) -> None:
        announce(self, self.words)
        self.drawn.emit(self.line, self._origin)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a point, or of a new one where there is none; with the right button remove it."""
        index = self._at(event.position())
        if event.button() is Qt.MouseButton.RightButton:
            if index is not None:
                self._take(removed(self.line, index), index)
                self._tell()
        elif event.button() is Qt.MouseButton.LeftButton:
            if index is None:
                self._take(*added(self.line, *self._values(event.position())))
            else:
                self._take(self.line, index)
            self._dragging = True

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Have the point that is held follow the mouse."""
        if self._dragging:
            step, factor = self._values(event.position())
            self._take(moved(self.line, self.chosen, step, factor, self._steps), self.chosen)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go, and tell the line."""
        if self._dragging and event.button() is Qt.MouseButton.LeftButton:
            self._dragging = False
            self._tell()

    def event(self, event: QEvent) -> bool:
        """Keep the keys that draw from the page, where they step through the run."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _draws(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, choose, add or remove a point."""
        key = Qt.Key(event.key())
        step, factor = self.line[self.chosen]
        if not _draws(event):
            super().keyPressEvent(event)
        elif key in CHOICES:
            self._take(self.line, max(0, self.chosen + CHOICES[key]))
            announce(self, self.words)
        else:
            if key in MOVES:
                right, up = MOVES[key]
                step += right * max(1, self._steps // NOTCHES)
                self._take(moved(self.line, self.chosen, step, factor + up / NOTCHES, self._steps), self.chosen)
            elif key in ADDS:
                self._add_beside()
            else:
                self._take(removed(self.line, self.chosen), self.chosen)
            self._tell()

    def _add_beside(self) -> None:
        """Add a point on the line, half-way to the next one or, behind the last, to the one before."""
        step = self.line[self.chosen][0]
        other = self.line[self.chosen + 1][0] if self.chosen + 1 < len(self.line) else self.line[self.chosen - 1][0]
        middle = (step + (other if other != step else self._steps)) / 2
        self._take(*added(self.line, middle, factor_at(self.line, middle)))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say which point is chosen."""
        super().focusInEvent(event)
        announce(self, self.words)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame, its scale, the line and its points."""
        palette, area = self.palette(), self._area()
        muted, accent = palette.color(QPalette.ColorRole.PlaceholderText), palette.color(QPalette.ColorRole.Highlight)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(accent if self.hasFocus() else muted, 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        font = painter.font()
        font.setPixelSize(sized(12))
        painter.setFont(font)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        painter.drawText(QPointF(LEFT, sized(18)), self.words)
        painter.setPen(muted)
        ends = Qt.AlignmentFlag.AlignRight
        painter.drawText(QRectF(LEFT, area.bottom() + 7, area.width(), BOTTOM - 7), "0")
        painter.drawText(QRectF(LEFT, area.bottom() + 7, area.width(), BOTTOM - 7), ends, str(self._steps))
        for factor in (0.0, 1.0):
            level = self.place(0, factor).y()
            painter.setPen(muted)
            painter.drawText(QRectF(0, level - 8, LEFT - 8, 16), ends, f"{factor:g}×")
            painter.setPen(QPen(muted, 1, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(area.left(), level), QPointF(area.right(), level))
        places = [self.place(*point) for point in self.line]
        painter.setPen(QPen(accent, 2))
        painter.drawPolyline([QPointF(area.left(), places[0].y()), *places, QPointF(area.right(), places[-1].y())])
        for index, place in enumerate(places):
            painter.setBrush(accent if index == self.chosen else palette.color(QPalette.ColorRole.Base))
            painter.drawEllipse(place, 5, 5)


def _draws(event: QKeyEvent) -> bool:
    key = Qt.Key(event.key())
    return key in (*MOVES, *CHOICES, *ADDS, *REMOVES) and event.modifiers() in (
        Qt.KeyboardModifier.NoModifier,
        Qt.KeyboardModifier.ShiftModifier,
        Qt.KeyboardModifier.KeypadModifier,
    )
