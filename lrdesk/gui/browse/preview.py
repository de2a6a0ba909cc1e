"""A card as it reads with its answer: what it asks, what is right, and why."""

from collections.abc import Iterator

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lrdesk.content.deck import Explain, Item, Quiz
from lrdesk.gui.names import KINDS, LEVELS
from lrdesk.gui.parts import label, rule
from lrdesk.gui.richtext import RichText
from lrdesk.gui.theme import Theme
from lrdesk.words import tr

LETTERS = "ABCD"


class Preview(QWidget):
    """One item, question and answer, to be read."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._caption = label(role="caption", wrap=True)
        self.question = RichText(theme, "question", line_height=120, gap=2)
        self.answer, self.more = RichText(theme, "answer"), RichText(theme, "more")
        self._source = label(role="small", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (self._caption, self.question, rule(), self.answer, self.more, self._source):
            column.addWidget(part)
        column.addStretch(1)

    def show_item(self, item: Item, deck_title: str) -> None:
        """Show an item of a deck."""
        self._caption.setText(
            tr("{kind}, {level}, from “{deck}”").format(
                kind=tr(KINDS[item.kind]), level=tr(LEVELS[item.level]), deck=deck_title
            )
        )
        question, answer, more = texts(item)
        self.question.show_markdown(question)
        self.answer.show_markdown(answer)
        self.more.show_markdown(more)
        self.more.setVisible(bool(more))
        self._source.setText(tr("Source: {source}").format(source=item.source))
        self.setAccessibleName(f"{self._caption.text()}. {self.question.plain} {self.answer.plain}")


def texts(item: Item) -> tuple[str, str, str]:
    """Return the question of an item, its answer and what is added to that, as Markdown."""
    if isinstance(item, Quiz):
        return item.question, "\n".join(_options(item)), item.why
    if isinstance(item, Explain):
        return item.prompt, "\n".join(f"- {concept}" for concept in item.concepts), item.model_answer
    return item.front, item.back, item.more


def _options(quiz: Quiz) -> Iterator[str]:
    for place, (letter, option) in enumerate(zip(LETTERS, quiz.options, strict=False)):
        line = tr("- **{letter}, right:** {option}") if place == quiz.answer else "- **{letter}:** {option}"
        yield line.format(letter=letter, option=option.replace("\n", "\n  "))  # what is indented stays in the list
