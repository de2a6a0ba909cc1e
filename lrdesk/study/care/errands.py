"""The errands that leave the data folder where it is: restoring a backup, mending the database, resetting."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Final

from lrdesk import paths
from lrdesk.store import BadBackup, DamagedDatabase, Store, backup
from lrdesk.store.remaking import LEARNT, remake
from lrdesk.study.care.errand import ErrandError, Outcome, Progress
from lrdesk.study.options import OPTIONS
from lrdesk.words import tr

SETTINGS: Final = (*OPTIONS, "keys")  # the last are the shortcuts that the learner changed


class Part(Enum):
    """What a reset sets back."""

    ANSWERS = "answers"
    SETTINGS = "settings"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Restore:
    """Puts the backup `file` in the database's place."""

    data: Path
    file: Path

    @property
    def doing(self) -> str:
        """What is going on while it runs."""
        return tr("Restoring the backup…")

    def run(self, now: datetime, progress: Progress) -> Outcome:
        """Restore. Raises StoreError."""
        kept = backup.restore(paths.database(self.data), self.file, now)
        said = tr("The backup {name} is in force now; what was there before is kept among the backups as {kept}.")
        return Outcome(self.data, said.format(name=self.file.name, kept=kept.name))


@dataclass(frozen=True, slots=True)
class Repair:
    """Makes the database anew from what it holds: its indexes, and all that derives from the review log."""

    data: Path

    @property
    def doing(self) -> str:
        """What is going on while it runs."""
        return tr("Repairing the database…")

    def run(self, now: datetime, progress: Progress) -> Outcome:
        """Repair. Raises StoreError or ErrandError."""
        database = paths.database(self.data)
        mended = database.with_suffix(".mended")
        backup.settle(database)
        try:
            remake(database, mended)
            progress.step(0.6)
            kept = backup.restore(database, mended, now, "repair")
        except (DamagedDatabase, BadBackup) as error:
            told = tr("The database is damaged beyond repair; it was left as it is: restore a backup.")
            raise ErrandError(told) from error
        finally:
            _drop(mended)
        said = tr("The database is repaired and has all your answers; the old one is kept among the backups as {kept}.")
        return Outcome(self.data, said.format(kept=kept.name))


@dataclass(frozen=True, slots=True)
class Reset:
    """Sets a part of what the learner did back to the first day, once the present state is among the backups."""

    data: Path
    part: Part

    @property
    def doing(self) -> str:
        """What is going on while it runs."""
        return tr("Resetting…")

    def run(self, now: datetime, progress: Progress) -> Outcome:
        """Reset. Raises StoreError."""
        database = paths.database(self.data)
        if self.part is Part.SETTINGS:
            kept = backup.kept_as(database, "reset", now)
            backup.copy(database, kept)
            with Store.open(database) as store:
                store.forget_settings(SETTINGS)
            said = tr("All settings are the usual ones again; the state before is kept among the backups as {kept}.")
            return Outcome(self.data, said.format(kept=kept.name))
        fresh = database.with_suffix(".fresh")
        backup.settle(database)
        try:
            if self.part is Part.ANSWERS:
                remake(database, fresh, without=LEARNT)
                said = tr("All answers are forgotten; they are kept in the backup {kept}, should you want them back.")
            else:
                fresh.unlink(missing_ok=True)
                Store.open(fresh).close()
                backup.settle(fresh)
                said = tr("LR Desk is as on its first day; all that was is kept in the backup {kept}.")
            progress.step(0.6)
            kept = backup.restore(database, fresh, now, "reset")
        finally:
            _drop(fresh)
        return Outcome(self.data, said.format(kept=kept.name))


def _drop(unneeded: Path) -> None:
    with suppress(OSError):  # a file too many is no harm, and the next errand of the kind writes over it
        unneeded.unlink(missing_ok=True)
