"""An experiment as the PyTorch script that anyone could have written for it: to read, to copy, to keep."""

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from lrdesk.content.highlight import highlighted
from lrdesk.gui.lab.export import filters, save_text
from lrdesk.gui.parts import button, label
from lrdesk.gui.richtext import code_colours
from lrdesk.gui.theme import MONO, Theme, sized
from lrdesk.lab.script import notebook, script
from lrdesk.lab.spec import Experiment
from lrdesk.words import mark, tr

SIZE = (820, 640)
KINDS = {"*.py": mark("Python script"), "*.ipynb": mark("Notebook")}


class CodeDialog(QDialog):
    """Shows the script, highlighted; it can be copied, or saved as a script or as a notebook."""

    def __init__(self, experiment: Experiment, seed: int, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._experiment, self._seed = experiment, seed
        self.setWindowTitle(tr("The same run in PyTorch"))
        self.resize(*SIZE)
        self.code = script(experiment, seed)
        self.text = QTextBrowser()
        self.text.setProperty("role", "well")
        self.text.setAccessibleName(tr("The script"))
        style = f'pre {{ font-family: "{MONO}"; font-size: {sized(12)}px; }} {code_colours(theme)}'
        self.text.setHtml(f"<style>{style}</style><pre>{highlighted(self.code)}</pre>")
        self.said = label(tr("Run it anywhere: it prints the very losses that are plotted here."), "muted", wrap=True)
        self.copy = button(tr("Copy"), "primary")
        self.copy.clicked.connect(self._copy)
        self.save = button(tr("Save…"))
        self.save.clicked.connect(self._ask_where)
        close = button(tr("Close"))
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addWidget(self.said, 1)
        for made in (self.save, close, self.copy):
            row.addWidget(made)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 18, 18, 18)
        layout.addWidget(self.text, 1)
        layout.addLayout(row)
        self.copy.setFocus()

    def save_to(self, file: Path) -> None:
        """Save a notebook where the name ends in .ipynb, else the script, and say so."""
        wanted = notebook(self._experiment, self._seed) if file.suffix.lower() == ".ipynb" else self.code
        self.said.setText(save_text(wanted, file))

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.code)
        self.said.setText(tr("Copied."))

    @Slot()
    def _ask_where(self) -> None:
        name = f"{self._experiment.id}.py"
        file, _ = QFileDialog.getSaveFileName(self, tr("Save the code"), name, filters(KINDS))
        if file:
            self.save_to(Path(file))
