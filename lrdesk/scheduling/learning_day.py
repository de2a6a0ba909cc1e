"""The learning day: it starts some hours after midnight, so that studying late still counts for the day just lived."""

from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Final

START_HOUR: Final = 4

# Clocks around the globe differ by up to 26 hours, so a journey can turn the calendar back two days and never more.
FARTHEST_JOURNEY_DAYS: Final = 2


def learning_day(moment: datetime, start_hour: int = START_HOUR) -> date:
    """Return the learning day of `moment`, an aware datetime in the learner's zone: the last day that has begun."""
    zone = _zone(moment)
    now = moment.astimezone(UTC)
    calendar_day = moment.date()
    # Tomorrow is asked too: clocks set back over the day's start show the old date after the new day has begun.
    return next(
        day
        for day in (calendar_day + timedelta(days=1), calendar_day, calendar_day - timedelta(days=1))
        if _begins(day, zone, start_hour) <= now
    )


def next_day_begins(moment: datetime, start_hour: int = START_HOUR) -> datetime:
    """Return when the learning day after that of `moment` begins, in the zone of `moment`."""
    zone = _zone(moment)
    return _begins(learning_day(moment, start_hour) + timedelta(days=1), zone, start_hour).astimezone(zone)


def current_day(moment: datetime, last_logged: date | None, start_hour: int = START_HOUR) -> date:
    """Return the learning day to study on: that of `moment`, but never before the last day in the log.

    So nobody who travels west lives a day twice. A log more than a journey ahead was written by a clock that was wrong:
    waiting for it would stop all learning, so then the moment counts.
    """
    day = learning_day(moment, start_hour)
    if last_logged is not None and timedelta(0) < last_logged - day <= timedelta(days=FARTHEST_JOURNEY_DAYS):
        return last_logged
    return day


def _begins(day: date, zone: tzinfo, start_hour: int) -> datetime:
    """Return when `day` begins, in UTC: there, unlike on a wall clock, later moments always compare as later."""
    return datetime.combine(day, time(start_hour), zone).astimezone(UTC)


def _zone(moment: datetime) -> tzinfo:
    if moment.tzinfo is None:
        raise ValueError("a moment needs its time zone: what day it is depends on where the learner is")
    return moment.tzinfo
