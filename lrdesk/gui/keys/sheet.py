"""The sheet of all shortcuts: found by their words or keys, and changed where the learner wants others."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from lrdesk.gui.flow import wrapping
from lrdesk.gui.keys import binding
from lrdesk.gui.keys.change import ChangeKeys
from lrdesk.gui.keys.table import KEYS
from lrdesk.gui.parts import button, label, search_line
from lrdesk.gui.rows import wrap_rows
from lrdesk.gui.theme import sized
from lrdesk.words import tr

Keep = Callable[[Mapping[str, Sequence[str]]], str]
"""Keeps the keys that are not the usual ones, by the ids of their shortcuts; returns why it could not, or nothing."""

ID = Qt.ItemDataRole.UserRole


FIRST_COLUMN = 0.6  # of the width


class ShortcutSheet(QDialog):
    """All shortcuts, place by place."""

    def __init__(self, parent: QWidget, keep: Keep) -> None:
        super().__init__(parent)
        self._keep = keep
        self.setWindowTitle(tr("Shortcuts"))
        self.search = search_line(tr("Search the shortcuts"), tr("Search by what it does, or by its keys"))
        self.search.textChanged.connect(self._find)
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(tr("Shortcuts"))
        self.tree.setHeaderLabels([tr("What it does"), tr("Keys")])
        self.tree.setRootIsDecorated(False)
        wrap_rows(self.tree)
        self.tree.itemActivated.connect(self._change_item)
        self.tree.itemSelectionChanged.connect(self._show_choice)
        self.change = button(tr("Change…"))
        self.change.clicked.connect(self._change)
        self.usual = button(tr("Usual keys"), name=tr("Give this shortcut its usual keys again"))
        self.usual.clicked.connect(self._use_usual)
        self.all_usual = button(tr("All usual keys"), name=tr("Give every shortcut its usual keys again"))
        self.all_usual.clicked.connect(self._use_all_usual)
        close = button(tr("Close"))
        close.clicked.connect(self.accept)
        self._refusal = label(role="wrong", wrap=True)
        self._refusal.hide()
        row = wrapping(self.change, self.usual, self.all_usual, None, close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 20)
        layout.setSpacing(12)
        layout.addWidget(label(tr("Shortcuts"), "title"))
        layout.addWidget(self.search)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self._refusal)
        layout.addLayout(row)
        self._fill()
        self._show_choice()
        self.resize(min(sized(760), parent.width() - 60), min(680, parent.height() - 40))
        self.tree.setColumnWidth(0, round(FIRST_COLUMN * self.width()))

    def _fill(self) -> None:
        places: dict[str, QTreeWidgetItem] = {}
        for key in KEYS.values():
            if key.place not in places:
                places[key.place] = QTreeWidgetItem(self.tree, [tr(key.place)])
                places[key.place].setFlags(Qt.ItemFlag.ItemIsEnabled)
                places[key.place].setFirstColumnSpanned(True)
            item = QTreeWidgetItem(places[key.place], [tr(key.does), ""])
            item.setData(0, ID, key.id)
            self._show_keys(item)
        for place in places.values():
            font = place.font(0)
            font.setBold(True)
            place.setFont(0, font)
        self.tree.expandAll()

    def _show_keys(self, item: QTreeWidgetItem) -> None:
        keys = binding.in_force(item.data(0, ID))
        native = QKeySequence.SequenceFormat.NativeText
        item.setText(1, tr(", ", "between keys").join(QKeySequence(one).toString(native) for one in keys) or tr("none"))

    def _items(self) -> list[QTreeWidgetItem]:
        return [item for place in self._places() for item in _children(place)]

    def _places(self) -> list[QTreeWidgetItem]:
        return _children(self.tree.invisibleRootItem())

    @Slot(str)
    def _find(self, text: str) -> None:
        words = text.casefold().split()
        for item in self._items():
            said = f"{item.text(0)} {item.text(1)}".casefold()
            item.setHidden(not all(word in said for word in words))
        for place in self._places():
            place.setHidden(all(item.isHidden() for item in _children(place)))

    def _chosen(self) -> str | None:
        items = self.tree.selectedItems()
        return items[0].data(0, ID) if items else None

    @Slot()
    def _show_choice(self) -> None:
        chosen = self._chosen()
        self.change.setEnabled(chosen is not None)
        self.usual.setEnabled(chosen is not None and binding.in_force(chosen) != KEYS[chosen].usual)

    @Slot(QTreeWidgetItem, int)
    def _change_item(self, item: QTreeWidgetItem, column: int) -> None:
        if item.data(0, ID) is not None:
            self._change()

    @Slot()
    def _change(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        dialog = ChangeKeys(self, chosen)
        if dialog.exec():
            self._use({**binding.changed(), chosen: dialog.keys()})

    @Slot()
    def _use_usual(self) -> None:
        self._use({id: keys for id, keys in binding.changed().items() if id != self._chosen()})

    @Slot()
    def _use_all_usual(self) -> None:
        self._use({})

    def _use(self, changed: Mapping[str, Sequence[str]]) -> None:
        """Keep the keys first: those that could not be kept must not work for a day and then be gone."""
        refusal = self._keep(changed)
        self._refusal.setText(refusal)
        self._refusal.setVisible(bool(refusal))
        if not refusal:
            binding.use(changed)
            for item in self._items():
                self._show_keys(item)
            self._show_choice()


def _children(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    return [child for i in range(item.childCount()) if (child := item.child(i)) is not None]
