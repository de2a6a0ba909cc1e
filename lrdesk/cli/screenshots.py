"""Draws every screen, light and dark, to PNG: for the README, and for looking at what a change did."""

import argparse
import os
import tempfile
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

from PySide6.QtCore import QEventLoop, QTimer, SignalInstance
from PySide6.QtWidgets import QApplication

from lrdesk import paths
from lrdesk.app import App, system_clock
from lrdesk.cli import say
from lrdesk.content.deck import Explain, Quiz
from lrdesk.gui.decks.desk import PREDICTED, Desk
from lrdesk.gui.lab.challenges.page import ChallengesPage
from lrdesk.gui.lab.screen import CHALLENGES, CHARTS, Chart
from lrdesk.gui.review.explain import ExplainBody
from lrdesk.scheduling.learning_day import learning_day
from lrdesk.store import Store
from lrdesk.study import library
from lrdesk.study.session import todays_session

SIZE = (1280, 800)
DAYS_STUDIED = 40
SHARE_OF_DAYS_OFF = 0.15
MOST_OF_THE_RUN = 0.6
CHALLENGE = 2  # decay pays
ITEM = "rates/u-curve"  # with a past
RUN_PLAYED_MS = 4000  # most of the run of the introduction
SETTLED_MS = 150  # plots are drawn one per turn of the event loop
LONGEST_WAIT_MS = 60_000


def screenshots(chosen: argparse.Namespace, data: Path) -> int:
    """Draw the screens into the folder that was named; the learner's own data is not touched."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QApplication([])
    folder: Path = chosen.screenshot
    folder.mkdir(parents=True, exist_ok=True)
    for scheme in ("light", "dark"):
        with tempfile.TemporaryDirectory() as scratch:
            _draw_first_day(_Studio(application, Path(scratch) / "first-day", scheme, folder))
            _imagine_learner(Path(scratch) / "learner")
            _draw_later_day(_Studio(application, Path(scratch) / "learner", scheme, folder))
    return 0


class _Studio:
    """The app on a scratch folder, and what draws it."""

    def __init__(self, application: QApplication, data: Path, scheme: str, folder: Path) -> None:
        self.app = App(application, data)
        self._scheme, self._folder = scheme, folder
        self.app.theme.fix(scheme)
        self.app.window.resize(*SIZE)
        self.app.window.show()
        _wait(self.app.ready)

    def draw(self, name: str) -> None:
        _turn(SETTLED_MS)
        file = self._folder / f"{name}-{self._scheme}.png"
        self.app.window.grab().save(str(file))
        say(str(file))


def _draw_first_day(studio: _Studio) -> None:
    assert studio.app.review is not None
    _draw_introduction(studio)
    studio.app.start_today()
    _wait(studio.app.review.card_shown)
    _review(studio.app, studio.draw)
    studio.app.show_today()
    studio.draw("today-done")
    studio.app.show_lab()
    assert studio.app.lab_trainer is not None
    assert studio.app.lab_screen is not None
    _wait(studio.app.lab_trainer.finished)
    playground = studio.app.lab_screen.playground
    playground.playback.pause()
    assert playground.recording is not None
    playground.playback.seek(int(MOST_OF_THE_RUN * playground.recording.experiment.steps))
    studio.draw("lab")
    for name in CHARTS:
        page = studio.app.lab_screen.page(name)
        assert isinstance(page, Chart)
        studio.app.lab_screen.open_page(name)
        _wait(page.speed_measured)
        studio.draw(f"lab-{name.lower().replace(' ', '-')}")
    _draw_challenge(studio)
    _draw_decks(studio)
    studio.app.go("settings")
    studio.draw("settings")
    studio.app.window.close()


def _draw_introduction(studio: _Studio) -> None:
    """Draw the first and the last step of the introduction, and the help."""
    welcoming, helping = studio.app.welcoming, studio.app.helping
    welcoming.begin()
    _turn(RUN_PLAYED_MS)
    studio.draw("welcome")
    assert welcoming.screen is not None
    welcoming.screen.show_habit()
    studio.draw("welcome-habit")
    helping.open_page("review")
    studio.draw("help")
    studio.app.show_today()


def _draw_challenge(studio: _Studio) -> None:
    """Draw the list of challenges, and one of them with its solution judged."""
    assert studio.app.lab_screen is not None
    page = studio.app.lab_screen.page(CHALLENGES)
    assert isinstance(page, ChallengesPage)
    studio.app.lab_screen.open_page(CHALLENGES)
    studio.draw("lab-challenges")
    page.open(CHALLENGE)
    desk = page.desk
    _wait(desk.trainer.finished)
    desk.brief.confirm.click()
    _wait(desk.trainer.finished)
    desk.playback.seek(desk.playback.recording.experiment.steps if desk.playback.recording else 0)
    desk.submit()
    _wait(desk.trainer.finished)
    studio.draw("lab-challenge")


def _draw_decks(studio: _Studio) -> None:
    """Draw the topics, the first of them, and a page of each kind."""
    studio.app.go("decks")
    screen = studio.app.decks_screen
    assert screen is not None
    studio.draw("decks")
    screen.placing.begin()
    studio.draw("decks-level-question")
    while screen.placing.question is not None:
        screen.placing.answer(screen.placing.question.quiz.answer if screen.placing.number % 3 else None)
    studio.draw("decks-level")
    screen.placing.leave()
    screen.studying.open_topic(screen.studying.topics[0].id)
    studio.draw("decks-topic")
    assert screen.studying.topic is not None
    for state in screen.studying.topic.modes:
        if state.mode.key in ("learn", "visualize", "metrics"):
            screen.studying.open_mode(state)
            page = screen.player.page
            assert isinstance(page, Desk)
            screen.studying.next()
            if page.pending == PREDICTED:
                page.go_on()
            _wait(page.lab.finished)
            while page.pending:
                page.go_on()
            page.lab.playback.pause()
            page.lab.playback.seek(screen.studying.experiment.steps if screen.studying.experiment else 0)
            studio.draw(f"decks-{state.mode.key}")
        elif state.mode.practice:
            screen.studying.open_mode(state)
            studio.draw(f"decks-{state.mode.key}")
            screen.studying.leave()


def _draw_later_day(studio: _Studio) -> None:
    """Draw what shows a learner's own data: Today, Browse with an item, Write, Progress, and the backups."""
    studio.draw("today")
    app = studio.app
    app.show_item(ITEM)
    studio.draw("browse")
    app.authoring.edit_from_browse(ITEM)
    studio.draw("write")
    app.go("progress")
    _wait(app.screens.made("progress").reader.ended)
    studio.draw("progress")
    app.go("care")
    studio.draw("care")
    app.window.close()


