"""The main window: the places on the left, the present screen on the right."""

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QEvent, QSettings, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from lrdesk.gui.keys.binding import bind
from lrdesk.gui.notice import Notice, Offer
from lrdesk.gui.sidebar import Sidebar
from lrdesk.gui.theme import Theme
from lrdesk.gui.today.screen import TodayScreen


class MainWindow(QMainWindow):
    """Holds the screens; `shown` tells that the first paint is done, `place_asked` (of PLACES) where to go."""

    shown = Signal()
    place_asked = Signal(str)
    closing = Signal()
    withdrawn = Signal()  # closed, but LR Desk stays in the tray

    def __init__(self, theme: Theme, geometry: QSettings) -> None:
        super().__init__()
        self._geometry = geometry
        self._painted = self._quitting = False
        self.stays: Callable[[], bool] = lambda: False  # whether closing it only hides it
        self.setWindowTitle("LR Desk")
        self.setMinimumSize(960, 640)
        self.sidebar, self.today = Sidebar(theme), TodayScreen(theme)
        self.notice = Notice()
        self.screens = QStackedWidget()
        self.screens.addWidget(self.today)
        page = QWidget()
        page.setObjectName("page")
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.notice)
        right.addWidget(self.screens, 1)
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addLayout(right, 1)
        self.setCentralWidget(page)
        self.sidebar.chosen.connect(self.place_asked)
        self.sidebar.show_place("today")
        kept = geometry.value("geometry")
        if not (isinstance(kept, QByteArray) and self.restoreGeometry(kept)):
            self.resize(1280, 800)
        bind(self, "quit", self.quit)

    def add_screen(self, screen: QWidget) -> None:
        """Take a screen in, behind the one that is shown."""
        self.screens.addWidget(screen)
        screen.setGeometry(self.screens.rect())  # a screen that has its size already is shown several times faster

    def show_screen(self, screen: QWidget) -> None:
        """Bring a screen to the front."""
        self.screens.setCurrentWidget(screen)

    def show_message(self, sentence: str, *offers: Offer) -> None:
        """Tell the learner something at the top of every screen, until it is closed; nothing where there is nothing."""
        if sentence:
            self.notice.show_message(sentence, *offers)

    def say(self, sentence: str) -> None:
        """Tell something in passing."""
        self.notice.say(sentence)

    @Slot()
    def come_forward(self) -> None:
        """Raise the window: the app was started a second time, or called from the tray."""
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    def event(self, event: QEvent) -> bool:
        """Tell once, after the first paint, that the window is there."""
        handled = super().event(event)
        if event.type() is QEvent.Type.Paint and not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self.shown.emit)
        return handled

    @Slot()
    def quit(self) -> None:
        """Close the window for good."""
        self._quitting = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the geometry, vanish at once, and only then wait for the training thread."""
        self._geometry.setValue("geometry", self.saveGeometry())
        self.hide()
        # At the end of the desktop's session, a window that stays would hold up all the others.
        if self.stays() and not (self._quitting or _session_ends()):
            event.ignore()
            self.withdrawn.emit()
            return
        self.closing.emit()
        super().closeEvent(event)


def _session_ends() -> bool:
    application = QGuiApplication.instance()
    return isinstance(application, QGuiApplication) and application.isSavingSession()
