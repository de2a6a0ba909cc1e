"""Older databases brought to today's schema, one append-only list of steps long."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, TypeAlias

from peewee import PeeweeException

from lrdesk.store import derived
from lrdesk.store.errors import MigrationFailed
from lrdesk.store.sqlite import Database
from lrdesk.words import tr

Migration: TypeAlias = Callable[[Database], None]
"""Changes the tables from one version to the next, in SQL of its own: today's models may have moved on."""


def add_scores(database: Database) -> None:
    """Make room for the best scores in challenges."""
    database.execute_sql(
        'CREATE TABLE "score" ("challenge" TEXT NOT NULL PRIMARY KEY, "margin" REAL NOT NULL, '
        '"reached_at" INTEGER NOT NULL, "lane" TEXT NOT NULL)'
    )


def add_study(database: Database) -> None:
    """Make room for what decks have for their study modes, and for the learner's places in them."""
    database.execute_sql(
        'CREATE TABLE "study" ("deck" TEXT NOT NULL PRIMARY KEY, "data" BLOB NOT NULL, '
        'FOREIGN KEY ("deck") REFERENCES "deck" ("id"))'
    )
    database.execute_sql(
        'CREATE TABLE "place" ("deck" TEXT NOT NULL, "mode" TEXT NOT NULL, "part" INTEGER NOT NULL, '
        '"done" INTEGER NOT NULL, "day" INTEGER NOT NULL, "detail" TEXT NOT NULL, PRIMARY KEY ("deck", "mode"))'
    )


def let_log_tell_misses(database: Database) -> None:
    """Let the log hold records of what was missed in practice."""
    _remake_log(
        database,
        'CREATE TABLE "log" ("id" BLOB NOT NULL PRIMARY KEY, "item" INTEGER NOT NULL, "kind" TEXT NOT NULL '
        "CHECK (kind IN ('review', 'drill', 'undo', 'missed')), \"grade\" INTEGER CHECK (grade BETWEEN 0 AND 5), "
        '"answered_at" INTEGER NOT NULL, "day" INTEGER NOT NULL, "elapsed_ms" INTEGER NOT NULL, '
        '"scheduler" TEXT NOT NULL, "undoes" BLOB, "seed" INTEGER, "device" TEXT NOT NULL, '
        'FOREIGN KEY ("item") REFERENCES "item" ("id"), '
        "CHECK ((kind IN ('undo', 'missed')) = (grade IS NULL) AND (kind = 'undo') = (undoes IS NOT NULL))) "
        "WITHOUT ROWID",
        'CREATE INDEX "log_item_id_kind_grade_day" ON "log" ("item", "id", "kind", "grade", "day")',
    )


def let_log_tell_placings(database: Database) -> None:
    """Let the log hold records of items that the learner was found to know."""
    _remake_log(
        database,
        'CREATE TABLE "log" ("id" BLOB NOT NULL PRIMARY KEY, "item" INTEGER NOT NULL, "kind" TEXT NOT NULL '
        "CHECK (kind IN ('review', 'drill', 'undo', 'missed', 'placed')), \"grade\" INTEGER "
        'CHECK (grade BETWEEN 0 AND 5), "answered_at" INTEGER NOT NULL, "day" INTEGER NOT NULL, '
        '"elapsed_ms" INTEGER NOT NULL, "scheduler" TEXT NOT NULL, "undoes" BLOB, "seed" INTEGER, '
        '"interval" INTEGER CHECK (interval > 0), "device" TEXT NOT NULL, '
        'FOREIGN KEY ("item") REFERENCES "item" ("id"), '
        "CHECK ((kind IN ('review', 'drill')) = (grade IS NOT NULL) AND (kind = 'undo') = (undoes IS NOT NULL)"
        " AND (kind = 'placed') = (interval IS NOT NULL))) WITHOUT ROWID",
        'CREATE INDEX "log_item_id_kind_grade_day_interval" ON "log" '
        '("item", "id", "kind", "grade", "day", "interval")',
    )


