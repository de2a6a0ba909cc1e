"""Review: the card on the left, its experiment on the right, the grades below, and every key."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, SignalInstance, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from lrdesk.bridge.review import EASY, Review
from lrdesk.bridge.setting_aside import SettingAside
from lrdesk.content.deck import Explain, Quiz
from lrdesk.gui.bars import TopBar
from lrdesk.gui.columns import Columns
from lrdesk.gui.keys import binding
from lrdesk.gui.lab.panel import LabPanel
from lrdesk.gui.names import KINDS, LEVELS
from lrdesk.gui.parts import after_paint, button, label, press_focused
from lrdesk.gui.review.body import LETTERS
from lrdesk.gui.review.card import CardPanel
from lrdesk.gui.review.grades import HEIGHT, GradeBar
from lrdesk.gui.review.more import More
from lrdesk.gui.review.summary import SummaryPage
from lrdesk.gui.review.when import graded
from lrdesk.scheduling.grading import RECALL_GRADES
from lrdesk.words import mark, tr

if TYPE_CHECKING:
    from lrdesk.lab.devices import Preference

BUTTONS = {"recall": (mark("Show answer"), "review-go-on"), "explain": (mark("Compare"), "review-compare")}
"""What goes on from the question of a kind: the words on its button, and its shortcut's id."""


