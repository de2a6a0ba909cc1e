"""Starting at login, by each system's own rules for one user.

Linux: a desktop entry in the autostart folder of the XDG base directories. macOS: a launch agent. Windows: a value
under the Run key of the user.
"""

import configparser
import os
import plistlib
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final, Protocol

from lrdesk import APP_ID
from lrdesk.content.files import write_whole
from lrdesk.lab.errors import LabError
from lrdesk.words import tr

NAME: Final = "lrdesk"
RUN_KEY: Final = r"Software\Microsoft\Windows\CurrentVersion\Run"


class AutostartError(Exception):
    """Starting at login could not be switched; its text says why, and it is as it was."""


class Autostart(Protocol):
    """Where a system keeps what it starts at login. Its methods raise OSError or LabError."""

    def command(self) -> str | None:
        """Return what is started at login, as the system keeps it; None where nothing is."""

    def turn_on(self, command: Sequence[str]) -> None:
        """Have a command started."""

    def turn_off(self) -> None:
        """Have nothing started; where nothing is, do nothing."""


def is_on() -> bool:
    """Whether LR Desk starts at login; where that cannot be read, it counts as off."""
    try:
        return here().command() is not None
    except OSError:
        return False


def switch(on: bool, arguments: Sequence[str] = ()) -> None:
    """Have LR Desk start in the background at login, with these arguments, or not. Raises AutostartError."""
    try:
        if on:
            here().turn_on([*program(), "--in-background", *arguments])
        else:
            here().turn_off()
    except (OSError, LabError) as error:
        told = tr("Starting at login could not be switched ({why}); it is as it was. Your system's own settings can.")
        raise AutostartError(told.format(why=getattr(error, "strerror", None) or error)) from error


def program() -> list[str]:
    """Return the command that starts this LR Desk, as it was installed."""
    if "APPIMAGE" in os.environ:  # what runs is inside of it, and mounted elsewhere each time
        return [os.environ["APPIMAGE"]]
    if getattr(sys, "frozen", False):
        return [sys.executable]
    windowless = Path(sys.executable).with_name("pythonw.exe")  # the other opens a console on Windows
    return [str(windowless) if windowless.exists() else sys.executable, "-m", "lrdesk"]


def here() -> Autostart:
    """Return the place of this system. Raises OSError where an app has none."""
    if "FLATPAK_ID" in os.environ:
        raise OSError(tr("Flatpak does not let an app do that"))
    if sys.platform == "win32":
        return RunKey()
    if sys.platform == "darwin":
        return LaunchAgent(Path.home() / "Library" / "LaunchAgents" / f"{APP_ID}.plist")
    config = os.environ.get("XDG_CONFIG_HOME", "")
    folder = Path(config) if Path(config).is_absolute() else Path.home() / ".config"
    return DesktopEntry(folder / "autostart" / f"{NAME}.desktop")


class DesktopEntry:
    """A file of the Desktop Entry Specification."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def command(self) -> str | None:
        """Return the Exec line, unless the desktop's own settings have switched the entry off."""
        entry = configparser.RawConfigParser(strict=False)
        try:
            entry.read_string(self._file.read_text(encoding="utf-8"))
            fields = entry["Desktop Entry"]
        except (FileNotFoundError, NotADirectoryError, UnicodeDecodeError, configparser.Error, KeyError):
            return None
        is_off = fields.get("Hidden") == "true" or fields.get("X-GNOME-Autostart-enabled") == "false"
        return None if is_off else fields.get("Exec")

    def turn_on(self, command: Sequence[str]) -> None:
        """Write the file."""
        lines = (
            "[Desktop Entry]",
            "Type=Application",
            "Name=LR Desk",
            f"Exec={' '.join(_quoted(part) for part in command)}",
            "X-GNOME-Autostart-enabled=true",
        )
        write_whole(self._file, ("\n".join(lines) + "\n").encode())

    def turn_off(self) -> None:
        """Delete the file."""
        self._file.unlink(missing_ok=True)


def _quoted(part: str) -> str:
    """Quote a part of an Exec line: in quotes, and then as the specification escapes any string and its field codes."""
    quoted = re.sub(r'(["`$\\])', r"\\\1", part)
    return f'"{quoted}"'.replace("\\", "\\\\").replace("\n", "\\n").replace("%", "%%")


class LaunchAgent:
    """A property list of launchd."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def command(self) -> str | None:
        """Return the program and its arguments, unless the agent is disabled."""
        try:
            agent = plistlib.loads(self._file.read_bytes())
        except (FileNotFoundError, NotADirectoryError, plistlib.InvalidFileException, ValueError):
            return None
        if not isinstance(agent, dict) or agent.get("Disabled") or "ProgramArguments" not in agent:
            return None
        return " ".join(agent["ProgramArguments"])

    def turn_on(self, command: Sequence[str]) -> None:
        """Write the file."""
        agent = {"Label": APP_ID, "ProgramArguments": list(command), "RunAtLoad": True, "ProcessType": "Interactive"}
        write_whole(self._file, plistlib.dumps(agent))

    def turn_off(self) -> None:
        """Delete the file."""
        self._file.unlink(missing_ok=True)


class RunKey:
    """A value in the registry."""

    def command(self) -> str | None:
        """Return the command line."""
        registry = _registry()
        try:
            with registry.OpenKey(registry.HKEY_CURRENT_USER, RUN_KEY) as key:
                return str(registry.QueryValueEx(key, NAME)[0])
        except FileNotFoundError:
            return None

    def turn_on(self, command: Sequence[str]) -> None:
        """Set the value."""
        registry = _registry()
        with registry.CreateKey(registry.HKEY_CURRENT_USER, RUN_KEY) as key:
            registry.SetValueEx(key, NAME, 0, registry.REG_SZ, subprocess.list2cmdline(command))

    def turn_off(self) -> None:
        """Delete the value."""
        registry = _registry()
        try:
            with registry.CreateKey(registry.HKEY_CURRENT_USER, RUN_KEY) as key:
                registry.DeleteValue(key, NAME)
        except FileNotFoundError:
            return


def _registry() -> Any:
    import winreg  # there on Windows alone

    return winreg
