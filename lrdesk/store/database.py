"""The connection of a store: opened with care, closed in the end, its errors made clear."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

from peewee import Query

from lrdesk.store import backup
from lrdesk.store.errors import DamagedDatabase, ForeignDatabase, NewerDatabase, clear_errors
from lrdesk.store.migrations import MIGRATIONS, Migration, migrate, newest_version
from lrdesk.store.schema import APPLICATION_ID, create_schema
from lrdesk.store.sqlite import Database
from lrdesk.words import tr

BUSY_TIMEOUT_S: Final = 2.0

_PRAGMAS: Final = (
    ("foreign_keys", "on"),
    # Without this, INSERT OR REPLACE would get past the trigger that keeps the log from losing rows.
    ("recursive_triggers", "on"),
    # An answer is on the disk once it is committed; macOS empties the disk's own cache only when asked to.
    ("synchronous", "full"),
    ("fullfsync", "on"),
)


class Connection:
    """An open database, used by one thread. Every method that touches it may raise a StoreError."""

    def __init__(self, path: Path, database: Database) -> None:
        self.path = path
        self._database = database

    @classmethod
    def open(cls, path: Path, migrations: Sequence[Migration] = MIGRATIONS) -> Self:
        """Open the database at `path`; make it, with its folder, where there is none; bring an older one up to date.

        Raises DamagedDatabase, ForeignDatabase, NewerDatabase, ReadOnlyDatabase, DiskFull, DatabaseLocked or
        MigrationFailed, with the file as it was.
        """
        with clear_errors(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            if path.exists() and path.stat().st_size == 0 and backup.backups(path):
                raise DamagedDatabase(tr("The database {path} has been emptied: restore a backup.").format(path=path))
            database = Database(str(path), pragmas=_PRAGMAS, timeout=BUSY_TIMEOUT_S, autoconnect=False)
            try:
                database.connect()
                _prepare(database, path, migrations)
            except BaseException:
                database.close()
                raise
        return cls(path, database)

    def close(self) -> None:
        """Close the database; what was committed is in one file then. Closing again does nothing."""
        with clear_errors(self.path):
            self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        """All changes inside are saved together at the end, or none of them."""
        with clear_errors(self.path), self._database.atomic("IMMEDIATE"):
            yield

    def _rows(self, query: Query) -> list[tuple[Any, ...]]:
        """Return the rows of a query as plain tuples."""
        with clear_errors(self.path):
            return self._database.execute(query).fetchall()

    def _row(self, query: Query) -> tuple[Any, ...] | None:
        """Return the first row of a query, or None."""
        rows = self._rows(query)
        return rows[0] if rows else None


def _prepare(database: Database, path: Path, migrations: Sequence[Migration]) -> None:
    """Make the tables of a new file, or see that an old one can be used, before anything in it is changed."""
    # Beginning to write is also what tells a file that cannot be written, and keeps a second process from half a file.
    with database.atomic("IMMEDIATE"):
        if database.get_tables():
            _recognise(database, path, migrations)
        else:
            create_schema(database)
            database.pragma("application_id", APPLICATION_ID)
            database.pragma("user_version", newest_version(migrations))
    database.pragma("journal_mode", "wal")
    version = database.user_version
    if version < newest_version(migrations):
        backup.copy(path, backup.folder_of(path) / f"before-version-{newest_version(migrations)}.db")
        migrate(database, path, migrations)


def _recognise(database: Database, path: Path, migrations: Sequence[Migration]) -> None:
    if database.application_id != APPLICATION_ID:
        told = tr("The file {path} is a database of another program; it was not touched: choose another.")
        raise ForeignDatabase(told.format(path=path))
    if database.user_version > newest_version(migrations):
        told = tr("The database {path} is of a newer LR Desk; it was not touched: update the program.")
        raise NewerDatabase(told.format(path=path))
