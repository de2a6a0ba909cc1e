"""Settings: one row per option, made from the options' own data, and found by their words."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from lrdesk.gui.keys import binding
from lrdesk.gui.page import Page
from lrdesk.gui.parts import button, label, panel, search_line
from lrdesk.gui.settings.controls import control
from lrdesk.gui.theme import keep, sized
from lrdesk.study.options import DATA, LAB, LOOK, OPTIONS, REVIEWS, SECTIONS, Option, Value
from lrdesk.study.settings import SettingError, Settings
from lrdesk.words import mark, tr

# What is no option but is looked for among them: section, name, help, button, and the signal that the button sends.
LINKS = (
    (
        LOOK,
        mark("Shortcuts"),
        mark("Every key of the app, and how to change it."),
        mark("Show and change…"),
        "keys_asked",
    ),
    (
        REVIEWS,
        mark("Pauses"),
        mark("Days off that you plan: nothing is asked of you, and your streak stays."),
        mark("Plan a pause…"),
        "pauses_asked",
    ),
    (
        LAB,
        mark("Training on a GPU"),
        mark("When it is faster, what it needs, and how to get it."),
        mark("Read about it…"),
        "gpu_asked",
    ),
    (
        DATA,
        mark("Backups and care"),
        mark("Where your data is, its backups, checking, moving and resetting it."),
        mark("Look after your data…"),
        "care_asked",
    ),
)


NARROW, LEAST_CONTROL_PX = 600, 220  # at the usual text size


@dataclass
class Row:
    """A row on screen: the words that it is found by, its widgets, its section and where that has it."""

    section: str
    words: str
    grid: QGridLayout
    widgets: tuple[QWidget, ...]


class SettingsScreen(Page):
    """All settings; each takes effect, and is kept, as soon as it is changed."""

    keys_asked = Signal()
    care_asked = Signal()
    gpu_asked = Signal()
    pauses_asked = Signal()

    def __init__(self, settings: Settings, notes: Mapping[str, str] | None = None) -> None:
        """`notes` says of a section what holds on this machine."""
        super().__init__()
        self._settings = settings
        self._notes = notes or {}
        self.search = search_line(tr("Search the settings"))
        self.search.textChanged.connect(self._find)
        self._nothing = label(tr("No setting has these words."), "muted")
        self._nothing.hide()
        head = QHBoxLayout()
        head.addWidget(label(tr("Settings"), "title"), 1)
        head.addWidget(self.search, 1)
        page = QWidget()
        page.setObjectName("page")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(34, 26, 34, 26)
        layout.setSpacing(18)
        layout.addLayout(head)
        layout.addWidget(self._nothing)
        self._rows: list[Row] = []
        self._places: dict[str, Row] = {}
        self._sections: dict[str, QFrame] = {}
        for section in SECTIONS:
            layout.addWidget(self._section(section))
        layout.addStretch(1)
        self.setWidget(page)
        self.fit(self.viewport().width())
        binding.bind(self, "settings-search", self.begin)

    def begin(self, words: str = "") -> None:
        """Show the settings that have these words, or all, and be ready to type others."""
        self.search.setText(words)
        self.search.setFocus()
        self.search.selectAll()

    def _section(self, section: str) -> QFrame:
        card, inside = panel()
        inside.addWidget(label(tr(section), "heading"))
        if section in self._notes:
            inside.addWidget(label(self._notes[section], "muted", wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(18)
        grid.setColumnStretch(0, 1)
        inside.addLayout(grid)
        for option in OPTIONS.values():
            if option.section == section:
                refusal = label(role="wrong", wrap=True)
                refusal.hide()
                made = self._control(option, refusal)
                self._add_row(grid, section, tr(option.label), tr(option.help), made, refusal)
                self._places[option.key] = self._rows[-1]
        for place, name, help_text, text, signal in LINKS:
            if place == section:
                made = button(tr(text))
                made.clicked.connect(getattr(self, signal))
                self._add_row(grid, section, tr(name), tr(help_text), made)
        self._sections[section] = card
        return card

    def _add_row(
        self, grid: QGridLayout, section: str, name: str, help_text: str, made: QWidget, refusal: QLabel | None = None
    ) -> None:
        title, explained = label(name, "panel-title"), label(help_text, "small", wrap=True)
        title.setBuddy(made)  # what a screen reader calls a combo box on Linux
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for part in (title, explained, refusal):
            if part is not None:
                column.addWidget(part)
        keep(made.setMinimumWidth, LEAST_CONTROL_PX)
        self._rows.append(Row(section, f"{tr(section)} {name} {help_text}".casefold(), grid, (words, made)))

    def fit(self, width: int) -> None:
        """Put the controls below their words where there is no room beside them."""
        beside = width >= sized(NARROW)
        for row, (words, made) in enumerate(row.widgets for row in self._rows):
            grid = self._rows[row].grid
            grid.addWidget(words, 2 * row, 0)
            grid.addWidget(made, 2 * row + int(not beside), int(beside))

    @Slot(str)
    def _find(self, text: str) -> None:
        words = text.casefold().split()
        shown = set()
        for row in self._rows:
            found = all(word in row.words for word in words)
            for widget in row.widgets:
                widget.setVisible(found)
            shown |= {row.section} if found else set()
        for section, card in self._sections.items():
            card.setVisible(section in shown)
        self._nothing.setVisible(not shown)

    def _control(self, option: Option, refusal: QLabel) -> QWidget:
        return control(option, self._settings[option.key], partial(self._keep, option, refusal))

    def _keep(self, option: Option, refusal: QLabel, value: Value) -> None:
        refusal.hide()
        try:
            self._settings[option.key] = value
        except SettingError as error:
            refusal.setText(str(error))
            refusal.show()
            self._put_back(option, refusal)

    def _put_back(self, option: Option, refusal: QLabel) -> None:
        """Have the control show what is still in force."""
        row = self._places[option.key]
        words, refused = row.widgets
        made = self._control(option, refusal)
        keep(made.setMinimumWidth, LEAST_CONTROL_PX)
        row.grid.replaceWidget(refused, made)
        row.widgets = (words, made)
        refused.hide()
        refused.deleteLater()
        made.setFocus()
