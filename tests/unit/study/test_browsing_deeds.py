"""Deeds to many items: all or nothing, named, and undone to the very state before, however often."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

import pytest

from lrdesk.scheduling.log import Kind
from lrdesk.scheduling.sm2 import Memory
from lrdesk.store import Marks, Store, UnknownItem
from lrdesk.study.browsing import Deeds
from lrdesk.study.card_info import card_info
from lrdesk.study.history import History
from lrdesk.study.session import todays_session
from tests.unit.study.study_samples import MONDAY, Learner

KEYS = [f"d/{item}" for item in "abcd"]
NEXT_WEEK = MONDAY + timedelta(days=7)


@dataclass
class Desk:
    """A store whose items are partly learnt, deeds to them, and the day."""

    store: Store
    history: History
    today: date = MONDAY

    def __post_init__(self) -> None:
        self.now = 1_800_000_000_000
        self.deeds = Deeds(self.store, self.history, lambda: self.today, self.tick)

    def tick(self) -> int:
        self.now += 1000
        return self.now

    def state(self) -> dict[str, tuple[Marks, Memory | None]]:
        marks = self.store.marks(KEYS)
        held = {key: None if marks[key].deleted else self.store.memory(key) for key in KEYS}
        return {key: (marks[key], held[key]) for key in KEYS}


@pytest.fixture
def desk(store: Store, teach: Callable[..., list[str]], learner: Learner) -> Desk:
    """Four items: two were answered last week, two are new; one is suspended, one tagged."""
    teach("d", recall="abcd")
    learner.finish(todays_session(store, MONDAY - timedelta(days=7), 2), MONDAY - timedelta(days=7))
    store.set_marks({"d/b": Marks(suspended=True), "d/c": Marks(tags=frozenset({"exam"}))})
    return Desk(store, History())


DEEDS: dict[str, tuple[Callable[[Deeds], int], int]] = {
    "suspend 3 items": (lambda deeds: deeds.suspend(KEYS), 3),
    "unsuspend 1 item": (lambda deeds: deeds.unsuspend(KEYS), 1),
    "bury 4 items": (lambda deeds: deeds.bury(KEYS), 4),
    "flag 2 items": (lambda deeds: deeds.flag(KEYS[:2]), 2),
    "tag 3 items": (lambda deeds: deeds.tag(KEYS, "exam"), 3),
    "untag 1 item": (lambda deeds: deeds.untag(KEYS, "exam"), 1),
    "delete 4 items": (lambda deeds: deeds.delete(KEYS), 4),
    "reset 2 items": (lambda deeds: deeds.reset(KEYS), 2),
    "set the day of 4 items": (lambda deeds: deeds.set_due(KEYS, NEXT_WEEK), 4),
}


@pytest.mark.parametrize(("name", "deed"), DEEDS.items(), ids=DEEDS)
def test_a_deed_is_named_and_its_undo_restores_all_exactly_and_its_redo_repeats_it(desk, name, deed):
    do, changed = deed
    before = desk.state()
    assert do(desk.deeds) == changed
    after = desk.state()
    assert sum(before[key] != after[key] for key in KEYS) == changed
    for _ in range(2):
        assert desk.history.undo() == name
        assert desk.state() == before
        assert desk.history.redo() == name
        assert desk.state() == after
    assert desk.store.wrong_memories() == []


def test_what_changes_nothing_is_no_deed(desk):
    assert desk.deeds.unflag(KEYS) == 0
    assert desk.deeds.unbury(KEYS) == 0
    assert desk.deeds.untag(KEYS, "hard") == 0
    assert desk.deeds.reset(["d/c", "d/d"]) == 0
    assert desk.deeds.suspend([]) == 0
    assert desk.deeds.set_due([], NEXT_WEEK) == 0
    assert desk.history.undo_name is None


def test_a_buried_item_is_asked_again_tomorrow(desk):
    desk.deeds.bury(KEYS)
    assert desk.store.marks(["d/a"])["d/a"].buried_until == MONDAY + timedelta(days=1)
    assert desk.deeds.unbury(KEYS) == 4


def test_a_reset_item_is_new_and_keeps_its_log(desk):
    logged = len(desk.store.records("d/a"))
    desk.deeds.reset(["d/a"])
    assert desk.store.memory("d/a") == Memory()
    assert len(desk.store.records("d/a")) == logged + 1


def test_a_due_day_moves_nothing_else_of_a_memory_and_places_a_new_item(desk):
    before = desk.store.memory("d/a")
    desk.deeds.set_due(["d/a", "d/c"], NEXT_WEEK)
    after = desk.store.memory("d/a")
    assert after.due == NEXT_WEEK
    assert (after.easiness, after.interval, after.lapses) == (before.easiness, before.interval, before.lapses)
    assert desk.store.memory("d/c").due == NEXT_WEEK


def test_a_due_day_redone_on_a_later_day_is_the_same_day_or_today_when_that_is_past(desk):
    desk.deeds.set_due(["d/a"], NEXT_WEEK)
    desk.history.undo()
    desk.today = MONDAY + timedelta(days=3)
    desk.history.redo()
    assert desk.store.memory("d/a").due == NEXT_WEEK
    desk.history.undo()
    desk.today = NEXT_WEEK + timedelta(days=1)
    desk.history.redo()
    assert desk.store.memory("d/a").due == desk.today


@pytest.mark.parametrize("do", [Deeds.suspend, Deeds.delete, lambda deeds, keys: deeds.set_due(keys, NEXT_WEEK)])
def test_with_one_unknown_item_nothing_is_done(desk, do):
    before = desk.state()
    with pytest.raises(UnknownItem):
        do(desk.deeds, [*KEYS, "d/nowhere"])
    assert desk.state() == before
    assert desk.history.undo_name is None


def test_a_deed_to_many_items_is_one_step_and_quick(store, teach):
    items = [f"i{n}" for n in range(1200)]  # more than the store takes at a time
    teach("many", recall=items)
    desk = Desk(store, History())
    keys = [f"many/{item}" for item in items]
    assert desk.deeds.suspend(keys) == len(keys)
    assert desk.deeds.set_due(keys, NEXT_WEEK) == len(keys)
    assert desk.deeds.reset(keys) == len(keys)
    for name in ("reset", "set the day of", "suspend"):
        assert desk.history.undo() == f"{name} 1200 items"
    assert desk.history.undo_name is None
    assert set(store.marks(keys).values()) == {Marks()}
    assert store.learnt(keys) == []
    assert store.wrong_memories() == []


def test_the_history_of_an_item_tells_what_counts_and_the_memory_after_each_step(desk):
    desk.deeds.set_due(["d/a"], NEXT_WEEK)
    desk.deeds.reset(["d/a"])
    desk.history.undo()
    info = card_info(desk.store, "d/a")
    assert [(step.kind, step.grade, step.day) for step in info.steps] == [
        (Kind.REVIEW, 4, MONDAY - timedelta(days=7)),
        (Kind.SET_DUE, None, MONDAY),
    ]
    assert [step.memory.due for step in info.steps] == [MONDAY - timedelta(days=6), NEXT_WEEK]
    assert info.memory == info.steps[-1].memory == desk.store.memory("d/a")
    assert len(info.answers) == 1
    assert info.seconds == 10
    assert (len(info.tests), info.recalled) == (0, 0)
