"""Days in words: in the language of the interface, not in the system's."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QLocale

from lrdesk.gui.dates import short_weekday, weekday, weekday_letter

MONDAY = date(2026, 3, 2)


@pytest.mark.parametrize(
    ("language", "long", "short", "letter"),
    [
        (QLocale.Language.English, "Monday", "Mon", "M"),
        (QLocale.Language.German, "Montag", "Mo", "M"),
        (QLocale.Language.Chinese, "星期一", "周一", "一"),
    ],
)
def test_a_day_is_named_in_the_language_of_the_interface(
    language: QLocale.Language, long: str, short: str, letter: str
) -> None:
    QLocale.setDefault(QLocale(language))
    assert (weekday(MONDAY), short_weekday(MONDAY), weekday_letter(MONDAY)) == (long, short, letter)


def test_the_english_days_are_those_of_the_calendar() -> None:
    for ahead in range(7):
        day = MONDAY + timedelta(days=ahead)
        assert weekday(day) == ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][ahead]
