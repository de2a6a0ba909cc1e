"""A year of days as a map: a square a day, a column a week, darker with more answers."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QSizePolicy

from lrdesk.gui.charts.chart import WIDTH, Chart
from lrdesk.gui.dates import day_of_year, short_month, short_weekday
from lrdesk.gui.theme import Theme
from lrdesk.words import tr

SHADES = 4  # a fifth shade could not be told from its neighbours
LARGEST = 1.5  # lines, from one square to the next
GAP = 0.2  # of a square's place
NAMED = (0, 2, 4)  # the rows whose weekday is written


class YearMap(Chart):
    """The months are written above, some weekdays before; all days count from a Monday on."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, name)
        self._days: Sequence[tuple[date, int]] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def draw(self, data: Sequence[tuple[date, int]]) -> None:
        """Draw these days, each with its answers; the first is a Monday."""
        self._days = data
        said = tr("{answers} answers on %n day(s)", "", sum(count > 0 for _, count in data))
        self.setAccessibleDescription(said.format(answers=sum(count for _, count in data)))
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        """Return the height of seven squares below the months."""
        pitch, _ = self._squares(width)
        return round(self.line + 7 * pitch)

    def sizeHint(self) -> QSize:
        """Return a width that fits anywhere, with its height."""
        return QSize(WIDTH, self.heightForWidth(WIDTH))

    def said_at(self, place: QPointF) -> str:
        """Return how much was answered on the day that is there."""
        pitch, left = self._squares(self.width())
        column, row = int((place.x() - left) // pitch), int((place.y() - self.line) // pitch)
        index = 7 * column + row
        if not (column >= 0 and 0 <= row < 7 and index < len(self._days)):
            return ""
        day, count = self._days[index]
        return tr("{day}: %n answer(s)", "", count).format(day=day_of_year(day))

    def _squares(self, width: float) -> tuple[float, float]:
        """Return how far it is from one square to the next, and where the first begins."""
        metrics = QFontMetricsF(self.small)
        left = max(metrics.horizontalAdvance(short_weekday(day)) for day, _ in self._days[:7]) + 6 if self._days else 0
        columns = max(1, -(-len(self._days) // 7))
        return max(1.0, min((width - left) / columns, LARGEST * self.line)), left

    def paint(self, painter: QPainter) -> None:
        """Paint the squares."""
        if not self._days:
            return
        pitch, left = self._squares(self.width())
        colours, line = self._theme.colours, self.line
        busiest = max(1, max(count for _, count in self._days))
        brushes = [QColor(colours.well), *(QColor(colours.accent) for _ in range(SHADES))]
        for shade, colour in enumerate(brushes[1:]):
            colour.setAlphaF(0.25 + 0.75 * shade / (SHADES - 1))
        self._name(painter, pitch, left)
        painter.setPen(Qt.PenStyle.NoPen)
        side = pitch * (1 - GAP)
        for index, (_, count) in enumerate(self._days):
            column, row = divmod(index, 7)
            painter.setBrush(brushes[-(-count * SHADES // busiest)])
            square = QRectF(left + column * pitch, line + row * pitch, side, side)
            painter.drawRoundedRect(self.mirrored(square), side / 5, side / 5)

    def _name(self, painter: QPainter, pitch: float, left: float) -> None:
        """Write the months, each where its first whole week begins, and weekdays."""
        metrics = QFontMetricsF(painter.font())
        painter.setPen(QColor(self._theme.colours.muted))
        free = 0.0
        for column, (day, _) in enumerate(self._days[::7]):
            across, words = left + column * pitch, short_month(day)
            wide = metrics.horizontalAdvance(words) + 2
            if day.day <= 7 and across >= free and across + wide <= self.width():
                free = across + wide + metrics.averageCharWidth()
                where = self.mirrored(QRectF(across, 0, wide, self.line))
                painter.drawText(where, Qt.AlignmentFlag.AlignCenter, words)
        for row in NAMED if 2 * pitch >= self.line else ():
            where = QRectF(0, self.line + row * pitch, left - 4, pitch)
            beside = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
            painter.drawText(self.mirrored(where), beside, short_weekday(self._days[row][0]))
