"""The curriculum that the shipped decks cover."""

import pytest

from lrdesk import paths
from lrdesk.content.groups import GROUPS
from lrdesk.content.loader import load

ITEMS = [item for file in sorted(paths.DECKS.glob("*.toml")) for item in load(file).items]


def test_every_item_names_its_group() -> None:
    assert [item.id for item in ITEMS if item.group is None] == []


@pytest.mark.parametrize("group", GROUPS)
def test_a_group_is_asked_from_several_angles(group: str) -> None:
    asked = [item for item in ITEMS if item.group == group]
    assert len(asked) >= 3
    assert len({item.kind for item in asked}) > 1
    assert len({item.level for item in asked}) > 1
