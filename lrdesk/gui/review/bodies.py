"""The three kinds of card, each as one widget that shows a question and then its answer."""

from typing import Any

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QTextEdit, QVBoxLayout, QWidget

from lrdesk.bridge.review import Review
from lrdesk.content.deck import Explain, Quiz, Recall
from lrdesk.gui.parts import announce, label, restyle, rule
from lrdesk.gui.review.tick import Tick
from lrdesk.gui.richtext import RichText
from lrdesk.gui.theme import Theme

LETTERS = "ABCDE"


class Body(QWidget):
    """What the kinds share: a caption, a question, room for the rest. `hint` is what asking for one shows."""

    caption = ""

    def __init__(self, review: Review, theme: Theme) -> None:
        super().__init__()
        self._review, self._theme = review, theme
        self.question = RichText(theme, "question", line_height=120, gap=2)
        self.hint = RichText(theme, "more")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._column.addWidget(label(self.caption, "caption"))
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
        self.hint.show_markdown(f"*Hint:* {hint}" if hint else "")
        self.hint.hide()


class RecallBody(Body):
    """A question, and the answer under a hairline."""

    caption = "RECALL"

    def __init__(self, review: Review, theme: Theme) -> None:
        super().__init__(review, theme)
        self._rule = rule()
        self.answer, self.more = RichText(theme, "answer"), RichText(theme, "more")
        for widget in (self._rule, self.answer, self.more):
            self._column.addWidget(widget)
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


class OptionButton(QPushButton):
    """An option of a quiz: its letter and its text, which may wrap and hold code or maths."""

    def __init__(self, letter: str, theme: Theme) -> None:
        super().__init__()
        self.option = 0
        self.setProperty("role", "option")
        self.setAccessibleName(letter)  # until it shows an option
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._letter, self.text_label = label(letter, "mono"), RichText(theme, "", line_height=120, gap=0)
        self.text_label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._mark = label()
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(12)
        row.addWidget(self._letter)
        row.addWidget(self.text_label, 1)
        row.addWidget(self._mark)
        for part in (self._letter, self.text_label, self._mark):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_option(self, option: int, text: str) -> None:
        """Offer an option."""
        self.option = option
        self.text_label.show_markdown(text)
        self._judge("option", "", f"{self._letter.text()}: {text}")
        self.setEnabled(True)

    def show_judged(self, right: bool, chosen: bool) -> None:
        """Show whether the option was right, by word and mark as well as by colour."""
        name = self.accessibleName()
        if right:
            self._judge("option-right", "✓", f"{name}, right")
        elif chosen:
            self._judge("option-wrong", "✗", f"{name}, your choice, wrong")
        self.setEnabled(False)

    @property
    def is_right(self) -> bool:
        """Whether this is shown to be the right one."""
        return bool(self.property("role") == "option-right")

    def heightForWidth(self, width: int) -> int:
        """Let the text wrap."""
        layout = self.layout()
        return layout.heightForWidth(width) if layout is not None else super().heightForWidth(width)

    def _judge(self, role: str, mark: str, name: str) -> None:
        if self.property("role") != role:
            restyle(self, role)
        self._mark.setText(mark)
        self.setAccessibleName(name)


class QuizBody(Body):
    """A question and four options; choosing one shows the right one and why."""

    caption = "QUIZ"

    def __init__(self, review: Review, theme: Theme) -> None:
        super().__init__(review, theme)
        self.options = [OptionButton(letter, theme) for letter in LETTERS[:4]]
        for option in self.options:
            option.clicked.connect(self._choose)
            self._column.addWidget(option)
        self._column.addWidget(self.hint)
        self.why = RichText(theme, "more")
        self._column.addWidget(self.why)
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
        verdict = "Right." if self._review.is_right else "Not quite."
        self.why.show_markdown(f"**{verdict}** {item.why}")
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


class Concept(QWidget):
    """A tick for one concept, with a text that wraps; a click on the text ticks too."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.tick = Tick(theme)
        self.tick.setAccessibleName("Concept")
        self.text = RichText(theme, "", line_height=120, gap=0)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.text.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick."""
        self.tick.toggle()


