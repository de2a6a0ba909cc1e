"""Starting at login, as each system wants it written down."""

import os
import plistlib
import shlex
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from lrdesk import APP_ID, autostart

AWKWARD = ["/opt/my apps/lrdesk", "--data-dir", 'a "b" $HOME `c` \\d 100% ünï\tö', "'", ""]


@pytest.fixture
def linux(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the entry will be."""
    monkeypatch.setattr(autostart.sys, "platform", "linux")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    return tmp_path / "autostart" / "lrdesk.desktop"


@pytest.fixture
def mac(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the agent will be."""
    monkeypatch.setattr(autostart.sys, "platform", "darwin")
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    return tmp_path / "Library" / "LaunchAgents" / f"{APP_ID}.plist"


class Registry:
    """Stands for winreg."""

    HKEY_CURRENT_USER, REG_SZ = "user", 1

    def __init__(self) -> None:
        self.keys: dict[str, dict[str, str]] = {}
        self.refuses = False

    def OpenKey(self, root: str, name: str) -> Any:
        if name not in self.keys:
            raise FileNotFoundError(2, "no such key")
        return _Entered(self.keys[name])

    def CreateKey(self, root: str, name: str) -> Any:
        if self.refuses:
            raise PermissionError(13, "Access is denied")
        return _Entered(self.keys.setdefault(name, {}))

    def QueryValueEx(self, key: dict[str, str], name: str) -> tuple[str, int]:
        if name not in key:
            raise FileNotFoundError(2, "no such value")
        return key[name], self.REG_SZ

    def SetValueEx(self, key: dict[str, str], name: str, _: int, kind: int, value: str) -> None:
        key[name] = value

    def DeleteValue(self, key: dict[str, str], name: str) -> None:
        if name not in key:
            raise FileNotFoundError(2, "no such value")
        del key[name]


class _Entered:
    def __init__(self, key: dict[str, str]) -> None:
        self._key = key

    def __enter__(self) -> dict[str, str]:
        return self._key

    def __exit__(self, *_: object) -> None:
        return


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> Registry:
    registry = Registry()
    monkeypatch.setattr(autostart.sys, "platform", "win32")
    monkeypatch.setitem(sys.modules, "winreg", registry)
    return registry


@pytest.mark.parametrize("system", ["linux", "mac", "windows"])
def test_it_can_be_switched_on_and_off_as_often_as_one_likes(system: str, request: pytest.FixtureRequest) -> None:
    request.getfixturevalue(system)
    assert not autostart.is_on()
    autostart.switch(False)
    autostart.switch(True)
    autostart.switch(True)
    assert autostart.is_on()
    autostart.switch(False)
    autostart.switch(False)
    assert not autostart.is_on()


def _field(entry: Path, name: str) -> str:
    (line,) = [line for line in entry.read_text(encoding="utf-8").splitlines() if line.startswith(f"{name}=")]
    return line.partition("=")[2]


def test_a_desktop_entry_starts_just_what_it_should(linux: Path) -> None:
    """The shell reads quotes and backslashes in the same way, once the entry's own escapes are taken back."""
    autostart.DesktopEntry(linux).turn_on(AWKWARD)
    line = _field(linux, "Exec").replace("%%", "%").replace("\\\\", "\\")
    read = subprocess.run(["bash", "-c", f"printf '%s\\0' {line}"], capture_output=True, check=True)
    assert read.stdout.decode().split("\0")[:-1] == AWKWARD
    assert _field(linux, "Type") == "Application"
    assert linux.read_text(encoding="utf-8").startswith("[Desktop Entry]\n")


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_an_entry_that_the_desktop_switched_off_is_off(linux: Path, line: str) -> None:
    autostart.switch(True)
    text = linux.read_text(encoding="utf-8").replace("X-GNOME-Autostart-enabled=true\n", "")
    linux.write_text(f"{text}{line}\n", encoding="utf-8")
    assert not autostart.is_on()
    autostart.switch(True)
    assert autostart.is_on()


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"no entry", b"[Desktop Entry]\nName=x\n", b"[Other]\nExec=x\n"])
def test_an_entry_with_nonsense_is_off(linux: Path, content: bytes) -> None:
    linux.parent.mkdir()
    linux.write_bytes(content)
    assert not autostart.is_on()


def test_a_relative_config_folder_is_ignored_as_the_specification_says(
    linux: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path / "home")
    monkeypatch.setenv("XDG_CONFIG_HOME", "relative")
    autostart.switch(True)
    assert (tmp_path / "home" / ".config" / "autostart" / "lrdesk.desktop").is_file()


def test_inside_of_flatpak_it_cannot_be_switched_and_says_so(linux: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FLATPAK_ID", APP_ID)
    with pytest.raises(autostart.AutostartError, match="Flatpak"):
        autostart.switch(True)
    assert not autostart.is_on()
    assert not linux.exists()


def test_a_launch_agent_starts_just_what_it_should(mac: Path) -> None:
    autostart.LaunchAgent(mac).turn_on(AWKWARD)
    agent = plistlib.loads(mac.read_bytes())
    assert agent["ProgramArguments"] == AWKWARD
    assert agent["RunAtLoad"] is True


@pytest.mark.parametrize("content", [b"", b"nonsense", b"<plist></plist>", plistlib.dumps({"Label": "x"})])
def test_an_agent_with_nonsense_is_off(mac: Path, content: bytes) -> None:
    mac.parent.mkdir(parents=True)
    mac.write_bytes(content)
    assert not autostart.is_on()


def test_a_run_key_holds_a_command_line(windows: Registry) -> None:
    autostart.switch(True, ["--data-dir", r"C:\my data"])
    (command,) = windows.keys[autostart.RUN_KEY].values()
    assert command.endswith(r'--in-background --data-dir "C:\my data"')


@pytest.mark.parametrize("on", [True, False])
def test_where_it_cannot_be_written_a_sentence_says_so(windows: Registry, on: bool) -> None:
    autostart.switch(not on)
    windows.refuses = True
    with pytest.raises(autostart.AutostartError, match="Access is denied"):
        autostart.switch(on)
    assert autostart.is_on() != on


def test_a_file_in_the_place_of_the_folder_is_told(linux: Path) -> None:
    linux.parent.write_text("mine", encoding="utf-8")
    with pytest.raises(autostart.AutostartError, match="as it was"):
        autostart.switch(True)
    assert not autostart.is_on()
    assert linux.parent.read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize(
    ("environment", "frozen", "command"),
    [
        ({}, False, [sys.executable, "-m", "lrdesk"]),
        ({}, True, [sys.executable]),
        ({"APPIMAGE": "/home/me/LR Desk.AppImage"}, True, ["/home/me/LR Desk.AppImage"]),
    ],
)
def test_it_starts_the_program_as_it_was_installed(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], frozen: bool, command: list[str]
) -> None:
    monkeypatch.delenv("APPIMAGE", raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(autostart, "sys", SimpleNamespace(executable=sys.executable, frozen=frozen))
    assert autostart.program() == command


@pytest.mark.skipif(os.name == "nt", reason="entries are for desktops of X and Wayland")
def test_what_is_written_can_be_started(linux: Path) -> None:
    autostart.switch(True, ["--version"])
    started = subprocess.run(shlex.split(_field(linux, "Exec")), capture_output=True, text=True, timeout=60, check=True)
    assert started.stdout.startswith("lrdesk ")
