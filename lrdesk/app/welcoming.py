"""The introduction of someone new: its screen, the first card between its steps, and what was chosen in the end."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from lrdesk.store import StoreError
from lrdesk.study.settings import SettingError
from lrdesk.words import tr

if TYPE_CHECKING:
    from lrdesk.app.app import App
    from lrdesk.gui.welcome.coach import Coach
    from lrdesk.gui.welcome.habit import Choices
    from lrdesk.gui.welcome.screen import WelcomeScreen

WELCOMED = "welcomed"


class Welcoming(QObject):
    """Leads through the introduction, in place of Today at the first start, and again whenever it is asked for."""

    def __init__(self, app: "App") -> None:
        super().__init__(app)
        self._app = app
        self.screen: WelcomeScreen | None = None
        self.coach: Coach | None = None

    @property
    def wanted(self) -> bool:
        """Whether the learner is new: nothing was ever answered, and the introduction was never ended."""
        return self._app.store.last_day() is None and not self._app.store.setting(WELCOMED, False)

    @Slot()
    def begin(self) -> None:
        """Show the first step, which can be read and left before anything heavy is loaded."""
        from lrdesk.gui.welcome.habit import Choices
        from lrdesk.gui.welcome.screen import WelcomeScreen

        settings = self._app.settings
        screen = WelcomeScreen(Choices(settings.text("remind_at"), settings.number("new_per_day")))
        screen.card_asked.connect(self._when_ready_ask_card)
        screen.done.connect(self._be_done)
        screen.level_asked.connect(self._find_level)
        screen.skipped.connect(self._end)
        self._drop_screen()
        self.screen = screen
        self._app.window.add_screen(screen)
        self._app.window.show_screen(screen)
        screen.begin()
        self._app.when_ready(self._bring_run)

    def _bring_run(self) -> None:
        from lrdesk.gui.welcome.live import LiveRun

        assert self._app.trainer is not None
        if self.screen is not None:
            run = LiveRun(self._app.trainer.companion(), self._app.theme)
            self.screen.intro.show_run(run)
            run.start()

    @Slot()
    def _when_ready_ask_card(self) -> None:
        self._app.when_ready(self._ask_card)

    def _ask_card(self) -> None:
        """Ask the first card in the review, with the coach above it; where there is none to ask, go on."""
        from lrdesk.gui.welcome.coach import Coach
        from lrdesk.study.first_card import first_card_session

        try:
            session = first_card_session(self._app.store, self._app.today())
        except StoreError as error:
            self._app.caring.tell(error)
            return
        if session is None:
            self._show_habit()
            return
        assert self._app.review is not None
        assert self._app.review_screen is not None
        self.coach = Coach(self._app.review, self._app.review_screen)
        self._app.reviewing.begin(lambda: session, tr("Go on"), self._show_habit)

    def _show_habit(self) -> None:
        if self.coach is not None:
            self.coach.end()
            self.coach = None
        if self.screen is not None:
            self._app.window.show_screen(self.screen)
            self.screen.show_habit()

    @Slot(object)
    def _be_done(self, choices: "Choices") -> None:
        self._keep(choices)
        self._end()

    @Slot(object)
    def _find_level(self, choices: "Choices") -> None:
        self._keep(choices)
        self._end()
        self._app.show("decks").placing.begin()

    def _keep(self, choices: "Choices") -> None:
        """Keep what was chosen; a reminder needs the app to go on when its window is closed, as the step says."""
        settings = self._app.settings
        try:
            settings["new_per_day"] = choices.new_per_day
            if choices.remind_at != settings.text("remind_at"):
                settings["remind_at"] = choices.remind_at
                settings["keep_running"] = bool(choices.remind_at)
        except SettingError as error:
            self._app.window.show_message(str(error))

    @Slot()
    def _end(self) -> None:
        try:
            self._app.store.set_setting(WELCOMED, True)
        except StoreError as error:
            self._app.caring.tell(error)
        self._app.show_today()
        self._drop_screen()

    def _drop_screen(self) -> None:
        if self.screen is not None:
            self.screen.deleteLater()
            self.screen = None
