"""Asks few questions to find out which topics are known, and puts aside what the learner confirms. No widgets."""

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from lrdesk.scheduling.placement import Placement
from lrdesk.store import Store, StoreError
from lrdesk.study.browsing import Deeds
from lrdesk.study.history import Deed, History
from lrdesk.study.placement import PlacementQuestion, PlacementTopic, days_aside, placement_topics


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
    `left` that the round is over, `changed` that items were put aside or taken back, `noted` that this or anything else
    was done or undone; `failed` says what went wrong.
    """

    begun = Signal()
    asked = Signal()
    judged = Signal()
    left = Signal()
    changed = Signal()
    noted = Signal()
    failed = Signal(str)

    def __init__(self, store: Store, deeds: Deeds, history: History, parent: QObject | None = None) -> None:
        """`history` is what `deeds` are noted in."""
        super().__init__(parent)
        self._store, self._deeds, self._history = store, deeds, history
        self.question: PlacementQuestion | None = None
        self._count = 0  # how many items were put aside last, and by which deed
        self._deed: Deed | None = None
        self._topics: dict[str, PlacementTopic] = {}
        self._placement = Placement({})
        self._answers: list[tuple[str, str, bool]] = []  # topic, item, whether it was right
        self._topic = ""
        history.listen(self.noted.emit)

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
            count = self._deeds.put_aside(days_aside(self._store, decks, missed))
        except StoreError as error:
            self.failed.emit(str(error))
            return
        if count:
            self._count, self._deed = count, self._history.newest
            self.noted.emit()
            self.changed.emit()
        self.leave()

    @property
    def put_aside(self) -> int:
        """How many items the last thing that was done put aside: 0 where it was something else."""
        return self._count if self._deed is not None and self._deed is self._history.newest else 0

    @Slot()
    def take_back(self) -> None:
        """Make new again what was put aside, where nothing else was done since."""
        if not self.put_aside:
            return
        try:
            self._history.undo()
        except StoreError as error:
            self.failed.emit(str(error))
            return
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
