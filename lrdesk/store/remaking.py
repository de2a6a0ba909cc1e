"""A database made anew from the tables of another one: all of them to mend it, some of them to forget the rest."""

from collections.abc import Collection, Iterable
from contextlib import closing
from pathlib import Path
from typing import Any, Final

from peewee import Model, PeeweeException

from lrdesk.store import derived
from lrdesk.store.errors import DamagedDatabase, clear_errors
from lrdesk.store.migrations import newest_version
from lrdesk.store.schema import (
    APPLICATION_ID,
    MODELS,
    Daily,
    Forgotten,
    Log,
    Memory,
    Place,
    Prediction,
    Score,
    Tested,
    create_schema,
)
from lrdesk.store.sqlite import Database
from lrdesk.words import tr

DERIVED: Final[tuple[type[Model], ...]] = (Memory, Daily, Tested, Forgotten)
LEARNT: Final[tuple[type[Model], ...]] = (Log, Prediction, Score, Place)
"""What the learner's answers left: the log, and what is kept beside it of predictions, challenges and study modes."""


def remake(database: Path, target: Path, without: Collection[type[Model]] = ()) -> None:
    """Write a database with today's schema to `target`, with all rows of `database` but those of the tables `without`.

    Indexes are made anew, and so is what derives from the log, so no damage to either comes along. `database` must be
    of today's schema, too. Raises DamagedDatabase or another StoreError where its rows cannot be read.
    """
    try:
        with clear_errors(database):
            _remake(database, target, without)
    except PeeweeException as error:  # two rows where there must be one, say, or a table that is not there
        told = tr("The database {path} is damaged ({problem}): restore a backup.")
        raise DamagedDatabase(told.format(path=database, problem=error)) from error


def _remake(database: Path, target: Path, without: Collection[type[Model]]) -> None:
    target.unlink(missing_ok=True)
    with closing(Database(str(target), uri=True, pragmas=(("foreign_keys", "off"),))) as new:
        new.execute_sql("ATTACH ? AS old", (f"{database.absolute().as_uri()}?mode=ro",))
        with new.atomic():
            create_schema(new)
            new.pragma("application_id", APPLICATION_ID)
            new.pragma("user_version", newest_version())
            for model in MODELS:
                if model not in (*DERIVED, *without):
                    _copy(new, model)
            new.execute_sql("INSERT INTO item_text (rowid, text) SELECT rowid, text FROM old.item_text")
            derived.rebuild(new)


def _copy(new: Database, model: Any) -> None:
    table, primary = model._meta.table_name, model._meta.primary_key
    columns = _listed(field.column_name for field in model._meta.sorted_fields)
    order = _listed(getattr(primary, "field_names", None) or [primary.column_name])
    # Rows come from the table itself, in its own order: an index with the same columns may be what is damaged.
    rows = f'SELECT {columns} FROM old."{table}" NOT INDEXED ORDER BY {order}'
    new.execute_sql(f'INSERT INTO main."{table}" ({columns}) {rows}')


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)
