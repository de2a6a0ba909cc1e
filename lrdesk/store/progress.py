"""What the figures of a period are made of: how tests of memories went, when reviews were, how memories stand."""

import heapq
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from peewee import IntegerField, fn

from lrdesk.scheduling.sm2 import PASS
from lrdesk.store.database import Connection
from lrdesk.store.errors import clear_errors
from lrdesk.store.schema import Daily, Forgotten, Item, Memory, Tested
from lrdesk.store.statistics import Recall

_BY_HOUR: Final = f"""
SELECT (answered_at / 1000 + {{ahead}}) / 3600 % 24 AS hour, COUNT(*), SUM(grade >= {PASS}) FROM log
WHERE day BETWEEN ? AND ? AND kind = 'review' AND id NOT IN (SELECT undoes FROM log WHERE undoes IS NOT NULL)
GROUP BY hour
"""

_AT_ONCE: Final = 25_000  # items that are read without a breath


@dataclass(frozen=True, slots=True)
class Tally:
    """How many reviews of items that were not new got a grade, of one deck, kind and level.

    `mature` says that the item's interval was 21 days or longer.
    """

    deck: str
    kind: str
    level: str
    mature: bool
    grade: int
    count: int


@dataclass(frozen=True, slots=True)
class HardItem:
    """An item whose tests were failed so many times in some period, and what its memory is now."""

    key: str
    title: str
    failed: int
    easiness: int
    lapses: int


class Progress(Connection):
    """Figures of any period of learning days, in which an answer that was undone never counts."""

    def first_day_studied(self) -> date | None:
        """Return the first day on which anything was answered, or None."""
        found = self._row(Daily.select(fn.MIN(Daily.day)).where(Daily.reviews + Daily.drills > 0))
        return None if found is None or found[0] is None else date.fromordinal(found[0])

    def tests(self, first: date, last: date) -> Iterator[tuple[Tally, ...]]:
        """Yield how the tests from `first` to `last` went, a deck at a time: all decks together take a while."""
        by = (Tested.deck, Tested.kind, Tested.level, Tested.mature, Tested.grade)
        count = fn.SUM(Tested.tests)
        period = Tested.day.between(first.toordinal(), last.toordinal())
        deck = ""
        while (deck := self._rows(Tested.select(fn.MIN(Tested.deck)).where(Tested.deck > deck))[0][0]) is not None:
            sums = Tested.select(*by, count).where(Tested.deck == deck, period).group_by(*by).having(count > 0)
            yield tuple(Tally(id, kind, level, bool(old), *rest) for id, kind, level, old, *rest in self._rows(sums))

    def reviews_by_hour(self, first: date, last: date, offsets: Sequence[tuple[int, int]]) -> tuple[Recall, ...]:
        """Return the reviews from `first` to `last`, new items too, by the 24 hours of the learner's clock.

        `offsets` tells how many seconds the clock is ahead of UTC: (since when, in ms since 1970, seconds), the first
        for all times before as well. This reads the log: some 100 000 reviews take about 30 ms.
        """
        (_, usual), *changes = offsets
        later = [f"WHEN answered_at >= {int(since)} THEN {int(seconds)}" for since, seconds in reversed(changes)]
        sql = _BY_HOUR.format(ahead=" ".join(["CASE WHEN 0 THEN 0", *later, f"ELSE {int(usual)} END"]))
        with clear_errors(self.path):
            rows = self._database.execute_sql(sql, (first.toordinal(), last.toordinal())).fetchall()
        found = {hour: Recall(answers, recalled) for hour, answers, recalled in rows}
        return tuple(found.get(hour, Recall(0, 0)) for hour in range(24))

    def intervals(self) -> Iterator[dict[int, int]]:
        """Yield how many items that are not new have each interval, in days: in parts, to be added up."""
        return self._spread(Memory.interval)

    def easiness(self) -> Iterator[dict[int, int]]:
        """Yield how many items that are not new have each easiness, in hundredths, in parts as well."""
        return self._spread(Memory.easiness)

    def hardest(self, first: date, last: date, limit: int) -> Iterator[tuple[HardItem, ...]]:
        """Yield at most `limit` items whose tests from `first` to `last` were failed most often, the hardest first.

        All items together take a while: so they are read in parts, and after each come the hardest until there.
        """
        failed = fn.SUM(Forgotten.tests).alias("failed")
        period = Forgotten.day.between(first.toordinal(), last.toordinal())
        found: list[tuple[Any, ...]] = []
        for part in self._parts():
            inside = Forgotten.item.between(*part)
            sums = Forgotten.select(Forgotten.item, failed).where(inside, period).group_by(Forgotten.item)
            sums = sums.having(failed > 0)
            columns = (sums.c.failed, Memory.easiness, Memory.item, Memory.key, Memory.lapses)
            hard = Memory.select(*columns).join(sums, on=(sums.c.item == Memory.item))
            more = self._rows(hard.order_by(sums.c.failed.desc(), Memory.easiness, Memory.item).limit(limit))
            found = heapq.nsmallest(limit, [*found, *more], key=lambda row: (-row[0], *row[1:]))
            numbers = [item for _, _, item, *_ in found]
            titles = dict(self._rows(Item.select(Item.id, Item.title).where(Item.id.in_(numbers))))
            yield tuple(HardItem(key, titles[item], times, ease, lapses) for times, ease, item, key, lapses in found)

    def _spread(self, by: IntegerField) -> Iterator[dict[int, int]]:
        for part in self._parts():
            known = (Memory.item.between(*part), Memory.due.is_null(False))
            yield dict(self._rows(Memory.select(by, fn.COUNT(Memory.item)).where(*known).group_by(by)))

    def _parts(self) -> Iterator[tuple[int, int]]:
        """Yield the first and last numbers of all items in parts that are read in a few milliseconds."""
        ((newest,),) = self._rows(Memory.select(fn.MAX(Memory.item)))
        for first in range(0, (newest or 0) + 1, _AT_ONCE):
            yield first, first + _AT_ONCE - 1
