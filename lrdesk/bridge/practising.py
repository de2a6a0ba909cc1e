"""Opens the practice of a topic where it was left, keeps its place, and hands on what was missed. No widgets."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from lrdesk.bridge.challenges import Contest
from lrdesk.bridge.exercises import Exercises
from lrdesk.bridge.misses import Misses
from lrdesk.bridge.questions import Questions
from lrdesk.bridge.studying import Studying
from lrdesk.content.deck import DeckFile
from lrdesk.store import Store
from lrdesk.study.browsing import Deeds


class Practising(QObject):
    """The exercises, questions and tasks of the topic that is open in `studying`; `failed` says what went wrong.

    `brought_forward` gives an item that was missed and now comes sooner.
    """

    failed = Signal(str)
    brought_forward = Signal(str)

    def __init__(self, studying: Studying, store: Store, clock: Callable[[], datetime], deeds: Deeds) -> None:
        """`clock` gives the time, aware of its zone; it lives as long as `studying`."""
        super().__init__(studying)
        self._studying, self._store, self._clock = studying, store, clock
        self._misses = Misses(deeds, self)
        self._misses.failed.connect(self.failed)
        self._misses.brought_forward.connect(self.brought_forward)

    def exercises(self, parent: QObject) -> Exercises:
        """Return the exercises, at the one that was open."""
        made = Exercises(self._material, parent)
        made.resume(self._studying.detail)
        made.place_changed.connect(lambda place: self._studying.keep_practice(made.index, place))
        made.missed.connect(self._misses.take)
        made.finished.connect(lambda: self._studying.keep_practice(0, "", done=True))
        return made

    def questions(self, parent: QObject) -> Questions:
        """Return the round of questions, as far as it had come."""
        made = Questions(self._material, parent=parent)
        made.resume(self._studying.detail)
        made.place_changed.connect(
            lambda place: self._studying.keep_practice(len(made.answered) % len(made.questions), place)
        )
        made.missed.connect(self._misses.take)
        made.ended.connect(lambda: self._studying.keep_practice(0, made.place, done=True))
        return made

    def contest(self, parent: QObject) -> Contest:
        """Return the tasks, with what was reached in them before."""
        deck = self._material
        made = Contest(deck.task, self._store, self._clock, parent, scope=f"{deck.deck.id}/")
        made.failed.connect(self.failed)
        made.read_scores()
        solved = len(made.best)
        made.chosen.connect(lambda: self._studying.keep_practice(made.index, made.challenge.id))
        made.scored.connect(lambda: self._count_tasks(made, solved))
        return made

    def _count_tasks(self, contest: Contest, solved_before: int) -> None:
        """Count the tasks as done when the last one has just been solved."""
        if solved_before < len(contest.best) == len(contest.challenges):
            self._studying.keep_practice(0, contest.challenge.id, done=True)

    @property
    def _material(self) -> DeckFile:
        assert self._studying.material is not None
        return self._studying.material
