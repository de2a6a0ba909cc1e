"""From msgspec's complaint about a value to the sentence that a deck's author can act on."""

import re
from collections.abc import Sequence
from functools import reduce
from typing import Any

import msgspec
from msgspec import inspect

from lrdesk.content.deck import DeckFile
from lrdesk.content.errors import DeckError, described, named, one_of, unknown
from lrdesk.lab.spec.strict import SHOWN
from lrdesk.words import mark, tr

KINDS = {
    "str": mark("text"),
    "int": mark("a whole number"),
    "float": mark("a number"),
    "bool": mark("true or false"),
    "array": mark("a list"),
    "object": mark("a table"),
}
PATTERNS = {
    r"^[a-z0-9]+(-[a-z0-9]+)*$(?!\n)": mark("lower-case words joined by hyphens"),
    r"^.*\S.*$(?!\n)": mark("one line of text"),
    r"\S": mark("some text"),
    SHOWN: mark("one line of characters that are shown"),
}
COMPARISONS = {
    "": mark("{what} of {limit}"),
    "<=": mark("{what} of at most {limit}"),
    ">=": mark("{what} of at least {limit}"),
    "<": mark("{what} below {limit}"),
    ">": mark("{what} above {limit}"),
}

FIELD = re.compile(r"Object (contains unknown|missing required) field `(.*)`", re.DOTALL)
EXPECTED = re.compile(r"Expected `([^`]+)`(?: (?!got)(.*?))?(?:, got \S+)?", re.DOTALL)
BOUND = re.compile(r"(of length )?(<=|>=|<|>|)\s*([-+.e\d]+)")
SEGMENT = re.compile(r"\.(\w+)|\[(\d+)\]")

Path = Sequence[str | int]


def explain(
    error: msgspec.ValidationError, raw: dict[str, Any], file: str, schema: type[msgspec.Struct] = DeckFile
) -> DeckError:
    """Return the error for a file that does not fit the schema, a deck's; `raw` is the file as TOML gave it."""
    message, _, where = str(error).partition(" - at `$")
    path = [name or int(index) for name, index in SEGMENT.findall(where)]
    item, field = _named(path, raw)
    kind, value = _follow(path, raw, schema)
    if match := FIELD.fullmatch(message):
        field = f"{field}.{match[2]}" if field else match[2]
        if match[1] == "missing required":
            return DeckError(file, tr("a value"), tr("nothing"), item, field)
        names = [name for struct in _structs(kind, value) for name in _fields(struct)]
        return DeckError(file, one_of(names), unknown(match[2], names), item, field)
    if message.startswith("Invalid"):
        names = _choices(path, raw, schema)
        return DeckError(file, one_of(names), unknown(value, names), item, field)
    if match := EXPECTED.fullmatch(message):
        return DeckError(file, _expectation(match[1], match[2] or ""), described(value), item, field)
    if message == "Number out of range":
        return DeckError(file, tr("a number of ordinary size"), described(value), item, field)
    return DeckError(file, tr("values that fit together: {why}").format(why=message), "", item, field)


def complaint(error: msgspec.ValidationError, value: object) -> str:
    """Return what is wrong with one value that a field was given: what was expected and found, or what cannot be."""
    message = str(error).partition(" - at `$")[0]
    if match := EXPECTED.fullmatch(message):
        told = tr("expected {expected}, found {found}")
        return told.format(expected=_expectation(match[1], match[2] or ""), found=described(value))
    return tr("expected a number of ordinary size") if message == "Number out of range" else message


def _named(path: Path, raw: dict[str, Any]) -> tuple[str, str]:
    """Split a path into the item that it leads into, by its id or number, and the field within it."""
    item = ""
    match path:
        case [str(section), int(index), *rest]:
            entry = raw[section][index]
            item = named(section, entry.get("id") if isinstance(entry, dict) else None, index)
            path = rest
    field = "".join(f"[{segment}]" if isinstance(segment, int) else f".{segment}" for segment in path)
    return item, field.removeprefix(".")


def _follow(path: Path, raw: dict[str, Any], schema: type[msgspec.Struct]) -> tuple[inspect.Type, Any]:
    """Walk down the schema and the file side by side; return what is expected at the end, and what is there."""
    kind: inspect.Type = inspect.type_info(schema)
    value: Any = raw
    for segment in path:
        kind = _member(kind, value, segment)
        value = value[segment]
    return kind, value


def _member(kind: inspect.Type, value: Any, segment: str | int) -> inspect.Type:
    """Return the type of a struct's field or of a list's entry; that of a tag is anything."""
    for alternative in _alternatives(kind):
        if isinstance(alternative, inspect.VarTupleType):
            return alternative.item_type
        if isinstance(alternative, inspect.TupleType) and isinstance(segment, int):
            return alternative.item_types[segment]
    for struct in _structs(kind, value):
        if segment in (fields := _fields(struct)):
            return fields[str(segment)]
    return inspect.AnyType()


def _alternatives(kind: inspect.Type) -> list[inspect.Type]:
    """Return the types that would do, without the union and the metadata around them."""
    if isinstance(kind, inspect.Metadata):
        return _alternatives(kind.type)
    if isinstance(kind, inspect.UnionType):
        return [alternative for member in kind.types for alternative in _alternatives(member)]
    return [kind]


def _structs(kind: inspect.Type, value: Any) -> list[inspect.StructType]:
    """Return the structs that a table may be: the one its tag names, where there are tags."""
    structs = [alternative for alternative in _alternatives(kind) if isinstance(alternative, inspect.StructType)]
    return [struct for struct in structs if struct.tag_field is None or struct.tag == value.get(struct.tag_field)]


def _fields(struct: inspect.StructType) -> dict[str, inspect.Type]:
    tag = {struct.tag_field: inspect.AnyType()} if struct.tag_field else {}
    return {**tag, **{field.encode_name: field.type for field in struct.fields}}


def _choices(path: Path, raw: dict[str, Any], schema: type[msgspec.Struct]) -> list[str]:
    """Return the names that may stand at a path: the tags of a union, or the values of a literal."""
    owner, _ = _follow(path[:-1], raw, schema)
    tags = [alternative.tag for alternative in _alternatives(owner) if isinstance(alternative, inspect.StructType)]
    kind, _ = _follow(path, raw, schema)
    values = [alternative.values for alternative in _alternatives(kind) if isinstance(alternative, inspect.LiteralType)]
    return [str(name) for name in (values[0] if values else tags) if name is not None]


def _expectation(kinds: str, limit: str) -> str:
    """Return in words what msgspec expects: "`str` of length <= 300" is text of at most 300 characters."""
    words = reduce(_either, (tr(KINDS[kind]) for kind in kinds.split(" | ") if kind != "null"))
    if match := BOUND.fullmatch(limit):
        bound = match[3].removesuffix(".0")
        if match[1]:
            length = tr("{number} characters") if kinds == "str" else tr("{number} entries")
            bound = length.format(number=bound)
        return tr(COMPARISONS[match[2]]).format(what=words, limit=bound)
    for pattern, description in PATTERNS.items():
        if limit == f"matching regex {pattern!r}":
            return tr(description)
    return f"{words} {limit}".strip()


def _either(one: str, other: str) -> str:
    return tr("{one} or {other}").format(one=one, other=other)
