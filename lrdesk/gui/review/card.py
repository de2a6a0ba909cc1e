"""The card on the left: the body of its kind, which scrolls where it is long, and a foot for what follows from it."""

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from lrdesk.bridge.review import Review
from lrdesk.content.deck import Explain
from lrdesk.gui.parts import after_paint, announce, button, label
from lrdesk.gui.review.body import Body
from lrdesk.gui.review.explain import ExplainBody
from lrdesk.gui.review.quiz import QuizBody
from lrdesk.gui.review.recall import RecallBody
from lrdesk.gui.richtext import bare, inline
from lrdesk.gui.theme import Theme
from lrdesk.words import tr


class CardPanel(QFrame):
    """Shows the review's present card."""

    def __init__(self, review: Review, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._review = review
        self.bodies: dict[str, Body] = {
            "recall": RecallBody(review, theme),
            "quiz": QuizBody(review, theme),
            "explain": ExplainBody(review, theme),
        }
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Not a stack, which would be as tall as its tallest page and scroll a short card.
        self._pages = QWidget()
        self._scroll.setWidget(self._pages)  # while empty, for it has all that is within laid out and dressed
        column = QVBoxLayout(self._pages)
        column.setContentsMargins(0, 0, 0, 0)
        for body in self.bodies.values():
            column.addWidget(body)
            body.hide()
        self.body: Body = self.bodies["recall"]
        self._awaited: QWidget = self.body
        self._scroll_due = after_paint(self, self._scroll_to_awaited)
        self._foot = label(role="muted", wrap=True)
        self._foot.setTextFormat(Qt.TextFormat.RichText)
        self._hint = button(tr("Hint"), "link", tr("Show the hint"), key="review-hint")
        self._model = button(tr("Model answer"), "link", tr("Show the model answer"), key="review-model")
        self._hint.clicked.connect(self.show_hint)
        self._model.clicked.connect(self.show_model_answer)
        links = QHBoxLayout()
        links.addWidget(self._model)
        links.addWidget(self._hint)
        links.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 22, 22, 16)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self._foot)
        layout.addLayout(links)

    def show_card(self) -> None:
        """Ask the present card's question."""
        card = self._review.card
        assert card is not None
        body = self.bodies[card.item.kind]
        body.show_item(card.item)
        if body is not self.body:
            self.body.hide()
            self.body = body
        body.show()
        self._scroll.verticalScrollBar().setValue(0)
        self._foot.clear()
        self._hint.setVisible(bool(body.hint.markdown))
        self._model.hide()
        self.setAccessibleDescription("")
        self.setAccessibleName(f"{tr(body.caption)}: {body.question.plain}")
        if not body.take_focus():
            self.setFocus()

    def reveal(self) -> None:
        """Show the answer."""
        card = self._review.card
        assert card is not None
        self.body.reveal(card.item)
        self._hint.setVisible(isinstance(card.item, Explain) and bool(card.item.hint))
        self._model.setVisible(isinstance(card.item, Explain))
        told = self.body.told
        self.setAccessibleDescription(told)
        announce(self, told)
        self.setFocus()
        self._bring_in(self.body.revealed)

    def turn_pages(self, pages: float) -> None:
        """Scroll by so many pages, downwards."""
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.value() + round(pages * bar.pageStep()))

    def _bring_in(self, part: QWidget) -> None:
        """Scroll, once all is laid out, to the end of the card, but not past the beginning of a part of it."""
        self._awaited = part
        self._scroll_due.start()

    def _scroll_to_awaited(self) -> None:
        bar = self._scroll.verticalScrollBar()
        bar.setValue(min(self._awaited.mapTo(self._pages, QPoint()).y(), bar.maximum()))

    def press_letter(self, index: int) -> None:
        """Choose an option or tick a concept."""
        if isinstance(self.body, QuizBody | ExplainBody):
            self.body.press(index)

    def say(self, markdown: str) -> None:
        """Add a line to the foot."""
        bar = self._scroll.verticalScrollBar()
        if self._review.is_revealed and bar.value() == bar.maximum():
            self._scroll_due.start()  # the foot takes room from the end, which was in sight
        announce(self, bare(markdown))
        said = self._foot.text()
        self._foot.setText(f"{said}<br>{inline(markdown)}" if said else inline(markdown))

    @Slot()
    def show_hint(self) -> None:
        """Show the hint; for a quiz only before it is answered."""
        if not (self._review.is_revealed and isinstance(self.body, QuizBody)):
            self.body.show_hint()

    @Slot()
    def show_model_answer(self) -> None:
        """Show or hide the model answer of an explanation."""
        if isinstance(self.body, ExplainBody):
            self.body.toggle_model_answer()
            self._bring_in(self.body.model_answer if self.body.model_answer.isVisible() else self.body.revealed)
