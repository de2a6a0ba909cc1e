"""What could be meant by the word that is being typed: a key of the language, or a name that follows one."""

import re
from dataclasses import dataclass
from typing import Final

from lrdesk.study.searching.names import ANSWERED, COUNTED, NAMED, Names
from lrdesk.words import tr

_TYPED: Final = re.compile(r'(?:^|[\s(])-*(?P<word>(?:(?P<key>[^\W\d_]+)[:=])?(?P<rest>[^\s()"“”„:=<>]*))$')
_REST: Final = re.compile(r'[^\s()"“”„]*')


@dataclass(frozen=True, slots=True)
class Choice:
    """What could stand in place of the word, and what it means."""

    text: str
    means: str


@dataclass(frozen=True, slots=True)
class Completion:
    """The choices for the part of the text from `start` to `end`."""

    start: int
    end: int
    choices: tuple[Choice, ...]


def complete(text: str, cursor: int, names: Names) -> Completion | None:
    """Return what could be meant at the cursor; None where there is nothing to offer."""
    typed = _TYPED.search(text[:cursor])
    if typed is None or not typed["word"] or text[:cursor].count('"') % 2:
        return None
    rest = _REST.match(text, cursor)
    assert rest is not None
    beginning = typed["rest"].casefold()
    choices = _keys(beginning) if typed["key"] is None else _values(typed["key"].casefold(), beginning, names)
    return Completion(typed.start("word"), rest.end(), choices) if choices else None


def _keys(beginning: str) -> tuple[Choice, ...]:
    known = {f"{key}:": means for key, means in NAMED.items()} | {f"{key}<": means for key, means in COUNTED.items()}
    known |= {f"{key}:": means for key, means in ANSWERED.items()}
    return tuple(Choice(key, tr(means)) for key, means in known.items() if key.startswith(beginning))


def _values(key: str, beginning: str, names: Names) -> tuple[Choice, ...]:
    if key not in NAMED:
        return ()
    begun = {name: means for name, means in names.of(key).items() if name.casefold().startswith(beginning)}
    if list(begun) == [beginning]:
        return ()  # written out already
    return tuple(Choice(f"{key}:{name} ", means) for name, means in begun.items())
