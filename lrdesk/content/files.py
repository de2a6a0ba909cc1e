"""Files that the learner's own texts are kept in: names made from titles, and writing that is all or nothing."""

import os
import unicodedata
from collections.abc import Collection
from contextlib import suppress
from itertools import chain, count
from pathlib import Path

from lrdesk.lab.errors import LabError
from lrdesk.words import tr

LONGEST = 40  # characters, so that a number still fits behind a name
RESERVED = {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10))}
"""What Windows takes for devices, whatever follows the full stop."""


def name_for(title: str, other: str, taken: Collection[str] = ()) -> str:
    """Return a name for a title, of lower-case words joined by hyphens, that is not taken yet.

    It is an identifier in a deck and a file's name on every system; `other` is its beginning where the title alone
    would give none.
    """
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    words = "".join(letter if letter.isalnum() else " " for letter in plain).split()
    name = "-".join(words)[:LONGEST].strip("-")
    if not name or name in RESERVED:
        name = f"{other}-{name}".strip("-")
    return next(free for free in chain([name], (f"{name}-{number}" for number in count(2))) if free not in taken)


def stems(folder: Path) -> set[str]:
    """Return the names that files of a folder have, in lower case, for some systems do not tell the cases apart."""
    return {file.stem.lower() for file in folder.iterdir()} if folder.is_dir() else set()


def write_whole(file: Path, text: bytes) -> None:
    """Write a file so that it holds all of the text or, whatever happens, what it held before.

    Raises LabError where it cannot be written.
    """
    fresh = file.with_name(f".{file.name}.new")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with fresh.open("wb") as opened:
            opened.write(text)
            opened.flush()
            os.fsync(opened.fileno())
        os.replace(fresh, file)
    except OSError as error:
        with suppress(OSError):  # where not even that can be done, the sentence below says enough
            fresh.unlink(missing_ok=True)
        told = tr("{file} cannot be written: {why}.")
        raise LabError(told.format(file=file, why=error.strerror or error)) from error
