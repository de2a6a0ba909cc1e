"""The backups that are there: when and why each was made, what it holds, and what would be lost by going back to it."""

import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path
from typing import Final

from lrdesk.store.backup import PROGRESS_STEPS, STAMP, backups, connect
from lrdesk.store.errors import clear_errors


class Why(Enum):
    """Why a backup was made, by how its name begins; OWN is a file that the learner put there."""

    DAILY = "lrdesk-"
    BY_HAND = "by-hand-"
    UPDATE = "before-version-"
    RESTORE = "before-restore-"
    REPAIR = "before-repair-"
    RESET = "before-reset-"
    IMPORT = "before-import-"
    OWN = ""


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup: its file, when it was made (UTC), its bytes, and why it was made."""

    file: Path
    made: datetime
    size: int
    why: Why


_ANSWERS: Final = """
SELECT COUNT(*) FROM log
WHERE kind IN ('review', 'drill') AND id NOT IN (SELECT undoes FROM log WHERE undoes IS NOT NULL)
"""
_SINCE: Final = f"{_ANSWERS} AND id NOT IN (SELECT id FROM kept.log)"


def catalogue(database: Path) -> tuple[Backup, ...]:
    """Return the backups of `database`, the newest first."""
    found = []
    with clear_errors(database):
        for file in backups(database):
            with suppress(FileNotFoundError):  # the one of today may have pushed it out meanwhile
                found.append(_backup(file))
    return tuple(sorted(found, key=lambda one: one.made, reverse=True))


def _backup(file: Path) -> Backup:
    why = next(why for why in Why if file.name.startswith(why.value))
    seen = file.stat()
    made = datetime.fromtimestamp(seen.st_mtime, UTC)
    with suppress(ValueError):  # a name without a time, as before an update: then the file's own counts
        made = datetime.strptime(file.stem.removeprefix(why.value), STAMP).replace(tzinfo=UTC)
    return Backup(file, made, seen.st_size, why)


def answers_in(file: Path, cancelled: Callable[[], bool] = lambda: False) -> int | None:
    """Return how many answers that were not undone a database holds; None where it cannot be read, or `cancelled`."""
    try:
        with closing(connect(file)) as connection:
            connection.set_progress_handler(cancelled, PROGRESS_STEPS)
            return int(connection.execute(_ANSWERS).fetchone()[0])
    except sqlite3.Error:
        return None


def answers_since(database: Path, file: Path) -> int:
    """Return how many answers `database` holds that are not in the backup `file`, which must be a sound one."""
    with clear_errors(database), closing(connect(database)) as connection:
        connection.execute("ATTACH ? AS kept", (f"{file.absolute().as_uri()}?mode=ro",))
        return int(connection.execute(_SINCE).fetchone()[0])
