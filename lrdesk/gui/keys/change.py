"""Other keys for one shortcut, told at once where they are taken."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QHBoxLayout, QKeySequenceEdit, QLineEdit, QVBoxLayout, QWidget

from lrdesk.gui.keys import binding
from lrdesk.gui.keys.table import KEYS
from lrdesk.gui.parts import announce, button, label
from lrdesk.gui.theme import sized
from lrdesk.words import tr


class ChangeKeys(QDialog):
    """Asks for the keys of the shortcut `id`; once accepted, `keys` gives them."""

    def __init__(self, parent: QWidget, id: str) -> None:
        super().__init__(parent)
        self._id = id
        self.setWindowTitle(tr("Change keys"))
        self.edit = QKeySequenceEdit(QKeySequence(next(iter(binding.in_force(id)), "")))
        self.edit.setMaximumSequenceLength(1)
        self.edit.setClearButtonEnabled(True)
        for part in (self.edit, *self.edit.findChildren(QLineEdit)):
            part.setAccessibleName(tr("New keys; press them"))
        self.edit.keySequenceChanged.connect(self._judge)
        self._told = label(role="wrong", wrap=True)
        self.save = button(tr("Use these keys"), "primary")
        self.save.clicked.connect(self.accept)
        cancel = button(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 20)
        layout.setSpacing(12)
        layout.addWidget(label(tr(KEYS[id].does), "panel-title", wrap=True))
        layout.addWidget(label(tr("Press the keys that shall do this; without any, it has none."), "muted", wrap=True))
        layout.addWidget(self.edit)
        layout.addWidget(self._told)
        layout.addLayout(row)
        self.setMinimumWidth(sized(420))
        self._judge()

    def keys(self) -> tuple[str, ...]:
        """Return the keys chosen: one combination or none."""
        chosen = self.edit.keySequence().toString()
        return (chosen,) if chosen else ()

    @Slot()
    def _judge(self) -> None:
        """Say what else has these keys, and refuse them then: two that share keys would both do nothing."""
        taken = [clash for keys in self.keys() for clash in binding.clashes(self._id, keys)]
        self.save.setEnabled(not taken)
        self._told.setVisible(bool(taken))
        if taken:
            other = KEYS[taken[0]]
            sentence = tr("{place} has these keys already: “{does}”. Choose others, or change that first.")
            self._told.setText(sentence.format(place=tr(other.place), does=tr(other.does)))
            announce(self._told, self._told.text())
        layout = self.layout()
        assert layout is not None
        # A dialog that is shown does not grow by itself with a sentence that wraps.
        self.setMinimumHeight(layout.totalHeightForWidth(max(self.width(), self.minimumWidth())))
