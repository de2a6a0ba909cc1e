"""The two small charts of Today: what comes in the next two weeks, and the year behind."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lrdesk.gui.dates import short_weekday, weekday_letter
from lrdesk.gui.theme import Theme
from lrdesk.words import tr

SHADES = 4  # a fifth shade could not be told from its neighbours


class Chart(QWidget):
    """What both charts share: days with counts, a theme, and words for a screen reader."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._days: Sequence[tuple[date, int]] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_days(self, days: Sequence[tuple[date, int]]) -> None:
        """Show these days, the earliest first."""
        self._days = days
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height that both charts take."""
        return QSize(300, 118)


class Forecast(Chart):
    """One bar a day, today in full colour; the count stands on top of its bar."""

    def show_days(self, days: Sequence[tuple[date, int]]) -> None:
        """Show these days, and tell them to a screen reader."""
        super().show_days(days)
        said = ", ".join(f"{short_weekday(day)} {count}" for day, count in days)
        self.setAccessibleName(tr("Due in the next two weeks: {days}").format(days=said))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bars."""
        if not self._days:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = painter.font()
        font.setPixelSize(11)
        painter.setFont(font)
        colours = self._theme.colours
        slot = self.width() / len(self._days)
        floor, highest = self.height() - 20, max(1, max(count for _, count in self._days))
        for index, (day, count) in enumerate(self._days):
            height = max(3.0, (floor - 16) * count / highest)
            bar = QRectF(index * slot + slot * 0.16, floor - height, slot * 0.68, height)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent if index == 0 else colours.accent_background))
            painter.drawRoundedRect(bar, 3, 3)
            painter.setPen(QColor(colours.muted))
            if count:
                top = QRectF(index * slot, bar.top() - 15, slot, 14)
                painter.drawText(top, Qt.AlignmentFlag.AlignCenter, str(count))
            name = QRectF(index * slot - 4, floor + 4, slot + 8, 16)
            words = short_weekday(day) if slot > 26 else weekday_letter(day)
            painter.drawText(name, Qt.AlignmentFlag.AlignCenter, words)


class YearMap(Chart):
    """One square a day, a column a week, darker with more answers."""

    def show_days(self, days: Sequence[tuple[date, int]]) -> None:
        """Show these days, and sum them up for a screen reader."""
        super().show_days(days)
        studied = sum(count > 0 for _, count in days)
        said = tr("Reviews this year: {reviews} on %n day(s)", "", studied)
        self.setAccessibleName(said.format(reviews=sum(count for _, count in days)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the squares."""
        if not self._days:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        colours = self._theme.colours
        first = self._days[0][0]
        columns = (self._days[-1][0] - first).days // 7 + 1
        pitch = min(self.width() / columns, self.height() / 7, 16.0)
        top = (self.height() - 7 * pitch) / 2
        busiest = max(1, max(count for _, count in self._days))
        brushes = [QColor(colours.well), *(QColor(colours.accent) for _ in range(SHADES))]
        for shade, colour in enumerate(brushes[1:]):
            colour.setAlphaF(0.25 + 0.75 * shade / (SHADES - 1))
        for day, count in self._days:
            painter.setBrush(brushes[-(-count * SHADES // busiest)])
            column, row = divmod((day - first).days, 7)
            painter.drawRoundedRect(QRectF(column * pitch, top + row * pitch, pitch * 0.8, pitch * 0.8), 2, 2)
