"""From a deck file to its data, or to one sentence that says what is wrong with it."""

import tomllib
from pathlib import Path
from typing import Any

import msgspec

from lrdesk.content.checks import check
from lrdesk.content.deck import DeckFile
from lrdesk.content.errors import DeckError, cut

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
            raise DeckError(path.name, "a deck file", "a folder")
        if not path.is_file():
            raise DeckError(path.name, "a deck file", "nothing that can be read under this name")
        with path.open("rb") as file:
            return file.read(SIZE_LIMIT + 1)
    except OSError as error:
        raise DeckError(path.name, "a file that can be read", f'"{error.strerror}"') from error


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
        raise DeckError(name, "lists and tables a few levels deep", "far more levels") from error
    check(deck, name)
    return deck


def decoded(data: bytes, name: str) -> str:
    """Return the text of a deck file; raises DeckError if it is too large, not text, or empty."""
    if len(data) > SIZE_LIMIT:
        raise DeckError(name, "at most 1 MB", "more")
    try:
        text = data.decode("utf-8-sig")  # some editors on Windows put a byte order mark first
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        place = f"the byte 0x{data[error.start]:02x} at position {error.start}"
        raise DeckError(name, "text in UTF-8", place, item=f"line {line}") from error
    if not text.strip():
        raise DeckError(name, "a deck", "an empty file")
    return text


def parsed(text: str, name: str) -> dict[str, Any]:
    """Return what a text in TOML says, as plain data; raises DeckError if it is not TOML."""
    for number, line in enumerate(text.split("\n"), start=1):
        if line.count(".") > DOTS_LIMIT:
            raise DeckError(name, f"at most {DOTS_LIMIT} full stops", str(line.count(".")), item=f"line {number}")
    try:
        return tomllib.loads(text)
    except RecursionError as error:
        raise DeckError(name, "lists and tables a few levels deep", "far more levels") from error
    except ValueError as error:  # a TOMLDecodeError, or a number with thousands of digits
        problem, _, place = str(error).rstrip(")").rpartition(" (at ")
        raise DeckError(name, f"valid TOML ({cut(problem or place)})", item=place if problem else "") from error
