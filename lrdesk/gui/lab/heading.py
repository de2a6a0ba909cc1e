"""The line above a plot's curves: its title, and what is read at the step under the cursor."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from lrdesk.gui.lab.pixels import draw_line
from lrdesk.gui.lab.style import MARKER_PX, Dash, LaneStyle, font
from lrdesk.gui.theme import Colours

HEADING_PX = 24
LEFT_PX, TOP_PX = 8, 4
GAP_PX = 10
SIGN_GAP_PX = 3
ROW_PX = 16
DASH_PX = 18
PLATE = 230  # how opaque the ground is under readings that lie over curves


@dataclass(frozen=True)
class Reading:
    """A text behind the marker of its lane, or, where a lane has several curves, behind a piece of line."""

    text: str
    style: LaneStyle
    dash: Dash | None = None

    @property
    def sign_px(self) -> float:
        """The width of the sign before the text."""
        return MARKER_PX if self.dash is None else DASH_PX

    def paint(self, painter: QPainter, left: float, middle: float) -> None:
        """Paint the sign."""
        if self.dash is None:
            self.style.paint_marker(painter, left + MARKER_PX / 2, middle, MARKER_PX - 1)
        else:
            ends = np.array([left, left + DASH_PX])
            draw_line(painter, self.style.colour, ends, np.full(2, middle), dash=self.dash)


def paint_heading(
    painter: QPainter, area: QRectF, room: float, title: str, readings: list[Reading], colours: Colours, mono: bool
) -> None:
    """Paint title and readings into the plot's first line, `room` pixels short of its right edge; numbers are `mono`.

    Readings that find no place beside the title take its place; if that is too little too, they go on in lines below,
    over the curves, on a ground of their own.
    """
    bold, plain = font(12, bold=True), font(11, mono=mono)
    left, right, top = area.left() + LEFT_PX, area.right() - room, area.top() + TOP_PX
    metrics = QFontMetricsF(plain)
    width = max((metrics.horizontalAdvance(one.text) + one.sign_px for one in readings), default=0.0) + SIGN_GAP_PX
    title = QFontMetricsF(bold).elidedText(title, Qt.TextElideMode.ElideRight, right - left)
    first = left + QFontMetricsF(bold).horizontalAdvance(title) + GAP_PX
    if first + len(readings) * (width + GAP_PX) - GAP_PX <= right or not readings:
        _write(painter, QRectF(left, top, right - left, ROW_PX), title, bold, colours.muted)
    else:
        first = left
    places = _places(len(readings), width + GAP_PX, left, first, right + GAP_PX)
    last_row = max((row for _, row in places), default=0)
    if last_row:
        plate = QColor(colours.panel)
        plate.setAlpha(PLATE)
        painter.fillRect(QRectF(left - 3, top + ROW_PX, right - left + 6, ROW_PX * last_row), plate)
    for reading, (x, row) in zip(readings, places, strict=True):
        box = QRectF(x + reading.sign_px + SIGN_GAP_PX, top + row * ROW_PX, width, ROW_PX)
        reading.paint(painter, x, box.center().y())
        _write(painter, box, reading.text, plain, colours.ink)


def _places(count: int, width: float, left: float, first: float, right: float) -> list[tuple[float, int]]:
    """Return where so many readings of one width begin, and in which row, the first row beginning later."""
    places: list[tuple[float, int]] = []
    x, row = first, 0
    for _ in range(count):
        if x + width > right and x > left:
            x, row = left, row + 1
        places.append((x, row))
        x += width
    return places


def _write(painter: QPainter, box: QRectF, text: str, text_font: QFont, colour: str) -> None:
    painter.setFont(text_font)
    painter.setPen(QColor(colour))
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextDontClip, text)
