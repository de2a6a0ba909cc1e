from pathlib import Path
from random import Random

from tests.unit.store.killing import kill_while_answering

KILLS = 6


def test_killed_at_any_moment_nothing_answered_is_lost(path: Path) -> None:
    """A bounded number of kills; tests/benchmarks/kill_hundred.py does a hundred."""
    random = Random()
    assert all(kill_while_answering(path, random) for _ in range(KILLS))
