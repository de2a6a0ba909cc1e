"""The language of searches: words and terms side by side are all wanted; `or`, a minus and parentheses as usual.

What is half typed asks for nothing yet; what can't be understood is told in a sentence, and then nothing is found.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from lrdesk.store.conditions import EVERYTHING, AllOf, AnyOf, Condition, Not, Words
from lrdesk.study.searching.names import Names
from lrdesk.study.searching.terms import ProblemError, Written, term_of
from lrdesk.words import tr

MOST_TERMS: Final = 100
DEEPEST: Final = 20

NOTHING: Final = AnyOf(())

_QUOTES: Final = '"“”„'
_TOKEN: Final = re.compile(
    rf"""
    (?P<mark>[()]|-(?=[^\s]))
    |(?P<key>[^\W\d_]+)(?P<sign>:|<=|>=|<|>|=)(?:[{_QUOTES}](?P<quoted_value>[^{_QUOTES}]*)[{_QUOTES}]?|(?P<value>[^\s()]*))
    |[{_QUOTES}](?P<phrase>[^{_QUOTES}]*)(?P<closed>[{_QUOTES}]?)
    |(?P<word>[^\s(){_QUOTES}]+)
    """,
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Search:
    """What was understood; where something was not, `problem` is a sentence about it, and nothing meets `condition`."""

    condition: Condition
    problem: str = ""


def parse(text: str, names: Names) -> Search:
    """Read what was typed."""
    try:
        return Search(_Parser(text, names).whole())
    except ProblemError as problem:
        return Search(NOTHING, str(problem))


class _Parser:
    """Reads token after token; what asks for nothing is None."""

    def __init__(self, text: str, names: Names) -> None:
        # To FTS5 the text would end at a NUL.
        self._text, self._names = text.replace("\0", " "), names
        self._tokens: Iterator[re.Match[str]] = _TOKEN.finditer(self._text)
        self._token = next(self._tokens, None)
        self._terms = 0

    def whole(self) -> Condition:
        found = self._alternatives(0)
        if self._token is not None:
            raise ProblemError(tr("There is a “)” too much, or a “(” is missing before it."))
        return EVERYTHING if found is None else found

    def _alternatives(self, depth: int) -> Condition | None:
        if depth > DEEPEST:
            raise ProblemError(tr("These are more parentheses within each other than a search can have."))
        found = [self._together(depth)]
        while self._token is not None and self._is_or():
            self._move()
            found.append(self._together(depth))
        terms = tuple(term for term in found if term is not None)
        return AnyOf(terms) if len(terms) > 1 else next(iter(terms), None)

    def _together(self, depth: int) -> Condition | None:
        found: list[Condition] = []
        while self._token is not None and self._token["mark"] != ")" and not self._is_or():
            term = self._one(depth)
            if term is not None:
                found.append(term)
        return AllOf(tuple(found)) if len(found) > 1 else next(iter(found), None)

    def _one(self, depth: int) -> Condition | None:
        negated = False
        while self._token is not None and self._token["mark"] == "-":
            negated = not negated
            self._move()
        if self._token is None or self._token["mark"] == ")":
            return None
        if self._token["mark"] == "(":
            self._move()
            found = self._alternatives(depth + 1)
            if self._token is not None:  # one still open at the end counts as closed
                self._move()
        else:
            found = self._term(self._token)
            self._move()
        return Not(found) if negated and found is not None else found

    def _term(self, token: re.Match[str]) -> Condition | None:
        self._terms += 1
        if self._terms > MOST_TERMS:
            raise ProblemError(tr("This search is too long: %n words at most are looked for.", "", MOST_TERMS))
        at_end = token.end() == len(self._text)
        if token["phrase"] is not None:
            return _says(token["phrase"], exact=bool(token["closed"]))
        if token["key"] is not None:
            value = token["quoted_value"] if token["value"] is None else token["value"]
            known, found = term_of(
                Written(token[0], token["key"].casefold(), token["sign"], value, at_end), self._names
            )
            if known:
                return found
        return _says(token[0], exact=False)

    def _is_or(self) -> bool:
        return self._token is not None and (self._token["word"] or "").casefold() == "or"

    def _move(self) -> None:
        self._token = next(self._tokens, None)


def _says(text: str, exact: bool) -> Condition | None:
    """Return the condition that an item says a text; signs alone, like + or →, are in no word and ask for nothing."""
    return Words(text, exact) if any(letter.isalnum() for letter in text) else None
