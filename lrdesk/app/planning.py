"""What the learner plans on Today: a session of one's own choice, a way to catch up, a pause."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from lrdesk.store import StoreError
from lrdesk.study.plans import Plans

if TYPE_CHECKING:
    from lrdesk.app.app import App
    from lrdesk.gui.today.pausing import PlanPause
    from lrdesk.study.choosing import Choice


class Planning(QObject):
    """Answers what Today and the settings ask for."""

    def __init__(self, app: "App") -> None:
        super().__init__(app)
        self._app = app
        self._plans = Plans(app.store, app.history)
        today = app.window.today
        today.choice_asked.connect(partial(app.when_ready, self.choose))
        today.situation.plan_chosen.connect(self._catch_up)
        today.situation.plan_ended.connect(self._end_catching_up)
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

        dialog = PlanPause(self._app.window, self._plans.pauses, self._app.today())
        dialog.added.connect(lambda first, last: self._plan(dialog, partial(self._plans.add_pause, first, last)))
        dialog.removed.connect(lambda pause: self._plan(dialog, partial(self._plans.remove_pause, pause)))
        dialog.exec()

    def _count(self, choice: "Choice") -> int:
        from lrdesk.study import choosing

        try:
            return choosing.count(self._app.store, choice, self._app.today())
        except StoreError as error:
            self._app.caring.tell(error)
            return 0

    def _plan(self, dialog: "PlanPause", change: Callable[[], None]) -> None:
        try:
            change()
        except StoreError as error:
            dialog.refuse(str(error))
            return
        dialog.show_pauses(self._plans.pauses)
        self._app.refresh()

    def _catch_up(self, per_day: int) -> None:
        self._do(partial(self._plans.catch_up, per_day))

    def _end_catching_up(self) -> None:
        self._do(self._plans.end_catching_up)

    def _end_pause(self) -> None:
        self._do(partial(self._plans.end_pause, self._app.today()))

    def _do(self, change: Callable[[], None]) -> None:
        try:
            change()
        except StoreError as error:
            self._app.caring.tell(error)
            return
        self._app.refresh()
