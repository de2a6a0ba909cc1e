"""Installs a release over an older one, as dpkg does, and follows a learner across: `upgrade.py OLD.deb NEW.deb`.

Both are installed below a folder of their own, without touching this system. What is asked: the answers given to the
older one still count in the newer, after a backup; no file of the older one stays behind; going back is refused kindly;
and removing the package leaves what was learnt. Linux alone, with xvfb and xdotool.
"""

import json
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path
from typing import Final

import smoke
from project import NAME
from screen import Screen, screen

ANSWERS: Final = 3
PATIENCE_S: Final = 120
KEYS: Final = (["a", "space", "3"], ["ctrl+Return", "3"])
"""Whatever a card is, these answer it in a round or two; a key that means nothing on it does nothing."""


class Root:
    """A folder that packages are installed below."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        for name in ("info", "updates", "triggers"):
            (folder / "var/lib/dpkg" / name).mkdir(parents=True)
        for name in ("status", "available"):
            (folder / "var/lib/dpkg" / name).touch()
        self.program = folder / "usr/bin" / NAME

    def dpkg(self, *arguments: str) -> str:
        """Do something to the packages; what they need of a system, this system has."""
        options = [f"--root={self._folder}", "--force-not-root", "--force-depends", "--force-downgrade"]
        done = subprocess.run(["dpkg", *options, *arguments], capture_output=True, text=True)
        if done.returncode:
            raise SystemExit(f"dpkg {' '.join(arguments)}: {done.stderr}")
        return done.stdout

    def files(self) -> set[str]:
        """Return the files that are there, but for dpkg's own."""
        below = self._folder / "usr"
        return {f"/{file.relative_to(self._folder)}" for file in below.rglob("*") if not _is_folder(file)}

    def stale(self) -> set[str]:
        """Return the files that no package owns."""
        return self.files() - set(self.dpkg("--listfiles", NAME).splitlines())


def _is_folder(file: Path) -> bool:
    return file.is_dir() and not file.is_symlink()


class Data:
    """A learner's folder, looked at from outside the app."""

    def __init__(self, folder: Path) -> None:
        self.database = folder / f"{NAME}.db"
        self.backups = folder / "backups"

    def answers(self) -> list[tuple[str, int]]:
        """Return the items that were answered, and how, oldest first; none before there is a database."""
        if not self.database.exists():
            return []
        with closing(sqlite3.connect(f"file:{self.database}?mode=ro", uri=True)) as connection:
            return connection.execute(
                "SELECT key, grade FROM log JOIN item ON item.id = log.item WHERE grade IS NOT NULL ORDER BY log.id"
            ).fetchall()

    def version(self, file: Path | None = None) -> int:
        """Return the version of the database's schema, or of a backup's."""
        with closing(sqlite3.connect(f"file:{file or self.database}?mode=ro", uri=True)) as connection:
            version: int = connection.execute("PRAGMA user_version").fetchone()[0]
            return version


def follow(old: Path, new: Path, root: Root, learner: smoke.Learner, shown: Screen) -> None:
    """Install, review, install anew, review on, go back, and remove; ends with a sentence where something is wrong."""
    data = Data(learner.data)
    root.dpkg("--install", str(old))
    _review(learner, data, shown)
    before, version = data.answers(), data.version()
    _say(f"{old.name}: {len(before)} answers by keys, database of version {version}")

    root.dpkg("--install", str(new))
    if stale := root.stale():
        raise SystemExit(f"{len(stale)} files of the older version were left behind, such as {min(stale)}")
    _review(learner, data, shown)
    after, newer = data.answers(), data.version()
    if after[: len(before)] != before:
        raise SystemExit("the newer version lost answers")
    kept = [file for file in data.backups.iterdir() if file.suffix == ".db" and data.version(file) == version]
    if newer > version and not kept:
        raise SystemExit("the database was brought up to date without a backup of it")
    if not json.loads(learner.run("doctor", "--json"))["ok"]:
        raise SystemExit("the newer version finds something wrong with what the older one left")
    _say(f"{new.name}: {len(after)} answers, database of version {newer}, {len(kept)} backups of version {version}")

    root.dpkg("--install", str(old))
    if newer > version:
        _refuses(learner, data)
    root.dpkg("--purge", NAME)
    if left := root.files():
        raise SystemExit(f"{len(left)} files stayed after removing, such as {min(left)}")
    if data.answers() != after:
        raise SystemExit("removing the package touched what was learnt")
    _say("removed without a trace, with the answers kept")


def _review(learner: smoke.Learner, data: Data, shown: Screen) -> None:
    """Answer a few more cards by keys."""
    wanted = len(data.answers()) + ANSWERS
    environment = shown.environment | learner.environment | {"QT_QPA_PLATFORM": "xcb"}
    app = subprocess.Popen([str(learner.program)], env=environment, cwd=learner.home)
    give_up = time.monotonic() + PATIENCE_S
    try:
        while not (window := shown.xdotool("search", "--onlyvisible", "--pid", str(app.pid))):
            _or_give_up(app, give_up)
        shown.xdotool("windowfocus", "--sync", window.split()[-1])
        while data.version() == 0:
            _or_give_up(app, give_up)
        shown.xdotool("key", "--delay", "500", "Escape", "ctrl+1", "Return")  # past an introduction
        while len(data.answers()) < wanted:
            _or_give_up(app, give_up)
            for keys in KEYS:
                shown.xdotool("key", "--delay", "60", *keys)
    finally:
        app.terminate()
        app.wait()


def _or_give_up(app: "subprocess.Popen[bytes]", give_up: float) -> None:
    if app.poll() is not None:
        raise SystemExit(f"LR Desk ended with {app.returncode}")
    if time.monotonic() > give_up:
        raise SystemExit("LR Desk did not take the keys")
    time.sleep(0.05)


def _refuses(learner: smoke.Learner, data: Data) -> None:
    """See the older version say that the database is a newer one's, and leave it alone."""
    before = data.database.read_bytes()
    done = subprocess.run(
        [str(learner.program), "stats"],
        env=learner.environment | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
    )
    if not done.returncode or "newer" not in done.stderr or "Traceback" in done.stderr:
        raise SystemExit(f"the older version did not refuse: {done.returncode} {done.stderr}{done.stdout}")
    if data.database.read_bytes() != before:
        raise SystemExit("the older version touched the newer database")
    _say(f"the older one again: {done.stderr.strip()}")


def _say(sentence: str) -> None:
    sys.stdout.write(f"ok  {sentence}\n")


def main(arguments: list[str]) -> int:
    """Follow a learner from the one package to the other."""
    old, new = (Path(argument).resolve() for argument in arguments)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder, screen() as shown:
        home = Path(folder) / "Zoë’s folder"
        home.mkdir()
        root = Root(Path(folder) / "root")
        follow(old, new, root, smoke.Learner(root.program, home), shown)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
