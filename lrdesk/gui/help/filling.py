"""What a page of help leaves open: the keys and the names of settings that are in force when it is shown."""

import re
from typing import Final

from PySide6.QtGui import QKeySequence

from lrdesk.gui.keys import binding
from lrdesk.gui.keys.table import KEYS
from lrdesk.study.options import OPTIONS
from lrdesk.words import tr

GAP: Final = re.compile(r"\{(key|option|keys)(?: ([\w-]+))?\}")


def filled(text: str) -> str:
    """Return a page's Markdown with its gaps filled: `{key ID}`, `{option KEY}`, and `{keys}`, a table of all keys.

    Raises KeyError for a shortcut or an option that there is not.
    """
    return GAP.sub(_fill, text)


def _fill(gap: re.Match[str]) -> str:
    kind, name = gap.groups()
    if kind == "key":
        return _key(binding.in_words(name))
    if kind == "option":
        return f"**{tr(OPTIONS[name].label)}**"
    return _all_keys()


def _all_keys() -> str:
    """Return a heading and a table for each place where shortcuts work."""
    lines: list[str] = []
    place = ""
    for key in KEYS.values():
        if key.place != place:
            place = key.place
            lines += ["", f"## {tr(place)}", "", f"| {tr('Keys')} | {tr('What it does')} |", "| :-- | :-- |"]
        native = QKeySequence.SequenceFormat.NativeText
        keys = [_key(QKeySequence(one).toString(native)) for one in binding.in_force(key.id)]
        lines.append(f"| {' '.join(keys) or tr('none')} | {tr(key.does)} |")
    return "\n".join(lines)


def _key(name: str) -> str:
    escaped = name.replace("|", r"\|")  # of a table, it would end the cell
    return f"`{escaped}`" if name else tr("(no key)")
