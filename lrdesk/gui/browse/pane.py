"""What is beside the list: the card that is chosen, what is known of it, its run; or what can be searched for."""

from datetime import date
from functools import cached_property, partial
from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from lrdesk.bridge.browsing import CardShown
from lrdesk.bridge.trainer import Trainer
from lrdesk.gui.browse.guide import Guide
from lrdesk.gui.browse.info import Info
from lrdesk.gui.browse.preview import Preview
from lrdesk.gui.columns import Columns
from lrdesk.gui.flow import FlowLayout
from lrdesk.gui.parts import OneOf, button, label
from lrdesk.gui.theme import Theme, keep
from lrdesk.words import mark, tr

if TYPE_CHECKING:
    from lrdesk.gui.lab.panel import LabPanel
    from lrdesk.lab.devices import Preference

PAGES: Final = {"card": mark("Card"), "memory": mark("Memory"), "run": mark("Run"), "help": mark("Search help")}


LEAST_PX = 165  # at the usual text size, so that a run has room


class Pane(QFrame):
    """One page of PAGES at a time, each made when it is first turned to.

    `tried` brings an example of a search, `lab_asked` an experiment to play with.
    """

    tried = Signal(str)
    lab_asked = Signal(object)

    def __init__(self, trainer: Trainer, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self._trainer, self._theme = trainer, theme
        self._card: CardShown | None = None
        self._today = date.min
        self._device: Preference = "auto"
        self._running: tuple[str, str] | None = None  # the deck and experiment that the lab shows
        self._note = label(wrap=True, role="muted")
        self._note.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._stack = QStackedWidget()
        keep(self.setMinimumWidth, LEAST_PX)
        self._stack.addWidget(self._note)
        self._pages: dict[str, QWidget] = {}
        self._chips: dict[str, QPushButton] = {}
        group = OneOf(self)
        chips = FlowLayout(gap=6)
        for name, words in PAGES.items():
            chip = button(tr(words), "chip")
            chip.clicked.connect(partial(self.show_page, name))
            group.addButton(chip)
            chips.addWidget(chip)
            self._chips[name] = chip
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 14)
        layout.setSpacing(12)
        layout.addLayout(chips)
        layout.addWidget(self._stack, 1)
        self.page = "card"
        self._chips["card"].setChecked(True)

    @cached_property
    def preview(self) -> Preview:
        """The card as it reads."""
        return Preview(self._theme)

    @cached_property
    def info(self) -> Info:
        """What is known of its memory."""
        return Info(self._theme)

    @cached_property
    def guide(self) -> Guide:
        """What can be searched for."""
        made = Guide()
        made.tried.connect(self.tried)
        return made

    @cached_property
    def lab(self) -> "LabPanel":
        """Where its experiment runs."""
        from lrdesk.gui.lab.panel import LabPanel  # its plots take long to import, and many never ask for a run

        made = LabPanel(self._trainer.companion(), self._theme)
        made.device = self._device
        made.lab_asked.connect(self.lab_asked)
        return made

    def show_card(self, card: CardShown | None, today: date) -> None:
        """Show an item, on the learning day `today`, or that none is chosen."""
        self._card, self._today = card, today
        self._fill()

    def show_page(self, name: str) -> None:
        """Turn to a page."""
        self.page = name
        self._chips[name].setChecked(True)
        self._fill()

    def use_device(self, device: "Preference") -> None:
        """Train on this device from the next run on."""
        self._device = device
        if "lab" in self.__dict__:
            self.lab.device = device

    def stop(self) -> None:
        """Drop the run: nobody watches any more."""
        if self._running is not None:
            self._running = None
            self.lab.stop()

    def _fill(self) -> None:
        """Bring the page up to date; the others follow when they are turned to."""
        card = self._card
        if self.page != "run" or card is None or card.experiment is None:
            self.stop()
        if self.page == "help":
            self._bring_up(self.guide)
        elif card is None:
            self._tell(tr("Choose an item in the list to see it here."))
        elif self.page == "card":
            self.preview.show_item(card.item, card.row.deck_title)
            self._bring_up(self.preview)
        elif self.page == "memory":
            self.info.show_card(card, self._today)
            self._bring_up(self.info)
        elif card.experiment is None:
            self._tell(tr("This item has no experiment."))
        else:
            self._bring_up(self.lab)
            if (running := (card.row.deck, card.experiment.id)) != self._running:  # one that both cards show goes on
                self._running = running
                self.lab.show_experiment(msgspec.structs.replace(card.experiment, predict=None))  # it is not guessed
                self.lab.reveal()

    def _tell(self, sentence: str) -> None:
        self._note.setText(sentence)
        self._stack.setCurrentWidget(self._note)

    def _bring_up(self, content: QWidget) -> None:
        if self.page not in self._pages:
            is_run = self.page == "run"  # whose plots take what height there is
            made = Columns(content, margins=(0, 0)) if is_run else _scrolled(content, tr(PAGES[self.page]))
            self._pages[self.page] = made
            self._stack.addWidget(self._pages[self.page])
        self._stack.setCurrentWidget(self._pages[self.page])


def _scrolled(content: QWidget, name: str) -> QScrollArea:
    made = QScrollArea()
    made.setAccessibleName(name)
    made.setWidgetResizable(True)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # the arrows scroll what is read
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setWidget(content)
    return made
