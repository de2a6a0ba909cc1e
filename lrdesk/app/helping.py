"""The help: opened about the place where the learner is, and left for that very place, as it was."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from lrdesk import paths
from lrdesk.gui import language
from lrdesk.gui.help.places import INTRODUCTION, PAGE_OF
from lrdesk.gui.keys import binding

if TYPE_CHECKING:
    from lrdesk.app.app import App
    from lrdesk.gui.help.screen import HelpScreen


class Helping(QObject):
    """Binds the key of the help, and shows its screen; what runs beneath it goes on."""

    def __init__(self, app: "App") -> None:
        super().__init__(app)
        self._app = app
        self.screen: HelpScreen | None = None
        self._beneath: QWidget | None = None
        self._focus: QWidget | None = None
        binding.bind(app.window, "help", self.open)

    @Slot()
    def open(self) -> None:
        """Open the page about the place where the learner is."""
        shown = self._app.window.screens.currentWidget()
        self.open_page(next((place for place in PAGE_OF if self._app.screens.made(place) is shown), "today"))

    def open_page(self, place: str) -> None:
        """Open the page about a place."""
        window = self._app.window
        if self.screen is None:
            self.screen = self._make()
            window.add_screen(self.screen)
        if window.screens.currentWidget() is not self.screen:
            self._beneath, self._focus = window.screens.currentWidget(), QApplication.focusWidget()
        window.show_screen(self.screen)
        self.screen.begin(place)

    def _make(self) -> "HelpScreen":
        from lrdesk.gui.help.screen import HelpScreen

        spoken = language.spoken(self._app.settings.text("language"))
        screen = HelpScreen(self._app.theme, paths.RESOURCES / "help", spoken)
        screen.left.connect(self._go_back)
        screen.place_asked.connect(self._go)
        return screen

    @Slot()
    def _go_back(self) -> None:
        if self._beneath is None or not isValid(self._beneath):
            self._app.show_today()
            return
        self._app.window.show_screen(self._beneath)
        if self._focus is not None and isValid(self._focus):
            self._focus.setFocus()

    @Slot(str)
    def _go(self, place: str) -> None:
        if place == INTRODUCTION:
            self._app.welcoming.begin()
        else:
            self._app.go(place)
