"""One app per data folder: a second start brings the first window forward instead."""

import json
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, Signal, Slot

KNOCK = "knock"


class SingleInstance(QObject):
    """Holds a data folder for this process; `knocked` tells that the app was started once more, with which file.

    The lock is a file that names its process, so one left behind by a crash is recognised and taken over. The second
    start knocks by adding a line to a file that the first one watches: no socket is opened.
    """

    knocked = Signal(str)  # the deck file to open, empty where there is none

    def __init__(self, data: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._data = data
        self._knock = data / KNOCK
        self._lock = QLockFile(str(data / "lock"))
        self._lock.setStaleLockTime(0)
        self._watcher: QFileSystemWatcher | None = None
        self._heard = 0  # bytes

    def take(self) -> bool:
        """Take the folder; False if another LR Desk holds it.

        A folder that cannot be written cannot be locked either: nobody holds it, and the store will say what is wrong.
        """
        with suppress(OSError):
            self._data.mkdir(parents=True, exist_ok=True)
        if not self._lock.tryLock(0):
            return self._lock.error() != QLockFile.LockError.LockFailedError
        with suppress(OSError):
            self._knock.write_bytes(b"")
        return True

    def watch(self) -> None:
        """Listen for second starts, from the first call on; who knocked since `take` is heard now."""
        if self._watcher is not None:
            return
        self._knock.touch()
        self._watcher = QFileSystemWatcher([str(self._knock)], self)
        self._watcher.fileChanged.connect(self._hear)
        self._hear()

    def knock(self, deck: Path | None = None) -> None:
        """Ask the LR Desk that holds the folder to come forward, and to open a deck file."""
        with self._knock.open("ab") as file:
            file.write(json.dumps(str(deck or "")).encode() + b"\n")

    def release(self) -> None:
        """Let go of the folder."""
        self._lock.unlock()

    @Slot()
    def _hear(self) -> None:
        with self._knock.open("rb") as file:
            file.seek(self._heard)
            lines = file.readlines()
            self._heard = file.tell()
        for line in lines:
            self.knocked.emit(json.loads(line))
