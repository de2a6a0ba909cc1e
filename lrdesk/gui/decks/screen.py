"""Decks: from the list of topics to one of them, and into one of its modes."""

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from lrdesk.bridge.placing import Placing
from lrdesk.bridge.practising import Practising
from lrdesk.bridge.studying import Studying
from lrdesk.bridge.trainer import Trainer
from lrdesk.gui.decks.desk import Desk
from lrdesk.gui.decks.page import ModePage
from lrdesk.gui.decks.placement.head import PlacementHead
from lrdesk.gui.decks.placement.page import PlacementPage
from lrdesk.gui.decks.player import Player
from lrdesk.gui.decks.practice.screen import PracticeScreen
from lrdesk.gui.decks.topic import TopicPage
from lrdesk.gui.decks.topics import TopicList
from lrdesk.gui.theme import Theme

if TYPE_CHECKING:
    from lrdesk.lab.devices import Preference

PAGES: dict[str, type[Any]] = {"learn": Desk, "why": Desk, "deep": Desk, "visualize": Desk, "metrics": Desk}
"""The ModePage that shows each mode; it is made with a trainer and the theme, one for all modes that share it."""


class DecksScreen(QStackedWidget):
    """Topics, a topic, the player, practice and placement over one `Studying`.

    `recall_asked` (a deck), `item_asked` and `lab_asked` lead to other screens.
    """

    recall_asked = Signal(str)
    item_asked = Signal(str)
    lab_asked = Signal(object)

    def __init__(
        self, studying: Studying, practising: Practising, placing: Placing, trainer: Trainer, theme: Theme
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self.studying, self.placing = studying, placing
        self._trainer, self._theme = trainer, theme
        self._device: Preference = "auto"
        self._made: dict[type[Any], ModePage] = {}
        self.topics, self.topic = TopicList(studying, theme), TopicPage(studying)
        self.player = Player(studying, theme, self._page_for)
        self.practice = PracticeScreen(studying, practising, trainer.companion(), theme)
        self.practice.item_asked.connect(self.item_asked)
        self.practice.lab_asked.connect(self.lab_asked)
        self.placement = PlacementPage(placing, theme)
        self.topics.head.addWidget(PlacementHead(placing))
        for screen in (self.topics, self.topic, self.player, self.practice, self.placement):
            self.addWidget(screen)
        self.topics.chosen.connect(studying.open_topic)
        self.topic.left.connect(partial(studying.open_topic, ""))
        self.topic.recall_asked.connect(self.recall_asked)
        studying.left.connect(self._show_place)
        studying.opened.connect(self._show_mode)
        placing.begun.connect(partial(self.setCurrentWidget, self.placement))
        placing.changed.connect(studying.read)
        placing.noted.connect(self._follow)
        placing.left.connect(self._show_place)

    def begin(self) -> None:
        """Take the keyboard where the learner was, with everything read anew."""
        if self.studying.mode is not None:
            self.studying.leave()
        else:
            self.studying.read()
            self._show_place()

    def stop(self) -> None:
        """Let nothing train on where nobody watches."""
        self.player.stop()
        self.practice.stop()

    def use_device(self, device: "Preference") -> None:
        """Train on this device from now on."""
        self._device = self.practice.device = device
        for page in self._made.values():
            if isinstance(page, Desk):
                page.lab.device = device

    def _page_for(self, mode: str) -> ModePage:
        kind = PAGES[mode]
        if kind not in self._made:
            page = kind(self._trainer.companion(), self._theme)
            if isinstance(page, Desk):
                page.lab.device = self._device
                page.lab.lab_asked.connect(self.lab_asked)
            self._made[kind] = page
        return self._made[kind]

    @Slot()
    def _follow(self) -> None:
        """Show the topics as they are after something was done or undone."""
        if self.isVisible() and self.currentWidget() in (self.topics, self.topic):
            self.studying.read()
            if self.currentWidget() is self.topic:
                self.topic.show_topic()

    @Slot()
    def _show_mode(self) -> None:
        assert self.studying.mode is not None
        if self.studying.mode.practice:
            self.practice.open_mode()
            self.setCurrentWidget(self.practice)
            self.practice.begin()
        else:
            self.player.open_mode()
            self.setCurrentWidget(self.player)

    @Slot()
    def _show_place(self) -> None:
        """Show the open topic, or all of them where none is."""
        self.stop()
        if self.studying.topic is not None:
            self.setCurrentWidget(self.topic)  # first, for what is hidden takes no focus
            self.topic.show_topic()
        else:
            self.setCurrentWidget(self.topics)
            self.topics.take_focus(self.studying.topic_before)
