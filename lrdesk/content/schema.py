"""The JSON Schema of deck files, by which editors complete and check them: `python -m lrdesk.content.schema`."""

import json
from pathlib import Path
from typing import Any

import msgspec

from lrdesk import paths
from lrdesk.content.deck import DeckFile

NAME = "deck.schema.json"
TITLE = "LR Desk deck"


def schema() -> dict[str, Any]:
    """Return the schema (Draft 2020-12) that the structs of a deck file amount to."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": TITLE,
        **msgspec.json.schema(DeckFile),
    }


def write(folder: Path) -> Path:
    """Write the schema into a folder and return where it went."""
    path = folder / NAME
    path.write_text(json.dumps(schema(), indent=1, ensure_ascii=False) + "\n", encoding="utf-8", newline="\n")
    return path


if __name__ == "__main__":
    write(paths.RESOURCES)
