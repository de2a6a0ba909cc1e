"""The learning day: which it is, and what happens when the next one begins."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from lrdesk.scheduling.learning_day import current_day, next_day_begins
from lrdesk.store import Store, StoreError
from lrdesk.study.settings import Settings

# A timer sleeps while the computer does, and clocks are changed: for the season, by travellers, by hand.
LONGEST_WAIT_MS: Final = 3_600_000


def system_clock() -> datetime:
    """Return the time now, in the system's zone."""
    return datetime.now().astimezone()


class Day(QObject):
    """Tells the learning day, and `began` when it has become another one while the app is open."""

    began = Signal()

    def __init__(
        self, application: QApplication, clock: Callable[[], datetime], store: Store, settings: Settings
    ) -> None:
        super().__init__(application)
        self.clock = clock
        self._store, self._settings = store, settings
        self._seen = date.min
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._look)
        application.applicationStateChanged.connect(self._come_back)

    def today(self) -> date:
        """Return the learning day."""
        last = self._store.last_day()
        logged = None if last is None else date.fromordinal(last)
        return current_day(self.clock(), logged, self._settings.number("day_start"))

    def now_ms(self) -> int:
        """Return the time now, in milliseconds since 1970, UTC."""
        return int(self.clock().timestamp() * 1000)

    def see(self) -> date:
        """Return the learning day, and from now on tell when the next one begins."""
        self._seen = self.today()
        self._wait()
        return self._seen

    def close(self) -> None:
        """Tell nothing any more."""
        self._next.stop()
        self._seen = date.max

    def _wait(self) -> None:
        now = self.clock()
        until = next_day_begins(now, self._settings.number("day_start")) - now
        self._next.start(min(int(until.total_seconds() * 1000) + 1000, LONGEST_WAIT_MS))

    @Slot()
    def _look(self) -> None:
        self._next.start(LONGEST_WAIT_MS)  # unless whoever reads the day now finds that the next begins before
        if self._is_over():
            self.began.emit()
        else:
            self._wait()

    @Slot(Qt.ApplicationState)
    def _come_back(self, state: Qt.ApplicationState) -> None:
        active = state is Qt.ApplicationState.ApplicationActive
        if active and self._seen not in (date.min, date.max) and self._is_over():
            self.began.emit()

    def _is_over(self) -> bool:
        """Whether it is another day than was seen; also where that can't be read, which whoever reads the day tells."""
        try:
            return self.today() != self._seen
        except StoreError:
            return True
