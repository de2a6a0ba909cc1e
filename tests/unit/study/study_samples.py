"""Decks of any size, and a learner who answers them on a clock of its own."""

import json
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, date, datetime

from lrdesk.scheduling.log import Record
from lrdesk.store import Store
from lrdesk.study.browsing import Deeds
from lrdesk.study.history import History
from lrdesk.study.session import Card, Session

MONDAY = date(2026, 3, 2)

HEADER = """
[deck]
id = "{id}"
title = "The deck {id}"
technology = "PyTorch"
subject = "ml"
minutes = 5
requires = {requires}

[[experiment]]
id = "bowl"
title = "One rate on one bowl"
problem = {{ name = "quadratic", curvature = 10.0, start = [1.0] }}
steps = 20
views = ["loss"]
lanes = [{{ label = "calm", optimizer = {{ name = "SGD", lr = 0.05 }} }}]
claims = [{{ that = "ends-below", lane = "calm", loss = 1.0 }}]
"""

COMMON = 'level = "beginner"\nsource = "A book"\nexperiment = "bowl"\n'

KINDS = {
    "recall": 'front = "What is {id}?"\nback = "{text}"\n',
    "quiz": 'question = "What is {id}?"\noptions = ["a", "b", "c", "d"]\nanswer = 1\nwhy = "{text}"\n',
    "explain": 'prompt = "{id}"\nhint = "h"\nconcepts = ["x", "y", "z"]\nmodel_answer = "{text}"\n',
}


def deck_text(
    id: str,
    recall: Iterable[str] = (),
    quiz: Iterable[str] = (),
    explain: Iterable[str] = (),
    text: str = "It is.",
    requires: Sequence[str] = (),
) -> str:
    """Return a deck file with items of these ids; `text` is what every answer says."""
    entries = [HEADER.format(id=id, requires=json.dumps(requires))]
    for kind, ids in (("recall", recall), ("quiz", quiz), ("explain", explain)):
        entries += [f'[[{kind}]]\nid = "{item}"\n{COMMON}{KINDS[kind].format(id=item, text=text)}' for item in ids]
    return "\n".join(entries)


class Learner:
    """Answers cards; every answer comes ten seconds after the one before."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.now = int(datetime(2026, 3, 2, 9, tzinfo=UTC).timestamp() * 1000)

    def answer(self, session: Session, grade: int, day: date) -> Card:
        """Grade the current card and return it."""
        card = session.current
        assert card is not None
        self.now += 10_000
        session.grade(card, grade, day, self.now, 10_000)
        return card

    def undo(self, session: Session, day: date) -> None:
        """Take the last answer back."""
        self.now += 10_000
        session.undo(day, self.now)

    def finish(self, session: Session, day: date, grade: Callable[[Card], int] = lambda card: 4) -> list[Card]:
        """Answer to the session's end; return the cards in the order in which they came."""
        cards = []
        while (card := session.current) is not None:
            cards.append(self.answer(session, grade(card), day))
        return cards

    def deeds(self, day: date, history: History | None = None) -> Deeds:
        """Return what the learner can do to items on a day."""
        return Deeds(self.store, history or History(), lambda: day, lambda: self.now)

    def records(self, day: date) -> tuple[Record, ...]:
        """Return the day's answers that still count."""
        return self.store.records_of_day(day.toordinal())
