"""Local clocks beside UTC: how far ahead they are, and when that changes."""

from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Final

_DAY: Final = 86_400


def utc_offsets(first: date, last: date, zone: tzinfo | None) -> list[tuple[int, int]]:
    """Return how many seconds the clocks of `zone` are ahead of UTC on the days from `first` to `last`.

    Each is (since when, in ms since 1970, seconds); the first holds for all times before as well. Without a zone, it is
    the system's clock. Exact to the second, wherever no zone changes its clocks twice within a day.
    """
    begin = int(datetime.combine(first, time(), UTC).timestamp()) - _DAY  # no clock is a whole day off
    end = begin + (last - first).days * _DAY + 3 * _DAY
    found = [(begin * 1000, _offset(begin, zone))]
    for later in range(begin + _DAY, end + 1, _DAY):
        offset = _offset(later, zone)
        if offset != found[-1][1]:
            found.append((_changed(later - _DAY, later, zone) * 1000, offset))
    return found


def _changed(before: int, after: int, zone: tzinfo | None) -> int:
    """Return the first second of the offset that is in force at `after`."""
    offset = _offset(after, zone)
    while after - before > 1:
        middle = (before + after) // 2
        if _offset(middle, zone) == offset:
            after = middle
        else:
            before = middle
    return after


def _offset(second: int, zone: tzinfo | None) -> int:
    ahead = datetime.fromtimestamp(second, UTC).astimezone(zone).utcoffset()
    assert ahead is not None
    return ahead // timedelta(seconds=1)
