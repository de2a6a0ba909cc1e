"""A prompt to explain: room to write, then concepts to tick and a model answer."""

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QTextEdit, QWidget

from lrdesk.bridge.review import Review
from lrdesk.content.deck import Explain
from lrdesk.gui.parts import announce, label
from lrdesk.gui.review.body import LETTERS, Body
from lrdesk.gui.review.tick import Tick
from lrdesk.gui.richtext import RichText
from lrdesk.gui.theme import Theme
from lrdesk.words import mark, tr


class Concept(QWidget):
    """A tick for one concept, with a text that wraps; a click on the text ticks too."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.tick = Tick(theme)
        self.tick.setAccessibleName(tr("Concept"))
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
        self.setAccessibleName(tr("Your explanation"))
        self.setPlaceholderText(tr("Explain it in your own words."))
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

    caption = mark("Explain in your own words")

    def __init__(self, review: Review, theme: Theme) -> None:
        super().__init__(review, theme)
        self._drafts: dict[str, str] = {}  # by card: leaving it or undoing the one before loses nothing written
        self.answer = Answer()
        self.answer.textChanged.connect(self._keep_draft)
        self._column.addWidget(self.answer)
        self._column.addWidget(self.hint)
        self._asks = label(tr("Which of these did you say?"), "heading")
        self._score = label(role="right-badge")
        self.revealed = self._asks
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
        self.model_answer.show_markdown(tr("**Model answer.** {text}").format(text=item.model_answer))
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
