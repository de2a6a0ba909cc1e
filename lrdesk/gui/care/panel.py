"""What the panels of the page have in common."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from lrdesk.gui.parts import announce, label, restyle
from lrdesk.words import tr


def in_between() -> str:
    """Return what an errand means for the app."""
    return tr("The present state is kept among the backups. LR Desk closes and opens again by itself.")


class CarePanel(QFrame):
    """A panel with a heading and a text; `errand_asked` gives what was agreed to and needs the app closed."""

    errand_asked = Signal(object)

    def __init__(self, heading: str, text: str = "") -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(22, 20, 22, 20)
        self.box.setSpacing(12)
        self.box.addWidget(label(heading, "heading"))
        self.text = label(text, "muted", wrap=True)
        self.box.addWidget(self.text)
        self.told = label(wrap=True)
        self.told.hide()

    def tell(self, sentence: str, role: str) -> None:
        """Say how something went, where the panel has put `told`."""
        restyle(self.told, role)
        self.told.setText(sentence.replace("/", "/\u200b").replace("\\", "\\\u200b"))  # long paths may wrap there
        self.told.show()
        announce(self.told, sentence)
