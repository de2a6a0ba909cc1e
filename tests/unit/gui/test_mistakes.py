"""A mistake of the program ends in a sentence and a report, on whichever thread; a crash does so at the next start."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from lrdesk import crashes, paths

CARD = "What a card says"

LIVE = """
import os, signal, sys, threading
from pathlib import Path
from PySide6.QtCore import Qt, QThread, QTimer
from lrdesk import app, opening, paths

paths.DECKS = Path(sys.argv[1])
end = sys.argv[3]
kept = []

class Thread(QThread):
    def run(self):
        raise ValueError("What a card says")

def slot():
    raise ValueError("What a card says")

def thread():
    threading.Thread(target=slot).start()

def qthread():
    kept.append(Thread())
    kept[0].start()

def qt():
    lost, ticking, is_up = QThread(), QTimer(), threading.Event()
    ticking.moveToThread(lost)
    ticking.timeout.connect(is_up.set, Qt.ConnectionType.DirectConnection)
    lost.started.connect(ticking.start)
    lost.start()
    is_up.wait()  # or it would crash on its way up, now and then before Qt has said a word
    del lost

def kill():
    os.kill(os.getpid(), signal.SIGKILL)

def close():
    kept.append(opened[0].window.notice.text)
    print("told:", opened[0].window.notice.text)
    print("offers:", [made.text() for made in opened[0].window.notice.offers])
    opened[0].window.close()

opened = []

class Lived(app.App):
    def __init__(self, *given):
        super().__init__(*given)
        opened.append(self)
        self.ready.connect(lambda: QTimer.singleShot(0, globals()[end]))
        if end in ("slot", "thread", "qthread"):
            self.ready.connect(self.wait_for_words)

    def wait_for_words(self):
        self.timer = QTimer(interval=20)
        self.timer.timeout.connect(lambda: self.window.notice.text and close())
        self.timer.start()

opening.App = Lived
print("code:", opening.run(Path(sys.argv[2])))
"""


def _live(decks: Path, data: Path, end: str) -> tuple[int, str, str]:
    """Start LR Desk, let it end as told, and return its exit code, and what it wrote."""
    environment = {**os.environ, "XDG_CONFIG_HOME": str(data.parent / "config")}
    command = [sys.executable, "-c", LIVE, str(decks), str(data), end]
    ended = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    return ended.returncode, ended.stdout, ended.stderr


@pytest.mark.parametrize("end", ["slot", "thread", "qthread"])
def test_a_mistake_is_told_at_once_with_its_report(decks: Path, tmp_path: Path, end: str) -> None:
    data = tmp_path / "data"
    code, told, _ = _live(decks, data, end)
    assert code == 0
    assert "told: Something went wrong inside LR Desk (ValueError). Your answers are saved" in told
    assert "offers: ['Show the report']" in told
    (report,) = crashes.reports(paths.crashes(data))
    text = report.read_text(encoding="utf-8")
    assert "PySide6 6" in text
    assert "ValueError" in text
    assert CARD not in text
    assert "told: \n" in _live(decks, data, "close")[1]  # it was offered once


def test_what_qt_aborts_is_offered_at_the_next_start(decks: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    code, _, heard = _live(decks, data, "qt")
    assert code < 0
    assert "Destroyed while thread" in heard  # Qt's messages still go where they went
    _, told, _ = _live(decks, data, "close")
    assert "told: LR Desk ended unexpectedly the last time." in told
    assert "offers: ['Show the report']" in told
    (report,) = crashes.reports(paths.crashes(data))
    text = report.read_text(encoding="utf-8")
    assert "Destroyed while thread" in text
    assert "PySide6 6" in text
    assert "told: \n" in _live(decks, data, "close")[1]


def test_a_killed_app_and_a_closed_one_left_no_report(decks: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    assert _live(decks, data, "kill")[0] < 0
    for _ in range(2):
        code, told, heard = _live(decks, data, "close")
        assert (code, heard) == (0, "")
        assert "told: \n" in told
        assert "code: 0" in told
    assert crashes.reports(paths.crashes(data)) == []
    assert list(paths.crashes(data).iterdir()) == []
