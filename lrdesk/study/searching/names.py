"""The words that a search knows: its keys, and what they can be asked for."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from lrdesk.store.conditions import State
from lrdesk.words import mark, tr


@dataclass(frozen=True, slots=True)
class Names:
    """What the learner's own items add to the words of a search: decks with their titles, tags with their counts."""

    decks: Mapping[str, str] = field(default_factory=dict)
    tags: Mapping[str, int] = field(default_factory=dict)

    def of(self, key: str) -> dict[str, str]:
        """Return what can follow a key that takes names, and what each of them means."""
        if key == "deck":
            return dict(self.decks)
        if key == "tag":
            return {tag: tr("%n item(s)", "", count) for tag, count in self.tags.items()}
        return {name: tr(meaning) for name, meaning in _FIXED[key].items()}


_FIXED: Final[dict[str, dict[str, str]]] = {
    "kind": {
        "recall": mark("a question and its answer"),
        "quiz": mark("four options"),
        "explain": mark("to be explained in your own words"),
    },
    "level": {
        "beginner": mark("asks for nothing before"),
        "intermediate": mark("builds on the basics"),
        "advanced": mark("asks for much before"),
    },
    "is": {
        State.DUE.value: mark("due, and neither suspended nor buried"),
        State.NEW.value: mark("never asked yet"),
        State.SUSPENDED.value: mark("not asked until you want it again"),
        State.BURIED.value: mark("not asked today"),
        State.LEECH.value: mark("forgotten six times or more"),
        State.FLAGGED.value: mark("with a flag"),
        State.EDITED.value: mark("changed by you"),
    },
}

NAMED: Final = {
    "deck": mark("of this deck"),
    "kind": mark("of this kind"),
    "level": mark("of this level"),
    "is": mark("in this state"),
    "tag": mark("with this tag"),
}
"""The keys that a name follows after a colon, and what they ask for."""

COUNTED: Final = {
    "due": mark("days until it is due, below 0 when overdue"),
    "interval": mark("days between the last answer and the next"),
    "easiness": mark("how easily it is remembered, from 1.3 up"),
    "lapses": mark("how often it was forgotten"),
}
"""The keys that are compared with a number, and what it counts."""

ANSWERED: Final = {
    "rated": mark("answered in so many days, today among them"),
    "forgot": mark("forgotten in so many days, today among them"),
}
"""The keys that a number of days follows after a colon, and what they ask for."""


def keys_in_words() -> str:
    """Return all keys, as a sentence lists them."""
    return ", ".join([*(f"{key}:" for key in NAMED), *(f"{key}<" for key in COUNTED), *(f"{key}:" for key in ANSWERED)])
