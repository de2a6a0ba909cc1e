"""Every setting as one row of data: its type, default, range and a sentence that says what it does."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from lrdesk.store import StoreError


class Shelf(Protocol):
    """What keeps settings: the store, or a dict in a test."""

    def setting(self, key: str, default: object) -> object:
        """Return what was kept under `key`, or `default`."""

    def set_setting(self, key: str, value: object) -> None:
        """Keep `value` under `key`."""


@dataclass(frozen=True, slots=True)
class Option:
    """One setting. `choices` maps each allowed value to its label; without it, `low` to `high` bound a whole number."""

    key: str
    label: str
    help: str
    default: int | str
    choices: tuple[tuple[int | str, str], ...] = ()
    low: int = 0
    high: int = 0

    def accepts(self, value: object) -> bool:
        """Say whether `value` is one that this setting may take."""
        if self.choices:
            return value in [choice for choice, _ in self.choices]
        return isinstance(value, int) and not isinstance(value, bool) and self.low <= value <= self.high


OPTIONS = {
    option.key: option
    for option in (
        Option(
            "theme",
            "Appearance",
            "Follow the system's light or dark, or keep to one.",
            "system",
            (("system", "Like the system"), ("light", "Light"), ("dark", "Dark")),
        ),
        Option(
            "grades",
            "Grade buttons",
            "Four plain grades, or all six of SM-2.",
            4,
            ((4, "Four: Again, Hard, Good, Easy"), (6, "Six: 0 to 5")),
        ),
        Option(
            "new_per_day", "New items a day", "How many items you have never seen join a day's review.", 20, (), 0, 999
        ),
        Option("day_start", "Day starts at", "The hour at which a new learning day begins.", 4, (), 0, 12),
        Option(
            "device",
            "Train on",
            "Where experiments run; automatic takes the GPU only where it is faster.",
            "auto",
            (("auto", "Automatic"), ("cpu", "CPU"), ("cuda", "NVIDIA GPU")),
        ),
    )
}


class SettingError(Exception):
    """A setting could not be written; its text says why, and the old value stays in force."""


class Settings:
    """The learner's settings, kept in the store and told to whoever listens."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._listeners: list[Callable[[str], None]] = []

    def __getitem__(self, key: str) -> int | str:
        """Return the kept value; one that is not allowed (a newer version's, say) counts as the default."""
        option = OPTIONS[key]
        value = self._shelf.setting(key, option.default)
        return value if option.accepts(value) else option.default  # type: ignore[return-value]

    def __setitem__(self, key: str, value: int | str) -> None:
        """Keep a value and tell the listeners.

        Raises ValueError for a value that the setting does not take, SettingError if it could not be written.
        """
        if not OPTIONS[key].accepts(value):
            raise ValueError(f"{value!r} is not a value for the setting {key!r}")
        try:
            self._shelf.set_setting(key, value)
        except StoreError as error:
            raise SettingError(str(error)) from error
        for listener in self._listeners:
            listener(key)

    def number(self, key: str) -> int:
        """Return a setting that is a whole number."""
        return int(self[key])

    def listen(self, listener: Callable[[str], None]) -> None:
        """Call `listener(key)` after each change."""
        self._listeners.append(listener)
