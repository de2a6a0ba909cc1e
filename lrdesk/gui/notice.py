"""What the app has to tell at the top of every screen: in need of an answer until it is closed, or in passing."""

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from lrdesk.gui.parts import announce, button, label, restyle
from lrdesk.words import tr

Offer: TypeAlias = tuple[str, Callable[[], object]]
"""What a button beside a message says that it does, and what does it."""

PASSING_MS = 6000


class Notice(QWidget):
    """One message at a time, hidden while there is none."""

    def __init__(self) -> None:
        super().__init__()
        self._message = label(role="wrong", wrap=True)
        self.offers: list[QPushButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(34, 12, 34, 0)
        self._row.addWidget(self._message, 1)
        close = button(tr("Close"), "link", tr("Close the message"))
        close.clicked.connect(self.hide)
        self._row.addWidget(close, 0, Qt.AlignmentFlag.AlignVCenter)
        self._passing = QTimer(self)
        self._passing.setSingleShot(True)
        self._passing.setInterval(PASSING_MS)
        self._passing.timeout.connect(self.hide)
        self.hide()

    def show_message(self, sentence: str, *offers: Offer) -> None:
        """Tell something until it is closed, or one of the offers is taken."""
        self._tell(sentence, "wrong")
        for text, do in offers:
            made = button(text)
            made.clicked.connect(self.hide)
            made.clicked.connect(do)
            self._row.insertWidget(self._row.count() - 1, made, 0, Qt.AlignmentFlag.AlignVCenter)
            self.offers.append(made)

    def say(self, sentence: str) -> None:
        """Tell something that needs no answer, for a while; never in the place of what does."""
        if self.isVisible() and not self._passing.isActive():
            announce(self, sentence)
            return
        self._tell(sentence, "muted")
        self._passing.start()

    @property
    def text(self) -> str:
        """What is told."""
        return self._message.text()

    def _tell(self, sentence: str, role: str) -> None:
        self._passing.stop()
        for offer in self.offers:
            offer.hide()
            offer.deleteLater()
        self.offers.clear()
        restyle(self._message, role)
        self._message.setText(sentence)
        self.show()
        announce(self._message, sentence)
