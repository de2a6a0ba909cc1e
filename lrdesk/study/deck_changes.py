"""A change of the learner's deck files: carried out whole or not at all, brought into the store, and taken back."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from lrdesk.content.deck_text import DeckText
from lrdesk.content.errors import DeckError
from lrdesk.content.files import write_whole
from lrdesk.content.loader import read
from lrdesk.lab.errors import LabError
from lrdesk.store import Store, StoreError
from lrdesk.study import library
from lrdesk.words import tr


class ChangedOnDisk(LabError):  # noqa: N818 -- says what is the matter, as the store's errors do
    """A file does not hold what it held when its change was begun; nothing was written."""


@dataclass(frozen=True, slots=True)
class Change:
    """What files hold before and after, None where there is none, in the order in which they are written.

    Of items that move, `moved` gives the keys before and after. They get them between the first file and the rest, when
    both decks hold them, so that whatever happens on the way, no memory is without its item.
    """

    files: Mapping[Path, tuple[bytes | None, bytes | None]]
    moved: tuple[tuple[str, str], ...] = ()

    def reversed(self) -> "Change":
        """Return the change that takes this one back."""
        files = {file: (after, before) for file, (before, after) in reversed([*self.files.items()])}
        return Change(files, _back(self.moved))


@contextmanager
def refusals() -> Iterator[None]:
    """Turn what is wrong with a deck or the store inside into a LabError that says the same."""
    try:
        yield
    except (DeckError, StoreError) as error:
        raise LabError(str(error)) from error


class DeckChanges:
    """Carries changes out in the folder of the learner's decks; the shipped ones are brought into the store with it."""

    def __init__(self, store: Store, shipped: Path, folder: Path) -> None:
        self._store, self._shipped, self._folder = store, shipped, folder

    def carry_out(self, change: Change) -> None:
        """Write the files and bring them into the store.

        Raises ChangedOnDisk where a file holds something else by now, and LabError where it cannot be written or the
        store does not take it; files and store are then as they were.
        """
        for file, (before, _) in change.files.items():
            if content(file) != before:
                raise ChangedOnDisk(_changed(file, before))
        with refusals(), self._put_back(change) as moved:
            self._write(change, moved)

    def _write(self, change: Change, moved: list[tuple[str, str]]) -> None:
        gone: set[str] = set()
        for place, (file, (before, after)) in enumerate(change.files.items()):
            if place == 1:
                self._store.move_items(change.moved)
                moved += change.moved
            _put(file, after)
            if after is None and before is not None and file.parent == self._folder:
                gone.add(DeckText(before, file.name).raw["deck"]["id"])
        if gone:  # not left to the sync, which retires nothing while another file is broken
            self._store.retire_decks_except(self._store.deck_hashes().keys() - gone)
        refused = library.sync(self._store, library.deck_files([self._shipped, self._folder]))
        names = {file.name for file, (_, after) in change.files.items() if after is not None}
        for sentence in refused:
            if any(sentence.startswith((f"{name}:", f"{name},")) for name in names):
                raise LabError(sentence)

    @contextmanager
    def _put_back(self, change: Change) -> Iterator[list[tuple[str, str]]]:
        """Have the files and the store as they were, should what is done inside fail.

        What is given is a list for the items that were moved by then.
        """
        moved: list[tuple[str, str]] = []
        try:
            yield moved
        except (LabError, DeckError, StoreError):
            if moved:
                self._store.move_items(_back(moved))
            for file, (before, _) in change.files.items():
                if content(file) != before:
                    _put(file, before)
            library.sync(self._store, library.deck_files([self._shipped, self._folder]))
            raise


def content(file: Path) -> bytes | None:
    """Return what a file of a deck holds, None where there is none. Raises LabError for one that cannot be read."""
    if not file.exists():
        return None
    try:
        return read(file)
    except DeckError as error:
        raise LabError(str(error)) from error


def _put(file: Path, data: bytes | None) -> None:
    if data is not None:
        write_whole(file, data)
        return
    try:
        file.unlink(missing_ok=True)
    except OSError as error:
        raise LabError(
            tr("{file} cannot be deleted: {reason}.").format(file=file, reason=error.strerror or error)
        ) from error


def _changed(file: Path, before: bytes | None) -> str:
    if before is None:
        return tr("{file} is there already; nothing was changed.").format(file=file.name)
    if not file.exists():
        return tr("{file} is gone from the folder of your decks; nothing was changed.").format(file=file.name)
    return tr("{file} was changed on the disk meanwhile; nothing was changed here.").format(file=file.name)


def _back(moved: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    return tuple((after, before) for before, after in moved)
