"""A reminder comes once a learning day at the time on the learner's wall clock, wherever that clock leaps."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from pytestqt.qtbot import QtBot

from lrdesk.bridge.reminder import LONGEST_WAIT, SNOOZE, Reminder
from lrdesk.scheduling.learning_day import learning_day
from lrdesk.store import DatabaseLocked
from lrdesk.study.settings import Settings

BERLIN = ZoneInfo("Europe/Berlin")
NEW_YORK = ZoneInfo("America/New_York")


class Shelf(dict[str, Any]):
    """Keeps settings, as the store does."""

    def setting(self, key: str, default: object) -> object:
        return self.get(key, default)

    def set_setting(self, key: str, value: object) -> None:
        self[key] = value


class Desk:
    """A reminder, the clock that it looks at, and what it said."""

    def __init__(self, now: datetime, at: str = "19:00", fixed: bool = False) -> None:
        self.zone, self.utc, self.fixed = now.tzinfo, now.astimezone(UTC), fixed
        self.shelf = Shelf()
        self.settings = Settings(self.shelf)
        self.settings["remind_at"] = at
        self.waiting, self.reviewing = 12, False
        self.said: list[tuple[str, int]] = []
        self.start()

    def start(self) -> None:
        """Start the app, again if it was."""
        self.reminder = Reminder(
            self.clock, self.today, self.settings, self.shelf, lambda: self.waiting, lambda: self.reviewing
        )
        self.reminder.reminded.connect(lambda count: self.said.append((f"{self.clock():%a %H:%M}", count)))

    def clock(self) -> datetime:
        local = self.utc.astimezone(self.zone)
        # As the system tells it: with its offset from UTC, and no word of when that will change.
        return local.replace(tzinfo=timezone(local.utcoffset() or timedelta(0))) if self.fixed else local

    def today(self) -> date:
        return learning_day(self.clock(), self.settings.number("day_start"))

    def live(self, long: timedelta) -> None:
        """Let time pass, the timer going off whenever it is set to."""
        until = self.utc + long
        while self.reminder._timer.isActive():
            wait = timedelta(milliseconds=self.reminder._timer.interval())
            assert timedelta(0) < wait <= LONGEST_WAIT
            if self.utc + wait > until:
                break
            self.utc += wait
            self.reminder.look()
        self.utc = until

    def sleep(self, long: timedelta) -> None:
        """Let time pass while the computer sleeps, and wake it."""
        self.utc += long
        self.reminder.look()


@pytest.fixture
def desk(qtbot: QtBot) -> Callable[..., Desk]:
    def begun(now: datetime, at: str = "19:00", fixed: bool = False, is_here: bool = True) -> Desk:
        made = Desk(now, at, fixed)
        made.reminder.begin(is_here)
        return made

    return begun


MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=BERLIN)
DAY = timedelta(days=1)
HOUR = timedelta(hours=1)


def test_it_comes_each_day_at_its_time(desk: Callable[..., Desk]) -> None:
    one = desk(MONDAY)
    one.live(3 * DAY)
    assert one.said == [("Mon 19:00", 12), ("Tue 19:00", 12), ("Wed 19:00", 12)]


def test_without_a_time_it_never_comes(desk: Callable[..., Desk]) -> None:
    one = desk(MONDAY, "")
    one.live(3 * DAY)
    assert one.said == []
    assert not one.reminder.is_coming


def test_it_is_quiet_while_nothing_waits_and_later_that_day_too(desk: Callable[..., Desk]) -> None:
    one = desk(MONDAY)
    one.waiting = 0
    one.live(11 * HOUR)
    one.waiting = 3
    one.live(10 * HOUR)
    assert one.said == []
    one.live(DAY)
    assert one.said == [("Tue 19:00", 3)]


def test_it_never_comes_during_a_review(desk: Callable[..., Desk]) -> None:
    one = desk(MONDAY)
    one.live(9 * HOUR)
    one.reviewing = True
    one.live(2 * HOUR)
    one.reviewing = False
    one.live(10 * HOUR)
    assert one.said == []


@pytest.mark.parametrize("fixed", [False, True])
@pytest.mark.parametrize(
    ("zone", "spring", "autumn"),
    [
        (BERLIN, datetime(2026, 3, 28, 9), datetime(2026, 10, 24, 9)),
        (NEW_YORK, datetime(2026, 3, 7, 9), datetime(2026, 10, 31, 9)),
    ],
)
def test_it_follows_the_wall_clock_over_both_changes(
    desk: Callable[..., Desk], zone: ZoneInfo, spring: datetime, autumn: datetime, fixed: bool
) -> None:
    for saturday in (spring, autumn):
        one = desk(saturday.replace(tzinfo=zone), fixed=fixed)
        one.live(3 * DAY)
        assert one.said == [("Sat 19:00", 12), ("Sun 19:00", 12), ("Mon 19:00", 12)]


@pytest.mark.parametrize("at", ["02:00", "02:30", "03:00", "03:30", "04:00", "00:00"])
@pytest.mark.parametrize("saturday", [datetime(2026, 3, 28, 9), datetime(2026, 10, 24, 9)])
@pytest.mark.parametrize("fixed", [False, True])
def test_in_the_hour_that_is_leapt_over_or_shown_twice_it_comes_once(
    desk: Callable[..., Desk], saturday: datetime, at: str, fixed: bool
) -> None:
    one = desk(saturday.replace(tzinfo=BERLIN), at, fixed)
    one.live(2 * DAY)
    assert [moment[:3] for moment, _ in one.said] == ["Sun", "Mon"]
    minutes = [int(moment[4:6]) * 60 + int(moment[7:]) for moment, _ in one.said]
    wanted = int(at[:2]) * 60 + int(at[3:])
    assert 0 <= minutes[0] - wanted <= 65  # an hour later where the clock leapt
    assert minutes[1] == wanted


@pytest.mark.parametrize("at", ["23:59", "00:00", "00:01", "03:59"])
def test_around_midnight_it_belongs_to_the_day_just_lived(desk: Callable[..., Desk], at: str) -> None:
    one = desk(MONDAY, at)
    one.live(2 * DAY)
    assert [moment[4:] for moment, _ in one.said] == [at, at]
    assert one.said[0][0][:3] == ("Mon" if at == "23:59" else "Tue")


def test_a_pause_holds_over_midnight_to_the_end_of_the_learning_day(desk: Callable[..., Desk]) -> None:
    one = desk(MONDAY, "00:30")
    one.live(10 * HOUR)
    assert one.reminder.is_coming
    one.reminder.pause()
    assert not one.reminder.is_coming
    one.live(DAY - 10 * HOUR)
    assert one.said == []
    one.live(DAY)
    assert one.said == [("Wed 00:30", 12)]


def test_it_can_be_snoozed_for_an_hour_and_paused_then(desk: Callable[..., Desk]) -> None:
    one = desk(MONDAY)
    one.live(10 * HOUR)
    one.reminder.snooze()
    one.waiting = 5
    one.live(SNOOZE)
    assert one.said == [("Mon 19:00", 12), ("Mon 20:00", 5)]
    one.reminder.snooze()
    one.reminder.pause()
    one.live(5 * HOUR)
    assert len(one.said) == 2


def test_a_computer_that_slept_tells_when_it_wakes_but_not_the_day_after_twice(desk: Callable[..., Desk]) -> None:
    one = desk(MONDAY)
    one.sleep(12 * HOUR)
    assert one.said == [("Mon 21:00", 12)]
    one.sleep(DAY)
    one.live(HOUR)
    assert one.said == [("Mon 21:00", 12), ("Tue 21:00", 12)]


def test_a_restart_reminds_nobody_twice(desk: Callable[..., Desk]) -> None:
    one = desk(MONDAY)
    one.live(11 * HOUR)
    one.start()
    one.reminder.begin(is_here=False)
    one.live(5 * HOUR)
    assert one.said == [("Mon 19:00", 12)]


@pytest.mark.parametrize(("is_here", "said"), [(True, []), (False, [("Mon 20:00", 12)])])
def test_a_start_after_the_time_tells_only_who_is_not_there(
    desk: Callable[..., Desk], is_here: bool, said: list[tuple[str, int]]
) -> None:
    one = desk(MONDAY + 11 * HOUR, is_here=is_here)
    one.live(HOUR)
    assert one.said == said


def test_a_new_time_holds_for_today_unless_it_is_past(desk: Callable[..., Desk]) -> None:
    one = desk(MONDAY)
    one.live(11 * HOUR)
    one.settings["remind_at"] = "21:00"
    one.reminder.take_time()
    one.live(2 * HOUR)
    one.settings["remind_at"] = "20:00"
    one.reminder.take_time()
    one.live(2 * HOUR)
    assert one.said == [("Mon 19:00", 12), ("Mon 21:00", 12)]
    one.settings["remind_at"] = ""
    one.reminder.take_time()
    one.live(2 * DAY)
    assert len(one.said) == 2


def test_a_clock_once_wrong_by_years_silences_it_no_longer_than_a_journey(desk: Callable[..., Desk]) -> None:
    one = desk(MONDAY)
    one.shelf["reminded_on"] = "2031-01-01"
    one.start()
    one.reminder.begin(is_here=True)
    one.live(DAY)
    assert one.said == [("Mon 19:00", 12)]


@pytest.mark.parametrize("kept", ["nonsense", 7, None, []])
def test_nonsense_kept_counts_as_never(desk: Callable[..., Desk], kept: object) -> None:
    one = desk(MONDAY)
    one.shelf["reminded_on"] = kept
    one.start()
    one.reminder.begin(is_here=True)
    one.live(DAY)
    assert one.said == [("Mon 19:00", 12)]


def test_a_database_that_cannot_be_written_stops_no_reminder(
    desk: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    one = desk(MONDAY)

    def refuse(*_: object) -> None:
        raise DatabaseLocked("Another program is using the database.")

    monkeypatch.setattr(one.shelf, "set_setting", refuse)
    one.live(2 * DAY)
    assert one.said == [("Mon 19:00", 12), ("Tue 19:00", 12)]


def test_a_traveller_is_reminded_by_the_clock_of_the_place(desk: Callable[..., Desk]) -> None:
    one = desk(MONDAY)
    one.live(2 * HOUR)
    one.zone = NEW_YORK
    one.live(DAY)
    assert one.said == [("Mon 19:00", 12)]
    assert one.utc == MONDAY.astimezone(UTC) + 26 * HOUR
