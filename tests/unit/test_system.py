"""The check of system libraries, which runs before Qt and must therefore do without it."""

import subprocess
import sys

import pytest

from lrdesk import system

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux leaves libraries to its packages")


@pytest.fixture
def missing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let two libraries be missing."""
    monkeypatch.setattr(system.sys, "platform", "linux")
    monkeypatch.setattr(system, "_loads", lambda library: library not in ("libEGL.so.1", "libxcb-cursor.so.0"))


@pytest.mark.usefixtures("missing")
def test_what_is_missing_is_told_with_the_command_that_installs_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert system.main([]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    (sentence,) = said.err.splitlines()
    assert sentence.endswith("sudo apt-get install libegl1 libxcb-cursor0")


@pytest.mark.usefixtures("missing")
def test_scripts_get_the_names_alone(capsys: pytest.CaptureFixture[str]) -> None:
    assert system.main(["--packages"]) == 0
    assert capsys.readouterr() == ("libegl1 libxcb-cursor0\n", "")


def test_where_all_is_there_nothing_is_said(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(system, "_loads", lambda library: True)
    assert system.main([]) == 0
    assert capsys.readouterr() == ("", "")


@linux
def test_a_library_that_does_not_exist_does_not_load() -> None:
    assert system._loads("libc.so.6")
    assert not system._loads("libno-such-library.so.7")


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_bring_what_qt_needs(monkeypatch: pytest.MonkeyPatch, platform: str) -> None:
    monkeypatch.setattr(system.sys, "platform", platform)
    monkeypatch.setattr(system, "_loads", lambda library: False)
    monkeypatch.delenv("DISPLAY", raising=False)
    assert system.missing_packages() == []
    assert system.display_problem() == ""


@linux
@pytest.mark.parametrize(
    ("environment", "problem"),
    [
        ({}, True),
        ({"DISPLAY": ""}, True),
        ({"DISPLAY": ":4711"}, True),  # a server that is not there
        ({"QT_QPA_PLATFORM": "xcb"}, True),
        ({"QT_QPA_PLATFORM": "offscreen"}, False),
        ({"WAYLAND_DISPLAY": "wayland-0"}, False),
    ],
    ids=str,
)
def test_a_missing_display_is_told_before_qt_would_abort(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], problem: bool
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert ("no display" in system.display_problem()) == problem


@linux
def test_a_display_that_answers_is_no_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setattr(system, "_x_answers", lambda: True)
    assert system.display_problem() == ""


def test_it_needs_the_standard_library_alone() -> None:
    script = "import sys; before = set(sys.modules); import lrdesk.system; print(*(set(sys.modules) - before))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=True)
    roots = {name.partition(".")[0] for name in done.stdout.split()}
    assert roots <= {"lrdesk", *sys.stdlib_module_names}
