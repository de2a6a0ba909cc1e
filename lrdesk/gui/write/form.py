"""The form of an item: its deck and kind, its texts, its experiment, and what else is known of it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QScrollArea, QWidget

from lrdesk.bridge.composing import Composing
from lrdesk.content.deck import KINDS
from lrdesk.content.drafts import Draft
from lrdesk.content.groups import GROUPS
from lrdesk.gui.flow import FlowLayout
from lrdesk.gui.lab.fields import keep_tab_order
from lrdesk.gui.names import KINDS as KIND_NAMES
from lrdesk.gui.names import LEVELS
from lrdesk.gui.parts import ChoiceBox, OneOf, button, label, panel
from lrdesk.gui.write.deck_dialogs import DeckDialog
from lrdesk.gui.write.kind_page import KindPage
from lrdesk.gui.write.names import FIELDS as FIELD_NAMES
from lrdesk.gui.write.text_field import MarkdownEdit, TextField
from lrdesk.lab.errors import LabError
from lrdesk.study.writing_decks import DeckWriting
from lrdesk.words import tr


class ItemForm(QScrollArea):
    """Shows what is composed, and hands every change on; what is asked of others comes as a signal."""

    pictured = Signal(QImage, MarkdownEdit)
    experiment_asked = Signal()
    lab_asked = Signal()
    item_asked = Signal(str)  # the key of the item that asks the same

    def __init__(self, composing: Composing, decks: DeckWriting) -> None:
        super().__init__()
        self._composing, self._decks = composing, decks
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.deck = ChoiceBox(tr("Deck"), [])
        self.new_deck = button(tr("New…"), name=tr("New deck"))
        self.kinds = OneOf(self)
        self.pages = {kind: KindPage(kind) for kind in KINDS}
        self.level = ChoiceBox(tr("Level"), [(tr(name), level) for level, name in LEVELS.items()])
        groups = [(tr("none"), None), *((f"{key}: {about}", key) for key, about in GROUPS.items())]
        self.group = ChoiceBox(tr("Group of the curriculum"), groups)
        for box in (self.deck, self.level, self.group):  # none of their choices shall widen the form
            box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(8)
        self.tags = TextField(tr(FIELD_NAMES["tags"]), one_line=True)
        self.experiment = label(role="muted", wrap=True)
        self.choose = button(tr("Choose…"), name=tr("Choose the experiment"), key="write-experiment")
        self.build = button(tr("Build in the Lab…"), name=tr("Build the experiment in the Lab"))
        self._alike = label(role="wrong", wrap=True)
        self.see_alike = button(tr("Open that one"), "link")
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        chips = FlowLayout()
        for place, (kind, name) in enumerate(KIND_NAMES.items()):
            chip = button(tr(name), "chip")
            self.kinds.addButton(chip, place)
            chips.addWidget(chip)
            chip.setProperty("kind", kind)
        self._about = QFormLayout()
        self._about.setSpacing(10)
        self._about.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for name, box in ((tr("Level"), self.level), (tr("Group"), self.group)):
            self._about.addRow(label(name), box)
        self._deck_row = QFormLayout()
        self._deck_row.setSpacing(10)
        self._for = QWidget()
        decks = QHBoxLayout(self._for)
        decks.setContentsMargins(0, 0, 0, 0)
        decks.addWidget(self.deck, 1)
        decks.addWidget(self.new_deck)
        self._deck_row.addRow(label(tr("Deck")), self._for)
        same = QHBoxLayout()
        same.addWidget(self._alike, 1)
        same.addWidget(self.see_alike)
        shown = FlowLayout()
        for made in (self.choose, self.build):
            shown.addWidget(made)
        frame, column = panel()
        column.addLayout(self._deck_row)
        column.addLayout(chips)
        column.addLayout(same)
        for page in self.pages.values():
            column.addWidget(page)
            page.hide()
        column.addWidget(label(tr("Experiment"), "heading"))
        column.addWidget(self.experiment)
        column.addLayout(shown)
        column.addLayout(self._about)
        column.addWidget(self.tags)
        column.addStretch(1)
        self.setWidget(frame)
        self._order_tabs()

    def _order_tabs(self) -> None:
        inputs: list[QWidget] = [self.deck, self.new_deck, *self.kinds.buttons(), self.see_alike]
        for page in self.pages.values():
            for name, field in page.fields.items():
                place = int(name.partition(".")[2] or 0)
                right = page.right.button(place) if name.startswith("options") else None
                inputs += [field.edit, right] if right is not None else [field.edit]
        keep_tab_order(*inputs, self.choose, self.build, self.level, self.group, self.tags.edit)

    def _wire(self) -> None:
        for page in self.pages.values():
            page.edited.connect(self._hand_on)
            page.pictured.connect(self.pictured)
        self.tags.changed.connect(self._hand_on)
        for box in (self.level, self.group):
            box.activated.connect(self._hand_on)
        self.kinds.buttonClicked.connect(self._hand_on)
        self.deck.activated.connect(self._take_deck)
        self.new_deck.clicked.connect(self._ask_for_deck)
        self.choose.clicked.connect(self.experiment_asked)
        self.build.clicked.connect(self.lab_asked)
        self.see_alike.clicked.connect(self._ask_for_alike)
        self._composing.began.connect(self.show_item)
        self._composing.changed.connect(self._show_rest)

    @property
    def page(self) -> KindPage:
        """The texts of the present kind."""
        return self.pages[self._composing.draft.kind]

    def read_decks(self) -> None:
        """Offer the learner's decks for a new item."""
        titles, _ = self._decks.decks.titles()
        with QSignalBlocker(self.deck):
            self.deck.clear()
            for file, title in titles.items():
                self.deck.addItem(title, str(file))
            self.deck.show_choice(str(self._composing.file))

    def focus(self) -> None:
        """Take the keyboard: the question is written first."""
        self.page.question.edit.setFocus()
        self.ensureWidgetVisible(self.page.question)

    def show_faults(self) -> None:
        """Say all that is wrong, also that what was never touched is empty, and go to the first."""
        faults = self._composing.faults
        self.page.show_faults(faults, also_empty=True)
        for name, field in (*self.page.fields.items(), ("tags", self.tags)):
            if name in faults:
                field.edit.setFocus()
                self.ensureWidgetVisible(field)
                return

    @Slot()
    def show_item(self) -> None:
        """Show the item that is composed now."""
        composing, draft = self._composing, self._composing.draft
        is_new, is_mine = composing.item is None, not composing.is_shipped
        self._deck_row.setRowVisible(self._for, is_new)
        self.deck.show_choice(str(composing.file))
        for chip in self.kinds.buttons():
            chip.setVisible(is_new)
            chip.setChecked(chip.property("kind") == draft.kind)
        self._show_page()
        self.level.show_choice(draft.level)
        self.group.show_choice(draft.group)
        for made in (self.level, self.group, self.choose, self.build):
            made.setEnabled(is_mine)
        with QSignalBlocker(self.tags):
            self.tags.show_text(draft.tags)
        self.verticalScrollBar().setValue(0)
        self._show_rest()

    def _show_page(self) -> None:
        draft = self._composing.draft
        for kind, page in self.pages.items():
            page.setVisible(kind == draft.kind)
        with QSignalBlocker(self.page):
            self.page.show_draft(draft)

    @Slot()
    def _show_rest(self) -> None:
        """Show what follows from the texts."""
        composing = self._composing
        self.page.show_faults(composing.faults)
        self.tags.refuse(composing.faults.get("tags", ""))
        title = composing.experiment.title if composing.experiment is not None else tr("None is chosen yet.")
        self.experiment.setText(title)
        alike = composing.alike
        told = tr("“{title}” in “{deck}” asks nearly the same.")
        self._alike.setText(told.format(title=alike.title, deck=alike.deck) if alike is not None else "")
        for made in (self._alike, self.see_alike):
            made.setVisible(alike is not None)

    @Slot()
    def _hand_on(self) -> None:
        """Hand on what stands here; with another kind, its own texts show."""
        chip = self.kinds.checkedButton()
        kind = self._composing.draft.kind if chip is None else str(chip.property("kind"))
        page = self.pages[kind]
        is_other = kind != self._composing.draft.kind
        if is_other and not page.fields["source"].text:
            page.fields["source"].show_text(self.page.fields["source"].text)
        draft = Draft(
            kind=kind,
            texts=page.texts(),
            answer=page.answer,
            level=self.level.currentData(),
            group=self.group.currentData(),
            tags=self.tags.text,
        )
        self._composing.take(draft)
        if is_other:
            self._show_page()

    @Slot()
    def _take_deck(self) -> None:
        self._composing.take_file(Path(self.deck.currentData()))

    @Slot()
    def _ask_for_deck(self) -> None:
        dialog = DeckDialog(self)
        dialog.asked.connect(partial(self._begin_deck, dialog))
        dialog.open()

    def _begin_deck(self, dialog: DeckDialog, title: str, about: str, minutes: int) -> None:
        try:
            file = self._decks.begin(title, about, minutes)
        except LabError as error:
            dialog.refuse(str(error))
            return
        dialog.accept()
        self._composing.take_file(file)
        self.read_decks()

    @Slot()
    def _ask_for_alike(self) -> None:
        if self._composing.alike is not None:
            self.item_asked.emit(self._composing.alike.key)
