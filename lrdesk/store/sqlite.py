"""SQLite through peewee, with the types that peewee's own declarations leave open."""

import sqlite3
from collections.abc import Sequence

from peewee import Query, SqliteDatabase


class Database(SqliteDatabase):
    """A connection that gives rows as plain tuples and keeps the first error where two follow each other."""

    def connection(self) -> sqlite3.Connection:
        """Return SQLite's own connection. Raises InterfaceError on any thread but the one that opened it."""
        found: sqlite3.Connection = super().connection()  # type: ignore[no-untyped-call]
        return found

    def execute(self, query: Query, **context_options: object) -> sqlite3.Cursor:
        """Run a query; no model needs to be bound for that."""
        cursor: sqlite3.Cursor = super().execute(query, **context_options)  # type: ignore[no-untyped-call]
        return cursor

    def execute_sql(self, sql: str, params: Sequence[object] | None = None) -> sqlite3.Cursor:
        """Run one statement."""
        cursor: sqlite3.Cursor = super().execute_sql(sql, params)  # type: ignore[no-untyped-call]
        return cursor

    def rollback(self) -> None:
        """Take back the transaction, unless SQLite did: on a full disk, a second time would hide why the first was."""
        if self.connection().in_transaction:
            super().rollback()
