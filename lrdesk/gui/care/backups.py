"""The backups: when and why each was made, how much is in it, making one, and going back to one."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale, Qt, Slot
from PySide6.QtWidgets import QFileDialog, QHeaderView, QTreeWidget, QTreeWidgetItem

from lrdesk.bridge.caretaker import Backup, Caretaker, Why
from lrdesk.gui.care.panel import CarePanel, in_between
from lrdesk.gui.dates import date_and_time
from lrdesk.gui.dialogs import confirm
from lrdesk.gui.parts import FlowLayout, button
from lrdesk.study.care.errands import Restore
from lrdesk.words import mark, tr

WHY: Final = {
    Why.REGULAR: mark("Made each day, or by you"),
    Why.UPDATE: mark("Before an update"),
    Why.RESTORE: mark("Before a backup was restored"),
    Why.REPAIR: mark("Before a repair"),
    Why.RESET: mark("Before a reset"),
    Why.IMPORT: mark("Before an import"),
    Why.OWN: mark("A file of your own"),
}
MADE, WHY_MADE, ANSWERS, SIZE = range(4)
ROWS_SHOWN: Final = 8
FILE: Final = Qt.ItemDataRole.UserRole


class BackupsPanel(CarePanel):
    """Lists the backups, makes one, and asks for one to be restored."""

    def __init__(self, caretaker: Caretaker) -> None:
        text = tr("One is made on each day that you study, and one before anything that changes all of your data.")
        super().__init__(tr("Backups"), text)
        self._caretaker = caretaker
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(tr("Backups"))
        self.tree.setHeaderLabels([tr("Made on"), tr("Why"), tr("Answers"), tr("Size")])
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(True)
        self.tree.setAllColumnsShowFocus(True)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.tree.header().setSectionResizeMode(WHY_MADE, QHeaderView.ResizeMode.Stretch)
        for column in (ANSWERS, SIZE):
            self.tree.headerItem().setTextAlignment(column, Qt.AlignmentFlag.AlignRight)
        self.tree.itemSelectionChanged.connect(self._show_choice)
        self.tree.itemActivated.connect(self._restore_chosen)
        self.make = button(tr("Back up now"))
        self.make.clicked.connect(self._make)
        self.restore = button(tr("Restore…"), name=tr("Restore the chosen backup…"))
        self.restore.clicked.connect(self._restore_chosen)
        self.restore_file = button(tr("Restore a file…"), name=tr("Restore a backup from another folder…"))
        self.restore_file.clicked.connect(self._restore_file)
        buttons = FlowLayout()
        for made in (self.make, self.restore, self.restore_file):
            buttons.addWidget(made)
        self.box.addWidget(self.tree)
        self.box.addLayout(buttons)
        self.box.addWidget(self.told)
        caretaker.listed.connect(self._list)
        caretaker.counted.connect(self._count)
        caretaker.backed_up.connect(self._tell_made)
        caretaker.weighed.connect(self._ask)
        caretaker.backups_failed.connect(self._refuse)
        self._show_choice()

    def begin(self) -> None:
        """Read the backups anew."""
        self.told.hide()
        self._caretaker.list_backups()

    @Slot(object)
    def _list(self, found: Sequence[Backup]) -> None:
        chosen = self._chosen()
        self.tree.clear()
        for backup in found:
            size = QLocale().formattedDataSize(backup.size)
            item = QTreeWidgetItem([date_and_time(backup.made), tr(WHY[backup.why]), "", size])
            item.setData(MADE, FILE, backup.file)
            item.setToolTip(MADE, backup.file.name)
            for column in (ANSWERS, SIZE):
                item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight)
            self.tree.addTopLevelItem(item)
            item.setSelected(backup.file == chosen)
        rows = min(max(len(found), 2), ROWS_SHOWN)
        row = self.tree.sizeHintForRow(0) if found else self.fontMetrics().height()
        self.tree.setFixedHeight(self.tree.header().sizeHint().height() + rows * row + 6)
        self._show_choice()

    @Slot(object, object)
    def _count(self, file: Path, answers: int | None) -> None:
        for item in self._items():
            if item.data(MADE, FILE) == file:
                item.setText(ANSWERS, tr("cannot be read") if answers is None else QLocale().toString(answers))

    def _items(self) -> list[QTreeWidgetItem]:
        return [item for i in range(self.tree.topLevelItemCount()) if (item := self.tree.topLevelItem(i)) is not None]

    def _chosen(self) -> Path | None:
        return next((item.data(MADE, FILE) for item in self.tree.selectedItems()), None)

    @Slot()
    def _show_choice(self) -> None:
        self.restore.setEnabled(self._chosen() is not None)

    @Slot()
    def _make(self) -> None:
        self._wait(True)
        self._caretaker.back_up()

    @Slot(object)
    def _tell_made(self, file: Path) -> None:
        self._wait(False)
        self.tell(tr("The backup {name} was made.").format(name=file.name), "right")
        self._caretaker.list_backups()

    @Slot()
    def _restore_chosen(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._weigh(chosen)

    @Slot()
    def _restore_file(self) -> None:
        kinds = tr("Backups of LR Desk (*.db)")
        chosen, _ = QFileDialog.getOpenFileName(self, tr("Restore a backup"), str(Path.home()), kinds)
        if chosen:
            self._weigh(Path(chosen))

    def _weigh(self, file: Path) -> None:
        self._wait(True)
        self._caretaker.weigh(file)

    @Slot(object, int)
    def _ask(self, file: Path, lost: int) -> None:
        self._wait(False)
        told = [
            tr("%n answer(s) that you gave since will not be in it.", "", lost)
            if lost
            else tr("All answers that you gave are in it."),
            tr("Settings, tags and edits will be as they were then, too."),
            in_between(),
        ]
        question = tr("Restore the backup {name}?").format(name=file.name)
        if confirm(self, question, " ".join(told), tr("Restore")):
            self.errand_asked.emit(Restore(self._caretaker.data, file))

    @Slot(str)
    def _refuse(self, why: str) -> None:
        self._wait(False)
        self.tell(why, "wrong")

    def _wait(self, busy: bool) -> None:
        self.make.setEnabled(not busy)
        self.restore_file.setEnabled(not busy)
        self.restore.setEnabled(not busy and self._chosen() is not None)
