"""The app: who is wired to whom. Today is painted before anything heavy is loaded."""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QSettings, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from lrdesk import paths
from lrdesk.bridge.care import Care
from lrdesk.bridge.loader import Loader
from lrdesk.gui.parts import after_paint
from lrdesk.gui.theme import Theme
from lrdesk.gui.window import MainWindow
from lrdesk.scheduling.learning_day import current_day, next_day_begins
from lrdesk.store import Store, StoreError
from lrdesk.study import library
from lrdesk.study.overview import overview
from lrdesk.study.settings import Settings
from lrdesk.words import tr

if TYPE_CHECKING:
    from lrdesk.bridge.review import Review
    from lrdesk.bridge.trainer import Trainer
    from lrdesk.gui.decks.screen import DecksScreen
    from lrdesk.gui.lab.challenges.page import ChallengesPage
    from lrdesk.gui.lab.screen import LabScreen
    from lrdesk.gui.review.screen import ReviewScreen
    from lrdesk.gui.settings.screen import SettingsScreen
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
)
USUAL_VIEWS = ("surface", "loss", "lr")  # what most cards show is made before the first one asks


def system_clock() -> datetime:
    """Return the time now, in the system's zone."""
    return datetime.now().astimezone()


class App(QObject):
    """Owns the store, the threads and the window; opens screens, and closes everything in order.

    Raises StoreError where the database cannot be opened.
    """

    ready = Signal()  # every screen is there

    def __init__(self, application: QApplication, data: Path, clock: Callable[[], datetime] = system_clock) -> None:
        super().__init__(application)
        self._clock, self._data = clock, data
        self.store = Store.open(paths.database(data))
        self.settings = Settings(self.store)
        self.settings.listen(self._apply_setting)
        try:
            theme = str(self.settings["theme"])
            refused = library.sync(self.store, library.deck_files([paths.DECKS, paths.user_decks(data)]))
        except StoreError:
            self.store.close()  # or no backup could take the damaged file's place
            raise
        self.theme = Theme(application, paths.RESOURCES / "fonts")
        self.theme.fix(theme)

        self.window = MainWindow(self.theme, QSettings(str(data / "window.ini"), QSettings.Format.IniFormat))
        if refused:
            refused.append(tr("These decks were left out; what you learnt is safe."))
        self.window.show_message("\n".join(refused))
        self.window.shown.connect(self._load)
        self.window.closing.connect(self.close)
        self.window.place_asked.connect(self._go)
        self.window.today.start_asked.connect(self.start_today)
        self.window.today.ahead_asked.connect(self.start_ahead)
        self._loader = Loader(HEAVY, self)
        self._loader.loaded.connect(self._build)
        self._loader.failed.connect(self.window.show_message)
        self._care = Care(self.store.path, clock, self)
        self._care.damaged.connect(self._take_damage)
        self.window.offer_taken.connect(self._offer_restore)
        self._care.failed.connect(self.window.show_message)
        self._next_day = QTimer(self)
        self._next_day.setSingleShot(True)
        self._next_day.timeout.connect(self._begin_day)
        # A timer sleeps while the computer does, so a day may also begin when the learner comes back.
        application.applicationStateChanged.connect(self._come_back)
        self._next_part = after_paint(self, self._make_next)
        self._parts: Iterator[QObject] = iter(())
        self._first_card = after_paint(self, self._show_first_card)
        self._opened: Session | None = None  # its first card is about to be shown
        self._closed = self._is_ready = False
        self._shown_day = date.min
        self._sound_backup: Path | None = None
        self.to_restore: Path | None = None  # the backup that the learner wants in the database's place
        self._wanted: Callable[[], None] | None = None  # asked for before its screen could be there
        self.trainer: Trainer | None = None
        self.review: Review | None = None
        self.review_screen: ReviewScreen | None = None
        self.settings_screen: SettingsScreen | None = None
        self.lab_trainer: Trainer | None = None
        self.lab_screen: LabScreen | None = None
        self.decks_screen: DecksScreen | None = None
        self._leave_review: Callable[[], None] = self.show_today
        self.refresh()

    def today(self) -> date:
        """Return the learning day."""
        last = self.store.last_day()
        logged = None if last is None else date.fromordinal(last)
        return current_day(self._clock(), logged, self.settings.number("day_start"))

    @Slot()
    def refresh(self) -> None:
        """Read Today anew, and once more when the next learning day begins."""
        try:
            shown = overview(self.store, self.today(), self.settings.number("new_per_day"))
        except StoreError as error:
            self._tell(error)
            return
        self._shown_day = shown.today
        self.window.today.show_overview(shown)
        self.window.sidebar.show_count(shown.waiting)
        now = self._clock()
        until = next_day_begins(now, self.settings.number("day_start")) - now
        self._next_day.start(int(until.total_seconds() * 1000) + 1000)

    @Slot()
    def _begin_day(self) -> None:
        self.refresh()
        self._look_after()

    def _tell(self, error: StoreError) -> None:
        self.window.show_message(str(error))
        self._look_after()

    @Slot()
    def _look_after(self) -> None:
        """Have the database checked, which offers a backup where it is damaged."""
        self._care.start()

    @Slot(object)
    def _take_damage(self, sound_backup: Path | None) -> None:
        """Tell that the database is damaged and, where there is a sound backup, offer it."""
        self._sound_backup = sound_backup
        if sound_backup is None:
            told = tr("The database {file} is damaged and has no sound backup; keep a copy of it before you go on.")
            self.window.show_message(told.format(file=self.store.path))
        else:
            self.window.show_message(self._damage(), tr("Restore a backup…"))

    def _damage(self) -> str:
        return tr("The database {file} is damaged.").format(file=self.store.path)

    @Slot()
    def _offer_restore(self) -> None:
        """Close for a restore, if the learner wants it."""
        from lrdesk.gui.dialogs import offer_restore

        assert self._sound_backup is not None
        if offer_restore(self._damage(), self._sound_backup.stem):
            self.to_restore = self._sound_backup
            self.window.close()

    @Slot(Qt.ApplicationState)
    def _come_back(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive and not self._closed and self.today() != self._shown_day:
            self._begin_day()

    @Slot()
    def close(self) -> None:
        """End the threads, then close the store."""
        self._closed = True
        self._next_day.stop()
        self._loader.close()
        self._care.close()
        for trainer in (self.trainer, self.lab_trainer):
            if trainer is not None:
                trainer.close()
        self.store.close()

    @Slot()
    def _load(self) -> None:
        self._loader.start()

    @Slot()
    def _build(self) -> None:
        """Make the review, now that its imports are there: a part per turn of the event loop, so nothing stalls."""
        self._parts = self._make_review()
        self._make_next()

    @Slot()
    def _make_next(self) -> None:
        if self._closed:
            return
        if next(self._parts, None) is not None:
            self._next_part.start()
            return
        self._look_after()
        self._is_ready = True
        self.ready.emit()
        if self._wanted is not None:
            self._wanted()

    def _make_review(self) -> Iterator[QObject]:
        from lrdesk.bridge.review import Review
        from lrdesk.bridge.trainer import Trainer
        from lrdesk.gui.lab.panel import LabPanel
        from lrdesk.gui.review.card import CardPanel
        from lrdesk.gui.review.screen import ReviewScreen

        self.review = Review(self._clock, self.today, self)
        self.review.card_shown.connect(self._count_down)
        self.review.ended.connect(self._count_down)
        self.review.failed.connect(self._look_after)
        self.trainer = Trainer(self)
        yield self.trainer
        card = CardPanel(self.review, self.theme)
        yield card
        lab = LabPanel(self.trainer, self.theme)
        lab.lab_asked.connect(self.show_lab)
        yield lab
        for view in USUAL_VIEWS:
            yield lab.stage.view(view)
        self.review_screen = ReviewScreen(self.review, card, lab)
        self.review_screen.left.connect(self._end_review)
        self._use_settings()
        yield self.review_screen
        self.window.add_screen(self.review_screen)
        # A first painting costs most (styles, fonts, layouts), so each part is painted once, unseen, ahead of time.
        for body in card.bodies.values():
            body.question.show_markdown("**First** $x$ `code`")
            yield body.question
        for part in (*card.bodies.values(), card, lab, *self.review_screen.bars):
            part.grab()
            yield part

    def _when_ready(self, action: Callable[[], None]) -> None:
        """Do something that needs the screens at once, or as soon as they are there: half a second after the start."""
        if not self._is_ready:
            self._wanted = action
        else:
            action()

    @Slot(str)
    def _go(self, place: str) -> None:
        places = {
            "today": self.show_today,
            "decks": self.show_decks,
            "lab": self.show_lab,
            "settings": self.show_settings,
        }
        self._when_ready(places[place])

    @Slot()
    def show_today(self) -> None:
        """Leave whatever is shown for Today; what was answered stays answered."""
        self._leave()
        self.refresh()
        self.window.show_screen(self.window.today)
        self.window.sidebar.show_place("today")

    @Slot()
    def show_decks(self) -> None:
        """Open the topics, or the one that is being studied."""
        from lrdesk.bridge.placing import Placing
        from lrdesk.bridge.practising import Practising
        from lrdesk.bridge.studying import Studying
        from lrdesk.gui.decks.screen import DecksScreen

        self._leave()
        if self.decks_screen is None:
            assert self.trainer is not None
            studying = Studying(self.store, self.today, self)
            studying.failed.connect(self.window.show_message)
            studying.failed.connect(self._look_after)
            practising = Practising(studying, self.store, self._clock, self.today)
            practising.failed.connect(self.window.show_message)
            practising.failed.connect(self._look_after)
            placing = Placing(self.store, self._clock, self.today, self)
            placing.failed.connect(self.window.show_message)
            placing.failed.connect(self._look_after)
            placing.changed.connect(self.refresh)
            self.decks_screen = DecksScreen(studying, practising, placing, self.trainer, self.theme)
            self.decks_screen.item_asked.connect(self._review_item)
            self.decks_screen.recall_asked.connect(self._review_deck)
            self.decks_screen.lab_asked.connect(self.show_lab)
            self.window.add_screen(self.decks_screen)
            self._use_settings()
        self.window.show_screen(self.decks_screen)
        self.decks_screen.begin()
        self.window.sidebar.show_place("decks")

    def show_lab(self, experiment: "Experiment | None" = None) -> None:
        """Open the Lab as it was left, or with an experiment to play with."""
        from lrdesk.bridge.trainer import Trainer
        from lrdesk.bridge.workbench import Workbench, first_experiment
        from lrdesk.content.kept import KeptExperiments
        from lrdesk.gui.lab.screen import LabScreen
        from lrdesk.study.own_decks import OwnDecks

        self._leave()
        if self.lab_screen is None:
            self.lab_trainer = Trainer(self)
            bench = Workbench(first_experiment(), self)
            kept = KeptExperiments(paths.kept_experiments(self._data))
            decks = OwnDecks(self.store, paths.DECKS, paths.user_decks(self._data))
            self.lab_screen = LabScreen(bench, self.lab_trainer, self.theme, kept, decks, self._make_challenges)
            self.lab_screen.playground.experiment.card_added.connect(self.refresh)
            self.window.add_screen(self.lab_screen)
            self._use_settings()
        self.window.show_screen(self.lab_screen)
        self.lab_screen.begin(experiment)
        self.window.sidebar.show_place("lab")

    def _make_challenges(self) -> "ChallengesPage":
        from lrdesk.bridge.challenges import Contest
        from lrdesk.content.challenges import load_challenges
        from lrdesk.gui.lab.challenges.page import ChallengesPage

        assert self.lab_trainer is not None
        contest = Contest(load_challenges(), self.store, self._clock, self)
        contest.failed.connect(self.window.show_message)
        contest.failed.connect(self._look_after)
        contest.read_scores()
        return ChallengesPage(contest, self.lab_trainer.companion(), self.theme)

    def _leave(self) -> None:
        """Let nothing train on where nobody watches."""
        if self.review_screen is not None:
            self.review_screen.lab.stop()
        if self.lab_screen is not None:
            self.lab_screen.stop()
        if self.decks_screen is not None:
            self.decks_screen.stop()

    def show_settings(self) -> None:
        """Open the settings."""
        from lrdesk.gui.settings.screen import SettingsScreen

        self._leave()
        if self.settings_screen is None:
            self.settings_screen = SettingsScreen(self.settings)
            self.window.add_screen(self.settings_screen)
        self.window.show_screen(self.settings_screen)
        self.window.sidebar.show_place("settings")

    @Slot()
    def start_today(self) -> None:
        """Begin the session of the day."""
        self._when_ready(self._review_today)

    @Slot()
    def start_ahead(self) -> None:
        """Begin a session of what would come next anyway."""
        self._when_ready(self._review_ahead)

    def _review_today(self) -> None:
        from lrdesk.study.session import todays_session

        self._begin(lambda: todays_session(self.store, self.today(), self.settings.number("new_per_day")))

    def _review_ahead(self) -> None:
        from lrdesk.study.session import ahead_session

        self._begin(lambda: ahead_session(self.store, self.today()))

    @Slot(str)
    def _review_deck(self, deck: str) -> None:
        from lrdesk.study.session import deck_session

        self._begin(lambda: deck_session(self.store, self.today(), deck), self.show_decks)

    @Slot(str)
    def _review_item(self, item: str) -> None:
        from lrdesk.study.session import item_session

        self._begin(lambda: item_session(self.store, self.today(), item), self.show_decks)

    def _begin(self, session: "Callable[[], Session]", then: Callable[[], None] | None = None) -> None:
        """Open a session; its first card follows a turn of the event loop later, for each takes most of a frame.

        `then` is where leaving it leads to, Today unless stated.
        """
        try:
            self._opened = session()
        except StoreError as error:
            self._tell(error)
            return
        self._leave_review = then or self.show_today
        self._first_card.start()

    @Slot()
    def _show_first_card(self) -> None:
        assert self.review is not None
        assert self.review_screen is not None
        assert self._opened is not None
        self.review_screen.begin(
            tr("Back to Today") if self._leave_review == self.show_today else tr("Back to the topic")
        )
        self.window.show_screen(self.review_screen)
        self.review.start(self._opened)

    @Slot()
    def _end_review(self) -> None:
        """Go back to where the session was begun; Today is up to date either way."""
        self.refresh()
        self._leave_review()

    @Slot()
    def _count_down(self) -> None:
        assert self.review is not None
        assert self.review.session is not None
        self.window.sidebar.show_count(self.review.session.left)

    def _apply_setting(self, key: str) -> None:
        if key == "theme":
            self.theme.fix(str(self.settings["theme"]))
        self._use_settings()

    def _use_settings(self) -> None:
        device = cast("Preference", self.settings["device"])
        if self.review_screen is not None:
            self.review_screen.use_settings(self.settings.number("grades"), device)
        if self.lab_screen is not None:
            self.lab_screen.use_device(device)
        if self.decks_screen is not None:
            self.decks_screen.use_device(device)
