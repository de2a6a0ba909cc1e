"""From a deck file to its data, or to one sentence that says what is wrong with it."""

import tomllib
from pathlib import Path
from typing import Any

import msgspec

from lrdesk.content.checks import check
from lrdesk.content.deck import DeckFile
from lrdesk.content.errors import DeckError, cut
from lrdesk.words import tr

SIZE_LIMIT = 1_000_000  # bytes; more than a thousand items
# The TOML parser needs time in the square of a dotted key's length, and a key never leaves its line.
DOTS_LIMIT = 100


def load(path: Path) -> DeckFile:
    """Read a deck file; raises DeckError if it cannot be read or is not a deck."""
    return load_text(read(path), path.name)


def read(path: Path) -> bytes:
    """Return a deck file's bytes, at most one more than a deck may have; raises DeckError if there is no such file."""
    try:
        if path.is_dir():
            raise DeckError(path.name, tr("a deck file"), tr("a folder"))
        if not path.is_file():
            raise DeckError(path.name, tr("a deck file"), tr("nothing that can be read under this name"))
        with path.open("rb") as file:
            return file.read(SIZE_LIMIT + 1)
    except OSError as error:
        raise DeckError(path.name, tr("a file that can be read"), f'"{error.strerror}"') from error


def load_text(text: bytes | str, name: str) -> DeckFile:
    """Return the deck that a file of this name holds; raises DeckError, and nothing else, if it is not a deck."""
    data = text.encode(errors="surrogatepass") if isinstance(text, str) else text
    return from_data(parsed(decoded(data, name), name), name)


def from_data(raw: dict[str, Any], name: str) -> DeckFile:
    """Return the deck that plain data, such as TOML gives, amounts to; raises DeckError if it is not a deck."""
    try:
        deck = msgspec.convert(raw, DeckFile)
    except msgspec.ValidationError as error:
        from lrdesk.content.faults import explain  # only for a bad deck

        raise explain(error, raw, name) from error
    except RecursionError as error:
        raise DeckError(name, tr("lists and tables a few levels deep"), tr("far more levels")) from error
    check(deck, name)
    return deck


def decoded(data: bytes, name: str) -> str:
    """Return the text of a deck file; raises DeckError if it is too large, not text, or empty."""
    if len(data) > SIZE_LIMIT:
        raise DeckError(name, tr("at most 1 MB"), tr("more"))
    try:
        text = data.decode("utf-8-sig")  # some editors on Windows put a byte order mark first
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        place = tr("the byte {byte} at position {place}")
        place = place.format(byte=f"0x{data[error.start]:02x}", place=error.start)
        raise DeckError(name, tr("text in UTF-8"), place, item=tr("line {number}").format(number=line)) from error
    if not text.strip():
        raise DeckError(name, tr("a deck"), tr("an empty file"))
    return text


def parsed(text: str, name: str) -> dict[str, Any]:
    """Return what a text in TOML says, as plain data; raises DeckError if it is not TOML."""
    for number, line in enumerate(text.split("\n"), start=1):
        if line.count(".") > DOTS_LIMIT:
            expected = tr("at most {count} full stops").format(count=DOTS_LIMIT)
            where = tr("line {number}").format(number=number)
            raise DeckError(name, expected, str(line.count(".")), item=where)
    try:
        return tomllib.loads(text)
    except RecursionError as error:
        raise DeckError(name, tr("lists and tables a few levels deep"), tr("far more levels")) from error
    except ValueError as error:  # a TOMLDecodeError, or a number with thousands of digits
        problem, _, place = str(error).rstrip(")").rpartition(" (at ")
        expected = tr("valid TOML ({problem})").format(problem=cut(problem or place))
        raise DeckError(name, expected, item=place if problem else "") from error
