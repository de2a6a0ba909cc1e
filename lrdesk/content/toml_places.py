"""Where things stand in a text in TOML: its tables, their values, and the entries of a list. The text must be valid."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

# Strings come first, for what looks like a comment or a header inside of one is none.
_TOKEN: Final = re.compile(
    r'"""(?:\\[\s\S]|[^\\])*?"{3,5}'
    r"|'''[\s\S]*?'{3,5}"
    r'|"(?:\\.|[^"\\\n])*"'
    r"|'[^'\n]*'"
    r"|#[^\n]*|\n|[\[\]{}=,]|[^\s\"'#\[\]{}=,]+"
)
_HEADER: Final = re.compile(r"""\[{1,2}[ \t]*["']?(?P<name>[\w-]+)["']?[ \t]*\]""")
"""A table of the file itself; those inside of one, such as [experiment.problem], have a full stop and belong to it."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table of a file, from the beginning of its header's line to the end of its last line with a value.

    `above` is where the comment lines begin that stand directly above the header.
    """

    name: str
    above: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Span:
    """From one place in a text to another."""

    start: int
    end: int


def tables(text: str) -> list[Table]:
    """Return the tables of a file, in their order."""
    headers = [match for place in _header_places(text) if (match := _HEADER.match(text, place))]
    starts = [line_start(text, match.start()) for match in headers]
    found: list[Table] = []
    for match, start, limit in zip(headers, starts, [*starts[1:], len(text)], strict=True):
        last = max(token.end() for token, _, _ in _tokens(text[start:limit]) if token[0][0] not in "#\n")
        above = _comments_above(text, start, found[-1].end if found else 0)
        found.append(Table(match["name"], above, start, line_end(text, start + last)))
    return found


def values(table: str) -> dict[str, Span]:
    """Return where the values of a table stand in its text, by their keys; tables inside of it are passed over."""
    header, *inner = [*_header_places(table), len(table)]
    found: dict[str, Span] = {}
    key, in_key, start = "", False, -1
    for token, first, depth in _tokens(table[: inner[0]]):
        what = token[0]
        if token.start() < line_end(table, header) or what[0] in "#\n":
            continue
        if first and depth == 0:
            key, in_key, start = "", True, -1
        if in_key:
            in_key = what != "="
            key += what if in_key else ""
        else:
            start = token.start() if start < 0 else start
            found[key.strip("\"'")] = Span(start, token.end())
    return found


def entries(of_list: str) -> list[Span]:
    """Return where the entries of a list stand in its text."""
    found: list[Span] = []
    start = end = -1
    for token, _, depth in _tokens(of_list):
        if token[0][0] in "#\n" or depth == 0:
            continue
        if depth == 1 and token[0] in (",", "]"):
            if start >= 0:
                found.append(Span(start, end))
            start = -1
        else:
            start, end = (token.start() if start < 0 else start), token.end()
    return found


def line_start(text: str, place: int) -> int:
    """Return where the line begins that holds a place."""
    return text.rfind("\n", 0, place) + 1


def line_end(text: str, place: int) -> int:
    """Return where the next line begins after a place."""
    end = text.find("\n", place)
    return len(text) if end < 0 else end + 1


def _tokens(text: str) -> Iterator[tuple[re.Match[str], bool, int]]:
    """Yield all but spaces, whether it is the first of its line, and how many brackets are open before it."""
    first, depth = True, 0
    for token in _TOKEN.finditer(text):
        yield token, first, depth
        match token[0]:
            case "\n":
                first = True
                continue
            case "[" | "{":
                depth += 1
            case "]" | "}":
                depth -= 1
        first = False


def _header_places(text: str) -> list[int]:
    return [token.start() for token, first, depth in _tokens(text) if token[0] == "[" and first and depth == 0]


def _comments_above(text: str, start: int, limit: int) -> int:
    """Return where the comment lines begin that stand directly above a line, down to a limit."""
    while start > limit and text[line_start(text, start - 1) : start].lstrip().startswith("#"):
        start = line_start(text, start - 1)
    return start
