"""The longest turn of an app's event loop, seen from outside: how long it went without waiting for what comes next.

The system calls by which the loop waits are watched by strace, which itself slows every one of them a little.
"""

import re
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from screen import Screen

PATIENCE_S: Final = 60
REVIEW_S, RUN_S = 3, 6
WAITS: Final = ("poll", "ppoll")
_LINE: Final = re.compile(r"(?P<thread>\d+) +(?P<at>[\d.]+) (?P<call>.*)")
_TOOK: Final = re.compile(r"<(?P<seconds>[\d.]+)>$")


def longest_turn(shown: Screen, command: list[str], environment: dict[str, str]) -> float:
    """Start an app, open a review, see its first answer with its run, and return the seconds of the longest turn.

    What comes before the loop, and closing the app, are left out.
    """
    for tool in ("strace", "xdotool"):
        if shutil.which(tool) is None:
            raise SystemExit(f"{tool} is missing; install it with: apt-get install {tool}")
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder) / "waits"
        watch = ["strace", "-f", "--seccomp-bpf", "-qq", "-ttt", "-T", "-e", f"trace={','.join(WAITS)}", "-o", str(log)]
        app = subprocess.Popen([*watch, *command], env=shown.environment | environment)
        give_up = time.monotonic() + PATIENCE_S
        while not (window := shown.xdotool("search", "--onlyvisible", "--name", "LR Desk")):
            if app.poll() is not None or time.monotonic() > give_up:
                app.kill()
                raise SystemExit(f"{command[0]} showed no window")
            time.sleep(0.1)
        time.sleep(REVIEW_S)  # until the review is made, turn by turn
        shown.xdotool("windowfocus", "--sync", window.split()[-1])
        shown.xdotool("key", "Return")
        time.sleep(REVIEW_S)
        shown.xdotool("key", "space")
        time.sleep(RUN_S)
        end = time.time()
        shown.xdotool("key", "ctrl+q")
        app.wait(PATIENCE_S)
        return max(_turns(log.read_text(encoding="utf-8").splitlines(), end), default=0.0)


def _turns(lines: Iterable[str], end: float) -> Iterator[float]:
    """Yield the seconds between each wait of the first thread's loop and its next, until `end` in seconds since 1970.

    The loop waits for several files at once; who waits for one alone, as for an answer of the X server, goes on
    within the same turn.
    """
    loop, since, waits = "", None, False
    for line in lines:
        if (found := _LINE.match(line)) is None:
            continue
        loop = loop or found["thread"]
        at, call = float(found["at"]), found["call"]
        if found["thread"] != loop or at > end:
            continue
        if call.startswith(WAITS):
            waits = call.partition("]")[0].count("fd=") > 1
            if not waits:
                continue
            if since is not None:
                yield at - since
            took = _TOOK.search(call)
            since = at + float(took["seconds"]) if took else None
        elif "resumed" in call and waits:
            since = at
