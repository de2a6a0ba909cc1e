"""The data folder moves whole or not at all, and only to where it is safe."""

import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from random import Random

import pytest

from lrdesk import paths
from lrdesk.store import Store
from lrdesk.study.care import moving
from lrdesk.study.care.errand import ErrandError, Progress, carry_out
from lrdesk.study.care.moving import Move, destination, remove_copied
from tests.unit.study.care.conftest import NOW, UNHEARD, log

Files = Callable[[Path], dict[str, bytes]]


def _ext4(folder: Path) -> str:
    return "ext4"


def _refusal(data: Path, text: str | Path, file_system: Callable[[Path], str] = _ext4) -> str:
    with pytest.raises(ErrandError) as refused:
        destination(data, str(text), file_system)
    return str(refused.value)


def test_everything_moves_and_the_next_start_finds_it(data: Path, tmp_path: Path, files: Files) -> None:
    before, held = log(data), files(data)
    target = destination(data, f" {tmp_path / 'disk'} ", _ext4)
    outcome = carry_out(Move(data, target), NOW, UNHEARD)
    assert (outcome.data, outcome.left) == (target, data)
    assert str(target) in outcome.said
    assert paths.data_folder() == target
    assert files(target) == {name: text for name, text in held.items() if name != paths.POINTER}
    assert log(target) == before
    assert log(data) == before
    assert paths.data_folder(str(tmp_path / "other")) == tmp_path / "other"


def test_the_old_copy_goes_and_what_is_the_learners_own_stays(data: Path, tmp_path: Path, files: Files) -> None:
    target = tmp_path / "disk"
    carry_out(Move(data, target), NOW, UNHEARD)
    (data / "decks" / "later.toml").write_text("mine", encoding="utf-8")
    before = log(target)
    remove_copied(data, of=target)
    assert set(files(data)) == {paths.POINTER, os.path.join("decks", "later.toml")}
    assert log(target) == before
    assert paths.data_folder() == target


def test_it_can_move_on_and_back(data: Path, tmp_path: Path) -> None:
    before = log(data)
    for target in (tmp_path / "one", tmp_path / "two", data):
        old = paths.data_folder()
        moved = carry_out(Move(old, destination(old, str(target), _ext4)), NOW, UNHEARD)
        assert moved.data == target
        remove_copied(old, of=target)
        assert log(paths.data_folder()) == before
    assert paths.data_folder() == data
    assert not (data / paths.POINTER).exists()


def test_where_it_cannot_move_a_sentence_says_why(data: Path, tmp_path: Path, files: Files) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "other.txt").write_text("mine", encoding="utf-8")
    file = tmp_path / "file"
    file.write_text("mine", encoding="utf-8")
    before = files(tmp_path)
    assert "Choose the folder" in _refusal(data, "  ")
    assert "whole path" in _refusal(data, "somewhere")
    assert "already" in _refusal(data, data)
    assert "already" in _refusal(data, data / "backups" / "..")
    assert "inside" in _refusal(data, data / "backups" / "new")
    assert "not empty" in _refusal(data, data.parent)
    assert "not empty" in _refusal(data, tmp_path / "full")
    assert "is a file" in _refusal(data, file)
    assert "no folder" in _refusal(data, file / "new")
    assert "no folder" in _refusal(data, tmp_path / "missing" / "new")
    assert "cannot be used" in _refusal(data, "/" + "x" * 5000)
    assert "cannot be used" in _refusal(data, "/tmp/a\0b")
    assert files(tmp_path) == before


@pytest.mark.parametrize("kind", ["nfs4", "cifs", "smb3", "9p", "fuse.sshfs", "fuse.rclone"])
def test_a_network_is_no_place_for_a_database(data: Path, tmp_path: Path, kind: str) -> None:
    assert kind in _refusal(data, tmp_path / "new", lambda folder: kind)
    assert destination(data, str(tmp_path / "new"), lambda folder: "fuseblk") == tmp_path / "new"


def test_a_windows_share_is_a_network(data: Path) -> None:
    with pytest.raises(ErrandError):
        destination(data, r"\\server\share\lrdesk", _ext4)


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="the owner of everything may write anywhere")
def test_a_folder_that_may_not_be_written_is_refused(data: Path, tmp_path: Path) -> None:
    locked = tmp_path / "locked"
    locked.mkdir(mode=0o500)
    assert "cannot be used" in _refusal(data, locked)
    assert "cannot be used" in _refusal(data, locked / "new")


