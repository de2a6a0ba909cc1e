"""A crash report as the learner sees it."""

from pathlib import Path

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from lrdesk.gui.parts import announce, button, label
from lrdesk.words import tr


class ReportDialog(QDialog):
    """Shows one report, which stays on this machine unless the learner takes it elsewhere."""

    def __init__(self, parent: QWidget, file: Path) -> None:
        super().__init__(parent)
        self._file = file
        self.setWindowTitle(tr("Crash report"))
        self.text = QPlainTextEdit(_read(file))
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("Crash report"))
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.refusal = label(role="wrong", wrap=True)
        self.refusal.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 20)
        layout.setSpacing(12)
        told = tr(
            "This report never leaves this machine by itself. It says where in the program something went wrong, and "
            "holds nothing of your cards or answers. If you report the mistake, copy it along."
        )
        layout.addWidget(label(told, wrap=True))
        layout.addWidget(self.text, 1)
        layout.addWidget(self.refusal)
        row = QHBoxLayout()
        for words, slot in (
            (tr("Copy"), self._copy),
            (tr("Open the folder"), self._open),
            (tr("Delete"), self._delete),
        ):
            made = button(words)
            made.clicked.connect(slot)
            row.addWidget(made)
        row.addStretch(1)
        close = button(tr("Close"))
        close.clicked.connect(self.accept)
        row.addWidget(close)
        layout.addLayout(row)
        metrics = self.fontMetrics()
        self.resize(min(metrics.averageCharWidth() * 110, parent.width() - 60), parent.height() - 80)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        announce(self, tr("The report is copied."))

    @Slot()
    def _open(self) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._file.parent))):
            self._refuse(tr("No program on this computer shows folders; the report is {file}.").format(file=self._file))

    @Slot()
    def _delete(self) -> None:
        try:
            self._file.unlink(missing_ok=True)
        except OSError as error:
            self._refuse(tr("{file} cannot be deleted ({why}).").format(file=self._file, why=error.strerror or error))
            return
        self.accept()

    def _refuse(self, sentence: str) -> None:
        self.refusal.setText(sentence)
        self.refusal.show()
        announce(self.refusal, sentence)


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        return tr("{file} cannot be read ({why}).").format(file=file, why=error.strerror or error)
