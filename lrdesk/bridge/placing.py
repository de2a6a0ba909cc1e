"""Asks few questions to find out which topics are known, and puts aside what the learner confirms. No widgets."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QObject, Signal, Slot

from lrdesk.scheduling.log import Record
from lrdesk.scheduling.placement import Placement
from lrdesk.store import Store, StoreError
from lrdesk.study.placement import PlacementQuestion, PlacementTopic, placement_topics, put_aside, take_back


@dataclass(frozen=True, slots=True)
class TopicVerdict:
    """What came out for a topic: `right` of the `asked` questions, and how many of its items are new."""

    deck: str
    title: str
    known: bool
    right: int
    asked: int
    new: int


class Placing(QObject):
    """A round of placement: it holds nothing but answers until `start_here` writes what follows from them.

    `begun` tells that a round begins, `asked` that there is another question, `judged` that the verdicts are there,
    `left` that the round is over, `changed` that items were put aside or taken back; `failed` says what went wrong.
    """

    begun = Signal()
    asked = Signal()
    judged = Signal()
    left = Signal()
    changed = Signal()
    failed = Signal(str)

    def __init__(
        self, store: Store, clock: Callable[[], datetime], today: Callable[[], date], parent: QObject | None = None
    ) -> None:
        """`clock` gives the time, aware of its zone, `today` the learning day."""
        super().__init__(parent)
        self._store, self._clock, self._today = store, clock, today
        self.question: PlacementQuestion | None = None
        self.placed: tuple[Record, ...] = ()
        self._topics: dict[str, PlacementTopic] = {}
        self._placement = Placement({})
        self._answers: list[tuple[str, str, bool]] = []  # topic, item, whether it was right
        self._topic = ""

    @property
    def number(self) -> int:
        """Which question this is, from 1."""
        return self._placement.asked + 1

    @property
    def verdicts(self) -> tuple[TopicVerdict, ...]:
        """What came out, topic by topic."""
        known = self._placement.known()
        found = []
        for deck in self._placement.topics:
            judged = [right for topic, _, right in self._answers if topic == deck]
            topic = self._topics[deck]
            found.append(TopicVerdict(deck, topic.title, deck in known, sum(judged), len(judged), topic.new))
        return tuple(found)

    @Slot()
    def begin(self) -> None:
        """Begin a round."""
        try:
            self._topics = placement_topics(self._store)
        except StoreError as error:
            self.failed.emit(str(error))
            return
        self._placement = Placement({deck: topic.requires for deck, topic in self._topics.items()})
        self._answers = []
        self.begun.emit()
        self._ask()

    def answer(self, option: int | None) -> None:
        """Take an option of the quiz, counted as the deck does, or None where the learner does not know."""
        if self.question is None:
            return
        right = option == self.question.quiz.answer
        self._answers.append((self._topic, self.question.key, right))
        self._placement.take(self._topic, right)
        self._ask()

    @Slot()
    def leave(self) -> None:
        """End the round; nothing of it is kept."""
        self.question = None
        self.left.emit()

    def start_here(self, decks: Collection[str]) -> None:
        """Put the new items of these topics aside, but for those that were just missed, and end the round."""
        missed = [item for _, item, right in self._answers if not right]
        try:
            self.placed = put_aside(self._store, decks, missed, self._today(), self._now())
        except StoreError as error:
            self.failed.emit(str(error))
            return
        self.changed.emit()
        self.leave()

    @Slot()
    def take_back(self) -> None:
        """Make new again what was last put aside."""
        try:
            take_back(self._store, self.placed, self._today(), self._now())
        except StoreError as error:
            self.failed.emit(str(error))
            return
        self.placed = ()
        self.changed.emit()

    def _ask(self) -> None:
        """Ask the most telling question left of the topic that says most, or judge."""
        asked = {item for _, item, _ in self._answers}
        left = {
            deck: waiting
            for deck, topic in self._topics.items()
            if (waiting := [question for question in topic.questions if question.key not in asked])
        }
        topic = self._placement.next_topic(left)
        if topic is None:
            self.question = None
            self.judged.emit()
        else:
            self._topic, self.question = topic, left[topic][0]
            self.asked.emit()

    def _now(self) -> int:
        return int(self._clock().timestamp() * 1000)
