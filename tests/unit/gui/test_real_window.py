"""The shipped decks' first session in a real window: a process of its own, a screen of its own, and only keys."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from fractions import Fraction
from math import ceil
from pathlib import Path
from time import monotonic

import pytest

from lrdesk.store import Store
from lrdesk.study.settings import Settings

ITEMS = 12
MOST_ROUNDS = 80
LONGEST_WAIT_S = 60
X11_NAME = "^lrdesk$"  # StartupWMClass of the desktop entry, by which a dock knows whose window it is

TELLING = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from lrdesk import opening

class Lived(opening.App):
    def __init__(self, *given):
        super().__init__(*given)
        QApplication.instance().focusChanged.connect(self.tell)
        self.window.screens.currentChanged.connect(self.tell)

    def tell(self, *_):
        place = QApplication.activeModalWidget() or self.window.screens.currentWidget()
        focus = QApplication.focusWidget()
        if focus is not None and place.isAncestorOf(focus):
            print(type(place).__name__, focus.accessibleName(), flush=True)

opening.App = Lived
opening.run(Path(sys.argv[1]))
"""
"""LR Desk as always, but it tells what is shown whenever the focus goes to another place."""

needs_a_screen = pytest.mark.skipif(
    not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="Xvfb or xdotool is not installed"
)


@pytest.fixture
def display() -> Iterator[str]:
    """A screen that nobody else uses."""
    read, write = os.pipe()
    # Without -noreset the server begins anew whenever its last client leaves: each look for a window that is not there
    # yet would be such a client, and LR Desk, if it connects just then, is thrown out.
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x900x24", "-noreset"]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with open(read) as told:
        number = told.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait()


def _keys(display: str, *keys: str) -> None:
    command = ["xdotool", "key", "--delay", "30", *keys]
    subprocess.run(command, env={**os.environ, "DISPLAY": display}, check=True)


def _wait_for(app: "subprocess.Popen[str]", place: str) -> None:
    """Wait until the focus is at a place."""
    assert app.stdout is not None
    for line in app.stdout:  # each a place, and what has the focus there
        if line.split()[0] == place:
            return
    raise AssertionError(f"the focus never came to {place}")


def _answers(database: Path) -> list[tuple[str, str, int, bool]]:
    """Return (item, kind, grade, undone) of every answer, oldest first."""
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
        return connection.execute(
            "SELECT key, log.kind, grade, EXISTS (SELECT 1 FROM log AS l WHERE l.undoes = log.id) "
            "FROM log JOIN item ON item.id = log.item WHERE log.kind <> 'undo' ORDER BY log.id"
        ).fetchall()


def _known(database: Path) -> int:
    last = {item: grade for item, _, grade, undone in _answers(database) if not undone}
    return sum(grade >= 4 for grade in last.values())


