"""Pauses and ways to catch up: deeds by name, each taken back to exactly what was planned before."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from lrdesk.store import Store
from lrdesk.study import catching_up, pauses
from lrdesk.study.history import History
from lrdesk.study.pauses import Pause
from lrdesk.study.plans import Plans

FIRST = date(2026, 3, 2)


@pytest.fixture
def history() -> History:
    return History()


@pytest.fixture
def plans(store: Store, history: History) -> Plans:
    return Plans(store, history)


def _pause(first: int, last: int) -> Pause:
    return Pause(FIRST + timedelta(days=first), FIRST + timedelta(days=last))


def test_every_plan_is_undone_and_redone_by_its_name(plans: Plans, store: Store, history: History) -> None:
    def planned() -> object:
        return plans.pauses, catching_up.plan(store)

    holiday, joined = _pause(5, 9), _pause(3, 9)
    steps: list[tuple[Callable[[], None], str]] = [
        (lambda: plans.add_pause(holiday.first, holiday.last), "plan a pause"),
        (lambda: plans.add_pause(joined.first, holiday.first), "plan a pause"),
        (lambda: plans.end_pause(joined.first + timedelta(days=2)), "end the pause"),
        (lambda: plans.remove_pause(_pause(3, 4)), "remove a pause"),
        (lambda: plans.catch_up(27), "catch up with 27 items a day"),
        (plans.end_catching_up, "end the plan"),
    ]
    states = [planned()]
    for do, _ in steps:
        do()
        states.append(planned())
    assert states == [
        ((), None),
        ((holiday,), None),
        ((joined,), None),
        ((_pause(3, 4),), None),
        ((), None),
        ((), 27),
        ((), None),
    ]
    for (_, name), state in zip(reversed(steps), reversed(states[:-1]), strict=True):
        assert history.undo() == name
        assert planned() == state
    for (_, name), state in zip(steps, states[1:], strict=True):
        assert history.redo() == name
        assert planned() == state


def test_a_pause_that_cannot_be_leaves_nothing_to_undo(plans: Plans, store: Store, history: History) -> None:
    with pytest.raises(ValueError, match="a pause lasts from"):
        plans.add_pause(FIRST, FIRST - timedelta(days=1))
    assert history.undo_name is None
    assert pauses.read(store) == ()
