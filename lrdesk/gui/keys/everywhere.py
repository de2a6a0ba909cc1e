"""What works in every place."""

from typing import Final

from lrdesk.gui.keys.key import Key
from lrdesk.words import mark

EVERYWHERE: Final = mark("Everywhere")

KEYS: Final = (
    Key("palette", EVERYWHERE, mark("Find a command"), ("Ctrl+K",)),
    Key("help", EVERYWHERE, mark("Read about the place where you are"), ("F1",)),
    Key("shortcuts", EVERYWHERE, mark("Show all shortcuts"), ("?",)),
    Key("undo", EVERYWHERE, mark("Undo the last change"), ("Ctrl+Z",)),
    Key("redo", EVERYWHERE, mark("Redo what was undone"), ("Ctrl+Shift+Z", "Ctrl+Y")),
    Key("go-today", EVERYWHERE, mark("Go to Today"), ("Ctrl+1",)),
    Key("go-decks", EVERYWHERE, mark("Go to Decks"), ("Ctrl+2",)),
    Key("go-lab", EVERYWHERE, mark("Go to the Lab"), ("Ctrl+3",)),
    Key("go-browse", EVERYWHERE, mark("Go to Browse"), ("Ctrl+4",)),
    Key("go-write", EVERYWHERE, mark("Go to Write"), ("Ctrl+5",)),
    Key("go-progress", EVERYWHERE, mark("Go to Progress"), ("Ctrl+6",)),
    Key("go-settings", EVERYWHERE, mark("Go to Settings"), ("Ctrl+7", "Ctrl+,")),
    Key("quit", EVERYWHERE, mark("Close LR Desk"), ("Ctrl+Q",)),
)
