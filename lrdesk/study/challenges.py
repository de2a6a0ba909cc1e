"""Challenges solved: the best score of each, with the lane that reached it."""

from dataclasses import dataclass

import msgspec

from lrdesk.lab.spec import Lane
from lrdesk.store import BestScore, Store


@dataclass(frozen=True, slots=True)
class Best:
    """The largest margin that a challenge was solved with, and the lane that did it."""

    margin: float
    lane: Lane


def best_scores(store: Store) -> dict[str, Best]:
    """Return the best of every challenge that was solved, by its id; a lane that can't be read any more is left out."""
    found = {}
    for score in store.best_scores().values():
        try:
            found[score.challenge] = Best(score.margin, msgspec.json.decode(score.lane, type=Lane))
        except msgspec.DecodeError:  # of another version of the lab: it will be solved again
            continue
    return found


def keep_score(store: Store, challenge: str, margin: float, lane: Lane, now_ms: int) -> bool:
    """Keep a lane that solved a challenge, unless an earlier one did as well; return whether it was kept.

    `now_ms` counts from 1970, in UTC. Raises StoreError where it can't be written.
    """
    return store.keep_score(BestScore(challenge, margin, now_ms, msgspec.json.encode(lane).decode()))
