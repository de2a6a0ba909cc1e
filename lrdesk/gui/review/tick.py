"""A check box in the design's own look: a green square with a check mark."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox

from lrdesk.gui.theme import Theme, sized

SIDE = 18


class Tick(QCheckBox):
    """A check box without a text of its own."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return the square, with room for the focus frame."""
        return QSize(sized(SIDE + 4), sized(SIDE + 4))

    def hitButton(self, position: QPoint) -> bool:
        """All of it can be clicked."""
        return self.rect().contains(position)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the square and its mark."""
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.width() / (SIDE + 4), self.height() / (SIDE + 4))
        border = colours.accent if self.hasFocus() else colours.right if self.isChecked() else colours.muted
        painter.setPen(QPen(QColor(border), 2 if self.hasFocus() else 1))
        painter.setBrush(QColor(colours.right if self.isChecked() else colours.panel))
        painter.drawRoundedRect(QRectF(2, 2, SIDE, SIDE), 5, 5)
        if self.isChecked():
            painter.setPen(QPen(QColor(colours.panel), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawPolyline([QPointF(6.5, 11.5), QPointF(9.5, 14.5), QPointF(15.5, 8)])
