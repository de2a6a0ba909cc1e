"""One app per data folder: a second start brings the first window forward instead."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, Signal, Slot

KNOCK = "knock"


class SingleInstance(QObject):
    """Holds a data folder for this process; `knocked` tells that the app was started once more.

    The lock is a file that names its process, so one left behind by a crash is recognised and taken over. The second
    start knocks by writing a file that the first one watches: no socket is opened.
    """

    knocked = Signal()

    def __init__(self, data: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._data = data
        self._knock = data / KNOCK
        self._lock = QLockFile(str(data / "lock"))
        self._lock.setStaleLockTime(0)
        self._watcher: QFileSystemWatcher | None = None

    def take(self) -> bool:
        """Take the folder; False if another LR Desk holds it.

        A folder that cannot be written cannot be locked either: nobody holds it, and the store will say what is wrong.
        """
        with suppress(OSError):
            self._data.mkdir(parents=True, exist_ok=True)
        return self._lock.tryLock(0) or self._lock.error() != QLockFile.LockError.LockFailedError

    def watch(self) -> None:
        """Listen for second starts, from the first call on."""
        if self._watcher is not None:
            return
        self._knock.touch()
        self._watcher = QFileSystemWatcher([str(self._knock)], self)
        self._watcher.fileChanged.connect(self._hear)

    def knock(self) -> None:
        """Ask the LR Desk that holds the folder to come forward."""
        with self._knock.open("a") as file:
            file.write("*")

    def release(self) -> None:
        """Let go of the folder."""
        self._lock.unlock()

    @Slot()
    def _hear(self) -> None:
        self.knocked.emit()