class Answer(QTextEdit):
    """Where an explanation is written; Tab leaves it, as everywhere else."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "well")
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName("Your explanation")
        self.setPlaceholderText("Explain it in your own words.")
        self.setMinimumHeight(90)

    def event(self, event: QEvent) -> bool:
        """Leave the key for undo to the review while there is nothing here to undo."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.ShortcutOverride
            and event.matches(QKeySequence.StandardKey.Undo)
            and not self.document().isUndoAvailable()
        ):
            event.ignore()
            return False
        return super().event(event)

    def resume(self, draft: str) -> None:
        """Go on writing at the end of a draft, which undo then leaves alone."""
        self.setPlainText(draft)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def settle(self, settled: bool) -> None:
        """Take no more than the text needs once it is written, and room to write before."""
        self.setReadOnly(settled)
        needed = int(self.document().size().height()) + 2 * self.frameWidth() + 20
        self.setMaximumHeight(max(60, min(needed, 200)) if settled else 16_777_215)
        self.setMinimumHeight(60 if settled else 90)


class ExplainBody(Body):
    """A prompt and room to write; then the concepts to tick, and a model answer to compare with."""

    caption = "EXPLAIN IN YOUR OWN WORDS"

    def __init__(self, review: Review, theme: Theme) -> None:
        super().__init__(review, theme)
        self._drafts: dict[str, str] = {}  # by card: leaving it or undoing the one before loses nothing written
        self.answer = Answer()
        self.answer.textChanged.connect(self._keep_draft)
        self._column.addWidget(self.answer)
        self._column.addWidget(self.hint)
        self._asks = label("Which of these did you say?", "heading")
        self._score = label(role="right-badge")
        row = QHBoxLayout()
        row.addWidget(self._asks)
        row.addWidget(self._score)
        row.addStretch(1)
        self._column.addLayout(row)
        self.concepts = [Concept(theme) for _ in LETTERS]
        for concept in self.concepts:
            concept.tick.toggled.connect(self._count)
            self._column.addWidget(concept)
        self.model_answer = RichText(theme, "more")
        self._column.addWidget(self.model_answer)
        self._column.addStretch(1)
        review.suggestion_changed.connect(self._show_score)
        review.graded.connect(self._forget_draft)

    def show_item(self, item: Explain) -> None:
        """Ask, with what was written before if the card was left in the middle."""
        assert self._review.card is not None
        self._ask(item.prompt, item.hint)
        self.answer.resume(self._drafts.get(self._review.card.key, ""))
        self.answer.settle(False)
        self.model_answer.show_markdown(f"**Model answer.** {item.model_answer}")
        for widget in (self._asks, self._score, self.model_answer):
            widget.hide()
        for index, concept in enumerate(self.concepts):
            concept.hide()
            concept.tick.setChecked(False)
            if index < len(item.concepts):
                concept.text.show_markdown(item.concepts[index])
                concept.tick.setAccessibleName(f"{LETTERS[index]}: {item.concepts[index]}")

    def reveal(self, item: Explain) -> None:
        """Show the concepts to tick."""
        self.answer.settle(True)
        self._show_score()
        for widget in (self._asks, self._score, *self.concepts[: len(item.concepts)]):
            widget.show()

    @property
    def told(self) -> str:
        """What to tick, for a screen reader."""
        shown = (concept.tick.accessibleName() for concept in self.concepts if not concept.isHidden())
        return f"{self._asks.text()} {'; '.join(shown)}."

    def take_focus(self) -> bool:
        """Take the keyboard: the answer is typed."""
        self.answer.setFocus()
        return True

    def press(self, index: int) -> None:
        """Tick a concept by its letter."""
        if self._review.is_revealed and self.concepts[index].isVisible():
            self.concepts[index].tick.toggle()

    def toggle_model_answer(self) -> None:
        """Show or hide the model answer, once the learner's own is written."""
        if self._review.is_revealed:
            self.model_answer.setVisible(not self.model_answer.isVisible())
            if self.model_answer.isVisible():
                announce(self, self.model_answer.plain)

    @Slot()
    def _keep_draft(self) -> None:
        if self._review.card is not None:
            self._drafts[self._review.card.key] = self.answer.toPlainText()

    @Slot(str)
    def _forget_draft(self, key: str) -> None:
        self._drafts.pop(key, None)

    @Slot()
    def _count(self) -> None:
        self._review.hold(frozenset(i for i, concept in enumerate(self.concepts) if concept.tick.isChecked()))

    @Slot()
    def _show_score(self) -> None:
        card = self._review.card
        if card is not None and isinstance(card.item, Explain):
            self._score.setText(f"{len(self._review.held)} / {len(card.item.concepts)}")
