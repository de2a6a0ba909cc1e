"""Planned pauses, and the streaks that they freeze."""

from datetime import date, timedelta

import pytest

from lrdesk.study.pauses import Pause, add, end_early, is_paused, read, to_setting
from lrdesk.study.streaks import longest_streak, streak

FIRST = date(2026, 3, 2)


def day(ahead: int) -> date:
    return FIRST + timedelta(days=ahead)


def days(*ahead: int) -> set[int]:
    return {day(one).toordinal() for one in ahead}


def pause(first: int, last: int) -> Pause:
    return Pause(day(first), day(last))


class Kept:
    """A setting."""

    def __init__(self, value: object) -> None:
        self.value = value

    def setting(self, key: str, default: object) -> object:
        return self.value if key == "pauses" else default


def test_pauses_come_back_as_they_were_kept() -> None:
    pauses = (pause(0, 3), pause(9, 9))
    assert read(Kept(to_setting(pauses))) == pauses
    assert read(Kept([])) == ()


@pytest.mark.parametrize(
    "nonsense", [None, "3", 7, {"a": 1}, [[9, 3]], [[1]], [["a", "b"]], [None], [[1e99, 5]], [[0, 1]]]
)
def test_nonsense_is_no_pause(nonsense: object) -> None:
    assert read(Kept(nonsense)) == ()


def test_a_pause_joins_those_that_it_touches() -> None:
    assert add((), day(3), day(5)) == (pause(3, 5),)
    assert add((pause(0, 1),), day(3), day(5)) == (pause(0, 1), pause(3, 5))
    assert add((pause(0, 2), pause(6, 8), pause(20, 21)), day(3), day(5)) == (pause(0, 8), pause(20, 21))
    assert add((pause(0, 9),), day(3), day(5)) == (pause(0, 9),)


@pytest.mark.parametrize("last", [-1, 366])
def test_a_pause_that_cannot_be_is_refused(last: int) -> None:
    with pytest.raises(ValueError, match="a pause lasts from 1 to 366 days"):
        add((), day(0), day(last))


def test_a_pause_can_be_ended_early() -> None:
    pauses = (pause(0, 5), pause(20, 25))
    assert end_early(pauses, day(3)) == (pause(0, 2), pause(20, 25))
    assert end_early(pauses, day(0)) == (pause(20, 25),)
    assert end_early(pauses, day(10)) == pauses


def test_both_ends_of_a_pause_are_paused() -> None:
    assert [is_paused((pause(1, 2),), day(ahead)) for ahead in range(4)] == [False, True, True, False]


def test_a_streak_lasts_until_a_whole_day_was_missed() -> None:
    assert streak(days(7, 8, 9), day(9)) == 3
    assert streak(days(7, 8, 9), day(10)) == 3
    assert streak(days(7, 8, 9), day(11)) == 0
    assert streak(days(5, 6, 8, 9), day(9)) == 2
    assert streak(set(), day(9)) == 0


def test_a_paused_day_neither_breaks_a_streak_nor_lengthens_it() -> None:
    holiday = (pause(3, 6),)
    assert streak(days(0, 1, 2), day(4), holiday) == 3
    assert streak(days(0, 1, 2), day(6), holiday) == 3
    assert streak(days(0, 1, 2), day(7), holiday) == 3  # the first day after it has until its end
    assert streak(days(0, 1, 2), day(8), holiday) == 0
    assert streak(days(0, 1, 2, 7, 8), day(8), holiday) == 5
    assert streak(days(0, 1, 2, 4, 7), day(7), holiday) == 4
    assert streak(days(), day(6), holiday) == 0


def test_the_longest_streak_goes_on_over_pauses() -> None:
    assert longest_streak(set()) == 0
    assert longest_streak(days(0, 1, 2, 5, 6)) == 3
    assert longest_streak(days(0, 1, 2, 5, 6), (pause(3, 4),)) == 5
    assert longest_streak(days(0, 1, 2, 4, 5, 6), (pause(3, 4),)) == 5
    assert longest_streak(days(0, 1, 2, 5, 6), (pause(3, 3),)) == 3
