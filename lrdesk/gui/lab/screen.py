"""The Lab: everything to play with, a page each."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from lrdesk.bridge.trainer import Trainer
from lrdesk.bridge.workbench import Workbench
from lrdesk.gui.bars import TopBar
from lrdesk.gui.keys.binding import bind
from lrdesk.gui.lab.challenges.page import ChallengesPage
from lrdesk.gui.lab.playground import Playground
from lrdesk.gui.lab.range_test.page import RangeTestPage
from lrdesk.gui.lab.sweeps.page import SweepPage
from lrdesk.gui.parts import OneOf, button, label
from lrdesk.gui.theme import Theme
from lrdesk.lab.spec import Experiment
from lrdesk.study.keeping import Keeping
from lrdesk.study.writing import Writing
from lrdesk.words import mark, tr

if TYPE_CHECKING:
    from lrdesk.lab.devices import Preference

Chart = SweepPage | RangeTestPage
Page = Playground | ChallengesPage | Chart
"""Each has `begin`, after which there is something to look at, and `stop`, after which nothing trains."""

PLAYGROUND, CHALLENGES, SWEEP, RANGE_TEST = mark("Playground"), mark("Challenges"), mark("Sweep"), mark("Range test")
CHARTS: dict[str, type[Chart]] = {SWEEP: SweepPage, RANGE_TEST: RangeTestPage}
KEYS = {
    PLAYGROUND: "lab-playground",
    CHALLENGES: "lab-challenges",
    SWEEP: "lab-sweep",
    RANGE_TEST: "lab-range-test",
}
"""The pages in their order, each with the shortcut that opens it. They are named in English, and shown translated."""


class LabScreen(QWidget):
    """The pages of the Lab, over one workbench and one training thread; all but the playground are made when opened."""

    def __init__(
        self,
        bench: Workbench,
        trainer: Trainer,
        theme: Theme,
        keeping: Keeping,
        writing: Writing,
        make_challenges: Callable[[], ChallengesPage],
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._bench, self._trainer, self._theme = bench, trainer, theme
        self._device: Preference = "auto"
        self._speeds: dict[str, str] = {}
        self._make_challenges = make_challenges
        self._made: dict[str, Page] = {}
        self.pages = QStackedWidget()
        self._shown = PLAYGROUND
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._top())
        layout.addWidget(self.pages, 1)
        self.playground = Playground(bench, trainer, theme, keeping, writing)
        self.playground.speed_measured.connect(partial(self._show_speed, PLAYGROUND))
        self._add(PLAYGROUND, self.playground)

    def _top(self) -> QWidget:
        bar = TopBar(gap=10)
        self._speed = label(role="muted")
        row = bar.row
        row.addWidget(label(tr("Lab"), "panel-title"))
        group = OneOf(self)
        self._tabs = {}
        for name, key in KEYS.items():
            tab = button(tr(name), "chip", tr("Lab: {page}").format(page=tr(name)), key=key)
            group.addButton(tab)
            tab.setChecked(name == self._shown)
            tab.clicked.connect(partial(self.open_page, name))
            row.addWidget(tab)
            self._tabs[name] = tab
            bind(self, key, partial(self.open_page, name))
        row.add_stretch()
        row.addWidget(self._speed)
        return bar

    def page(self, name: str) -> Page:
        """Return a page, made when first asked for."""
        if name not in self._made:
            self._add(name, self._make_challenges() if name == CHALLENGES else self._make_chart(name))
        return self._made[name]

    def _make_chart(self, name: str) -> Chart:
        made = CHARTS[name](self._bench, self._trainer.companion(), self._theme)
        made.device = self._device
        made.experiment_chosen.connect(self.begin)
        made.playground_asked.connect(partial(self.open_page, PLAYGROUND))
        made.speed_measured.connect(partial(self._show_speed, name))
        return made

    def _add(self, name: str, page: Page) -> None:
        self._made[name] = page
        self.pages.addWidget(page)

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
    def begin(self, experiment: Experiment | None = None) -> None:
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
        for page in self._made.values():
            if isinstance(page, Chart):
                page.device = device

    def _show_speed(self, name: str, words: str) -> None:
        self._speeds[name] = words
        if name == self._shown:
            self._speed.setText(words)
