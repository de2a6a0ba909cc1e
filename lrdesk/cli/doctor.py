"""The command `doctor`: what runs here, whether the database is sound, and whether every part works."""

import argparse
import json
import platform
from importlib.metadata import PackageNotFoundError
from importlib.metadata import version as installed
from pathlib import Path

from lrdesk import paths
from lrdesk.cli import fail, say
from lrdesk.cli.self_test import SELF_TESTS
from lrdesk.lab import gpu
from lrdesk.lab.loader import load_torch
from lrdesk.store import Store, StoreError
from lrdesk.store.backup import backups, integrity
from lrdesk.system import missing_packages
from lrdesk.version import version

LIBRARIES = ("torch", "PySide6-Essentials", "pyqtgraph", "numpy", "peewee", "msgspec")


def doctor(chosen: argparse.Namespace, data: Path) -> int:
    """Examine, print what was found, and return 1 if something is wrong."""
    found, problems = _examine(data)
    if chosen.self_test:
        for name, test in SELF_TESTS.items():
            try:
                test()
                found[f"self-test: {name}"] = "ok"
            except Exception as error:
                problems.append(f"the self-test of {name} failed ({type(error).__name__}: {error})")
    if chosen.json:
        say(json.dumps({"ok": not problems, **found, "problems": problems}, indent=2))
    else:
        for name, value in found.items():
            say(f"{name:<22} {value}")
    for problem in problems:
        fail(problem)
    return 1 if problems else 0


def _examine(data: Path) -> tuple[dict[str, str], list[str]]:
    database = paths.database(data)
    found = {
        "lrdesk": version(),
        "python": platform.python_version(),
        "system": platform.platform(),
        **{name: _installed(name) for name in LIBRARIES},
        "data folder": str(data),
        "decks": str(paths.DECKS),
        "resources": str(paths.RESOURCES),
        "newest backup": next((str(file) for file in backups(database)), "none"),
    }
    problems = [f"the system library package {package} is missing" for package in missing_packages()]
    try:
        found["device"] = _device()
    except (ImportError, OSError) as error:
        problems.append(f"PyTorch cannot be loaded ({error})")
    if database.exists():
        damage = integrity(database)
        problems += [f"the database {database} is damaged: {line}" for line in damage]
        found["database"] = "damaged" if damage else "sound"
        if not damage:
            problems += _memory_problems(database)
    else:
        found["database"] = "none yet"
    return found, problems


def _installed(name: str) -> str:
    try:
        return installed(name)
    except PackageNotFoundError:  # a packaged app may leave metadata out
        return "unknown"


def _device() -> str:
    torch = load_torch()
    if torch.cuda.is_available():
        return f"CUDA: {torch.cuda.get_device_name()}"
    if gpu.stands_idle():
        return "CPU (there is an NVIDIA GPU, too, which this PyTorch cannot use: the help says how to change it)"
    return "CPU"


def _memory_problems(database: Path) -> list[str]:
    try:
        with Store.open(database) as store:
            wrong = store.wrong_memories()
    except StoreError as error:
        return [str(error)]
    return [f"{len(wrong)} memories differ from the review log: run lrdesk rebuild"] if wrong else []
