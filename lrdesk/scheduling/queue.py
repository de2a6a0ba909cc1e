"""The order of a day's items: the most overdue first, new ones spread among them, and siblings kept apart."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from operator import itemgetter
from typing import Final

WINDOW: Final = 8
"""How many places an item may move so that neighbours differ; small, so that overdue-ness still rules."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """An item that could be asked: `item` is "deck-id/item-id", `kind` recall, quiz or explain, `due` None if new.

    `missed` says of a new item that it was missed in practice. Items of a deck with the same `experiment` are siblings:
    what one shows helps to answer the other.
    """

    item: str
    deck: str
    kind: str
    due: date | None
    interval: int
    missed: bool = False
    experiment: str | None = None


def order(due: Sequence[Candidate], new: Sequence[Candidate], today: date) -> list[Candidate]:
    """Return `due`, the most overdue for its interval first, with `new`, in the order given, spread evenly among them.

    New ones that were missed in practice come before all. Then no two neighbours are siblings, or else share kind or
    topic, where an item at most WINDOW places away can prevent that; but no new item overtakes one of another deck,
    which it may build on. Deterministic.
    """
    by_overdueness = most_overdue(due, today)
    missed = [candidate for candidate in new if candidate.missed]
    return missed + _alternated(_spread(by_overdueness, [candidate for candidate in new if not candidate.missed]))


def most_overdue(due: Sequence[Candidate], today: date) -> list[Candidate]:
    """Return `due`, the most overdue for its interval first: a day late is much after two days, little after fifty."""
    return sorted(due, key=lambda candidate: (-_overdueness(candidate, today), candidate.interval, candidate.item))


def _overdueness(candidate: Candidate, today: date) -> float:
    """Return the days late per day of interval."""
    days_late = 0 if candidate.due is None else (today - candidate.due).days
    return days_late / max(candidate.interval, 1)


def _spread(due: Sequence[Candidate], new: Sequence[Candidate]) -> list[Candidate]:
    """Merge the two, each in its order, so that any stretch of the result holds about the same share of new items."""
    # Item i of n stands in the middle of the i-th of n equal parts; multiplied out, so that only integers are compared.
    places = [((2 * i + 1) * len(new), candidate) for i, candidate in enumerate(due)]
    places += [((2 * i + 1) * len(due), candidate) for i, candidate in enumerate(new)]
    return [candidate for _, candidate in sorted(places, key=itemgetter(0))]


def _alternated(candidates: Sequence[Candidate]) -> list[Candidate]:
    """Take, again and again, from the next WINDOW items the first that shares least with the one before."""
    result: list[Candidate] = []
    waiting = iter(enumerate(candidates))
    window = list(islice(waiting, WINDOW))
    before = Candidate("", "", "", None, 0)
    while window:
        best, least = 0, MOST_SHARED
        overtaken = len(result) - window[0][0]
        first_new = next((candidate.deck for _, candidate in window if candidate.due is None), None)
        for i, (_, candidate) in enumerate(window if overtaken < WINDOW else window[:1]):
            if candidate.due is None and candidate.deck != first_new:
                continue
            shared = _shared(candidate, before)
            if shared < least:
                best, least = i, shared
                if not shared:
                    break
        _, chosen = window.pop(best)
        window.extend(islice(waiting, 1))
        result.append(chosen)
        before = chosen
    return result


MOST_SHARED: Final = 5


def _shared(one: Candidate, other: Candidate) -> int:
    """Return how alike two items are: that they are siblings counts for more than all else."""
    same_deck = one.deck == other.deck
    siblings = same_deck and one.experiment is not None and one.experiment == other.experiment
    return 2 * siblings + same_deck + (one.kind == other.kind)
