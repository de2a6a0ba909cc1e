"""The frame of a chart: axes around a picture, a cursor by mouse and keyboard, and a stretch to zoom into."""

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from lrdesk.gui.keys.binding import bind
from lrdesk.gui.lab.charts.axes import paint_axes
from lrdesk.gui.lab.charts.scale import Scale, Values
from lrdesk.gui.parts import announce
from lrdesk.gui.theme import Theme, keep, sized
from lrdesk.lab.figures import figure
from lrdesk.words import tr

LEFT, TOP, RIGHT, BOTTOM = 62, 30, 18, 44  # room around the picture, in pixels at the usual text size
FAR = 10  # cells that Page up and Page down go

Cell = tuple[int, int]
"""A column and a row of a chart; a curve has one row."""

MOVES = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
    Qt.Key.Key_PageUp: (FAR, 0),
    Qt.Key.Key_PageDown: (-FAR, 0),
}


class Chart(QWidget):
    """A picture whose cells, a column for each value along x and perhaps a row for each along y, can be pointed at.

    The arrow keys, Home, End and Page up and down move the cursor, and with Shift mark a stretch from where they
    began; dragging marks one too. `chosen` asks for the cell under the cursor, by Enter or a click; `stretched` for
    what is marked; `back_asked`, by Escape or Backspace unless the learner changed those, for what was shown before.
    """

    moved = Signal()
    chosen = Signal()
    stretched = Signal(object, object)  # the first and the last Cell
    back_asked = Signal()

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.x_scale, self.y_scale = Scale(1e-3, 1.0), Scale(1e-3, 1.0)
        self.x_title, self.y_title = "", ""
        self.columns: Values = np.empty(0)
        self.rows: Values = np.empty(0)  # none in a curve
        self.cursor_cell: Cell | None = None
        self._anchor: Cell | None = None
        self._pressed_at: QPointF | None = None
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # rates grow to the right wherever words do not
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumWidth(320)
        keep(self.setMinimumHeight, 190)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        bind(self, "chart-back", self._go_back, Qt.ShortcutContext.WidgetShortcut)
        theme.changed.connect(self.update)

    def paint_picture(self, painter: QPainter, area: QRectF) -> None:
        """Paint what the chart shows."""
        raise NotImplementedError

    def paint_cursor(self, painter: QPainter, area: QRectF, cell: Cell) -> None:
        """Mark the cell that is pointed at."""
        raise NotImplementedError

    def describe(self, cell: Cell) -> str:
        """Return what is known of a cell, in words."""
        raise NotImplementedError

    @property
    def words(self) -> str:
        """What is known of the cell under the cursor; nothing where there is none."""
        return "" if self.cursor_cell is None else self.describe(self.cursor_cell)

    @property
    def area(self) -> QRectF:
        """Where the picture is, in pixels."""
        left, top, right, bottom = (sized(room) for room in (LEFT, TOP, RIGHT, BOTTOM))
        return QRectF(left, top, max(1, self.width() - left - right), max(1, self.height() - top - bottom))

    def place(self, cell: Cell) -> QPointF:
        """Return the middle of a cell, in pixels; of a curve's, at half the height."""
        area, (column, row) = self.area, cell
        x = float(self.x_scale.shares(self.columns[column]))
        y = float(self.y_scale.shares(self.rows[row])) if self.rows.size else 0.5
        return QPointF(area.left() + x * area.width(), area.bottom() - y * area.height())

    def show_cells(self, columns: Values, rows: Values | None = None) -> None:
        """Take other cells; a cursor that has no place among them goes."""
        self.columns, self.rows = columns, np.empty(0) if rows is None else rows
        self._anchor = None
        if self.cursor_cell is not None and not self._holds(self.cursor_cell):
            self.point_at(None)
        self.update()

    def point_at(self, cell: Cell | None) -> None:
        """Move the cursor."""
        if cell != self.cursor_cell:
            self.cursor_cell = cell
            self.refresh()

    def refresh(self) -> None:
        """Show and tell what is known by now."""
        self.setAccessibleDescription(self.words or self._axes_in_words())
        self.moved.emit()
        self.update()

    def _axes_in_words(self) -> str:
        told = tr("{x_title} from {low} to {high}, {y_title} upwards; the arrow keys read it.")
        low, high = figure(self.x_scale.low), figure(self.x_scale.high)
        return told.format(x_title=self.x_title, low=low, high=high, y_title=self.y_title)

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        return QSize(640, 240)

    def _holds(self, cell: Cell) -> bool:
        return cell[0] < self.columns.size and cell[1] < max(1, self.rows.size)

    def _nearest(self, where: QPointF) -> Cell | None:
        """Return the cell closest to a point of the widget."""
        if not self.columns.size:
            return None
        area = self.area
        across = (where.x() - area.left()) / area.width()
        up = (area.bottom() - where.y()) / area.height()
        column = int(np.abs(self.x_scale.shares(self.columns) - across).argmin())
        row = int(np.abs(self.y_scale.shares(self.rows) - up).argmin()) if self.rows.size else 0
        return column, row

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._anchor = None
            self._pressed_at = event.position()
            self.point_at(self._nearest(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at what is below the mouse, and mark the stretch that is dragged over."""
        pressed = self._pressed_at
        if pressed is not None and self._anchor is None:
            far = (event.position() - pressed).manhattanLength() >= QApplication.startDragDistance()
            self._anchor = self._nearest(pressed) if far else None
        self.point_at(self._nearest(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a click or a drag."""
        if event.button() is Qt.MouseButton.LeftButton and self._pressed_at is not None:
            self._pressed_at = None
            self._enter()

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing, unless the keyboard does."""
        if not self.hasFocus():
            self.point_at(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the cursor, choose, mark."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif self.columns.size and (key in MOVES or key in (Qt.Key.Key_Home, Qt.Key.Key_End)):
            self._move(key, marking=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QEvent) -> None:
        """Show where the keyboard points."""
        self.update()

    def focusOutEvent(self, event: QEvent) -> None:
        """Show that the keyboard is elsewhere."""
        self.update()

    def _move(self, key: Qt.Key, marking: bool) -> None:
        before = self.cursor_cell
        column, row = before or (0, 0)
        if key in MOVES:
            right, up = MOVES[key] if before is not None else (0, 0)
            column = min(max(column + right, 0), self.columns.size - 1)
            row = min(max(row + up, 0), max(1, self.rows.size) - 1)
        else:
            column = 0 if key is Qt.Key.Key_Home else self.columns.size - 1
        self._mark_from((self._anchor or before) if marking else None)
        self.point_at((column, row))
        announce(self, self.words)

    @Slot()
    def _go_back(self) -> None:
        """Take the mark away, or ask for what was shown before where nothing is marked."""
        if self._anchor is None:
            self.back_asked.emit()
        self._mark_from(None)

    def _mark_from(self, anchor: Cell | None) -> None:
        self._anchor = anchor
        self.update()

    def _enter(self) -> None:
        """Ask for what is marked, or for the cell under the cursor."""
        anchor, cell = self._anchor, self.cursor_cell
        self._mark_from(None)
        if cell is None:
            return
        if anchor is None or anchor == cell:
            self.chosen.emit()
        else:
            first, last = ((side(anchor[0], cell[0]), side(anchor[1], cell[1])) for side in (min, max))
            self.stretched.emit(first, last)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame, the picture, the axes, and what is pointed at or marked."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, area = self._theme.colours, self.area
        focused = self.hasFocus()
        painter.setPen(QPen(QColor(colours.accent if focused else colours.line), 2 if focused else 1))
        painter.setBrush(QColor(colours.panel))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 12, 12)
        titles = (self.x_title, self.y_title)
        paint_axes(painter, area, (self.x_scale, self.y_scale), titles, colours, self.width())
        painter.save()
        painter.setClipRect(area.adjusted(-6, -6, 6, 6))
        self.paint_picture(painter, area)
        if self.cursor_cell is not None:
            if self._anchor is not None and self._anchor != self.cursor_cell:
                self._paint_mark(painter, area, self._anchor, self.cursor_cell)
            self.paint_cursor(painter, area, self.cursor_cell)
        painter.restore()
        painter.end()

    def _paint_mark(self, painter: QPainter, area: QRectF, one: Cell, other: Cell) -> None:
        marked = QRectF(self.place(one), self.place(other)).normalized()
        if not self.rows.size or one[1] == other[1]:
            marked.setTop(area.top())
            marked.setBottom(area.bottom())
        elif one[0] == other[0]:
            marked.setLeft(area.left())
            marked.setRight(area.right())
        shade = QColor(self._theme.colours.accent)
        painter.setPen(QPen(shade, 1))
        shade.setAlpha(50)
        painter.setBrush(shade)
        painter.drawRect(marked)
