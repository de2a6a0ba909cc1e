"""What all small charts share: a theme, letters that grow with the text size, a sentence for what is pointed at."""

from typing import Any

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from lrdesk.gui.theme import Theme

WIDTH = 240  # pixels, that fit anywhere
SMALL = 0.8  # of the size of all other text


class Chart(QWidget):
    """A chart as wide as its place; without data it paints nothing."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def draw(self, data: Any) -> None:
        """Draw other data: each chart says of what kind."""
        raise NotImplementedError

    def paint(self, painter: QPainter) -> None:
        """Paint the data, as it is read from left to right."""
        raise NotImplementedError

    def said_at(self, place: QPointF) -> str:
        """Return what is known of a place, in words; nothing where nothing is."""
        raise NotImplementedError

    @property
    def small(self) -> QFont:
        """The font of the chart's words."""
        font = self.font()
        font.setPixelSize(round(SMALL * QFontInfo(font).pixelSize()))
        return font

    @property
    def line(self) -> float:
        """The height of a line of the chart's words."""
        return QFontMetricsF(self.small).height()

    def mirrored(self, rect: QRectF) -> QRectF:
        """Return where something lies for a reader from left to right, or from right to left."""
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            return QRectF(self.width() - rect.right(), rect.top(), rect.width(), rect.height())
        return rect

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chart."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.small)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # of words, each by its own letters
        self.paint(painter)

    def event(self, event: QEvent) -> bool:
        """Say what the mouse points at."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            there = self.mirrored(QRectF(event.pos(), QSizeF())).topLeft()
            QToolTip.showText(event.globalPos(), self.said_at(there), self)
            return True
        return super().event(event)