def let_learners_order_items(database: Database) -> None:
    """Make room for marks, tags, edits, predictions and full-text search; let the log tell resets and set due days."""
    for sql in (
        """ALTER TABLE "item" ADD COLUMN "title" TEXT NOT NULL DEFAULT ''""",
        'CREATE TABLE "edit" ("item" INTEGER NOT NULL PRIMARY KEY, "data" BLOB NOT NULL, "original" BLOB NOT NULL, '
        'FOREIGN KEY ("item") REFERENCES "item" ("id"))',
        'CREATE TABLE "mark" ("item" INTEGER NOT NULL PRIMARY KEY, "suspended" INTEGER NOT NULL, '
        '"buried_until" INTEGER, "flagged" INTEGER NOT NULL, "deleted" INTEGER NOT NULL, '
        'FOREIGN KEY ("item") REFERENCES "item" ("id"))',
        'CREATE TABLE "tag" ("item" INTEGER NOT NULL, "name" TEXT NOT NULL, PRIMARY KEY ("item", "name"), '
        'FOREIGN KEY ("item") REFERENCES "item" ("id")) WITHOUT ROWID',
        'CREATE INDEX "tag_name_item" ON "tag" ("name", "item")',
        'CREATE TABLE "prediction" ("id" INTEGER NOT NULL PRIMARY KEY, "item" INTEGER NOT NULL, '
        '"day" INTEGER NOT NULL, "right" INTEGER NOT NULL, FOREIGN KEY ("item") REFERENCES "item" ("id"))',
        'CREATE INDEX "prediction_day" ON "prediction" ("day")',
        "CREATE VIRTUAL TABLE item_text USING fts5(text, prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 2')",
    ):
        database.execute_sql(sql)
    _remake_log(
        database,
        'CREATE TABLE "log" ("id" BLOB NOT NULL PRIMARY KEY, "item" INTEGER NOT NULL, "kind" TEXT NOT NULL '
        "CHECK (kind IN ('review', 'drill', 'undo', 'missed', 'placed', 'set_due', 'reset')), \"grade\" INTEGER "
        'CHECK (grade BETWEEN 0 AND 5), "answered_at" INTEGER NOT NULL, "day" INTEGER NOT NULL, '
        '"elapsed_ms" INTEGER NOT NULL, "scheduler" TEXT NOT NULL, "undoes" BLOB, "seed" INTEGER, '
        '"interval" INTEGER CHECK (interval >= 0), "device" TEXT NOT NULL, '
        'FOREIGN KEY ("item") REFERENCES "item" ("id"), '
        "CHECK ((kind IN ('review', 'drill')) = (grade IS NOT NULL) AND (kind = 'undo') = (undoes IS NOT NULL)"
        " AND (kind IN ('placed', 'set_due')) = (interval IS NOT NULL))) WITHOUT ROWID",
        'CREATE INDEX "log_item_id_kind_grade_day_interval" ON "log" '
        '("item", "id", "kind", "grade", "day", "interval")',
        f"{_FIRST_COLUMNS}, interval",
    )


def let_items_be_sorted(database: Database) -> None:
    """Keep the order of all items by what they ask and by level."""
    database.execute_sql('CREATE INDEX "item_title" ON "item" ("title" COLLATE NOCASE)')
    database.execute_sql(
        """CREATE INDEX "item_level" ON "item" (CASE level WHEN 'beginner' THEN 0 WHEN 'intermediate' THEN 1 """
        """WHEN 'advanced' THEN 2 ELSE 3 END)"""
    )


