"""Does what is asked of the chosen items, after a question where one is needed, and says what was done."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication

from lrdesk.bridge.browsing import Browsing
from lrdesk.gui.browse.asking import DayQuestion, Question, TagQuestion
from lrdesk.gui.browse.table import ItemTable
from lrdesk.gui.keys import binding
from lrdesk.study.browsing import Deeds
from lrdesk.words import tr

_DEEDS: Final[dict[str, Callable[[Deeds, list[str]], int]]] = {
    "suspend": Deeds.suspend,
    "unsuspend": Deeds.unsuspend,
    "bury": Deeds.bury,
    "unbury": Deeds.unbury,
    "flag": Deeds.flag,
    "unflag": Deeds.unflag,
    "reset": Deeds.reset,
    "delete": Deeds.delete,
}


class Doing(QObject):
    """`said` tells what was done; what others do is asked of them by `edit_asked`, `study_asked` and `move_asked`."""

    said = Signal(str)
    edit_asked = Signal(str)
    study_asked = Signal(list)
    move_asked = Signal(list)

    def __init__(self, browsing: Browsing, table: ItemTable) -> None:
        super().__init__(table)
        self._browsing, self._table = browsing, table

    @Slot(str)
    def do(self, id: str) -> None:
        """Do what an offer says to the items that are chosen."""
        keys = self._browsing.keys(self._table.ranges())
        if not keys:
            return
        if id in _DEEDS:
            self._deed(lambda deeds: _DEEDS[id](deeds, keys))
        elif id == "edit":
            self.edit_asked.emit(keys[0])
        elif id == "study":
            self.study_asked.emit(keys)
        elif id == "move":
            self.move_asked.emit(keys)
        else:
            self._question(id, keys).open()

    def _question(self, id: str, keys: list[str]) -> Question:
        known = self._browsing.names.tags
        if id == "due":
            title = tr("Set the day of %n item(s)", "", len(keys))
            day = DayQuestion(self._table, title, tr("Set the day"), self._browsing.today)
            day.told.connect(lambda due: self._deed(lambda deeds: deeds.set_due(keys, due)))
            return day
        if id == "tag":
            title = tr("Tag %n item(s)", "", len(keys))
            tag = TagQuestion(self._table, title, tr("Tag", "a button"), known)
            tag.told.connect(lambda name: self._deed(lambda deeds: deeds.tag(keys, name)))
            return tag
        title = tr("Take a tag off %n item(s)", "", len(keys))
        tag = TagQuestion(self._table, title, tr("Take it off"), known)
        tag.told.connect(lambda name: self._deed(lambda deeds: deeds.untag(keys, name)))
        return tag

    def _deed(self, deed: Callable[[Deeds], int]) -> None:
        with _busy():
            done = self._browsing.do(deed)
        if done is None:
            return  # what went wrong was said
        if not done:
            self.said.emit(tr("Nothing to do: the chosen items are like that already."))
            return
        said = tr("Done: {deed}.").format(deed=done)
        back = binding.told(tr("{key} takes it back."), key="undo")
        self.said.emit(f"{said} {back}".rstrip())


@contextmanager
def _busy() -> Iterator[None]:
    """Have the pointer say that something takes a moment."""
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        QGuiApplication.restoreOverrideCursor()
