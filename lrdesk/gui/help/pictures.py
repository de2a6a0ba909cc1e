"""The pictures of the help: of whole screens from files, of small things painted by the app in its present colours."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPen, QRegion
from PySide6.QtWidgets import QWidget

from lrdesk.gui.review.grades import GradeBar
from lrdesk.gui.theme import Theme
from lrdesk.scheduling import sm2
from lrdesk.scheduling.sm2 import Memory
from lrdesk.study.outlook import GOOD, waits

NARROWEST, WIDEST = 480, 620  # of what is painted, in logical pixels; in less room it is shown smaller
DOT: Final = 5


def picture(name: str, folder: Path, theme: Theme, width: int, ratio: float) -> QImage:
    """Return a picture by its name, at most `width` logical pixels wide, for a screen with `ratio` pixels to each.

    It is a null image where there is none of this name.
    """
    if name in PAINTED:
        image, widest = PAINTED[name](theme, max(NARROWEST, min(width, WIDEST)), ratio), WIDEST
    else:
        image = QImage(str(folder / f"{name}-{'dark' if theme.dark else 'light'}.png"))
        widest = image.width()
    if not image.isNull():
        pixels = round(min(width, widest) * ratio)
        image = image.scaledToWidth(pixels, Qt.TransformationMode.SmoothTransformation)
        image.setDevicePixelRatio(ratio)
    return image


def _canvas(theme: Theme, size: QSize, ratio: float) -> QImage:
    image = QImage(size * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor(theme.colours.panel))
    return image


def _grades(theme: Theme, width: int, ratio: float) -> QImage:
    """Paint the real grades, as they stand below a card that was known twice: in two rows where one has no room."""
    today = date(2000, 1, 7)
    memory = Memory(interval=6, repetitions=2, due=today)

    def days_until(grade: int) -> int:
        return sm2.review(memory, grade, today).interval if grade >= sm2.PASS else 0

    bar = GradeBar()
    bar.show_grades(days_until, GOOD)
    bar.resize(width, bar.heightForWidth(width))
    image = _canvas(theme, bar.size(), ratio)
    bar.render(image, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    return image


def _intervals(theme: Theme, width: int, ratio: float) -> QImage:
    """Paint a line of days on which a card is asked, with the growing waits between them."""
    days_waited = waits(Memory(), 5)
    font = QFont()
    line = QFontMetrics(font).height()
    image = _canvas(theme, QSize(width, round(3.8 * line)), ratio)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font)
    # The square root of the days: to scale, the first waits could not be seen beside the last.
    days = [sum(days_waited[:count]) for count in range(len(days_waited) + 1)]
    places = [line + (width - 2 * line) * (day / days[-1]) ** 0.5 for day in days]
    ground = 3.2 * line
    for start, end, wait in zip(places, places[1:], days_waited, strict=False):
        painter.setPen(QPen(QColor(theme.colours.accent), 2))
        painter.drawArc(QRectF(start, ground - 1.2 * line, end - start, 2.4 * line), 0, 180 * 16)
        painter.setPen(QColor(theme.colours.ink))
        words = QRectF(start - line, ground - 2.6 * line, end - start + 2 * line, 1.3 * line)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, str(wait))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.colours.accent))
    for place in places:
        painter.drawEllipse(QPointF(place, ground), DOT, DOT)
    painter.end()
    return image


PAINTED: Final[dict[str, Callable[[Theme, int, float], QImage]]] = {"grades": _grades, "intervals": _intervals}
"""What is painted when it is shown, and so is always true: by its name, from theme, width and pixels to a pixel."""
