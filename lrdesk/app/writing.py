"""Writing: its screen, the ways to it from an item, and the way from it to the Lab."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from lrdesk import paths
from lrdesk.words import tr

if TYPE_CHECKING:
    from lrdesk.app.app import App
    from lrdesk.gui.write.screen import WriteScreen
    from lrdesk.lab.spec import Experiment


class Authoring(QObject):
    """Makes the screen, opens items in it, and goes back to where they were opened from."""

    def __init__(self, app: "App") -> None:
        super().__init__(app)
        self._app = app
        self._back = "browse"

    def make(self) -> "WriteScreen":
        """Make the screen."""
        from lrdesk.bridge.composing import Composing
        from lrdesk.content.kept import KeptExperiments
        from lrdesk.gui.write.screen import WriteScreen
        from lrdesk.study.kept_draft import DraftShelf
        from lrdesk.study.own_decks import OwnDecks
        from lrdesk.study.writing import Writing
        from lrdesk.study.writing_decks import DeckWriting

        app = self._app
        assert app.trainer is not None
        own = OwnDecks(app.store, paths.DECKS, paths.user_decks(app.data))
        self._writing: Writing = Writing(app.store, own, app.history)
        composing = Composing(self._writing, DraftShelf(app.store), app)
        composing.failed.connect(app.window.show_message)
        kept = KeptExperiments(paths.kept_experiments(app.data))
        decks = DeckWriting(app.store, own, app.history)
        screen = WriteScreen(composing, decks, kept, app.trainer.companion(), app.theme)
        screen.changed.connect(app.refresh)
        screen.left.connect(self._go_back)
        screen.lab_asked.connect(self._build)
        return screen

    @Slot(str)
    def edit_from_browse(self, key: str) -> None:
        """Open an item; leaving it leads back to it in Browse."""
        self._open(key, "browse")

    @Slot(str)
    def edit_from_review(self, key: str) -> None:
        """Open an item; leaving it leads back to the review, which shows it as it is then."""
        self._open(key, "review")

    @Slot(list)
    def move(self, keys: list[str]) -> None:
        """Have items moved to another deck of the learner's own."""
        from lrdesk.gui.write.deck_dialogs import ChooseDeck

        self._screen()
        titles, _ = self._writing.decks.titles()
        question = tr("To which of your decks shall %n item(s) go?", "", len(keys))
        dialog = ChooseDeck(self._app.window, question, titles)
        dialog.chosen.connect(partial(self._move, keys))
        dialog.open()

    def _move(self, keys: list[str], to: Path) -> None:
        from lrdesk.lab.errors import LabError

        try:
            moved = self._writing.move(keys, to)
        except LabError as error:
            self._app.window.show_message(str(error))
            return
        self._app.window.say(tr("%n item(s) moved.", "", len(moved)))
        self._app.refresh()

    def _screen(self) -> "WriteScreen":
        screen: WriteScreen = self._app.screens.get("write")
        return screen

    def _open(self, key: str, back: str) -> None:
        self._back = back
        self._app.show("write", key)

    @Slot()
    def _go_back(self) -> None:
        if self._back == "review" and self._app.review is not None and self._app.review.is_open:
            self._app.screens.show("review")
        else:
            self._app.show("browse")

    @Slot(object)
    def _build(self, experiment: "Experiment | None") -> None:
        """Go to the Lab to build an experiment; its menu leads back."""
        self._app.show_lab(experiment)
        self._app.window.say(tr("Build the experiment; then choose “Write an item with it” in the menu “Experiment”."))

    @Slot(object)
    def take(self, experiment: "Experiment") -> None:
        """Put an experiment of the Lab under the item that is written, or under a new one."""
        self._app.show("write").take_experiment(experiment)
