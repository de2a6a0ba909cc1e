"""Days in words, in the language of the interface: QLocale's default, which the app sets."""

from datetime import date

from PySide6.QtCore import QDate, QLocale


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
