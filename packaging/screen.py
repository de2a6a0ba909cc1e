"""A screen of its own for a packaged app, whose picture can be read while the app draws on it; Linux alone."""

import mmap
import os
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

WIDTH, HEIGHT, DEPTH = 1280, 800, 4
GRID: Final = 16  # pixels from one that is looked at to the next
LOOK_S: Final = 0.002
LIKE_THE_END: Final = 0.98
"""The share of pixels by which the app counts as painted: as they will be, but for what still blinks or counts."""


class Screen:
    """A virtual X screen without a window manager."""

    def __init__(self, display: str, pixels: mmap.mmap) -> None:
        self.display = display
        self._pixels = pixels
        self._start = len(pixels) - WIDTH * HEIGHT * DEPTH

    @property
    def environment(self) -> dict[str, str]:
        """The environment of a program that shall draw here; no session bus, which would be started and outlive it."""
        own = {"DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb", "DBUS_SESSION_BUS_ADDRESS": "disabled:"}
        return os.environ | own

    def xdotool(self, *arguments: str) -> str:
        """Press keys here, or look for windows; return what is told."""
        return subprocess.run(["xdotool", *arguments], env=self.environment, capture_output=True, text=True).stdout

    def look(self) -> bytes:
        """Return a grid of pixels, four bytes each."""
        row, step = WIDTH * DEPTH, GRID * DEPTH
        picture = memoryview(self._pixels)[self._start :]
        wanted = (
            picture[at : at + 3] for top in range(0, HEIGHT, GRID) for at in range(top * row, (top + 1) * row, step)
        )
        found = b"".join(wanted)
        picture.release()
        return found

    def painted_after(self, command: list[str], environment: dict[str, str], watch_s: float = 2.5) -> tuple[float, int]:
        """Start a program; return the seconds until the screen shows what it shows at the end, and the memory then.

        The memory is the program's share in bytes (its proportional set size).
        """
        looks: list[tuple[float, bytes]] = []
        began = time.perf_counter()
        program = subprocess.Popen(command, env=self.environment | environment)
        while (now := time.perf_counter() - began) < watch_s:
            picture = self.look()
            if not looks or looks[-1][1] != picture:
                looks.append((now, picture))
            time.sleep(LOOK_S)
        memory = _memory(program.pid)
        program.terminate()
        program.wait()
        end = looks[-1][1]
        if len(set(zip(end[::3], end[1::3], end[2::3], strict=True))) < 3:
            raise SystemExit(f"{command[0]} drew nothing within {watch_s} s")
        return next(at for at, picture in looks if _alike(picture, end) > LIKE_THE_END), memory


def _alike(one: bytes, other: bytes) -> float:
    return sum(one[at : at + 3] == other[at : at + 3] for at in range(0, len(one), 3)) * 3 / len(one)


def _memory(process: int) -> int:
    lines = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="utf-8").splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:"))


@contextmanager
def screen() -> Iterator[Screen]:
    """Open a screen; Xvfb chooses a number that is free."""
    with tempfile.TemporaryDirectory() as folder:
        size = f"{WIDTH}x{HEIGHT}x24"
        reading, writing = os.pipe()
        # Without -noreset the server begins anew after each app, and throws out the next if it comes just then.
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-fbdir", folder, "-noreset"]
        command += ["-nolisten", "tcp"]
        server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        if not number:
            raise SystemExit("Xvfb did not start")
        try:
            with (Path(folder) / "Xvfb_screen0").open("rb") as file:
                yield Screen(f":{number}", mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ))
        finally:
            server.terminate()
            server.wait()
