"""Calls the command line in this process, on a scratch folder and the sample deck, at a fixed hour."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Self

import pytest

from lrdesk.cli import main, memory
from tests.conftest import MORNING


@dataclass(frozen=True)
class Said:
    """What a command left behind: its exit code, and what it wrote."""

    code: int
    out: str
    err: str

    @property
    def sentence(self) -> str:
        """The one sentence of a command that failed."""
        (line,) = self.err.splitlines()
        assert line.startswith("lrdesk: ")
        assert line.endswith(".")
        assert "Traceback" not in line
        return line


Lrdesk = Callable[..., Said]


class _Morning(datetime):
    @classmethod
    def now(cls, tz: object = None) -> Self:
        return cls.fromtimestamp(MORNING.timestamp(), MORNING.tzinfo)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def database(data: Path) -> Path:
    return data / "lrdesk.db"


@pytest.fixture
def lrdesk(
    decks: Path, data: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Said]:
    """Run one command."""
    monkeypatch.setattr(memory, "datetime", _Morning)

    def run(*arguments: str | Path) -> Said:
        try:
            code = main(["--data-dir", str(data), *map(str, arguments)])
        except SystemExit as exit_:
            code = int(exit_.code or 0)
        return Said(code, *capsys.readouterr())

    return run
