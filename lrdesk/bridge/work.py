"""One lengthy job on a thread of its own, which says how far it is and can be stopped."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal

from lrdesk.store import StoreError
from lrdesk.study.care.errand import ErrandError, Progress, Stopped


class Work(QThread):
    """Does a job once started; `progressed` says how much of it is done (0 to 1).

    `done` gives what it returned, or `failed` the sentence of a StoreError or an ErrandError; a stopped one gives
    neither.
    """

    progressed = Signal(float)
    done = Signal(object)
    failed = Signal(str)

    def __init__(self, job: Callable[[Progress], Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job = job

    def run(self) -> None:
        """Do the job."""
        try:
            result = self._job(Progress(self.progressed.emit, self.isInterruptionRequested))
        except Stopped:
            return
        except (StoreError, ErrandError) as error:
            self.failed.emit(str(error))
            return
        self.done.emit(result)

    def close(self) -> None:
        """Stop the job, and wait until it has."""
        self.requestInterruption()
        self.wait()
