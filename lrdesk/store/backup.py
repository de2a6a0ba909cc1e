"""Backups beside the database: made, thinned out, checked and restored, on connections of their own in any thread."""

import os
import shutil
import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing, suppress
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

from lrdesk.store.errors import BadBackup, DatabaseLocked, clear_errors
from lrdesk.store.migrations import newest_version
from lrdesk.store.schema import APPLICATION_ID
from lrdesk.words import tr

KEEP_DAYS: Final = 7
KEEP_WEEKS: Final = 4
KEEP_MONTHS: Final = 12

STAMP: Final = "%Y%m%d-%H%M%S"
_ROTATED: Final = "lrdesk-*.db"
PROGRESS_STEPS: Final = 10_000  # of SQLite's virtual machine, well under a millisecond


def folder_of(database: Path) -> Path:
    """Return the folder that holds the backups of `database`."""
    return database.parent / "backups"


def back_up(database: Path, now: datetime, days: int = KEEP_DAYS) -> Path:
    """Copy `database`, which may be in use, into its backups and drop those no longer kept; return the new file.

    `days` is for how many days the backup of each is kept.
    """
    target = folder_of(database) / f"lrdesk-{now.astimezone(UTC):{STAMP}}.db"
    copy(database, target)
    with clear_errors(database):
        _thin_out(folder_of(database), days)
    return target


def back_up_by_hand(database: Path, now: datetime) -> Path:
    """Copy `database`, which may be in use, into its backups for good, and return the new file."""
    target = folder_of(database) / f"by-hand-{now.astimezone(UTC):{STAMP}}.db"
    copy(database, target)
    return target


def copy(database: Path, target: Path) -> None:
    """Copy `database` as it is at this moment to the single file `target`, which appears whole or not at all."""
    unfinished = target.with_suffix(".unfinished")
    with clear_errors(database):
        target.parent.mkdir(parents=True, exist_ok=True)
        unfinished.unlink(missing_ok=True)
        with closing(connect(database)) as source, closing(sqlite3.connect(unfinished)) as copied:
            source.backup(copied)
            # Without this the copy would make a write-ahead log of its own as soon as it is opened.
            copied.execute("PRAGMA journal_mode = DELETE")
        _replace(unfinished, target)


def integrity(database: Path, cancelled: Callable[[], bool] = lambda: False) -> list[str]:
    """Return what SQLite finds wrong in the file: an empty list where all is well. Reads every page.

    Once `cancelled` says so, it stops, and what it returns says nothing.
    """
    try:
        with closing(connect(database)) as connection:
            connection.set_progress_handler(cancelled, PROGRESS_STEPS)
            found = [str(row[0]) for row in connection.execute("PRAGMA integrity_check")]
            lost = tr("a row of {table} lost what it refers to")
            found += [lost.format(table=row[0]) for row in connection.execute("PRAGMA foreign_key_check")]
    except sqlite3.Error as error:
        return [str(error)]
    return [line for line in found if line != "ok"]


