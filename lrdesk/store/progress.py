"""What the figures of a period are made of: how tests of memories went, when reviews were, how memories stand."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

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

    def tests(self, first: date, last: date) -> tuple[Tally, ...]:
        """Return how the tests from `first` to `last` went."""
        by = (Tested.deck, Tested.kind, Tested.level, Tested.mature, Tested.grade)
        count = fn.SUM(Tested.tests)
        period = Tested.day.between(first.toordinal(), last.toordinal())
        rows = self._rows(Tested.select(*by, count).where(period).group_by(*by).having(count > 0))
        return tuple(Tally(deck, kind, level, bool(mature), *rest) for deck, kind, level, mature, *rest in rows)

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

    def intervals(self) -> dict[int, int]:
        """Return how many items that are not new have each interval, in days."""
        return self._spread(Memory.interval)

    def easiness(self) -> dict[int, int]:
        """Return how many items that are not new have each easiness, in hundredths."""
        return self._spread(Memory.easiness)

    def hardest(self, first: date, last: date, limit: int) -> tuple[HardItem, ...]:
        """Return at most `limit` items whose tests from `first` to `last` were failed most often, the hardest first."""
        failed = fn.SUM(Forgotten.tests).alias("failed")
        period = Forgotten.day.between(first.toordinal(), last.toordinal())
        sums = Forgotten.select(Forgotten.item, failed).where(period).group_by(Forgotten.item).having(failed > 0)
        columns = (Memory.key, sums.c.failed, Memory.easiness, Memory.lapses)
        hard = Memory.select(*columns).join(sums, on=(sums.c.item == Memory.item))
        rows = self._rows(hard.order_by(sums.c.failed.desc(), Memory.easiness, Memory.item).limit(limit))
        titles = dict(self._rows(Item.select(Item.key, Item.title).where(Item.key.in_([key for key, *_ in rows]))))
        return tuple(HardItem(key, titles[key], *rest) for key, *rest in rows)

    def _spread(self, by: IntegerField) -> dict[int, int]:
        counted = Memory.select(by, fn.COUNT(Memory.item)).where(Memory.due.is_null(False)).group_by(by)
        return dict(self._rows(counted))
