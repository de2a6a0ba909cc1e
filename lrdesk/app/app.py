"""The app: Today is painted before anything heavy is loaded; all else follows in parts, or when it is asked for."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject, QSettings, Signal, Slot
from PySide6.QtWidgets import QApplication

from lrdesk import paths
from lrdesk.app import making
from lrdesk.app.caring import Caring
from lrdesk.app.commands import Commands
from lrdesk.app.day import Day, system_clock
from lrdesk.app.helping import Helping
from lrdesk.app.planning import Planning
from lrdesk.app.receiving import Receiving
from lrdesk.app.reviewing import Reviewing
from lrdesk.app.screens import Screens
from lrdesk.app.welcoming import Welcoming
from lrdesk.app.writing import Authoring
from lrdesk.bridge.loader import Loader
from lrdesk.gui import language
from lrdesk.gui.parts import after_paint
from lrdesk.gui.theme import Look, Theme
from lrdesk.gui.window import MainWindow
from lrdesk.store import Store, StoreError
from lrdesk.study import catching_up, library, limits
from lrdesk.study.care.errand import OpenAnew
from lrdesk.study.history import History
from lrdesk.study.overview import Overview, overview
from lrdesk.study.settings import Settings
from lrdesk.words import tr

if TYPE_CHECKING:
    from lrdesk.app.background import Background
    from lrdesk.bridge.review import Review
    from lrdesk.bridge.trainer import Trainer
    from lrdesk.gui.decks.screen import DecksScreen
    from lrdesk.gui.lab.screen import LabScreen
    from lrdesk.gui.review.screen import ReviewScreen
    from lrdesk.lab.devices import Preference
    from lrdesk.lab.spec import Experiment
    from lrdesk.study.session import Session

# What a review needs beyond Today, imported on a thread once Today is painted; torch follows with the first card.
HEAVY = (
    "numpy",
    "numpy.ma",  # contourpy would load it with the first contours
    "contourpy",
    "lrdesk.gui.lean_pyqtgraph",
    "lrdesk.bridge.review",
    "lrdesk.bridge.trainer",
    "lrdesk.gui.review.screen",
    "lrdesk.gui.settings.screen",
    "lrdesk.gui.decks.screen",
    "lrdesk.app.background",
    "lrdesk.version",
)


class App(QObject):
    """Owns the store, the threads and the window; goes from place to place, and closes everything in order.

    Raises StoreError where the database cannot be opened.
    """

    ready = Signal()  # the review is there, and any other screen can be made
    counted = Signal(int)  # how many cards wait today

    def __init__(self, application: QApplication, data: Path, clock: Callable[[], datetime] = system_clock) -> None:
        super().__init__(application)
        self.data = data
        self.store = Store.open(paths.database(data))
        self.settings = Settings(self.store)
        self.history = History()
        try:
            look = self._look()
            language.speak(self.settings.text("language"), paths.TRANSLATIONS)
            refused = library.sync(self.store, library.deck_files([paths.DECKS, paths.user_decks(data)]))
        except StoreError:
            self.store.close()  # or no backup could take the damaged file's place
            raise
        self.theme = Theme(application, paths.RESOURCES / "fonts", look)
        self.settings.listen(self._apply_setting)
        self.window = MainWindow(self.theme, QSettings(str(data / "window.ini"), QSettings.Format.IniFormat))
        if refused:
            refused.append(tr("These decks were left out; what you learnt is safe."))
        self.window.show_message("\n".join(refused))
        self.day = Day(application, clock, self.store, self.settings)
        self.caring = Caring(self.window, self.store.path, clock, self)
        self.reviewing = Reviewing(self.day, self.store, self.settings, self.history, self.caring, self.theme)
        self.lab_trainer: Trainer | None = None
        makers = {name: partial(make, self) for name, make in making.MAKERS.items()}
        self.screens = Screens(self.window, {"today": lambda: self.window.today, **makers})
        self.commands = Commands(self)
        self.planning = Planning(self)
        self.authoring = Authoring(self)
        self.receiving = Receiving(self)
        self.helping, self.welcoming = Helping(self), Welcoming(self)
        self._loader = Loader(HEAVY, self)
        self._next_part = after_paint(self, self._make_next)
        self._parts: Iterator[QObject] = iter(())
        self._closed = self._is_ready = False
        self._wanted: Callable[[], object] | None = None  # asked for before its screen could be there
        self.background: Background | None = None
        self.waiting = 0  # how many cards waited when Today was last read
        self._wire()
        self.refresh()

    def _wire(self) -> None:
        self.window.shown.connect(self._loader.start)
        self.window.closing.connect(self.close)
        self.window.place_asked.connect(self.go)
        self.window.today.start_asked.connect(self.start_today)
        self.window.today.ahead_asked.connect(self.start_ahead)
        self._loader.loaded.connect(self._build)
        self._loader.failed.connect(self.window.show_message)
        self.day.began.connect(self._begin_day)
        self.reviewing.opened.connect(self._show_review)
        self.reviewing.ended.connect(self.refresh)
        self.reviewing.counted.connect(self.counted)
        self.counted.connect(self.window.sidebar.show_count)

    @property
    def lab_screen(self) -> "LabScreen | None":
        """The Lab, once it was gone to."""
        return cast("LabScreen | None", self.screens.made("lab"))

    @property
    def decks_screen(self) -> "DecksScreen | None":
        """The topics, once they were gone to."""
        return cast("DecksScreen | None", self.screens.made("decks"))

    @property
    def trainer(self) -> "Trainer | None":
        """What trains beside the cards; None before the app is `ready`."""
        return self.reviewing.trainer

    @property
    def review(self) -> "Review | None":
        """The review; None before the app is `ready`."""
        return self.reviewing.review

    @property
    def review_screen(self) -> "ReviewScreen | None":
        """The screen of the review; None before the app is `ready`."""
        return self.reviewing.screen

    def today(self) -> date:
        """Return the learning day."""
        return self.day.today()

    @Slot()
    def refresh(self) -> None:
        """Read Today anew, and once more when the next learning day begins."""
        try:
            shown = self._overview()
        except StoreError as error:
            self.caring.tell(error)
            return
        self.window.today.show_overview(shown)
        self.waiting = shown.waiting
        self.counted.emit(shown.waiting)

    def _overview(self) -> Overview:
        shown = overview(self.store, self.day.see(), *limits.in_force(self.store, self.settings))
        if shown.plan is not None and not shown.put_off:
            catching_up.end(self.store)  # what is left fits into today, so the backlog is gone
            shown = replace(shown, plan=None)
        return shown

    @Slot()
    def _begin_day(self) -> None:
        self.refresh()
        self.caring.look_after()

    def run_in_background(self, hidden: bool) -> None:
        """Look after reminders, and be in the tray where the learner wants it; `hidden` where no window shows yet."""
        from lrdesk.app.background import Background

        if not self._closed:
            self.background = Background(self, hidden)

    @Slot()
    def close(self) -> None:
        """End the threads, then close the store."""
        self._closed = True
        self.screens.stop()
        self.day.close()
        self._loader.close()
        self.caring.close()
        self.reviewing.close()
        if self.lab_trainer is not None:
            self.lab_trainer.close()
        self.store.close()

    @Slot()
    def _build(self) -> None:
        """Make the review, now that its imports are there: a part per turn of the event loop."""
        from lrdesk.gui import pictures

        pictures.use(paths.user_decks(self.data))
        self._parts = self.reviewing.parts(self.window.screens)
        self._make_next()

    @Slot()
    def _make_next(self) -> None:
        if self._closed:
            return
        if next(self._parts, None) is not None:
            self._next_part.start()
            return
        assert self.review_screen is not None
        self.screens.add("review", self.review_screen)
        self.review_screen.lab.lab_asked.connect(self.show_lab)
        self.review_screen.info_asked.connect(self.show_item)
        self.review_screen.edit_asked.connect(self.authoring.edit_from_review)
        assert self.review is not None
        self.review.leech_met.connect(self._tell_leech)
        self.review.undone.connect(self.commands.tell_undone)
        self._use_settings()
        self.caring.look_after()
        self._is_ready = True
        self.ready.emit()
        if self._wanted is not None:
            self._wanted()

    def when_ready(self, action: Callable[[], object]) -> None:
        """Do something that needs the screens at once, or as soon as they are there: half a second after the start."""
        if not self._is_ready:
            self._wanted = action
        else:
            action()

    @Slot(str)
    def go(self, place: str) -> None:
        """Go to a place of the sidebar."""
        self.when_ready(self.show_today if place == "today" else partial(self.show, place))

    @Slot()
    def show_today(self) -> None:
        """Leave whatever is shown for Today; what was answered stays answered."""
        self.refresh()
        self.screens.show("today")

    def show(self, place: str, *what: object) -> Any:
        """Show the screen of a place, with `what` in it where it takes something, and return it."""
        is_new = self.screens.made(place) is None
        screen = self.screens.show(place, *what)
        if is_new:
            self._use_settings()
        return screen

    @Slot(object)
    def show_lab(self, experiment: "Experiment | None" = None) -> None:
        """Open the Lab as it was left, or with an experiment to play with."""
        self.show("lab", experiment)

    def show_setting(self, words: str) -> None:
        """Open the settings at those that have these words."""
        self.when_ready(lambda: self.show("settings", words))

    @Slot()
    def show_shortcuts(self) -> None:
        """Open the sheet of all shortcuts."""
        self.commands.show_shortcuts()

    @Slot()
    def start_today(self) -> None:
        """Begin the session of the day."""
        from lrdesk.study.session import todays_session

        self._begin(lambda: todays_session(self.store, self.today(), *limits.in_force(self.store, self.settings)))

    @Slot()
    def start_ahead(self) -> None:
        """Begin a session of what would come next anyway."""
        from lrdesk.study.session import ahead_session

        self._begin(lambda: ahead_session(self.store, self.today()))

    @Slot(str)
    def review_deck(self, deck: str) -> None:
        """Begin a session of one deck, which leads back to its topic."""
        from lrdesk.study.session import deck_session

        self._begin(lambda: deck_session(self.store, self.today(), deck), "decks")

    @Slot(list)
    def review_items(self, keys: list[str], cram: bool = False, back: str = "browse") -> None:
        """Begin a session of these items, due or not; to `cram` leaves their memories as they are."""
        from lrdesk.study.session import chosen_session

        self._begin(lambda: chosen_session(self.store, self.today(), keys, cram), back)

    @Slot(str)
    def show_item(self, key: str) -> None:
        """Show an item in Browse, with its history."""
        self.show("browse", key)

    @Slot(str, int)
    def _tell_leech(self, key: str, lapses: int) -> None:
        """Say that an item was forgotten too often, and what else can be done than to ask it again."""
        told = tr("You have forgotten this card %n time(s): “{title}”. Asking it again may not be enough.", "", lapses)
        self.window.show_message(
            told.format(title=self.store.title(key)),
            (tr("Suspend it"), partial(self._suspend, key)),
            (tr("Edit it…"), partial(self.authoring.edit_from_review, key)),
            (tr("Study its topic"), partial(self.show_topic, key.split("/")[0])),
            (tr("Show it in Browse"), partial(self.show_item, key)),
        )

    def show_topic(self, deck: str) -> None:
        """Open the topic of a deck."""
        screen = self.show("decks")
        screen.studying.open_topic(deck)

    def _suspend(self, key: str) -> None:
        from lrdesk.study.browsing import Deeds

        try:
            Deeds(self.store, self.history, self.today, self.day.now_ms).suspend([key])
        except StoreError as error:
            self.caring.tell(error)

    def _begin(self, session: "Callable[[], Session]", back: str = "today") -> None:
        words = {"today": tr("Back to Today"), "browse": tr("Back to Browse")}.get(back, tr("Back to the topic"))
        self.when_ready(partial(self.reviewing.begin, session, words, partial(self.go, back)))

    @Slot()
    def _show_review(self) -> None:
        self.screens.show("review")

    def _apply_setting(self, key: str) -> None:
        if key == "language":
            # Every text is set when its widget is made, so the window is made anew; that takes a moment.
            self.caring.leave_for(OpenAnew(self.data, "settings"))
            return
        self.theme.wear(self._look())
        if key in ("new_per_day", "due_per_day", "day_start"):
            self.refresh()
        self._use_settings()

    def _look(self) -> Look:
        settings = self.settings
        return Look(
            settings.text("theme"), settings.text("contrast"), settings.number("text_size"), settings.text("motion")
        )

    def _use_settings(self) -> None:
        from lrdesk.lab import threads

        threads.allow(self.settings.number("threads"))
        self.caring.days_kept = self.settings.number("backup_days")
        device = cast("Preference", self.settings["device"])
        if self.review_screen is not None:
            self.review_screen.use_settings(self.settings.number("grades"), device)
        for place in ("lab", "decks", "browse", "write"):
            if (screen := self.screens.made(place)) is not None:
                screen.use_device(device)
