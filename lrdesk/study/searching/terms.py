"""A term of a search, a key with what follows it, as a condition or as a sentence that says what is wrong."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from itertools import islice
from typing import Final, cast

from lrdesk.store.conditions import Among, AnyOf, Condition, Figure, Is, Rated, Sign, State
from lrdesk.study.searching.names import ANSWERED, COUNTED, NAMED, Names, keys_in_words
from lrdesk.words import tr

LARGEST: Final = 999_999

_EXAMPLES: Final = {
    **{"deck": "deck:adam", "kind": "kind:quiz", "level": "level:advanced", "is": "is:due", "tag": "tag:exam"},
    **{"due": "due<7", "interval": "interval>=21", "easiness": "easiness<2.1", "lapses": "lapses>3"},
    **{"rated": "rated:7", "forgot": "forgot:7"},
}
_NUMBERS: Final = {
    "due": re.compile(r"-?\d+"),
    "easiness": re.compile(r"\d+(?:[.,]\d{0,2})?|[.,]\d{1,2}"),
}
_WHOLE: Final = re.compile(r"\d+")
_UNFINISHED_NUMBER: Final = re.compile(r"-?[.,]?")


class ProblemError(Exception):
    """What was typed can't be understood; the text is a sentence for the learner."""


@dataclass(frozen=True, slots=True)
class Written:
    """A term as it was typed; `at_end` says that nothing follows it, so it may be half typed."""

    whole: str
    key: str
    sign: str
    value: str
    at_end: bool


def term_of(written: Written, names: Names) -> tuple[bool, Condition | None]:
    """Return whether the key is known, and what the term asks for: None while it is half typed.

    Raises ProblemError. A comparison with what is no key is none: its text is to be looked for.
    """
    if written.key in NAMED:
        return True, _named(written, names)
    if written.key in COUNTED:
        return True, _counted(written)
    if written.key in ANSWERED:
        return True, _rated(written)
    if written.sign != ":":
        return False, None
    raise ProblemError(tr("Nothing is known as “{key}:”; try {keys}.").format(key=written.key, keys=keys_in_words()))


def _named(written: Written, names: Names) -> Condition | None:
    if written.sign not in (":", "=") or (not written.value and not written.at_end):
        raise ProblemError(_needs_name(written))
    if not written.value:
        return None
    wanted = _among(written.value.casefold(), names.of(written.key))
    if not wanted:
        raise ProblemError(_unknown_name(written, names))
    if written.key == "is":
        states = tuple(Is(State(name)) for name in wanted)
        return states[0] if len(states) == 1 else AnyOf(states)
    return Among(written.key, wanted)  # type: ignore[arg-type]  # the other keys in NAMED are its fields


def _among(value: str, known: Iterable[str]) -> tuple[str, ...]:
    """Return the names that are meant: the one that was written, or else all that begin so, as with a star."""
    exact = tuple(name for name in known if name.casefold() == value)
    beginning = value.removesuffix("*")
    return exact or tuple(name for name in known if name.casefold().startswith(beginning))


def _counted(written: Written) -> Condition | None:
    pattern = _NUMBERS.get(written.key, _WHOLE)
    number = _number(written, pattern)
    if number is None:
        return None
    sign = cast(Sign, "=" if written.sign == ":" else written.sign)
    counted = round(number * 100) if written.key == "easiness" else int(number)
    return Figure(written.key, sign, counted)  # type: ignore[arg-type]  # the keys in COUNTED are its names


def _rated(written: Written) -> Condition | None:
    if written.sign not in (":", "="):
        raise ProblemError(_needs_number(written))
    days = _number(written, _WHOLE)
    if days is None:
        return None
    if days < 1:
        raise ProblemError(
            tr("“{term}” asks for no day at all; {key}:1 asks for today.").format(term=written.whole, key=written.key)
        )
    return Rated(int(days), forgotten=written.key == "forgot")


def _number(written: Written, pattern: re.Pattern[str]) -> float | None:
    """Return the number behind a sign, or None while it is half typed."""
    if written.at_end and _UNFINISHED_NUMBER.fullmatch(written.value):
        return None
    if not (pattern.fullmatch(written.value) and written.value.isascii()):
        raise ProblemError(_needs_number(written))
    number = float(written.value.replace(",", "."))
    if abs(number) > LARGEST:
        raise ProblemError(tr("The number in “{term}” is too large.").format(term=_short(written.whole)))
    return number


def _needs_name(written: Written) -> str:
    return tr("“{term}” needs a colon and a name right behind it, as in {example}.").format(
        term=_short(written.whole), example=_EXAMPLES[written.key]
    )


def _needs_number(written: Written) -> str:
    return tr("“{term}” needs a number right behind the sign, as in {example}.").format(
        term=_short(written.whole), example=_EXAMPLES[written.key]
    )


def _unknown_name(written: Written, names: Names) -> str:
    known = list(names.of(written.key))
    near = get_close_matches(written.value.casefold()[:50], known, 3, cutoff=0.5) or list(islice(known, 7))
    if not near:
        return tr("Nothing is named “{term}”.").format(term=_short(written.whole))
    tried = ", ".join(f"{written.key}:{name}" for name in near)
    return tr("Nothing is named “{term}”; try {names}.").format(term=_short(written.whole), names=tried)


def _short(text: str) -> str:
    return text if len(text) <= 40 else text[:39] + "…"
