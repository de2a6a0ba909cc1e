"""Write in a window, on a store with a shipped deck and two of the learner's own, for tests."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from lrdesk import paths
from lrdesk.bridge.composing import Composing
from lrdesk.bridge.trainer import Trainer
from lrdesk.content.kept import KeptExperiments
from lrdesk.gui.theme import Theme
from lrdesk.gui.write.screen import WriteScreen
from lrdesk.gui.write.text_field import TextField
from lrdesk.store import Store
from lrdesk.study import library
from lrdesk.study.history import History
from lrdesk.study.kept_draft import DraftShelf
from lrdesk.study.own_decks import OwnDecks
from lrdesk.study.writing import Writing
from lrdesk.study.writing_decks import DeckWriting
from tests.samples import SAMPLE
from tests.unit.study.study_samples import deck_text

KEY, MODIFIER = Qt.Key, Qt.KeyboardModifier
NONE, CTRL, SHIFT = MODIFIER.NoModifier, MODIFIER.ControlModifier, MODIFIER.ShiftModifier


Asked = TypeVar("Asked", bound=QDialog)


class Bench:
    """The screen, and how a learner uses it by keyboard."""

    def __init__(self, qtbot: QtBot, tmp_path: Path, own: bool = True) -> None:
        self.qtbot, self.folder, self.shipped = qtbot, tmp_path / "decks", tmp_path / "shipped"
        self.shipped.mkdir()
        self.folder.mkdir()
        (self.shipped / "sample.toml").write_text(SAMPLE, encoding="utf-8")
        if own:
            (self.folder / "mine.toml").write_text("# mine\n" + deck_text("mine", ["a", "b"], ["c"]), encoding="utf-8")
            (self.folder / "other.toml").write_text(deck_text("other", ["z"]), encoding="utf-8")
        self.store = Store.open(tmp_path / "lrdesk.db")
        library.sync(self.store, library.deck_files([self.shipped, self.folder]))
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self.theme, self.trainer = Theme(application, paths.RESOURCES / "fonts"), Trainer()
        self.kept = KeptExperiments(tmp_path / "experiments")
        self.history = History()
        self.open()

    def open(self) -> None:
        """Open the screen, as at the start of the app; what was open before does nothing more."""
        if hasattr(self, "screen"):
            self.screen.stop()
        decks = OwnDecks(self.store, self.shipped, self.folder)
        self.composing = Composing(Writing(self.store, decks, self.history), DraftShelf(self.store))
        self.decks = DeckWriting(self.store, decks, self.history)
        self.screen = WriteScreen(self.composing, self.decks, self.kept, self.trainer, self.theme)
        self.editor, self.form, self.page = self.screen.editor, self.screen.editor.form, self.screen.decks
        self.qtbot.addWidget(self.screen)
        self.screen.resize(1000, 700)
        with self.qtbot.waitActive(self.screen):
            self.screen.show()
            self.screen.activateWindow()
        self.screen.begin()

    def close(self) -> None:
        """End the thread and close the store."""
        self.screen.stop()
        self.trainer.close()
        self.store.close()
        self.theme.deleteLater()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Press a key where the focus is."""
        if QApplication.activeModalWidget() is None and not self.screen.isActiveWindow():
            with self.qtbot.waitActive(self.screen):  # a dialog was closed
                self.screen.activateWindow()
        QTest.keyClick(self.focus, key, modifier)

    def enter(self, text: str) -> None:
        """Type where the focus is."""
        QTest.keyClicks(self.focus, text)

    @property
    def focus(self) -> QWidget:
        """The widget that the keyboard goes to."""
        window = QApplication.activeModalWidget() or self.screen
        return window.focusWidget() or window

    def field(self, name: str) -> TextField:
        """A field of the form."""
        return self.form.page.fields[name]

    def fill(self, **texts: str) -> None:
        """Put texts into fields of the form."""
        for name, text in texts.items():
            edit = self.field(name.replace("_0", ".0")).edit
            edit.selectAll()
            edit.insert(text) if hasattr(edit, "insert") else edit.insertPlainText(text)

    def dialog(self, kind: type[Asked], ask: Callable[[], object]) -> Asked:
        """Do something that asks, and return the dialog."""
        ask()
        found = self.screen.findChildren(kind)[-1]
        self.qtbot.waitUntil(found.isVisible)
        return found

    def file(self, name: str = "mine.toml") -> str:
        """What a deck's file holds."""
        return (self.folder / name).read_text(encoding="utf-8")
