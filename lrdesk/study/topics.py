"""What the Decks screen shows: every topic with its modes, how far each is, and how long it takes."""

import math
from dataclasses import dataclass
from datetime import date
from typing import Any

from lrdesk.content.deck import DeckFile, Study
from lrdesk.content.stored import decode_deck, decode_experiment, decode_study
from lrdesk.lab.spec import Experiment
from lrdesk.store import PlaceKept, Store
from lrdesk.study.modes import MODES, RECALL, Mode
from lrdesk.study.pace import Pace

KNOWN_DAYS = 21
"""An item that is not due for three weeks counts as known."""


@dataclass(frozen=True, slots=True)
class ModeState:
    """How far a mode of a topic is: of `parts`, `place` lie behind; `done` says that all were gone through once.

    `detail` is what a mode of practice keeps of where the learner is.
    """

    mode: Mode
    parts: int
    minutes: int
    place: int
    done: bool
    last_day: date | None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Topic:
    """A deck as something to study; `requires` are the titles of the decks to learn before it.

    `modes` has only those for which the deck holds something.
    """

    id: str
    title: str
    requires: tuple[str, ...]
    items: int
    seen: int
    known: int
    due: int
    modes: tuple[ModeState, ...]

    @property
    def minutes(self) -> int:
        """About how long all of its modes take."""
        return sum(state.minutes for state in self.modes)

    @property
    def modes_done(self) -> int:
        """How many of its modes were gone through."""
        return sum(state.done for state in self.modes)


def topics(store: Store, today: date) -> tuple[Topic, ...]:
    """Return all topics, in the order in which they are taught."""
    studies, places, known = store.studies(), store.places(), store.known(KNOWN_DAYS)
    counts = {count.deck: count for count in store.counts(today)}
    decks = store.decks()
    titles = {deck.id: deck.title for deck in decks}
    pace, kinds = Pace(store.seconds_per_answer()), store.kinds()
    found = []
    for deck in decks:
        count = counts[deck.id]
        study = decode_study(studies.get(deck.id, b"{}"))
        minutes = pace.minutes(kinds.get(deck.id, {}))
        recall = ModeState(_RECALL, count.items, minutes, count.seen, count.seen == count.items, None)
        states = (recall if mode is _RECALL else _state(mode, study, places.get((deck.id, mode.key))) for mode in MODES)
        requires = tuple(titles[one] for one in decode_deck(deck.data).requires if one in titles)
        shown = tuple(state for state in states if state.parts)
        figures = (count.items, count.seen, known.get(deck.id, 0), count.due)
        found.append(Topic(deck.id, deck.title, requires, *figures, shown))
    return tuple(found)


def parts_of(store: Store, deck: str, mode: Mode) -> tuple[tuple[Any, Experiment | None], ...]:
    """Return what a mode walks through in a deck, each part with its experiment, if it has one."""
    study: Study = decode_study(store.studies().get(deck, b"{}"))
    return tuple((part, _experiment(store, deck, getattr(part, "experiment", None))) for part in mode.parts(study))


def practice_of(store: Store, deck: str) -> DeckFile:
    """Return what a deck has to practise with, and the experiments that this needs; without its items."""
    header = next(stored.data for stored in store.decks() if stored.id == deck)
    study = decode_study(store.studies().get(deck, b"{}"))
    named = sorted({one.experiment for one in study.exercise} | {one.experiment for one in study.question})
    return DeckFile(
        deck=decode_deck(header),
        experiment=tuple(decode_experiment(store.experiment(deck, name)) for name in named),
        exercise=study.exercise,
        question=study.question,
        task=study.task,
    )


_RECALL = next(mode for mode in MODES if mode.key == RECALL)


def _state(mode: Mode, study: Study, kept: PlaceKept | None) -> ModeState:
    parts = mode.parts(study)
    minutes = math.ceil(sum(mode.seconds(part) for part in parts) / 60)
    if kept is None:
        return ModeState(mode, len(parts), minutes, 0, False, None)
    place = kept.part if kept.part < len(parts) else 0  # the deck may have become shorter
    return ModeState(mode, len(parts), minutes, place, kept.done > 0, kept.day, kept.detail)


def _experiment(store: Store, deck: str, name: str | None) -> Experiment | None:
    return None if name is None else decode_experiment(store.experiment(deck, name))
