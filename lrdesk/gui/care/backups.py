"""The backups: when and why each was made, how much is in it, making one, and going back to one."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale, Qt, Slot
from PySide6.QtWidgets import QAbstractItemView, QFileDialog, QHeaderView, QTableWidget, QTableWidgetItem

from lrdesk.bridge.caretaker import Backup, Caretaker, Why
from lrdesk.gui.care.panel import CarePanel, in_between
from lrdesk.gui.dates import date_and_time
from lrdesk.gui.dialogs import confirm
from lrdesk.gui.flow import FlowLayout
from lrdesk.gui.parts import button
from lrdesk.study.care.errands import Restore
from lrdesk.words import mark, tr

WHY: Final = {
    Why.DAILY: mark("Daily"),
    Why.BY_HAND: mark("Made by you"),
    Why.UPDATE: mark("Before an update"),
    Why.RESTORE: mark("Before a backup was restored"),
    Why.REPAIR: mark("Before a repair"),
    Why.RESET: mark("Before a reset"),
    Why.IMPORT: mark("Before an import"),
    Why.OWN: mark("A file of your own"),
}
MADE, WHY_MADE, ANSWERS, SIZE = range(4)
ROWS_SHOWN: Final = 8
ROW_ROOM: Final = 12  # pixels around the words of a row
FILE: Final = Qt.ItemDataRole.UserRole
NUMBER: Final = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


class BackupsPanel(CarePanel):
    """Lists the backups, makes one, and asks for one to be restored."""

    def __init__(self, caretaker: Caretaker) -> None:
        text = tr("One is made on each day that you study, and one before anything that changes all of your data.")
        super().__init__(tr("Backups"), text)
        self._caretaker = caretaker
        self._answers: dict[Path, QTableWidgetItem] = {}
        self.table = QTableWidget(0, 4)
        self.table.setProperty("role", "table")
        self.table.setAccessibleName(tr("Backups"))
        self.table.setHorizontalHeaderLabels([tr("Made on"), tr("Why"), tr("Answers"), tr("Size")])
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        for column, name in ((ANSWERS, tr("Answers")), (SIZE, tr("Size"))):
            numbers = QTableWidgetItem(name)
            numbers.setTextAlignment(NUMBER)
            self.table.setHorizontalHeaderItem(column, numbers)
        self.table.itemSelectionChanged.connect(self._show_choice)
        self.table.itemActivated.connect(self._restore_chosen)
        self.make = button(tr("Back up now"))
        self.make.clicked.connect(self._make)
        self.restore = button(tr("Restore…"), name=tr("Restore the chosen backup…"))
        self.restore.clicked.connect(self._restore_chosen)
        self.restore_file = button(tr("Restore a file…"), name=tr("Restore a backup from another folder…"))
        self.restore_file.clicked.connect(self._restore_file)
        buttons = FlowLayout()
        for made in (self.make, self.restore, self.restore_file):
            buttons.addWidget(made)
        self.box.addWidget(self.table)
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
        self._answers.clear()
        self.table.setRowCount(0)
        self.table.setRowCount(len(found))
        for row, backup in enumerate(found):
            size = QLocale().formattedDataSize(backup.size)
            items = [QTableWidgetItem(text) for text in (date_and_time(backup.made), tr(WHY[backup.why]), "", size)]
            for column, item in enumerate(items):
                self.table.setItem(row, column, item)
            for column in (ANSWERS, SIZE):
                items[column].setTextAlignment(NUMBER)
            items[MADE].setData(FILE, backup.file)
            items[MADE].setToolTip(backup.file.name)
            self._answers[backup.file] = items[ANSWERS]
            if backup.file == chosen:
                self.table.selectRow(row)
        rows = min(max(len(found), 2), ROWS_SHOWN)
        header, row_height = self.table.horizontalHeader(), self.table.fontMetrics().height() + ROW_ROOM
        self.table.verticalHeader().setDefaultSectionSize(row_height)
        self.table.setFixedHeight(header.sizeHint().height() + rows * row_height + 2 * self.table.frameWidth())
        self._show_choice()

    @Slot(object, object)
    def _count(self, file: Path, answers: int | None) -> None:
        if file in self._answers:
            told = tr("cannot be read") if answers is None else QLocale().toString(answers)
            self._answers[file].setText(told)

    def _chosen(self) -> Path | None:
        rows = self.table.selectionModel().selectedRows(MADE)
        return rows[0].data(FILE) if rows else None

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
