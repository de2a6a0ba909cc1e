"""An experiment as a small TOML text to share, and back: the text is its piece of a deck file."""

import json
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import msgspec

from lrdesk.content.errors import DeckError, cut, described
from lrdesk.content.loader import DOTS_LIMIT, decoded, from_data, parsed
from lrdesk.lab.errors import LabError
from lrdesk.lab.spec import Experiment
from lrdesk.words import tr

SIZE_LIMIT = 100_000  # bytes

SECTION = "experiment"
DECK = {"id": "shared", "title": "Shared", "technology": "PyTorch", "subject": "ml", "minutes": 1}
"""The deck that a shared experiment is checked in, so that the same rules hold and the same sentences say so."""

_HIDDEN = re.compile(r"[^\S\n\t ]|[\x00-\x08\x0e-\x1f\x7f]")
"""What would not be seen in a text that is written out; spaces of every other kind are."""


def to_text(experiment: Experiment) -> str:
    """Return the experiment as a deck file would have it, without what is at its default.

    Raises LabError for what TOML cannot say, and for a text that would be too large to be taken back.
    """
    text = table(f"[[{SECTION}]]", experiment)
    if _size(text) > SIZE_LIMIT:
        told = tr("This experiment is too large to share: its text has more than {size} KB.")
        raise LabError(told.format(size=SIZE_LIMIT // 1000))
    return text


def table(header: str, struct: msgspec.Struct) -> str:
    """Return a table of a deck file, a line a field, without what is at its default.

    Raises LabError for what TOML cannot say.
    """
    return "\n".join([header, *(f"{name} = {written(value)}" for name, value in fields_of(struct)), ""])


def written(value: Any) -> str:
    """Return a value of a deck file's table as TOML; a text of several lines has them, so that it can be edited there.

    Raises LabError for what TOML cannot say.
    """
    text = _lines(value) if isinstance(value, str) else _value(value)
    if any("\ud800" <= letter <= "\udfff" for letter in text):
        raise LabError(tr("This cannot be written as TOML: one of its texts holds half a character."))
    return text


def from_text(text: str, name: str = "") -> Experiment:
    """Return the experiment that a text describes; raises LabError, and nothing else, if it does not describe one.

    `name` is what the sentence calls the text, if it has a name.
    """
    name = name or tr("The text")
    try:
        if not text.strip():
            raise DeckError(name, tr("an experiment"), tr("nothing"))
        if _size(text) > SIZE_LIMIT:
            raise DeckError(name, tr("at most {size} KB").format(size=SIZE_LIMIT // 1000), tr("more"))
        raw = parsed(decoded(text.encode(errors="surrogatepass"), name), name)
        match raw.get(SECTION):
            case [dict() as fields] if len(raw) == 1:
                return _checked(fields, name)
        found = described(raw[SECTION]) if list(raw) == [SECTION] else cut(", ".join(raw))
        raise DeckError(name, tr("one [[{section}]] table and nothing else").format(section=SECTION), found)
    except DeckError as error:
        raise LabError(str(error)) from error


def validated(experiment: Experiment) -> Experiment:
    """Return the experiment, its fields checked as those of a deck file are; raises LabError, which names the field.

    For experiments that are put together in Python, where nothing else looks at the types and bounds of fields.
    """
    try:
        return _checked(msgspec.to_builtins(experiment, enc_hook=repr), tr("The experiment"))
    except DeckError as error:
        raise LabError(str(error)) from error


def _checked(fields: dict[str, Any], name: str) -> Experiment:
    try:
        return from_data({"deck": DECK, SECTION: [fields]}, name).experiment[0]
    except DeckError as error:
        raise replace(error, item="") from error  # there is only one experiment to be wrong


def _size(text: str) -> int:
    return len(text.encode(errors="surrogatepass"))


def fields_of(struct: msgspec.Struct) -> list[tuple[str, Any]]:
    """Return the tag of a struct and those of its fields that differ from their defaults."""
    config = struct.__struct_config__
    fields = [(config.tag_field, config.tag)] if config.tag_field else []
    for field in msgspec.structs.fields(struct):
        default = field.default if field.default_factory is msgspec.NODEFAULT else field.default_factory()
        value = getattr(struct, field.name)
        if value != default:
            fields.append((field.encode_name, value))
    return fields


def _value(value: Any, indent: str = "") -> str:
    match value:
        case bool():
            return str(value).lower()
        case str():
            return _quoted(value)
        case int() | float():
            return str(value)
        case msgspec.Struct():
            return _table(fields_of(value), indent)
        case dict():
            return _table([(_quoted(name), entry) for name, entry in value.items()], indent)
        case tuple() | list():
            return _list(value, indent)
    raise LabError(tr("This experiment cannot be shared: TOML has no way to write {value}.").format(value=value))


def _table(fields: list[tuple[str, Any]], indent: str) -> str:
    return "{ " + ", ".join(f"{name} = {_value(value, indent)}" for name, value in fields) + " }"


def _list(values: Sequence[Any], indent: str) -> str:
    """Return a list on one line, or one entry a line where the entries are tables or lists themselves."""
    if not any(isinstance(value, msgspec.Struct | tuple | list) for value in values):
        return f"[{', '.join(_value(value) for value in values)}]"
    deeper = indent + "    "
    return "[\n" + "".join(f"{deeper}{_value(value, deeper)},\n" for value in values) + f"{indent}]"


def _lines(text: str) -> str:
    """Return a TOML string over the lines of its text, where it has several and can be read back as it is written."""
    if "\n" not in text or _HIDDEN.search(text) or max(line.count(".") for line in text.split("\n")) >= DOTS_LIMIT // 4:
        return _quoted(text)
    ends = '\\"' if text.endswith('"') else ""  # a quotation mark before the three that end it
    body = text.removesuffix('"').replace("\\", "\\\\").replace('"""', '""\\"')
    return f'"""\n{body}{ends}"""'


def _quoted(text: str) -> str:
    """Return a TOML string, which is JSON's but for DEL, with so few full stops that its line can be read back."""
    quoted = json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
    return quoted if text.count(".") < DOTS_LIMIT // 4 else quoted.replace(".", "\\u002e")
