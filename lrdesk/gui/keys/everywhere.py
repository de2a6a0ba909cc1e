"""What works in every place."""

from typing import Final

from lrdesk.gui.keys.key import Key
from lrdesk.words import mark

EVERYWHERE: Final = mark("Everywhere")

KEYS: Final = (
    Key("palette", EVERYWHERE, mark("Find a command"), ("Ctrl+K",)),
    Key("shortcuts", EVERYWHERE, mark("Show all shortcuts"), ("?", "F1")),
    Key("undo", EVERYWHERE, mark("Undo the last change"), ("Ctrl+Z",)),
    Key("redo", EVERYWHERE, mark("Redo what was undone"), ("Ctrl+Shift+Z", "Ctrl+Y")),
    Key("go-today", EVERYWHERE, mark("Go to Today"), ("Alt+T",)),
    Key("quit", EVERYWHERE, mark("Close LR Desk"), ("Ctrl+Q",)),
)
