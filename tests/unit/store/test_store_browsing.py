"""Lists of items: found, counted and sorted as a plain reading of every item says, for any condition."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lrdesk.scheduling.log import Kind
from lrdesk.store import Column, ItemContent, ItemRow, Marks, Order, Store
from lrdesk.store.conditions import (
    EVERYTHING,
    AllOf,
    Among,
    AnyOf,
    Condition,
    Figure,
    Is,
    Not,
    Rated,
    State,
    Words,
)
from tests.unit.store.store_samples import KINDS, TODAY, answer, deck, miss, place, undo

WORDS = (
    "adam",
    "Adagrad",
    "rate",
    "Rätsel",
    "raté",
    "x1",
    "learning",
    "lr",
    "step-size",
    "größe",
    "学习率",
    "or",
    "near",
)
LEVELS = ("beginner", "intermediate", "advanced")
DECKS = ("first", "second", "third")
TAGS = ("exam", "hard")
COLUMNS: tuple[Column, ...] = (
    *("added", "question", "deck", "kind", "level"),
    *("due", "interval", "easiness", "lapses", "marks"),
)


@dataclass(frozen=True)
class Known:
    """What the test knows of an item, beside what the store says in its row."""

    row: ItemRow
    text: str
    position: int
    answered: frozenset[int]


class World:
    """A store, and all that is known of its items; no dataclass, whose fields would fill every report."""

    def __init__(self, store: Store, items: list[Known]) -> None:
        self.store, self.items = store, items


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """A store of random items with random histories, marks and tags, and all of them read one by one."""
    random = Random(5)
    with Store.open(tmp_path_factory.mktemp("browsing") / "lrdesk.db") as store:
        texts, places = {}, {}
        # The second deck is taught first, so that the order of decks is not the order in which they were added.
        for place_of_deck, id in ((1, "first"), (0, "second"), (2, "third")):
            items = []
            for i in range(30):
                text = " ".join(random.choices(WORDS, k=random.randrange(1, 6)))
                texts[f"{id}/i{i}"], places[f"{id}/i{i}"] = text, i
                title = f"{random.choice('aAbB')} {text}"
                items.append(ItemContent(f"i{i}", random.choice(KINDS), random.choice(LEVELS), None, b"", title, text))
            store.sync_deck(replace(deck(id=id, position=place_of_deck), items=tuple(items)))
        answered = {key: learn(store, key, random) for key in texts}
        store.set_marks({key: marks_of(random) for key in texts})
        store.sync_deck(replace(deck(id="gone", position=3), items=(ItemContent("x", "quiz", LEVELS[0], None, b""),)))
        store.retire_decks_except(DECKS)
        with store._transaction():
            store._database.execute_sql("INSERT INTO edit SELECT id, data, data FROM item WHERE id % 7 = 0")
        rows = store.item_rows(store.found(EVERYTHING, TODAY, Order()))
        items = [Known(row, texts[row.key], places[row.key], frozenset(answered[row.key])) for row in rows.values()]
        yield World(store, items)


def learn(store: Store, key: str, random: Random) -> set[int]:
    """Answer an item some times, and do to it what else the log can tell; return the days of answers that count."""
    days = set()
    day = TODAY - timedelta(days=random.randrange(60))
    grades = random.choice(((1, 1, 3, 4, 5), (1,)))
    for _ in range(random.choice((0, 1, 2, 4, 9))):
        given = answer(store, key, random.choice(grades), day)
        if random.random() < 0.2:
            undo(store, given)
        else:
            days.add(given.day)
        day += timedelta(days=random.randrange(1, 9))
        if day > TODAY:
            break
    if random.random() < 0.1:
        miss(store, key)
    if random.random() < 0.1:
        place(store, key, random.choice((0, 3)), kind=Kind.SET_DUE)
    return days


def marks_of(random: Random) -> Marks:
    until = random.choice((None, None, TODAY, TODAY + timedelta(days=1)))
    tags = frozenset(tag for tag in TAGS if random.random() < 0.3)
    return Marks(random.random() < 0.2, until, random.random() < 0.2, False, tags)


@cache
def tokens(text: str) -> list[str]:
    """Return the words of a text as FTS5 reads them: without case, accents and signs."""
    plain = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
    return re.findall(r"[^\W_]+", plain.lower())


def says(known: Known, words: Words) -> bool:
    wanted, held = tokens(words.text), tokens(known.text)
    *firsts, last = wanted
    return any(
        held[i : i + len(firsts)] == firsts
        and i + len(firsts) < len(held)
        and (held[i + len(firsts)] == last if words.exact else held[i + len(firsts)].startswith(last))
        for i in range(len(held))
    )


def is_in(known: Known, state: State) -> bool:
    row, marks = known.row, known.row.marks
    buried = marks.buried_until is not None and marks.buried_until > TODAY
    return {
        State.DUE: row.due is not None and row.due <= TODAY and not marks.suspended and not buried,
        State.NEW: row.due is None,
        State.SUSPENDED: marks.suspended,
        State.BURIED: buried,
        State.LEECH: row.lapses >= 6,
        State.FLAGGED: marks.flagged,
        State.EDITED: row.edited,
    }[state]


def compares(known: Known, figure: Figure) -> bool:
    held = getattr(known.row, figure.name)
    if figure.name == "due":
        if held is None:
            return False
        held = (held - TODAY).days
    return {
        "<": held < figure.number,
        "<=": held <= figure.number,
        "=": held == figure.number,
        ">=": held >= figure.number,
        ">": held > figure.number,
    }[figure.sign]


def meets(known: Known, condition: Condition) -> bool:
    match condition:
        case Words():
            return says(known, condition)
        case Among("tag", values):
            return bool(known.row.marks.tags & set(values))
        case Among(field, values):
            return getattr(known.row, field) in values
        case Is(state):
            return is_in(known, state)
        case Figure():
            return compares(known, condition)
        case Rated(days):
            return any(TODAY.toordinal() - days < day <= TODAY.toordinal() for day in known.answered)
        case Not(term):
            return not meets(known, term)
        case AllOf(terms):
            return all(meets(known, term) for term in terms)
        case AnyOf(terms):
            return any(meets(known, term) for term in terms)
    raise AssertionError(condition)


def sort_key(known: Known, column: Column) -> tuple[object, ...]:
    row, marks = known.row, known.row.marks
    buried = marks.buried_until is not None and marks.buried_until > TODAY
    by: dict[Column, tuple[object, ...]] = {
        "added": (),
        "question": (re.sub("[A-Z]", lambda c: c[0].lower(), row.title),),  # as NOCASE does
        "deck": (("second", "first", "third").index(row.deck), known.position),
        "kind": (row.kind,),
        "level": (LEVELS.index(row.level),),
        "due": (row.due is None, row.due or date.min),
        "interval": (row.interval,),
        "easiness": (row.easiness,),
        "lapses": (row.lapses,),
        "marks": (marks.suspended, buried, marks.flagged),
    }
    return *by[column], row.number


PHRASES = st.lists(st.sampled_from([*WORDS, "ad", "r", "RA", "学", "gro", "NEAR(", "a*"]), min_size=1, max_size=2)
SIGNS = st.sampled_from(("<", "<=", "=", ">=", ">"))
TERMS = st.one_of(
    st.builds(Words, PHRASES.map(" ".join), st.booleans()),
    st.builds(Among, st.just("deck"), st.lists(st.sampled_from(DECKS), max_size=3, unique=True).map(tuple)),
    st.builds(Among, st.just("kind"), st.lists(st.sampled_from(KINDS), max_size=3, unique=True).map(tuple)),
    st.builds(Among, st.just("level"), st.lists(st.sampled_from(LEVELS), max_size=3, unique=True).map(tuple)),
    st.builds(Among, st.just("tag"), st.lists(st.sampled_from(TAGS), max_size=2, unique=True).map(tuple)),
    st.builds(Is, st.sampled_from(State)),
    st.builds(Figure, st.just("due"), SIGNS, st.integers(-9, 9)),
    st.builds(Figure, st.just("interval"), SIGNS, st.integers(0, 20)),
    st.builds(Figure, st.just("easiness"), SIGNS, st.integers(200, 270)),
    st.builds(Figure, st.just("lapses"), SIGNS, st.integers(0, 3)),
    st.builds(Rated, st.integers(1, 30)),
)
CONDITIONS = st.recursive(
    TERMS,
    lambda inner: st.one_of(
        st.builds(Not, inner),
        st.builds(AllOf, st.lists(inner, max_size=4).map(tuple)),
        st.builds(AnyOf, st.lists(inner, max_size=4).map(tuple)),
    ),
    max_leaves=8,
)


@settings(max_examples=200, deadline=None)
@given(condition=CONDITIONS, column=st.sampled_from(COLUMNS), descending=st.booleans(), limit=st.integers(0, 40))
def test_any_condition_in_any_order_finds_what_a_plain_reading_of_all_items_finds(
    world, condition, column, descending, limit
):
    store, items = world.store, world.items
    expected = sorted(
        (item for item in items if meets(item, condition)), key=lambda item: sort_key(item, column), reverse=descending
    )
    numbers = [item.row.number for item in expected]
    assert list(store.found(condition, TODAY, Order(column, descending))) == numbers
    assert list(store.found(condition, TODAY, Order(column, descending), limit)) == numbers[:limit]
    assert store.count_found(condition, TODAY) == len(numbers)


NONSENSE = [
    *('"', '""', "'", "\0", "a\0b", "*", "NEAR(", "NEAR(a b)", "a AND", "^a", "{text}: a", "-a", "a; DROP TABLE item"),
    *("🙂", "🙂 adam", "\ud800", "\u202e", "%", "_", "(" * 200, "x" * 10_000, "x " * 5_000, "()", "text:adam"),
]


@pytest.mark.parametrize("text", NONSENSE, ids=lambda text: ascii(text)[:20])
@pytest.mark.parametrize("exact", [False, True])
def test_what_is_typed_is_only_ever_looked_for(world, text, exact):
    store, items = world.store, world.items
    for condition in (Words(text, exact), Not(Words(text, exact)), AllOf((Words(text, exact), Words("adam")))):
        found = store.found(condition, TODAY, Order("question"))
        assert store.count_found(condition, TODAY) == len(found) <= len(items)
    assert store.items() == len(items)


def test_a_row_tells_all_of_its_item(store: Store) -> None:
    answer(store, "deck/b", 4)
    marks = Marks(True, TODAY + timedelta(days=1), True, False, frozenset({"exam", "hard"}))
    store.set_marks({"deck/b": marks})
    number = store.number("deck/b")
    assert number is not None
    assert store.item_rows([number])[number] == ItemRow(
        number, "deck/b", "", "deck", "Deck", "quiz", "beginner", TODAY + timedelta(days=1), 1, 250, 1, 0, marks, False
    )


def test_what_is_deleted_or_unknown_is_in_no_list_and_its_number_finds_nothing(store: Store) -> None:
    number = store.number("deck/b")
    assert number is not None
    store.set_marks({"deck/b": Marks(deleted=True)})
    assert store.items() == 4
    assert store.number("deck/b") is None
    assert store.number("deck/nowhere") is None
    assert store.item_rows([number]) == {}
    assert store.keys([number, number + 1]) == ["deck/c"]


def test_items_that_are_not_new_are_told_in_the_order_asked_for(store: Store) -> None:
    for item in ("deck/a", "deck/c"):
        answer(store, item, 4)
    assert store.learnt(["deck/c", "deck/b", "deck/a"]) == ["deck/c", "deck/a"]
