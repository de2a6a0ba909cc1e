"""The line to search with, which offers the language's keys and names while they are typed."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractButton, QCompleter, QLineEdit, QListView

from lrdesk.bridge.browsing import Browsing
from lrdesk.study.searching import Completion, complete
from lrdesk.words import tr

LONGEST = 2000
MOST_SHOWN = 10
_TEXT = Qt.ItemDataRole.UserRole


class SearchLine(QLineEdit):
    """Tells each change by `textChanged`; `list_asked` says that Enter or the down key wants to go to the list."""

    list_asked = Signal()

    def __init__(self, browsing: Browsing) -> None:
        super().__init__()
        self._browsing = browsing
        self._completion: Completion | None = None
        self.setProperty("role", "search")
        self.setMaxLength(LONGEST)
        self.setPlaceholderText(tr("Search the items: words, deck:adam, is:due, lapses>3 …"))
        self.setAccessibleName(tr("Search the items"))
        self.setClearButtonEnabled(True)
        for clear in self.findChildren(QAbstractButton):
            clear.setAccessibleName(tr("Empty the line"))
        self._choices = QStandardItemModel(self)
        self.popup = QListView()
        self._completer = QCompleter(self._choices, self)
        self._completer.setPopup(self.popup)
        self._completer.setWidget(self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setCompletionRole(_TEXT)
        self._completer.setMaxVisibleItems(MOST_SHOWN)
        self.popup.setProperty("role", "choices")
        self.popup.setAccessibleName(tr("What can be searched for"))
        self._completer.activated.connect(self._take)
        self.textEdited.connect(self._offer)

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the app where nothing that was typed here can be undone or redone.

        Escape first puts away what is offered; only then is it the shortcut that empties the line.
        """
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape and self.popup.isVisible():
                event.accept()
                return True
            undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
            if (event.matches(undo) and not self.isUndoAvailable()) or (
                event.matches(redo) and not self.isRedoAvailable()
            ):
                event.ignore()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the list on Enter or the down key, unless Enter takes an offer that is marked; all else edits."""
        if event.key() == Qt.Key.Key_Escape and self.popup.isVisible():
            self.popup.hide()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            super().keyPressEvent(event)
        elif self.popup.isVisible() and self.popup.selectionModel().hasSelection():
            event.ignore()
        else:
            self.popup.hide()
            self.list_asked.emit()

    def focusNextPrevChild(self, next: bool) -> bool:
        """Take the offer that is marked, or else the first one, when Tab is pressed and there are any."""
        if not self.popup.isVisible():
            return super().focusNextPrevChild(next)
        self._take(str(self.popup.currentIndex().data(_TEXT)))
        return True

    @Slot()
    def _offer(self) -> None:
        """Offer what could be meant by the word at the cursor."""
        self._completion = complete(self.text(), self.cursorPosition(), self._browsing.names)
        if self._completion is None:
            self.popup.hide()
            return
        self._choices.clear()
        for choice in self._completion.choices:
            item = QStandardItem(tr("{word}   {meaning}").format(word=choice.text, meaning=choice.means))
            item.setData(choice.text, _TEXT)
            self._choices.appendRow(item)
        at = self.cursorRect()
        at.setWidth(self.popup.sizeHintForColumn(0) + self.fontMetrics().height() * 3)
        self._completer.complete(at)

    @Slot(str)
    def _take(self, text: str) -> None:
        assert self._completion is not None
        self.popup.hide()
        start = self._completion.start
        rest = self.text()[self._completion.end :]
        self.setText(self.text()[:start] + text + rest.removeprefix(" "))
        self.setCursorPosition(start + len(text))
        self._offer()  # behind a key there are names to choose from
