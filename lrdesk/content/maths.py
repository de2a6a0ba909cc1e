r"""Formulas: a small subset of TeX, as written between dollar signs, to the rich text that Qt can show.

Fractions stay on the line, as in `a/(b + c)`, so that a formula never needs a taller line than its text.
"""

import re
from collections.abc import Sequence
from html import escape, unescape

from lrdesk.content.symbols import COMMANDS, DELIMITERS, NARROW, SIGNS, UNBROKEN, Atom, Kind
from lrdesk.words import tr

DEPTH_LIMIT = 16

SOLID = ("symbol", "number", "name", "loose")
SPREAD = ("name", "binary", "relation", "comma", "slash", "loose")
TOKEN = re.compile(r"\s*(\\(?:[A-Za-z]+|\S| )|\S)")
NUMBER = re.compile(r"\d+(?:\.\d+)?")
TAG = re.compile(r"<[^>]+>")
SUB, SUP = re.compile(r"<sub>(.*?)</sub>"), re.compile(r"<sup>(.*?)</sup>")
WORDS = re.compile(r"\s*\{([^{}\\]*)\}")


class MathsError(ValueError):
    """A formula that cannot be shown; the message is one sentence that names the command or sign."""


def to_html(formula: str) -> str:
    """Return a formula as HTML of `i`, `sub` and `sup` tags; raises MathsError if any part of it is not supported."""
    return _spaced(_Parser(formula).sequence(until=""))


def to_text(formula: str) -> str:
    """Return a formula in plain signs, w_(t+1) = w_t^2, or as it stands where it is not supported."""
    try:
        html = to_html(formula)
    except MathsError:
        return formula
    html = SUB.sub(lambda found: f"_{_grouped(found[1])}", html)
    html = SUP.sub(lambda found: f"^{_grouped(found[1])}", html)
    return " ".join(unescape(TAG.sub("", html)).split())  # with spaces of one kind


def _grouped(script: str) -> str:
    plain = TAG.sub("", script)
    return plain if plain.isalnum() else f"({plain})"


