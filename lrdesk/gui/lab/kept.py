"""The experiments that the learner keeps: kept under a name, opened, renamed, deleted, and had back."""

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QListWidgetItem, QVBoxLayout, QWidget

from lrdesk.content.kept import Kept
from lrdesk.gui.keys.binding import bind, told
from lrdesk.gui.parts import announce, button, label, restyle
from lrdesk.gui.rows import choice_list
from lrdesk.lab.errors import LabError
from lrdesk.lab.spec import Experiment
from lrdesk.study.keeping import Keeping
from lrdesk.words import tr

SIZE = (560, 480)


class KeptDialog(QDialog):
    """Keeps an experiment, and lists those that are kept; `opened` gives the one that is to be worked on.

    It undoes what was done in it, and nothing that was done before.
    """

    opened = Signal(object)  # Experiment

    def __init__(self, keeping: Keeping, experiment: Experiment, parent: QWidget) -> None:
        super().__init__(parent)
        self._keeping, self._experiment = keeping, experiment
        self._done = 0
        self.setWindowTitle(tr("Kept experiments"))
        self.resize(*SIZE)
        self.name = QLineEdit(experiment.title)
        self.name.setAccessibleName(tr("Name to keep this experiment under"))
        self.keep = button(tr("Keep"))
        self.list = choice_list(tr("Kept experiments"))
        self.list.setToolTip(
            told(tr("Enter opens, {rename} renames, {delete} deletes"), rename="kept-rename", delete="kept-delete")
        )
        self.said = label(role="muted", wrap=True)
        self.open_it = button(tr("Open"), "primary")
        self.rename = button(tr("Rename"), key="kept-rename")
        self.delete = button(tr("Delete"), key="kept-delete")
        self.undo = button(tr("Undo"), key="undo")
        close = button(tr("Close"))

        top = QHBoxLayout()
        top.addWidget(label(tr("Keep this one as")))
        top.addWidget(self.name, 1)
        top.addWidget(self.keep)
        foot = QHBoxLayout()
        for made in (self.rename, self.delete, self.undo):
            foot.addWidget(made)
        foot.addStretch(1)
        for made in (close, self.open_it):
            foot.addWidget(made)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 18, 18, 18)
        layout.setSpacing(12)
        layout.addLayout(top)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.said)
        layout.addLayout(foot)

        self.keep.clicked.connect(self._keep)
        self.name.returnPressed.connect(self._keep)
        self.open_it.clicked.connect(self._open)
        self.list.itemActivated.connect(self._open)
        self.rename.clicked.connect(self._edit_title)
        self.list.itemChanged.connect(self._rename)
        self.delete.clicked.connect(self._delete)
        self.undo.clicked.connect(self._undo)
        close.clicked.connect(self.reject)
        for key, made in (("kept-rename", self.rename), ("kept-delete", self.delete)):
            bind(self.list, key, made.click, Qt.ShortcutContext.WidgetShortcut)
        bind(self, "undo", self.undo.click)
        self._list()

    def _list(self, chosen: Kept | None = None, sentence: str = "") -> None:
        """List what is kept, with one of them chosen, and say a sentence; files that hold no experiment are named."""
        found, broken = self._keeping.folder.all()
        with QSignalBlocker(self.list):
            self.list.clear()
            for kept in found:
                item = QListWidgetItem(kept.title)
                item.setData(Qt.ItemDataRole.UserRole, kept)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
                self.list.addItem(item)
                if chosen is None or kept.file == chosen.file:
                    self.list.setCurrentItem(item)
                    chosen = kept
        for made in (self.open_it, self.rename, self.delete):
            made.setEnabled(bool(found))
        self._show_undo()
        self._say("\n".join(filter(None, [sentence, *broken])), "wrong" if broken else "muted")

    def _say(self, sentence: str, role: str = "muted") -> None:
        restyle(self.said, role)
        self.said.setText(sentence)
        announce(self.said, sentence)

    def _show_undo(self) -> None:
        """Name what can be undone."""
        name = self._keeping.history.undo_name if self._done else None
        self.undo.setEnabled(name is not None)
        self.undo.setAccessibleName(tr("Undo") if name is None else tr("Undo: {deed}").format(deed=name))

    def _attempt(self, action: Callable[[], Kept | None], sentence: str) -> None:
        """Do something to the folder and list it anew, or say why it could not be done."""
        try:
            chosen = action()
        except LabError as error:
            self._list(self._current())
            self._say(str(error), "wrong")
        else:
            self._done += 1
            self._list(chosen, sentence)

    def _current(self) -> Kept | None:
        item = self.list.currentItem()
        kept: Kept | None = None if item is None else item.data(Qt.ItemDataRole.UserRole)
        return kept

    @Slot()
    def _keep(self) -> None:
        title = self.name.text()
        self._attempt(
            lambda: self._keeping.keep(self._experiment, title), tr("Kept as “{title}”.").format(title=title.strip())
        )

    @Slot()
    def _open(self) -> None:
        if (kept := self._current()) is not None:
            self.opened.emit(kept.experiment)
            self.accept()

    @Slot()
    def _edit_title(self) -> None:
        self.list.setFocus()
        self.list.editItem(self.list.currentItem())

    @Slot(QListWidgetItem)
    def _rename(self, item: QListWidgetItem) -> None:
        """Give the file the title that was typed; the list is not made anew, for its editor is still about to close."""
        kept: Kept = item.data(Qt.ItemDataRole.UserRole)
        if item.text() == kept.title:
            return
        try:
            renamed = self._keeping.rename(kept, item.text())
        except LabError as error:
            self._say(str(error), "wrong")
        else:
            self._say(tr("“{title}” is “{new_title}” now.").format(title=kept.title, new_title=renamed.title))
            kept = renamed
            self._done += 1
            self._show_undo()
        with QSignalBlocker(self.list):
            item.setText(kept.title)
            item.setData(Qt.ItemDataRole.UserRole, kept)

    @Slot()
    def _delete(self) -> None:
        if (kept := self._current()) is not None:
            self._attempt(lambda: self._keeping.delete(kept), tr("Deleted “{title}”.").format(title=kept.title))

    @Slot()
    def _undo(self) -> None:
        try:
            deed = self._keeping.history.undo()
        except LabError as error:
            self._say(str(error), "wrong")
            return
        self._done -= 1
        self._list(None, tr("Undone: {deed}.").format(deed=deed))
