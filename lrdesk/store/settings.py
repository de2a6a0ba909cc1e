"""The learner's settings, and the name of this database among those of other devices."""

import json
import os
from collections.abc import Iterable
from typing import Any, Final

from lrdesk.store.database import Connection
from lrdesk.store.errors import DamagedDatabase
from lrdesk.store.schema import Setting
from lrdesk.words import tr

DEVICE_NAME: Final = "device_name"  # not "device", which is what the learner wants experiments to run on


class Settings(Connection):
    """Values that JSON can hold, by name."""

    _device: str | None = None

    def setting(self, key: str, default: Any) -> Any:
        """Return the value of a setting, or `default` where it was never set. Raises DamagedDatabase for nonsense."""
        found = self._row(Setting.select(Setting.value).where(Setting.key == key))
        try:
            return default if found is None else json.loads(found[0])
        except ValueError as error:
            told = tr("The setting {key} in {path} cannot be read; restore a backup.")
            raise DamagedDatabase(told.format(key=key, path=self.path)) from error

    def set_setting(self, key: str, value: Any) -> None:
        """Keep the value of a setting. Raises TypeError or ValueError for what JSON cannot hold."""
        text = json.dumps(value, allow_nan=False)
        with self._transaction():
            self._database.execute(
                Setting.insert(key=key, value=text).on_conflict(conflict_target=[Setting.key], preserve=[Setting.value])
            )

    def forget_settings(self, keys: Iterable[str]) -> None:
        """Have these settings as if they had never been set."""
        with self._transaction():
            self._database.execute(Setting.delete().where(Setting.key.in_(list(keys))))

    def device(self) -> str:
        """Return the random name that this database signs its records with, made when first asked for."""
        if self._device is None:  # asked for with every record
            self._device = self.setting(DEVICE_NAME, None)
        if self._device is None:
            self._device = os.urandom(4).hex()
            self.set_setting(DEVICE_NAME, self._device)
        return self._device
