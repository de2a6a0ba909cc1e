"""Build the large database that the benchmarks run on: by default 100 000 items and 1 000 000 records.

Run as `python -m tests.benchmarks.make_database FILE`.
"""

import argparse
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from random import Random
from typing import Final

from lrdesk import paths
from lrdesk.content.loader import load
from lrdesk.content.plain import plain_text, title_of
from lrdesk.content.stored import encode_experiment, encode_item
from lrdesk.scheduling import sm2
from lrdesk.store import DeckContent, ItemContent, Store

DECKS: Final = 8
SHARE_NEW: Final = 0.2
DUE_TODAY: Final = 3000
KINDS: Final = ("recall", "recall", "quiz", "explain")
GRADES: Final = (1, 3, 4, 4, 4, 4, 5)
LONGEST_INTERVAL: Final = 300
MORE_WORDS: Final = 12
EPOCH: Final = date(1970, 1, 1).toordinal()
DAY_MS: Final = 86_400_000

Answer = tuple[int, int, str, int, int]
"""When (ms since 1970), item's number, kind, grade, learning day."""


def build(path: Path, items: int = 100_000, records: int = 1_000_000, today: date = date(2026, 2, 3)) -> None:
    """Write a database at `path` in which a few thousand items are due on `today`; the same every time."""
    with Store.open(path) as store:
        for position in range(DECKS):
            store.sync_deck(_deck(position, items // DECKS))
    with Store.open(path) as store:
        log = sorted(_answers(items // DECKS * DECKS, records, today.toordinal(), Random(0)))
        # With SQLite's usual 2 MB, every page of the indexes would be written many times over.
        store._database.pragma("cache_size", -256 * 1024)
        with store._transaction():
            store._database.connection().executemany(
                "INSERT INTO log (id, item, kind, grade, answered_at, day, elapsed_ms, scheduler, device) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, 'sm2', 'bench')",
                _rows(log),
            )
        store.rebuild()


def _deck(position: int, items: int) -> DeckContent:
    """Return a deck whose items and experiments are those of the first deck that ships, over and over.

    What they are found by is what any item that ships says, and a dozen words more, so that no two are alike.
    """
    shipped = load(paths.DECKS / "lr-convergence.toml")
    encoded = {
        kind: [(item.level, item.experiment, encode_item(item)) for item in shipped.items if item.kind == kind]
        for kind in KINDS
    }
    texts = _texts()
    words = sorted({word for _, text in texts for word in text.split()})
    random = Random(position)
    content = []
    for i in range(items):
        kind = KINDS[i % len(KINDS)]
        title, text = random.choice(texts)
        more = " ".join(random.choices(words, k=MORE_WORDS))
        content.append(
            ItemContent(f"item-{i}", kind, *encoded[kind][i % len(encoded[kind])], f"{i}: {title}", f"{text}\n{more}")
        )
    experiments = tuple((experiment.id, encode_experiment(experiment)) for experiment in shipped.experiment)
    return DeckContent(f"deck-{position}", f"Deck {position}", 5, position, "hash", b"{}", tuple(content), experiments)


def _texts() -> list[tuple[str, str]]:
    """Return title and text of every item that ships."""
    decks = [load(file) for file in sorted(paths.DECKS.glob("*.toml"))]
    return [(title_of(item), plain_text(item)) for deck in decks for item in deck.items]


def _answers(items: int, records: int, today: int, random: Random) -> Iterator[Answer]:
    """Yield the history of every item that is not new, each ending so that its due day lies where it should."""
    seen = random.sample(range(1, items + 1), int(items * (1 - SHARE_NEW)))
    each, more = divmod(records, len(seen))
    for i, item in enumerate(seen):
        history, interval = _history(each + (i < more), random)
        # The last answer lies far enough back for the item to be due, or else within its interval.
        back = interval + random.randrange(10) if i < DUE_TODAY else random.randrange(interval)
        shift = today - back - history[-1][2]
        for kind, grade, day in history:
            at = (day + shift - EPOCH) * DAY_MS + random.randrange(6 * 3_600_000, 22 * 3_600_000)
            yield at + (kind == "drill"), item, kind, grade, day + shift


def _history(length: int, random: Random) -> tuple[list[tuple[str, int, int]], int]:
    """Return `length` answers (kind, grade, day) from day 0 and the interval after the last."""
    state, day, history = sm2.NEW, 0, []
    # Towards the end the item is forgotten once more and then recalled, so that intervals of all lengths are met.
    last_lapse = length - random.randrange(5, 8)
    while len(history) < length:
        if len(history) < last_lapse:
            grade = random.choice(GRADES) if state[1] < LONGEST_INTERVAL else 1
        else:
            grade = 1 if len(history) == last_lapse else 4
        history.append(("review", grade, day))
        state = sm2.advance(state, grade, day)
        if grade < 4 and len(history) < last_lapse:
            history.append(("drill", 4, day))
        day = state[4] + random.randrange(1 + state[1] // 4)
    return history, state[1]


def _rows(log: list[Answer]) -> Iterator[tuple[object, ...]]:
    for i, (at, item, kind, grade, day) in enumerate(log):
        # A UUIDv7 with a counter where the store has random bits, which would take longer than all the rest.
        id = at << 80 | 0x7 << 76 | 0b10 << 62 | i
        yield id.to_bytes(16, "big"), item, kind, grade, at, day, 2000 + at % 20_000


def main() -> None:
    """Build the database at the path given."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    build(parser.parse_args().file)


if __name__ == "__main__":
    main()
