"""What was learnt and what will come: days, forecast, recall and speed."""

from dataclasses import dataclass
from datetime import date

from peewee import fn

from lrdesk.scheduling.log import Kind
from lrdesk.store.database import Connection
from lrdesk.store.derived import not_undone
from lrdesk.store.schema import Daily, Log, Mark, Memory


@dataclass(frozen=True, slots=True)
class DayStudied:
    """What was answered on one learning day, and how long that took."""

    day: date
    reviews: int
    drills: int
    elapsed_ms: int


@dataclass(frozen=True, slots=True)
class Recall:
    """Of `answers` to items that were not new, how many were recalled."""

    answers: int
    recalled: int


class Statistics(Connection):
    """Figures in which an answer that was undone never counts."""

    def days_studied(self, first: date, last: date) -> tuple[DayStudied, ...]:
        """Return the days from `first` to `last` on which anything was answered, oldest first."""
        studied = Daily.day.between(first.toordinal(), last.toordinal()) & (Daily.reviews + Daily.drills > 0)
        columns = (Daily.day, Daily.reviews, Daily.drills, Daily.elapsed_ms)
        rows = self._rows(Daily.select(*columns).where(studied).order_by(Daily.day))
        return tuple(DayStudied(date.fromordinal(day), *counts) for day, *counts in rows)

    def all_days_studied(self) -> set[int]:
        """Return the ordinals of all days on which anything was answered, ever."""
        return {day for (day,) in self._rows(Daily.select(Daily.day).where(Daily.reviews + Daily.drills > 0))}

    def forecast(self, today: date, days: int) -> tuple[int, ...]:
        """Return how many items come due on each of the next `days` days; the first is today with all overdue ones."""
        start = today.toordinal()
        coming = [0] * days
        due = Memory.select(Memory.due, fn.COUNT(Memory.item)).where(Memory.due < start + days).group_by(Memory.due)
        for day, count in self._rows(due):
            coming[max(day - start, 0)] += count
        # What is suspended never comes, what is buried comes later: few, so they are moved one by one.
        put_off = Memory.select(Memory.due, Mark.suspended, Mark.buried_until).join(Mark, on=(Mark.item == Memory.item))
        for day, suspended, until in self._rows(put_off.where(Memory.due < start + days)):
            later = days if suspended else max(day, until or 0, start) - start
            coming[max(day - start, 0)] -= 1
            if later < days:
                coming[later] += 1
        return tuple(coming)

    def recall(self, first: date, last: date) -> Recall:
        """Return how many reviews from `first` to `last` were recalled (grade 3 or better).

        The review of a new item is left out: it meets the item instead of testing a memory of it.
        """
        sums = Daily.select(fn.TOTAL(Daily.tested), fn.TOTAL(Daily.recalled))
        ((tested, recalled),) = self._rows(sums.where(Daily.day.between(first.toordinal(), last.toordinal())))
        return Recall(int(tested), int(recalled))

    def first_met_on(self, day: date) -> int:
        """Return how many new items were reviewed on `day`."""
        met = Daily.select(Daily.reviews - Daily.tested).where(Daily.day == day.toordinal())
        found = self._row(met)
        return 0 if found is None else int(found[0])

    def seconds_per_answer(self, last: int = 200) -> dict[str, float]:
        """Return the median time of an answer for each kind of item, over the `last` answers of the log."""
        counted = (Log.kind == Kind.REVIEW) & not_undone()
        recent = Log.select(Log.item, Log.elapsed_ms).where(counted).order_by(Log.id.desc()).limit(last)
        rows = self._rows(
            Memory.select(Memory.kind, recent.c.elapsed_ms).join(recent, on=(recent.c.item == Memory.item))
        )
        times: dict[str, list[int]] = {}
        for kind, elapsed_ms in rows:
            times.setdefault(kind, []).append(elapsed_ms)
        return {kind: sorted(some)[len(some) // 2] / 1000 for kind, some in times.items()}
