"""What the learner plans: pauses, and ways to catch up; each is a deed that can be undone."""

from datetime import date
from functools import partial

from lrdesk.store import Store
from lrdesk.study import catching_up, pauses
from lrdesk.study.history import History
from lrdesk.study.pauses import Pause
from lrdesk.words import tr


class Plans:
    """Deeds to what is planned. Each raises StoreError, and does nothing, where it can't be kept."""

    def __init__(self, store: Store, history: History) -> None:
        self._store, self._history = store, history

    @property
    def pauses(self) -> tuple[Pause, ...]:
        """The pauses that are planned, in order."""
        return pauses.read(self._store)

    def add_pause(self, first: date, last: date) -> None:
        """Plan a pause, joined with those that it touches. Raises ValueError as `pauses.add` does."""
        self._keep_pauses(tr("plan a pause"), pauses.add(self.pauses, first, last))

    def remove_pause(self, pause: Pause) -> None:
        """Plan a pause no more."""
        self._keep_pauses(tr("remove a pause"), tuple(one for one in self.pauses if one != pause))

    def end_pause(self, today: date) -> None:
        """Have the present pause end with yesterday."""
        self._keep_pauses(tr("end the pause"), pauses.end_early(self.pauses, today))

    def catch_up(self, per_day: int) -> None:
        """Ask at most so many due items a day until all have been asked."""
        self._keep(tr("catch up with %n item(s) a day", "", per_day), catching_up.SETTING, per_day)

    def end_catching_up(self) -> None:
        """Ask all that is due again."""
        self._keep(tr("end the plan"), catching_up.SETTING, None)

    def _keep_pauses(self, name: str, planned: tuple[Pause, ...]) -> None:
        self._keep(name, pauses.SETTING, pauses.to_setting(planned))

    def _keep(self, name: str, setting: str, value: object) -> None:
        before = self._store.setting(setting, None)
        keep = partial(self._store.set_setting, setting)
        self._history.do(name, partial(keep, value), partial(keep, before))
