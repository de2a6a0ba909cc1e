"""Whatever is done, in whatever order, a memory is the fold of its item's log."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import chain, pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from lrdesk.scheduling import sm2
from lrdesk.scheduling.log import Kind, Record, fold
from lrdesk.scheduling.sm2 import Memory
from lrdesk.store import Marks, Recall, Store
from tests.unit.store.store_samples import TODAY, answer, deck, miss, place, undo

ITEMS = "abc"
items = st.sampled_from(ITEMS)


class Learning(RuleBasedStateMachine):
    """Answers, drills, misses, placings, undos, changing decks, restarts, rebuilds; beside them a plain model."""

    @initialize()
    def begin(self) -> None:
        self.folder = TemporaryDirectory()
        self.path = Path(self.folder.name) / "lrdesk.db"
        self.store = Store.open(self.path)
        self.today = TODAY
        self.active: set[str] = set()
        self.counting: list[Record] = []
        self.load(frozenset(ITEMS))

    @rule(chosen=st.frozensets(items))
    def load(self, chosen: frozenset[str]) -> None:
        self.store.sync_deck(deck(*sorted(chosen)))
        self.active = set(chosen)

    @rule(item=items, grade=st.integers(0, 5), days=st.integers(0, 20))
    def review(self, item: str, grade: int, days: int) -> None:
        if item in self.active:
            self.today += timedelta(days=days)
            self.counting.append(answer(self.store, f"deck/{item}", grade, self.today))

    @rule(item=items, grade=st.integers(0, 5))
    def drill(self, item: str, grade: int) -> None:
        if item in self.active:
            self.counting.append(answer(self.store, f"deck/{item}", grade, self.today, Kind.DRILL))

    @rule(item=items, days=st.integers(0, 3))
    def miss(self, item: str, days: int) -> None:
        if item in self.active:
            self.today += timedelta(days=days)
            self.counting.append(miss(self.store, f"deck/{item}", self.today))

    @rule(item=items, interval=st.integers(1, 28))
    def place(self, item: str, interval: int) -> None:
        if item in self.active:
            self.counting.append(place(self.store, f"deck/{item}", interval, self.today))

    @rule(item=items, interval=st.integers(0, 28))
    def set_due(self, item: str, interval: int) -> None:
        if item in self.active:
            self.counting.append(place(self.store, f"deck/{item}", interval, self.today, Kind.SET_DUE))

    @rule(item=items)
    def reset(self, item: str) -> None:
        if item in self.active:
            self.counting.append(place(self.store, f"deck/{item}", None, self.today, Kind.RESET))

    @rule(item=items, suspended=st.booleans(), deleted=st.booleans())
    def mark(self, item: str, suspended: bool, deleted: bool) -> None:
        if item in self.active:
            self.store.set_marks({f"deck/{item}": Marks(suspended=suspended, deleted=deleted)})
            if deleted:
                self.load(frozenset(self.active))
                assert f"deck/{item}" not in {one.item for one in self.store.candidates_of("deck")}
                self.store.set_marks({f"deck/{item}": Marks(suspended=suspended)})

    @precondition(lambda self: self.counting)
    @rule(data=st.data())
    def undo(self, data: st.DataObject) -> None:
        undone = data.draw(st.sampled_from(self.counting))
        undo(self.store, undone)
        self.counting.remove(undone)

    @rule()
    def restart(self) -> None:
        self.store.close()
        self.store = Store.open(self.path)

    @rule()
    def rebuild(self) -> None:  # the invariants then hold of derived tables made anew
        assert self.store.rebuild() == len(self.active)

    def expected(self, key: str) -> Memory:
        expected, reviewed = Memory(), date.min
        for record in (record for record in self.counting if record.item == key):
            day = date.fromordinal(record.day)
            match record.kind:
                case Kind.REVIEW:
                    assert record.grade is not None
                    expected, reviewed = sm2.review(expected, record.grade, day), day
                case Kind.PLACED | Kind.SET_DUE if expected.due is None:
                    assert record.interval is not None
                    due = day + timedelta(days=record.interval)
                    expected = Memory(interval=max(1, record.interval), repetitions=2, due=due)
                    reviewed = day if record.kind is Kind.PLACED else day - timedelta(days=1)
                case Kind.SET_DUE:
                    assert record.interval is not None
                    expected = replace(expected, due=day + timedelta(days=record.interval))
                case Kind.RESET:
                    expected, reviewed = Memory(), date.min
                case Kind.MISSED if expected.due is not None:
                    soonest = day + timedelta(days=1) if reviewed == day else day
                    expected = replace(expected, due=min(expected.due, soonest))
        return expected

    @invariant()
    def memories_are_folds(self) -> None:
        assert self.store.wrong_memories() == []
        for item in self.active:
            expected = self.expected(f"deck/{item}")
            assert self.store.memory(f"deck/{item}") == expected == fold(self.store.records(f"deck/{item}"))

    @invariant()
    def what_was_missed_while_new_comes_first(self) -> None:
        keys = sorted(f"deck/{item}" for item in self.active)
        marks = self.store.marks(keys)
        missed = {record.item for record in self.counting if record.kind is Kind.MISSED}
        new = [key for key in keys if self.expected(key).due is None and not marks[key].suspended]
        candidates = self.store.new_candidates(TODAY, 9)
        assert [one.item for one in candidates] == sorted(new, key=lambda item: item not in missed)
        assert {one.item for one in candidates if one.missed} == missed & set(new)

    @invariant()
    def days_count_what_counts(self) -> None:
        studied = self.store.days_studied(TODAY, self.today)
        assert sum(day.reviews for day in studied) == sum(r.kind is Kind.REVIEW for r in self.counting)
        assert sum(day.drills for day in studied) == sum(r.kind is Kind.DRILL for r in self.counting)
        assert sum(day.elapsed_ms for day in studied) == sum(r.elapsed_ms for r in self.counting)
        assert all(day.reviews + day.drills for day in studied)

    @invariant()
    def a_review_tests_unless_its_item_is_new(self) -> None:
        known: set[str] = set()
        tests: list[tuple[int, int]] = []
        for record in self.counting:
            if record.kind is Kind.REVIEW and record.item in known:
                tests.append((record.day, record.grade or 0))
            if record.kind in (Kind.REVIEW, Kind.PLACED, Kind.SET_DUE):
                known.add(record.item)
            if record.kind is Kind.RESET:
                known.discard(record.item)
        days = sorted({TODAY.toordinal(), self.today.toordinal(), *(record.day for record in self.counting)})
        for first, last in [*pairwise(days), *zip(days, days, strict=True)]:
            grades = [grade for day, grade in tests if first <= day <= last]
            expected = Recall(len(grades), sum(grade >= 3 for grade in grades))
            period = date.fromordinal(first), date.fromordinal(last)
            assert self.store.recall(*period) == expected
            tallies = chain.from_iterable(self.store.tests(*period))
            assert sum(found.count for found in tallies) == expected.answers
            *_, hardest = self.store.hardest(*period, 99)
            failed = sum(item.failed for item in hardest)
            assert failed <= expected.answers - expected.recalled  # items gone from the deck are no longer told

    def teardown(self) -> None:
        self.store.close()
        self.folder.cleanup()


TestLearning = Learning.TestCase
TestLearning.settings = settings(max_examples=20, stateful_step_count=25, deadline=None, database=None)
