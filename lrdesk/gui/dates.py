"""Days in words, in the language of the interface: QLocale's default, which the app sets."""

from datetime import date, datetime

from PySide6.QtCore import QDate, QDateTime, QLocale

from lrdesk.words import tr


def weekday(day: date) -> str:
    """Return a day of the week: "Monday"."""
    return QLocale().standaloneDayName(day.isoweekday(), QLocale.FormatType.LongFormat)


def short_weekday(day: date) -> str:
    """Return a day of the week in few letters: "Mon"."""
    return QLocale().standaloneDayName(day.isoweekday(), QLocale.FormatType.ShortFormat)


def weekday_letter(day: date) -> str:
    """Return a day of the week in as few letters as can be: "M"."""
    return QLocale().standaloneDayName(day.isoweekday(), QLocale.FormatType.NarrowFormat)


def short_date(day: date) -> str:
    """Return a date in digits, as it is written where the learner lives: "3/2/26"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)


def long_date(day: date) -> str:
    """Return a date in words: "Monday, March 2, 2026"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def short_month(day: date) -> str:
    """Return a month in few letters: "Mar"."""
    return QLocale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)


def day_of_month(day: date) -> str:
    """Return a day without its year, in few letters: "2 Mar"."""
    return _written(day, tr("d MMM", "a day without its year, in the letters of Qt's QLocale"))


def day_of_year(day: date) -> str:
    """Return a day with its year: "2 March 2026"."""
    return _written(day, tr("d MMMM yyyy", "a day with its year, in the letters of Qt's QLocale"))


def month_of_year(day: date) -> str:
    """Return a month with its year: "March 2026"."""
    return _written(day, tr("MMMM yyyy", "a month with its year, in the letters of Qt's QLocale"))


def span(first: date, last: date) -> str:
    """Return a stretch of days: "2 March 2026 – 8 March 2026"."""
    return tr("{first} – {last}").format(first=day_of_year(first), last=day_of_year(last))


def _written(day: date, pattern: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def date_and_time(moment: datetime) -> str:
    """Return a moment as a day and a time of the system's zone: "3 Feb 2026, 18:30"."""
    local = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    return QLocale().toString(local, tr("d MMM yyyy, HH:mm", "how a day and a time are written"))
