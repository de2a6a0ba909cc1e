"""Whether an item asks what another asks already, in the same words or nearly so."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final

from lrdesk.content.plain import asked, title_of
from lrdesk.content.stored import decode_item
from lrdesk.store import Store

ALIKE: Final = 0.85
"""The share of words, in their order, from which two questions are nearly the same."""
_CANDIDATES: Final = 30
_ASKED_FOR: Final = 4  # the longest words, for they are the rarest; questions that are alike share all but one of them

_WORD: Final = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Alike:
    """An item that asks nearly the same: its key, what it asks in one line, and the title of its deck."""

    key: str
    title: str
    deck: str


def find_alike(store: Store, question: str, but: str = "") -> Alike | None:
    """Return the item whose question is the most like this one, None where none is; `but` is a key to pass over."""
    words = _words(question)
    longest = sorted(set(words), key=lambda word: (-len(word), word))[:_ASKED_FOR]
    best, found = ALIKE, None
    for stored in store.items_like(longest, _CANDIDATES):
        if stored.key == but:
            continue
        item = decode_item(stored.kind, stored.data)
        share = SequenceMatcher(None, words, _words(asked(item)), autojunk=False).ratio()
        if share >= best:
            best, found = share, (stored, item)
    if found is None:
        return None
    stored, item = found
    titles = {deck.id: deck.title for deck in store.decks()}
    return Alike(stored.key, title_of(item), titles.get(stored.deck, stored.deck))


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())
