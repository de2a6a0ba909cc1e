"""How each screen is made, and where its signals lead."""

from functools import partial
from typing import TYPE_CHECKING

from lrdesk import paths
from lrdesk.words import tr

if TYPE_CHECKING:
    from lrdesk.app.app import App
    from lrdesk.gui.browse.screen import BrowseScreen
    from lrdesk.gui.care.screen import CareScreen
    from lrdesk.gui.decks.screen import DecksScreen
    from lrdesk.gui.lab.challenges.page import ChallengesPage
    from lrdesk.gui.lab.screen import LabScreen
    from lrdesk.gui.progress.screen import ProgressScreen
    from lrdesk.gui.settings.screen import SettingsScreen
    from lrdesk.gui.write.screen import WriteScreen


def decks(app: "App") -> "DecksScreen":
    """Make the topics and their study modes."""
    from lrdesk.bridge.placing import Placing
    from lrdesk.bridge.practising import Practising
    from lrdesk.bridge.studying import Studying
    from lrdesk.gui.decks.screen import DecksScreen
    from lrdesk.study.browsing import Deeds

    assert app.trainer is not None
    studying = Studying(app.store, app.today, app)
    deeds = Deeds(app.store, app.history, app.today, app.day.now_ms)
    practising = Practising(studying, app.store, app.day.clock, deeds)
    placing = Placing(app.store, deeds, app.history, app)
    for failing in (studying, practising, placing):
        app.caring.watch(failing)
    placing.changed.connect(app.refresh)
    screen = DecksScreen(studying, practising, placing, app.trainer, app.theme)
    screen.item_asked.connect(app.show_item)
    screen.recall_asked.connect(app.review_deck)
    screen.lab_asked.connect(app.show_lab)
    return screen


def lab(app: "App") -> "LabScreen":
    """Make the Lab."""
    from lrdesk.bridge.trainer import Trainer
    from lrdesk.bridge.workbench import Workbench, first_experiment
    from lrdesk.content.kept import KeptExperiments
    from lrdesk.gui.lab.screen import LabScreen
    from lrdesk.study.keeping import Keeping
    from lrdesk.study.own_decks import OwnDecks
    from lrdesk.study.writing import Writing

    app.lab_trainer = trainer = Trainer(app)
    bench = Workbench(first_experiment(), app)
    keeping = Keeping(KeptExperiments(paths.kept_experiments(app.data)), app.history)
    own = OwnDecks(app.store, paths.DECKS, paths.user_decks(app.data))
    writing = Writing(app.store, own, app.history)

    def challenges() -> "ChallengesPage":
        from lrdesk.bridge.challenges import Contest
        from lrdesk.content.challenges import load_challenges
        from lrdesk.gui.lab.challenges.page import ChallengesPage

        contest = Contest(load_challenges(), app.store, app.day.clock, app)
        app.caring.watch(contest)
        contest.read_scores()
        return ChallengesPage(contest, trainer.companion(), app.theme)

    screen = LabScreen(bench, trainer, app.theme, keeping, writing, challenges)
    screen.playground.experiment.card_added.connect(app.refresh)
    screen.playground.experiment.write_asked.connect(app.authoring.take)
    return screen


def browse(app: "App") -> "BrowseScreen":
    """Make the list of all items."""
    from lrdesk.bridge.browsing import Browsing
    from lrdesk.gui.browse.screen import BrowseScreen

    assert app.trainer is not None
    browsing = Browsing(app.store, app.history, app.day.clock, app.today, app)
    app.caring.watch(browsing)
    screen = BrowseScreen(browsing, app.trainer.companion(), app.theme)
    screen.changed.connect(app.refresh)
    screen.study_asked.connect(app.review_items)
    screen.edit_asked.connect(app.authoring.edit_from_browse)
    screen.move_asked.connect(app.authoring.move)
    screen.lab_asked.connect(app.show_lab)
    return screen


def write(app: "App") -> "WriteScreen":
    """Make the form that items and decks are written in."""
    return app.authoring.make()


def progress(app: "App") -> "ProgressScreen":
    """Make the figures of what was learnt."""
    from lrdesk.bridge.progress import ProgressReader
    from lrdesk.gui.progress.screen import ProgressScreen

    reader = ProgressReader(app.store, app.today, parent=app)
    app.caring.watch(reader)
    screen = ProgressScreen(reader, app.theme)
    screen.start_asked.connect(app.start_today)
    app.history.listen(screen.follow)
    return screen


def settings(app: "App") -> "SettingsScreen":
    """Make the settings."""
    from lrdesk.gui.settings.screen import SettingsScreen
    from lrdesk.gui.tray import is_available
    from lrdesk.lab import gpu
    from lrdesk.study.options import LAB, REMINDER

    notes = {}
    if gpu.stands_idle():
        notes[LAB] = tr("This computer has an NVIDIA GPU, but the PyTorch that came with LR Desk cannot use it.")
    if not is_available():
        notes[REMINDER] = tr("This desktop shows no tray: reminders come in the window, and closing it ends LR Desk.")
    screen = SettingsScreen(app.settings, notes)
    screen.keys_asked.connect(app.show_shortcuts)
    screen.pauses_asked.connect(app.planning.plan_pause)
    screen.care_asked.connect(partial(app.show, "care"))
    screen.gpu_asked.connect(partial(app.helping.open_page, "gpu"))
    return screen


def care(app: "App") -> "CareScreen":
    """Make the page of backups and care."""
    from lrdesk.bridge.caretaker import Caretaker
    from lrdesk.gui.care.screen import CareScreen

    caretaker = Caretaker(app.data, app.day.clock, app)
    app.window.closing.connect(caretaker.close)
    screen = CareScreen(caretaker, paths.crashes(app.data))
    screen.errand_asked.connect(app.caring.leave_for)
    screen.left.connect(partial(app.show, "settings"))
    return screen


MAKERS = {
    "decks": decks,
    "lab": lab,
    "browse": browse,
    "write": write,
    "progress": progress,
    "settings": settings,
    "care": care,
}
