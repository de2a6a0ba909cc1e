"""A round of timed questions: which one is asked, how much time is left, and what was chosen. No widgets."""

import time
import zlib
from collections.abc import Callable

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from lrdesk.content.computing import answer, told
from lrdesk.content.deck import DeckFile
from lrdesk.content.practice import Question
from lrdesk.lab.errors import LabError
from lrdesk.lab.recording import Recording
from lrdesk.lab.spec import Experiment, Strict
from lrdesk.scheduling.grading import shuffled

TICK_MS = 250


class Answered(Strict, frozen=True, kw_only=True):
    """What became of a question: whether it was right, and the seconds that it took; the time may have run out."""

    right: bool
    seconds: float
    in_time: bool = True


class Place(Strict, frozen=True, kw_only=True):
    """Where the learner was: what was answered in the round by question, and which round it is."""

    answered: dict[str, Answered]
    round: int = 0


class Questions(QObject):
    """The questions of a deck, asked one after the other; time runs only between `begin` and `pause`.

    `asked` tells that another question is asked, `ticked` that seconds have passed, `stopped` that a run has to say
    what is right, `settled` that the question is answered and judged, `ended` that the round is over; `missed` gives
    the item of a question that was wrong or ran out of time, `place_changed` a text for `resume` another time.
    """

    asked = Signal()
    ticked = Signal()
    stopped = Signal()
    settled = Signal()
    ended = Signal()
    missed = Signal(str)
    place_changed = Signal(str)

    # Of the question that is asked: the option chosen, the right one once it is settled, what the run said.
    chosen: int | None
    right: int | None
    is_settled: bool
    in_time: bool
    said: str
    _used: float
    _since: float | None

    def __init__(
        self, deck: DeckFile, now: Callable[[], float] = time.monotonic, parent: QObject | None = None
    ) -> None:
        """`now` gives seconds that only ever rise."""
        super().__init__(parent)
        self._deck, self._now = deck.deck.id, now
        self._experiments = {experiment.id: experiment for experiment in deck.experiment}
        self.questions = deck.question
        self.index = self.round = 0
        self.answered: dict[str, Answered] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)
        self._shown_seconds = -1
        self._ask()

    @property
    def question(self) -> Question:
        """The question that is asked."""
        return self.questions[self.index]

    @property
    def experiment(self) -> Experiment:
        """Its experiment; there is nothing to predict in it, for the question is what is asked."""
        return msgspec.structs.replace(self._experiments[self.question.experiment], predict=None)

    @property
    def order(self) -> tuple[int, ...]:
        """The order in which the options are shown, another one in each round."""
        return shuffled(len(self.question.options), zlib.crc32(f"{self.question.id} {self.round}".encode()))

    @property
    def is_over(self) -> bool:
        """Whether every question of the round is answered."""
        return len(self.answered) == len(self.questions)

    @property
    def seconds_left(self) -> float:
        """The time that is left for the question."""
        running = 0.0 if self._since is None else self._now() - self._since
        return max(0.0, self.question.seconds - self._used - running)

    @property
    def waits_for_run(self) -> bool:
        """Whether a run is to say what is right."""
        return not self.is_settled and (self.chosen is not None or not self.in_time)

    @property
    def whole_seconds_left(self) -> int:
        """About how long the questions that are left take."""
        return sum(question.seconds for question in self.questions if question.id not in self.answered)

    @property
    def place(self) -> str:
        """Where the learner is, as a text."""
        return msgspec.json.encode(Place(answered=self.answered, round=self.round)).decode()

    def key(self, question: Question) -> str:
        """Return the key of the item that a question trains."""
        return f"{self._deck}/{question.item}"

    def resume(self, place: str) -> None:
        """Go on with a round that was left; what can't be read, or is gone from the deck, counts as not answered."""
        try:
            left = msgspec.json.decode(place, type=Place)
        except msgspec.DecodeError:
            left = Place(answered={})
        ids = {question.id for question in self.questions}
        self.answered = {name: one for name, one in left.answered.items() if name in ids}
        self.round = left.round
        self._ask_next()

    def restart(self) -> None:
        """Begin another round."""
        self.answered, self.round = {}, self.round + 1
        self._ask_next()
        self.place_changed.emit(self.place)

    def begin(self) -> None:
        """Let the time run, or run on."""
        if self._since is None and not (self.is_over or self.is_settled or self.waits_for_run):
            self._since = self._now()
            self._timer.start()

    def pause(self) -> None:
        """Stop the time; nobody looks."""
        if self._since is not None:
            self._used += self._now() - self._since
            self._since = None
            self._timer.stop()

    @Slot()
    def tick(self) -> None:
        """Tell of the time; once it has run out, the question counts as missed."""
        if self.seconds_left <= 0 and self._since is not None:
            self.in_time = False
            self._stop(None)
        elif (seconds := round(self.seconds_left)) != self._shown_seconds:
            self._shown_seconds = seconds
            self.ticked.emit()

    def choose(self, option: int) -> None:
        """Answer with an option (an index into the question's options)."""
        if not self.is_settled and not self.waits_for_run:
            self._stop(option)

    def take_run(self, recording: Recording) -> None:
        """Judge a choice whose answer is computed, by the run of the question's experiment."""
        computed = self.question.computed
        if computed is None or not self.waits_for_run:
            return
        try:
            self.said = told(computed, recording)
            right = answer(self.question, recording)
        except LabError as error:
            self.give_up(str(error))
        else:
            self._settle(right)

    def give_up(self, sentence: str) -> None:
        """Take a question whose answer could not be computed for answered: that is no fault of the learner's."""
        if self.waits_for_run:
            self.said, self.is_settled = sentence, True
            self.answered[self.question.id] = Answered(right=True, seconds=round(self._used, 1))
            self.settled.emit()

    def go_on(self) -> None:
        """Ask the next question, or end the round."""
        if self.is_settled:
            self._ask_next()

    def _stop(self, option: int | None) -> None:
        self.pause()
        self.chosen = option
        if self.question.answer is not None:
            self._settle(self.question.answer)
        else:
            self.stopped.emit()

    def _settle(self, right: int) -> None:
        self.right, self.is_settled = right, True
        was_right = self.chosen == right
        self.answered[self.question.id] = Answered(right=was_right, seconds=round(self._used, 1), in_time=self.in_time)
        if not was_right:
            self.missed.emit(self.key(self.question))
        self.settled.emit()
        self.place_changed.emit(self.place)

    def _ask_next(self) -> None:
        waiting = [place for place, one in enumerate(self.questions) if one.id not in self.answered]
        if waiting:
            self.index = waiting[0]
            self._ask()
            self.asked.emit()
        else:
            self._ask()
            self.ended.emit()

    def _ask(self) -> None:
        self._since = None
        self._timer.stop()
        self.chosen = None
        self.right = None
        self.is_settled = False
        self.in_time = True
        self.said = ""
        self._used = 0.0
