"""The learner's settings: the values of all options, kept, and told to whoever listens."""

from collections.abc import Callable
from typing import Protocol

from lrdesk.store import StoreError
from lrdesk.study.options import OPTIONS, Value


class Shelf(Protocol):
    """What keeps settings: the store, or a dict in a test."""

    def setting(self, key: str, default: object) -> object:
        """Return what was kept under `key`, or `default`."""

    def set_setting(self, key: str, value: object) -> None:
        """Keep `value` under `key`."""


class SettingError(Exception):
    """A setting could not be written; its text says why, and the old value stays in force."""


class Settings:
    """The learner's settings, kept in the store and told to whoever listens."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._listeners: list[Callable[[str], None]] = []

    def __getitem__(self, key: str) -> Value:
        """Return the kept value; one that is not allowed (a newer version's, say) counts as the default."""
        option = OPTIONS[key]
        value = self._shelf.setting(key, option.default)
        return value if option.accepts(value) else option.default  # type: ignore[return-value]

    def __setitem__(self, key: str, value: Value) -> None:
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

    def text(self, key: str) -> str:
        """Return a setting that is a choice between words, or a time."""
        return str(self[key])

    def listen(self, listener: Callable[[str], None]) -> None:
        """Call `listener(key)` after each change."""
        self._listeners.append(listener)
