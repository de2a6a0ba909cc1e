"""What happens when the database cannot be read or written: a sentence, a check, and the way back to a backup."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from lrdesk.bridge.care import Care
from lrdesk.gui.window import MainWindow
from lrdesk.store import StoreError, backup
from lrdesk.study.care.errand import Errand
from lrdesk.study.care.errands import Restore
from lrdesk.words import tr


class Caring(QObject):
    """Checks the database of the app, once a day and after each failure, and offers a backup where it is damaged."""

    def __init__(self, window: MainWindow, database: Path, clock: Callable[[], datetime], parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._database = window, database
        self._care = Care(database, clock, self)
        self._care.damaged.connect(self._take_damage)
        self._care.failed.connect(window.show_message)
        self._sound_backup: Path | None = None
        self.days_kept = backup.KEEP_DAYS
        self.errand: Errand | None = None  # what the app was closed for

    @Slot()
    def look_after(self) -> None:
        """Have the database checked."""
        self._care.days_kept = self.days_kept
        self._care.start()

    def tell(self, error: StoreError) -> None:
        """Tell the learner what failed, and have the database checked."""
        self._window.show_message(str(error))
        self.look_after()

    def watch(self, failing: QObject) -> None:
        """Tell what `failing` says with its `failed` signal, and have the database checked then."""
        failing.failed.connect(self._window.show_message)  # type: ignore[attr-defined]
        failing.failed.connect(self.look_after)  # type: ignore[attr-defined]

    def close(self) -> None:
        """End the thread."""
        self._care.close()

    @Slot(object)
    def _take_damage(self, sound_backup: Path | None) -> None:
        self._sound_backup = sound_backup
        if sound_backup is None:
            told = tr("The database {file} is damaged and has no sound backup; keep a copy of it before you go on.")
            self._window.show_message(told.format(file=self._database))
        else:
            self._window.show_message(self._damage(), (tr("Restore a backup…"), self._offer_restore))

    def _damage(self) -> str:
        return tr("The database {file} is damaged.").format(file=self._database)

    def _offer_restore(self) -> None:
        """Close for a restore, if the learner wants it."""
        from lrdesk.gui.dialogs import offer_restore

        assert self._sound_backup is not None
        if offer_restore(self._damage(), self._sound_backup.stem):
            self.leave_for(Restore(self._database.parent, self._sound_backup))

    @Slot(object)
    def leave_for(self, errand: Errand) -> None:
        """Close the app so that an errand can be done; it opens again by itself."""
        self.errand = errand
        self._window.quit()
