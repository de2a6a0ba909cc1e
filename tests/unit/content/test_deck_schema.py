import json
import tomllib
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from lrdesk import paths
from lrdesk.content.schema import NAME, schema, write
from tests.unit.content.samples import GOOD, spoilt

VALIDATOR = Draft202012Validator(json.loads((paths.RESOURCES / NAME).read_text(encoding="utf-8")))


def test_the_schema_on_disk_is_current(tmp_path: Path) -> None:
    current = (paths.RESOURCES / NAME).read_text(encoding="utf-8")

    assert write(tmp_path).read_text(encoding="utf-8") == current, "run: python -m lrdesk.content.schema"


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(schema())


@pytest.mark.parametrize("path", sorted(paths.DECKS.glob("*.toml")), ids=lambda path: path.name)
def test_shipped_decks_fit(path: Path) -> None:
    VALIDATOR.validate(tomllib.loads(path.read_text(encoding="utf-8")))


def test_the_sample_fits() -> None:
    VALIDATOR.validate(tomllib.loads(GOOD))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("answer = 0\n", ""),
        ("answer = 0", "answer = 4"),
        ("answer = 0", 'answer = "first"'),
        ("hint = ", "hnit = "),
        ("[[recall]]", "[[recal]]"),
        ('"advanced"', '"expert"'),
        ('id = "limit"', 'id = "The limit"'),
        (', "It overfits"]', "]"),
        ('name = "SGD"', 'name = "SGDD"'),
        ("lr = 0.05", "lt = 0.05"),
        ("lr = 0.05", "lr = -1.0"),
        ('"diverges"', '"explodes"'),
    ],
)
def test_a_spoilt_deck_does_not_fit(old: str, new: str) -> None:
    assert not VALIDATOR.is_valid(tomllib.loads(spoilt(old, new)))


def test_every_field_of_an_item_says_what_it_is_for() -> None:
    for kind in ("Deck", "Recall", "Quiz", "Explain"):
        for name, field in schema()["$defs"][kind]["properties"].items():
            assert field.get("description"), f"{kind}.{name}"
