"""The pages of the help inside the app: Markdown files, one for each topic, and the search over all of them.

A page's file is `resources/help/<language>/<id>.md`: a heading, then text. Beside Markdown it may hold `{key ID}` for
the key of a shortcut and `{option KEY}` for the name of a setting, which are filled in when the page is shown, so they
are always those in force. A link leads to another page by its id, or to a place of the app: `[Settings](app:settings)`.
"""

from dataclasses import dataclass
from pathlib import Path
from textwrap import shorten
from typing import Final

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
    "glossary",
)
"""The ids of all pages, in the order in which they are listed."""

ENGLISH: Final = "en"
"""Every page is written in it; another language has those that were translated."""


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
    """Return some `length` characters of a text around the first word of `query` in it, nothing where none is."""
    lower = text.lower()
    places = [place for place in (lower.find(word) for word in words_of(query)) if place >= 0]
    if not places:
        return ""
    line_start = text.rfind("\n", 0, min(places)) + 1
    start = max(line_start, min(places) - length // 3)
    if start > line_start:
        start = text.find(" ", start) + 1
    line = shorten(text[start:], length, placeholder=" …")
    return f"… {line}" if start > line_start else line
