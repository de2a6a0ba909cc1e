"""The text of a deck file, changed in one place: comments, order and line ends stay as they were written everywhere."""

import re
from collections.abc import Iterator
from copy import deepcopy
from typing import Any, Final, TypeAlias

import msgspec

from lrdesk.content.errors import DeckError
from lrdesk.content.loader import decoded, from_data, parsed
from lrdesk.content.sharing import fields_of, table, written
from lrdesk.content.toml_places import Span, Table, entries, line_end, line_start, tables, values

BOM: Final = b"\xef\xbb\xbf"
Change: TypeAlias = tuple[Span, str]
"""A place in a text, and what it is to hold."""


class DeckText:
    """A deck file's text and what it says; every change gives a new one, which is a deck only once `data` has said so.

    Raises DeckError for a text that is no TOML.
    """

    def __init__(self, data: bytes, file: str) -> None:
        self.file = file
        self._bom = BOM if data.startswith(BOM) else b""
        self._text = decoded(data, file) if data else ""
        self.raw = parsed(self._text, file)

    def data(self) -> bytes:
        """Return what the file is to hold. Raises DeckError unless it is a deck, and says what the changes made of it.

        Whatever hand has written the file: a change that reached further than it should is found here and refused.
        """
        if parsed(self._text, self.file) != self.raw:
            raise self._unusual("each table in a place")
        from_data(deepcopy(self.raw), self.file)
        return self._bom + self._text.encode()

    def added(self, name: str, struct: msgspec.Struct) -> "DeckText":
        """Return the text with another table of a list at its end: an item or an experiment."""
        return self.with_piece(table(f"[[{name}]]", struct))

    def changed(self, name: str, index: int, struct: msgspec.Struct) -> "DeckText":
        """Return the text with a table, of a list or the header, changed to say what `struct` says."""
        raw = deepcopy(self.raw)
        there = self._table(name, index)
        text = self._text[there.start : there.end]
        said = raw[name][index] if isinstance(raw[name], list) else raw[name]
        changes = sorted(self._changes(text, said, struct), key=lambda change: change[0].start)
        for place, new in reversed(changes):
            text = text[: place.start] + new.replace("\n", self._line_end) + text[place.end :]
        return self._with(self._text[: there.start] + text + self._text[there.end :], raw)

    def removed(self, name: str, index: int) -> "DeckText":
        """Return the text without a table of a list, and without the comment lines directly above it."""
        there, raw = self._table(name, index), deepcopy(self.raw)
        del raw[name][index]
        if not raw[name]:
            del raw[name]
        rest = re.sub(r"\A(?:[ \t]*\r?\n)+", "", self._text[there.end :])
        return self._with(self._text[: there.above] + rest, raw)

    def piece(self, name: str, index: int) -> str:
        """Return the text of a table of a list, with the comment lines directly above it."""
        there = self._table(name, index)
        return self._text[there.above : there.end]

    def with_piece(self, piece: str) -> "DeckText":
        """Return the text with another text of such tables below it."""
        raw = deepcopy(self.raw)
        for name, more in parsed(piece, self.file).items():
            if not isinstance(raw.setdefault(name, []), list):
                raise DeckError(self.file, f"[[{name}]]", f"[{name}]")
            raw[name].extend(more)
        begun = self._text + ("" if not self._text or self._text.endswith("\n") else self._line_end)
        gap = "" if not begun or begun.endswith(f"\n{self._line_end}") else self._line_end
        piece = piece.rstrip().replace("\r\n", "\n") + "\n"
        return self._with(begun + gap + piece.replace("\n", self._line_end), raw)

    @property
    def _line_end(self) -> str:
        return "\r\n" if "\r\n" in self._text else "\n"

    def _with(self, text: str, raw: dict[str, Any]) -> "DeckText":
        made = object.__new__(DeckText)
        made.file, made._bom, made._text, made.raw = self.file, self._bom, text, raw
        return made

    def _table(self, name: str, index: int) -> Table:
        there = [one for one in tables(self._text) if one.name == name]
        said = self.raw.get(name)
        if index >= len(there) or len(there) != (len(said) if isinstance(said, list) else 1):
            raise self._unusual(f"each {name} as a table")
        return there[index]

    def _changes(self, text: str, said: dict[str, Any], struct: msgspec.Struct) -> Iterator[Change]:
        """Yield what is to be put where in a table's text; bring `said`, what it says, to what `struct` says."""
        places, given, more = values(text), dict(fields_of(struct)), ""
        for name in struct.__struct_fields__:
            value = getattr(struct, name)
            value = list(value) if isinstance(value, tuple) else value
            if said[name] == value if name in said else name not in given:
                continue
            if name not in said:
                more += f"{name} = {written(value)}\n"
            elif name not in places:
                raise self._unusual(f"{name} in a line")
            elif name not in given:
                yield Span(line_start(text, places[name].start), line_end(text, places[name].end)), ""
            elif isinstance(value, list) and isinstance(said[name], list):
                yield from _list_changes(text, places[name], said[name], value)
            else:
                yield places[name], written(value)
            if name in given:
                said[name] = value
            else:
                del said[name]
        if more:
            yield Span(len(text), len(text)), more if text.endswith("\n") else f"\n{more}"

    def _unusual(self, wanted: str) -> DeckError:
        return DeckError(self.file, f"{wanted} of its own, or the deck cannot be changed here but by hand")


def _list_changes(text: str, place: Span, said: list[Any], value: list[Any]) -> Iterator[Change]:
    """Yield what is to be put where, entry by entry, so that comments between the entries stay."""
    there = [Span(place.start + one.start, place.start + one.end) for one in entries(text[place.start : place.end])]
    for one, before, after in zip(there, said, value, strict=False):
        if before != after:
            yield one, written(after)
    both = min(len(said), len(value))
    if not both:
        yield place, written(value)
    elif len(value) > both:
        begins = text[line_start(text, there[-1].start) : there[-1].start]
        gap = " " if begins.strip() else f"\n{begins}"
        yield Span(there[-1].end, there[-1].end), "".join(f",{gap}{written(one)}" for one in value[both:])
    elif len(said) > both:
        kept, first, last = there[both - 1], there[both], there[-1]
        if "#" not in text[kept.end : first.start]:
            yield Span(kept.end, last.end), ""
        else:
            comma = re.match(r"\s*,", text[last.end :])
            yield Span(first.start, last.end + (comma.end() if comma else 0)), ""
