"""The counts derived from the log, from which the figures of any period come without a look at the log."""

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Final, TypeAlias

from lrdesk.scheduling import log, sm2
from lrdesk.scheduling.log import Kind, Record, Test
from lrdesk.scheduling.sm2 import PASS
from lrdesk.store.sqlite import Database

MATURE_DAYS: Final = 21

Answers: TypeAlias = Iterable[tuple[int, int, int, int]]
"""Answers of some day: its ordinal, how many reviews, how many drills, and how many milliseconds they took."""
About: TypeAlias = tuple[int, str, str, str]
"""An item's number, deck, kind and level."""

_ADD_TO_DAY: Final = """
INSERT INTO daily (day, reviews, drills, elapsed_ms, tested, recalled) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (day) DO UPDATE SET
    reviews = reviews + excluded.reviews, drills = drills + excluded.drills,
    elapsed_ms = elapsed_ms + excluded.elapsed_ms, tested = tested + excluded.tested,
    recalled = recalled + excluded.recalled
"""
_ADD_TO_TESTED: Final = """
INSERT INTO tested (deck, kind, level, mature, grade, day, tests) VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (deck, kind, level, mature, grade, day) DO UPDATE SET tests = tests + excluded.tests
"""
_ADD_TO_FORGOTTEN: Final = """
INSERT INTO forgotten (item, day, tests) VALUES (?, ?, ?)
ON CONFLICT (item, day) DO UPDATE SET tests = tests + excluded.tests
"""

_NOT_UNDONE: Final = "NOT EXISTS (SELECT 1 FROM log AS undo WHERE undo.undoes = log.id)"
_EVENTS: Final = f"""
SELECT item, kind, grade, day, interval FROM log
WHERE item = ? AND kind IN ({", ".join(f"'{kind}'" for kind in log.MOVES_MEMORY)}) AND {_NOT_UNDONE} ORDER BY id
"""
_ANSWERS: Final = f"""
SELECT day, kind = 'review', kind = 'drill', elapsed_ms FROM log
WHERE item = ? AND kind IN ('review', 'drill') AND {_NOT_UNDONE}
"""
_ALL_ANSWERS: Final = f"""
SELECT day, SUM(kind = 'review'), SUM(kind = 'drill'), SUM(elapsed_ms) FROM log
WHERE kind IN ('review', 'drill') AND {_NOT_UNDONE} GROUP BY day
"""
_ABOUT: Final = "SELECT id, deck, kind, level FROM item"
_ABOUT_ITEM: Final = f"{_ABOUT} WHERE id = ?"

_GRADES: Final = 6  # from 0 to 5


def count_answer(database: Database, item: int, record: Record) -> None:
    """Count an answer that is about to be appended to the log; what is no answer counts for nothing."""
    if record.grade is None:
        return
    is_review = record.kind == Kind.REVIEW
    states: dict[int, sm2.State] = {}
    if is_review:
        deque(log.tests(database.execute_sql(_EVENTS, (item,)), states), maxlen=0)
    state = states.get(item)
    tests = [] if state is None else [(item, state[1], record.grade, record.day)]
    answer = (record.day, int(is_review), int(not is_review), record.elapsed_ms)
    _add(database, [answer], tests, database.execute_sql(_ABOUT_ITEM, (item,)))


@contextmanager
def recounted(database: Database, items: Sequence[int]) -> Iterator[None]:
    """Count all answers of these items anew, as what is done inside leaves them and their items.

    For an undone first review, say: the next one then meets its item and tests nothing. The caller holds the
    transaction.
    """
    _add_items(database, items, -1)
    yield
    _add_items(database, items, 1)


def count_all(database: Database, tests: Iterable[Test[int]]) -> None:
    """Make the counts again from the log, of which these are the tests. The caller holds the transaction."""
    for table in ("daily", "tested", "forgotten"):
        database.execute_sql(f"DELETE FROM {table}")
    _add(database, database.execute_sql(_ALL_ANSWERS), tests, database.execute_sql(_ABOUT))


def _add_items(database: Database, items: Sequence[int], sign: int) -> None:
    for item in items:
        answers = database.execute_sql(_ANSWERS, (item,))
        tests = log.tests(database.execute_sql(_EVENTS, (item,)), {})
        _add(database, answers, tests, database.execute_sql(_ABOUT_ITEM, (item,)), sign)


def _add(
    database: Database, answers: Answers, tests: Iterable[Test[int]], about: Iterable[About], sign: int = 1
) -> None:
    """Add answers, and those of them that are tests, to the counts; with a `sign` of -1 take them out again."""
    kind_of = {item: (deck, kind, level) for item, deck, kind, level in about}
    kinds = sorted(set(kind_of.values()))
    first_cells = {kind: 2 * _GRADES * place for place, kind in enumerate(kinds)}
    first_cell = {item: first_cells[kind] for item, kind in kind_of.items()}
    # Counted by whole numbers, in dicts of which each is small: by tuples, a million would take several times as long.
    tested = defaultdict[int, defaultdict[int, int]](lambda: defaultdict(int))
    forgotten: list[tuple[int, int, int]] = []
    for item, interval, grade, day in tests:
        tested[first_cell[item] + (_GRADES if interval >= MATURE_DAYS else 0) + grade][day] += sign
        if grade < PASS:
            forgotten.append((item, day, sign))

    days = defaultdict[int, list[int]](lambda: [0, 0])
    rows: list[tuple[str | int, ...]] = []  # in the order in which they are kept, which halves the time to write them
    for cell in sorted(tested):
        place, grade = divmod(cell, _GRADES)
        for day, count in sorted(tested[cell].items()):
            rows.append((*kinds[place // 2], place % 2, grade, day, count))
            days[day][0] += count
            days[day][1] += count if grade >= PASS else 0
    many = database.connection().executemany
    many(_ADD_TO_DAY, [(day, *(sign * count for count in counted), 0, 0) for day, *counted in answers])
    many(_ADD_TO_DAY, [(day, 0, 0, 0, *counted) for day, counted in days.items()])
    many(_ADD_TO_TESTED, rows)
    many(_ADD_TO_FORGOTTEN, forgotten)
