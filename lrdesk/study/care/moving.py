"""Moving the data folder: where it may go, and an errand that copies, compares, and only then has the copy count."""

import filecmp
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from lrdesk import paths
from lrdesk.content.files import write_whole
from lrdesk.lab.errors import LabError
from lrdesk.store import backup
from lrdesk.study.care.errand import ErrandError, Outcome, Progress, Stopped
from lrdesk.words import tr

UNFINISHED: Final = "unfinished-move"
"""A file that stands in the new folder for as long as its copy is not whole."""
STAYING: Final = frozenset({"lock", "knock", UNFINISHED, paths.POINTER, paths.RUNNING})
"""What belongs to a folder or to a running app, and does not move."""
UNSAFE: Final = ("nfs", "cifs", "smb", "9p", "afpfs", "afs", "ceph", "davfs", "webdav", "fuse.")
"""How the names of those file systems begin, mostly of networks, that do not promise what SQLite needs."""
SPARE: Final = 32_000_000  # bytes to be left over, so that learning can go on
CHUNK: Final = 1_000_000


def size_of(data: Path) -> int:
    """Return how many bytes the files of a data folder have."""
    return sum(file.stat().st_size for file in _files(data))


def destination(data: Path, text: str, file_system: Callable[[Path], str]) -> Path:
    """Return the folder that `text` names, if the data can move there.

    `file_system` names the kind of file system that a folder is on. Raises ErrandError, with nothing changed.
    """
    try:
        return _destination(data, text.strip(), file_system)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        told = tr("{folder} cannot be used ({reason}); choose another folder.")
        raise ErrandError(told.format(folder=text.strip(), reason=reason)) from error


def _destination(data: Path, text: str, file_system: Callable[[Path], str]) -> Path:
    if not text:
        raise ErrandError(tr("Choose the folder to move your data to."))
    target = Path(text).expanduser()
    if not target.is_absolute():
        raise ErrandError(tr("Write the whole path of the folder, from the top."))
    target = target.resolve()
    if target == data.resolve():
        raise ErrandError(tr("Your data is in this folder already; choose another."))
    if data.resolve() in target.parents:
        raise ErrandError(tr("This folder is inside the one that would be moved; choose one outside of it."))
    if target.exists() and not target.is_dir():
        raise ErrandError(tr("{folder} is a file; choose a folder.").format(folder=target))
    _see_free(target)
    there = target if target.exists() else target.parent
    if not there.is_dir():
        raise ErrandError(tr("There is no folder {folder} to make a new one in.").format(folder=there))
    kind = "smb" if text.startswith("\\\\") else file_system(there)
    if kind.startswith(UNSAFE):
        told = tr("{folder} is on a network or the like ({kind}), where a database is not safe; choose a local disk.")
        raise ErrandError(told.format(folder=target, kind=kind))
    with tempfile.TemporaryFile(dir=there):
        pass  # that it can be made says more than what the folder's permissions promise
    if shutil.disk_usage(there).free < size_of(data) + SPARE:
        raise ErrandError(tr("There is not enough room on the disk of {folder}.").format(folder=target))
    return target


def _see_free(folder: Path) -> None:
    """Raise ErrandError where a folder holds more than a pointer to elsewhere, or what a broken-off move left."""
    names = {entry.name for entry in folder.iterdir()} if folder.is_dir() else set()
    if not (names <= STAYING or UNFINISHED in names):
        raise ErrandError(tr("{folder} is not empty; choose an empty folder or a new one.").format(folder=folder))


@dataclass(frozen=True, slots=True)
class Move:
    """Moves the data to the folder `target`, as `destination` returned it."""

    data: Path
    target: Path

    @property
    def doing(self) -> str:
        """What is going on while it runs."""
        return tr("Moving your data…")

    def run(self, now: datetime, progress: Progress) -> Outcome:
        """Copy all, compare, and then have the copy count; until then, the old folder does. Raises as errands do."""
        backup.settle(paths.database(self.data))  # so that the database is one file
        _see_free(self.target)
        is_new = not self.target.exists()
        try:
            self._copy_all(progress)
            keep_usual_folder(self.target)
        except (OSError, LabError, ErrandError, Stopped) as error:
            remove_copied(self.target, self.data)
            if not is_new:
                with suppress(OSError):
                    self.target.mkdir(exist_ok=True)
            if isinstance(error, ErrandError | Stopped):
                raise
            told = tr("Your data could not be moved ({reason}); it stays in {folder}, where it was.")
            reason = getattr(error, "strerror", None) or str(error)
            raise ErrandError(told.format(reason=reason, folder=self.data)) from error
        with suppress(OSError):  # a mere sign, and the copy counts already
            (self.target / UNFINISHED).unlink()
        return Outcome(self.target, tr("Your data is in {folder} now.").format(folder=self.target), left=self.data)

    def _copy_all(self, progress: Progress) -> None:
        self.target.mkdir(exist_ok=True)
        (self.target / UNFINISHED).touch()
        files = list(_files(self.data))
        whole = sum(file.stat().st_size for file in files) or 1
        copied = 0
        for file in files:
            for count in _copy(file, self.target / file.relative_to(self.data)):
                copied += count
                progress.step(0.8 * copied / whole)
        alike = all(filecmp.cmp(file, self.target / file.relative_to(self.data), shallow=False) for file in files)
        progress.step(0.9)
        damage = backup.integrity(paths.database(self.target), progress.stopped)
        progress.step(1.0)
        if damage or not alike:
            told = tr("Your data was not moved, for its copy is not sound; check the database first, or another disk.")
            raise ErrandError(told)


def keep_usual_folder(folder: Path) -> None:
    """Have each start look for the data in `folder` from now on. Raises OSError or LabError, with all as it was."""
    pointer = paths.system_folder() / paths.POINTER
    if folder.resolve() == pointer.parent.resolve():
        pointer.unlink(missing_ok=True)
    else:
        write_whole(pointer, f"{folder}\n".encode())


def _files(data: Path) -> Iterator[Path]:
    """Give all files of a data folder that move, also those of folders that it links to."""
    for folder, _, names in os.walk(data, onerror=_complain, followlinks=True):
        for name in sorted(names):
            file = Path(folder, name)
            if name not in STAYING and file.is_file():
                yield file


def _complain(error: OSError) -> None:
    raise error


def _copy(file: Path, target: Path) -> Iterator[int]:
    """Copy a file, telling after each part how many bytes it had; it is on the disk in the end."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with file.open("rb") as source, target.open("wb") as made:
        while part := source.read(CHUNK):
            made.write(part)
            yield len(part)
        made.flush()
        os.fsync(made.fileno())
    with suppress(OSError):  # not every file system keeps times
        shutil.copystat(file, target)


def remove_copied(folder: Path, of: Path) -> None:
    """Delete from `folder` what the data folder `of` has, too, and what folders are empty then; the rest stays.

    What can't be deleted stays. What `folder` merely links to is never touched.
    """
    for inside, _, names in os.walk(folder, topdown=False):
        for name in names:
            file = Path(inside, name)
            if name in STAYING - {paths.POINTER} or (of / file.relative_to(folder)).exists():
                with suppress(OSError):
                    file.unlink()
        with suppress(OSError):
            Path(inside).rmdir()
