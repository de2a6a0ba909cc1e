"""The tables, as peewee models that no database is bound to: each store passes its own connection to every query."""

from typing import Final

from peewee import (
    SQL,
    AutoField,
    BlobField,
    BooleanField,
    Check,
    CompositeKey,
    FloatField,
    ForeignKeyField,
    IntegerField,
    Model,
    SchemaManager,
    TextField,
)

from lrdesk.store.sqlite import Database

APPLICATION_ID: Final = int.from_bytes(b"LRDK", "big")
"""Marks a SQLite file as ours."""


class Deck(Model):
    """A deck as its file said when it was last loaded; `items` counts those not retired."""

    id = TextField(primary_key=True)
    title = TextField()
    minutes = IntegerField()
    position = IntegerField()
    items = IntegerField()
    hash = TextField()
    retired = BooleanField()
    data = BlobField()


class Study(Model):
    """What a deck has for its study modes, as its file said it."""

    deck = ForeignKeyField(Deck, column_name="deck", primary_key=True)
    data = BlobField()


class Experiment(Model):
    """An experiment of a deck, as its file described it."""

    deck = ForeignKeyField(Deck, column_name="deck", index=False)
    name = TextField()
    data = BlobField()

    class Meta:
        """Found by its deck and its name in that deck."""

        primary_key = CompositeKey("deck", "name")


class Item(Model):
    """An item that a deck holds, or, once retired, has held; `key` is "deck-id/item-id" and never changes."""

    id = AutoField()
    key = TextField(unique=True)
    deck = ForeignKeyField(Deck, column_name="deck")
    kind = TextField()
    level = TextField()
    position = IntegerField()
    experiment = TextField(null=True)
    retired = BooleanField()
    data = BlobField()
    title = TextField(constraints=[SQL("DEFAULT ''")])


class Edit(Model):
    """What the learner made of an item of a shipped deck, and what the deck's file said then."""

    item = ForeignKeyField(Item, column_name="item", primary_key=True)
    data = BlobField()
    original = BlobField()


class Mark(Model):
    """How the learner wants an item treated; one that was never marked has no row.

    `buried_until` is the ordinal of the day on which it shows again.
    """

    item = ForeignKeyField(Item, column_name="item", primary_key=True)
    suspended = BooleanField()
    buried_until = IntegerField(null=True)
    flagged = BooleanField()
    deleted = BooleanField()


class Tag(Model):
    """A word that the learner, or the deck, put on an item."""

    item = ForeignKeyField(Item, column_name="item", index=False)
    name = TextField()

    class Meta:
        """Found by item and by name."""

        primary_key = CompositeKey("item", "name")
        without_rowid = True


class Prediction(Model):
    """Whether the learner foresaw what a run of an item's experiment did, on the learning day with this ordinal."""

    id = AutoField()
    item = ForeignKeyField(Item, column_name="item", index=False)
    day = IntegerField(index=True)
    right = BooleanField()


class Memory(Model):
    """Derived: what the log says about each item not retired, with all that the queue needs to know of it.

    `due` is a day's ordinal, or null while the item is new.
    """

    item = ForeignKeyField(Item, column_name="item", primary_key=True)
    key = TextField()
    deck = TextField()
    kind = TextField()
    position = IntegerField()
    due = IntegerField(null=True)
    easiness = IntegerField(constraints=[SQL("DEFAULT 250")])
    interval = IntegerField(constraints=[SQL("DEFAULT 0")])
    repetitions = IntegerField(constraints=[SQL("DEFAULT 0")])
    lapses = IntegerField(constraints=[SQL("DEFAULT 0")])


class Log(Model):
    """The review log, in the order of its time-ordered ids: rows are only ever added, as triggers make sure."""

    id = BlobField(primary_key=True)
    item = ForeignKeyField(Item, column_name="item", index=False)
    kind = TextField(constraints=[Check("kind IN ('review', 'drill', 'undo', 'missed', 'placed', 'set_due', 'reset')")])
    grade = IntegerField(null=True, constraints=[Check("grade BETWEEN 0 AND 5")])
    answered_at = IntegerField()
    day = IntegerField()
    elapsed_ms = IntegerField()
    scheduler = TextField()
    undoes = BlobField(null=True)
    seed = IntegerField(null=True)
    interval = IntegerField(null=True, constraints=[Check("interval >= 0")])
    device = TextField()

    class Meta:
        """An answer alone has a grade, an undo alone what it undoes, a placing or a set due day alone an interval."""

        without_rowid = True
        constraints = (
            Check(
                "(kind IN ('review', 'drill')) = (grade IS NOT NULL) AND (kind = 'undo') = (undoes IS NOT NULL)"
                " AND (kind IN ('placed', 'set_due')) = (interval IS NOT NULL)"
            ),
        )


