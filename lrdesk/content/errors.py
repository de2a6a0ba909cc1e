"""What is wrong with a deck file, in one sentence that says where, and what was expected instead."""

from collections.abc import Collection
from dataclasses import dataclass

SHOWN = 60  # characters of a wrong value that are quoted
CHOICES = 20  # names that are listed as those that would do


@dataclass(eq=False)
class DeckError(ValueError):
    """A deck file that is refused, whole.

    `item` says where in the file (an item by its id or number, or a line), `field` which of its fields; both are empty
    where the fault is in the file as such.
    """

    file: str
    expected: str
    found: str = ""
    item: str = ""
    field: str = ""

    def __str__(self) -> str:
        where = [self.file, self.item, self.field and f"field {described(self.field)}"]
        found = f", found {self.found}" if self.found else ""
        return f"{', '.join(filter(None, where))}: expected {self.expected}{found}."


def cut(text: str) -> str:
    """Return text on one line, and of a long text its beginning and its length."""
    line = " ".join(text.replace("\n", " ⏎ ").split())
    return line if len(line) <= SHOWN else f"{line[:SHOWN]}… ({len(text)} characters)"


def described(value: object) -> str:
    """Return how to name a wrong value in a sentence: quoted and cut short, or by its kind."""
    match value:
        case None:
            return "nothing"
        case str():
            return f'"{cut(value)}"' if value.strip() else "empty text"
        case bool():
            return str(value).lower()
        case float():
            return f"{value:g}"
        case int():
            return str(value) if abs(value) < 10**SHOWN else "a huge number"
        case list() | tuple():
            return f"a list of {len(value)}"
        case dict():
            return "a table"
        case _:
            return f"a {type(value).__name__}"


def named(kind: str, key: object, index: int) -> str:
    """Return how a sentence names an item: by its id, or where that is missing by its number, counted from 1."""
    return f"{kind} {described(key)}" if isinstance(key, str) and key else f"{kind} {index + 1}"


def one_of(names: Collection[str]) -> str:
    """Return the names that would do, for a sentence."""
    listed = ", ".join(cut(name) for name in list(names)[:CHOICES])
    return f"one of {listed}{', …' if len(names) > CHOICES else ''}" if names else "a name that exists (there are none)"


def unknown(name: str, names: Collection[str]) -> str:
    """Return a name that does not exist, for a sentence, with the nearest of those that do."""
    from difflib import get_close_matches  # costs milliseconds that a good deck need not pay

    nearest = get_close_matches(name[:SHOWN], names, n=1, cutoff=0.5)
    return described(name) + (f' (did you mean "{cut(nearest[0])}"?)' if nearest else "")
