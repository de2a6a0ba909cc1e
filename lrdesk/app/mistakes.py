"""Has a mistake of the program end in a sentence and a report, not in a traceback that nobody sees."""

import logging
import sys
import threading
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QtMsgType,
    Signal,
    Slot,
    qFormatLogMessage,
    qInstallMessageHandler,
)

from lrdesk import crashes
from lrdesk.crashes import Crashes
from lrdesk.gui.window import MainWindow
from lrdesk.words import tr


class Mistakes(QObject):
    """Watches all threads of one run of the app, and Qt's last words before it aborts."""

    told = Signal(str, object)  # the kind of error, the report

    def __init__(self, kept: Crashes, log: Path) -> None:
        super().__init__()
        self._crashes = kept
        self._window: MainWindow | None = None
        self.told.connect(self._tell)  # a signal, for mistakes happen on other threads too
        self._log = logging.FileHandler(log, encoding="utf-8", delay=True)
        self._log.setFormatter(logging.Formatter("%(asctime)s %(name)s %(message)s"))

    def begin(self) -> None:
        """Watch from now on."""
        self._crashes.begin()
        logging.getLogger().addHandler(self._log)
        sys.excepthook = self._hear
        threading.excepthook = self._hear_thread
        qInstallMessageHandler(self._hear_qt)

    def speak_in(self, window: MainWindow) -> None:
        """Tell in this window from now on, and first of what the last run left."""
        self._window = window
        left = [crashes.offered(file) for file in self._crashes.unread()]
        if left:
            told = tr(
                "LR Desk ended unexpectedly the last time. Your answers are saved; a report stays on this machine."
            )
            self._offer(window, told, left[0])

    @Slot()
    def describe(self) -> None:
        """Note what is loaded by now, for a crash that leaves no time for it."""
        self._crashes.describe()

    def end(self) -> None:
        """Watch no more: the app is closed."""
        qInstallMessageHandler(None)
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        logging.getLogger().removeHandler(self._log)
        self._log.close()
        self._window = None
        self._crashes.end()

    def _hear(self, kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
        """Stand in for `sys.excepthook`."""
        if isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(kind, error, traceback)
        elif (report := self._crashes.report(error)) is not None:
            self.told.emit(kind.__name__, report)

    def _hear_thread(self, left: threading.ExceptHookArgs) -> None:
        if left.exc_value is not None:
            self._hear(left.exc_type, left.exc_value, left.exc_traceback)

    def _hear_qt(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        """Print as Qt does by itself; what it says before it aborts goes into the report, too."""
        if kind is QtMsgType.QtFatalMsg:
            self._crashes.note(text)
        if sys.stderr is not None:  # a packaged app may have none
            sys.stderr.write(qFormatLogMessage(kind, context, text) + "\n")

    @Slot(str, object)
    def _tell(self, kind: str, report: Path) -> None:
        if self._window is None:
            return  # the next start tells
        told = tr(
            "Something went wrong inside LR Desk ({kind}). Your answers are saved; a report stays on this machine."
        )
        self._offer(self._window, told.format(kind=kind), crashes.offered(report))

    def _offer(self, window: MainWindow, told: str, report: Path) -> None:
        def show() -> None:
            from lrdesk.gui.care.report import ReportDialog

            ReportDialog(window, report).exec()

        window.show_message(told, (tr("Show the report"), show))
