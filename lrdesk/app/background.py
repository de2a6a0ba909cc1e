"""LR Desk beside other work: the reminder, the tray, starting at login, and a window that only hides when closed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtWidgets import QApplication

from lrdesk import autostart, paths
from lrdesk.bridge.reminder import Reminder
from lrdesk.gui import tray
from lrdesk.study.settings import SettingError
from lrdesk.words import tr

if TYPE_CHECKING:
    from lrdesk.app.app import App


class Background(QObject):
    """Wires the reminder and the tray to the app; `hidden` says that this start shows no window."""

    def __init__(self, app: "App", hidden: bool) -> None:
        super().__init__(app)
        self._app, self._hidden = app, hidden
        self.tray = tray.Tray(app.theme, self)
        self.reminder = Reminder(
            app.day.clock, app.today, app.settings, app.store, self._count_waiting, self._is_reviewing, self
        )
        self.reminder.reminded.connect(self._remind)
        self.reminder.changed.connect(self._show_reminders)
        self.tray.opened.connect(app.window.come_forward)
        self.tray.review_asked.connect(self._review)
        self.tray.snoozed.connect(self.reminder.snooze)
        self.tray.paused.connect(self.reminder.pause)
        self.tray.quit_asked.connect(self._quit)
        app.counted.connect(self.tray.show_waiting)
        app.day.began.connect(self.reminder.look)
        app.window.stays = self._stays
        app.window.withdrawn.connect(app.show_today)
        app.window.closing.connect(self._close)
        QApplication.instance().applicationStateChanged.connect(self.reminder.look)  # type: ignore[union-attr]
        app.settings.listen(self._follow)
        self._sync_autostart()
        self.tray.show_waiting(app.waiting)
        self._show_tray()  # first: at login, a reminder may be due at once
        self.reminder.begin(is_here=not hidden)

    def _count_waiting(self) -> int:
        self._app.refresh()
        return self._app.waiting

    def _is_reviewing(self) -> bool:
        return self._app.review_screen is not None and self._app.review_screen.isVisible()

    def _stays(self) -> bool:
        """Whether the window only hides when it is closed: not where no tray could bring it back."""
        return bool(self._app.settings["keep_running"]) and tray.is_available()

    @Slot(int)
    def _remind(self, waiting: int) -> None:
        window = self._app.window
        told = tr("%n item(s) wait for you today.", "", waiting)
        if not window.isActiveWindow() and self.tray.remind(tr("Time to review"), told):
            return
        if not window.isVisible():
            window.showMinimized()  # without a tray, the taskbar is where it can be seen
        window.show_message(told, (tr("Review now"), self._review), (tr("In an hour"), self.reminder.snooze))
        QApplication.alert(window)

    @Slot()
    def _review(self) -> None:
        self._app.window.come_forward()
        self._app.start_today()

    @Slot()
    def _quit(self) -> None:
        self._app.window.quit()
        QCoreApplication.quit()  # closing a hidden window would not

    @Slot()
    def _close(self) -> None:
        self.reminder.close()
        self.tray.show(False)

    @Slot()
    def _show_reminders(self) -> None:
        self.tray.show_reminders(bool(self._app.settings["remind_at"]), self.reminder.is_coming)
        self._show_tray()  # at login, the tray may come after us

    def _show_tray(self) -> None:
        settings = self._app.settings
        wanted = self._hidden or bool(settings["remind_at"]) or bool(settings["keep_running"])
        self.tray.show(wanted and tray.is_available())

    def _follow(self, key: str) -> None:
        if key in ("remind_at", "day_start"):
            self.reminder.take_time()
        if key == "keep_running":
            self._show_tray()
        if key == "start_at_login":
            self._switch_autostart()

    def _switch_autostart(self) -> None:
        on = bool(self._app.settings["start_at_login"])
        if on == autostart.is_on():
            return
        try:
            autostart.switch(on, self._arguments())
        except autostart.AutostartError as error:
            self._app.settings["start_at_login"] = not on
            raise SettingError(str(error)) from error

    def _sync_autostart(self) -> None:
        """Have the setting say what the system does, for the learner may have changed it there."""
        on = autostart.is_on()
        try:
            if on:
                autostart.switch(on, self._arguments())  # the program may have moved since
            if bool(self._app.settings["start_at_login"]) != on:
                self._app.settings["start_at_login"] = on
        except (autostart.AutostartError, SettingError) as error:
            self._app.window.show_message(str(error))

    def _arguments(self) -> list[str]:
        """Return what a start needs to be told to find this data."""
        try:
            is_usual = paths.usual_folder() == self._app.data
        except paths.LostFolder:
            is_usual = False
        return [] if is_usual else ["--data-dir", str(self._app.data)]
