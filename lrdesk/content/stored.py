"""How the database keeps the parts of a deck: as JSON. Every `decode` raises msgspec.DecodeError for a damaged part."""

from typing import Final

from msgspec.json import Decoder, Encoder

from lrdesk.content.deck import KINDS, Deck, Item, Study
from lrdesk.lab.spec import Experiment

# Made when this is imported, a millisecond to ten each, so that no card waits for them.
_DECKS: Final = Decoder(Deck)
_STUDIES: Final = Decoder(Study)
_ITEMS: Final = {kind: Decoder(item_type) for kind, item_type in KINDS.items()}
_EXPERIMENTS: Final = Decoder(Experiment)
_encode: Final = Encoder().encode


def encode_deck(deck: Deck) -> bytes:
    """Return a deck's header as JSON."""
    return _encode(deck)


def decode_deck(data: bytes) -> Deck:
    """Return the header that `encode_deck` wrote."""
    return _DECKS.decode(data)


def encode_study(study: Study) -> bytes:
    """Return what a deck, or its file, has for the study modes as JSON."""
    return _encode(Study(**{name: getattr(study, name) for name in Study.__struct_fields__}))


def decode_study(data: bytes) -> Study:
    """Return what `encode_study` wrote."""
    return _STUDIES.decode(data)


def encode_item(item: Item) -> bytes:
    """Return an item as JSON; its kind is kept apart, in `item.kind`."""
    return _encode(item)


def decode_item(kind: str, data: bytes) -> Item:
    """Return the item of this kind that `encode_item` wrote."""
    return _ITEMS[kind].decode(data)


def encode_experiment(experiment: Experiment) -> bytes:
    """Return an experiment as JSON."""
    return _encode(experiment)


def decode_experiment(data: bytes) -> Experiment:
    """Return the experiment that `encode_experiment` wrote."""
    return _EXPERIMENTS.decode(data)
