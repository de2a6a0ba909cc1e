"""Looks after the database on a thread of its own: is it sound, and does today have its backup?"""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal

from lrdesk.store import StoreError, backup
from lrdesk.words import tr


class Care(QThread):
    """Checks the database and, once a day, backs it up; `days_kept` is for how many days the backup of each is kept.

    `damaged` gives the newest sound backup, or None; `failed` a sentence for the learner.
    """

    damaged = Signal(object)
    failed = Signal(str)

    def __init__(self, database: Path, clock: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._database, self._clock = database, clock
        self.days_kept = backup.KEEP_DAYS

    def run(self) -> None:
        """Check first: a damaged database must not push sound backups out of their rotation."""
        now = self._clock()
        try:
            if not backup.looks_sound(self._database, self.isInterruptionRequested):
                self.damaged.emit(backup.latest_good_backup(self._database))
            elif not (self.isInterruptionRequested() or backup.made_on(self._database, now.astimezone(UTC))):
                backup.back_up(self._database, now, self.days_kept)
        except StoreError as error:
            self.failed.emit(tr("Today's backup could not be made. {why}").format(why=error))

    def close(self) -> None:
        """End the thread: a check is broken off, a backup that is being written is finished."""
        self.requestInterruption()
        self.wait()
