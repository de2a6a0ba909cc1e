"""What is wrong with a deck file, in one sentence that says where, and what was expected instead."""

import unicodedata
from collections.abc import Collection
from dataclasses import dataclass

from lrdesk.words import tr

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
        field = tr("field {name}").format(name=described(self.field)) if self.field else ""
        where = ", ".join(filter(None, (self.file, self.item, field)))
        if self.found:
            told = tr("{where}: expected {expected}, found {found}.", "begins with where")
        else:
            told = tr("{where}: expected {expected}.", "begins with where")
        return told.format(where=where, expected=self.expected, found=self.found)


def cut(text: str) -> str:
    """Return text on one line, and of a long text its beginning and its length."""
    line = " ".join(text.replace("\n", " ⏎ ").split())
    long = tr("{beginning}… (%n characters)", "", len(text))
    return line if len(line) <= SHOWN else long.format(beginning=line[:SHOWN])


def _visible(text: str) -> str:
    """Return text with its control characters written as deck files write them."""
    return "".join(f"\\u{ord(one):04x}" if unicodedata.category(one) == "Cc" else one for one in text)


def described(value: object) -> str:
    """Return how to name a wrong value in a sentence: quoted and cut short, or by its kind."""
    match value:
        case None:
            return tr("nothing")
        case str():
            return f'"{_visible(cut(value))}"' if value.strip() else tr("empty text")
        case bool():
            return str(value).lower()
        case float():
            return f"{value:g}"
        case int():
            return str(value) if abs(value) < 10**SHOWN else tr("a huge number")
        case list() | tuple():
            return tr("a list of %n", "", len(value))
        case dict():
            return tr("a table")
        case _:
            return tr("a {type}").format(type=type(value).__name__)


def named(kind: str, key: object, index: int) -> str:
    """Return how a sentence names an item: by its id, or where that is missing by its number, counted from 1."""
    return f"{kind} {described(key)}" if isinstance(key, str) and key else f"{kind} {index + 1}"


def one_of(names: Collection[str]) -> str:
    """Return the names that would do, for a sentence."""
    if not names:
        return tr("a name that exists (there are none)")
    listed = ", ".join(cut(name) for name in list(names)[:CHOICES])
    return tr("one of {names}").format(names=f"{listed}, …" if len(names) > CHOICES else listed)


def unknown(name: str, names: Collection[str]) -> str:
    """Return a name that does not exist, for a sentence, with the nearest of those that do."""
    from difflib import get_close_matches  # costs milliseconds that a good deck need not pay

    nearest = get_close_matches(name[:SHOWN], names, n=1, cutoff=0.5)
    if not nearest:
        return described(name)
    return tr('{name} (did you mean "{nearest}"?)').format(name=described(name), nearest=cut(nearest[0]))
