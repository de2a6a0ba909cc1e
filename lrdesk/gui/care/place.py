"""Where the data is, and moving it to another folder."""

from pathlib import Path

from PySide6.QtCore import QLocale, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit

from lrdesk.bridge.caretaker import Caretaker
from lrdesk.gui.care.panel import CarePanel
from lrdesk.gui.dialogs import confirm
from lrdesk.gui.flow import FlowLayout
from lrdesk.gui.parts import announce, button, label, rule
from lrdesk.study.care.errand import ErrandError
from lrdesk.study.care.moving import Move
from lrdesk.words import tr


class PlacePanel(CarePanel):
    """Shows the data folder, and asks for it to be moved."""

    def __init__(self, caretaker: Caretaker) -> None:
        super().__init__(tr("Where your data is"))
        self._caretaker = caretaker
        self.path = QLineEdit(str(caretaker.data))
        self.path.setReadOnly(True)
        self.path.setAccessibleName(tr("Folder of your data"))
        open_folder = button(tr("Open the folder"))
        open_folder.clicked.connect(self._open)
        copy = button(tr("Copy the path"))
        copy.clicked.connect(self._copy)
        buttons = FlowLayout()
        buttons.addWidget(open_folder)
        buttons.addWidget(copy)
        self.target = QLineEdit()
        self.target.setPlaceholderText(tr("An empty folder, or a new one"))
        self.target.setAccessibleName(tr("Folder to move your data to"))
        self.target.textChanged.connect(self.told.hide)
        self.target.returnPressed.connect(self._move)
        self.choose = button(tr("Choose…"), name=tr("Choose the folder to move your data to…"))
        self.choose.clicked.connect(self._choose)
        self.move_there = button(tr("Move…"), name=tr("Move your data to this folder…"))
        self.move_there.clicked.connect(self._move)
        row = QHBoxLayout()
        row.addWidget(self.target, 1)
        row.addWidget(self.choose)
        row.addWidget(self.move_there)
        self.box.insertWidget(1, self.path)
        self.box.addLayout(buttons)
        self.box.addWidget(rule())
        self._explained = label(role="muted", wrap=True)
        self.box.addWidget(self._explained)
        self.box.addLayout(row)
        self.box.addWidget(self.told)

    def begin(self) -> None:
        """Look again how large the data is, and whether it can move."""
        try:
            size = QLocale().formattedDataSize(self._caretaker.size())
            self.text.setText(tr("{size}, with your decks, experiments and backups.").format(size=size))
        except OSError as error:
            self.text.setText(tr("How large it is cannot be told ({why}).").format(why=error.strerror or error))
        can_move = self._caretaker.can_move()
        for widget in (self.target, self.choose, self.move_there):
            widget.setEnabled(can_move)
        self._explained.setText(
            tr("Move it all to another folder of this computer, which LR Desk uses from then on.")
            if can_move
            else tr("This start of LR Desk was told its data folder, so only whoever starts it can name another.")
        )

    @Slot()
    def _open(self) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._caretaker.data))):
            self._refuse(tr("No program on this computer shows folders; copy the path instead."))

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(str(self._caretaker.data))
        announce(self, tr("The path is copied."))

    @Slot()
    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Move your data"), str(Path.home()))
        if chosen:
            folder = Path(chosen)
            self.target.setText(str(folder if _is_empty(folder) else folder / "lrdesk"))

    @Slot()
    def _move(self) -> None:
        try:
            target = self._caretaker.destination(self.target.text())
        except ErrandError as error:
            self._refuse(str(error))
            return
        told = tr(
            "Everything is copied and compared, and only then does the copy count; until then your data stays where it "
            "is. LR Desk closes and opens again by itself."
        )
        if confirm(self, tr("Move your data to {folder}?").format(folder=target), told, tr("Move")):
            self.errand_asked.emit(Move(self._caretaker.data, target))

    def _refuse(self, sentence: str) -> None:
        self.tell(sentence, "wrong")


def _is_empty(folder: Path) -> bool:
    try:
        return not any(folder.iterdir())
    except OSError:  # what is wrong with it is told when it is taken
        return True