def _review(app: App, draw: Callable[[str], None]) -> None:
    """Go through a whole session, drawing the first card of each kind before and after its answer, and the summary."""
    review, screen = app.review, app.review_screen
    assert review is not None
    assert screen is not None
    assert app.trainer is not None
    drawn: set[str] = set()
    while review.card is not None:
        item = review.card.item
        if item.kind not in drawn:
            drawn.add(item.kind)
            _wait(app.trainer.prepared)
            screen.lab.chips.pick_lane(0)
            if isinstance(screen.card.body, ExplainBody) and isinstance(item, Explain):
                screen.card.body.answer.setPlainText(item.model_answer)
            draw(f"review-{item.kind}-question")
            if isinstance(item, Quiz):
                review.choose((item.answer + 1) % len(item.options))
            review.reveal()
            if isinstance(item, Explain):
                for index in range(len(item.concepts) - 1):
                    screen.card.press_letter(index)
            _wait(app.trainer.finished)
            screen.lab.playback.pause()
            screen.lab.playback.seek(int(MOST_OF_THE_RUN * review.card.experiment.steps))
            draw(f"review-{item.kind}-answer")
        review.reveal()
        review.grade(4)
    draw("summary")


def _imagine_learner(data: Path) -> None:
    """Study for forty days in the review's own way, at grades that are drawn by lot."""
    lot = Random(1)
    today = learning_day(system_clock())
    with Store.open(paths.database(data)) as store:
        library.sync(store, library.deck_files([paths.DECKS]))
        for day in (today - timedelta(days=back) for back in range(DAYS_STUDIED, 0, -1)):
            if lot.random() < SHARE_OF_DAYS_OFF:
                continue
            session = todays_session(store, day, new_per_day=1)
            morning = datetime(day.year, day.month, day.day, 9)
            while (card := session.current) is not None:
                grade = lot.choices((1, 3, 4, 5), (2, 3, 12, 3))[0]
                session.grade(card, grade, day, int(morning.timestamp() * 1000), lot.randint(6_000, 30_000))


def _turn(ms: int) -> None:
    """Turn the event loop for a while."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def _wait(signal: SignalInstance) -> None:
    """Turn the event loop until a signal comes."""
    loop = QEventLoop()
    signal.connect(loop.quit)
    QTimer.singleShot(LONGEST_WAIT_MS, loop.quit)
    loop.exec()
