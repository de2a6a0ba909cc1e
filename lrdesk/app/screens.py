"""The screens of the places, each made when it is first gone to."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from lrdesk.gui.window import MainWindow


class Screens:
    """Brings the screens of the window to the front, by their names.

    A screen may have `begin(...)`, called each time that it is shown, and `stop()`, called when it is left: nothing
    trains on where nobody watches.
    """

    def __init__(self, window: MainWindow, makers: Mapping[str, Callable[[], QWidget]]) -> None:
        self._window, self._makers = window, makers
        self._made: dict[str, Any] = {}

    def add(self, name: str, screen: QWidget) -> None:
        """Take in a screen that was made ahead of time."""
        self._made[name] = screen
        self._window.add_screen(screen)

    def made(self, name: str) -> Any:
        """Return a screen that was shown before, or None."""
        return self._made.get(name)

    def get(self, name: str) -> Any:
        """Return a screen, made now if it was not yet."""
        if name not in self._made:
            self.add(name, self._makers[name]())
        return self._made[name]

    def show(self, name: str, *what: object) -> Any:
        """Show a screen, and `what` in it, and return it."""
        self.stop()
        screen = self.get(name)
        self._window.show_screen(screen)
        if hasattr(screen, "begin"):
            screen.begin(*what)
        self._window.sidebar.show_place(name)
        return screen

    def stop(self) -> None:
        """Let nothing train on."""
        for screen in self._made.values():
            if hasattr(screen, "stop"):
                screen.stop()
