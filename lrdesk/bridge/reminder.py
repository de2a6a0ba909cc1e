"""Reminds the learner of what waits: once a day, quietly where nothing does, and never in the middle of a review."""

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from lrdesk.store import StoreError
from lrdesk.study.reminding import next_reminder
from lrdesk.study.settings import Settings, Shelf

SNOOZE: Final = timedelta(hours=1)
LONGEST_WAIT: Final = timedelta(minutes=5)
"""After which the clock is looked at anyway: a timer sleeps with the computer, and knows of no clock that is set."""
SPENT_ON: Final = "reminded_on"


class Reminder(QObject):
    """Emits `reminded` with how many items wait when it is time; `changed` tells that its state did.

    `waiting` counts the items that wait now, and `reviewing` says whether a review is under way; both are asked only
    when a reminder is due. On which day the last one came is kept in `shelf`, so that a restart reminds nobody twice.
    """

    reminded = Signal(int)
    changed = Signal()

    def __init__(
        self,
        clock: Callable[[], datetime],
        today: Callable[[], date],
        settings: Settings,
        shelf: Shelf,
        waiting: Callable[[], int],
        reviewing: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock, self._today, self._settings, self._shelf = clock, today, settings, shelf
        self._waiting, self._reviewing = waiting, reviewing
        self._snoozed: datetime | None = None
        self._spent = _day(shelf.setting(SPENT_ON, None))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)

    def begin(self, is_here: bool) -> None:
        """Begin to look at the clock; a learner who `is_here` need not be told of a reminder that was missed today."""
        if is_here:
            self._skip_past()
        self.look()

    @property
    def is_coming(self) -> bool:
        """Whether there is still a reminder to come on this learning day."""
        if not self._settings["remind_at"]:
            return False
        return self._snoozed is not None or self._spent is None or self._spent < self._today()

    @Slot()
    def look(self) -> None:
        """Remind if it is time, and look again when it will be."""
        moment = self._next()
        if moment is not None and moment <= self._now():
            self._remind()
            moment = self._next()
        if moment is None:
            self._timer.stop()
        else:
            wait = min(max(moment - self._now(), timedelta(0)), LONGEST_WAIT)
            self._timer.start(-(-wait // timedelta(milliseconds=1)))
        self.changed.emit()

    @Slot()
    def snooze(self) -> None:
        """Remind once more in an hour."""
        self._snoozed = self._now() + SNOOZE
        self.look()

    @Slot()
    def pause(self) -> None:
        """Remind no more on this learning day."""
        self._spend()
        self.look()

    def take_time(self) -> None:
        """Follow a new time: it holds for today, too, unless it is past."""
        self._spent, self._snoozed = None, None
        self._skip_past()
        self.look()

    @Slot()
    def close(self) -> None:
        """Look at the clock no more."""
        self._timer.stop()

    def _now(self) -> datetime:
        return self._clock().astimezone(UTC)

    def _next(self) -> datetime | None:
        at, start_hour = self._settings.text("remind_at"), self._settings.number("day_start")
        return next_reminder(self._clock(), self._today(), at, start_hour, self._spent, self._snoozed)

    def _skip_past(self) -> None:
        moment = self._next()
        if moment is not None and moment <= self._now():
            self._spend()

    def _remind(self) -> None:
        self._spend()
        if not self._reviewing() and (waiting := self._waiting()):
            self.reminded.emit(waiting)

    def _spend(self) -> None:
        self._spent, self._snoozed = self._today(), None
        with suppress(StoreError):  # at worst, a start later today reminds once more; an answer will tell what is wrong
            self._shelf.set_setting(SPENT_ON, self._spent.isoformat())


def _day(kept: object) -> date | None:
    try:
        return date.fromisoformat(str(kept))
    except ValueError:
        return None