@needs_a_screen
@pytest.mark.timeout(300)
def test_the_first_session_of_the_shipped_decks(display: str, tmp_path: Path) -> None:
    with Store.open(tmp_path / "lrdesk.db") as store:
        Settings(store)["new_per_day"] = ITEMS
    environment = {**os.environ, "DISPLAY": display}
    environment.pop("QT_QPA_PLATFORM", None)
    telling = [sys.executable, "-c", TELLING, str(tmp_path)]
    app = subprocess.Popen(telling, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        _focus(display, app, 1)
        database = tmp_path / "lrdesk.db"
        _wait_for(app, "WelcomeScreen")
        _keys(display, "Escape")
        _wait_for(app, "TodayScreen")
        _keys(display, "Return")
        _wait_for(app, "ReviewScreen")
        undone = False
        for _ in range(MOST_ROUNDS):
            # Whatever the card is, this answers it in a round or two: letters choose or tick (or are typed), Space
            # shows the answer or grades, Ctrl+Enter ends an explanation.
            _keys(display, "alt+2", "a", "b", "c", "d", "space")
            if _known(database) == ITEMS:
                break
            _keys(display, "ctrl+Return")
            if _known(database) == ITEMS:
                break
            if not undone and len(_answers(database)) > 2:
                _keys(display, "ctrl+z")
                undone = True
        assert _known(database) == ITEMS
        _keys(display, "ctrl+q")
        _, complaints = app.communicate(timeout=LONGEST_WAIT_S)
        assert complaints == ""
    finally:
        app.kill()
        app.wait()

    due = [sys.executable, "-m", "lrdesk", "--data-dir", str(tmp_path), "due", "--json"]
    told = json.loads(subprocess.run(due, check=True, capture_output=True, text=True).stdout)
    assert (told["due"], told["new"], told["drills"]) == (0, 0, 0)
    assert told["next_due"]["items"] == ITEMS
    with closing(sqlite3.connect(database)) as connection:
        rows = connection.execute("SELECT key, easiness, interval, repetitions FROM memory").fetchall()
    answers = _answers(database)
    assert any(undone for *_, undone in answers)
    for item, *memory in rows:
        grades = [grade for key, kind, grade, undone in answers if (key, kind, undone) == (item, "review", 0)]
        assert memory == _sm2(grades)


PLACES = ("Today", "Decks", "Lab", "Browse", "Write", "Progress", "Settings")
DIALOGS = {"Today": (("c", "ChooseSession"), ("question", "ShortcutSheet")), "Lab": (("ctrl+o", "KeptDialog"),)}


@needs_a_screen
@pytest.mark.timeout(120)
def test_keys_alone_go_to_every_place_and_into_its_dialogs_and_back(display: str, tmp_path: Path) -> None:
    with Store.open(tmp_path / "lrdesk.db") as store:
        store.set_setting("welcomed", True)
    environment = {**os.environ, "DISPLAY": display}
    environment.pop("QT_QPA_PLATFORM", None)
    app = subprocess.Popen(
        [sys.executable, "-c", TELLING, str(tmp_path)], env=environment, stdout=subprocess.PIPE, text=True
    )
    try:
        _focus(display, app, 1)
        _wait_for(app, "TodayScreen")
        for number, place in enumerate((*PLACES[1:], PLACES[0]), start=2):
            _keys(display, f"ctrl+{number if number <= len(PLACES) else 1}")
            _wait_for(app, f"{place}Screen")
            for key, dialog in DIALOGS.get(place, ()):
                _keys(display, key)
                _focus(display, app, 2)
                _wait_for(app, dialog)
                _keys(display, "Escape")
                _focus(display, app, 1)
                _wait_for(app, f"{place}Screen")
        _keys(display, "ctrl+q")
        assert app.wait(LONGEST_WAIT_S) == 0
    finally:
        app.kill()
        app.communicate()


def _focus(display: str, app: "subprocess.Popen[str]", windows: int) -> None:
    """Give the keys to the topmost of so many windows, which a window manager would do."""
    environment, found = {**os.environ, "DISPLAY": display}, [""]
    give_up = monotonic() + LONGEST_WAIT_S
    while len(found) != windows or not found[0]:
        assert app.poll() is None, f"LR Desk ended with {app.returncode}"
        assert monotonic() < give_up, f"{found} are not {windows} windows"
        search = ["xdotool", "search", "--onlyvisible", "--all", "--pid", str(app.pid), "--classname", X11_NAME]
        told = subprocess.run(search, env=environment, check=False, capture_output=True, text=True).stdout
        found = told.split() or [""]
    subprocess.run(["xdotool", "windowfocus", "--sync", found[-1]], env=environment, check=True)


def _sm2(grades: list[int]) -> list[int]:
    """SM-2 once more, in fractions, from its text: [easiness in hundredths, interval, repetitions]."""
    easiness, interval, repetitions = Fraction(5, 2), 0, 0
    for grade in grades:
        if grade < 3:
            interval, repetitions = 1, 1
            continue
        missing = 5 - grade
        easiness = max(
            Fraction(13, 10), easiness + Fraction(1, 10) - missing * (Fraction(8, 100) + missing * Fraction(2, 100))
        )
        interval = {0: 1, 1: 6}.get(repetitions, ceil(interval * easiness))
        repetitions += 1
    return [int(easiness * 100), interval, repetitions]
