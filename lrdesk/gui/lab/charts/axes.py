"""The axes of a chart: round values, thin lines at their heights, and the names of what they measure."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from lrdesk.gui.lab.charts.scale import Scale
from lrdesk.gui.lab.style import font
from lrdesk.gui.theme import Colours, sized
from lrdesk.lab.figures import figure

AT_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
TICK_WIDTH, TICK_HEIGHT = 54, 30  # room for each number on an axis, in pixels


def paint_axes(
    painter: QPainter, area: QRectF, scales: tuple[Scale, Scale], titles: tuple[str, str], colours: Colours, width: int
) -> None:
    """Paint the axes around an area, x first, in a chart that is so many pixels wide."""
    x, y = scales
    painter.setFont(font(11))
    for value in y.ticks(int(area.height() / sized(TICK_HEIGHT))):
        height = area.bottom() - float(y.shares(value)) * area.height()
        painter.setPen(QColor(colours.line))
        painter.drawLine(QPointF(area.left(), height), QPointF(area.right(), height))
        painter.setPen(QColor(colours.muted))
        beside = QRectF(0, height - sized(9), area.left() - 8, sized(18))
        painter.drawText(beside, AT_RIGHT, figure(value))
    for value in x.ticks(int(area.width() / sized(TICK_WIDTH))):
        across = area.left() + float(x.shares(value)) * area.width()
        painter.setPen(QColor(colours.line))
        painter.drawLine(QPointF(across, area.bottom()), QPointF(across, area.bottom() + 4))
        painter.setPen(QColor(colours.muted))
        wide = QFontMetricsF(painter.font()).horizontalAdvance(figure(value)) + 2
        below = QRectF(min(across - wide / 2, width - 8 - wide), area.bottom() + 5, wide, sized(16))
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, figure(value))
    painter.setFont(font(12, bold=True))
    painter.drawText(
        QRectF(14, 6, width - 28, sized(18)), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute, titles[1]
    )
    foot = QRectF(area.left(), area.bottom() + sized(21), area.width(), sized(18))
    painter.drawText(foot, Qt.AlignmentFlag.AlignHCenter, titles[0])
