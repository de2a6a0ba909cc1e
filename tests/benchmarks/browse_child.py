"""Browse over the large database: how long it takes to open, to search as one types, to turn pages, and to do much."""

import json
import sys
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStackedWidget

from lrdesk import paths
from lrdesk.bridge.browsing import FIRST, PAGE, Browsing
from lrdesk.bridge.trainer import Trainer
from lrdesk.gui.browse.screen import BrowseScreen
from lrdesk.gui.theme import Theme
from lrdesk.store import Order, Store
from lrdesk.study.history import History
from lrdesk.study.searching import Names, parse
from tests.benchmarks.figures import p50
from tests.benchmarks.window_child import Painted

TYPED = ("momentum", "learning rate", "is:due adam", "deck:deck-3 warmup", '"weight decay" -sgd')
MANY = 20_000


def now() -> datetime:
    """Return the time, in the system's zone."""
    return datetime.now().astimezone()


def elapsed(work: Callable[[], object]) -> float:
    """Return the milliseconds that a work takes."""
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000


def turn(ms: int) -> None:
    """Turn the event loop for a while."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def measure_store(store: Store) -> dict[str, float]:
    """Take each step of typing some searches: the first page with its rows, and the number of all found."""
    today = now().date()
    names = Names({deck.id: deck.title for deck in store.decks()}, store.tags())

    def step(text: str) -> None:
        condition = parse(text, names).condition
        store.item_rows(store.found(condition, today, Order(), FIRST)[:PAGE])
        store.count_found(condition, today)

    steps = [text[:end] for text in TYPED for end in range(1, len(text) + 1)]
    for text in steps:
        step(text)  # once before: who types has looked at the list
    taken = [elapsed(lambda text=text: step(text)) for text in steps]
    return {"step_p50": p50(taken), "step_max": max(taken)}


class Desk:
    """The screen in a window, and what it takes to paint."""

    def __init__(self, store: Store, theme: Theme, trainer: Trainer) -> None:
        self.window = QStackedWidget()
        self.window.resize(1104, 800)
        self.window.show()
        turn(100)
        self._painted = Painted()
        started = time.perf_counter()
        self.browsing = Browsing(store, History(), now, lambda: now().date())
        self.screen = BrowseScreen(self.browsing, trainer, theme)
        self.screen.table.viewport().installEventFilter(self._painted)
        self.window.addWidget(self.screen)
        self.window.setCurrentWidget(self.screen)
        self.screen.begin()
        self._until_painted()
        self.opened = (time.perf_counter() - started) * 1000

    def painted(self, work: Callable[[], object]) -> float:
        """Return the milliseconds from a work until what it changed in the list is painted."""
        self._painted.seen = False
        started = time.perf_counter()
        work()
        self._until_painted()
        return (time.perf_counter() - started) * 1000

    def _until_painted(self) -> None:
        while not self._painted.seen:
            QCoreApplication.sendPostedEvents()
            QCoreApplication.processEvents()


def measure_screen(desk: Desk) -> dict[str, float]:
    """Type, turn pages, and suspend many items at once."""
    line, table = desk.screen.line, desk.screen.table
    typed = []
    for text in TYPED:
        line.clear()
        turn(50)
        for letter in text:
            typed.append(desk.painted(lambda letter=letter: QTest.keyClicks(line, letter)))
            line.popup.hide()
            turn(20)
    line.clear()
    turn(50)
    table.setFocus()
    table.go_to(0)
    far = desk.painted(lambda: table.verticalScrollBar().setValue(5_000))
    pages = [desk.painted(lambda row=row: table.verticalScrollBar().setValue(row)) for row in range(0, 90_000, 9_000)]
    table.go_to(0)
    turn(50)
    QTest.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    turn(50)
    keys = desk.browsing.keys([range(MANY)])
    many = elapsed(lambda: desk.browsing.do(lambda deeds: deeds.suspend(keys)))
    return {
        "painted_p50": p50(typed),
        "painted_max": max(typed),
        "far": far,
        "pages_p50": p50(pages),
        "suspend": many / 1000,
    }


def main(database: Path) -> None:
    """Measure, and print it as JSON."""
    application = QApplication([])
    theme = Theme(application, paths.RESOURCES / "fonts")
    trainer = Trainer()
    with Store.open(database) as store:
        told = {"opened": Desk(store, theme, trainer).opened}
        desk = Desk(store, theme, trainer)
        told |= measure_store(store) | measure_screen(desk)
        desk.window.hide()
    trainer.close()
    sys.stdout.write(json.dumps(told) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
