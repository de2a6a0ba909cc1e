"""What a page of help leaves open: the keys and the names of settings that are in force when it is shown."""

import re
from itertools import groupby
from operator import attrgetter
from typing import Final

from PySide6.QtGui import QKeySequence

from lrdesk.gui.keys import binding
from lrdesk.gui.keys.table import KEYS
from lrdesk.study.options import OPTIONS
from lrdesk.study.searching.examples import EXAMPLES
from lrdesk.version import version
from lrdesk.words import tr

GAP: Final = re.compile(r"\{(key|option|keys|searches|version)(?: ([\w-]+))?\}")


def filled(text: str) -> str:
    """Return a page's Markdown with its gaps filled.

    They are `{key ID}`, `{option KEY}`, `{version}`, and tables: `{keys}` of all keys, `{searches}` of what Browse
    can search for.
    Raises KeyError for a shortcut or an option that there is not.
    """
    return GAP.sub(_fill, text)


def _fill(gap: re.Match[str]) -> str:
    kind, name = gap.groups()
    if kind == "key":
        return _code(binding.in_words(name))
    if kind == "option":
        return f"**{tr(OPTIONS[name].label)}**"
    if kind == "version":
        return version()
    return _searches() if kind == "searches" else _all_keys()


def _all_keys() -> str:
    """Return a table for each place where shortcuts work."""
    native = QKeySequence.SequenceFormat.NativeText
    tables = []
    for place, keys in groupby(KEYS.values(), attrgetter("place")):
        rows = []
        for key in keys:
            names = [_code(QKeySequence(one).toString(native)) for one in binding.in_force(key.id)]
            rows.append((" ".join(names) or tr("none"), tr(key.does)))
        tables.append(_table(tr(place), (tr("Keys"), tr("What it does")), rows))
    return "\n\n".join(tables)


def _searches() -> str:
    """Return a table for each group of examples that Browse gives."""
    head = (tr("Search"), tr("What it means"))
    return "\n\n".join(
        _table(tr(title), head, [(_code(text), tr(means)) for text, means in examples]) for title, examples in EXAMPLES
    )


def _table(title: str, head: tuple[str, str], rows: list[tuple[str, str]]) -> str:
    lines = [f"## {title}", "", *(f"| {left} | {right} |" for left, right in (head, (":--", ":--"), *rows))]
    return "\n".join(lines)


def _code(text: str) -> str:
    escaped = text.replace("|", r"\|")  # of a table, it would end the cell
    return f"`{escaped}`" if text else tr("(no key)")
