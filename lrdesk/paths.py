"""Where things are: what ships with the app, and where the learner's data lives by the system's own rules."""

import os
from pathlib import Path

from lrdesk.words import tr

PACKAGE = Path(__file__).parent
# A checkout and a packaged app keep decks/ and resources/ beside the package, an installed wheel inside it.
HOME = PACKAGE.parent if (PACKAGE.parent / "decks").is_dir() else PACKAGE
DECKS = HOME / "decks"
RESOURCES = HOME / "resources"
TRANSLATIONS = RESOURCES / "translations"


RUNNING = "running.txt"
"""What a crash of the running app would write into the folder of crashes."""
POINTER = "location"
"""A file in the system's place for our data that names the folder to which the learner moved it."""


class LostFolder(Exception):  # noqa: N818 -- says what is the matter
    """The learner's data was moved to a folder that is not there now; its text says which, and what to do."""


def data_folder(chosen: str | None = None) -> Path:
    """Return the folder of the learner's data: as told, by LRDESK_DATA_DIR, or the usual one. Raises LostFolder."""
    named = chosen or os.environ.get("LRDESK_DATA_DIR")
    return Path(named).expanduser().resolve() if named else usual_folder()


def system_folder() -> Path:
    """Return the system's place for our data."""
    from platformdirs import user_data_path  # costs start-up time, and most tests name their folder

    return user_data_path("lrdesk", appauthor=False)


def usual_folder() -> Path:
    """Return where the data is unless a start names a folder: where it was moved to, or the system's place.

    Raises LostFolder where it was moved to a folder that is not there, such as on a disk that is not connected.
    """
    home = system_folder()
    pointer = home / POINTER
    try:
        text = pointer.read_text(encoding="utf-8").strip()
    except (FileNotFoundError, NotADirectoryError):
        return home
    except (OSError, UnicodeDecodeError) as error:
        told = tr("The file {file}, which says where your data is, cannot be read; nothing was changed.")
        raise LostFolder(told.format(file=pointer)) from error
    folder = Path(text)
    if not (folder.is_absolute() and _holds_something(folder)):
        told = tr(
            "Your data was moved to {folder}, which is not there now; nothing was changed. Connect that disk and start "
            "LR Desk again; if the folder is gone for good, delete {file}."
        )
        raise LostFolder(told.format(folder=text, file=pointer))
    return folder


def _holds_something(folder: Path) -> bool:
    """Whether a folder is there with its data: the empty one that a disk is mounted on is there without the disk."""
    try:
        return any(folder.iterdir())
    except OSError:
        return False


def database(data: Path) -> Path:
    """Return the database file inside a data folder."""
    return data / "lrdesk.db"


def user_decks(data: Path) -> Path:
    """Return the folder in which the learner's own decks live."""
    return data / "decks"


def kept_experiments(data: Path) -> Path:
    """Return the folder in which the learner keeps experiments."""
    return data / "experiments"


def crashes(data: Path) -> Path:
    """Return the folder in which reports of crashes are kept."""
    return data / "crashes"
