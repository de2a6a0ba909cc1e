"""The Lab: everything to play with, a page each."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from lrdesk.bridge.trainer import Trainer
from lrdesk.bridge.workbench import Workbench
from lrdesk.content.kept import KeptExperiments
from lrdesk.gui.lab.playground import Playground
from lrdesk.gui.parts import button, label
from lrdesk.gui.theme import Theme
from lrdesk.lab.spec import Experiment
from lrdesk.study.own_decks import OwnDecks

PAGES = ("Playground",)


class LabScreen(QWidget):
    """The pages of the Lab, over one workbench and one training thread."""

    def __init__(
        self, bench: Workbench, trainer: Trainer, theme: Theme, kept: KeptExperiments, decks: OwnDecks
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self.playground = Playground(bench, trainer, theme, kept, decks)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.playground)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._top())
        layout.addWidget(self.pages, 1)
        self.playground.speed_measured.connect(self._speed.setText)

    def _top(self) -> QWidget:
        bar = QWidget()
        bar.setObjectName("topbar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        bar.setFixedHeight(52)
        self._speed = label(role="muted")
        row = QHBoxLayout(bar)
        row.setContentsMargins(22, 0, 22, 0)
        row.setSpacing(10)
        row.addWidget(label("Lab", "panel-title"))
        self._tabs = QButtonGroup(self)
        for index, name in enumerate(PAGES):
            tab = button(name, "chip", f"Lab: {name}")
            tab.setCheckable(True)
            tab.setChecked(index == 0)
            self._tabs.addButton(tab, index)
            row.addWidget(tab)
        self._tabs.idClicked.connect(self.show_page)
        row.addStretch(1)
        row.addWidget(self._speed)
        return bar

    @Slot(int)
    def show_page(self, index: int) -> None:
        """Bring a page to the front; what ran on the one before stops."""
        self.playground.stop()
        self.pages.setCurrentIndex(index)

    def begin(self, experiment: Experiment | None) -> None:
        """Take the keyboard, and have something to look at: an experiment that is handed over, or what was there."""
        if experiment is not None:
            self.show_page(0)
            self.playground.take(experiment)
        self.playground.begin()

    def stop(self) -> None:
        """Let nothing run on unwatched."""
        self.playground.stop()
