from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lrdesk.scheduling.learning_day import current_day, learning_day, next_day_begins

# Ordinary zones, and those with the oddest clocks: half-hour and two-hour changes, changes at and just after midnight.
ZONES = [
    "Africa/Cairo",
    "Africa/Casablanca",
    "America/Havana",
    "America/New_York",
    "America/Santiago",
    "America/Sao_Paulo",
    "America/St_Johns",
    "Antarctica/Troll",
    "Asia/Beirut",
    "Asia/Kolkata",
    "Australia/Lord_Howe",
    "Etc/GMT+12",
    "Europe/Berlin",
    "Pacific/Kiritimati",
]
ONE_DAY = timedelta(days=1)
zones = st.sampled_from(ZONES).map(ZoneInfo)
moments = st.datetimes(datetime(1996, 1, 1), datetime(2037, 12, 1), timezones=st.just(UTC))
hours = st.integers(0, 23)


@pytest.mark.parametrize(
    ("clock", "day"),
    [
        ("2026-02-03 03:59", date(2026, 2, 2)),
        ("2026-02-03 04:00", date(2026, 2, 3)),
        ("2026-02-03 23:59", date(2026, 2, 3)),
        ("2026-02-04 00:00", date(2026, 2, 3)),
        ("2026-03-01 01:00", date(2026, 2, 28)),
    ],
)
def test_a_day_begins_at_four_in_the_morning(clock: str, day: date) -> None:
    assert learning_day(datetime.fromisoformat(clock).replace(tzinfo=ZoneInfo("Europe/Berlin"))) == day


@pytest.mark.parametrize(
    ("zone", "moment", "start_hour", "begins"),
    [
        ("Europe/Berlin", "2026-02-03T12:00", 4, "2026-02-04T04:00+01:00"),
        ("Europe/Berlin", "2026-03-28T12:00", 4, "2026-03-29T04:00+02:00"),  # clocks forward in between
        ("Europe/Berlin", "2026-03-28T12:00", 2, "2026-03-29T03:00+02:00"),  # 02:00 does not exist that night
        ("Europe/Berlin", "2026-10-24T12:00", 2, "2026-10-25T02:00+02:00"),  # 02:00 comes twice; the first counts
        ("America/Sao_Paulo", "2018-11-03T12:00", 0, "2018-11-04T01:00-02:00"),  # midnight does not exist
    ],
)
def test_the_next_day_begins(zone: str, moment: str, start_hour: int, begins: str) -> None:
    local = datetime.fromisoformat(moment).replace(tzinfo=ZoneInfo(zone))
    assert next_day_begins(local, start_hour).isoformat(timespec="minutes") == begins


def test_a_clock_set_back_over_midnight_does_not_bring_yesterday_back() -> None:
    st_johns = ZoneInfo("America/St_Johns")  # in 2006 clocks went from 00:01 back to 23:01
    before = datetime(2006, 10, 29, 0, 0, 30, tzinfo=st_johns)
    after = (before.astimezone(UTC) + timedelta(minutes=30)).astimezone(st_johns)
    assert after.date() < before.date()
    assert learning_day(after, 0) == learning_day(before, 0) == date(2006, 10, 29)


@given(zones, moments, hours)
def test_stepping_through_time_neither_skips_nor_doubles_a_day(zone: ZoneInfo, moment: datetime, hour: int) -> None:
    days = [learning_day((moment + timedelta(minutes=30 * i)).astimezone(zone), hour) for i in range(2 * 48)]
    assert all(after - before in (timedelta(0), ONE_DAY) for before, after in pairwise(days))
    assert (days[-1] - days[0]).days in (1, 2, 3)  # three where it starts just before a day of 23 hours and ends after


@given(zones, moments, hours)
def test_the_next_day_begins_exactly_when_the_day_changes(zone: ZoneInfo, moment: datetime, hour: int) -> None:
    local = moment.astimezone(zone)
    begins = next_day_begins(local, hour)
    just_before = (begins.astimezone(UTC) - timedelta(microseconds=1)).astimezone(zone)
    assert begins.astimezone(UTC) > moment
    assert learning_day(begins, hour) == learning_day(local, hour) + ONE_DAY
    assert learning_day(just_before, hour) == learning_day(local, hour)


journeys = st.lists(st.tuples(st.integers(0, 3000), zones), min_size=1, max_size=20)


@given(moments, journeys, hours)
def test_a_traveller_never_lives_a_day_twice(start: datetime, journey: list[tuple[int, ZoneInfo]], hour: int) -> None:
    moment, last = start, None
    for minutes, zone in journey:
        moment += timedelta(minutes=minutes)
        today = current_day(moment.astimezone(zone), last, hour)
        assert last is None or today >= last
        last = today


@pytest.mark.parametrize(
    ("last_logged", "today"),
    [
        (None, date(2026, 2, 3)),
        (date(2026, 1, 1), date(2026, 2, 3)),
        (date(2026, 2, 4), date(2026, 2, 4)),
        (date(2026, 2, 5), date(2026, 2, 5)),
        (date(2026, 2, 6), date(2026, 2, 3)),  # no journey leads so far: the clock was wrong then
        (date(2099, 1, 1), date(2026, 2, 3)),
    ],
)
def test_the_last_logged_day_holds_as_far_as_a_journey_reaches(last_logged: date | None, today: date) -> None:
    assert current_day(datetime(2026, 2, 3, 12, tzinfo=UTC), last_logged) == today


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        learning_day(datetime(2026, 2, 3, 12))
