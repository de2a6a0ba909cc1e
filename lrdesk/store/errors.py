"""What can go wrong with the database that the learner, not the program, can mend: one clear sentence each."""

# ruff: noqa: N818 -- the names say what is the matter, as those of the built-in KeyboardInterrupt and StopIteration do.
import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from peewee import PeeweeException

from lrdesk.words import mark, tr


class StoreError(Exception):
    """Something about the database that the learner can act on; its text says what happened and what to do."""


class DamagedDatabase(StoreError):
    """The file is not a database any more, or parts of it cannot be read."""


class ForeignDatabase(StoreError):
    """The file is a database of another program."""


class NewerDatabase(StoreError):
    """The file was written by a newer version of the program."""


class ReadOnlyDatabase(StoreError):
    """The file or its folder cannot be written."""


class DiskFull(StoreError):
    """There is no room left on the disk."""


class DatabaseLocked(StoreError):
    """Another program holds the database."""


class MigrationFailed(StoreError):
    """An older file could not be brought to today's schema and was left as it is."""


class BadBackup(StoreError):
    """A file is no backup that could be restored."""


class UnknownItem(StoreError):
    """No deck holds the item."""


_DAMAGED: Final = (
    DamagedDatabase,
    mark("The database {path} is damaged; nothing more is written to it: restore a backup."),
)
_READ_ONLY: Final = (
    ReadOnlyDatabase,
    mark(
        "The database {path} cannot be written; nothing in it was changed: allow writing to the file and to its folder."
    ),
)
_FULL: Final = (
    DiskFull,
    mark(
        "The disk is full, so the last change was not saved in {path}; all before it is safe: make room and try again."
    ),
)
_LOCKED: Final = (
    DatabaseLocked,
    mark("Another program is using the database {path}; nothing was changed: close that program and try again."),
)
_UNREADABLE: Final = (
    StoreError,
    mark(
        "The disk failed while {path} was read or written; the last change was not saved: check the disk and try again."
    ),
)
_CAUSES: Final = {
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_NOTADB: _DAMAGED,
    sqlite3.SQLITE_READONLY: _READ_ONLY,
    sqlite3.SQLITE_PERM: _READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: _READ_ONLY,
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_BUSY: _LOCKED,
    sqlite3.SQLITE_LOCKED: _LOCKED,
    sqlite3.SQLITE_IOERR: _UNREADABLE,
}


@contextmanager
def clear_errors(path: Path) -> Iterator[None]:
    """Turn what SQLite and the file system report about the database at `path` into a StoreError.

    Errors that only a mistake in the program can cause, like a broken constraint, pass unchanged.
    """
    try:
        yield
    except (PeeweeException, sqlite3.Error) as error:
        # peewee keeps SQLite's own error as `orig`; the low byte of its code is its family.
        original = getattr(error, "orig", error)
        cause = _CAUSES.get(getattr(original, "sqlite_errorcode", 0) & 0xFF)
        if cause is None:
            raise
        raise cause[0](tr(cause[1]).format(path=path)) from error
    except OSError as error:
        cause = _FULL if error.errno in (errno.ENOSPC, errno.EDQUOT) else _READ_ONLY
        raise cause[0](tr(cause[1]).format(path=path)) from error
