"""The pages of the help inside the app: Markdown files, one for each topic, and the search over all of them.

A page's file is `resources/help/<language>/<id>.md`: a heading, then text. Beside Markdown it may hold `{key ID}` for
the key of a shortcut and `{option KEY}` for the name of a setting, which are filled in when the page is shown, so they
are always those in force. A link leads to another page by its id, or to a place of the app: `[Settings](app:settings)`.
"""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from unicodedata import east_asian_width

PAGES: Final = (
    "about",
    "first-week",
    "reviewing",
    "intervals",
    "predict",
    "ways",
    "lab",
    "browse",
    "writing",
    "holiday",
    "progress",
    "keyboard",
    "data",
    "gpu",
    "glossary",
)
"""The ids of all pages, in the order in which they are listed."""

ENGLISH: Final = "en"
"""Every page is written in it; another language has those that were translated."""

BREAK: Final = re.compile(r" |(?=[\u4e00-\u9fff])")
"""Where a text may be cut: at a space, and before each Chinese character, since Chinese has no spaces."""

STOP: Final = re.compile("[，。；：？！]")
"""What ends a sentence or a part of one in Chinese: a better place to begin than between any two characters."""

CUT: Final = " …"


@dataclass(frozen=True, slots=True)
class HelpPage:
    """A page: `text` is Markdown without the heading, which is its `title`."""

    id: str
    title: str
    text: str


def load_pages(folder: Path, language: str = ENGLISH) -> tuple[HelpPage, ...]:
    """Return all pages, each in `language` ("de", "zh_CN") where it is translated, otherwise in English.

    Raises OSError for a page that is in neither.
    """
    return tuple(_load(folder, language, id) for id in PAGES)


def _load(folder: Path, language: str, id: str) -> HelpPage:
    translated = folder / language / f"{id}.md"
    file = translated if translated.is_file() else folder / ENGLISH / f"{id}.md"
    title, _, text = file.read_text(encoding="utf-8").partition("\n")
    return HelpPage(id, title.removeprefix("# ").strip(), text.strip())


def words_of(query: str) -> list[str]:
    """Return the words that a page must hold to be found, in lower case."""
    return query.lower().split()


def found(query: str, plain: dict[str, tuple[str, str]]) -> list[str]:
    """Return the ids of the pages that hold every word of `query`, those with one in their title first.

    `plain` gives for each page its title and its text without markup.
    """
    words = words_of(query)
    holding = [id for id, (title, text) in plain.items() if all(word in f"{title}\n{text}".lower() for word in words)]
    return sorted(holding, key=lambda id: not any(word in plain[id][0].lower() for word in words))


def excerpt(text: str, query: str, length: int = 70) -> str:
    """Return some `length` characters of a text around the first word of `query` in it, nothing where none is.

    A Chinese character counts for two, as it is as wide as two letters.
    """
    lower = text.lower()
    places = [place for place in (lower.find(word) for word in words_of(query)) if place >= 0]
    if not places:
        return ""
    place = min(places)
    line_start = text.rfind("\n", 0, place) + 1
    start = place
    while start > line_start and _width(text[start - 1 : place]) <= length // 3:
        start -= 1
    if start > line_start:
        whole = STOP.search(text, start, place) or BREAK.search(text, start, place)
        start = whole.end() if whole else place
    line = _shortened(" ".join(text[start:].split()), length)
    return f"… {line}" if start > line_start else line


def _shortened(line: str, length: int) -> str:
    """Return a line, cut between words and with dots after it where it is longer than `length` letters."""
    line = line[: length + 1]
    if _width(line) <= length:
        return line
    ends = [gap.start() for gap in BREAK.finditer(line) if _width(line[: gap.start()]) + len(CUT) <= length]
    return line[: max(ends, default=length - len(CUT))].rstrip() + CUT


def _width(text: str) -> int:
    return sum(2 if east_asian_width(letter) in "WF" else 1 for letter in text)
