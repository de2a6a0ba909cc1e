from collections.abc import Iterator
from pathlib import Path

import pytest

from lrdesk.store import Store
from tests.unit.store.store_samples import deck


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "lrdesk.db"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    """An open store with one deck of five items."""
    with Store.open(path) as opened:
        opened.sync_deck(deck("a", "b", "c", "d", "e"))
        yield opened
