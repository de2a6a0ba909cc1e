"""A view that is painted straight onto a widget: tiles, one for each lane that it shows."""

import math
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame

from lrdesk.gui.lab.corner import PICTURE_TOP_PX, Corner
from lrdesk.gui.lab.plot import in_sentence_case
from lrdesk.gui.lab.style import font, lane_style, mix
from lrdesk.gui.theme import Colours, keep, sized
from lrdesk.lab.recording import Recording
from lrdesk.words import tr

MOST_TILES = 8
GAP_PX = 10
TITLE_PX = 22
SAMPLE_PX = (22.0, 16.0)
FRAME_PX = 7  # border, padding, and some room
LEAST_PX = 150


class Picture(QFrame):
    """A picture of what the lanes predict at a point: of `most_lanes` lanes at once, else of the picked one."""

    title: ClassVar[str]
    most_lanes = MOST_TILES

    def __init__(self) -> None:
        super().__init__()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAccessibleName(in_sentence_case(tr(self.title)))
        self.setProperty("role", "plot")
        keep(self.setMinimumHeight, LEAST_PX)
        self.colours: Colours
        self.point = 0
        self.picked = 0
        self._recording: Recording | None = None
        self.corner = Corner(self, PICTURE_TOP_PX)
        self._next = self.corner.add(self._pick_next)
        self._next.setText(tr("next lane"))
        self._next.setAccessibleName(tr("Show the next lane"))
        self._next.hide()

    def set_colours(self, colours: Colours) -> None:
        """Take on light or dark."""
        self.colours = colours
        self.update()

    def show_point(self, recording: Recording, point: int) -> None:
        """Show what the lanes predict at a point."""
        if recording is not self._recording:
            self._recording = recording
            self._offer_next()
            self.prepare(recording)
        self.point = point
        self._refresh()

    def pin(self, recording: Recording | None) -> None:
        """Pictures have nothing behind."""

    def add_switches(self) -> None:
        """Pictures have no choices but the lane, which they always offer."""

    def prepare(self, recording: Recording) -> None:
        """Make ready for another recording."""

    def paint_tile(self, painter: QPainter, tile: QRectF, recording: Recording, lane: int) -> None:
        """Paint one lane's picture."""
        raise NotImplementedError

    def heading(self, recording: Recording, lane: int) -> str:
        """Return what stands above a lane's tile."""
        diverged_at = int(recording.diverged_at[lane])
        label = recording.labels[lane]
        if not 0 <= diverged_at <= self.point:
            return label
        return tr("{lane} · ✗ diverged at step {step}").format(lane=label, step=diverged_at)

    def spoken(self, recording: Recording, lane: int) -> str:
        """Return what a screen reader says of a lane's tile."""
        return self.heading(recording, lane)

    def lanes(self, recording: Recording) -> list[int]:
        """Return the lanes that are shown."""
        count = len(recording.labels)
        return list(range(count)) if count <= self.most_lanes else [min(self.picked, count - 1)]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a title and a tile for each lane that is shown."""
        super().paintEvent(event)
        if self._recording is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(FRAME_PX, FRAME_PX, -FRAME_PX, -FRAME_PX)
        lanes = self.lanes(self._recording)
        columns, _ = square_grid(len(lanes), area.width(), area.height(), GAP_PX, sized(TITLE_PX))
        rows = math.ceil(len(lanes) / columns)
        width, height = ((size + GAP_PX) / count for size, count in ((area.width(), columns), (area.height(), rows)))
        for place, lane in enumerate(lanes):
            row, column = divmod(place, columns)
            left, top = area.left() + column * width, area.top() + row * height
            tile = QRectF(left, top, width - GAP_PX, height - GAP_PX)
            self._paint_heading(painter, tile.adjusted(0, 0, -self.corner.room, 0), self._recording, lane)
            self.paint_tile(painter, tile.adjusted(0, sized(TITLE_PX), 0, 0), self._recording, lane)
        painter.end()

    def _paint_heading(self, painter: QPainter, tile: QRectF, recording: Recording, lane: int) -> None:
        width, height = SAMPLE_PX[0], sized(SAMPLE_PX[1])
        lane_style(lane, self.colours).paint_sample(painter, QRectF(tile.left(), tile.top(), width, height))
        text = QRectF(tile.left() + width + 6, tile.top(), tile.width() - width - 6, height)
        plain = font(12)
        painter.setFont(plain)
        painter.setPen(QColor(self.colours.ink))
        title = QFontMetricsF(plain).elidedText(
            self.heading(recording, lane), Qt.TextElideMode.ElideRight, text.width()
        )
        at_left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(text, at_left, title)

    def _refresh(self) -> None:
        if self._recording is not None:
            spoken = (self.spoken(self._recording, lane) for lane in self.lanes(self._recording))
            self.setAccessibleDescription(", ".join(spoken))
            self.update()

    def _offer_next(self) -> None:
        if self._recording is None:
            return
        labels = self._recording.labels
        self._next.setVisible(len(labels) > self.most_lanes)
        following = labels[(self.picked + 1) % len(labels)]
        self._next.setAccessibleName(tr("Show the next lane, {lane}").format(lane=following))
        self.corner.settle()

    def _pick_next(self) -> None:
        if self._recording is not None:
            self.picked = (self.picked + 1) % len(self._recording.labels)
            self._offer_next()
            self._refresh()


def heading_with(heading: str, right: int, total: int) -> str:
    """Return what stands above a tile, with how many examples the lane has right."""
    return tr("{lane} · {right} of {total} right").format(lane=heading, right=right, total=total)


def square_grid(count: int, width: float, height: float, gap: float, text: float) -> tuple[int, float]:
    """Return how many squares stand in a row, and how large they are, so that they are as large as can be.

    `gap` is left between them, and `text` for a line above or below each.
    """
    best = (count, 1.0)
    for columns in range(1, count + 1):
        rows = math.ceil(count / columns)
        side = min((width + gap) / columns - gap, (height + gap) / rows - gap - text)
        if side > best[1]:
            best = (columns, side)
    return best


def prediction_at(recording: Recording, lane: int, point: int) -> NDArray[np.float32] | None:
    """Return what a lane predicts at a point, or did last where it diverged before; None before it began."""
    if recording.predictions is None or not recording.length:
        return None
    frames = recording.predictions[lane, : point // recording.frame_every + 1]
    known = np.flatnonzero(np.isfinite(frames.reshape(len(frames), -1)[:, 0]))
    return frames[known[-1]] if known.size else None


def shades(values: NDArray[np.float32], colours: tuple[str, ...]) -> QImage:
    """Return values from 0 to 1 as an image, one pixel each, in shades from the first colour to the last."""
    steps = np.linspace(0, len(colours) - 1, 256)
    table = [mix(colours[int(at)], colours[min(int(at) + 1, len(colours) - 1)], at % 1) for at in steps]
    pixels = np.array([QColor(shade).rgb() for shade in table], dtype=np.uint32)
    chosen = np.ascontiguousarray(pixels[np.clip(values * 255, 0, 255).astype(np.uint8)])
    height, width = chosen.shape
    return QImage(chosen.data, width, height, 4 * width, QImage.Format.Format_RGB32).copy()
