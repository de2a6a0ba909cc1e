"""What was done and can be undone, many steps back, and redone: each with a name for the menu."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

MOST_DEEDS: Final = 200


@dataclass(frozen=True, slots=True)
class Deed:
    """Something that changed the learner's data; `name` says what, as it follows "Undo": "delete 12 items"."""

    name: str
    redo: Callable[[], None]
    undo: Callable[[], None]


class History:
    """The deeds since the app was opened, newest last; the oldest of more than MOST_DEEDS are forgotten."""

    def __init__(self) -> None:
        self._done: list[Deed] = []
        self._undone: list[Deed] = []
        self._listeners: list[Callable[[], None]] = []

    def do(self, name: str, do: Callable[[], None], undo: Callable[[], None]) -> None:
        """Do something that `undo` takes back; what it raises passes, and then nothing was done."""
        do()
        self.note(name, do, undo)

    def note(self, name: str, redo: Callable[[], None], undo: Callable[[], None]) -> None:
        """Note what has just been done. What was undone before can't be redone any more."""
        self._done = [*self._done, Deed(name, redo, undo)][-MOST_DEEDS:]
        self._undone.clear()
        self._tell()

    @property
    def newest(self) -> Deed | None:
        """The deed that `undo` would take back."""
        return self._done[-1] if self._done else None

    @property
    def undo_name(self) -> str | None:
        """What `undo` would take back, or None where there is nothing."""
        return self._done[-1].name if self._done else None

    @property
    def redo_name(self) -> str | None:
        """What `redo` would do again, or None where there is nothing."""
        return self._undone[-1].name if self._undone else None

    def undo(self) -> str | None:
        """Take the last deed back and return its name; what that raises passes, and the deed stays done."""
        if not self._done:
            return None
        deed = self._done[-1]
        deed.undo()
        self._undone.append(self._done.pop())
        self._tell()
        return deed.name

    def redo(self) -> str | None:
        """Do again what was undone last and return its name; what that raises passes, and it stays undone."""
        if not self._undone:
            return None
        deed = self._undone[-1]
        deed.redo()
        self._done.append(self._undone.pop())
        self._tell()
        return deed.name

    def listen(self, listener: Callable[[], None]) -> None:
        """Call `listener` after each deed, undo and redo."""
        self._listeners.append(listener)

    def _tell(self) -> None:
        for listener in self._listeners:
            listener()
