"""Where the learner stands among topics, modes and their parts; every move is kept at once. It knows no widgets."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from lrdesk.content.deck import DeckFile
from lrdesk.lab.spec import Experiment
from lrdesk.store import Store, StoreError
from lrdesk.study.modes import Mode
from lrdesk.study.topics import ModeState, Topic, parts_of, practice_of, topics


class Studying(QObject):
    """The topics, the one that is open, and the mode that is being gone through; `today` gives the learning day.

    Of a mode of practice, the page knows where the learner is, and has it kept as `detail`.

    `listed` tells that all was read anew, `opened` that a mode was opened, `moved` that another part of it is to be
    shown, `left` that its topic is; `failed` says why something could not be read or kept.
    """

    listed = Signal()
    opened = Signal()
    moved = Signal()
    left = Signal()
    failed = Signal(str)

    def __init__(self, store: Store, today: Callable[[], date], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.topics: tuple[Topic, ...] = ()
        self.mode: Mode | None = None
        self.place = 0
        self.material: DeckFile | None = None  # of the mode of practice that is open
        self.detail = ""
        self.topic_before = ""  # that the list was come back to from
        self._store, self._today = store, today
        self._topic = ""
        self._parts: tuple[tuple[Any, Experiment | None], ...] = ()

    @property
    def topic(self) -> Topic | None:
        """The topic that is open."""
        return next((topic for topic in self.topics if topic.id == self._topic), None)

    @property
    def part(self) -> Any:
        """The part of the mode that is shown."""
        return self._parts[self.place][0]

    @property
    def experiment(self) -> Experiment | None:
        """The experiment of that part."""
        return self._parts[self.place][1]

    @property
    def parts(self) -> int:
        """How many parts the mode has."""
        return len(self._parts)

    def read(self) -> None:
        """Read the topics anew."""
        try:
            self.topics = topics(self._store, self._today())
        except StoreError as error:
            self.failed.emit(str(error))
            return
        self.listed.emit()

    def open_topic(self, deck: str) -> None:
        """Show a topic's modes; with an empty id, the list of topics."""
        self.topic_before, self._topic = self._topic, deck
        self.left.emit()

    def open_mode(self, state: ModeState) -> None:
        """Go on with a mode of the topic where it was left."""
        practice = state.mode.practice
        try:
            self.material = practice_of(self._store, self._topic) if practice else None
            self._parts = () if practice else parts_of(self._store, self._topic, state.mode)
        except StoreError as error:
            self.failed.emit(str(error))
            return
        self.mode, self.place, self.detail = state.mode, state.place, state.detail
        self.opened.emit()
        if not practice:
            self._move_to(state.place)

    def keep_practice(self, place: int, detail: str, done: bool = False) -> None:
        """Keep where the learner is in a mode of practice; `done` counts it as gone through."""
        self._keep(place, done, detail)

    @Slot()
    def next(self) -> None:
        """Go to the next part; after the last, count the mode as done and show its topic."""
        if self.mode is None:
            return
        if self.place + 1 < self.parts:
            self._move_to(self.place + 1)
        elif self._keep(0, done=True):
            self.leave()

    @Slot()
    def back(self) -> None:
        """Go to the part before."""
        if self.mode is not None and self.place:
            self._move_to(self.place - 1)

    @Slot()
    def leave(self) -> None:
        """Show the topic; the place in the mode stays kept."""
        self.mode = None
        self.read()
        self.left.emit()

    def _move_to(self, place: int) -> None:
        self.place = place
        self.moved.emit()
        self._keep(place)

    def _keep(self, place: int, done: bool = False, detail: str = "") -> bool:
        assert self.mode is not None
        try:
            self._store.keep_place(self._topic, self.mode.key, place, self._today(), done, detail)
        except StoreError as error:
            self.failed.emit(str(error))
            return False
        return True
