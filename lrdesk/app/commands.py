"""What works everywhere: going to places, undo and redo, the palette of commands, the sheet of shortcuts."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Slot

from lrdesk.gui.keys import binding
from lrdesk.gui.keys.table import KEYS
from lrdesk.gui.sidebar import PLACES
from lrdesk.store import StoreError
from lrdesk.study.options import OPTIONS
from lrdesk.words import tr

if TYPE_CHECKING:
    from lrdesk.app.app import App
    from lrdesk.gui.palette import Command

KEYS_SETTING = "keys"
NOT_IN_PALETTE = ("palette", "undo", "redo")


class Commands(QObject):
    """Binds the keys of everywhere, and opens the palette and the sheet."""

    def __init__(self, app: "App") -> None:
        super().__init__(app)
        self._app = app
        binding.use(_sound(app.store.setting(KEYS_SETTING, {})))
        keys: dict[str, Callable[[], object]] = {f"go-{place}": partial(app.go, place) for place in PLACES}
        keys |= {"palette": self.show_palette, "shortcuts": self.show_shortcuts, "undo": self.undo, "redo": self.redo}
        for id, slot in keys.items():
            binding.bind(app.window, id, slot)
        app.window.sidebar.more.clicked.connect(self.menu)

    def show_palette(self) -> None:
        """Open the palette."""
        from lrdesk.gui.palette import CommandPalette, bound_commands

        CommandPalette(self._app.window, [*self._deeds(), *bound_commands(NOT_IN_PALETTE), *self._settings()]).show()

    def show_shortcuts(self) -> None:
        """Open the sheet of all shortcuts."""
        from lrdesk.gui.keys.sheet import ShortcutSheet

        ShortcutSheet(self._app.window, self._keep_keys).exec()

    def undo(self) -> None:
        """Take the last deed back, and say so; in a review, its card says it where it is one of that card."""
        review, screen = self._app.review, self._app.review_screen
        if review is not None and review.is_open and screen is not None and screen.isVisible():
            review.undo()
            return
        self._walk(self._app.history.undo, tr("Undone: {deed}."), tr("There is nothing to undo."))

    @Slot(str)
    def tell_undone(self, deed: str) -> None:
        """Say what was taken back."""
        self._app.window.say(tr("Undone: {deed}.").format(deed=deed))

    def redo(self) -> None:
        """Do again what was undone last, and say so."""
        self._walk(self._app.history.redo, tr("Done again: {deed}."), tr("There is nothing to redo."))

    def _walk(self, step: Callable[[], str | None], done: str, nothing: str) -> None:
        from lrdesk.lab.errors import LabError  # what could be undone has loaded it

        try:
            deed = step()
        except StoreError as error:
            self._app.caring.tell(error)
            return
        except LabError as error:
            self._app.window.show_message(str(error))
            return
        self._app.window.say(nothing if deed is None else done.format(deed=deed))
        self._app.refresh()

    def menu(self) -> None:
        """Open the menu below the places: undo and redo by their names, and what works everywhere."""
        from PySide6.QtWidgets import QMenu

        menu = QMenu(self._app.window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        history = self._app.history
        for name, text, id, slot in (
            (history.undo_name, tr("Undo: {deed}"), "undo", self.undo),
            (history.redo_name, tr("Redo: {deed}"), "redo", self.redo),
        ):
            shown = tr(KEYS[id].does) if name is None else text.format(deed=name)
            menu.addAction(_with_key(shown, id), slot).setEnabled(name is not None)
        menu.addSeparator()
        slots: dict[str, Callable[[], object]] = {
            "palette": self.show_palette,
            "shortcuts": self.show_shortcuts,
            "help": self._app.helping.open,
            "quit": self._app.window.close,
        }
        for id, do in slots.items():
            menu.addAction(_with_key(tr(KEYS[id].does), id), do)
        button = self._app.window.sidebar.more
        menu.popup(button.mapToGlobal(button.rect().topLeft()) - QPoint(0, menu.sizeHint().height()))

    def _deeds(self) -> "list[Command]":
        from lrdesk.gui.palette import Command

        history = self._app.history
        named = (
            (history.undo_name, tr("Undo: {deed}"), "undo", self.undo),
            (history.redo_name, tr("Redo: {deed}"), "redo", self.redo),
        )
        return [Command(text.format(deed=name), binding.in_words(id), slot) for name, text, id, slot in named if name]

    def _settings(self) -> "list[Command]":
        from lrdesk.gui.palette import Command
        from lrdesk.gui.settings.screen import LINKS

        names = [
            tr(name) for name in (*(option.label for option in OPTIONS.values()), *(name for _, name, *_ in LINKS))
        ]
        return [Command(name, tr("Settings"), partial(self._app.show_setting, name)) for name in names]

    def _keep_keys(self, changed: Mapping[str, Sequence[str]]) -> str:
        try:
            self._app.store.set_setting(KEYS_SETTING, {id: list(keys) for id, keys in changed.items()})
        except StoreError as error:
            return str(error)
        return ""


def _sound(kept: object) -> dict[str, list[str]]:
    """Return the kept keys that can be read; the others are the usual ones."""
    if not isinstance(kept, dict):
        return {}
    lists = {id: keys for id, keys in kept.items() if isinstance(id, str) and isinstance(keys, list)}
    return {id: keys for id, keys in lists.items() if all(isinstance(one, str) for one in keys)}


def _with_key(text: str, id: str) -> str:
    """Return the text of a menu's entry, which shows what stands behind a tab as its key."""
    keys = binding.in_words(id)
    return f"{text}\t{keys}" if keys else text