class ReviewScreen(QWidget):
    """A whole session; `left` asks to go back to Today."""

    left = Signal()
    edit_asked = Signal(str)
    info_asked = Signal(str)
    card: CardPanel
    lab: LabPanel

    def __init__(self, review: Review, aside: SettingAside, parent: QWidget) -> None:
        """Make what Tab reaches before the card, and `columns`, on which the card and the lab are to be made.

        Each has its parent before its parts: with another parent, all that is within would be dressed anew.
        """
        super().__init__(parent)
        self.setObjectName("page")
        self._review = review
        self._predictions: dict[str, bool] = {}  # by card: the first counts, for after it the run is known
        # Words first: the lab follows once the card is on screen.
        self._experiment_due = after_paint(self, self._bring_lab_up)
        self._more = More(
            self,
            {
                "review-suspend": aside.suspend,
                "review-bury": aside.bury,
                "review-flag": aside.flag,
                "review-edit": partial(self._ask, self.edit_asked),
                "review-info": partial(self._ask, self.info_asked),
            },
        )
        self._message = label(role="wrong", wrap=True)
        self._message.setContentsMargins(22, 8, 22, 0)
        self._message.hide()
        self._middle = QStackedWidget(self)
        self.columns = Columns(parent=self._middle)
        self._middle.addWidget(self.columns)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self.top_bar = self._top()
        self._whole.addWidget(self.top_bar)
        self._whole.addWidget(self._message)
        self._whole.addWidget(self._middle, 1)
        aside.failed.connect(self._show_message)

    def take(self, card: CardPanel, lab: LabPanel) -> None:
        """Show every card of the review in these two, and make what Tab reaches after them."""
        self.card, self.lab = card, lab
        self.columns.hold(card, lab)
        self.grades, self.summary = GradeBar(), SummaryPage()
        self._middle.addWidget(self.summary)
        self.bottom_bar = self._bottom()
        self._whole.addWidget(self.bottom_bar)
        review = self._review
        review.card_shown.connect(self._show_card)
        review.revealed.connect(self._show_answer)
        review.suggestion_changed.connect(self._show_grades)
        review.ended.connect(self._show_end)
        review.failed.connect(self._show_message)
        self.grades.graded.connect(review.grade)
        self.summary.left.connect(self.left)
        lab.judged.connect(self._take_judgement)
        self._bind_keys()

    def stop(self) -> None:
        """Let nothing train on where nobody watches."""
        self.lab.stop()

    def start(self, back: str) -> None:
        """Forget the predictions of the session before; `back` is where its end leads, in words for a button."""
        self._predictions.clear()
        self.summary.back.setText(back)
        self.summary.back.setAccessibleName(back)
        self.summary.back.setToolTip(binding.with_keys(back, "review-go-on"))

    def use_settings(self, grades: int, device: "Preference") -> None:
        """Offer four grades or six, and train on this device from the next card on."""
        self.grades.use(grades)
        self.lab.device = device

    def _top(self) -> QWidget:
        bar = TopBar()
        self._deck, self._kind, self._level = label(role="muted"), label(role="accent-badge"), label(role="badge")
        self._drill = label(tr("drill"), "badge")
        self._flag = label(tr("flagged"), "accent-badge")
        self._left = label(role="muted")
        self._left.setTextFormat(Qt.TextFormat.RichText)
        self.undo = button(tr("Undo"), "link", tr("Undo the last answer"), key="undo")
        self.undo.clicked.connect(self._review.undo)
        self.close_button = button(tr("End"), "link", tr("End the session"), key="review-leave")
        self.close_button.clicked.connect(self.left)
        for part in (self._deck, self._kind, self._level, self._drill, self._flag):
            bar.row.addWidget(part)
        bar.row.add_stretch()
        for made in (self._left, self._more.button, self.undo, self.close_button):
            bar.row.addWidget(made)
        return bar

    def _bottom(self) -> QWidget:
        bar = QWidget()
        bar.setObjectName("bottombar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._keys = label(role="muted", wrap=True)
        self.easy = button(tr("Easy"), name=tr("Grade Easy"), key="review-digit-4")
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
        self.bottom_bar.show()
        self._deck.setText(card.deck_title)
        self._kind.setText(tr(KINDS[card.item.kind]))
        self._level.setText(tr(LEVELS[card.item.level]))
        for widget in (self._deck, self._kind, self._level):
            widget.show()
        self._drill.setVisible(card.drill)
        self._flag.setVisible(card.flagged)
        self._more.button.show()
        minutes = session.minutes_left
        self._left.setText(tr("<b>{left}</b> left · {minutes} min").format(left=session.left, minutes=minutes))
        self.undo.setEnabled(session.can_undo)
        self.card.show_card()
        self.grades.hide()
        self.easy.hide()
        self._keys.show()
        self.go_on.setVisible(card.item.kind in BUTTONS)
        if card.item.kind in BUTTONS:
            self._name_button(*BUTTONS[card.item.kind])
        self._keys.setText(_keys_told(card.item.kind))
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
            self._name_button(mark("Continue"), "review-go-on")
            grade = self._review.suggested
            name = next(choice.label for choice in RECALL_GRADES if choice.grade == grade)
            self._keys.setText(graded(tr(name), self._review.days_until(grade)))
        self._show_grades()
        self._experiment_due.start()

    def _name_button(self, text: str, key: str) -> None:
        self.go_on.setText(tr(text))
        self.go_on.setAccessibleName(tr(text))
        self.go_on.setToolTip(binding.in_words(key))

    @Slot()
    def _show_grades(self) -> None:
        if self._review.card is not None and self._review.is_revealed:
            self.grades.show_grades(self._review.days_until, self._review.suggested)

    @Slot()
    def _show_end(self) -> None:
        self.lab.stop()
        for widget in (
            self._deck,
            self._kind,
            self._level,
            self._drill,
            self._flag,
            self._more.button,
            self.bottom_bar,
        ):
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
        if self._review.card is not None and self._review.card.key not in self._predictions:
            self._predictions[self._review.card.key] = agreed
            self._review.predict(agreed)
        self.card.say(markdown)

    def _bind_keys(self) -> None:
        slots: dict[str, Callable[[], object]] = {
            "review-go-on": self._press,
            "review-compare": self._end_explanation,
            "review-up": partial(self.card.turn_pages, -0.25),
            "review-down": partial(self.card.turn_pages, 0.25),
            "review-page-up": partial(self.card.turn_pages, -1),
            "review-page-down": partial(self.card.turn_pages, 1),
            "review-leave": self.left.emit,
            "review-hint": self.card.show_hint,
            "review-model": self.card.show_model_answer,
        }
        for index in range(len(LETTERS)):
            slots[f"review-letter-{index + 1}"] = partial(self.card.press_letter, index)
        for index in range(8):
            slots[f"review-digit-{index + 1}"] = partial(self._digit, index)
            slots[f"review-lane-{index + 1}"] = partial(self.lab.chips.pick_lane, index)
        for id, slot in slots.items():
            binding.bind(self, id, slot, Qt.ShortcutContext.WidgetWithChildrenShortcut, repeat=False)

    def _ask(self, signal: SignalInstance) -> None:
        if self._review.card is not None:
            signal.emit(self._review.card.key)

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


def _keys_told(kind: str) -> str:
    """Return by which keys a question of this kind is answered."""
    if kind == "recall":
        return binding.told(tr("{key} shows the answer"), key="review-go-on")
    if kind == "quiz":
        return binding.told(tr("Choose with {first} to {last}"), first="review-letter-1", last="review-letter-4")
    return binding.told(
        tr("{end} ends your explanation; {first} to {last} predict"),
        end="review-compare",
        first="review-lane-1",
        last="review-lane-8",
    )