class _Parser:
    """Reads a formula from left to right, one method for each thing that can stand in it."""

    def __init__(self, formula: str) -> None:
        self._formula = formula
        self._at = 0
        self._depth = 0

    def sequence(self, until: str) -> list[Atom]:
        """Read atoms up to a closing token, or to the end where `until` is empty."""
        self._depth += 1
        if self._depth > DEPTH_LIMIT:
            raise MathsError(tr("more than {count} groups inside each other").format(count=DEPTH_LIMIT))
        atoms = []
        while (token := self._take()) != until:
            atoms.append(self._with_scripts(self._atom(token)))
        self._depth -= 1
        return atoms

    def _take(self) -> str:
        """Return the next token, or an empty string at the end."""
        found = TOKEN.match(self._formula, self._at)
        if not found:
            return ""
        self._at = found.end()
        return found[1]

    def _atom(self, token: str) -> Atom:
        match token:
            case "":
                raise MathsError(tr("it ends too early: something is missing or not closed"))
            case "{":
                atoms = self.sequence("}")
                return Atom("loose" if _is_spread(atoms) else "symbol", _spaced(atoms))
            case "\\frac":
                over, under = self._group(token), self._group(token)
                return Atom("loose", f"{_closed(over)}/{_closed(under, len(under) > 1)}")
            case "\\sqrt":
                under = self._group(token)
                return Atom("symbol", f"√{_closed(under, len(under) > 1)}")
            case "\\text" | "\\mathrm":
                return Atom("symbol", self._words(token))
            case "\\left":
                opening, inside = self._delimiter(token), self.sequence("\\right")
                return Atom("symbol", opening + _spaced(inside) + self._delimiter("\\right"))
        if token.startswith("\\") and token[1:] in COMMANDS:
            return COMMANDS[token[1:]]
        if token in SIGNS:
            return SIGNS[token]
        if token.isalpha():
            return Atom("symbol", f"<i>{token}</i>")
        if token.isdecimal() and (number := NUMBER.match(self._formula, self._at - 1)):
            self._at = number.end()
            return Atom("number", number[0])
        told = tr("the command {token} is not supported here")
        if len(token) == 1:
            told = tr("the sign {token} is not supported here")
        raise MathsError(told.format(token=token))

    def _with_scripts(self, atom: Atom) -> Atom:
        """Read the primes, the subscript and the superscript that follow an atom."""
        scripts = {"_": "", "^": ""}
        primes = ""
        while (token := self._peek()) in ("'", "_", "^"):
            self._take()
            if token == "'":
                primes += "′"
            elif scripts[token]:
                raise MathsError(tr("two {token} follow the same symbol").format(token=token))
            else:
                scripts[token] = self._script()
        if not (primes or any(scripts.values())):
            return atom
        below = scripts["_"] and f"<sub>{scripts['_']}</sub>"
        above = scripts["^"] and f"<sup>{scripts['^']}</sup>"
        kind: Kind = "symbol" if atom.kind == "loose" else atom.kind
        return Atom(kind, _closed([atom]) + primes + below + above)

    def _peek(self) -> str:
        found = TOKEN.match(self._formula, self._at)
        return found[1] if found else ""

    def _script(self) -> str:
        """Read what stands behind ^ or _: a group, or one token (of a number one digit, as in TeX)."""
        token = self._take()
        if token == "{":
            return _spaced(self.sequence("}"), tight=True)
        if token.isdecimal():
            return token
        return self._atom(token).html

    def _group(self, command: str) -> list[Atom]:
        if self._take() != "{":
            raise MathsError(tr("the command {command} needs its part in curly brackets").format(command=command))
        return self.sequence("}")

    def _words(self, command: str) -> str:
        found = WORDS.match(self._formula, self._at)
        if not found:
            raise MathsError(tr("the command {command} needs plain words in curly brackets").format(command=command))
        self._at = found.end()
        return escape(found[1])

    def _delimiter(self, command: str) -> str:
        delimiter = self._take()
        if delimiter not in DELIMITERS:
            told = tr("the command {command} needs a bracket, a bar or a full stop after it")
            raise MathsError(told.format(command=command))
        return DELIMITERS[delimiter]


def _is_spread(atoms: Sequence[Atom]) -> bool:
    """Say whether atoms, put beside something else, could be read as more than one thing."""
    return any(atom.kind in SPREAD for atom in atoms) and (len(atoms) > 1 or atoms[0].kind == "loose")


def _closed(atoms: Sequence[Atom], brackets: bool = False) -> str:
    """Return atoms as HTML, in brackets where asked or where they would be misread without."""
    html = _spaced(atoms)
    return f"({html})" if brackets or _is_spread(atoms) else html


def _spaced(atoms: Sequence[Atom], tight: bool = False) -> str:
    """Join atoms with the space that their kinds call for (none if tight); a line may break only where it should."""
    pieces: list[str] = []
    for before, (kind, html), after in zip([None, *atoms], atoms, [*atoms[1:], None], strict=False):
        previous = before.kind if before else "open"
        following = after.kind if after else "close"
        if kind == "loose" and (previous in (*SOLID, "slash", "close") or following in (*SOLID, "slash", "open")):
            html = f"({html})"
        if tight:
            pieces.append(html)
        elif kind == "relation" or (kind == "binary" and previous in (*SOLID, "close")):
            pieces.append(f"{UNBROKEN}{html} ")
        elif kind == "comma":
            pieces.append(f"{html} ")
        elif (previous == "name" and kind in SOLID) or (kind == "name" and previous in (*SOLID, "close")):
            pieces.append(f"{NARROW}{html}")
        else:
            pieces.append(html)
    return "".join(pieces).strip(" " + UNBROKEN).replace("</i><i>", "")
