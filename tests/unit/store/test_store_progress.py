"""The figures of any period beside a slow oracle that reads the whole log, whatever was answered, undone or reset."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import chain
from random import Random
from zoneinfo import ZoneInfo

import pytest

from lrdesk.scheduling import sm2
from lrdesk.scheduling.local_time import utc_offsets
from lrdesk.scheduling.log import Kind, Record, fold
from lrdesk.store import DeckContent, ItemContent, Recall, Store, Tally, progress
from tests.unit.store.store_samples import TODAY, answer, deck, undo

BERLIN = ZoneInfo("Europe/Berlin")
FIRST = date(2025, 10, 6)  # three weeks before the clocks go back
DECKS = ("one", "two")
LEVELS = ("beginner", "advanced")
KINDS = ("recall", "quiz", "explain")
ITEMS = 5


def content(id: str, level: str = "") -> DeckContent:
    items = tuple(
        ItemContent(f"item-{n}", KINDS[n % 3], level or LEVELS[n % 2], "x", b"", f"{id} {n}") for n in range(ITEMS)
    )
    return DeckContent(id, id.title(), 5, DECKS.index(id), f"{id} {level}", b"{}", items, ())


class Life:
    """A learner who answers, errs, undoes and resets at random, and remembers all that still counts."""

    def __init__(self, store: Store, seed: int) -> None:
        self.store = store
        self.random = Random(seed)
        self.counting: list[Record] = []

    def live(self, days: int) -> None:
        for ahead in range(days):
            for _ in range(self.random.randrange(6)):
                self._do(FIRST + timedelta(days=ahead))

    def _do(self, day: date) -> None:
        kind = self.random.choices(
            (Kind.REVIEW, Kind.DRILL, Kind.MISSED, Kind.PLACED, Kind.SET_DUE, Kind.RESET, Kind.UNDO),
            (60, 10, 5, 5, 5, 3, 12),
        )[0]
        if kind is Kind.UNDO:
            if self.counting:
                undone = self.counting.pop(self.random.randrange(len(self.counting)))
                undo(self.store, undone)
            return
        hour, minute = self.random.randrange(4, 28), self.random.randrange(60)
        midnight = datetime.combine(day, time(0), BERLIN)
        at = int((midnight.astimezone(UTC) + timedelta(hours=hour, minutes=minute)).timestamp() * 1000)
        record = Record(
            self.store.new_record_id(at),
            "here",
            f"{self.random.choice(DECKS)}/item-{self.random.randrange(ITEMS)}",
            kind,
            self.random.choice((0, 1, 2, 3, 4, 4, 5)) if kind in (Kind.REVIEW, Kind.DRILL) else None,
            at,
            day.toordinal(),
            2000,
            sm2.NAME,
            interval=self.random.randrange(1, 40) if kind in (Kind.PLACED, Kind.SET_DUE) else None,
        )
        self.store.append(record, fold([*self.store.records(record.item), record]))
        self.counting.append(record)

    def tests(self, first: date, last: date) -> Counter[tuple[str, bool, int]]:
        """Fold every item anew before each of its reviews; slow, and plain."""
        found: Counter[tuple[str, bool, int]] = Counter()
        for index, record in enumerate(self.counting):
            before = fold(one for one in self.counting[:index] if one.item == record.item)
            in_period = first.toordinal() <= record.day <= last.toordinal()
            if record.kind is Kind.REVIEW and before.due is not None and in_period:
                assert record.grade is not None
                found[record.item, before.interval >= 21, record.grade] += 1
        return found


@pytest.fixture
def store(store: Store) -> Store:
    for id in DECKS:
        store.sync_deck(content(id))
    return store


PERIODS = (
    (FIRST, FIRST + timedelta(days=99)),
    (FIRST + timedelta(days=20), FIRST + timedelta(days=22)),
    (FIRST, FIRST),
)


def by_items(expected: Counter[tuple[str, bool, int]], level: str = "") -> Counter[tuple[str, str, str, bool, int]]:
    sums: Counter[tuple[str, str, str, bool, int]] = Counter()
    for (key, mature, grade), count in expected.items():
        number = int(key[-1])
        sums[key.split("/")[0], KINDS[number % 3], level or LEVELS[number % 2], mature, grade] += count
    return sums


def told(found: Iterable[tuple[Tally, ...]]) -> Counter[tuple[str, str, str, bool, int]]:
    tallies = chain.from_iterable(found)
    return Counter({(one.deck, one.kind, one.level, one.mature, one.grade): one.count for one in tallies})


@pytest.mark.parametrize("seed", range(3))
def test_the_tests_of_any_period_are_those_that_the_log_tells(store: Store, seed: int) -> None:
    life = Life(store, seed)
    life.live(40)
    for _ in range(2):
        for period in PERIODS:
            assert told(store.tests(*period)) == by_items(life.tests(*period))
        store.rebuild()


def test_tests_follow_their_items_to_another_level(store: Store) -> None:
    life = Life(store, 7)
    life.live(40)
    for id in DECKS:
        store.sync_deck(content(id, "intermediate"))
    for _ in range(2):
        assert told(store.tests(*PERIODS[0])) == by_items(life.tests(*PERIODS[0]), "intermediate")
        store.rebuild()


@pytest.mark.parametrize("seed", range(3))
def test_the_hardest_items_are_those_whose_tests_were_failed_most(store: Store, seed: int) -> None:
    life = Life(store, seed)
    life.live(40)
    for period in PERIODS:
        failed: Counter[str] = Counter()
        for (key, _, grade), count in life.tests(*period).items():
            failed[key] += count * (grade < 3)
        *_, found = store.hardest(*period, 4)
        assert all(failed[item.key] == item.failed for item in found)
        assert [item.failed for item in found] == sorted(filter(None, failed.values()), reverse=True)[:4]
        memories = [store.memory(item.key) for item in found]
        assert [(memory.easiness, memory.lapses) for memory in memories] == [(i.easiness, i.lapses) for i in found]


def test_figures_of_items_are_the_same_read_in_small_parts(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    life = Life(store, 3)
    life.live(40)
    *_, whole = store.hardest(*PERIODS[0], 4)
    monkeypatch.setattr(progress, "_AT_ONCE", 3)
    *early, in_parts = store.hardest(*PERIODS[0], 4)
    assert early
    assert in_parts == whole
    intervals = list(store.intervals())
    monkeypatch.undo()
    assert sum(map(Counter, intervals), Counter()) == Counter(*store.intervals())
    assert len(intervals) > 1


def test_retired_items_are_not_told_as_hard(store: Store) -> None:
    answer(store, "deck/a", 4, TODAY - timedelta(days=1))
    answer(store, "deck/a", 1)
    assert [item.key for found in store.hardest(TODAY, TODAY, 9) for item in found] == ["deck/a"]
    store.sync_deck(deck("b"))
    assert not any(store.hardest(TODAY, TODAY, 9))
    assert sum(told(store.tests(TODAY, TODAY)).values()) == 1  # the answer was given all the same


@pytest.mark.parametrize("seed", range(3))
def test_hours_are_those_of_the_learners_clock(store: Store, seed: int) -> None:
    life = Life(store, seed)
    life.live(40)
    for first, last in PERIODS:
        reviews, recalled = [0] * 24, [0] * 24
        for record in life.counting:
            if record.kind is Kind.REVIEW and first.toordinal() <= record.day <= last.toordinal():
                hour = datetime.fromtimestamp(record.answered_at / 1000, BERLIN).hour
                reviews[hour] += 1
                recalled[hour] += (record.grade or 0) >= 3
        expected = tuple(Recall(*pair) for pair in zip(reviews, recalled, strict=True))
        assert store.reviews_by_hour(first, last, utc_offsets(first, last, BERLIN)) == expected


def test_intervals_and_easiness_of_what_is_not_new(store: Store) -> None:
    for day, grade in ((0, 5), (1, 5), (7, 5)):
        answer(store, "one/item-0", grade, FIRST + timedelta(days=day))
    answer(store, "one/item-1", 1, FIRST)
    assert list(store.intervals()) == [{1: 1, 17: 1}]
    assert list(store.easiness()) == [{250: 1, 280: 1}]


def test_the_first_day_is_the_first_with_an_answer_that_counts(store: Store) -> None:
    assert store.first_day_studied() is None
    mistake = answer(store, "one/item-0", 4, FIRST)
    answer(store, "one/item-0", 4, TODAY)
    assert store.first_day_studied() == FIRST
    undo(store, mistake)
    assert store.first_day_studied() == TODAY


def test_an_answer_given_again_counts_on_its_own_day(store: Store) -> None:
    answer(store, "one/item-0", 4, FIRST)
    second = answer(store, "one/item-0", 1, FIRST + timedelta(days=1))
    undo(store, second)
    again = replace(second, id=store.new_record_id(second.answered_at))
    store.append(again, fold([*store.records("one/item-0"), again]))
    assert list(told(store.tests(FIRST + timedelta(days=1), FIRST + timedelta(days=1))).values()) == [1]
    assert store.recall(FIRST, TODAY) == Recall(1, 0)
