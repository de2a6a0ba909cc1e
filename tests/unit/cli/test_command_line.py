"""The command line as such: usage, version, doctor, and what a real process does."""

import json
import os
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path
from types import SimpleNamespace

import pytest

from lrdesk.cli import doctor
from lrdesk.lab import gpu
from lrdesk.store import Store
from tests.samples import SAMPLE
from tests.unit.cli.conftest import Lrdesk

HIDDEN = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LRDESK_DATA_DIR"}
LRDESK = "import sys; from lrdesk.cli import main; sys.exit(main())"


def _process(*arguments: str | Path, code: str = LRDESK, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run code in a process that inherits nothing about displays."""
    inherited = {key: value for key, value in os.environ.items() if key not in HIDDEN}
    return subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)],
        env={**inherited, **environment},
        capture_output=True,
        encoding="utf-8",
        timeout=100,
        check=False,
    )


@pytest.mark.parametrize(
    "arguments",
    [
        ["nonsense"],
        ["due", "--nonsense"],
        ["run"],
        ["restore"],
        ["check", "--seeds", "0"],
        ["check", "--seeds", "many"],
        ["run", "sample/two-rates", "--device", "abacus"],
    ],
    ids=" ".join,
)
def test_bad_usage_exits_with_2(lrdesk: Lrdesk, arguments: list[str]) -> None:
    said = lrdesk(*arguments)
    assert (said.code, said.out) == (2, "")
    assert said.err.splitlines()[-1].startswith("lrdesk")
    assert "Traceback" not in said.err


def test_the_version_is_that_of_the_package(lrdesk: Lrdesk) -> None:
    assert lrdesk("--version").out == f"lrdesk {version('lrdesk')}\n"


def test_help_names_every_command(lrdesk: Lrdesk) -> None:
    said = lrdesk("--help")
    assert said.code == 0
    for command in ("check", "run", "script", "new", "due", "stats", "rebuild", "backup", "restore", "doctor"):
        assert f"    {command} " in said.out


def test_a_command_that_is_interrupted_says_nothing(lrdesk: Lrdesk, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("lrdesk.cli.memory.due", interrupt)
    said = lrdesk("due")
    assert (said.code, said.out, said.err) == (130, "", "")


def test_doctor_examines_what_is_there(lrdesk: Lrdesk, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "missing_packages", list)
    before = json.loads(lrdesk("doctor", "--json").out)
    assert (before["ok"], before["database"], before["newest backup"]) == (True, "none yet", "none")
    assert not data.exists()  # a look changes nothing
    backup = lrdesk("backup").out.strip()
    said = lrdesk("doctor", "--json")
    assert (said.code, said.err) == (0, "")
    found = json.loads(said.out)
    assert (found["ok"], found["database"], found["newest backup"]) == (True, "sound", backup)
    assert (found["lrdesk"], found["torch"]) == (version("lrdesk"), version("torch"))
    assert "database               sound" in lrdesk("doctor").out


def test_doctor_tells_every_problem_in_a_line(lrdesk: Lrdesk, database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> None:
        raise ImportError("libgomp.so.1 is not there")

    with Store.open(database):
        pass
    content = bytearray(database.read_bytes())
    content[4096:8192] = b"\xaa" * 4096
    database.write_bytes(content)
    monkeypatch.setattr(doctor, "missing_packages", lambda: ["libegl1"])
    monkeypatch.setattr(doctor, "load_torch", broken)
    said = lrdesk("doctor", "--json")
    assert said.code == 1
    found = json.loads(said.out)
    assert (found["ok"], found["database"]) == (False, "damaged")
    assert found["problems"][:2] == [
        "the system library package libegl1 is missing",
        "PyTorch cannot be loaded (libgomp.so.1 is not there)",
    ]
    assert all(problem.startswith(f"the database {database} is damaged") for problem in found["problems"][2:])
    assert said.err.splitlines() == [f"lrdesk: {problem}" for problem in found["problems"]]


def test_doctor_reports_a_self_test_that_fails(lrdesk: Lrdesk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "missing_packages", list)
    monkeypatch.setattr(doctor, "SELF_TESTS", {"arithmetic": lambda: None, "division": lambda: 1 / 0})
    said = lrdesk("doctor", "--self-test", "--json")
    assert said.code == 1
    found = json.loads(said.out)
    assert found["self-test: arithmetic"] == "ok"
    assert found["problems"] == ["the self-test of division failed (ZeroDivisionError: division by zero)"]


def test_every_self_test_passes_here(decks: Path, tmp_path: Path) -> None:
    with_decks = f"from pathlib import Path; from lrdesk import paths; paths.DECKS = Path({str(decks)!r}); {LRDESK}"
    done = _process("--data-dir", tmp_path, "doctor", "--self-test", "--json", code=with_decks)
    found = json.loads(done.stdout)
    assert found["problems"] == []
    assert done.returncode == 0
    assert [found[f"self-test: {name}"] for name in doctor.SELF_TESTS] == ["ok"] * len(doctor.SELF_TESTS)


def test_with_no_display_one_sentence_says_so(tmp_path: Path) -> None:
    if not sys.platform.startswith("linux"):
        pytest.skip("only Linux can be without a display")
    done = _process("--data-dir", tmp_path)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.splitlines() == [
        "lrdesk: there is no display to open a window on; every command of `lrdesk --help` works without one."
    ]


def test_a_terminal_that_knows_no_tick_gets_a_question_mark(decks: Path, tmp_path: Path) -> None:
    done = _process("--data-dir", tmp_path, "check", decks, PYTHONIOENCODING="ascii")
    assert (done.returncode, done.stderr) == (0, "")
    assert "? sample/two-rates: wild diverges" in done.stdout


def test_the_data_folder_may_be_named_in_the_environment(tmp_path: Path) -> None:
    (tmp_path / "decks").mkdir()
    (tmp_path / "decks" / "mine.toml").write_text(SAMPLE.replace('"sample"', '"mine"'), encoding="utf-8")
    done = _process("due", "--json", LRDESK_DATA_DIR=str(tmp_path))
    assert (done.returncode, done.stderr) == (0, "")
    mine = json.loads(done.stdout)["decks"][-1]
    assert (mine["id"], mine["items"]) == ("mine", 3)


def test_a_deck_file_stands_for_the_command_that_opens_it(
    lrdesk: Lrdesk, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[tuple[Path, Path | None]] = []
    monkeypatch.setattr("lrdesk.opening.run", lambda data, hidden, deck: opened.append((data, deck)) or 0)
    monkeypatch.setattr("lrdesk.cli.display_problem", str)
    monkeypatch.chdir(tmp_path)
    for arguments in (("mine.lrdeck",), ("open", "mine.lrdeck"), (tmp_path / "mine.lrdeck",)):
        assert lrdesk(*arguments).code == 0
    assert lrdesk("Mine.TOML").code == 0
    assert lrdesk().code == 0
    assert opened == [(data, tmp_path / "mine.lrdeck")] * 3 + [(data, tmp_path / "Mine.TOML"), (data, None)]
    assert lrdesk("mine.txt").code == 2


def test_doctor_says_where_a_gpu_is_not_used(lrdesk: Lrdesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "missing_packages", list)
    monkeypatch.setattr("torch.cuda.is_available", lambda: False)
    monkeypatch.setattr(gpu, "NVIDIA_DRIVER", tmp_path / "none")
    monkeypatch.setattr(gpu, "find_spec", lambda _: SimpleNamespace(submodule_search_locations=[str(tmp_path)]))
    assert json.loads(lrdesk("doctor", "--json").out)["device"] == "CPU"
    monkeypatch.setattr(gpu, "NVIDIA_DRIVER", tmp_path)
    assert json.loads(lrdesk("doctor", "--json").out)["device"].startswith("CPU (there is an NVIDIA GPU, too")
    (tmp_path / "lib").mkdir()
    (tmp_path / "lib" / "libtorch_cuda.so").touch()  # a driver that is too old, say: this PyTorch could use a GPU
    assert json.loads(lrdesk("doctor", "--json").out)["device"] == "CPU"
