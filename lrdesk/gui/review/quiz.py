"""A quiz: a question and four options."""

from PySide6.QtCore import Slot

from lrdesk.bridge.review import Review
from lrdesk.content.deck import Quiz
from lrdesk.gui.review.body import LETTERS, Body
from lrdesk.gui.review.option import OptionButton
from lrdesk.gui.richtext import RichText
from lrdesk.gui.theme import Theme
from lrdesk.words import mark, tr


class QuizBody(Body):
    """A question and four options; choosing one shows the right one and why."""

    caption = mark("Quiz")

    def __init__(self, review: Review, theme: Theme) -> None:
        super().__init__(review, theme)
        self.options = [OptionButton(letter, theme) for letter in LETTERS[:4]]
        for option in self.options:
            option.clicked.connect(self._choose)
            self._column.addWidget(option)
        self._column.addWidget(self.hint)
        self.why = RichText(theme, "more")
        self._column.addWidget(self.why)
        self.revealed = self.why
        self._column.addStretch(1)

    @property
    def told(self) -> str:
        """The verdict, why, and which option is right, for a screen reader."""
        right = [option.accessibleName() for option in self.options if option.is_right]
        return " ".join((self.why.plain, *right))

    def show_item(self, item: Quiz) -> None:
        """Ask, with the options in the order that was drawn for this time."""
        assert self._review.card is not None
        self._ask(item.question, item.hint)
        self.why.hide()
        for made, option in zip(self.options, self._review.card.choices, strict=True):
            made.show_option(option, item.options[option])

    def reveal(self, item: Quiz) -> None:
        """Judge the choice and say why."""
        verdict = tr("**Right.** {why}") if self._review.is_right else tr("**Not quite.** {why}")
        self.why.show_markdown(verdict.format(why=item.why))
        self.why.show()
        for made in self.options:
            made.show_judged(made.option == item.answer, made.option == self._review.chosen)

    def press(self, index: int) -> None:
        """Choose an option by its letter."""
        if index < len(self.options):
            self.options[index].click()

    @Slot()
    def _choose(self) -> None:
        sender = self.sender()
        assert isinstance(sender, OptionButton)
        self._review.choose(sender.option)
