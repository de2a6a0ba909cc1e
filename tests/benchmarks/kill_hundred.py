"""Kill a program in the middle of answering, a hundred times: `python -m tests.benchmarks.kill_hundred [COUNT]`."""

import sys
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from tests.unit.store.killing import kill_while_answering


def main() -> None:
    """Kill, check, and print one line; an answer lost or a database hurt ends in an AssertionError."""
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    random = Random()
    with TemporaryDirectory() as folder:
        answered = sum(kill_while_answering(Path(folder) / "lrdesk.db", random) for _ in range(kills))
    sys.stdout.write(f"{kills} kills, {answered} answers, none lost, integrity ok each time\n")


if __name__ == "__main__":
    main()
