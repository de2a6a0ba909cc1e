"""The command that begins a deck: a commented template that passes `check`, and the schema that editors know it by."""

import argparse
from pathlib import Path

import msgspec

from lrdesk import paths
from lrdesk.cli import fail, say
from lrdesk.cli.experiments import deck_paths
from lrdesk.content.files import write_whole
from lrdesk.content.schema import NAME, TITLE
from lrdesk.lab.errors import LabError
from lrdesk.lab.spec import Identifier

TEMPLATE = paths.RESOURCES / "new_deck.toml"
"""A whole deck, with these for its id, its title and its schema."""

ID, HEADING, SCHEMA = "new-deck", "A new deck", f"./{NAME}"


def new(chosen: argparse.Namespace, data: Path) -> int:
    """Write the template into a folder under the id of the new deck; nothing that is there is lost."""
    folder: Path = chosen.folder
    file = folder / f"{chosen.deck}.toml"
    if refused := _refusal(chosen.deck, file, data):
        return fail(refused)
    text = TEMPLATE.read_text(encoding="utf-8").replace(ID, chosen.deck).replace(HEADING, _title(chosen.deck))
    try:
        if folder.resolve() == paths.DECKS.resolve():  # the decks of the app share the schema in its resources
            text = text.replace(SCHEMA, f"../resources/{NAME}")
        else:
            write_whole(folder / NAME, (paths.RESOURCES / NAME).read_bytes())
        write_whole(file, text.encode())
    except LabError as error:
        return fail(str(error))
    say(f"{file} holds an example of everything; replace it piece by piece.")
    say(f"`lrdesk check {file}` checks it; the app takes in what lies in {paths.user_decks(data)}.")
    return 0


def _refusal(deck: str, file: Path, data: Path) -> str:
    """Say why this deck cannot be begun; empty where it can."""
    try:
        msgspec.convert(deck, Identifier)
    except msgspec.ValidationError:
        return (
            f"{deck!r} is no id for a deck; use at most 60 lower-case letters and digits, in words joined by hyphens."
        )
    if file.exists():
        return f"{file} is there already; choose another id."
    if deck in {other.stem for other in deck_paths([], data)}:
        return f"there is already a deck {deck!r}; choose another id."
    schema = file.with_name(NAME)
    if schema.exists() and TITLE.encode() not in schema.read_bytes():
        return f"{schema} is not LR Desk's and would be lost; choose another folder."
    return ""


def _title(deck: str) -> str:
    return deck.replace("-", " ").capitalize()
