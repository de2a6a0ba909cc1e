"""Some held-out images, and what the network takes them for."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from lrdesk.gui.lab.picture import Picture, heading_with, prediction_at, shades, square_grid
from lrdesk.gui.lab.style import font
from lrdesk.gui.theme import sized
from lrdesk.lab.recording import Recording
from lrdesk.words import mark

GAP_PX = 6
TEXT_PX = 15


class DigitsPicture(Picture):
    """The images of one lane, with the digit that it reads below each; what it misreads is framed and marked ✗."""

    title = mark("digits")
    most_lanes = 1

    def __init__(self) -> None:
        super().__init__()
        self._images: list[QImage] = []
        self._image_colours: tuple[str, str] | None = None

    def prepare(self, recording: Recording) -> None:
        """Draw the images of another recording anew."""
        self._image_colours = None

    def heading(self, recording: Recording, lane: int) -> str:
        """Return the lane's name, and how many of the images it reads rightly."""
        read, scene = self._read(recording, lane), recording.scene
        heading = super().heading(recording, lane)
        if read is None or scene is None:
            return heading
        return heading_with(heading, int((read == scene.y).sum()), len(scene.y))

    def paint_tile(self, painter: QPainter, tile: QRectF, recording: Recording, lane: int) -> None:
        """Paint the images in rows."""
        scene = recording.scene
        if scene is None:
            return
        read = self._read(recording, lane)
        columns, side = square_grid(len(scene.x), tile.width(), tile.height(), GAP_PX, sized(TEXT_PX))
        left = tile.left() + (tile.width() - columns * (side + GAP_PX) + GAP_PX) / 2
        for number, image in enumerate(self._draw_images(scene.x)):
            row, column = divmod(number, columns)
            x, y = left + column * (side + GAP_PX), tile.top() + row * (side + sized(TEXT_PX) + GAP_PX)
            place = QRectF(x, y, side, side)
            painter.drawImage(place, image)
            if read is not None:
                self._paint_reading(painter, place, int(read[number]), bool(read[number] == scene.y[number]))

    def _paint_reading(self, painter: QPainter, place: QRectF, digit: int, right: bool) -> None:
        painter.setFont(font(11, mono=True))
        painter.setPen(QColor(self.colours.muted if right else self.colours.wrong))
        below = QRectF(place.left() - GAP_PX, place.bottom() + 1, place.width() + 2 * GAP_PX, sized(TEXT_PX))
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, str(digit) if right else f"✗ {digit}")
        if not right:
            painter.setPen(QPen(QColor(self.colours.wrong), 2))
            painter.drawRect(place)

    def _draw_images(self, images: NDArray[np.float32]) -> list[QImage]:
        """Return the images in the colours of the theme, which are drawn once."""
        wanted = (self.colours.well, self.colours.ink)
        if self._image_colours != wanted:
            self._image_colours = wanted
            self._images = [shades(image, wanted) for image in images]
        return self._images

    def _read(self, recording: Recording, lane: int) -> NDArray[np.intp] | None:
        shares = prediction_at(recording, lane, self.point)
        return None if shares is None else shares.argmax(axis=1)
