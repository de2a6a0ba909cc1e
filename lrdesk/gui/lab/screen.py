"""The Lab: everything to play with, a page each."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from lrdesk.bridge.trainer import Trainer
from lrdesk.bridge.workbench import Workbench
from lrdesk.content.kept import KeptExperiments
from lrdesk.gui.lab.playground import Playground
from lrdesk.gui.lab.range_test.page import RangeTestPage
from lrdesk.gui.lab.sweeps.page import SweepPage
from lrdesk.gui.parts import button, label
from lrdesk.gui.theme import Theme
from lrdesk.lab.spec import Experiment
from lrdesk.study.own_decks import OwnDecks

if TYPE_CHECKING:
    from lrdesk.lab.devices import Preference

Chart = SweepPage | RangeTestPage
Page = Playground | Chart
"""Each has `begin`, after which there is something to look at, and `stop`, after which nothing trains."""

CHARTS: dict[str, type[Chart]] = {"Sweep": SweepPage, "Range test": RangeTestPage}
PLAYGROUND = "Playground"
PAGES = (PLAYGROUND, *CHARTS)


class LabScreen(QWidget):
    """The pages of the Lab, over one workbench and one training thread; all but the playground are made when opened."""

    def __init__(
        self, bench: Workbench, trainer: Trainer, theme: Theme, kept: KeptExperiments, decks: OwnDecks
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._bench, self._trainer, self._theme = bench, trainer, theme
        self._device: Preference = "auto"
        self._speeds: dict[str, str] = {}
        self._charts: dict[str, Chart] = {}
        self.pages = QStackedWidget()
        self._shown = PLAYGROUND
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._top())
        layout.addWidget(self.pages, 1)
        self.playground = Playground(bench, trainer, theme, kept, decks)
        self._add(PLAYGROUND, self.playground)

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
        group = QButtonGroup(self)
        self._tabs = {}
        for number, name in enumerate(PAGES, start=1):
            keys = f"Ctrl+{number}"
            tab = button(name, "chip", f"Lab: {name}", keys)
            tab.setCheckable(True)
            tab.setChecked(name == self._shown)
            tab.clicked.connect(partial(self.open_page, name))
            group.addButton(tab)
            row.addWidget(tab)
            self._tabs[name] = tab
            QShortcut(QKeySequence(keys), self, partial(self.open_page, name))
        row.addStretch(1)
        row.addWidget(self._speed)
        return bar

    def page(self, name: str) -> Page:
        """Return a page, made when first asked for."""
        if name == PLAYGROUND:
            return self.playground
        if name not in self._charts:
            made = CHARTS[name](self._bench, self._trainer.companion(), self._theme)
            made.device = self._device
            made.experiment_chosen.connect(self.begin)
            made.playground_asked.connect(partial(self.open_page, PLAYGROUND))
            self._add(name, made)
            self._charts[name] = made
        return self._charts[name]

    def _add(self, name: str, page: Page) -> None:
        self.pages.addWidget(page)
        page.speed_measured.connect(partial(self._show_speed, name))

    def show_page(self, name: str) -> None:
        """Bring a page to the front; what ran on the one before stops."""
        self.stop()
        self._shown = name
        self._tabs[name].setChecked(True)
        self.pages.setCurrentWidget(self.page(name))
        self._speed.setText(self._speeds.get(name, ""))

    def open_page(self, name: str) -> None:
        """Bring a page to the front and let it begin."""
        if name != self._shown:
            self.show_page(name)
            self.page(name).begin()

    @Slot(object)
    def begin(self, experiment: Experiment | None) -> None:
        """Take the keyboard, and have something to look at: an experiment that is handed over, or what was there."""
        if experiment is not None:
            self.show_page(PLAYGROUND)
            self.playground.take(experiment)
        self.page(self._shown).begin()

    def stop(self) -> None:
        """Let nothing run on unwatched."""
        self.page(self._shown).stop()

    def use_device(self, device: "Preference") -> None:
        """Train on this device from now on."""
        self._device = device
        self.playground.runs.device = device
        for page in self._charts.values():
            page.device = device

    def _show_speed(self, name: str, words: str) -> None:
        self._speeds[name] = words
        if name == self._shown:
            self._speed.setText(words)
