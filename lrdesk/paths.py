"""Where things are: what ships with the app, and where the learner's data lives by the system's own rules."""

import os
from pathlib import Path

PACKAGE = Path(__file__).parent
# A checkout and a packaged app keep decks/ and resources/ beside the package, an installed wheel inside it.
HOME = PACKAGE.parent if (PACKAGE.parent / "decks").is_dir() else PACKAGE
DECKS = HOME / "decks"
RESOURCES = HOME / "resources"


def data_folder(chosen: str | None = None) -> Path:
    """Return the folder of the learner's data: as told, by LRDESK_DATA_DIR, or the system's place."""
    named = chosen or os.environ.get("LRDESK_DATA_DIR")
    if named:
        return Path(named).expanduser().resolve()
    from platformdirs import user_data_path  # costs start-up time, and most tests name their folder

    return user_data_path("lrdesk", appauthor=False)


def database(data: Path) -> Path:
    """Return the database file inside a data folder."""
    return data / "lrdesk.db"


def user_decks(data: Path) -> Path:
    """Return the folder in which the learner's own decks live."""
    return data / "decks"


def kept_experiments(data: Path) -> Path:
    """Return the folder in which the learner keeps experiments."""
    return data / "experiments"
