"""The command palette: every command that works now, and every place, found by a few letters of its words."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidgetItem, QVBoxLayout, QWidget

from lrdesk.gui.keys import binding
from lrdesk.gui.keys.table import KEYS
from lrdesk.gui.parts import label
from lrdesk.gui.rows import choice_list
from lrdesk.gui.theme import sized
from lrdesk.words import tr

MOST_SHOWN = 60
WIDTH = 560


@dataclass(frozen=True, slots=True)
class Command:
    """Something that can be done now: `words` say what, `hint` where it belongs or which keys do it."""

    words: str
    hint: str
    do: Callable[[], object]


def bound_commands(without: Sequence[str] = ()) -> list[Command]:
    """Return the commands of the shortcuts that work now."""
    found: dict[str, Command] = {}
    for made in binding.bound():
        if made.key_id not in without:
            key = KEYS[made.key_id]
            hint = " · ".join(part for part in (tr(key.place), binding.in_words(key.id)) if part)
            found.setdefault(key.id, Command(tr(key.does), hint, made.activated.emit))
    return list(found.values())


def matching(commands: Iterable[Command], text: str) -> list[Command]:
    """Return the commands that hold every word of `text`, those first where words begin with them."""
    wanted = text.casefold().split()
    ranked: list[tuple[int, int, Command]] = []
    for place, command in enumerate(commands):
        said = f"{command.words} {command.hint}".casefold()
        if all(word in said for word in wanted):
            starts = sum(f" {said}".find(f" {word}") >= 0 for word in wanted)
            ranked.append((-starts, place, command))
    return [command for _, _, command in sorted(ranked, key=lambda one: one[:2])]


class CommandPalette(QDialog):
    """A line to type in over the list of what it finds; Enter does it."""

    def __init__(self, parent: QWidget, commands: Sequence[Command]) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._commands = commands
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("What do you want to do?"))
        self.line.setAccessibleName(tr("Find a command"))
        self.line.textChanged.connect(self._show)
        self.line.installEventFilter(self)
        self.list = choice_list(tr("Commands found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.itemClicked.connect(self._run)
        self._nothing = label(tr("Nothing has these words."), "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        for made in (self.line, self.list, self._nothing):
            layout.addWidget(made)
        self.line.setFocus()
        self._show("")
        width = min(sized(WIDTH), parent.width() - 40)
        self.resize(width, min(sized(440), parent.height() - 80))
        self.move(parent.mapToGlobal(parent.rect().topLeft()).x() + (parent.width() - width) // 2, 0)
        self.move(self.x(), parent.mapToGlobal(parent.rect().topLeft()).y() + 60)

    @Slot(str)
    def _show(self, text: str) -> None:
        self._found = matching(self._commands, text)[:MOST_SHOWN]
        self.list.clear()
        for command in self._found:
            self.list.addItem(QListWidgetItem(f"{command.words}    {command.hint}"))
        self.list.setCurrentRow(0)
        self.list.setVisible(bool(self._found))
        self._nothing.setVisible(not self._found)

    @Slot()
    def _run(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._found):
            chosen = self._found[row]
            self.close()  # first: what it does may open a window of its own
            chosen.do()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows walk through the list while the line keeps the focus."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
            if (by := step.get(Qt.Key(event.key()))) is not None and self._found:
                self.list.setCurrentRow(max(0, min(len(self._found) - 1, self.list.currentRow() + by)))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._run()
                return True
        return super().eventFilter(watched, event)
