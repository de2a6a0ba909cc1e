"""One review session: what comes next, what an answer does, and how it is taken back."""

import zlib
from collections import Counter, deque
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from uuid import UUID

from lrdesk.content.deck import Item, Quiz
from lrdesk.content.stored import decode_experiment, decode_item
from lrdesk.lab.spec import Experiment
from lrdesk.scheduling import queue, sm2
from lrdesk.scheduling.grading import shuffled
from lrdesk.scheduling.log import Kind, Record
from lrdesk.scheduling.queue import Candidate
from lrdesk.scheduling.sm2 import Memory
from lrdesk.store import Store, StoredItem
from lrdesk.study.ahead import candidates_ahead
from lrdesk.study.answers import give_again, take_back
from lrdesk.study.drills import pending_drills
from lrdesk.study.limits import Limits, asked_today
from lrdesk.study.pace import Pace
from lrdesk.study.records import new_record


@dataclass(frozen=True, slots=True)
class Card:
    """What the learner faces: an item, its experiment, its memory so far, its flag, and whether this is a drill.

    `choices` is the order in which a quiz shows its options (empty for other kinds), `seed` what it was drawn with.
    """

    key: str
    deck_title: str
    item: Item
    experiment: Experiment
    memory: Memory
    drill: bool
    seed: int
    choices: tuple[int, ...]
    flagged: bool = False


@dataclass(frozen=True, slots=True)
class Summary:
    """What a session came to: reviews, how many of them were first meetings, how many of the rest were recalled.

    `drills` counts answers in drills, `seconds` the time that all answers took.
    """

    reviews: int
    first_seen: int
    recalled_again: int
    drills: int
    seconds: int
    still_to_drill: int


class Session:
    """A walk through today's queue, then through its drills; every answer is on disk before the next card shows.

    A session holds no truth of its own: what is still to be drilled and what undo takes back are read off today's
    records, so a session that was cut off goes on where it stopped.
    """

    def __init__(
        self,
        store: Store,
        today: date,
        candidates: Iterable[Candidate],
        only: Collection[str] = (),
        cram: bool = False,
    ) -> None:
        """With keys of items in `only`, no drills of others are asked; to `cram` leaves every memory as it is."""
        self._cram = cram
        self._today = today
        self._only = frozenset(only)
        self._store = store
        self._queue = deque(candidates)
        self._records = list(store.records_of_day(today.toordinal()))
        self._begun_with = len(self._records)
        self._titles = {deck.id: deck.title for deck in store.decks()}
        self._items: dict[str, StoredItem] = {}
        self._first_seen: set[UUID] = set()
        self._hidden: set[str] = set()  # marked so while the session goes on; what was before is not in its queue
        self._pace = Pace(store.seconds_per_answer())
        self._again: str | None = None  # a drill just taken back is asked again at once, whatever else waits

    @property
    def drills(self) -> list[str]:
        """Keys of the items that were last graded below 4 today, longest waiting first; of those a deck still holds.

        What was only crammed is drilled in that session alone.
        """
        answers = [(record.item, record.grade or 0, record.kind is Kind.REVIEW) for record in self._records]
        crammed = {record.item for record in self._records[self._begun_with :]} if self._cram else set()
        pending = (key for key in pending_drills(answers, crammed) if not self._only or key in self._only)
        return [key for key in pending if key not in self._hidden and not self._item(key).retired]

    @property
    def current(self) -> Card | None:
        """The card to answer now, or None at the session's end."""
        waiting = self.drills
        if self._again in waiting:
            return self._card(self._again, drill=True)
        if asked := next(self._asked(), None):
            return self._card(asked.item, drill=self._cram or self._reviewed_today(asked.item))
        return self._card(waiting[0], drill=True) if waiting else None

    @property
    def left(self) -> int:
        """How many cards are left, drills included."""
        return sum(1 for _ in self._asked()) + len(self.drills)

    @property
    def minutes_left(self) -> int:
        """About how many minutes the cards that are left will take, at the learner's own pace."""
        kinds = Counter(candidate.kind for candidate in self._asked())
        kinds.update(self._item(key).kind for key in self.drills)
        return self._pace.minutes(kinds)

    @property
    def can_undo(self) -> bool:
        """Whether an answer of today can be taken back."""
        return bool(self._records)

    def grade(self, card: Card, grade: int, today: date, answered_at: int, elapsed_ms: int) -> Record:
        """Log an answer to the current card, move on, and return its record.

        `today` is the learning day of the answer (a session may run past a day's end), `answered_at` is UTC in
        milliseconds, `elapsed_ms` the time from question to grade. Raises `StoreError`, and stays on the card, if the
        answer could not be written.
        """
        kind = Kind.DRILL if card.drill else Kind.REVIEW
        seed = card.seed if card.choices else None
        record = new_record(
            self._store, card.key, kind, today, answered_at, grade=grade, elapsed_ms=elapsed_ms, seed=seed
        )
        memory = card.memory if card.drill else sm2.review(card.memory, grade, today)
        self._store.append(record, memory)
        self._records.append(record)
        self._again = None
        if any(candidate.item == card.key for candidate in islice(self._asked(), 1)):
            self._queue = deque(candidate for candidate in self._queue if candidate.item != card.key)
        if not card.drill and card.memory.due is None:
            self._first_seen.add(record.id)
        return record

    def undo(self, today: date, now: int) -> None:
        """Take back today's last answer, if there is one. Raises `StoreError` as `take_back` does."""
        if self._records:
            self.take_back(self._records[-1], today, now)

    def take_back(self, answer: Record, today: date, now: int) -> None:
        """Take an answer back, of this session or of one before it, so that its card is the current one again.

        The log keeps both the answer and its undoing; the item's memory is folded again without it. Where this session
        asks other items only, nothing is asked again. Raises `StoreError`, and takes nothing back, if that could not be
        written.
        """
        item = self._item(answer.item)
        take_back(self._store, answer, today, now)
        place = next((place for place, record in enumerate(self._records) if record.id == answer.id), None)
        if place is not None:
            del self._records[place]
            self._begun_with -= place < self._begun_with
        if self._only and answer.item not in self._only:
            return
        self._again = answer.item if answer.kind is Kind.DRILL else None
        if self._again not in self.drills and not item.retired:
            memory = self._store.memory(answer.item)
            again = Candidate(answer.item, item.deck, item.kind, memory.due, memory.interval)
            # A session ahead of time may hold the item already, because of the answer that is now undone.
            self._queue = deque([again, *(candidate for candidate in self._queue if candidate.item != answer.item)])

    def give_again(self, answer: Record, now: int) -> Record:
        """Give an answer again that was taken back, and return its new record. Raises StoreError."""
        meets = answer.kind is Kind.REVIEW and self._store.memory(answer.item).due is None
        again = give_again(self._store, answer, now)
        if meets:
            self._first_seen.add(again.id)
        if answer.day >= self._today.toordinal():
            self._records.append(again)
        self._queue = deque(candidate for candidate in self._queue if candidate.item != answer.item)
        self._again = None
        return again

    def look_again(self, today: date) -> None:
        """Pass over what has been suspended, buried, deleted or moved meanwhile, and ask again what no longer is."""
        queued = {candidate.item for candidate in self._queue}
        there = {candidate.item for candidate in self._store.candidates(queued)}
        self._hidden = self._store.hidden_items(today) | (queued - there)
        days = {record.day for record in self._records}
        logged = {record.id: record for day in days for record in self._store.records_of_day(day)}
        self._records = [logged.get(record.id, record) for record in self._records]  # moved items have other keys
        self._titles = {deck.id: deck.title for deck in self._store.decks()}
        self._items.clear()  # an item may have been edited, too

    def keep_prediction(self, key: str, right: bool, today: date) -> None:
        """Keep whether the learner foresaw what the run of an item's experiment did. Raises StoreError."""
        self._store.keep_prediction(key, right, today)

    def summary(self) -> Summary:
        """Sum up what was answered since the session began."""
        answered = self._records[self._begun_with :]
        reviews = [record for record in answered if record.kind is Kind.REVIEW]
        return Summary(
            reviews=len(reviews),
            first_seen=sum(record.id in self._first_seen for record in reviews),
            recalled_again=sum((r.grade or 0) >= sm2.PASS for r in reviews if r.id not in self._first_seen),
            drills=len(answered) - len(reviews),
            seconds=sum(record.elapsed_ms for record in answered) // 1000,
            still_to_drill=len(self.drills),
        )

    def _asked(self) -> Iterator[Candidate]:
        return (candidate for candidate in self._queue if candidate.item not in self._hidden)

    def _card(self, key: str, drill: bool) -> Card:
        stored = self._item(key)
        item = decode_item(stored.kind, stored.data)
        seed = zlib.crc32(f"{key} {self._today} {len(self._records)}".encode())
        return Card(
            key=key,
            deck_title=self._titles[stored.deck],
            item=item,
            experiment=decode_experiment(self._store.experiment(stored.deck, stored.experiment or "")),
            memory=self._store.memory(key),
            drill=drill,
            seed=seed,
            choices=shuffled(len(item.options), seed) if isinstance(item, Quiz) else (),
            flagged=self._store.marks([key])[key].flagged,
        )

    def _reviewed_today(self, key: str) -> bool:
        """A second answer on the same day is a drill: it must not move the memory, which has not had time to fade."""
        return any(record.item == key and record.kind is Kind.REVIEW for record in self._records)

    def _item(self, key: str) -> StoredItem:
        if key not in self._items:
            self._items[key] = self._store.item(key)
        return self._items[key]


