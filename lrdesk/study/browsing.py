"""What is done to many items at once: each deed is all or nothing, has a name, and can be undone and redone."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from lrdesk.scheduling.log import Kind, Record, fold, standing
from lrdesk.store import Marks, Store
from lrdesk.study.history import History
from lrdesk.study.records import new_record
from lrdesk.words import tr


class Deeds:
    """Deeds to items by their keys "deck-id/item-id".

    Each returns how many items it changed; where none, nothing was done and there is nothing to undo. Each raises
    StoreError, and does nothing, where it can't be written.
    """

    def __init__(self, store: Store, history: History, today: Callable[[], date], now_ms: Callable[[], int]) -> None:
        """`today` gives the learning day, `now_ms` the milliseconds since 1970, in UTC."""
        self._store, self._history, self._today, self._now_ms = store, history, today, now_ms

    def suspend(self, keys: Collection[str]) -> int:
        """Have items not asked until that is taken back."""
        return self._mark(keys, lambda marks: replace(marks, suspended=True), lambda n: tr("suspend %n item(s)", "", n))

    def unsuspend(self, keys: Collection[str]) -> int:
        """Have suspended items asked again."""
        return self._mark(
            keys, lambda marks: replace(marks, suspended=False), lambda n: tr("unsuspend %n item(s)", "", n)
        )

    def bury(self, keys: Collection[str]) -> int:
        """Have items not asked before tomorrow."""
        tomorrow = self._today() + timedelta(days=1)
        return self._mark(
            keys, lambda marks: replace(marks, buried_until=tomorrow), lambda n: tr("bury %n item(s)", "", n)
        )

    def unbury(self, keys: Collection[str]) -> int:
        """Have buried items asked as soon as they are due."""
        return self._mark(
            keys, lambda marks: replace(marks, buried_until=None), lambda n: tr("unbury %n item(s)", "", n)
        )

    def flag(self, keys: Collection[str]) -> int:
        """Put a flag on items."""
        return self._mark(keys, lambda marks: replace(marks, flagged=True), lambda n: tr("flag %n item(s)", "", n))

    def unflag(self, keys: Collection[str]) -> int:
        """Take the flag off items."""
        return self._mark(keys, lambda marks: replace(marks, flagged=False), lambda n: tr("unflag %n item(s)", "", n))

    def tag(self, keys: Collection[str], name: str) -> int:
        """Put a tag on items."""
        return self._mark(
            keys, lambda marks: replace(marks, tags=marks.tags | {name}), lambda n: tr("tag %n item(s)", "", n)
        )

    def untag(self, keys: Collection[str], name: str) -> int:
        """Take a tag off items."""
        return self._mark(
            keys, lambda marks: replace(marks, tags=marks.tags - {name}), lambda n: tr("untag %n item(s)", "", n)
        )

    def delete(self, keys: Collection[str]) -> int:
        """Take items out of their decks; what was learnt of them is kept for when they come back."""
        return self._mark(keys, lambda marks: replace(marks, deleted=True), lambda n: tr("delete %n item(s)", "", n))

    def reset(self, keys: Collection[str]) -> int:
        """Have items be new again."""
        return self._log(self._store.learnt(keys), Kind.RESET, lambda n: tr("reset %n item(s)", "", n))

    def set_due(self, keys: Collection[str], due: date) -> int:
        """Have items asked on a day, today or later, whatever SM-2 says; what it knows of them stays as it is."""
        return self._log(
            list(keys),
            Kind.SET_DUE,
            lambda n: tr("set the day of %n item(s)", "", n),
            lambda key: max((due - self._today()).days, 0),
        )

    def put_aside(self, days: Mapping[str, int]) -> int:
        """Have new items first asked some days from now, as reviews: the learner was found to know them."""
        return self._log([*days], Kind.PLACED, lambda n: tr("put %n item(s) aside", "", n), days.get)

    def bring_forward(self, key: str) -> int:
        """Have an item asked soon, because what it says was missed in practice.

        It falls due today, or tomorrow where it was answered today; a new one comes first among the new. One that comes
        so soon anyway is left as it is. Raises UnknownItem where no deck holds the item.
        """
        before, records = self._store.memory(key), self._store.records(key)
        after = fold([*records, new_record(self._store, key, Kind.MISSED, self._today(), self._now_ms())])
        told_before = any(record.kind is Kind.MISSED for record in standing(records))
        if after == before and (before.due is not None or told_before):
            return 0
        return self._log([key], Kind.MISSED, lambda n: tr("ask %n item(s) sooner", "", n))

    def _mark(self, keys: Collection[str], changed: Callable[[Marks], Marks], name: Callable[[int], str]) -> int:
        found = self._store.marks(keys)
        after = {key: new for key, marks in found.items() if (new := changed(marks)) != marks}
        before = {key: found[key] for key in after}
        if after:
            self._history.do(
                name(len(after)), lambda: self._store.set_marks(after), lambda: self._store.set_marks(before)
            )
        return len(after)

    def _log(
        self,
        keys: Sequence[str],
        kind: Kind,
        name: Callable[[int], str],
        interval: Callable[[str], int | None] = lambda key: None,
    ) -> int:
        logged: list[Record] = []

        def do() -> None:
            logged[:] = self._append([(key, {"interval": interval(key)}) for key in keys], kind)

        def undo() -> None:
            self._append([(record.item, {"undoes": record.id}) for record in logged], Kind.UNDO)

        if keys:
            self._history.do(name(len(keys)), do, undo)
        return len(keys)

    def _append(self, about: Sequence[tuple[str, dict[str, object]]], kind: Kind) -> list[Record]:
        today, now_ms = self._today(), self._now_ms()
        records = [new_record(self._store, key, kind, today, now_ms, **more) for key, more in about]
        self._store.append_and_fold(records)
        return records
