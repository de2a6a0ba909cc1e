import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from lrdesk.store import PlaceKept, Store, backup
from tests.unit.store.store_samples import TODAY

FIRST_SCHEMA = Path(__file__).with_name("schema_1.sql")


def test_a_place_is_read_back_after_a_restart(path: Path) -> None:
    with Store.open(path) as store:
        assert store.places() == {}
        store.keep_place("deck", "learn", 2, TODAY)
    with Store.open(path) as store:
        assert store.places() == {("deck", "learn"): PlaceKept("deck", "learn", 2, 0, TODAY)}


def test_each_time_through_is_counted_and_each_mode_keeps_its_own(store: Store) -> None:
    tomorrow = TODAY + timedelta(days=1)
    store.keep_place("deck", "learn", 0, TODAY, done=True)
    store.keep_place("deck", "learn", 1, TODAY)
    store.keep_place("deck", "learn", 0, tomorrow, done=True)
    store.keep_place("deck", "why", 1, TODAY)
    assert store.places() == {
        ("deck", "learn"): PlaceKept("deck", "learn", 0, 2, tomorrow),
        ("deck", "why"): PlaceKept("deck", "why", 1, 0, TODAY),
    }


def test_a_file_of_the_first_version_gains_room_for_places_and_studies(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as first:
        first.executescript(FIRST_SCHEMA.read_text(encoding="utf-8"))
    with Store.open(path) as store:
        store.keep_place("deck", "learn", 2, TODAY)
        assert store.studies() == {}
    assert backup.integrity(path) == []
