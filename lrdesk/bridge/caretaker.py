"""What the page of backups and care is set to: it reads and checks the data; what changes it are errands of the app."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QStorageInfo, Signal, SignalInstance, Slot

from lrdesk import paths
from lrdesk.bridge.work import Work
from lrdesk.store import backup
from lrdesk.store.catalogue import Backup, Why, answers_in, answers_since, catalogue
from lrdesk.study.care import checking, moving
from lrdesk.study.care.errand import Progress

__all__ = ["Backup", "Caretaker", "Why"]


class Caretaker(QObject):
    """Looks after the data folder `data`, lengthy things each on a thread of its own.

    `listed` gives the backups, and then `counted` each file and how many answers are in it, None where it cannot be
    read. `backed_up` gives the new file, `weighed` a sound backup and how many answers going back to it would lose,
    `checked` the findings. `backups_failed` and `check_failed` say in a sentence why there is nothing to give.
    """

    listed = Signal(object)
    counted = Signal(object, object)
    backed_up = Signal(object)
    weighed = Signal(object, int)
    backups_failed = Signal(str)
    progressed = Signal(float)
    checked = Signal(object)
    check_failed = Signal(str)

    def __init__(self, data: Path, clock: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.data = data
        self._database = paths.database(data)
        self._clock = clock
        self._works: list[Work] = []

    @Slot()
    def list_backups(self) -> None:
        """Read the backups anew."""

        def read(progress: Progress) -> None:
            found = catalogue(self._database)
            self.listed.emit(found)
            for one in found:
                progress.step(0)
                self.counted.emit(one.file, answers_in(one.file, progress.stopped))

        self._begin(read, self.backups_failed)

    @Slot()
    def back_up(self) -> None:
        """Make a backup that is kept for good."""
        now = self._clock()
        self._begin(
            lambda progress: self.backed_up.emit(backup.back_up_by_hand(self._database, now)), self.backups_failed
        )

    def weigh(self, file: Path) -> None:
        """See whether a backup is sound, and what would be lost by going back to it."""

        def weigh(progress: Progress) -> None:
            backup.check(file)
            self.weighed.emit(file, answers_since(self._database, file))

        self._begin(weigh, self.backups_failed)

    @Slot()
    def check(self) -> None:
        """Read and check everything."""
        work = self._begin(
            lambda progress: self.checked.emit(checking.check(self._database, progress)), self.check_failed
        )
        work.progressed.connect(self.progressed)

    def size(self) -> int:
        """Return how many bytes the data has. Raises OSError."""
        return moving.size_of(self.data)

    def can_move(self) -> bool:
        """Whether the next start would look where the data was moved to: not where a start names the folder."""
        try:
            return paths.usual_folder() == self.data
        except paths.LostFolder:
            return False

    def destination(self, text: str) -> Path:
        """Return the folder that `text` names, if the data can move there. Raises ErrandError."""
        return moving.destination(self.data, text, _file_system)

    def close(self) -> None:
        """End all that is under way."""
        for work in self._works:
            work.close()

    def _begin(self, job: Callable[[Progress], None], failed: SignalInstance) -> Work:
        """Do a job, which tells its results with signals of this object, on a thread."""
        self._works = [work for work in self._works if not work.isFinished()]
        work = Work(job)
        work.failed.connect(failed)
        self._works.append(work)
        work.start()
        return work


def _file_system(folder: Path) -> str:
    return bytes(QStorageInfo(str(folder)).fileSystemType().data()).decode()
