"""The figures of a bundle, beside those of the source tree it was made of: `python packaging/measure.py`.

Starts are measured from outside, as a learner sees them: from the start of the process until the screen shows Today,
the median of seven, bundle and source tree in turn. So is the longest turn of the event loop from then until a card was
answered and its run was seen, the median of three. Linux alone; elsewhere only sizes are told. Machines differ, and a
busy one is slow: a time that misses its target is only told, and what fails is a start slower than the source tree's.
"""

import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

import budget
import smoke
from project import BUNDLE, DIST, ROOT
from screen import Screen, screen
from turns import longest_turn

STARTS: Final = 7
MS: Final = 1000
TODAY_MS: Final = 500
TRAINED_MS: Final = 1400
TURNS: Final = 3  # runs
TURN_MS: Final = 33
SLOWER: Final = 1.1
"""How many times as long as the source tree's start the bundle's may take, with what measuring is off by."""
EXPERIMENT: Final = "lr-convergence/three-rates"

Figure = tuple[str, float, str, float | None]
"""Name, value, unit, and what the value may at most be."""


def main() -> int:
    """Print every figure, and return 1 where one other than a time misses its target."""
    figures = [*_sizes(), *(_starts() if sys.platform.startswith("linux") else [])]
    missed = 0
    for name, value, unit, most in figures:
        target = "" if most is None else f"(at most {most:g})"
        is_missed = most is not None and value > most
        missed += is_missed and unit != "ms"
        sys.stdout.write(f"{name:<44} {value:8.2f} {unit:<3} {target}{'  MISSED' if is_missed else ''}\n")
    return 1 if missed else 0


def _sizes() -> list[Figure]:
    most_installed = budget.WHOLE if sys.platform.startswith("linux") else None
    figures: list[Figure] = [("installed", sum(budget.weigh().values()), "MB", most_installed)]
    for ending, most in budget.FILES.items():
        figures += [(file.name, file.stat().st_size / budget.MB, "MB", most) for file in DIST.glob(f"*{ending}")]
    return [*figures, ("files", float(sum(1 for file in BUNDLE.rglob("*") if file.is_file())), "", None)]


def _starts() -> list[Figure]:
    ways = {"bundle": [str(smoke.program())], "source tree": [sys.executable, "-m", "lrdesk"]}
    painted: dict[str, list[float]] = {way: [] for way in ways}
    trained: dict[str, list[float]] = {way: [] for way in ways}
    memory: dict[str, int] = {}
    with tempfile.TemporaryDirectory() as folder, screen() as shown:
        data = Path(folder) / "data"
        _learn(data)
        environment = {"LRDESK_DATA_DIR": str(data), "PYTHONPATH": str(ROOT)}
        for _ in range(STARTS + 1):
            for way, command in ways.items():
                seconds, memory[way] = shown.painted_after(command, environment)
                painted[way].append(seconds * MS)
                trained[way].append(_train(shown, command, environment) * MS)
        turns = [longest_turn(shown, ways["bundle"], environment) * MS for _ in range(TURNS)]
    figures: list[Figure] = []
    for way in ways:
        most = TODAY_MS if way == "bundle" else None
        figures.append((f"start to Today painted, {way}", statistics.median(painted[way][1:]), "ms", most))
    slower = statistics.median(painted["bundle"][1:]) / statistics.median(painted["source tree"][1:])
    figures.append(("the former against the latter", slower, "", SLOWER))
    for way in ways:
        most = TRAINED_MS if way == "bundle" else None
        figures.append((f"start to a whole run trained, {way}", statistics.median(trained[way][1:]), "ms", most))
    figures.append(("longest turn of the event loop, bundle", statistics.median(turns), "ms", TURN_MS))
    return [
        *figures,
        *((f"memory with Today shown, {way}", used / budget.MB, "MB", None) for way, used in memory.items()),
    ]


def _learn(data: Path) -> None:
    """Make the data of a learner who has seen the introduction."""
    from lrdesk import paths
    from lrdesk.app.welcoming import WELCOMED
    from lrdesk.store import Store
    from lrdesk.study import library

    data.mkdir()
    with Store.open(paths.database(data)) as store:
        library.sync(store, library.deck_files([paths.DECKS]))
        store.set_setting(WELCOMED, True)


def _train(shown: Screen, command: list[str], environment: dict[str, str]) -> float:
    import subprocess

    began = time.perf_counter()
    subprocess.run(
        [*command, "run", EXPERIMENT], env=shown.environment | environment, check=True, stdout=subprocess.DEVNULL
    )
    return time.perf_counter() - began


if __name__ == "__main__":
    sys.exit(main())
