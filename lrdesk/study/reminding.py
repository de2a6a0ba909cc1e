"""When to remind the learner: once in a learning day, at a chosen time of the wall clock."""

from datetime import UTC, date, datetime, time, timedelta

from lrdesk.scheduling.learning_day import FARTHEST_JOURNEY_DAYS


def reminder_of(day: date, at: str, start_hour: int, now: datetime) -> datetime:
    """Return when the reminder of a learning day comes, in UTC, by the wall clock of the zone of `now`.

    `at` is "HH:MM"; a time before the day's start belongs to the night after it. A time that the clocks leap over comes
    after the leap, one that they show twice comes the first time.
    """
    hour, minute = (int(part) for part in at.split(":"))
    calendar_day = day if hour >= start_hour else day + timedelta(days=1)
    return datetime.combine(calendar_day, time(hour, minute), now.tzinfo).astimezone(UTC)


def next_reminder(
    now: datetime, today: date, at: str, start_hour: int, spent: date | None, snoozed: datetime | None
) -> datetime | None:
    """Return when to remind next, in UTC; a time that is past says at once, None says never.

    `at` is "HH:MM", or empty for never; `spent` is the last learning day whose reminder came, or was not wanted;
    `snoozed` is when the learner wants to be reminded once more.
    """
    if not at:
        return None
    if snoozed is not None:
        return snoozed.astimezone(UTC)
    # A day that lies further ahead than anyone travels was noted by a clock that was wrong.
    is_spent = spent is not None and today <= spent <= today + timedelta(days=FARTHEST_JOURNEY_DAYS)
    day = spent + timedelta(days=1) if spent is not None and is_spent else today
    return reminder_of(day, at, start_hour, now)
