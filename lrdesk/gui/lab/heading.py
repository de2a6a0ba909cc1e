"""The line above a plot's curves: its title, and what is read at the step under the cursor."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from lrdesk.gui.lab.pixels import draw_line
from lrdesk.gui.lab.style import MARKER_PX, Dash, LaneStyle, font
from lrdesk.gui.theme import Colours, sized

HEADING_PX = 24
LEFT_PX, TOP_PX = 8, 4
GAP_PX = 10
SIGN_GAP_PX = 3
ROW_PX = 16
READINGS_SHARE = 0.35  # of the plot's height
DASH_PX = 18
AT_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
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
    painter: QPainter,
    area: QRectF,
    room: float,
    titles: list[str],
    readings: list[Reading],
    colours: Colours,
    mono: bool,
) -> None:
    """Paint title and readings into the plot's first line, `room` pixels short of its right edge; numbers are `mono`.

    The title is the first that leaves all readings a place beside it, or else the last. Readings that find none go on
    in lines below, over the curves, on a ground of their own, but never far down: then the last place tells how many
    are left out.
    """
    row_px = sized(ROW_PX)
    bold, plain = font(12, bold=True), font(11, mono=mono)
    left, right, top = area.left() + sized(LEFT_PX), area.right() - room, area.top() + sized(TOP_PX)
    metrics, title_metrics = QFontMetricsF(plain), QFontMetricsF(bold)
    widths = [metrics.horizontalAdvance(one.text) + one.sign_px + SIGN_GAP_PX for one in readings]
    for title in titles:
        begin = left + title_metrics.horizontalAdvance(title) + GAP_PX
        places = _flow(widths, begin, left, right)
        if all(row == 0 for _, row in places):
            break
    title = title_metrics.elidedText(title, Qt.TextElideMode.ElideRight, right - left)
    _write(painter, QRectF(left, top, right - left, row_px), title, bold, colours.muted)
    most_rows = max(1, int(area.height() * READINGS_SHARE / row_px))
    places = [(x, row) for x, row in places if row < most_rows]
    if places and places[-1][1] > 0:
        plate = QColor(colours.panel)
        plate.setAlpha(PLATE)
        painter.fillRect(QRectF(left - 3, top + row_px, right - left + 6, row_px * places[-1][1]), plate)
    left_out = len(readings) - len(places)
    for number, (x, row) in enumerate(places, start=1):
        reading = readings[number - 1]
        box = QRectF(x + reading.sign_px + SIGN_GAP_PX, top + row * row_px, widths[number - 1], row_px)
        if left_out and number == len(places):
            _write(painter, box, f"+ {left_out + 1}", plain, colours.muted)
            return
        reading.paint(painter, x, box.center().y())
        _write(painter, box, reading.text, plain, colours.ink)


def _flow(widths: list[float], begin: float, left: float, right: float) -> list[tuple[float, int]]:
    """Return where each of these begins, and in which row, if they wrap like words, the first row from `begin` on."""
    places: list[tuple[float, int]] = []
    x, row = begin, 0
    for width in widths:
        if x + width > right and x > left:
            x, row = left, row + 1
        places.append((x, row))
        x += width + GAP_PX
    return places


def _write(painter: QPainter, box: QRectF, text: str, text_font: QFont, colour: str) -> None:
    painter.setFont(text_font)
    painter.setPen(QColor(colour))
    painter.drawText(box, AT_LEFT | Qt.TextFlag.TextDontClip, text)
