"""Opens the app: one window for each data folder, errands between two windows, a way out of a damaged database."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFileOpenEvent, QIcon
from PySide6.QtWidgets import QApplication

from lrdesk import APP_ID, paths
from lrdesk.app import App, system_clock
from lrdesk.app.mistakes import Mistakes
from lrdesk.bridge.instance import SingleInstance
from lrdesk.crashes import Crashes
from lrdesk.gui import language
from lrdesk.store import DamagedDatabase, StoreError, backup
from lrdesk.study.care.errand import Errand, Outcome, Progress, carry_out
from lrdesk.words import tr


class Application(QApplication):
    """The application; `file_asked` tells that the system wants a file opened, which macOS says in no other way."""

    file_asked = Signal(str)

    def event(self, event: QEvent) -> bool:
        """Pass the file on."""
        if isinstance(event, QFileOpenEvent):
            self.file_asked.emit(event.file())
            return True
        return super().event(event)


def run(data: Path, in_background: bool = False, deck: Path | None = None) -> int:
    """Open the app on a data folder and return the exit code; a second start brings the first window forward.

    With `in_background`, no window shows until the learner asks for it. A deck file is offered to be added.
    """
    application = _application()
    after: Outcome | None = Outcome(data, "")
    code = 0
    while after is not None:
        code, after = _open_on(application, after, in_background, deck)
        in_background, deck = False, None
    return code


def refuse(sentence: str) -> None:
    """Tell in a window of its own why the app cannot open."""
    from lrdesk.gui.dialogs import refuse_to_open

    _application()
    refuse_to_open(sentence)


def _application() -> Application:
    application = Application(["lrdesk"])  # by this name X11 knows our windows, and so does the desktop entry
    language.speak(language.SYSTEM, paths.TRANSLATIONS)  # until the settings can be read
    application.setApplicationName("LR Desk")
    application.setDesktopFileName(APP_ID)
    return application


def _open_on(application: Application, start: Outcome, hidden: bool, deck: Path | None) -> tuple[int, Outcome | None]:
    """Have the app open on a folder; return the exit code, and where to go on after an errand."""
    data = start.data
    instance = SingleInstance(data, application)
    if not instance.take():
        instance.knock(deck)
        return 0, None
    crashes = Crashes(paths.crashes(data))
    mistakes = Mistakes(crashes, data / "lrdesk.log")
    mistakes.begin()
    try:
        app = _open(application, data)
        if app is None:
            return 1, None
        _greet(app, start)
        if start.place != "today":
            app.go(start.place)
        if deck is not None:
            app.receiving.take(str(deck))
        code = _show(application, app, instance, mistakes, hidden)
        return code, None if app.caring.errand is None else _work_through(app.caring.errand)
    except StoreError as error:
        from lrdesk.gui.dialogs import refuse_to_open

        refuse_to_open(str(error))
        return 1, None
    except Exception as error:
        crashes.report(error)
        raise
    finally:
        mistakes.end()
        instance.release()


def _greet(app: App, start: Outcome) -> None:
    """Tell what the errand before has come to."""
    if start.left is not None:
        delete = partial(_delete_left, app, start.left)
        app.window.show_message(start.said, (tr("Delete the old folder…"), delete))
    elif start.done and start.said:
        app.window.say(start.said)
    else:
        app.window.show_message(start.said)


def _delete_left(app: App, left: Path) -> None:
    from lrdesk.gui.dialogs import confirm
    from lrdesk.study.care.moving import remove_copied

    told = tr("What was copied from it is deleted for good; files that came there since stay.")
    if confirm(app.window, tr("Delete the old folder {folder}?").format(folder=left), told, tr("Delete")):
        remove_copied(left, of=app.data)


def _show(application: Application, app: App, instance: SingleInstance, mistakes: Mistakes, hidden: bool) -> int:
    """Show the app until its window is closed, and return the exit code."""
    for asked in (instance.knocked, application.file_asked):
        asked.connect(app.window.come_forward)
        asked.connect(app.receiving.take)
    instance.watch()  # not before: a folder that cannot be written is for the store to complain about
    app.ready.connect(partial(mistakes.speak_in, app.window))
    app.ready.connect(mistakes.describe)
    app.ready.connect(_show_icon)
    app.ready.connect(partial(_describe_torch, app, mistakes))
    if app.welcoming.wanted:
        app.welcoming.begin()
    if hidden:
        app.run_in_background(hidden)
    else:
        app.ready.connect(partial(app.run_in_background, hidden))
        app.window.show()
    code = application.exec()
    for made in (app.window, app.theme, app):
        made.deleteLater()
    return code


def _show_icon() -> None:
    """Have the window known by its icon where the desktop does not know it by its file; drawing it can wait."""
    QApplication.setWindowIcon(QIcon(str(paths.RESOURCES / "lrdesk.svg")))


def _describe_torch(app: App, mistakes: Mistakes) -> None:
    assert app.trainer is not None
    app.trainer.prepared.connect(mistakes.describe, Qt.ConnectionType.SingleShotConnection)


def _work_through(errand: Errand) -> Outcome:
    if not errand.doing:
        return carry_out(errand, system_clock(), Progress(lambda share: None, lambda: False))
    from lrdesk.gui.care.working import work_through

    return work_through(errand.doing, lambda progress: carry_out(errand, system_clock(), progress))


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
