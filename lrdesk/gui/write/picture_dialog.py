"""Asks what a picture shows, before it goes into a text: those who cannot see it are told so."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from lrdesk.gui.parts import button, label
from lrdesk.words import tr

ROOM = (420, 260)  # pixels, for the picture
LONGEST = 200  # characters


class PictureDialog(QDialog):
    """Shows a picture and asks for words; `described` brings them."""

    described = Signal(str)

    def __init__(self, image: QImage, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Insert a picture"))
        shown = QLabel()
        shown.setPixmap(QPixmap.fromImage(image).scaled(*ROOM, Qt.AspectRatioMode.KeepAspectRatio))
        shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        shown.setAccessibleName(tr("The picture"))
        self.words = QLineEdit()
        self.words.setMaxLength(LONGEST)
        self.words.setAccessibleName(tr("What the picture shows"))
        self.words.textChanged.connect(self._judge)
        self.insert = button(tr("Insert"), "primary")
        self.insert.setDefault(True)
        self.insert.clicked.connect(self._insert)
        cancel = button(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.insert)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 18, 18, 18)
        layout.setSpacing(12)
        layout.addWidget(shown, 1)
        layout.addWidget(label(tr("What does the picture show?"), "panel-title"))
        layout.addWidget(label(tr("A screen reader says it, and it is searched for."), "muted", wrap=True))
        layout.addWidget(self.words)
        layout.addLayout(foot)
        self._judge()

    @Slot()
    def _judge(self) -> None:
        self.insert.setEnabled(bool(self.words.text().strip()))

    @Slot()
    def _insert(self) -> None:
        self.accept()
        self.described.emit(self.words.text())
