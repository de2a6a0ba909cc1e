"""Uses a bundle as a learner would: `python packaging/smoke.py [PROGRAM]`, else the one in `dist/`.

It runs in a folder whose name has spaces and letters beyond ASCII, with nothing of the developer's environment that a
learner's lacks. On Linux it also holds the app to opening no socket but the screen's, and to writing into the
learner's folder alone.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from project import BUNDLE, NAME, TITLE, VERSION

WRITABLE: Final = ("/dev/", "/proc/", "/run/", "/sys/")
LIMIT_S: Final = 600


def program() -> Path:
    """Return the program of the bundle that was built here."""
    if sys.platform == "darwin":
        return BUNDLE.parent / f"{TITLE}.app" / "Contents" / "MacOS" / NAME
    return BUNDLE / (f"{NAME}.exe" if sys.platform == "win32" else NAME)


def _inside(program: Path) -> Path:
    """Return the folder of the bundle that a program is of."""
    return program.parents[1] if sys.platform == "darwin" else program.parent


class Learner:
    """A learner's folder, and the program as it runs on it."""

    def __init__(self, program: Path, home: Path) -> None:
        self.program, self.home = program, home
        self.data = home / "What I learnt – 学习"
        bare = {
            name: text for name, text in os.environ.items() if not name.startswith(("PYTHON", "QT_", "VIRTUAL", "LD_"))
        }
        self.environment = bare | {"LRDESK_DATA_DIR": str(self.data), "HOME": str(home), "TMPDIR": str(home)}

    def run(self, *arguments: str, around: Sequence[str] = (), **environment: str) -> str:
        """Run a command of the program, and return what it printed. Ends the smoke test where it fails."""
        done = subprocess.run(
            [*around, str(self.program), *arguments],
            env=self.environment | {"QT_QPA_PLATFORM": "offscreen"} | environment,
            cwd=self.home,
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="replace",  # Windows prints in a code page of its own
            timeout=LIMIT_S,
        )
        if done.returncode:
            raise SystemExit(f"{' '.join(arguments)} ended with {done.returncode}: {done.stderr}{done.stdout}")
        sys.stdout.write(f"ok  {NAME} {' '.join(arguments)}\n")
        return done.stdout


def try_out(learner: Learner) -> None:
    """Run the commands that a learner may run."""
    if sys.platform != "win32" and VERSION not in learner.run("--version"):
        raise SystemExit(f"this is not version {VERSION}")
    learner.run("check", str(next(_inside(learner.program).rglob("decks/lr-convergence.toml"))))
    learner.run("script", "lr-convergence/three-rates")
    learner.run("new", "my-own")
    learner.run("backup")
    learner.run("stats", "--json")
    learner.run("due", "--json")
    learner.run("doctor", "--json")
    learner.run("--screenshot", str(learner.home / "screens"))


def watch(learner: Learner) -> None:
    """Have every part used, and hold the program to its promises by what it asks the system for meanwhile."""
    if shutil.which("strace") is None:
        raise SystemExit("strace is missing; install it with: apt-get install strace")
    log = learner.home / "trace"
    calls = "trace=openat,open,creat,mkdir,mkdirat,rename,renameat2,unlink,unlinkat,socket,connect"
    learner.run("doctor", "--self-test", around=["strace", "-f", "-qq", "-e", calls, "-o", str(log)])
    problems = broken_promises(log.read_text(encoding="utf-8", errors="replace"), learner.home)
    if problems:
        raise SystemExit("\n".join(problems))
    sys.stdout.write("ok  opens no socket, and writes into the learner's folder alone\n")


def broken_promises(trace: str, home: Path) -> list[str]:
    """Return the calls of a trace that reach for a network, or write outside a folder."""
    own = str(home).encode("unicode_escape").decode()
    found = []
    for line in trace.splitlines():
        call, _, told = line.partition(" ")[2].strip().partition("(")
        if " = -1 " in line:
            continue  # it asked, and was refused: nothing happened
        if call in ("socket", "connect") and re.search(r"AF_INET|AF_NETLINK", told):
            found.append(line)
        writes = call in ("creat", "mkdir", "mkdirat", "rename", "renameat2", "unlink", "unlinkat")
        if writes or re.search(r"O_WRONLY|O_RDWR|O_CREAT", told):
            paths = [path for path in re.findall(r'"((?:[^"\\]|\\.)*)"', told) if path.startswith("/")]
            if any(not _octal(path).startswith((own, str(home), *WRITABLE)) for path in paths):
                found.append(line)
    return found


def _octal(path: str) -> str:
    """Return a path as strace writes it, with letters beyond ASCII as octal numbers, as it is."""
    whole = re.sub(rb"\\([0-7]{1,3})", lambda match: bytes([int(match[1], 8)]), path.encode())
    return whole.decode(errors="replace")


def main(arguments: list[str]) -> int:
    """Try the program out, and say so."""
    chosen = Path(arguments[0]).resolve() if arguments else program()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        home = Path(folder) / "Zoë’s folder"
        home.mkdir()
        learner = Learner(chosen, home)
        if sys.platform.startswith("linux"):
            watch(learner)
        else:
            learner.run("doctor", "--self-test")
        try_out(learner)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
