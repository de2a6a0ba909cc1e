"""Where the learner is in the study modes of each deck. The review log knows nothing of them."""

from dataclasses import dataclass
from datetime import date

from lrdesk.store.database import Connection
from lrdesk.store.schema import Place


@dataclass(frozen=True, slots=True)
class PlaceKept:
    """The part that a mode of a deck was left at, from 0, how often it was gone through, and the last day in it.

    `detail` is what the mode keeps beside that, in a text of its own.
    """

    deck: str
    mode: str
    part: int
    done: int
    day: date
    detail: str = ""


class Places(Connection):
    """One place for each mode of each deck that was ever opened."""

    def places(self) -> dict[tuple[str, str], PlaceKept]:
        """Return every place, by deck and mode."""
        rows = self._rows(Place.select(Place.deck, Place.mode, Place.part, Place.done, Place.day, Place.detail))
        return {
            (deck, mode): PlaceKept(deck, mode, part, done, date.fromordinal(day), detail)
            for deck, mode, part, done, day, detail in rows
        }

    def keep_place(self, deck: str, mode: str, part: int, day: date, done: bool = False, detail: str = "") -> None:
        """Keep where the learner is in a mode; `done` says that all of it has just been gone through once more."""
        values = {"part": part, "day": day.toordinal(), "detail": detail}
        row = Place.insert(deck=deck, mode=mode, done=int(done), **values).on_conflict(
            conflict_target=[Place.deck, Place.mode], update={**values, "done": Place.done + int(done)}
        )
        with self._transaction():
            self._database.execute(row)
