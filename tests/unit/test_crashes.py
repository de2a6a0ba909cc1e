"""A crash leaves one report with nothing of the learner's in it; what is no crash leaves none."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from lrdesk.crashes import KEEP, Crashes, offered, reports

RUN = """
import os, sys, signal
from pathlib import Path
from lrdesk.crashes import Crashes
watched = Crashes(Path(sys.argv[1]))
watched.begin()
if "described" in sys.argv:
    watched.describe()
    watched.describe()
print("running", flush=True)
exec(sys.argv[2])
"""


def _run(folder: Path, end: str, *more: str) -> int:
    """Run a program that is watched, until it ends as told; return its exit code."""
    environment = {**os.environ, "HOME": str(folder.parent), "PYTHONPATH": os.getcwd()}
    command = [sys.executable, "-c", RUN, str(folder), end, *more]
    ended = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert ended.stdout == "running\n", ended.stderr
    return ended.returncode


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data" / "crashes"


SEGFAULT = "import faulthandler; faulthandler._sigsegv()"
ABORT = "os.abort()"


@pytest.mark.parametrize("end", [SEGFAULT, ABORT])
@pytest.mark.parametrize("more", [(), ("described",)])
def test_a_crash_of_the_interpreter_is_reported_at_the_next_start(
    folder: Path, end: str, more: tuple[str, ...]
) -> None:
    assert _run(folder, end, *more) < 0
    assert _run(folder, "watched.end()") == 0
    (report,) = Crashes(folder).unread()
    text = report.read_text(encoding="utf-8")
    assert "Fatal Python error" in text
    assert 'File "<string>", line' in text
    assert text.count("LR Desk") == 1
    assert f"Python {sys.version_info.major}.{sys.version_info.minor}" in text
    assert _run(folder, "watched.end()") == 0
    assert reports(folder) == [report]


@pytest.mark.parametrize("end", ["os.kill(os.getpid(), signal.SIGKILL)", "os._exit(1)", "watched.end()"])
@pytest.mark.parametrize("more", [(), ("described",)])
@pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals")
def test_what_is_no_crash_leaves_no_report(folder: Path, end: str, more: tuple[str, ...]) -> None:
    _run(folder, end, *more)
    _run(folder, "watched.end()")
    assert reports(folder) == []
    assert list(folder.iterdir()) == []


def test_what_was_survived_is_no_crash(folder: Path) -> None:
    assert _run(folder, "import faulthandler; faulthandler.dump_traceback(watched._file); watched.end()") == 0
    assert _run(folder, "watched.end()") == 0
    assert reports(folder) == []


def test_the_last_words_of_a_library_are_in_the_report(folder: Path) -> None:
    _run(folder, "watched.note('QThread: Destroyed while thread is still running'); os.abort()", "described")
    _run(folder, "watched.end()")
    (report,) = reports(folder)
    assert "QThread: Destroyed" in report.read_text(encoding="utf-8")


CARD = "Which rate is the limit? Twice the inverse of the curvature."


def _fail(error: BaseException) -> BaseException:
    def deep() -> None:
        try:
            raise ValueError(CARD)
        except ValueError:
            raise error  # noqa: B904 -- so that the other is its context

    try:
        deep()
    except BaseException as raised:
        return raised
    raise AssertionError


def test_a_report_says_where_but_nothing_of_the_cards(folder: Path) -> None:
    report = Crashes(folder).report(_fail(KeyError(CARD)))
    assert report is not None
    text = report.read_text(encoding="utf-8")
    assert "KeyError" in text
    assert "ValueError" in text
    assert "in deep" in text
    assert CARD not in text
    assert CARD[:12] not in text


def test_names_of_the_program_are_told(folder: Path) -> None:
    report = Crashes(folder).report(_fail(AttributeError("'NoneType' object has no attribute 'card'")))
    assert report is not None
    assert "has no attribute 'card'" in report.read_text(encoding="utf-8")


def test_the_home_folder_is_not_named(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "home", lambda: Path(__file__).parent)
    report = Crashes(folder).report(_fail(KeyError("x")))
    assert report is not None
    text = report.read_text(encoding="utf-8")
    assert str(Path(__file__).parent) not in text
    assert os.path.join("~", "test_crashes.py") in text


def test_the_same_mistake_again_and_again_is_one_report(folder: Path) -> None:
    watched, error = Crashes(folder), _fail(KeyError("x"))
    assert watched.report(error) is not None
    assert watched.report(error) is None
    assert len(reports(folder)) == 1


def test_only_the_last_ten_are_kept(folder: Path) -> None:
    for _ in range(KEEP + 3):
        assert Crashes(folder).report(_fail(KeyError("x"))) is not None
    kept = reports(folder)
    assert len(kept) == KEEP
    assert kept == sorted(kept, reverse=True)


def test_a_report_that_was_offered_is_not_offered_again(folder: Path) -> None:
    watched = Crashes(folder)
    first = watched.report(_fail(KeyError("x")))
    assert first is not None
    assert watched.unread() == [first]
    assert offered(offered(first)).read_text(encoding="utf-8")
    assert watched.unread() == []
    assert len(reports(folder)) == 1


def test_a_folder_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    watched = Crashes(tmp_path / "file" / "crashes")
    watched.begin()
    watched.describe()
    watched.note("last words")
    assert watched.report(_fail(KeyError("x"))) is None
    watched.end()


def test_nothing_heavy_is_loaded_for_it() -> None:
    script = "import sys, lrdesk.crashes; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=True)
    loaded = set(done.stdout.split())
    assert not loaded & {"PySide6", "torch", "platform", "importlib.metadata", "platformdirs"}


def test_a_signal_that_ends_the_app_in_good_order_is_no_crash(folder: Path) -> None:
    _run(folder, f"os.kill(os.getpid(), {int(signal.SIGTERM)})")
    _run(folder, "watched.end()")
    assert reports(folder) == []
