"""The command that begins a deck."""

import json
import tomllib
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from lrdesk import paths
from lrdesk.content.deck import DeckFile
from lrdesk.content.loader import load
from tests.unit.cli.conftest import Lrdesk

SHIPPED = paths.DECKS


def _first_line(file: Path) -> str:
    return file.read_text(encoding="utf-8").splitlines()[0]


def test_a_new_deck_passes_the_check_beside_the_shipped_ones(
    lrdesk: Lrdesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "DECKS", SHIPPED)
    monkeypatch.chdir(tmp_path)
    said = lrdesk("new", "my-first-deck")
    assert (said.code, said.err) == (0, "")
    assert "my-first-deck.toml" in said.out
    checked = lrdesk("check", "my-first-deck.toml", "--seeds", "5", "--run-code")
    assert (checked.code, checked.err) == (0, "")
    assert "my-first-deck: 3 items, 9 of 9 claims hold over 5 seed(s)" in checked.out
    header = load(tmp_path / "my-first-deck.toml").deck
    assert (header.id, header.title) == ("my-first-deck", "My first deck")


def test_a_new_deck_shows_every_part_that_a_deck_may_have(lrdesk: Lrdesk, tmp_path: Path) -> None:
    assert lrdesk("new", "mine", "--folder", tmp_path).code == 0
    deck = load(tmp_path / "mine.toml")
    assert [name for name in DeckFile.__struct_fields__ if not getattr(deck, name)] == []


def test_an_editor_finds_the_schema_beside_the_deck(lrdesk: Lrdesk, tmp_path: Path) -> None:
    folder = tmp_path / "not" / "there yet"
    assert lrdesk("new", "mine", "--folder", folder).code == 0
    assert _first_line(folder / "mine.toml") == "#:schema ./deck.schema.json"
    schema = json.loads((folder / "deck.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator(schema).validate(tomllib.loads((folder / "mine.toml").read_text(encoding="utf-8")))


def test_a_second_deck_brings_the_schema_up_to_date(lrdesk: Lrdesk, tmp_path: Path) -> None:
    schema = tmp_path / "deck.schema.json"
    schema.write_text('{"title": "LR Desk deck"}', encoding="utf-8")
    assert lrdesk("new", "mine", "--folder", tmp_path).code == 0
    assert schema.read_bytes() == (paths.RESOURCES / "deck.schema.json").read_bytes()


def test_decks_of_the_app_share_the_schema_in_its_resources(lrdesk: Lrdesk, decks: Path) -> None:
    assert lrdesk("new", "mine", "--folder", decks).code == 0
    assert _first_line(decks / "mine.toml") == _first_line(SHIPPED / "rates.toml")
    assert not (decks / "deck.schema.json").exists()


@pytest.mark.parametrize("name", ["My deck", "mine_", "-mine", "mine-", "../mine", "mine.toml", "größe", "", "m" * 61])
def test_a_bad_id_is_refused(lrdesk: Lrdesk, tmp_path: Path, name: str) -> None:
    folder = tmp_path / "mine"
    said = lrdesk("new", "--folder", folder, "--", name)
    assert said.code == 1
    assert said.sentence.startswith(f"lrdesk: {name!r} is no id for a deck; ")
    assert not folder.exists()


def test_a_file_that_is_there_stays(lrdesk: Lrdesk, tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_text("mine", encoding="utf-8")
    said = lrdesk("new", "mine", "--folder", tmp_path)
    assert (said.code, said.sentence) == (1, f"lrdesk: {tmp_path / 'mine.toml'} is there already; choose another id.")
    assert (tmp_path / "mine.toml").read_text(encoding="utf-8") == "mine"


def test_somebody_elses_schema_stays(lrdesk: Lrdesk, tmp_path: Path) -> None:
    (tmp_path / "deck.schema.json").write_text("{}", encoding="utf-8")
    said = lrdesk("new", "mine", "--folder", tmp_path)
    assert said.code == 1
    assert "deck.schema.json is not LR Desk's" in said.sentence
    assert (tmp_path / "deck.schema.json").read_text(encoding="utf-8") == "{}"
    assert not (tmp_path / "mine.toml").exists()


def test_the_id_of_a_deck_of_the_app_is_taken(lrdesk: Lrdesk, tmp_path: Path) -> None:
    said = lrdesk("new", "sample", "--folder", tmp_path / "mine")
    assert (said.code, said.sentence) == (1, "lrdesk: there is already a deck 'sample'; choose another id.")


def test_a_folder_that_cannot_be_written_to_is_refused(lrdesk: Lrdesk, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    said = lrdesk("new", "mine", "--folder", tmp_path / "file")
    assert said.code == 1
    assert f"{tmp_path / 'file' / 'deck.schema.json'} cannot be written: " in said.sentence
