"""The model of a running review: question, answer, grade. It knows no widgets, so tests and keys drive it alike."""

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QObject, Signal, Slot

from lrdesk.content.deck import Explain, Quiz
from lrdesk.scheduling import sm2
from lrdesk.scheduling.grading import explain_grade, quiz_grade
from lrdesk.store import StoreError
from lrdesk.study.drills import WELL_KNOWN
from lrdesk.study.session import Card, Session, Summary

LONGEST_ANSWER_MS = 10 * 60 * 1000  # a card left open over lunch was not thought about for an hour
EASY, GOOD = 5, 4


class Review(QObject):
    """Where the learner stands on the present card; `clock` gives the time (aware), `today` the learning day."""

    card_shown = Signal()
    revealed = Signal()
    suggestion_changed = Signal()
    graded = Signal(str)  # the key of the card whose answer is now on disk
    ended = Signal()
    failed = Signal(str)  # a sentence for the learner

    def __init__(self, clock: Callable[[], datetime], today: Callable[[], date], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock, self._today = clock, today
        self.session: Session | None = None
        self.card: Card | None = None
        self.is_revealed = False
        self.hinted = False
        self.chosen: int | None = None  # the quiz option picked, as an index into the item's options
        self.held: frozenset[int] = frozenset()  # the concepts that an explanation held
        self._shown_at = 0

    def start(self, session: Session) -> None:
        """Begin with a session's first card."""
        self.session = session
        self._next()

    def hint(self) -> None:
        """Note that the learner asked for the hint."""
        self.hinted = True
        self.suggestion_changed.emit()

    @Slot()
    def reveal(self) -> None:
        """Show the answer."""
        if self.card is not None and not self.is_revealed:
            self.is_revealed = True
            self.revealed.emit()

    def choose(self, option: int) -> None:
        """Answer a quiz with an option (an index into the item's options), which reveals the right one."""
        if self.card is not None and isinstance(self.card.item, Quiz) and not self.is_revealed:
            self.chosen = option
            self.reveal()

    def hold(self, concepts: frozenset[int]) -> None:
        """Note which concepts the learner's explanation held."""
        self.held = concepts
        self.suggestion_changed.emit()

    @property
    def is_right(self) -> bool:
        """Whether the quiz was answered rightly."""
        return self.card is not None and isinstance(self.card.item, Quiz) and self.chosen == self.card.item.answer

    @property
    def suggested(self) -> int:
        """The grade that the answer itself earns; for recall, where only the learner knows, Good."""
        item = self.card.item if self.card is not None else None
        if isinstance(item, Quiz):
            return quiz_grade(self.is_right, self.hinted)
        if isinstance(item, Explain):
            return explain_grade(len(self.held), len(item.concepts))
        return GOOD

    def days_until(self, grade: int) -> int:
        """Return in how many days the card comes back after this grade: 0 is today."""
        assert self.card is not None
        if grade < sm2.PASS or (self.card.drill and grade < WELL_KNOWN):
            return 0
        today = self._today()
        memory = self.card.memory if self.card.drill else sm2.review(self.card.memory, grade, today)
        # Less than 0 for a drill that was begun before the day turned.
        return max(0, (memory.due - today).days) if memory.due is not None else 0

    def grade(self, grade: int) -> None:
        """Log the grade and show the next card; on a failed write, say so and stay."""
        if self.session is None or self.card is None or not self.is_revealed:
            return
        now = self._now_ms()
        elapsed = max(0, min(now - self._shown_at, LONGEST_ANSWER_MS))
        try:
            self.session.grade(self.card, grade, self._today(), now, elapsed)
        except StoreError as error:
            self.failed.emit(str(error))
            return
        self.graded.emit(self.card.key)
        self._next()

    @Slot()
    def accept(self) -> None:
        """Grade as suggested."""
        self.grade(self.suggested)

    @Slot()
    def undo(self) -> None:
        """Take the last answer back and ask its card again."""
        if self.session is None or not self.session.can_undo:
            return
        try:
            self.session.undo(self._today(), self._now_ms())
        except StoreError as error:
            self.failed.emit(str(error))
            return
        self._next()

    def summary(self) -> Summary:
        """Sum the session up."""
        assert self.session is not None
        return self.session.summary()

    def _next(self) -> None:
        """Show the session's current card; one that cannot be read ends the session, for what is answered is saved."""
        assert self.session is not None
        unreadable = ""
        try:
            self.card = self.session.current
        except StoreError as error:
            self.card, unreadable = None, str(error)
        self.is_revealed = self.hinted = False
        self.chosen = None
        self.held = frozenset()
        self._shown_at = self._now_ms()
        if self.card is not None:
            self.card_shown.emit()
            return
        self.ended.emit()
        if unreadable:
            self.failed.emit(unreadable)

    def _now_ms(self) -> int:
        return int(self._clock().timestamp() * 1000)
