"""A store on a scratch folder, a learner who uses it, and decks as files."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from lrdesk.store import Store
from lrdesk.study import library
from tests.unit.study.study_samples import Learner, deck_text


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "lrdesk.db") as opened:
        yield opened


@pytest.fixture
def learner(store: Store) -> Learner:
    return Learner(store)


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    """A folder for deck files."""
    folder = tmp_path / "shelf"
    folder.mkdir()
    return folder


@pytest.fixture
def teach(store: Store, shelf: Path) -> Callable[..., list[str]]:
    """Write one deck file, as `deck_text` makes it, and bring all of the shelf into the store."""

    def write_and_sync(id: str, file: str = "", **content: object) -> list[str]:
        (shelf / (file or f"{id}.toml")).write_text(deck_text(id, **content), encoding="utf-8")
        return library.sync(store, library.deck_files([shelf]))

    return write_and_sync
