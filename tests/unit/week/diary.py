"""The diary of a learner in a test: what was done, and what every screen must therefore say.

It knows nothing of the app. SM-2 stands here a second time, in fractions and in the words of its author.
"""

from copy import deepcopy
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from fractions import Fraction
from math import ceil

DAY = timedelta(days=1)
NEW_PER_DAY = 5
LEECH = 6
MATURE_DAYS = 21
SECONDS = 20  # that every answer takes


@dataclass
class Answer:
    """An answer of the learning day `day`; in a `drill` it leaves the memory alone."""

    item: str
    day: date
    at: datetime
    grade: int
    drill: bool


@dataclass
class DaySet:
    """An item that is to be asked on another day than SM-2 says."""

    item: str
    day: date
    due: date


@dataclass(frozen=True)
class Remembered:
    """What SM-2 knows of an item; the default is one never answered."""

    easiness: Fraction = Fraction(5, 2)
    interval: int = 0
    repetitions: int = 0
    lapses: int = 0
    due: date | None = None


def reviewed(before: Remembered, grade: int, day: date) -> Remembered:
    """P. A. Wozniak, Optimization of learning (1990), 3.2; a failed item starts over with this as its first answer."""
    if grade < 3:
        lapses = before.lapses + (before.repetitions > 0)
        return Remembered(before.easiness, 1, 1, lapses, day + DAY)
    missing = 5 - grade
    eased = before.easiness + Fraction(1, 10) - missing * (Fraction(8, 100) + missing * Fraction(2, 100))
    easiness = max(Fraction(13, 10), eased)
    first = {0: 1, 1: 6}
    interval = first.get(before.repetitions) or ceil(before.interval * easiness)
    return Remembered(easiness, interval, before.repetitions + 1, before.lapses, day + interval * DAY)


@dataclass
class Diary:
    """All that still counts: what is taken back is crossed out."""

    items: list[str]
    entries: list[Answer | DaySet] = field(default_factory=list)
    crossed_out: list[Answer | DaySet] = field(default_factory=list)
    suspended: set[str] = field(default_factory=set)
    days_off: set[date] = field(default_factory=set)

    def copy(self) -> "Diary":
        """As a backup would have it."""
        return deepcopy(self)

    def cross_out(self) -> Answer | DaySet:
        """Take the last entry back."""
        self.crossed_out.append(self.entries.pop())
        return self.crossed_out[-1]

    def write_again(self) -> Answer | DaySet:
        """Have the entry that was taken back last count after all."""
        self.entries.append(self.crossed_out.pop())
        return self.entries[-1]

    @property
    def answers(self) -> list[Answer]:
        """The answers, oldest first."""
        return [entry for entry in self.entries if isinstance(entry, Answer)]

    def answers_on(self, day: date) -> list[Answer]:
        """Those of a learning day."""
        return [answer for answer in self.answers if answer.day == day]

    def memory(self, item: str, upto: int | None = None) -> Remembered:
        """What SM-2 makes of the first `upto` entries, or of all."""
        memory = Remembered()
        for entry in self.entries[:upto]:
            if entry.item != item:
                continue
            if isinstance(entry, DaySet):
                memory = replace(memory, due=entry.due)
            elif not entry.drill:
                memory = reviewed(memory, entry.grade, entry.day)
        return memory

    def due(self, day: date) -> set[str]:
        """What is due by a day."""
        memories = {item: self.memory(item).due for item in self.items if item not in self.suspended}
        return {item for item, due in memories.items() if due is not None and due <= day}

    def new(self) -> set[str]:
        """What was never answered."""
        return {item for item in self.items if self.memory(item).due is None}

    def new_left(self, day: date) -> int:
        """How many new items a day still brings."""
        return min(len(self.new() - self.suspended), max(0, NEW_PER_DAY - len(self.met_on(day))))

    def to_repeat(self, day: date) -> set[str]:
        """What was answered on a day, and last below 4."""
        last = {answer.item: answer.grade for answer in self.answers_on(day)}
        return {item for item, grade in last.items() if grade < 4} - self.suspended

    def met_on(self, day: date) -> set[str]:
        """The items that were first reviewed on a day."""
        first: dict[str, date] = {}
        for answer in self.answers:
            first.setdefault(answer.item, answer.day)
        return {item for item, met in first.items() if met == day}

    def tests(self, first: date, last: date) -> list[tuple[Answer, int]]:
        """The reviews of items that were not new, each with the interval that the item then had."""
        found = []
        for place, entry in enumerate(self.entries):
            if isinstance(entry, Answer) and not entry.drill and first <= entry.day <= last:
                before = self.memory(entry.item, place)
                if before.due is not None:
                    found.append((entry, before.interval))
        return found

    def streak(self, day: date) -> int:
        """How many days in a row had an answer; planned days off do not count, and break nothing."""
        studied = {answer.day for answer in self.answers}
        if day not in studied:
            day -= DAY
        length = 0
        while day in studied | self.days_off:
            length += day not in self.days_off
            day -= DAY
        return length