class Daily(Model):
    """Derived: what was answered on each day and not undone, so that a year's statistics need no look at the log.

    Tested are the reviews but for those of new items, which meet the item instead of testing a memory of it. Recalled
    are those of them that got a passing grade.
    """

    day = IntegerField(primary_key=True)
    reviews = IntegerField()
    drills = IntegerField()
    elapsed_ms = IntegerField()
    tested = IntegerField()
    recalled = IntegerField()


class Tested(Model):
    """Derived: how many reviews tested a memory, by day, what they asked and how it went.

    `mature` says that the item's interval was MATURE_DAYS or longer.
    """

    deck = TextField()
    kind = TextField()
    level = TextField()
    mature = BooleanField()
    grade = IntegerField()
    day = IntegerField()
    tests = IntegerField()

    class Meta:
        """What is asked for first and the day last: so the sums over any period come out in order, without sorting."""

        primary_key = CompositeKey("deck", "kind", "level", "mature", "grade", "day")
        without_rowid = True


class Forgotten(Model):
    """Derived: how many tests of each item's memory were failed on each day."""

    item = IntegerField()
    day = IntegerField()
    tests = IntegerField()

    class Meta:
        """In the order of items: so their sums over any period come out without sorting."""

        primary_key = CompositeKey("item", "day")
        without_rowid = True


class Setting(Model):
    """A setting and its value in JSON."""

    key = TextField(primary_key=True)
    value = TextField()


class Score(Model):
    """The best that the learner did in a challenge: the margin, when (ms since 1970, UTC), and the lane in JSON."""

    challenge = TextField(primary_key=True)
    margin = FloatField()
    reached_at = IntegerField()
    lane = TextField()


class Place(Model):
    """How far the learner is in a study mode of a deck: at which part, how often done, and on which day last."""

    deck = TextField()
    mode = TextField()
    part = IntegerField()
    done = IntegerField()
    day = IntegerField()
    detail = TextField()

    class Meta:
        """Kept by name, so that a deck which comes back finds its places again."""

        primary_key = CompositeKey("deck", "mode")


MODELS: Final = (
    *(Deck, Experiment, Item, Memory, Log, Daily, Setting, Score, Study, Place),
    *(Edit, Mark, Tag, Prediction, Tested, Forgotten),
)

LEVEL_RANK: Final = "CASE level WHEN 'beginner' THEN 0 WHEN 'intermediate' THEN 1 WHEN 'advanced' THEN 2 ELSE 3 END"
"""The order of levels, as the index has it."""

Item.add_index(SQL('CREATE INDEX "item_title" ON "item" ("title" COLLATE NOCASE)'))
Item.add_index(SQL(f'CREATE INDEX "item_level" ON "item" ({LEVEL_RANK})'))
Memory.add_index(Memory.index(Memory.due, Memory.deck, Memory.kind))
Memory.add_index(Memory.index(Memory.deck, Memory.position, where=Memory.due.is_null()))
# Each holds all that is asked by item (its fold) and by day (its statistics): neither needs the log itself.
Log.add_index(Log.index(Log.item, Log.id, Log.kind, Log.grade, Log.day, Log.interval))
Log.add_index(Log.index(Log.day, Log.kind, Log.grade, Log.item, Log.elapsed_ms, Log.answered_at))
Log.add_index(Log.index(Log.undoes, where=Log.undoes.is_null(False)))
Tag.add_index(Tag.index(Tag.name, Tag.item))
Log.add_index(Log.index(Log.kind, Log.item, where=Log.kind == SQL("'missed'")))

# What every item says in plain words, by the item's number: found by the beginnings of its words, accents or not.
ITEM_TEXT: Final = (
    "CREATE VIRTUAL TABLE item_text USING fts5(text, prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 2')"
)

_APPEND_ONLY: Final = """
CREATE TRIGGER log_no_{verb} BEFORE {verb} ON log
BEGIN SELECT RAISE(ABORT, 'the review log is append-only'); END
"""


def create_schema(database: Database) -> None:
    """Create today's tables, indexes and triggers in an empty database; the caller holds the transaction."""
    for model in MODELS:
        SchemaManager(model, database).create_all(safe=False)
    database.execute_sql(ITEM_TEXT)
    for verb in ("update", "delete"):
        database.execute_sql(_APPEND_ONLY.format(verb=verb))
