"""Where the learner stands in a topic's exercises: what is filled in, how many attempts are left. No widgets."""

from typing import Literal

import msgspec
from PySide6.QtCore import QObject, Signal

from lrdesk.content.deck import DeckFile
from lrdesk.content.filling import fill, mistakes_in
from lrdesk.content.practice import Entry, Exercise
from lrdesk.lab.claims import verdicts
from lrdesk.lab.errors import LabError
from lrdesk.lab.recording import Recording
from lrdesk.lab.spec import Experiment, Strict

ATTEMPTS = 3

State = Literal["asking", "running", "right", "shown"]
"""Waiting for code, for its run, or settled: rightly, or by the solution that is shown after the last attempt."""


class Place(Strict, frozen=True, kw_only=True):
    """Where the learner was: the exercise that was open, and those that were solved."""

    at: str
    solved: tuple[str, ...] = ()


class Exercises(QObject):
    """The exercises of a deck, one of them open.

    `opened` tells that another one is open, `judged` that a run was judged or refused, `missed` gives the item of an
    exercise that was not solved in three attempts, `finished` tells that the learner went past the last one,
    `place_changed` gives a text to be handed to `resume` another time.
    """

    opened = Signal()
    judged = Signal()
    refused = Signal(str)  # why what was filled in can't run, in a sentence
    missed = Signal(str)
    finished = Signal()
    place_changed = Signal(str)

    # Of the exercise that is open: what is in its blanks, and after a run that was wrong why it was.
    entries: dict[str, Entry]
    state: State
    attempts_left: int
    advice: tuple[str, ...]

    def __init__(self, deck: DeckFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._deck = deck.deck.id
        self._experiments = {experiment.id: experiment for experiment in deck.experiment}
        self.exercises = deck.exercise
        self.index = 0
        self.solved: set[str] = set()
        self._begin()

    @property
    def exercise(self) -> Exercise:
        """The exercise that is open."""
        return self.exercises[self.index]

    @property
    def experiment(self) -> Experiment:
        """Its experiment; there is nothing to predict in it, for the code is what is asked."""
        return msgspec.structs.replace(self._experiments[self.exercise.experiment], predict=None)

    @property
    def seconds_left(self) -> int:
        """About how long this exercise and those after it take."""
        return sum(exercise.seconds for exercise in self.exercises[self.index :])

    @property
    def place(self) -> str:
        """Where the learner is, as a text."""
        return msgspec.json.encode(Place(at=self.exercise.id, solved=tuple(sorted(self.solved)))).decode()

    def resume(self, place: str) -> None:
        """Open the exercise that was open at a place; what can't be read, or is gone from the deck, counts as none."""
        try:
            left = msgspec.json.decode(place, type=Place)
        except msgspec.DecodeError:
            left = Place(at="")
        ids = [exercise.id for exercise in self.exercises]
        self.solved = set(left.solved) & set(ids)
        self.open(ids.index(left.at) if left.at in ids else 0)

    def open(self, index: int) -> None:
        """Open an exercise, with nothing filled in."""
        self.index = index
        self._begin()
        self.opened.emit()
        self.place_changed.emit(self.place)

    def go_on(self) -> None:
        """Open the next exercise, or come to the end."""
        if self.index + 1 < len(self.exercises):
            self.open(self.index + 1)
        else:
            self.finished.emit()

    def put(self, blank: str, entry: Entry) -> None:
        """Put something into a blank."""
        self.entries[blank] = entry

    def filled(self) -> Experiment | None:
        """Return the experiment to run, or None after saying why there is none; that costs no attempt."""
        try:
            experiment = fill(self.exercise, self.experiment, self.entries)
        except LabError as error:
            self.refused.emit(str(error))
            return None
        if self.state == "asking":
            self.state = "running"
        return experiment

    def drop(self) -> None:
        """Take back a run that was not seen to its end."""
        if self.state == "running":
            self.state = "asking"

    def take_run(self, recording: Recording) -> None:
        """Judge the run of what was filled in: it is right when every claim holds."""
        if self.state != "running":
            return  # a run of the solution, or one from another seed
        if all(verdict.holds for verdict in verdicts(recording)):
            self.state, self.advice = "right", ()
            self.solved.add(self.exercise.id)
        else:
            self.attempts_left -= 1
            self.state = "asking" if self.attempts_left else "shown"
            made = mistakes_in(self.exercise, self.entries, self.experiment.steps)
            self.advice = tuple(mistake.why for mistake in made)
        if self.state == "shown":
            self.entries = dict(self.exercise.solution)
            self.missed.emit(f"{self._deck}/{self.exercise.item}")
        self.judged.emit()
        self.place_changed.emit(self.place)

    def _begin(self) -> None:
        self.entries = {}
        self.attempts_left = ATTEMPTS
        self.state = "asking"
        self.advice = ()
