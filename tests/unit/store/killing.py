"""Kill a program in the middle of answering, and see that nothing that it had answered is lost.

Run as `python -m tests.unit.store.killing FILE`, this module is that program: it answers items for ever, and prints
each record's id once the store has returned, which is when the next card would be shown.
"""

import subprocess
import sys
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from random import Random
from uuid import UUID

from lrdesk.scheduling.log import Kind
from lrdesk.store import Store, backup
from tests.unit.store.store_samples import TODAY, answer, deck, undo

ITEMS = [f"item-{i}" for i in range(40)]


def answer_for_ever(path: Path) -> None:
    """Answer, drill and undo, a day for every few answers."""
    random = Random()
    with Store.open(path) as store:
        day = max(TODAY.toordinal(), store.last_day() or 0)
        while True:
            day += random.random() < 0.2
            item, today = f"deck/{random.choice(ITEMS)}", TODAY + timedelta(days=day - TODAY.toordinal())
            record = answer(
                store, item, random.randrange(6), today, random.choice((Kind.REVIEW, Kind.REVIEW, Kind.DRILL))
            )
            say(record.id)
            if random.random() < 0.2:
                say(undo(store, record).id)


def say(id: UUID) -> None:
    sys.stdout.write(f"{id}\n")
    sys.stdout.flush()


def kill_while_answering(path: Path, random: Random) -> int:
    """Let the program answer for a random while, kill it, and check what it left; return how much it had answered."""
    with Store.open(path) as store:
        store.sync_deck(deck(*ITEMS))
    program = subprocess.Popen([sys.executable, "-m", __name__, str(path)], stdout=subprocess.PIPE, text=True)
    with program:
        assert program.stdout is not None
        said = [program.stdout.readline() for _ in range(random.randrange(1, 60))]
        with suppress(subprocess.TimeoutExpired):
            program.wait(timeout=random.uniform(0, 0.01))
        assert program.returncode is None, "the program ended by itself"
        program.kill()
        said += program.stdout.read().splitlines(keepends=True)
    answered = {UUID(line.strip()) for line in said if line.endswith("\n")}
    check(path, answered)
    return len(answered)


def check(path: Path, answered: set[UUID]) -> None:
    """See that the database is sound, holds every answer, and remembers just what its log says."""
    assert backup.integrity(path) == []
    with Store.open(path) as store:
        logged = {record.id for item in ITEMS for record in store.records(f"deck/{item}")}
        assert answered <= logged
        assert store.wrong_memories() == []
        far = TODAY + timedelta(days=100_000)
        studied = store.days_studied(TODAY, far)
        store.rebuild()
        assert store.days_studied(TODAY, far) == studied


if __name__ == "__main__":
    answer_for_ever(Path(sys.argv[1]))
