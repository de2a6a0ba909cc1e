"""Progress over the large database: how long until all its figures are painted, and how long the longest stall is."""

import json
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QStackedWidget

from lrdesk import paths
from lrdesk.bridge.progress import ProgressReader
from lrdesk.gui.progress.screen import ProgressScreen
from lrdesk.gui.theme import Theme
from lrdesk.store import Store
from lrdesk.study.progress.period import PERIODS
from tests.benchmarks.browse_child import turn


def painted(reader: ProgressReader, work: Callable[[], object]) -> tuple[float, float]:
    """Return the milliseconds from a work until all figures that it asks for are painted, and the longest turn."""
    done: list[bool] = []
    reader.ended.connect(lambda: done.append(True))
    longest, started = 0.0, time.perf_counter()
    work()
    while not done:
        turned = time.perf_counter()
        QCoreApplication.processEvents()
        longest = max(longest, time.perf_counter() - turned)
    QCoreApplication.processEvents()
    return (time.perf_counter() - started) * 1000, longest * 1000


def main(database: Path) -> None:
    """Measure, and print it as JSON."""
    application = QApplication([])
    theme = Theme(application, paths.RESOURCES / "fonts")
    with Store.open(database) as store:
        window = QStackedWidget()
        window.resize(1104, 800)
        window.show()
        turn(100)
        reader = ProgressReader(store, date.today)
        screens: list[ProgressScreen] = []

        def open_it() -> None:
            screens.append(ProgressScreen(reader, theme))
            window.addWidget(screens[0])
            window.setCurrentWidget(screens[0])
            screens[0].begin()

        told = {}
        told["opened"], _ = painted(reader, open_it)
        box = screens[0].period.box
        for key in PERIODS:
            told[key], longest = painted(reader, lambda key=key: box.setCurrentIndex(box.findData(key)))
            told["longest"] = max(longest, told.get("longest", 0.0))
        window.hide()
    sys.stdout.write(json.dumps(told) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
