"""Experiments that are kept in a folder: found again, named safely, and never lost to a mistake."""

import os
from pathlib import Path

import pytest
from msgspec import structs

from lrdesk.content.files import LONGEST, RESERVED, name_for, write_whole
from lrdesk.content.kept import KeptExperiments
from lrdesk.content.sharing import from_text
from lrdesk.lab.errors import LabError
from lrdesk.lab.spec import Experiment, Lane
from lrdesk.lab.spec.optimizers import SGD
from lrdesk.lab.spec.problems import Quadratic
from lrdesk.study.history import History
from lrdesk.study.keeping import Keeping

MADE = Experiment(
    id="bowl",
    title="A bowl",
    problem=Quadratic(),
    steps=20,
    lanes=(Lane(label="calm", optimizer=SGD(lr=0.05)),),
    views=("loss",),
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "experiments"


@pytest.fixture
def keeping(folder: Path) -> Keeping:
    return Keeping(KeptExperiments(folder), History())


def _titles(keeping: Keeping) -> list[str]:
    return [one.title for one in keeping.folder.all()[0]]


def test_what_is_kept_is_found_again_by_its_title(keeping: Keeping, folder: Path) -> None:
    assert keeping.folder.all() == ([], [])
    keeping.keep(MADE, "  Warm-up  helps ")
    keeping.keep(MADE, "a first try")
    assert _titles(keeping) == ["a first try", "Warm-up helps"]
    (_, found), _ = keeping.folder.all()
    assert found.experiment == structs.replace(MADE, id="warm-up-helps", title="Warm-up helps")
    assert from_text((folder / "warm-up-helps.toml").read_text(encoding="utf-8")) == found.experiment
    assert sorted(file.name for file in folder.iterdir()) == ["a-first-try.toml", "warm-up-helps.toml"]


def test_a_title_is_taken_once_and_a_file_name_is_numbered(keeping: Keeping) -> None:
    keeping.keep(MADE, "Warm up")
    with pytest.raises(LabError, match="kept as “warm UP” already; choose another name"):
        keeping.keep(MADE, "warm UP")
    assert keeping.keep(MADE, "Warm-up").file.name == "warm-up-2.toml"
    assert _titles(keeping) == ["Warm up", "Warm-up"]


@pytest.mark.parametrize(
    "title",
    [
        "../../etc/passwd",
        "..",
        "CON",
        "nul",
        "Lpt1",
        "C:\\boot",
        "a/b",
        "学習率",
        "\u202egnp",
        "x" * 80,
        "~",
        "-",
        "é" * 80,
    ],
)
def test_any_title_makes_a_file_in_the_folder(title: str, keeping: Keeping, folder: Path) -> None:
    made = keeping.keep(MADE, title)
    assert made.file.resolve().parent == folder.resolve()
    assert made.file.stem.lower() not in RESERVED
    assert len(made.file.stem) <= LONGEST + len("experiment-")
    assert _titles(keeping) == [title]


@pytest.mark.parametrize("title", ["", "   ", "x" * 81])
def test_a_title_that_cannot_be_is_refused_by_its_field(title: str, keeping: Keeping, folder: Path) -> None:
    with pytest.raises(LabError, match='field "title": expected '):
        keeping.keep(MADE, title)
    assert not folder.exists()


def test_a_broken_file_is_named_and_skipped(keeping: Keeping, folder: Path) -> None:
    keeping.keep(MADE, "Good")
    (folder / "bad.toml").write_text("[[experiment]]\nid = 3\n", encoding="utf-8")
    (folder / "huge.toml").write_bytes(b"#" * 3_000_000)
    (folder / "noise.toml").write_bytes(b"\xff\xfe\x00")
    (folder / "folder.toml").mkdir()
    assert _titles(keeping) == ["Good"]
    names = [sentence.split(":")[0].split(",")[0] for sentence in keeping.folder.all()[1]]
    assert names == ["bad.toml", "folder.toml", "huge.toml", "noise.toml"]


def test_renaming_moves_the_file_and_deleting_can_be_undone(keeping: Keeping, folder: Path) -> None:
    first = keeping.keep(MADE, "First")
    keeping.keep(MADE, "Second")
    with pytest.raises(LabError, match="already"):
        keeping.rename(first, "second")
    renamed = keeping.rename(first, "FIRST")
    assert _titles(keeping) == ["FIRST", "Second"]
    assert not first.file.exists()
    renamed.file.write_text("# a note\n" + renamed.text, encoding="utf-8")
    (renamed, _), _ = keeping.folder.all()
    keeping.delete(renamed)
    assert _titles(keeping) == ["Second"]
    assert keeping.history.undo() == "delete the experiment “FIRST”"
    assert keeping.folder.all()[0][0].text.startswith("# a note\n")


def test_all_is_undone_and_redone_by_name_to_the_letter(keeping: Keeping, folder: Path) -> None:
    def files() -> dict[str, bytes]:
        return {file.name: file.read_bytes() for file in folder.iterdir()}

    states = [{}]
    first = keeping.keep(MADE, "First")
    states.append(files())
    second = keeping.rename(first, "Second")
    states.append(files())
    keeping.delete(second)
    names = ["delete the experiment “Second”", "rename the experiment “First”", "keep the experiment “First”"]
    for name in names:
        assert keeping.history.undo() == name
        assert files() == states.pop()
    for name in reversed(names):
        assert keeping.history.redo() == name
    assert files() == {}


def test_what_was_changed_on_the_disk_meanwhile_is_not_lost_to_an_undo(keeping: Keeping) -> None:
    first = keeping.keep(MADE, "First")
    first.file.write_text("# by hand\n" + first.text, encoding="utf-8")
    with pytest.raises(LabError, match=r"^first\.toml was changed on the disk meanwhile; nothing was changed here\.$"):
        keeping.history.undo()
    with pytest.raises(LabError, match="changed on the disk"):
        keeping.rename(first, "Second")
    assert _titles(keeping) == ["First"]
    assert first.file.read_text(encoding="utf-8").startswith("# by hand\n")


def test_a_file_that_is_there_by_now_is_not_overwritten_by_an_undo(keeping: Keeping) -> None:
    first = keeping.keep(MADE, "First")
    keeping.delete(first)
    first.file.write_text("mine", encoding="utf-8")
    with pytest.raises(LabError, match=r"^first\.toml is there already; nothing was changed\.$"):
        keeping.history.undo()
    assert first.file.read_text(encoding="utf-8") == "mine"


def test_a_write_that_fails_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "x.toml"
    write_whole(file, b"before")

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(LabError, match="cannot be written: No space left on device"):
        write_whole(file, b"after")
    assert [one.name for one in tmp_path.iterdir()] == ["x.toml"]
    assert file.read_bytes() == b"before"


def test_a_folder_that_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "experiments").write_text("", encoding="utf-8")
    with pytest.raises(LabError, match="cannot be written"):
        Keeping(KeptExperiments(tmp_path / "experiments"), History()).keep(MADE, "Any")


def test_names_that_are_taken_are_numbered() -> None:
    assert name_for("Too high?", "card") == "too-high"
    assert name_for("Too high?", "card", {"too-high", "too-high-2"}) == "too-high-3"
