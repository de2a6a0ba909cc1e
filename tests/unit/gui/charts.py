"""A page with a chart, without the rest of the app, and what a learner does in it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lrdesk import paths
from lrdesk.bridge.trainer import Trainer
from lrdesk.bridge.workbench import Workbench
from lrdesk.gui.lab.charts.chart import Cell, Chart
from lrdesk.gui.lab.charts.page import ChartPage
from lrdesk.gui.theme import Theme
from lrdesk.lab.spec import Experiment, Lane
from lrdesk.lab.spec.optimizers import SGD
from lrdesk.lab.spec.problems import Quadratic
from lrdesk.lab.spec.starters import first_views

WAIT_MS = 20_000
BOWL = Quadratic(condition=12.0)


def bench_of(*lanes: Lane, steps: int = 60) -> Workbench:
    """Return a bench with a bowl on it."""
    lanes = lanes or (
        Lane(label="plain", optimizer=SGD(lr=0.1)),
        Lane(label="heavy", optimizer=SGD(lr=0.1, momentum=0.5)),
    )
    return Workbench(
        Experiment(id="bowl", title="Bowl", problem=BOWL, steps=steps, lanes=lanes, views=first_views(BOWL))
    )


@contextmanager
def opened(
    kind: Callable[[Workbench, Trainer, Theme], ChartPage], bench: Workbench, qtbot: QtBot, application: QApplication
) -> Iterator[ChartPage]:
    """A page of this kind on the screen, its first result complete."""
    theme, trainer = Theme(application, paths.RESOURCES / "fonts"), Trainer()
    page = kind(bench, trainer, theme)
    bench.setParent(page)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    with qtbot.waitExposed(page):
        page.show()
    finished(page, qtbot, page.begin)
    yield page
    trainer.close()
    theme.fix("system")
    theme.deleteLater()


def finished(page: ChartPage, qtbot: QtBot, action: Callable[[], object]) -> object:
    """Do something and return what the page then trained."""
    with qtbot.waitSignal(page._trainer.finished, timeout=WAIT_MS) as done:
        action()
    return done.args[0]


def middle(chart: Chart, cell: Cell) -> QPoint:
    """Return where a cell is on its chart."""
    return chart.place(cell).toPoint()


def drag(chart: Chart, first: Cell, last: Cell) -> None:
    """Drag from one cell to another."""
    QTest.mousePress(chart, Qt.MouseButton.LeftButton, pos=middle(chart, first))
    between = (middle(chart, first) + middle(chart, last)) / 2
    for place in (between, middle(chart, last)):
        QTest.mouseMove(chart, place)
    QTest.mouseRelease(chart, Qt.MouseButton.LeftButton, pos=middle(chart, last))
