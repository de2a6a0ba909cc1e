"""Review: the card on the left, its experiment on the right, the grades below, and every key."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from lrdesk.bridge.review import EASY, Review
from lrdesk.content.deck import Explain, Quiz
from lrdesk.gui.lab.panel import LabPanel
from lrdesk.gui.parts import after_paint, button, label, press_focused
from lrdesk.gui.review.body import LETTERS
from lrdesk.gui.review.card import CardPanel
from lrdesk.gui.review.grades import HEIGHT, GradeBar
from lrdesk.gui.review.summary import SummaryPage

if TYPE_CHECKING:
    from lrdesk.lab.devices import Preference

KEYS = {
    "recall": "Space shows the answer",
    "quiz": "Choose with A to D",
    "explain": "Ctrl+Enter ends your explanation; Alt with a digit predicts",
}
WORDS = {"recall": ("Show answer", "Space"), "explain": ("Compare", "Ctrl+Return")}


class ReviewScreen(QWidget):
    """A whole session; `left` asks to go back to Today."""

    left = Signal()

    def __init__(self, review: Review, card: CardPanel, lab: LabPanel) -> None:
        super().__init__()
        self.setObjectName("page")
        self._review = review
        self._predictions: dict[str, bool] = {}  # by card: the first counts, for after it the run is known
        # Words first: the lab follows once the card is on screen.
        self._experiment_due = after_paint(self, self._bring_lab_up)
        self.card, self.lab = card, lab
        self.grades, self.summary = GradeBar(), SummaryPage()
        self._message = label(role="wrong", wrap=True)

        desk = QWidget()
        columns = QHBoxLayout(desk)
        columns.setContentsMargins(22, 16, 22, 16)
        columns.setSpacing(16)
        columns.addWidget(self.card, 45)
        columns.addWidget(self.lab, 55)
        self._middle = QStackedWidget()
        self._middle.addWidget(desk)
        self._middle.addWidget(self.summary)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.bars = (self._top(), self._bottom())
        layout.addWidget(self.bars[0])
        layout.addWidget(self._message)
        layout.addWidget(self._middle, 1)
        layout.addWidget(self.bars[1])
        self._message.setContentsMargins(22, 8, 22, 0)
        self._message.hide()

        review.card_shown.connect(self._show_card)
        review.revealed.connect(self._show_answer)
        review.suggestion_changed.connect(self._show_grades)
        review.ended.connect(self._show_end)
        review.failed.connect(self._show_message)
        self.grades.graded.connect(review.grade)
        self.lab.judged.connect(self._take_judgement)
        self.summary.left.connect(self.left)
        self._bind_keys()

    def begin(self, back: str) -> None:
        """Forget the predictions of the session before; `back` is where its end leads, in words for a button."""
        self._predictions.clear()
        self.summary.back.setText(back)
        self.summary.back.setAccessibleName(back)

    def use_settings(self, grades: int, device: "Preference") -> None:
        """Offer four grades or six, and train on this device from the next card on."""
        self.grades.use(grades)
        self.lab.device = device

    def _top(self) -> QWidget:
        bar = QWidget()
        bar.setObjectName("topbar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        bar.setFixedHeight(52)
        self._deck, self._kind, self._level = label(role="muted"), label(role="accent-badge"), label(role="badge")
        self._drill = label("drill", "badge")
        self._left = label(role="muted")
        self._left.setTextFormat(Qt.TextFormat.RichText)
        self.undo = button("Undo", "link", "Undo the last answer", "Ctrl+Z")
        self.undo.clicked.connect(self._review.undo)
        self.close_button = button("End", "link", "End the session", "Escape")
        self.close_button.clicked.connect(self.left)
        row = QHBoxLayout(bar)
        row.setContentsMargins(22, 0, 22, 0)
        row.setSpacing(12)
        for widget in (self._deck, self._kind, self._level, self._drill):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        row.addWidget(self._left)
        row.addWidget(self.undo)
        row.addWidget(self.close_button)
        return bar

    def _bottom(self) -> QWidget:
        bar = QWidget()
        bar.setObjectName("bottombar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._keys = label(role="muted")
        self.easy = button("Easy", name="Grade Easy", shortcut="4")
        self.easy.clicked.connect(self._grade_easy)
        self.go_on = button("", "primary")
        self.go_on.clicked.connect(self._go_on)
        row = QHBoxLayout(bar)
        row.setContentsMargins(22, 12, 22, 18)
        row.setSpacing(10)
        row.addWidget(self.grades, 1)
        row.addWidget(self._keys, 1)
        row.addWidget(self.easy)
        row.addWidget(self.go_on)
        bar.setMinimumHeight(HEIGHT + 30)
        return bar

    @Slot()
    def _show_card(self) -> None:
        card = self._review.card
        assert card is not None
        session = self._review.session
        assert session is not None
        self.lab.stop()  # what the last card's run still has to say must not land on this card
        self._middle.setCurrentIndex(0)
        self._message.hide()
        self.bars[1].show()
        self._deck.setText(card.deck_title)
        self._kind.setText(card.item.kind.capitalize())
        self._level.setText(card.item.level)
        for widget in (self._deck, self._kind, self._level):
            widget.show()
        self._drill.setVisible(card.drill)
        minutes = session.minutes_left
        self._left.setText(f"<b>{session.left}</b> left · {minutes} min")
        self.undo.setEnabled(session.can_undo)
        self.card.show_card()
        self.grades.hide()
        self.easy.hide()
        self._keys.show()
        words, key = WORDS.get(card.item.kind, ("", ""))
        self.go_on.setVisible(bool(words))
        self.go_on.setText(words)
        self.go_on.setAccessibleName(words)
        self.go_on.setToolTip(key)
        self._keys.setText(KEYS[card.item.kind])
        self._experiment_due.start()

    @Slot()
    def _bring_lab_up(self) -> None:
        """Have the lab follow the card: its set-up while it asks, its run once it is answered."""
        if (card := self._review.card) is None:
            return
        if not self.lab.shows(card.experiment):
            self.lab.show_experiment(card.experiment)
        if self._review.is_revealed:
            self.lab.reveal()

    @Slot()
    def _show_answer(self) -> None:
        card = self._review.card
        assert card is not None
        self.card.reveal()
        quiz = isinstance(card.item, Quiz)
        self.grades.setVisible(not quiz)
        self._keys.setVisible(quiz)
        self._keys.clear()
        self.go_on.setVisible(quiz)
        self.easy.setVisible(quiz and self._review.is_right and not self._review.hinted)
        if quiz:
            self.go_on.setText("Continue")
            self.go_on.setAccessibleName("Continue")
            self.go_on.setToolTip("Space")
            name = {1: "Again", 3: "Hard", 4: "Good"}[self._review.suggested]
            self._keys.setText(f"Graded {name} from your answer. Comes back {_when(self._review)}.")
        self._show_grades()
        self._experiment_due.start()

    @Slot()
    def _show_grades(self) -> None:
        if self._review.card is not None and self._review.is_revealed:
            self.grades.show_grades(self._review.comes_back, self._review.suggested)

    @Slot()
    def _show_end(self) -> None:
        self.lab.stop()
        for widget in (self._deck, self._kind, self._level, self._drill, self.bars[1]):
            widget.hide()
        self._left.clear()
        session = self._review.session
        self.undo.setEnabled(session is not None and session.can_undo)
        self.summary.show_summary(self._review.summary(), (sum(self._predictions.values()), len(self._predictions)))
        self._middle.setCurrentIndex(1)
        self.summary.back.setFocus()

    @Slot(str)
    def _show_message(self, sentence: str) -> None:
        self._message.setText(sentence)
        self._message.show()

    @Slot(str, bool)
    def _take_judgement(self, markdown: str, agreed: bool) -> None:
        if self._review.card is not None:
            self._predictions.setdefault(self._review.card.key, agreed)
        self.card.say(markdown)

    def _bind_keys(self) -> None:
        keys: dict[str, Callable[[], object]] = {
            "Space": self._press,
            "Return": self._press,
            "Enter": self._press,
            "Ctrl+Return": self._end_explanation,
            "Ctrl+Enter": self._end_explanation,
            "Up": partial(self.card.turn_pages, -0.25),
            "Down": partial(self.card.turn_pages, 0.25),
            "PgUp": partial(self.card.turn_pages, -1),
            "PgDown": partial(self.card.turn_pages, 1),
            "Ctrl+Z": self._review.undo,
            "Escape": self.left.emit,
            "H": self.card.show_hint,
            "Alt+H": self.card.show_hint,
            "M": self.card.show_model_answer,
        }
        for index, letter in enumerate(LETTERS):
            keys[letter] = partial(self.card.press_letter, index)
        for index in range(8):
            keys[f"{index + 1}"] = partial(self._digit, index)
            keys[f"Alt+{index + 1}"] = partial(self.lab.chips.pick_lane, index)
        for sequence, slot in keys.items():
            shortcut = QShortcut(QKeySequence(sequence), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(slot)

    @Slot()
    def _press(self) -> None:
        """Press the button that Tab has reached; otherwise go on."""
        if not press_focused(self):
            self._go_on()

    @Slot()
    def _go_on(self) -> None:
        card = self._review.card
        if card is None:
            self.left.emit()
        elif self._review.is_revealed:
            self._review.accept()
        elif not isinstance(card.item, Quiz):
            self._review.reveal()

    @Slot()
    def _end_explanation(self) -> None:
        """Show what to compare with; pressed twice by mistake, it must not grade."""
        if self._review.card is not None and isinstance(self._review.card.item, Explain):
            self._review.reveal()

    def _digit(self, index: int) -> None:
        """Predict before the answer, grade after it."""
        card = self._review.card
        if not self._review.is_revealed:
            self.lab.chips.pick_lane(index)
        elif card is not None and not isinstance(card.item, Quiz):
            self.grades.press(index)
        elif index == 3 and self.easy.isVisible():
            self._grade_easy()

    @Slot()
    def _grade_easy(self) -> None:
        self._review.grade(EASY)


def _when(review: Review) -> str:
    when = review.comes_back(review.suggested)
    return when if when in ("today", "tomorrow") else f"in {when}"
