"""What the learner plans on Today: a session of one's own choice, a way to catch up, a pause."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from lrdesk.store import StoreError
from lrdesk.study import catching_up, pauses
from lrdesk.study.pauses import Pause

if TYPE_CHECKING:
    from lrdesk.app.app import App
    from lrdesk.study.choosing import Choice


class Planning(QObject):
    """Answers what Today and the settings ask for."""

    def __init__(self, app: "App") -> None:
        super().__init__(app)
        self._app = app
        today = app.window.today
        today.choice_asked.connect(partial(app.when_ready, self.choose))
        today.situation.plan_chosen.connect(self._begin_plan)
        today.situation.plan_ended.connect(self._end_plan)
        today.situation.pause_ended.connect(self._end_pause)

    def choose(self) -> None:
        """Have a session put together, and begin it."""
        from lrdesk.gui.today.choose import ChooseSession
        from lrdesk.study import choosing

        app = self._app
        try:
            decks = {deck.id: deck.title for deck in app.store.decks()}
            tags = list(app.store.tags())
            dialog = ChooseSession(app.window, decks, tags, self._count)
            if dialog.exec():
                keys = choosing.keys(app.store, dialog.choice, app.today(), dialog.limit)
                app.review_items(keys, dialog.cram, "today")
        except StoreError as error:
            app.caring.tell(error)

    def plan_pause(self) -> None:
        """Have pauses planned."""
        from lrdesk.gui.today.pausing import PlanPause

        planned = pauses.read(self._app.store)
        PlanPause(self._app.window, planned, self._app.today(), self._keep_pauses).exec()

    def _count(self, choice: "Choice") -> int:
        from lrdesk.study import choosing

        try:
            return choosing.count(self._app.store, choice, self._app.today())
        except StoreError as error:
            self._app.caring.tell(error)
            return 0

    def _keep_pauses(self, planned: tuple[Pause, ...]) -> str:
        try:
            self._app.store.set_setting(pauses.SETTING, pauses.to_setting(planned))
        except StoreError as error:
            return str(error)
        self._app.refresh()
        return ""

    def _begin_plan(self, per_day: int) -> None:
        self._do(partial(catching_up.begin, self._app.store, per_day))

    def _end_plan(self) -> None:
        self._do(partial(catching_up.end, self._app.store))

    def _end_pause(self) -> None:
        ended = pauses.end_early(pauses.read(self._app.store), self._app.today())
        self._do(partial(self._app.store.set_setting, pauses.SETTING, pauses.to_setting(ended)))

    def _do(self, change: Callable[[], None]) -> None:
        try:
            change()
        except StoreError as error:
            self._app.caring.tell(error)
            return
        self._app.refresh()
