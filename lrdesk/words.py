"""The interface's words in the learner's language. `tr` is what marks a text as one that a person reads.

No Qt in here, so that every layer may use it; the app hands in Qt's own translator. Texts are found by `lupdate`, so
each is written out in the call, with `{named}` gaps that are filled in afterwards: tr("Due {day}").format(day=day).
"""

from collections.abc import Callable
from typing import TypeAlias

Translator: TypeAlias = Callable[[str, str, int], str]
"""Given a text, a comment that tells it from the same text elsewhere, and a count or -1: the text to show."""


def english(text: str, comment: str = "", n: int = -1) -> str:
    """Return a text as it is, with the count for %n, and its plural where it has "(s)"."""
    return text if n < 0 else text.replace("%n", str(n)).replace("(s)", "" if n == 1 else "s")


_translate: Translator = english


def tr(text: str, comment: str = "", n: int = -1) -> str:
    """Return a text in the learner's language; in one with a count, %n is the number: tr("%n item(s)", "", 3)."""
    return _translate(text, comment, n)


def mark(text: str) -> str:
    """Return a text as it is, and have `lupdate` find it: for tables that are read before the language is known.

    What shows it says tr(text).
    """
    return text


def use(translator: Translator) -> None:
    """Have all texts translated by `translator` from now on; `english` leaves them as they are written."""
    global _translate
    _translate = translator
