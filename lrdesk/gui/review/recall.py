"""A card to recall: a question, then its answer."""

from lrdesk.bridge.review import Review
from lrdesk.content.deck import Recall
from lrdesk.gui.parts import rule
from lrdesk.gui.review.body import Body
from lrdesk.gui.richtext import RichText
from lrdesk.gui.theme import Theme
from lrdesk.words import mark


class RecallBody(Body):
    """A question, and the answer under a hairline."""

    caption = mark("Recall")

    def __init__(self, review: Review, theme: Theme) -> None:
        super().__init__(review, theme)
        self._rule = rule()
        self.answer, self.more = RichText(theme, "answer"), RichText(theme, "more")
        for widget in (self._rule, self.answer, self.more):
            self._column.addWidget(widget)
        self.revealed = self.answer
        self._column.addStretch(1)

    @property
    def told(self) -> str:
        """The answer in plain words, for a screen reader."""
        return f"{self.answer.plain} {self.more.plain}".rstrip()

    def show_item(self, item: Recall) -> None:
        """Ask."""
        self._ask(item.front, "")
        self.answer.show_markdown(item.back)
        self.more.show_markdown(item.more)
        for widget in (self._rule, self.answer, self.more):
            widget.hide()

    def reveal(self, item: Recall) -> None:
        """Answer."""
        for widget in (self._rule, self.answer):
            widget.show()
        self.more.setVisible(bool(item.more))
