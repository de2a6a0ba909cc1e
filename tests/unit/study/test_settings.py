"""Settings: one test loops over every option there is."""

import pytest

from lrdesk.store import Store, StoreError
from lrdesk.study.options import OPTIONS, SECTIONS, Choice, Number, Option, Switch, TimeOfDay
from lrdesk.study.settings import SettingError, Settings


class Shelf:
    """Keeps settings in a dict; a full one takes no more."""

    def __init__(self) -> None:
        self.kept: dict[str, object] = {}
        self.full = False

    def setting(self, key: str, default: object) -> object:
        return self.kept.get(key, default)

    def set_setting(self, key: str, value: object) -> None:
        if self.full:
            raise StoreError("The disk is full.")
        self.kept[key] = value


def values_of(option: Option) -> tuple[list, list]:
    """Return values that an option takes, and some that it must not."""
    nonsense = ["purple", -1, 3.5, None, [], "25:00", "9:00", "09:60", "09:00 "]
    match option:
        case Choice():
            return [value for value, _ in option.choices], [*nonsense, True, ""]
        case Number():
            return [option.low, option.high], [*nonsense, option.low - 1, option.high + 1, True, ""]
        case Switch():
            return [True, False], [*nonsense, 0, 1, ""]
        case TimeOfDay():
            return ["00:00", "23:59", ""], [*nonsense, True, 0]
    raise AssertionError(f"a kind of option that no test knows: {option}")


@pytest.mark.parametrize("key", OPTIONS)
def test_every_option_is_sound(key: str) -> None:
    option, settings = OPTIONS[key], Settings(Shelf())
    heard: list[str] = []
    settings.listen(heard.append)
    assert option.accepts(option.default)
    assert settings[key] == option.default
    assert option.label
    assert option.section in SECTIONS
    assert option.help.endswith(".")
    allowed, refused = values_of(option)
    for value in allowed:
        settings[key] = value
        assert settings[key] == value
    assert heard == [key] * len(allowed)
    for value in refused:
        with pytest.raises(ValueError, match=key):
            settings[key] = value
    assert settings[key] == allowed[-1]
    assert heard == [key] * len(allowed)


@pytest.mark.parametrize("key", OPTIONS)
def test_a_kept_value_that_is_not_allowed_counts_as_the_default(key: str) -> None:
    shelf = Shelf()
    for strange in ("a newer version's", 10**9, None, [1], {"a": 1}):
        shelf.kept[key] = strange
        assert Settings(shelf)[key] == OPTIONS[key].default


def test_the_store_keeps_what_was_set(store: Store) -> None:
    Settings(store)["new_per_day"] = 7
    with Store.open(store.path) as again:
        assert Settings(again).number("new_per_day") == 7


def test_a_setting_that_cannot_be_written_keeps_its_old_value() -> None:
    shelf = Shelf()
    settings = Settings(shelf)
    settings["theme"] = "dark"
    settings.listen(lambda key: pytest.fail(f"{key} did not change"))
    shelf.full = True
    with pytest.raises(SettingError, match="The disk is full"):
        settings["theme"] = "light"
    assert settings["theme"] == "dark"


def test_there_is_no_other_setting() -> None:
    with pytest.raises(KeyError):
        Settings(Shelf())["colour"]
