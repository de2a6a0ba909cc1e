"""Every figure that LR Desk holds itself to, a line each: `make bench`. Takes some minutes; needs a quiet machine.

All of it runs on a database of 100 000 items and 1 000 000 log records, made for the occasion.
"""

import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from tests.benchmarks.figures import Figure, child, p50
from tests.benchmarks.make_database import build

STARTS = 7


def starts(data: Path) -> Iterator[Figure]:
    """Bare and full starts in turn, so that both see the same machine."""
    bare, painted, torch = [], [], 0.0
    for _ in range(STARTS):
        bare.append(start("bare")["painted"])
        full = start("paint", data)
        painted.append(full["painted"])
        torch += full["torch"]
    yield Figure("bare PySide6 window of 60 rows, painted", p50(bare), "ms")
    yield Figure("Today painted", p50(painted), "ms")
    yield Figure("  ratio to the bare window", p50(painted) / p50(bare), "", 2)
    yield Figure("  starts that had imported torch by then", torch, "", 0)
    idle = [start("idle", data) for _ in range(3)]
    yield Figure("idle memory before the first run (PSS)", p50([told["pss"] for told in idle]), "MB", 120)
    trained = [start("train", data) for _ in range(3)]
    yield Figure("start to the first training step", p50([told["trained"] for told in trained]), "ms", 1600)
    gaps = [told["longest_gap"] for told in trained]
    yield Figure("longest gap of the event loop, torch's import included", p50(gaps), "ms", 33)


def start(what: str, *data: Path) -> dict[str, float]:
    """Start once in a fresh process."""
    return child("start_child", what, str(time.monotonic()), *map(str, data))


def window(data: Path) -> Iterator[Figure]:
    """Keys, and what training and painting cost each other."""
    told = child("window_child", str(data))
    yield Figure("Space to the answer painted, p50", told["space_p50"], "ms", 16)
    yield Figure("grade key to the next card painted, p50", told["grade_p50"], "ms", 16)
    yield Figure("grade key to the next card painted, p95", told["grade_p95"], "ms", 30)
    yield Figure("gap of the event loop while a run trains and plots, p99", told["gap_p99"], "ms", 16)
    yield Figure("training through the panel, ratio to a bare loop", told["training_ratio"], "", 0.85, least=True)


def playground(_: Path) -> Iterator[Figure]:
    """A branch, and training through the window, of what costs most."""
    told = child("playground_child")
    yield Figure("branch key to the first new step, worst of 5 steps in 5 000", told["branch_max"], "ms", 100)
    yield Figure("digits through the window, ratio to a bare loop", told["digits_ratio"], "", 0.9, least=True)


def stage(_: Path) -> Iterator[Figure]:
    """The plots of a run, with as many lanes as there can be."""
    told = child("stage_child")
    yield Figure("a frame of eight lanes of 5 000 noisy points, p95", told["frame_p95"], "ms", 16)
    yield Figure("training eight lanes live, ratio to a bare loop", told["training_ratio"], "", 0.85, least=True)


def store(data: Path) -> Iterator[Figure]:
    """The database alone."""
    told = child("store_child", str(data / "lrdesk.db"))
    yield Figure("one bare SQLite commit, p50", told["bare"], "ms")
    yield Figure("writing an answer, p50", told["append"], "ms", round(told["bare"] + 0.5, 2))
    yield Figure("due counts", told["counts"], "ms", 16)
    yield Figure("queue", told["queue"], "ms", 44)
    yield Figure("folding all memories from 1 000 000 records", told["rebuild"], "s", 5)


def progress(data: Path) -> Iterator[Figure]:
    """The figures of a period."""
    told = child("progress_child", str(data / "lrdesk.db"))
    yield Figure("Progress opened and painted, 30 days", told["opened"], "ms", 500)
    yield Figure("  all time chosen and painted", told["all"], "ms", 500)
    yield Figure("  the longest turn of the event loop meanwhile", told["longest"], "ms", 33)


def browse(data: Path) -> Iterator[Figure]:
    """The list of all items; the last, for it suspends many of them."""
    told = child("browse_child", str(data / "lrdesk.db"))
    yield Figure("Browse opened and painted", told["opened"], "ms", 150)
    yield Figure("a step of a search in the store, p50", told["step_p50"], "ms", 10)
    yield Figure("  the longest", told["step_max"], "ms")
    yield Figure("a letter typed until what it finds is painted, p50", told["painted_p50"], "ms", 40)
    yield Figure("  the longest", told["painted_max"], "ms")
    yield Figure("scrolled far the first time, painted", told["far"], "ms")
    yield Figure("  then any page, p50", told["pages_p50"], "ms")
    yield Figure("20 000 items suspended", told["suspend"], "s", 5)


def lab(_: Path, device: str = "cpu") -> Iterator[Figure]:
    """The batched lab."""
    told = child("lab_child", device)
    yield Figure("sweep of 128 rates, Moons in batches of 16, 100 steps", told["sweep"], "s")
    yield Figure("  times as fast as one after the other", told["sweep_ratio"], "", 15, least=True)
    yield Figure("sweep of 128 rates, all 512 points at each step", told["whole_sweep"], "s")
    yield Figure("  times as fast as one after the other", told["whole_ratio"], "")
    yield Figure("map of 32 by 32, first whole picture", told["coarse"], "s", 0.5)
    yield Figure("map of 32 by 32, whole", told["map"], "s")
    yield Figure("band of 4 lanes with 20 seeds", told["band"], "s")


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder)
        build(data / "lrdesk.db", today=date.today())
        for measure in (starts, window, playground, stage, store, lab, progress, browse):
            for figure in measure(data):
                sys.stdout.write(figure.line() + "\n")
                sys.stdout.flush()


if __name__ == "__main__":
    main()
