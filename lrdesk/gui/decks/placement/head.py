"""What stands above the list of topics: the way to placement, and back from it."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lrdesk.bridge.placing import Placing
from lrdesk.gui.parts import button, label
from lrdesk.words import tr


class PlacementHead(QWidget):
    """Begins a round; right after one, says how many items were put aside, and takes them back."""

    def __init__(self, placing: Placing) -> None:
        super().__init__()
        self._placing = placing
        self.note = label(role="muted")
        self.undo = button(tr("Take back"), "link", tr("Take back: what was put aside becomes new again"))
        self.begin = button(tr("Find your level"), name=tr("Find your level by at most ten questions"))
        self.undo.clicked.connect(placing.take_back)
        self.begin.clicked.connect(placing.begin)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        for part in (self.note, self.undo, self.begin):
            row.addWidget(part)
        placing.noted.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        count = self._placing.put_aside
        one = tr("1 item comes back in one to four weeks.")
        self.note.setText(one if count == 1 else tr("%n items come back in one to four weeks.", "", count))
        self.note.setVisible(bool(count))
        self.undo.setVisible(bool(count))
