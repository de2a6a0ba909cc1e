"""Pictures in texts: files of the learner's own, named after what they hold, and nothing else."""

import hashlib
import re
from pathlib import Path
from typing import Final

from lrdesk.content.files import write_whole

FOLDER: Final = "media"  # beside the learner's decks
LARGEST: Final = 4_000_000  # bytes
PICTURE: Final = re.compile(rf"{FOLDER}/[0-9a-f]{{32}}\.(?:png|jpg)")
"""The only address of a picture that is ever shown; it is written `![what it shows](media/….png)`."""

_WRITTEN: Final = re.compile(r"!\[((?:[^\]\\]|\\.)*)\]\([^()\s]*\)")
# What Markdown would take for something else than a word, in what says what a picture shows.
_MARKS: Final = re.compile(r"[\[\]\\`*_$<>!|]")


def keep(decks: Path, data: bytes, ending: str) -> str:
    """Keep a picture beside the learner's decks; return the name by which texts refer to it.

    `ending` is "png" or "jpg". Raises LabError where it cannot be written.
    """
    name = f"{FOLDER}/{hashlib.sha256(data).hexdigest()[:32]}.{ending}"
    if not (decks / name).exists():
        write_whole(decks / name, data)
    return name


def markdown(name: str, words: str) -> str:
    """Return how a text refers to a picture that shows what `words` say."""
    return f"![{' '.join(_MARKS.sub(' ', words).split())}]({name})"


def described(text: str) -> str:
    """Return a text in Markdown with each picture replaced by the words for what it shows."""
    return _WRITTEN.sub(r"\1", text)
