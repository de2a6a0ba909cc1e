"""The list of items that a search finds: read by the page, sorted, and changed by deeds. No widgets."""

from array import array
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from lrdesk.content.deck import Item
from lrdesk.content.stored import decode_experiment, decode_item
from lrdesk.lab.spec import Experiment
from lrdesk.store import Column, ItemRow, Numbers, Order, Store, StoreError
from lrdesk.study.browsing import Deeds
from lrdesk.study.card_info import CardInfo, card_info
from lrdesk.study.history import History
from lrdesk.study.searching import Names, Search, parse

__all__ = ["Browsing", "CardShown", "Column", "ItemRow"]

PAGE: Final = 50
"""How many rows are read at a time: about what a window shows."""
MOST_PAGES: Final = 40
"""How many pages are kept."""
FIRST: Final = 200
"""How many items are found at first; all others when the list is scrolled as far."""


@dataclass(frozen=True, slots=True)
class CardShown:
    """All of an item that can be looked at beside the list."""

    row: ItemRow
    item: Item
    experiment: Experiment | None
    info: CardInfo


class Browsing(QObject):
    """What the learner looks for, and what was found.

    `found` tells that the list is another one, `went_stale` that something was done or undone, here or elsewhere, after
    which the list wants a `refresh`; `changed` that a deed of this list changed items, `failed` says what went wrong.
    """

    found = Signal()
    went_stale = Signal()
    changed = Signal()
    failed = Signal(str)

    def __init__(
        self,
        store: Store,
        history: History,
        clock: Callable[[], datetime],
        today: Callable[[], date],
        parent: QObject | None = None,
    ) -> None:
        """`clock` gives the time, aware of its zone, `today` the learning day."""
        super().__init__(parent)
        self._store, self._history, self._todays_date = store, history, today
        self._deeds = Deeds(store, history, today, lambda: int(clock().timestamp() * 1000))
        self.names = Names()
        self.text = ""
        self.order = Order()
        self.today = date.min
        self.count = self.total = 0
        self._search = Search(parse("", self.names).condition)
        self._numbers: Numbers = array("q")
        self._whole = True  # whether these are all, and not just the first
        self._pages: dict[int, tuple[ItemRow | None, ...]] = {}
        history.listen(self.went_stale.emit)

    @property
    def problem(self) -> str:
        """What can't be understood of the search, as a sentence, or nothing."""
        return self._search.problem

    def search(self, text: str) -> None:
        """Look for something else."""
        self.text = text
        self._find()

    def sort(self, column: Column, descending: bool) -> None:
        """Sort the list."""
        self.order = Order(column, descending)
        self._find()

    @Slot()
    def refresh(self) -> None:
        """Find and read all anew: items, decks or tags may have changed."""
        try:
            self.names = Names({deck.id: deck.title for deck in self._store.decks()}, self._store.tags())
            self.total = self._store.items()
        except StoreError as error:
            self.failed.emit(str(error))
            return
        self._find()

    def row(self, index: int) -> ItemRow | None:
        """Return a row of the list; None where its item is gone or can't be read."""
        page, place = divmod(index, PAGE)
        if page not in self._pages:
            if len(self._pages) >= MOST_PAGES:
                del self._pages[next(iter(self._pages))]
            self._pages[page] = self._read(page)
        rows = self._pages[page]
        return rows[place] if place < len(rows) else None

    def numbers(self, ranges: Iterable[range]) -> list[int]:
        """Return the numbers of the items in these ranges of rows."""
        return [number for some in ranges for number in self._upto(some.stop)[some.start : some.stop]]

    def keys(self, ranges: Iterable[range]) -> list[str]:
        """Return the keys of the items in these ranges of rows; none where they can't be read."""
        try:
            return self._store.keys(self.numbers(ranges))
        except StoreError as error:
            self.failed.emit(str(error))
            return []

    def places(self, numbers: Iterable[int]) -> list[int]:
        """Return at which rows those of these items are that the list holds, in rising order."""
        wanted = set(numbers)
        found = [place for place, number in enumerate(self._numbers) if number in wanted]
        if len(found) < len(wanted) and not self._whole:
            found = [place for place, number in enumerate(self._upto(self.count)) if number in wanted]
        return found

    def place_of(self, key: str) -> int | None:
        """Return at which row an item is, or None where the list does not hold it."""
        try:
            number = self._store.number(key)
        except StoreError as error:
            self.failed.emit(str(error))
            return None
        return None if number is None else next(iter(self.places([number])), None)

    def card(self, row: ItemRow) -> CardShown | None:
        """Return all of an item; None where it can't be read."""
        try:
            stored = self._store.item(row.key)
            experiment = None
            if stored.experiment is not None:
                experiment = decode_experiment(self._store.experiment(stored.deck, stored.experiment))
            info = card_info(self._store, row.key)
        except StoreError as error:
            self.failed.emit(str(error))
            return None
        return CardShown(row, decode_item(stored.kind, stored.data), experiment, info)

    def do(self, deed: Callable[[Deeds], int]) -> str | None:
        """Do a deed and return what the undo would take back; nothing where it changes no item, None where it fails."""
        try:
            done = deed(self._deeds)
        except StoreError as error:
            self.failed.emit(str(error))
            return None
        if not done:
            return ""
        self.changed.emit()
        return self._history.undo_name or ""

    def kept(self, key: str, default: object) -> object:
        """Return what was kept of how the learner set the list up."""
        try:
            return self._store.setting(f"browse-{key}", default)
        except StoreError as error:
            self.failed.emit(str(error))
            return default

    def keep(self, key: str, value: object) -> None:
        """Keep how the learner set the list up: something that JSON can hold."""
        try:
            self._store.set_setting(f"browse-{key}", value)
        except StoreError as error:
            self.failed.emit(str(error))

    def _find(self) -> None:
        """Find the first items, and count the rest."""
        self._search = parse(self.text, self.names)
        self.today = self._todays_date()
        self._pages.clear()
        try:
            self._numbers = self._store.found(self._search.condition, self.today, self.order, FIRST)
            self.count = len(self._numbers)
            if self.count == FIRST:
                self.count = self._store.count_found(self._search.condition, self.today)
        except StoreError as error:
            self._numbers, self.count = array("q"), 0
            self.failed.emit(str(error))
        self._whole = self.count == len(self._numbers)
        self.found.emit()

    def _upto(self, stop: int) -> Numbers:
        """Return the numbers of the list, at least up to a row: those after the first are found when needed."""
        if stop > len(self._numbers) and not self._whole:
            self._whole = True  # tried once, even where it fails: this is asked for with every row that is painted
            try:
                self._numbers = self._store.found(self._search.condition, self.today, self.order)
            except StoreError as error:
                self.failed.emit(str(error))
        return self._numbers

    def _read(self, page: int) -> tuple[ItemRow | None, ...]:
        numbers = self._upto((page + 1) * PAGE)[page * PAGE : (page + 1) * PAGE]
        try:
            rows = self._store.item_rows(numbers)
        except StoreError as error:
            self.failed.emit(str(error))
            rows = {}
        return tuple(rows.get(number) for number in numbers)
