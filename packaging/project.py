"""What pyproject.toml says of the project, for every recipe here: nothing of it is written down twice."""

import tomllib
from pathlib import Path
from typing import Any, Final

import lrdesk

ROOT: Final = Path(__file__).resolve().parents[1]
PROJECT: Final[dict[str, Any]] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

NAME: Final[str] = PROJECT["name"]
VERSION: Final[str] = PROJECT["version"]
SUMMARY: Final[str] = PROJECT["description"]
TITLE: Final = "LR Desk"
APP_ID: Final = lrdesk.APP_ID
DECK_TYPE: Final = "application/x-lrdesk-deck+toml"
"""The MIME type of a deck file."""
DECK_ENDING: Final = "lrdeck"
"""How a deck file may end, beside "toml", which belongs to every program's settings: only this one is opened by us
with a double-click unless the learner chooses otherwise."""
HOMEPAGE: Final[str] = PROJECT.get("urls", {}).get("Homepage", "")
"""Where releases are published; empty as long as nobody has said so in pyproject.toml."""

WORK: Final = ROOT / "build" / "package"
"""What building leaves behind on the way."""
DIST: Final = ROOT / "dist"
BUNDLE: Final = DIST / NAME
"""The folder that PyInstaller makes: the app with all that it needs."""
