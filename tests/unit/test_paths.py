"""Where the learner's data is: as a start says, as the learner moved it, or the system's place."""

import os
from pathlib import Path

import pytest

from lrdesk import paths
from lrdesk.lab.errors import LabError
from lrdesk.study.care.moving import keep_usual_folder


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "system" / "lrdesk"
    monkeypatch.setattr(paths, "system_folder", lambda: folder)
    monkeypatch.delenv("LRDESK_DATA_DIR", raising=False)
    return folder


@pytest.fixture
def moved(tmp_path: Path, home: Path) -> Path:
    folder = tmp_path / "disk" / "lrdesk"
    folder.mkdir(parents=True)
    (folder / "lrdesk.db").touch()
    keep_usual_folder(folder)
    return folder


def test_without_a_pointer_it_is_the_systems_place(home: Path) -> None:
    assert paths.data_folder() == home
    assert not home.exists()


def test_a_pointer_is_followed(moved: Path, home: Path) -> None:
    assert paths.data_folder() == moved
    assert [file.name for file in home.iterdir()] == [paths.POINTER]


@pytest.mark.usefixtures("moved")
def test_an_option_and_the_environment_win(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LRDESK_DATA_DIR", str(tmp_path / "named"))
    assert paths.data_folder() == tmp_path / "named"
    assert paths.data_folder(str(tmp_path / "chosen")) == tmp_path / "chosen"


@pytest.mark.parametrize("left", ["nothing", "an empty folder", "a file"])
def test_a_folder_that_is_not_there_is_told_and_nothing_is_made(moved: Path, home: Path, left: str) -> None:
    (moved / "lrdesk.db").unlink()
    if left != "an empty folder":
        moved.rmdir()
    if left == "a file":
        moved.touch()
    before = sorted(home.parent.parent.rglob("*"))
    with pytest.raises(paths.LostFolder) as lost:
        paths.data_folder()
    assert str(moved) in str(lost.value)
    assert sorted(home.parent.parent.rglob("*")) == before


@pytest.mark.parametrize("text", [b"", b"somewhere", b"\xff\xfe\x00", b"."])
def test_a_pointer_with_nonsense_is_told(home: Path, text: bytes) -> None:
    home.mkdir(parents=True)
    (home / paths.POINTER).write_bytes(text)
    with pytest.raises(paths.LostFolder, match="nothing was changed"):
        paths.data_folder()


def test_back_in_the_systems_place_no_pointer_is_left(moved: Path, home: Path) -> None:
    keep_usual_folder(home)
    assert paths.data_folder() == home
    assert list(home.iterdir()) == []


def test_a_pointer_that_cannot_be_written_leaves_the_old_one(
    moved: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(LabError, match="No space"):
        keep_usual_folder(moved.parent)
    assert paths.data_folder() == moved
