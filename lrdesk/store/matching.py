"""Conditions in SQL. What the learner typed is only ever a bound value, and there a quoted string of FTS5."""

from collections.abc import Sequence
from typing import Final

from lrdesk.scheduling.leeches import LEECH_LAPSES
from lrdesk.scheduling.sm2 import PASS
from lrdesk.store.conditions import AllOf, Among, AnyOf, Condition, Figure, Is, Not, Rated, State, Words
from lrdesk.store.schema import LEVEL_RANK

_LEVELS: Final = ("beginner", "intermediate", "advanced")
_AMONG: Final = {
    "deck": "memory.deck IN ({})",
    "kind": "memory.kind IN ({})",
    "level": f"memory.item IN (SELECT id FROM item WHERE {LEVEL_RANK} IN ({{}}))",
    "tag": "memory.item IN (SELECT item FROM tag WHERE name IN ({}))",
}
_HIDDEN: Final = "SELECT item FROM mark WHERE suspended OR buried_until > {today}"
_STATES: Final = {
    State.DUE: f"memory.due <= {{today}} AND memory.item NOT IN ({_HIDDEN})",
    State.NEW: "memory.due IS NULL",
    State.SUSPENDED: "memory.item IN (SELECT item FROM mark WHERE suspended)",
    State.BURIED: "memory.item IN (SELECT item FROM mark WHERE buried_until > {today})",
    State.LEECH: f"memory.lapses >= {LEECH_LAPSES}",
    State.FLAGGED: "memory.item IN (SELECT item FROM mark WHERE flagged)",
    State.EDITED: "memory.item IN (SELECT item FROM edit)",
}
_SIGNS: Final = ("<", "<=", "=", ">=", ">")
_FIGURES: Final = ("due", "interval", "easiness", "lapses")
_RATED: Final = """
memory.item IN (
    SELECT item FROM log WHERE day > {today} - ? AND day <= {today} AND kind IN ('review', 'drill') {failed}
        AND id NOT IN (SELECT undoes FROM log WHERE undoes IS NOT NULL)
)
"""
_SAYS: Final = "memory.item IN (SELECT rowid FROM item_text WHERE item_text MATCH ?)"


def where(condition: Condition, today: int) -> tuple[str, list[object]]:
    """Return the condition on a row of `memory` as SQL, and the values to bind; `today` is a day's ordinal."""
    values: list[object] = []
    return _sql(condition, str(int(today)), values), values


def split(condition: Condition) -> tuple[str | None, Condition]:
    """Return what the text must match, as FTS5 says it, and the rest: so a search starts at the words.

    None where no words are wanted.
    """
    terms = condition.terms if isinstance(condition, AllOf) else (condition,)
    wanted = [term for term in terms if _matches(term)]
    if not wanted:
        return None, condition
    unwanted = [term for term in terms if isinstance(term, Not) and _matches(term.term)]
    rest = [term for term in terms if term not in wanted and term not in unwanted]
    return _matches(AllOf((*wanted, *unwanted))), AllOf(tuple(rest))


def _sql(term: Condition, today: str, values: list[object]) -> str:
    text = _matches(term)
    if text is not None:
        values.append(text)
        return _SAYS
    match term:
        case Among("level", names):
            return _AMONG["level"].format(", ".join(str(_LEVELS.index(name)) for name in names))
        case Among(field, names):
            values.extend(names)
            return _AMONG[field].format(", ".join("?" * len(names)))
        case Is(state):
            return f"({_STATES[state].format(today=today)})"
        case Figure(name, sign, number):
            assert name in _FIGURES
            assert sign in _SIGNS
            values.append(number + int(today) if name == "due" else number)
            return f"memory.{name} {sign} ?"
        case Rated(days, forgotten):
            values.append(days)
            return _RATED.format(today=today, failed=f"AND grade < {PASS}" if forgotten else "")
        case Not(inner):
            # The figures of a new item compare as NULL, of which NOT would make no more sense.
            return f"({_sql(inner, today, values)} IS NOT TRUE)"
        case AllOf(terms):
            return _joined(" AND ", "TRUE", terms, today, values)
        case AnyOf(terms):
            return _joined(" OR ", "FALSE", terms, today, values)
        case Words():
            raise AssertionError("words always match as text")


def _joined(word: str, none: str, terms: Sequence[Condition], today: str, values: list[object]) -> str:
    return f"({word.join(_sql(term, today, values) for term in terms) or none})"


def _matches(term: Condition) -> str | None:
    """Return a condition in the language of FTS5, or None where it is about more than text or wants no words."""
    match term:
        case Words(text, exact):
            # Within quotes only a quote means something; but a NUL would end it, and half a character can't be bound.
            quoted = text.encode(errors="replace").decode().replace("\0", " ").replace('"', '""')
            return f'"{quoted}"' if exact else f'"{quoted}"*'
        case AllOf(terms):
            wanted = [_matches(one) for one in terms if not isinstance(one, Not)]
            unwanted = [_matches(one.term) for one in terms if isinstance(one, Not)]
            says, says_not = _said(" AND ", wanted), _said(" OR ", unwanted)
            if says is None or (unwanted and says_not is None):
                return None
            return f"({says} NOT {says_not})" if unwanted else says
        case AnyOf(terms):
            return _said(" OR ", [_matches(one) for one in terms])
        case _:
            return None


def _said(word: str, terms: Sequence[str | None]) -> str | None:
    said = [term for term in terms if term is not None]
    return f"({word.join(said)})" if said and len(said) == len(terms) else None
