"""Brings deck files into the store: changed ones by hash, gone ones retired, broken ones refused with a sentence."""

import hashlib
from collections.abc import Iterable, Sequence
from pathlib import Path

from lrdesk.store import DeckContent, ItemContent, Store
from lrdesk.study.curriculum import taught_order
from lrdesk.words import tr

# Raised whenever what the store holds of a deck must be made anew from its file, because the schema changed.
CONTENT_FORMAT = 4
LARGEST = 1_000_000  # bytes; the loader refuses larger files without reading them


def deck_files(folders: Iterable[Path]) -> list[Path]:
    """Return the deck files of these folders, in the order of their names."""
    return [file for folder in folders if folder.is_dir() for file in sorted(folder.glob("*.toml"))]


def sync(store: Store, files: Sequence[Path]) -> list[str]:
    """Make the store's decks those of `files`; return one sentence per file that was refused.

    They are taught in the order of the files, but each after the decks that it requires.
    A refused file changes nothing: what the store holds of its deck stays, and no deck is retired until every file
    can be read again.
    """
    known = {content_hash: deck for deck, content_hash in store.deck_hashes().items()}
    refused: list[str] = []
    present: dict[str, Path] = {}
    changed = False
    for position, file in enumerate(files):
        content_hash = _hash(file, position)
        deck = known.get(content_hash)
        if deck is None or deck in present:
            content, sentence = _load(file, position, content_hash)
            if content is not None and content.id in present:
                taken = tr("{file}: the deck id '{id}' is already taken by {other}.", "begins with the file")
                sentence = taken.format(file=file.name, id=content.id, other=present[content.id].name)
            if content is None or sentence:
                refused.append(sentence)
                continue
            store.sync_deck(content)
            deck, changed = content.id, True
        present[deck] = file
    if not refused and not set(known.values()) <= present.keys():
        store.retire_decks_except(present)
    if changed:
        _put_in_order(store, list(present))
    return refused


def _put_in_order(store: Store, in_files: list[str]) -> None:
    from lrdesk.content.stored import decode_deck

    decks = store.decks()
    others = [deck.id for deck in decks if deck.id not in in_files]  # those whose files were refused this time
    requires = {deck.id: decode_deck(deck.data).requires for deck in decks}
    store.order_decks(taught_order([*in_files, *others], requires))


def _load(file: Path, position: int, content_hash: str) -> tuple[DeckContent | None, str]:
    from lrdesk.content.errors import DeckError
    from lrdesk.content.loader import load  # a start-up on which no deck changed does without all these
    from lrdesk.content.plain import plain_text, title_of
    from lrdesk.content.stored import encode_deck, encode_experiment, encode_item, encode_study

    try:
        loaded = load(file)
    except DeckError as error:
        return None, str(error)
    header = loaded.deck
    return (
        DeckContent(
            id=header.id,
            title=header.title,
            minutes=header.minutes,
            position=position,
            hash=content_hash,
            data=encode_deck(header),
            items=tuple(
                ItemContent(
                    item.id, item.kind, item.level, item.experiment, encode_item(item), title_of(item), plain_text(item)
                )
                for item in loaded.items
            ),
            experiments=tuple((experiment.id, encode_experiment(experiment)) for experiment in loaded.experiment),
            study=encode_study(loaded),
        ),
        "",
    )


def _hash(file: Path, position: int) -> str:
    """Return a digest of the file's place and content, empty where it cannot be read: the loader then says why."""
    digest = hashlib.sha256(f"{CONTENT_FORMAT} {position}\n".encode())
    try:
        if not file.is_file():
            return ""  # reading a pipe would wait for ever
        with file.open("rb") as opened:
            digest.update(opened.read(LARGEST + 1))
    except OSError:
        return ""
    return digest.hexdigest()
