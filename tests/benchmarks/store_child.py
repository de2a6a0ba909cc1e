"""The store on the large database: an answer beside a bare commit, due counts, the queue, folding everything anew."""

import json
import sqlite3
import sys
import time
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

from lrdesk.scheduling import queue, sm2
from lrdesk.scheduling.log import Kind, Record
from lrdesk.store import Store
from tests.benchmarks.figures import p50

ANSWERS = 200


def timed(work: Callable[[], object], times: int) -> float:
    """Return the median of a work's milliseconds."""
    taken = []
    for _ in range(times):
        started = time.perf_counter()
        work()
        taken.append((time.perf_counter() - started) * 1000)
    return p50(taken)


def bare_commit(folder: Path) -> float:
    """Return the milliseconds of one row committed to a bare file with the store's settings."""
    with closing(sqlite3.connect(folder / "bare.db", isolation_level=None)) as bare:
        for pragma in ("journal_mode = wal", "synchronous = full", "fullfsync = on"):
            bare.execute(f"PRAGMA {pragma}")
        bare.execute("CREATE TABLE IF NOT EXISTS row (id INTEGER PRIMARY KEY, text TEXT)")

        def commit() -> None:
            bare.execute("BEGIN IMMEDIATE")
            bare.execute("INSERT INTO row (text) VALUES ('a row of about the size of one answer in the log')")
            bare.execute("COMMIT")

        return timed(commit, ANSWERS)


def main(database: Path) -> None:
    """Measure, and print it as JSON."""
    today = date.today()
    with Store.open(database) as store:
        due = store.due_candidates(today)
        now = int(time.time() * 1000)

        written = []
        for candidate in due[:ANSWERS]:
            memory = sm2.review(store.memory(candidate.item), 4, today)
            record = Record(
                store.new_record_id(now), "bench", candidate.item, Kind.REVIEW, 4, now, today.toordinal(), 9000, "sm2"
            )
            started = time.perf_counter()
            store.append(record, memory)
            written.append((time.perf_counter() - started) * 1000)
        told = {
            "append": p50(written),
            "bare": bare_commit(database.parent),
            "counts": timed(lambda: store.counts(today), 9),
            "queue": timed(lambda: queue.order(store.due_candidates(today), store.new_candidates(today, 20), today), 9),
            "rebuild": timed(store.rebuild, 3) / 1000,
        }
    sys.stdout.write(json.dumps(told) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
