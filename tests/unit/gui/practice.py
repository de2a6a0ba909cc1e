"""The pages of practice over the first deck, alone, without the app around them."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lrdesk import paths
from lrdesk.bridge.trainer import Trainer
from lrdesk.content.deck import DeckFile
from lrdesk.content.loader import load
from lrdesk.gui.theme import Theme

WAIT_MS = 20_000


class Bench:
    """What a page needs, and what it takes to wait for its runs."""

    def __init__(self, qtbot: QtBot, theme: Theme, trainer: Trainer) -> None:
        self.qtbot, self.theme, self.trainer = qtbot, theme, trainer
        self.deck: DeckFile = load(Path(paths.DECKS) / "lr-convergence.toml")

    def show(self, page: QWidget) -> None:
        """Have a page on the screen."""
        self.qtbot.addWidget(page)
        page.setObjectName("page")
        page.resize(1280, 800)
        page.show()
        self.qtbot.waitExposed(page)

    def finished(self, action: Callable[[], object]) -> None:
        """Do something and wait for the run that follows."""
        with self.qtbot.waitSignal(self.trainer.finished, timeout=WAIT_MS):
            action()


@pytest.fixture
def bench(qtbot: QtBot, qapp: QApplication) -> Iterator[Bench]:
    theme = Theme(qapp, paths.RESOURCES / "fonts")
    trainer = Trainer()
    yield Bench(qtbot, theme, trainer)
    trainer.close()
    theme.fix("system")
    theme.deleteLater()
