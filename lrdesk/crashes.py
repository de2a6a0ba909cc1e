"""Reports of crashes: one file each, beside the learner's data, with nothing of that data in it, and sent nowhere.

Standard library only, for a report must be possible whatever has failed. A crash of the interpreter itself is written
by `faulthandler` into a file that stays empty otherwise; the next start makes a report of it.
"""

import faulthandler
import os
import sys
import traceback
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, TextIO

from lrdesk import paths

KEEP: Final = 10
NEW: Final = ".new.txt"
"""How the name of a report ends that was not offered to the learner yet."""

_RULE: Final = "-" * 60 + "\n"
_SAFE: Final = (AttributeError, ImportError, ModuleNotFoundError, NameError, TypeError)
"""Errors whose texts are made of names in the program; those of others may hold what the learner typed or reads."""


class Crashes:
    """Watches one run of the app; `folder` is where reports go. Where it cannot be written, nothing is watched."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._running = folder / paths.RUNNING
        self._file: TextIO | None = None
        self._known: set[str] = set()

    def begin(self) -> None:
        """Make a report of how the last run crashed, if it did, and watch this one."""
        with suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
            with suppress(FileNotFoundError):
                left = self._running.read_text(encoding="utf-8", errors="replace")
                *heads, dump = left.split(_RULE)
                if dump.strip():
                    self._write((heads[-1] if heads else _head()) + _RULE + dump)
            self._file = self._running.open("w", encoding="utf-8")
            faulthandler.enable(self._file)

    def describe(self) -> None:
        """Write down what runs here, for a report of a crash that would leave no time for it."""
        if self._file is not None:
            with suppress(OSError):
                self._file.write(_head() + _RULE)
                self._file.flush()

    def note(self, line: str) -> None:
        """Write down the last words of a library that is about to abort the app."""
        if self._file is not None:
            with suppress(OSError):
                self._file.write(f"{line}\n")
                self._file.flush()

    def report(self, error: BaseException) -> Path | None:
        """Write a report of a mistake that was not expected; None where it cannot be, or was in this run already."""
        told = "".join(_trace(error))
        if told in self._known:
            return None
        self._known.add(told)
        with suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
            return self._write(_head() + _RULE + told)
        return None

    def end(self) -> None:
        """End watching: the app was closed as it should be, so whatever was written down on the way was no crash."""
        if self._file is not None:
            faulthandler.disable()
            self._file.close()
            self._file = None
            with suppress(OSError):
                self._running.unlink()

    def unread(self) -> list[Path]:
        """Return the reports that were not offered yet, the newest first."""
        return [file for file in reports(self.folder) if file.name.endswith(NEW)]

    def _write(self, text: str) -> Path:
        at = datetime.now(UTC)
        file = self.folder / f"crash-{at:%Y%m%d-%H%M%S-%f}{NEW}"
        file.write_text(_without_home(text), encoding="utf-8")
        for old in reports(self.folder)[KEEP:]:
            old.unlink(missing_ok=True)
        return file


def reports(folder: Path) -> list[Path]:
    """Return the reports in a folder, the newest first."""
    return sorted(folder.glob("crash-*.txt"), reverse=True)


def offered(file: Path) -> Path:
    """Note that the learner was offered a report, and return its file from now on."""
    if not file.name.endswith(NEW):
        return file
    with suppress(OSError):
        return file.rename(file.with_name(file.name.removesuffix(NEW) + ".txt"))
    return file


def _head() -> str:
    import platform  # not needed on a start after which all went well

    from lrdesk.version import version

    lines = [
        f"LR Desk {version()}",
        f"time: {datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC",
        f"system: {platform.platform()}",
        f"Python {platform.python_version()}",
    ]
    for name in ("PySide6", "torch"):  # a crash is no time to load what was not
        if name in sys.modules:
            lines.append(f"{name} {getattr(sys.modules[name], '__version__', 'unknown')}")
    return "\n".join(lines) + "\n"


def _trace(error: BaseException) -> Iterator[str]:
    """Give the lines of a traceback, the first cause first; texts of errors only where they hold none of the data."""
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if before is not None:
        yield from _trace(before)
        yield "\nThat led to:\n"
    yield from traceback.format_tb(error.__traceback__)
    yield type(error).__qualname__ + (f": {error}" if type(error) in _SAFE else "") + "\n"


def _without_home(text: str) -> str:
    home = str(Path.home())
    for spelt in (home, home.replace(os.sep, "/"), home.replace("\\", "\\\\")):
        if len(spelt) > 1:  # the home of a user without one is the root of all paths
            text = text.replace(spelt, "~")
    return text