def todays_session(store: Store, today: date, new_per_day: int, due_per_day: int | None = None) -> Session:
    """Open the session of the day: what is due and what is new, up to the daily limits (None: all that is due)."""
    asked = asked_today(store, today, Limits(new_per_day, due_per_day))
    return Session(store, today, queue.order(asked.due, asked.new, today))


def chosen_session(store: Store, today: date, keys: Sequence[str], cram: bool = False) -> Session:
    """Open a session of these items, in the order of a day's; to `cram` leaves their memories as they are."""
    found = store.candidates(keys)
    due = [one for one in found if one.due is not None]
    new = [one for one in found if one.due is None]
    return Session(store, today, queue.order(due, new, today), set(keys), cram)


def ahead_session(store: Store, today: date, limit: int = 20) -> Session:
    """Open a session of what would come next anyway: items not seen yet, then those due soonest."""
    return Session(store, today, queue.order([], candidates_ahead(store, today, limit), today))


def item_session(store: Store, today: date, item: str) -> Session:
    """Open a session of the one item "deck-id/item-id", due or not. Raises UnknownItem."""
    stored = store.item(item)
    return Session(store, today, [one for one in store.candidates_of(stored.deck) if one.item == item], {item})


def deck_session(store: Store, today: date, deck: str, limit: int = 20) -> Session:
    """Open a session of one deck: all of it that is due and new items, whatever the day's limit; else what comes next.

    `limit` bounds what is not due.
    """
    items = store.candidates_of(deck, today)
    due = [one for one in items if one.due is not None and one.due <= today]
    new = [one for one in items if one.due is None][:limit]
    if not due and not new:
        new = sorted(items, key=lambda one: one.due or today)[:limit]
    return Session(store, today, queue.order(due, new, today), {one.item for one in items})
