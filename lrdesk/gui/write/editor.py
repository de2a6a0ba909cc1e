"""Where an item is written: the form on the left, the card or its experiment on the right."""

from functools import partial
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from lrdesk.bridge.composing import Composing
from lrdesk.bridge.trainer import Trainer
from lrdesk.content.kept import KeptExperiments
from lrdesk.content.media import markdown
from lrdesk.gui.columns import Columns
from lrdesk.gui.keys.binding import bind
from lrdesk.gui.notice import Notice
from lrdesk.gui.parts import OneOf, announce, button, panel
from lrdesk.gui.theme import Theme
from lrdesk.gui.write import pictures
from lrdesk.gui.write.bars import BottomBar, TopBar
from lrdesk.gui.write.compare import CompareDialog
from lrdesk.gui.write.experiments import ExperimentDialog, choices
from lrdesk.gui.write.form import ItemForm
from lrdesk.gui.write.picture_dialog import PictureDialog
from lrdesk.gui.write.preview import CardPreview
from lrdesk.gui.write.run_page import RunPage
from lrdesk.gui.write.text_field import MarkdownEdit
from lrdesk.lab.errors import LabError
from lrdesk.study.writing_decks import DeckWriting
from lrdesk.words import mark, tr

PAGES: Final = (mark("Card"), mark("Experiment"))


class Editor(QWidget):
    """`left` asks for the list of decks, `item_asked` brings the key of another item, `lab_asked` an experiment."""

    left = Signal()
    item_asked = Signal(str)
    lab_asked = Signal(object)

    def __init__(
        self,
        composing: Composing,
        decks: DeckWriting,
        kept: KeptExperiments,
        trainer: Trainer,
        theme: Theme,
        notice: Notice,
    ) -> None:
        """What is to be told shows in `notice`."""
        super().__init__()
        self._composing, self._decks, self._kept, self._theme = composing, decks, kept, theme
        self.notice = notice
        self.form = ItemForm(composing, decks)
        self.preview = CardPreview(composing, theme)
        self.run = RunPage(composing, trainer, theme)
        self.top, self.bottom = TopBar(composing), BottomBar(composing)
        self.pages = QStackedWidget()
        self.chips = [button(tr(name), "chip") for name in PAGES]
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        group = OneOf(self)
        right, column = panel()
        chips = QHBoxLayout()
        for chip, page in zip(self.chips, (self.preview, self.run), strict=True):
            group.addButton(chip)
            chips.addWidget(chip)
            self.pages.addWidget(page)
        self.chips[0].setChecked(True)
        chips.addStretch(1)
        column.addLayout(chips)
        column.addWidget(self.pages, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.top)
        layout.addWidget(Columns(self.form, right, (1, 1)), 1)
        layout.addWidget(self.bottom)

    def _wire(self) -> None:
        composing = self._composing
        composing.began.connect(self._greet)
        composing.failed.connect(self._refuse)
        composing.conflicted.connect(self._offer_reload)
        self.form.pictured.connect(self._ask_about_picture)
        self.form.experiment_asked.connect(self._ask_for_experiment)
        self.form.lab_asked.connect(self._ask_for_lab)
        self.form.item_asked.connect(self.item_asked)
        self.run.lab_asked.connect(self.lab_asked)
        self.top.leave.clicked.connect(self.left)
        self.top.compare.clicked.connect(self._compare)
        self.top.copy.clicked.connect(self._copy)
        self.top.delete.clicked.connect(self._delete)
        self.bottom.save.clicked.connect(self.save)
        self.bottom.save_next.clicked.connect(self.save_and_next)
        for place, chip in enumerate(self.chips):
            chip.clicked.connect(partial(self.show_page, place))
        for id, slot in (
            ("write-save", self.save),
            ("write-save-next", self.save_and_next),
            ("write-experiment", self.form.choose.click),
            ("write-page", self._turn_page),
            ("write-run", self._run),
            ("write-leave", self.left.emit),
        ):
            bind(self, id, slot)

    def show_page(self, place: int) -> None:
        """Show the card, or its experiment."""
        if place == 0:
            self.run.stop()
        self.chips[place].setChecked(True)
        self.pages.setCurrentIndex(place)

    @Slot()
    def save(self) -> bool:
        """Save the item, and return whether it is saved; where it cannot be, go to what is wrong."""
        if self._composing.faults and self._composing.is_dirty:
            self.form.show_faults()
            announce(self.bottom.status, self.bottom.status.text())
            return False
        if not self._composing.save():
            announce(self.bottom.status, self.bottom.status.text())
            return False
        self.notice.say(tr("Saved."))
        return True

    @Slot()
    def save_and_next(self) -> None:
        """Save the item, and begin another one for the same deck."""
        if self.save():
            self._composing.begin_next()
            self.form.focus()

    @Slot()
    def _greet(self) -> None:
        """Say what is to be known of the item before it is edited."""
        self.notice.hide()
        item = self._composing.item
        if item is None or item.own is not None:
            return
        if item.is_outdated:
            told = tr("The deck says something else than when you edited this item.")
            self.notice.show_message(told, (tr("Compare…"), self._compare))
        else:
            told = tr("This item came with the app. Your words are kept apart from it; level and experiment stay.")
            self.notice.say(told)

    @Slot(str)
    def _refuse(self, sentence: str) -> None:
        self.notice.show_message(sentence)

    @Slot(str)
    def _offer_reload(self, sentence: str) -> None:
        self.notice.show_message(
            sentence, (tr("Reload the item"), self._composing.reload), (tr("Save mine anyway"), self._save_anyway)
        )

    @Slot()
    def _save_anyway(self) -> None:
        if self._composing.save(anyway=True):
            self.notice.say(tr("Saved."))

    @Slot()
    def _turn_page(self) -> None:
        self.show_page(1 - self.pages.currentIndex())

    @Slot()
    def _run(self) -> None:
        self.show_page(1)
        self.run.run_it()

    @Slot()
    def _ask_for_experiment(self) -> None:
        item, file = self._composing.item, self._composing.file
        first = item.key.partition("/")[0] if item is not None else file.stem if file is not None else ""
        try:
            offered = choices(self._decks, self._kept, first)
        except LabError as error:
            self._refuse(str(error))
            return
        dialog = ExperimentDialog(offered, self)
        dialog.chosen.connect(self._composing.take_experiment)
        dialog.open()

    @Slot()
    def _ask_for_lab(self) -> None:
        self._composing.keep()
        self.lab_asked.emit(self._composing.experiment)

    @Slot(QImage, MarkdownEdit)
    def _ask_about_picture(self, image: QImage, edit: MarkdownEdit) -> None:
        dialog = PictureDialog(image, self)
        dialog.described.connect(partial(self._insert_picture, image, edit))
        dialog.open()

    def _insert_picture(self, image: QImage, edit: MarkdownEdit, words: str) -> None:
        try:
            name = self._composing.writing.keep_picture(*pictures.encoded(image))
        except LabError as error:
            self._refuse(str(error))
            return
        edit.insertPlainText(markdown(name, words))
        edit.setFocus()

    @Slot()
    def _compare(self) -> None:
        item = self._composing.item
        if item is not None:
            dialog = CompareDialog(item, self._theme, self)
            dialog.reverted.connect(partial(self._composing.do, self._composing.writing.revert))
            dialog.kept.connect(partial(self._composing.do, self._composing.writing.keep_mine))
            dialog.open()

    @Slot()
    def _copy(self) -> None:
        self._composing.copy()
        self.form.focus()

    @Slot()
    def _delete(self) -> None:
        if self._composing.do(self._composing.writing.delete):
            self.left.emit()