def test_a_folder_that_cannot_be_written_is_refused(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(**_: object) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr("tempfile.TemporaryFile", refuse)
    assert "Read-only file system" in _refusal(data, tmp_path / "new")


def test_a_disk_without_room_is_refused(data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(moving, "SPARE", 10**18)
    assert "not enough room" in _refusal(data, tmp_path / "new")


def _still_in_force(data: Path, before: list[object], held: dict[str, bytes], files: Files) -> bool:
    return paths.data_folder() == data and log(data) == before and files(data) == held


def test_a_disk_that_fails_midway_leaves_the_old_folder_in_force(
    data: Path, tmp_path: Path, files: Files, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, held = log(data), files(data)
    copied: list[str] = []

    def fail_at_third(descriptor: int) -> None:
        copied.append("")
        if len(copied) == 3:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", fail_at_third)
    outcome = carry_out(Move(data, tmp_path / "new"), NOW, UNHEARD)
    monkeypatch.undo()
    monkeypatch.setattr(paths, "system_folder", lambda: data)
    assert "No space left on device" in outcome.said
    assert (outcome.data, outcome.left) == (data, None)
    assert not (tmp_path / "new").exists()
    assert _still_in_force(data, before, held, files)


def test_a_move_can_be_stopped(data: Path, tmp_path: Path, files: Files) -> None:
    before, held = log(data), files(data)
    (tmp_path / "new").mkdir()
    told: list[float] = []
    outcome = carry_out(Move(data, tmp_path / "new"), NOW, Progress(told.append, lambda: len(told) > 2))
    assert "Stopped" in outcome.said
    assert list((tmp_path / "new").iterdir()) == []
    assert _still_in_force(data, before, held, files)


def test_what_came_to_the_new_folder_meanwhile_stays(data: Path, tmp_path: Path, files: Files) -> None:
    target = destination(data, str(tmp_path / "new"), _ext4)
    (target / "decks").mkdir(parents=True)
    (target / "decks" / "mine.toml").write_text("another", encoding="utf-8")
    outcome = carry_out(Move(data, target), NOW, UNHEARD)
    assert "not empty" in outcome.said
    assert files(target) == {os.path.join("decks", "mine.toml"): b"another"}
    assert paths.data_folder() == data


def test_a_damaged_database_does_not_move(data: Path, tmp_path: Path) -> None:
    content = bytearray(paths.database(data).read_bytes())
    content[8192:12288] = b"\xff" * 4096
    paths.database(data).write_bytes(content)
    outcome = carry_out(Move(data, tmp_path / "new"), NOW, UNHEARD)
    assert "not sound" in outcome.said
    assert paths.data_folder() == data
    assert not (tmp_path / "new").exists()


def test_a_database_in_use_does_not_move(data: Path, tmp_path: Path) -> None:
    with Store.open(paths.database(data)):
        assert "nothing was changed" in carry_out(Move(data, tmp_path / "new"), NOW, UNHEARD).said
    assert paths.data_folder() == data


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there")
def test_linked_folders_are_copied_and_never_emptied(data: Path, tmp_path: Path, files: Files) -> None:
    shelf = tmp_path / "shelf"
    paths.user_decks(data).rename(shelf)
    paths.user_decks(data).symlink_to(shelf)
    (data / "gone.toml").symlink_to(tmp_path / "nowhere")
    target = tmp_path / "disk"
    carry_out(Move(data, target), NOW, UNHEARD)
    assert (paths.user_decks(target) / "mine.toml").read_bytes() == (shelf / "mine.toml").read_bytes()
    assert not paths.user_decks(target).is_symlink()
    remove_copied(data, of=target)
    assert list(files(shelf)) == ["mine.toml"]


MOVE = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from lrdesk import paths
from lrdesk.study.care import moving
from lrdesk.study.care.errand import Progress
moving.CHUNK = 512
data = paths.data_folder()
sys.stdout.write("began\\n")
sys.stdout.flush()
moving.Move(data, Path(sys.argv[1])).run(datetime.now(UTC), Progress(lambda share: None, lambda: False))
sys.stdout.write("moved\\n")
"""


def test_killed_at_any_moment_one_whole_folder_is_in_force(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, random = log(data), Random()
    target = tmp_path / "disk"
    environment = {**os.environ, "XDG_DATA_HOME": str(data.parent), "PYTHONPATH": os.getcwd()}
    environment.pop("LRDESK_DATA_DIR", None)
    for _ in range(5):
        move = subprocess.Popen(
            [sys.executable, "-c", MOVE, str(target)], env=environment, stdout=subprocess.PIPE, text=True
        )
        with move:
            assert move.stdout is not None
            assert move.stdout.readline() == "began\n"
            with suppress(subprocess.TimeoutExpired):
                move.wait(timeout=random.uniform(0, 0.15))
            move.kill()
        in_force = paths.data_folder()
        assert log(in_force) == before
        if in_force == target:
            break
        assert destination(data, str(target), _ext4) == target
    else:
        carry_out(Move(data, target), NOW, UNHEARD)
    assert log(target) == before
    assert paths.data_folder() == target
