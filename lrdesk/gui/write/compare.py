"""The learner's words for a shipped item beside those of its deck; what differs is struck out or underlined."""

import re
from difflib import SequenceMatcher
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from lrdesk.content.deck import Item
from lrdesk.content.drafts import FIELDS, OPTIONS, draft_of
from lrdesk.gui.parts import button, label, rule
from lrdesk.gui.theme import Theme
from lrdesk.gui.write.names import field_name
from lrdesk.study.writing import OpenItem
from lrdesk.words import tr

SIZE = (820, 560)
_WORDS = re.compile(r"\s+|\w+|[^\w\s]")


class CompareDialog(QDialog):
    """Field by field; `reverted` asks for the deck's words, `kept` for the learner's where the deck has new ones."""

    reverted = Signal()
    kept = Signal()

    def __init__(self, opened: OpenItem, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Compare with the original"))
        self.resize(*SIZE)
        self._theme = theme
        inside = QWidget()
        self.grid = QGridLayout(inside)
        self.grid.setHorizontalSpacing(18)
        self.grid.setVerticalSpacing(10)
        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
        self.grid.addWidget(label(tr("In the deck"), "panel-title"), 0, 0)
        self.grid.addWidget(label(tr("Yours"), "panel-title"), 0, 1)
        for name, theirs, mine in differences(opened.shipped, opened.item):
            self._add(name, theirs, mine)
        self.grid.setRowStretch(self.grid.rowCount(), 1)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        self.revert = button(tr("Back to the original"))
        self.keep = button(tr("Keep mine"), "primary")
        self.keep.setVisible(opened.is_outdated)
        close = button(tr("Close"))
        foot = QHBoxLayout()
        foot.addWidget(self.revert)
        foot.addStretch(1)
        foot.addWidget(close)
        foot.addWidget(self.keep)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 18, 18, 18)
        layout.setSpacing(12)
        if opened.is_outdated:
            layout.addWidget(label(tr("The deck says something else than when you edited the item."), wrap=True))
        told = tr("Words that only the deck has are struck out, words that only you have are underlined.")
        layout.addWidget(label(told, "muted", wrap=True))
        layout.addWidget(scroll, 1)
        layout.addLayout(foot)
        for made, asked in ((self.revert, self.reverted), (self.keep, self.kept)):
            made.clicked.connect(self.accept)
            made.clicked.connect(asked)
        close.clicked.connect(self.reject)

    def _add(self, name: str, theirs: str, mine: str) -> None:
        row = self.grid.rowCount()
        self.grid.addWidget(rule(), row, 0, 1, 2)
        self.grid.addWidget(label(name, "heading"), row + 1, 0, 1, 2)
        colours = self._theme.colours
        for column, (text, rich) in enumerate(
            zip((theirs, mine), marked(theirs, mine, colours.wrong, colours.right), strict=True)
        ):
            shown = QLabel()
            shown.setTextFormat(Qt.TextFormat.RichText)
            shown.setWordWrap(True)
            shown.setAlignment(Qt.AlignmentFlag.AlignTop)
            shown.setText(rich)
            shown.setAccessibleName(text or tr("nothing"))
            shown.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            self.grid.addWidget(shown, row + 2, column)


def differences(theirs: Item, mine: Item) -> list[tuple[str, str, str]]:
    """Return the name of each field that says something else, and what it says in the two items."""
    one, other = draft_of(theirs), draft_of(mine)
    found = [
        (tr(field_name(one.kind, name)), one.text(name), other.text(name))
        for name in FIELDS[one.kind]
        if one.text(name) != other.text(name)
    ]
    if one.answer != other.answer:
        theirs_right, mine_right = (tr(field_name(one.kind, OPTIONS[draft.answer])) for draft in (one, other))
        found.append((tr("The right option"), theirs_right, mine_right))
    return found


def marked(theirs: str, mine: str, gone: str, new: str) -> tuple[str, str]:
    """Return two texts as rich text, their differing words struck out and underlined, in these colours."""
    one, other = _WORDS.findall(theirs), _WORDS.findall(mine)
    left, right = "", ""
    for kind, i, j, k, m in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        a, b = (escape("".join(words)).replace("\n", "<br>") for words in (one[i:j], other[k:m]))
        if kind == "equal":
            left, right = left + a, right + b
        else:
            left += f'<s style="color: {gone}">{a}</s>' if a else ""
            right += f'<u style="color: {new}">{b}</u>' if b else ""
    return left, right
