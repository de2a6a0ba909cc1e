"""What is shown while an errand runs and there is no window of the app."""

from collections.abc import Callable
from typing import Final, TypeVar, cast

from PySide6.QtCore import QEventLoop, QTimer, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QVBoxLayout

from lrdesk.bridge.work import Work
from lrdesk.gui.parts import button, label
from lrdesk.study.care.errand import Progress
from lrdesk.words import tr

T = TypeVar("T")

SHOWN_AFTER_MS: Final = 400  # most errands are done before anyone could read what they are
STEPS: Final = 100


class WorkingDialog(QDialog):
    """Says what is going on, how far it is, and stops it if the learner wants."""

    def __init__(self, doing: str, work: Work) -> None:
        super().__init__()
        self._work = work
        self.setWindowTitle("LR Desk")
        self.bar = QProgressBar()
        self.bar.setRange(0, STEPS)
        self.bar.setAccessibleName(doing)
        self.stop = button(tr("Stop"))
        self.stop.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.stop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 20)
        layout.setSpacing(12)
        layout.addWidget(label(doing, "panel-title"))
        layout.addWidget(self.bar)
        layout.addLayout(row)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 60)
        work.progressed.connect(self._progress)

    @Slot(float)
    def _progress(self, share: float) -> None:
        self.bar.setValue(round(share * STEPS))

    @Slot()
    def reject(self) -> None:
        """Ask the work to stop; the dialog stays until it has."""
        self.stop.setEnabled(False)
        self._work.requestInterruption()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Do the same when the window is closed."""
        event.ignore()
        self.reject()


def work_through(doing: str, job: Callable[[Progress], T]) -> T:
    """Do a job that fails with no StoreError on a thread, show how far it is, and return its result."""
    results: list[object] = []
    work = Work(job)
    dialog = WorkingDialog(doing, work)
    ended = QEventLoop()
    work.done.connect(results.append)  # on the thread itself, so before it has finished
    work.finished.connect(ended.quit)
    shown = QTimer(dialog)
    shown.setSingleShot(True)
    shown.timeout.connect(dialog.show)
    shown.start(SHOWN_AFTER_MS)
    work.start()
    ended.exec()
    shown.stop()
    dialog.hide()
    work.wait()
    return cast(T, results[0])
