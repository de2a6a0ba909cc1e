from pathlib import Path
from typing import Any

import pytest

from lrdesk.store import Store


@pytest.mark.parametrize("value", [None, True, 20, 0.5, "dark", [1, "two"], {"width": 1280, "ähnlich": None}])
def test_a_setting_comes_back_as_it_was(path: Path, value: Any) -> None:
    with Store.open(path) as store:
        assert store.setting("key", "default") == "default"
        store.set_setting("key", "first")
        store.set_setting("key", value)
    with Store.open(path) as store:
        assert store.setting("key", "default") == value


@pytest.mark.parametrize("value", [float("nan"), object(), {1, 2}])
def test_what_json_cannot_hold_is_refused(store: Store, value: object) -> None:
    with pytest.raises((TypeError, ValueError)):
        store.set_setting("key", value)
    assert store.setting("key", "default") == "default"


def test_a_database_keeps_its_device_and_shares_it_with_no_other(path: Path, tmp_path: Path) -> None:
    with Store.open(path) as store:
        device = store.device()
        assert store.device() == device
    with Store.open(path) as store:
        assert store.device() == device
    with Store.open(tmp_path / "other.db") as other:
        assert other.device() != device