def looks_sound(database: Path, cancelled: Callable[[], bool]) -> bool:
    """Look over every page of the file, several times faster than `integrity`; stop once `cancelled` says so.

    Raises a StoreError where the file cannot be read now, which does not mean that it is damaged.
    """
    with clear_errors(database), closing(connect(database)) as connection:
        connection.set_progress_handler(cancelled, PROGRESS_STEPS)
        try:
            return bool(connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",))
        except sqlite3.DatabaseError as error:
            if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
                return True
            if error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
                return False
            raise


def made_on(database: Path, day: date) -> bool:
    """Whether `database` has a rotated backup of this day (UTC)."""
    return any(folder_of(database).glob(f"lrdesk-{day:%Y%m%d}-*.db"))


def backups(database: Path) -> list[Path]:
    """Return the files in the backups of `database`, the newest first."""
    return sorted(folder_of(database).glob("*.db"), key=lambda file: (file.stat().st_mtime_ns, file.name), reverse=True)


def latest_good_backup(database: Path) -> Path | None:
    """Return the newest backup that could be restored, or None."""
    for file in backups(database):
        try:
            check(file)
        except BadBackup:
            continue
        return file
    return None


def check(file: Path) -> None:
    """Raise BadBackup unless `file` is a sound database of ours that this version of the program can open."""
    if not file.is_file():
        raise BadBackup(tr("There is no file {file}; nothing was changed.").format(file=file))
    problems = integrity(file)
    if problems:
        told = tr("The file {file} is no sound database ({problem}); nothing was changed.")
        raise BadBackup(told.format(file=file, problem=problems[0]))
    with closing(connect(file)) as connection:
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        (version,) = connection.execute("PRAGMA user_version").fetchone()
    if application != APPLICATION_ID:
        raise BadBackup(tr("The file {file} is no database of LR Desk; nothing was changed.").format(file=file))
    if version > newest_version():
        told = tr("The file {file} is of a newer LR Desk; nothing was changed: update the program first.")
        raise BadBackup(told.format(file=file))


def kept_as(database: Path, deed: str, now: datetime) -> Path:
    """Return the file among the backups of `database` that keeps it as it was before a deed: "restore", "reset" …"""
    return folder_of(database) / f"before-{deed}-{now.astimezone(UTC):{STAMP}}.db"


def restore(database: Path, file: Path, now: datetime, deed: str = "restore") -> Path:
    """Put `file` in the place of `database`, which no program may have open; return where the old one was kept.

    Raises BadBackup, DatabaseLocked or another StoreError with everything left as it was.
    """
    check(file)
    settle(database)
    kept = kept_as(database, deed, now)
    restored = database.with_suffix(".restoring")
    copy(file, restored)
    with clear_errors(database):
        kept.parent.mkdir(parents=True, exist_ok=True)
        # A damaged database cannot be opened, so its files are kept as they are.
        for old in (database, *_side_files(database)):
            if old.exists():
                shutil.copy2(old, kept.with_name(old.name.replace(database.name, kept.name)))
        # The old write-ahead log must be gone first: SQLite would play it into the new file.
        for old in _side_files(database):
            old.unlink(missing_ok=True)
        _replace(restored, database)
    return kept


def _side_files(database: Path) -> tuple[Path, ...]:
    return tuple(database.with_name(database.name + suffix) for suffix in ("-wal", "-shm"))


def settle(database: Path) -> None:
    """Make `database` one file, its write-ahead log in it. Raises DatabaseLocked where another program has it open."""
    if not database.exists():
        return
    try:
        # Only the last connection may leave the write-ahead mode, which makes this the test for others, too.
        with closing(sqlite3.connect(database, timeout=0)) as connection:
            connection.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY:
            sentence = f"LR Desk is open on {database}; nothing was changed: close it, then try again."
            raise DatabaseLocked(sentence) from error
        # Whatever else is wrong with it is why it is being replaced.


def _thin_out(folder: Path, days: int) -> None:
    """Delete the rotated backups that are neither among the last days nor the last weeks nor the last months."""
    times: dict[Path, datetime] = {}
    for file in folder.glob(_ROTATED):
        # A name that does not end in a time is the learner's own, and the file not ours to delete.
        with suppress(ValueError):
            times[file] = datetime.strptime(file.stem, f"lrdesk-{STAMP}")
    wanted = to_keep(times.values(), days)
    for file, time in times.items():
        if time not in wanted:
            file.unlink()


def to_keep(times: Iterable[datetime], days: int = KEEP_DAYS) -> set[datetime]:
    """Return which to keep: the newest of each of the last `days` days, KEEP_WEEKS weeks and KEEP_MONTHS months."""
    newest_first = sorted(times, reverse=True)
    wanted: set[datetime] = set()
    for period, count in (("%Y-%m-%d", days), ("%G-%V", KEEP_WEEKS), ("%Y-%m", KEEP_MONTHS)):
        newest_of: dict[str, datetime] = {}
        for time in newest_first:
            newest_of.setdefault(time.strftime(period), time)
        wanted.update(list(newest_of.values())[:count])
    return wanted


def connect(database: Path) -> sqlite3.Connection:
    """Open an existing database for reading."""
    return sqlite3.connect(f"{database.absolute().as_uri()}?mode=ro", uri=True)


def _replace(file: Path, target: Path) -> None:
    """Put `file` in the place of `target` in one step that survives a power cut."""
    with file.open("rb+") as written:
        os.fsync(written.fileno())
    os.replace(file, target)
    if os.name == "posix":  # elsewhere a folder cannot be opened, nor need it be
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
