"""A session put together by the learner: which items, how many, and whether the answers count."""

from collections.abc import Callable, Mapping
from textwrap import fill

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QFormLayout, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from lrdesk.gui.names import LEVELS
from lrdesk.gui.parts import ChoiceBox, announce, button, label
from lrdesk.gui.theme import sized
from lrdesk.study.choosing import MOST, WHICH, Choice
from lrdesk.words import tr

USUAL = 20


class ChooseSession(QDialog):
    """Asks what to study; once accepted, `choice`, `limit` and `cram` say it."""

    def __init__(
        self, parent: QWidget, decks: Mapping[str, str], tags: list[str], count: Callable[[Choice], int]
    ) -> None:
        """`decks` gives the titles by id; `count` returns how many items there are of a choice."""
        super().__init__(parent)
        self._count = count
        self.setWindowTitle(tr("Choose what to study"))
        self._which = ChoiceBox(tr("Which items"), [(tr(name), key) for key, (name, _) in WHICH.items()])
        self._deck = ChoiceBox(tr("Deck"), [(tr("All decks"), ""), *((title, id) for id, title in decks.items())])
        self._level = ChoiceBox(
            tr("Level"), [(tr("All levels"), ""), *((tr(name), key) for key, name in LEVELS.items())]
        )
        self._tag = ChoiceBox(tr("Tag"), [(tr("With or without a tag"), ""), *((tag, tag) for tag in tags)])
        self._limit = QSpinBox()
        self._limit.setButtonSymbols(QSpinBox.ButtonSymbols.PlusMinus)
        self._limit.setRange(1, MOST)
        self._limit.setValue(USUAL)
        self._limit.setAccessibleName(tr("At most so many"))
        self._cram = QCheckBox(tr("Only practise: leave what the app knows of my memory as it is"))
        self._found = label(role="muted", wrap=True)
        self.begin = button(tr("Begin"), "primary")
        self.begin.clicked.connect(self.accept)
        self.begin.setDefault(True)
        cancel = button(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        form = QFormLayout()
        form.setVerticalSpacing(12)
        form.setHorizontalSpacing(20)
        for box in (self._which, self._deck, self._level, self._tag):
            form.addRow(box.accessibleName(), box)
            box.currentIndexChanged.connect(self._show_count)
        form.addRow(self._limit.accessibleName(), self._limit)
        row = QHBoxLayout()
        row.addWidget(self._found, 1)
        row.addWidget(cancel)
        row.addWidget(self.begin)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 20)
        layout.setSpacing(16)
        layout.addWidget(label(tr("Choose what to study"), "title"))
        layout.addLayout(form)
        layout.addWidget(self._cram)
        layout.addLayout(row)
        width = min(sized(560), parent.width() - 40)
        self.setMinimumWidth(width)
        # A check box wraps by itself in no language and at no text size.
        letters = (width - 2 * 22 - sized(30)) // self.fontMetrics().averageCharWidth()
        self._cram.setText(fill(self._cram.text(), letters))
        self._show_count()

    @property
    def choice(self) -> Choice:
        """What was chosen."""
        boxes = (self._which, self._deck, self._level, self._tag)
        return Choice(*(str(box.currentData()) for box in boxes))

    @property
    def limit(self) -> int:
        """At most how many items."""
        return self._limit.value()

    @property
    def cram(self) -> bool:
        """Whether all memories are to stay as they are."""
        return self._cram.isChecked()

    @Slot()
    def _show_count(self) -> None:
        count = self._count(self.choice)
        self._found.setText(tr("%n item(s) to choose from.", "", count) if count else tr("There is no such item."))
        self.begin.setEnabled(count > 0)
        announce(self._found, self._found.text())
