"""The command line: the app, and all that it can do without a window."""

import argparse
import gc
import os
import sys
from collections.abc import Callable
from importlib import import_module
from io import TextIOWrapper
from pathlib import Path

from lrdesk import paths
from lrdesk.system import display_problem, missing_packages


def main(arguments: list[str] | None = None) -> int:
    """Run one command, or the app; return 0 when all is well, 1 when a check failed. Bad usage exits with 2."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # not every console knows a tick; a packaged app may have none at all
            stream.reconfigure(errors="replace")
    try:
        return _run(_parser().parse_args(_with_open(sys.argv[1:] if arguments is None else arguments)))
    except KeyboardInterrupt:
        return INTERRUPTED
    except ImportError as error:
        packages = missing_packages()
        cure = f"sudo apt-get install {' '.join(packages)}" if packages else "pip install -c constraints.txt -e ."
        return fail(f"a part that LR Desk needs is missing ({error}); install it with: {cure}")
    except OSError as error:
        return fail(f"{error.filename or 'a file'} cannot be used: {error.strerror}.")


def _run(chosen: argparse.Namespace) -> int:
    try:
        data = paths.data_folder(chosen.data_dir)
    except paths.LostFolder as error:
        return _lost(chosen, str(error))
    if chosen.screenshot:
        return _command("screenshots", "screenshots")(chosen, data)
    if chosen.command in (None, "open"):
        deck = None if chosen.command is None else Path(os.path.abspath(chosen.deck))
        return _window(data, chosen.in_background, deck)
    module, function = COMMANDS[chosen.command]
    return _command(module, function)(chosen, data)


def _lost(chosen: argparse.Namespace, sentence: str) -> int:
    """Say that there is no data folder, in a window where one was asked for: a double click shows no console."""
    if chosen.command in (None, "open") and not chosen.screenshot and not display_problem():
        from lrdesk.opening import refuse

        refuse(sentence)
    return fail(sentence)


INTERRUPTED = 130  # what shells say of a program that Ctrl+C ended

# Each command's module, so that one command does not wait for what the others import, and its function there.
COMMANDS = {
    "check": ("check", "check"),
    "run": ("experiments", "run"),
    "script": ("experiments", "script"),
    "new": ("new", "new"),
    "due": ("memory", "due"),
    "stats": ("memory", "stats"),
    "rebuild": ("memory", "rebuild"),
    "backup": ("memory", "backup"),
    "restore": ("memory", "restore"),
    "doctor": ("doctor", "doctor"),
}


DECK_ENDINGS = (".lrdeck", ".toml")
"""How a deck's file may end. Only the first is ours alone, and opened by a double-click."""


def _with_open(arguments: list[str]) -> list[str]:
    """Return the arguments with `open` before a deck's file that stands where a command would, as desktops put it."""
    place = 0
    while place < len(arguments) and arguments[place].startswith("-"):
        place += 2 if arguments[place] in ("--data-dir", "--screenshot") else 1
    if place < len(arguments) and arguments[place].lower().endswith(DECK_ENDINGS):
        return [*arguments[:place], "open", *arguments[place:]]
    return arguments


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="lrdesk", description="Learn how the learning rate decides convergence.")
    parser.add_argument("--version", action=_Version)
    parser.add_argument("--data-dir", metavar="DIR", help="keep the learner's data in this folder")
    parser.add_argument("--in-background", action="store_true", help="open no window yet, but stay in the tray")
    parser.add_argument(
        "--screenshot", metavar="DIR", type=Path, help="draw every screen, light and dark, into a folder"
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")

    def add(name: str, help_text: str, json: bool = False) -> argparse.ArgumentParser:
        command = commands.add_parser(name, help=help_text, description=help_text[0].upper() + help_text[1:] + ".")
        if json:
            command.add_argument("--json", action="store_true", help="print JSON")
        return command

    add("open", "open the app, show what a deck file holds, and add it to your decks after a yes").add_argument(
        "deck", metavar="FILE", help="the deck file; its name alone is enough where it ends in .lrdeck or .toml"
    )
    check = add("check", "read decks, run every claim of their experiments, and judge how they are written", json=True)
    check.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="deck files or folders (else all decks)")
    check.add_argument("--seeds", type=_at_least_one, default=1, metavar="N", help="run each experiment with N seeds")
    check.add_argument(
        "--run-code", action="store_true", help="run code in all decks, not only in those that came with the app"
    )
    run = add("run", "train one experiment and judge its claims", json=True)
    run.add_argument("experiment", metavar="DECK/EXPERIMENT")
    run.add_argument("--device", choices=("auto", "cpu", "cuda"), default="auto")
    script = add("script", "print one experiment as a stand-alone PyTorch script")
    script.add_argument("experiment", metavar="DECK/EXPERIMENT")
    script.add_argument("--notebook", action="store_true", help="print a Jupyter notebook instead")
    script.add_argument("--seed", type=_seed, metavar="N", help="draw what is random from this seed")
    new = add("new", "begin a deck of your own from a commented template")
    new.add_argument("deck", metavar="DECK", help="its id: lower-case words joined by hyphens")
    new.add_argument("--folder", type=Path, default=Path(), metavar="DIR", help="where to (else the current folder)")
    add("due", "say what waits today", json=True)
    add("stats", "sum up what was learnt", json=True)
    add("rebuild", "fold every memory anew from the review log")
    add("backup", "copy the database into its backups")
    add("restore", "put a backup in the database's place").add_argument("file", type=Path, metavar="FILE")
    doctor = add("doctor", "say versions, device, paths and whether the database is sound", json=True)
    doctor.add_argument("--self-test", action="store_true", help="also use every part that a package could have lost")
    return parser


class _Version(argparse.Action):
    """Prints the version; looked up only when asked for, since reading package metadata takes time."""

    def __init__(self, **options: object) -> None:
        super().__init__(nargs=0, help="print the version", **options)  # type: ignore[arg-type]

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from lrdesk.version import version

        say(f"lrdesk {version()}")
        parser.exit()


def _at_least_one(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("at least 1 is needed")
    return number


def _seed(text: str) -> int:
    number = int(text)
    if not 0 <= number < 2**31:
        raise argparse.ArgumentTypeError("a seed is a number from 0 to 2147483647")
    return number


def _window(data: Path, in_background: bool, deck: Path | None) -> int:
    problem = display_problem()
    if problem:
        return fail(problem)
    # Nothing made on the way to the first painting is garbage; the collector would go through all of it several times.
    # The app's loader, which works next, turns it on again.
    gc.disable()
    from lrdesk.lab.loader import open_c10_first

    open_c10_first()
    from lrdesk.opening import run

    return run(data, in_background, deck)


def _command(module: str, function: str) -> Callable[[argparse.Namespace, Path], int]:
    command: Callable[[argparse.Namespace, Path], int] = getattr(import_module(f"lrdesk.cli.{module}"), function)
    return command


def say(text: str = "") -> None:
    """Print a line."""
    sys.stdout.write(text + "\n")


def fail(sentence: str) -> int:
    """Print a sentence on standard error and return the exit code 1."""
    sys.stderr.write(f"lrdesk: {sentence}\n")
    return 1
