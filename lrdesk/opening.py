"""Opens the app: one window for each data folder, a way out of a damaged database, mistakes that end in a sentence."""

import logging
import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QApplication

from lrdesk import paths
from lrdesk.app import App, system_clock
from lrdesk.bridge.instance import SingleInstance
from lrdesk.gui.window import MainWindow
from lrdesk.store import DamagedDatabase, StoreError, backup
from lrdesk.words import tr


def run(data: Path) -> int:
    """Open the app on a data folder and return the exit code; a second start brings the first window forward."""
    application = QApplication([])
    QLocale.setDefault(QLocale(QLocale.Language.English))  # numbers and days in the language of all other words
    application.setApplicationName("LR Desk")
    application.setDesktopFileName("lrdesk")
    instance = SingleInstance(data, application)
    if not instance.take():
        instance.knock()
        return 0
    code = 1
    try:
        while (app := _open(application, data)) is not None:
            instance.watch()  # not before: a folder that cannot be written is for the store to complain about
            code = _show(application, app, instance)
            if app.caring.to_restore is None:
                break
            backup.restore(paths.database(data), app.caring.to_restore, system_clock())
    except StoreError as error:
        from lrdesk.gui.dialogs import refuse_to_open

        refuse_to_open(str(error))
        code = 1
    instance.release()
    return code


def _show(application: QApplication, app: App, instance: SingleInstance) -> int:
    """Show the app until its window is closed, and return the exit code."""
    sys.excepthook = _Mistakes(app.window, app.store.path.parent / "lrdesk.log").tell
    instance.knocked.connect(app.window.come_forward)
    if app.welcoming.wanted:
        app.welcoming.begin()
    app.window.show()
    code = application.exec()
    for made in (app.window, app.theme, app):
        made.deleteLater()
    return code


def _open(application: QApplication, data: Path) -> App | None:
    """Open the app; where the database is damaged, offer a backup first, and return None if it is declined."""
    try:
        return App(application, data)
    except DamagedDatabase as error:
        problem = str(error)
    # Out here, for as long as the error lives its query holds the file, which then can't be replaced.
    file = paths.database(data)
    good = backup.latest_good_backup(file)
    if good is None:
        told = tr("The database {file} is damaged and no backup was found; to begin anew, move that file away.")
        raise DamagedDatabase(told.format(file=file))
    from lrdesk.gui.dialogs import offer_restore

    if not offer_restore(problem, good.stem):
        return None
    backup.restore(file, good, system_clock())
    return App(application, data)


class _Mistakes(QObject):
    """Has a mistake of the program end in a sentence and in a log file, not in a traceback that nobody sees."""

    told = Signal(str)

    def __init__(self, window: MainWindow, file: Path) -> None:
        super().__init__(window)
        self._file = file
        self.told.connect(window.show_message)  # a signal, for mistakes happen on other threads too
        logging.basicConfig(filename=file, level=logging.WARNING, format="%(asctime)s %(name)s %(message)s")

    def tell(self, kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
        """Stand in for `sys.excepthook`."""
        logging.getLogger("lrdesk").error("A mistake in LR Desk", exc_info=(kind, error, traceback))
        told = tr("Something went wrong inside LR Desk ({kind}). Your answers are saved; see {file}.")
        self.told.emit(told.format(kind=kind.__name__, file=self._file))
