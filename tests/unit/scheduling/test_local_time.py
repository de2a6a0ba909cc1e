"""Offsets from UTC, compared with zoneinfo for every quarter of an hour around each change."""

from datetime import UTC, date, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

import pytest

from lrdesk.scheduling.local_time import utc_offsets

BERLIN = ZoneInfo("Europe/Berlin")
LORD_HOWE = ZoneInfo("Australia/Lord_Howe")  # its clocks change by half an hour
CHATHAM = ZoneInfo("Pacific/Chatham")  # 12:45 ahead of UTC


def hour(second: int, offsets: list[tuple[int, int]]) -> int:
    seconds = next((ahead for since, ahead in reversed(offsets) if since <= second * 1000), offsets[0][1])
    return (second + seconds) // 3600 % 24


@pytest.mark.parametrize(
    ("zone", "first", "last", "changes"),
    [
        (BERLIN, date(2026, 3, 29), date(2026, 3, 29), 1),
        (BERLIN, date(2026, 10, 25), date(2026, 10, 25), 1),
        (BERLIN, date(2024, 1, 1), date(2025, 12, 31), 4),
        (BERLIN, date(2026, 6, 1), date(2026, 6, 30), 0),
        (LORD_HOWE, date(2026, 4, 5), date(2026, 4, 5), 1),
        (LORD_HOWE, date(2026, 10, 4), date(2026, 10, 4), 1),
        (CHATHAM, date(2026, 4, 4), date(2026, 9, 27), 2),
        (UTC, date(2020, 1, 1), date(2026, 1, 1), 0),
    ],
)
def test_each_moment_falls_into_the_hour_that_the_clock_showed(
    zone: tzinfo, first: date, last: date, changes: int
) -> None:
    offsets = utc_offsets(first, last, zone)
    assert len(offsets) == 1 + changes
    moment = datetime(first.year, first.month, first.day, tzinfo=UTC) - timedelta(days=1)
    while moment.date() <= last + timedelta(days=1):
        assert hour(int(moment.timestamp()), offsets) == moment.astimezone(zone).hour, moment
        moment += timedelta(minutes=15)


def test_a_change_is_found_to_the_second() -> None:
    (_, winter), (since, summer) = utc_offsets(date(2026, 3, 29), date(2026, 3, 29), BERLIN)
    assert (winter, summer) == (3600, 7200)
    assert datetime.fromtimestamp(since / 1000, UTC) == datetime(2026, 3, 29, 1, tzinfo=UTC)
    _, (since, standard) = utc_offsets(date(2026, 4, 5), date(2026, 4, 5), LORD_HOWE)
    assert standard == 37_800
    assert datetime.fromtimestamp(since / 1000, UTC) == datetime(2026, 4, 4, 15, tzinfo=UTC)


def test_without_a_zone_it_is_the_systems_clock() -> None:
    ((_, seconds), *_) = utc_offsets(date(2026, 3, 2), date(2026, 3, 2), None)
    there = datetime(2026, 3, 2, tzinfo=UTC).astimezone().utcoffset()
    assert there is not None
    assert seconds == there.total_seconds()
