"""Everything learnt and everything to learn, kept in one SQLite file; no other layer knows SQL."""

from datetime import datetime
from pathlib import Path

from lrdesk.store import backup
from lrdesk.store.answers import Answers
from lrdesk.store.browsing import Browsing, Column, ItemRow, Numbers, Order
from lrdesk.store.content import Content, DeckContent, ItemContent, StoredDeck, StoredItem
from lrdesk.store.edits import Edits, KeptEdit
from lrdesk.store.errors import (
    BadBackup,
    DamagedDatabase,
    DatabaseLocked,
    DiskFull,
    ForeignDatabase,
    MigrationFailed,
    NewerDatabase,
    ReadOnlyDatabase,
    StoreError,
    UnknownItem,
)
from lrdesk.store.marks import NO_MARKS, Marking, Marks
from lrdesk.store.places import PlaceKept, Places
from lrdesk.store.predictions import Predictions
from lrdesk.store.progress import HardItem, Progress, Tally
from lrdesk.store.queue import DeckCounts, Queue
from lrdesk.store.scores import BestScore, Scores
from lrdesk.store.settings import Settings
from lrdesk.store.statistics import DayStudied, Recall, Statistics

__all__ = [
    "NO_MARKS",
    "BadBackup",
    "BestScore",
    "Column",
    "DamagedDatabase",
    "DatabaseLocked",
    "DayStudied",
    "DeckContent",
    "DeckCounts",
    "DiskFull",
    "ForeignDatabase",
    "HardItem",
    "ItemContent",
    "ItemRow",
    "KeptEdit",
    "Marks",
    "MigrationFailed",
    "NewerDatabase",
    "Numbers",
    "Order",
    "PlaceKept",
    "ReadOnlyDatabase",
    "Recall",
    "Store",
    "StoreError",
    "StoredDeck",
    "StoredItem",
    "Tally",
    "UnknownItem",
]


class Store(
    Content, Answers, Queue, Statistics, Settings, Scores, Places, Marking, Predictions, Progress, Browsing, Edits
):
    """One open database, for one thread; `Store.open(path)` makes or opens it, `close()` or a with block ends it."""

    def backup(self, now: datetime, days: int = backup.KEEP_DAYS) -> Path:
        """Copy the database into its backups, drop those no longer kept, and return the new file.

        `days` is for how many days the backup of each is kept.
        """
        return backup.back_up(self.path, now, days)
