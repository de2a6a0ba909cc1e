"""The model of a running review: question, answer, grade. It knows no widgets, so tests and keys drive it alike."""

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QObject, Signal, Slot

from lrdesk.content.deck import Explain, Quiz
from lrdesk.lab.errors import LabError
from lrdesk.scheduling import leeches, sm2
from lrdesk.scheduling.grading import explain_grade, quiz_grade
from lrdesk.scheduling.log import Record
from lrdesk.store import StoreError
from lrdesk.study.drills import WELL_KNOWN
from lrdesk.study.history import History
from lrdesk.study.session import Card, Session, Summary
from lrdesk.words import tr

LONGEST_ANSWER_MS = 10 * 60 * 1000  # a card left open over lunch was not thought about for an hour
EASY, GOOD = 5, 4


class Review(QObject):
    """Where the learner stands on the present card; `clock` gives the time (aware), `today` the learning day."""

    card_shown = Signal()
    revealed = Signal()
    suggestion_changed = Signal()
    graded = Signal(str)  # the key of the card whose answer is now on disk
    ended = Signal()
    leech_met = Signal(str, int)  # the key of a card that was forgotten too often, and how often
    undone = Signal(str)  # the name of a change that was taken back, and of which the card at hand shows nothing
    failed = Signal(str)  # a sentence for the learner

    def __init__(
        self,
        clock: Callable[[], datetime],
        today: Callable[[], date],
        history: History | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock, self._today = clock, today
        self._history = history or History()
        self.session: Session | None = None
        self.is_open = False  # the learner is at it; a session that was left is not gone on with
        self.card: Card | None = None
        self.is_revealed = False
        self.hinted = False
        self.chosen: int | None = None  # the quiz option picked, as an index into the item's options
        self.held: frozenset[int] = frozenset()  # the concepts that an explanation held
        self._shown_at = 0
        self._is_answering = False
        self._history.listen(self._look_again)

    def start(self, session: Session) -> None:
        """Begin with a session's first card."""
        self.session = session
        self.is_open = True
        self._next()

    def leave(self) -> None:
        """Leave the session as it is: what was answered stays answered."""
        self.is_open = False

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
            record = self.session.grade(self.card, grade, self._today(), now, elapsed)
        except StoreError as error:
            self.failed.emit(str(error))
            return
        answered, answer = self.card, _Answer(self, self.session, record)
        self._is_answering = True  # the history is about to tell of the answer, which calls for no other look
        self._history.note(tr("answer"), answer.redo, answer.undo)
        self._is_answering = False
        self.graded.emit(answered.key)
        self._next()
        lapses = answered.memory.lapses + 1
        if grade < sm2.PASS and not answered.drill and answered.memory.repetitions and leeches.is_told(lapses):
            self.leech_met.emit(answered.key, lapses)

    @Slot()
    def accept(self) -> None:
        """Grade as suggested."""
        self.grade(self.suggested)

    @Slot()
    def undo(self) -> None:
        """Take back what was done last: an answer, whose card is asked again, or a change made elsewhere since.

        Of the time before the app was opened, the answers of today can be taken back.
        """
        if self.session is None:
            return
        shown = self.card
        try:
            undone = self._history.undo()
            if undone is None and self.session.can_undo:
                self.session.undo(self._today(), self._now_ms())
                self._next()
        except (StoreError, LabError) as error:
            self.failed.emit(str(error))
            return
        if undone is not None and self.card is shown:
            self.undone.emit(undone)

    def predict(self, right: bool) -> None:
        """Keep whether the learner foresaw what the run of the card's experiment did."""
        if self.session is None or self.card is None:
            return
        try:
            self.session.keep_prediction(self.card.key, right, self._today())
        except StoreError as error:
            self.failed.emit(str(error))

    def _look_again(self) -> None:
        """Go on with another card where this one was put away, or show it anew where it was changed."""
        if self.session is None or self._is_answering or not self.is_open:
            return
        try:
            self.session.look_again(self._today())
            if self.session.current != self.card:
                self._next()
        except StoreError as error:
            self.failed.emit(str(error))

    def take_back(self, session: Session, record: Record) -> None:
        """Take an answer of a session back; where a session is open, it asks the card again. Raises StoreError."""
        at_hand = self.session if self.is_open and self.session is not None else session
        at_hand.take_back(record, self._today(), self._now_ms())
        if self.is_open:
            self._next()

    def give_again(self, session: Session, record: Record) -> Record:
        """Give an answer again that was taken back, and return its new record. Raises StoreError."""
        at_hand = self.session if self.is_open and self.session is not None else session
        again = at_hand.give_again(record, self._now_ms())
        if self.is_open:
            self._next()
        return again

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


class _Answer:
    """An answer that can be taken back and given again, in its session while the learner is at it."""

    def __init__(self, review: Review, session: Session, record: Record) -> None:
        self._review, self._session, self._record = review, session, record

    def undo(self) -> None:
        self._review.take_back(self._session, self._record)

    def redo(self) -> None:
        self._record = self._review.give_again(self._session, self._record)
