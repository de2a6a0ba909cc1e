"""What the bodies of a card share, whichever kind it is."""

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lrdesk.bridge.review import Review
from lrdesk.gui.parts import announce, label
from lrdesk.gui.richtext import RichText
from lrdesk.gui.theme import Theme
from lrdesk.words import tr

LETTERS = "ABCDE"


class Body(QWidget):
    """One kind of card: a caption (marked), a question, room for the rest. `hint` is what asking for one shows.

    What `reveal` shows begins with the widget `revealed`.
    """

    caption = ""
    revealed: QWidget

    def __init__(self, review: Review, theme: Theme) -> None:
        super().__init__()
        self._review, self._theme = review, theme
        self.question = RichText(theme, "question", line_height=120, gap=2)
        self.hint = RichText(theme, "more")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._column.addWidget(label(tr(self.caption).upper(), "caption"))
        self._column.addWidget(self.question)

    def show_item(self, item: Any) -> None:
        """Ask an item of this kind."""
        raise NotImplementedError

    def reveal(self, item: Any) -> None:
        """Answer it."""
        raise NotImplementedError

    @property
    def told(self) -> str:
        """The answer in plain words, for a screen reader."""
        return ""

    def take_focus(self) -> bool:
        """Take the keyboard if the question is answered by typing."""
        return False

    def show_hint(self) -> None:
        """Show the hint, and note that it was asked for."""
        if self.hint.markdown and not self.hint.isVisible():
            self.hint.show()
            announce(self, self.hint.plain)
            self._review.hint()

    def _ask(self, question: str, hint: str) -> None:
        self.question.show_markdown(question)
        self.hint.show_markdown(tr("*Hint:* {hint}").format(hint=hint) if hint else "")
        self.hint.hide()
