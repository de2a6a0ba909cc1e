"""Items in plain words: one line to know an item by, and all that it says, to be found by."""

import re
from typing import Final

from lrdesk.content.deck import Explain, Item, Quiz, Recall
from lrdesk.content.media import described

TITLE_LENGTH: Final = 160

_NOT_SEARCHED: Final = frozenset({"id", "level", "experiment", "group"})
# Fences, emphasis, code and maths marks; what stands between them is what a learner reads and would look for.
_MARKUP: Final = re.compile(r"```\w*|[`*$]|^#+ |\\(?=[a-z])", re.MULTILINE)


def asked(item: Item) -> str:
    """Return what an item asks, without markup."""
    match item:
        case Recall():
            return _bare(item.front)
        case Quiz():
            return _bare(item.question)
        case Explain():
            return _bare(item.prompt)


def title_of(item: Item) -> str:
    """Return what an item asks, in one line without markup."""
    line = " ".join(asked(item).split())
    return line if len(line) <= TITLE_LENGTH else line[: TITLE_LENGTH - 1].rstrip() + "…"


def plain_text(item: Item) -> str:
    """Return all that an item says, without markup, a line for each of its fields; its id last."""
    lines: list[str] = []
    for name in item.__struct_fields__:
        value = getattr(item, name)
        if name in _NOT_SEARCHED or isinstance(value, int) or not value:
            continue
        lines.extend([value] if isinstance(value, str) else value)
    return "\n".join([*(_bare(line) for line in lines), item.id.replace("-", " ")])


def _bare(text: str) -> str:
    return _MARKUP.sub("", described(text))
