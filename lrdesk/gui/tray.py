"""LR Desk in the system tray: what waits, a reminder when it is time, and a way back to the window."""

from typing import Final

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from lrdesk.gui.theme import Theme
from lrdesk.words import tr

SIZE: Final = 64  # drawn large once; the tray scales it down
SHOWN_MS: Final = 15_000


def is_available() -> bool:
    """Whether this desktop shows a tray now."""
    return QSystemTrayIcon.isSystemTrayAvailable()


class Tray(QObject):
    """The icon and its menu; hidden until `show`."""

    opened = Signal()
    review_asked = Signal()
    snoozed = Signal()
    paused = Signal()
    quit_asked = Signal()

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.menu = QMenu()
        self.waiting = self._action("", None)
        self.waiting.setEnabled(False)
        self.review = self._action(tr("Review now"), self.review_asked)
        self._action(tr("Open LR Desk"), self.opened)
        self.menu.addSeparator()
        self.snooze = self._action(tr("Remind me in an hour"), self.snoozed)
        self.pause = self._action(tr("Pause reminders today"), self.paused)
        self.menu.addSeparator()
        self._action(tr("Quit LR Desk"), self.quit_asked)
        self._icon = QSystemTrayIcon(self)
        self._icon.setContextMenu(self.menu)
        self._icon.activated.connect(self._open)
        self._icon.messageClicked.connect(self.opened)
        self.show_waiting(0)

    def show(self, wanted: bool) -> None:
        """Show the icon, or hide it."""
        self._icon.setVisible(wanted)

    def show_waiting(self, count: int) -> None:
        """Show how many items wait."""
        told = tr("%n waiting", "items to review", count) if count else tr("Nothing waits today")
        self.waiting.setText(told)
        self.review.setEnabled(count > 0)
        self._icon.setIcon(tray_icon(self._theme, count > 0))
        self._icon.setToolTip(f"LR Desk\n{told}")

    def show_reminders(self, on: bool, coming: bool) -> None:
        """Offer what can be done about reminders: whether there are any, and whether one is still to come today."""
        self.snooze.setVisible(on)
        self.pause.setVisible(on)
        self.pause.setEnabled(coming)

    def remind(self, title: str, text: str) -> bool:
        """Show a notification; return whether this desktop does so."""
        if not (self._icon.isVisible() and QSystemTrayIcon.supportsMessages()):
            return False
        self._icon.showMessage(title, text, self._icon.icon(), SHOWN_MS)
        return True

    @Slot(QSystemTrayIcon.ActivationReason)
    def _open(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self.opened.emit()

    def _action(self, text: str, signal: object) -> QAction:
        made = self.menu.addAction(text)
        if signal is not None:
            made.triggered.connect(lambda: signal.emit())  # type: ignore[attr-defined]
        return made


def tray_icon(theme: Theme, waiting: bool) -> QIcon:
    """Return the icon: a loss that falls, and a dot beside it while something waits."""
    pixmap = QPixmap(SIZE, SIZE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.colours.accent))
    painter.drawRoundedRect(QRectF(2, 2, 60, 60), 14, 14)
    pen = QPen(QColor(theme.colours.on_accent), 6)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    points = ((13, 13), (19, 32), (28, 43), (39, 48), (51, 50))
    painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points]))
    if waiting:
        painter.setPen(QPen(QColor(theme.colours.on_accent), 3))
        painter.setBrush(QColor(theme.colours.wrong))
        painter.drawEllipse(QRectF(34, 6, 22, 22))
    painter.end()
    return QIcon(pixmap)