def count_tests(database: Database) -> None:
    """Make room for what the figures of any period are added up from; the log then need not be read for them."""
    for sql in (
        'CREATE TABLE "tested" ("deck" TEXT NOT NULL, "kind" TEXT NOT NULL, "level" TEXT NOT NULL, '
        '"mature" INTEGER NOT NULL, "grade" INTEGER NOT NULL, "day" INTEGER NOT NULL, "tests" INTEGER NOT NULL, '
        'PRIMARY KEY ("deck", "kind", "level", "mature", "grade", "day")) WITHOUT ROWID',
        'CREATE TABLE "forgotten" ("item" INTEGER NOT NULL, "day" INTEGER NOT NULL, "tests" INTEGER NOT NULL, '
        'PRIMARY KEY ("item", "day")) WITHOUT ROWID',
        "DROP INDEX log_day_kind_grade_item_elapsed_ms",
        'CREATE INDEX "log_day_kind_grade_item_elapsed_ms_answered_at" ON "log" '
        '("day", "kind", "grade", "item", "elapsed_ms", "answered_at")',
    ):
        database.execute_sql(sql)


_FIRST_COLUMNS: Final = "id, item, kind, grade, answered_at, day, elapsed_ms, scheduler, undoes, seed, device"


def _remake_log(database: Database, table: str, fold_index: str, columns: str = _FIRST_COLUMNS) -> None:
    """Put the log into a new table, for a table's checks change only with the whole table."""
    database.execute_sql("ALTER TABLE log RENAME TO old_log")
    database.execute_sql(table)
    database.execute_sql(f"INSERT INTO log ({columns}) SELECT {columns} FROM old_log")
    database.execute_sql("DROP TABLE old_log")
    for sql in (
        fold_index,
        'CREATE INDEX "log_day_kind_grade_item_elapsed_ms" ON "log" ("day", "kind", "grade", "item", "elapsed_ms")',
        'CREATE INDEX "log_undoes" ON "log" ("undoes") WHERE ("undoes" IS NOT NULL)',
        """CREATE INDEX "log_kind_item" ON "log" ("kind", "item") WHERE ("kind" = 'missed')""",
    ):
        database.execute_sql(sql)
    for verb in ("update", "delete"):
        database.execute_sql(
            f"CREATE TRIGGER log_no_{verb} BEFORE {verb} ON log\n"
            "BEGIN SELECT RAISE(ABORT, 'the review log is append-only'); END\n"
        )


FIRST_VERSION: Final = 1
MIGRATIONS: Final[tuple[Migration, ...]] = (
    add_scores,
    add_study,
    let_log_tell_misses,
    let_log_tell_placings,
    let_learners_order_items,
    let_items_be_sorted,
    count_tests,
)
"""Step i leads from version FIRST_VERSION + i to the next. Add at the end; never change what has been released."""


def newest_version(migrations: Sequence[Migration] = MIGRATIONS) -> int:
    """Return the version of the schema that `migrations` lead to: the newest that this program understands."""
    return FIRST_VERSION + len(migrations)


def migrate(database: Database, path: Path, migrations: Sequence[Migration]) -> None:
    """Take every step that the open `database` at `path` lacks, each in a transaction of its own.

    Raises MigrationFailed where a step fails; the file then stays at the version before that step.
    """
    for version in range(database.user_version, newest_version(migrations)):
        # Tables that others refer to can only be rebuilt while references are not enforced, and SQLite
        # ignores that switch inside a transaction; so they are checked as a whole before the commit.
        database.pragma("foreign_keys", "off")
        try:
            with database.atomic("IMMEDIATE"):
                migrations[version - FIRST_VERSION](database)
                if version + 1 == newest_version(migrations):
                    derived.rebuild(database)  # so that no step need care about what is derived
                broken = database.execute_sql("PRAGMA foreign_key_check").fetchone()
                if broken is not None:
                    lost = tr("rows of {table} lost what they refer to").format(table=broken[0])
                    raise MigrationFailed(_sentence(path, version, lost))
                database.pragma("user_version", version + 1)
        except PeeweeException as error:
            raise MigrationFailed(_sentence(path, version, str(error))) from error
        finally:
            database.pragma("foreign_keys", "on")


def _sentence(path: Path, version: int, reason: str) -> str:
    told = tr(
        "The database {path} could not be brought from version {old} to {new} ({reason}); "
        "it is unchanged, and a copy is among its backups: please report this."
    )
    return told.format(path=path, old=version, new=version + 1, reason=reason)
