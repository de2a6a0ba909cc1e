"""The learning day of an app that is left open: another one is noticed, whatever happens to the clock meanwhile."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lrdesk.app.day import LONGEST_WAIT_MS, Day
from lrdesk.store import DamagedDatabase, Store
from lrdesk.study.settings import Settings
from tests.conftest import Clock


@pytest.fixture
def day(qapp: QApplication, clock: Clock, tmp_path: Path) -> Iterator[Day]:
    """Seen on the evening of 28 March 2026 in Berlin; at 02:00 the clocks are set to 03:00."""
    clock.now = datetime.fromisoformat("2026-03-28T23:00+01:00")
    with Store.open(tmp_path / "lrdesk.db") as store:
        made = Day(qapp, clock, store, Settings(store))
        assert made.see() == date(2026, 3, 28)
        yield made
        made.close()
        made.deleteLater()


def test_the_next_day_is_told_when_it_begins_on_the_clocks_of_summer_time(day: Day, clock: Clock, qtbot: QtBot) -> None:
    for moment in ("2026-03-29T00:00+01:00", "2026-03-29T01:59+01:00", "2026-03-29T03:30+02:00"):
        clock.now = datetime.fromisoformat(moment)
        with qtbot.assertNotEmitted(day.began):
            day._next.timeout.emit()
        assert 0 < day._next.interval() <= LONGEST_WAIT_MS
    assert day._next.interval() <= 1_801_000
    clock.now = datetime.fromisoformat("2026-03-29T04:00:01+02:00")
    with qtbot.waitSignal(day.began):
        day._next.timeout.emit()
    assert day.see() == date(2026, 3, 29)


def test_who_travels_east_with_the_app_open_is_in_the_next_day_within_the_hour(
    day: Day, clock: Clock, qtbot: QtBot
) -> None:
    clock.now = datetime.fromisoformat("2026-03-29T07:59+09:00")
    with qtbot.waitSignal(day.began):
        day._next.timeout.emit()
    assert day.see() == date(2026, 3, 29)


def test_a_database_that_cannot_be_read_is_left_to_whoever_reads_the_day(
    day: Day, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def fail(*_: object) -> None:
        raise DamagedDatabase("The database is damaged.")

    monkeypatch.setattr(Store, "setting", fail)
    monkeypatch.setattr(Store, "last_day", fail)
    with qtbot.waitSignal(day.began):
        day._next.timeout.emit()
    assert day._next.isActive()
