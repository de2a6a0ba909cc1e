"""A text of an item under its name, in Markdown: it grows with its lines, and takes pictures that are put into it."""

import re

from PySide6.QtCore import QMimeData, Signal, Slot
from PySide6.QtGui import QFontMetrics, QImage
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QTextEdit, QVBoxLayout, QWidget

from lrdesk.gui.lab.fields import refusal_label, show_refusal
from lrdesk.gui.parts import label
from lrdesk.gui.write import pictures

PADDING = 22  # pixels that the style sheet puts around the text, above and below together
MOST_LINES = 9  # before it scrolls


class MarkdownEdit(QTextEdit):
    """Plain text; Tab leaves it, as everywhere else. `pictured` brings a picture that was pasted or dropped."""

    pictured = Signal(QImage)
    refused = Signal(str)

    def __init__(self, name: str, least_lines: int) -> None:
        super().__init__()
        self.setProperty("role", "well")
        self.setAccessibleName(name)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self._least = least_lines
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take pictures, too."""
        return pictures.brings_picture(source) or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Hand pictures over; insert all else as text."""
        if not pictures.brings_picture(source):
            super().insertFromMimeData(source)
            return
        try:
            self.pictured.emit(pictures.read(source))
        except pictures.NoPicture as error:
            self.refused.emit(str(error))

    @Slot()
    def _fit(self) -> None:
        line = QFontMetrics(self.font()).lineSpacing()
        needed = int(self.document().size().height())
        self.setFixedHeight(max(self._least * line, min(needed, MOST_LINES * line)) + PADDING)


class TextField(QWidget):
    """A name, what is typed, and why it cannot stay as it is, where it cannot; `head` has room beside the name."""

    changed = Signal()

    def __init__(self, name: str, one_line: bool = False, least_lines: int = 2) -> None:
        super().__init__()
        self.edit: QLineEdit | MarkdownEdit
        if one_line:
            self.edit = QLineEdit()
            self.edit.setAccessibleName(name)
        else:
            self.edit = MarkdownEdit(name, least_lines)
            self.edit.refused.connect(self.refuse)
        self.edit.textChanged.connect(self.changed)
        self._refusal = refusal_label()
        self._said = ""
        self._given = "", ""  # what was shown, and what the field made of it: an odd line end becomes a usual one
        above = label(name, "heading", wrap=True)
        above.setBuddy(self.edit)
        self.head = QHBoxLayout()
        self.head.addWidget(above, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self.head)
        for part in (self.edit, self._refusal):
            column.addWidget(part)

    @property
    def text(self) -> str:
        """What was typed, or to the letter what was shown where nothing was."""
        typed = self._typed()
        return self._given[0] if typed == self._given[1] else typed

    def show_text(self, text: str) -> None:
        """Show a text, unless it is shown already: the cursor stays where it is then."""
        if text != self.text:
            if isinstance(self.edit, QLineEdit):
                self.edit.setText(text)
                self.edit.setCursorPosition(0)
            else:
                self.edit.setPlainText(text)
            self._given = text, self._typed()

    def _typed(self) -> str:
        if isinstance(self.edit, QLineEdit):
            return self.edit.text()
        return re.sub("[\u2028\u2029]", "\n", self.edit.document().toRawText())  # toPlainText would lose hard spaces

    @Slot(str)
    def refuse(self, sentence: str) -> None:
        """Say under the text why it cannot stay as it is, or nothing any more."""
        if sentence != self._said:
            self._said = sentence
            show_refusal(self._refusal, sentence)
