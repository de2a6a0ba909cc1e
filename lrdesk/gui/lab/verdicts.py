"""What the run showed: one line per claim, with the measured figure, and a mark that does not rest on colour."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from lrdesk.gui.parts import announce, label, restyle
from lrdesk.gui.richtext import bare, inline
from lrdesk.lab.claims import Verdict
from lrdesk.words import tr


class VerdictList(QWidget):
    """The claims of an experiment, judged."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._rows: list[tuple[QLabel, QLabel]] = []

    def expect(self, count: int) -> None:
        """Keep room for so many verdicts, so that nothing moves when they come."""
        while len(self._rows) < count:
            row = (label(role="muted"), label(wrap=True))
            row[1].setTextFormat(Qt.TextFormat.RichText)
            for column, widget in enumerate(row):
                self._grid.addWidget(widget, len(self._rows), column)
            self._rows.append(row)
        for index, (mark, text) in enumerate(self._rows):
            restyle(mark, "muted")
            mark.setText("○")
            mark.setAccessibleName(tr("not yet shown"))
            text.clear()
            mark.setVisible(index < count)
            text.setVisible(index < count)

    def show_verdicts(self, verdicts: tuple[Verdict, ...]) -> None:
        """Show one line per verdict that was expected."""
        for (mark, text), verdict in zip(self._rows, verdicts, strict=False):
            mark.setText("✓" if verdict.holds else "✗")
            mark.setAccessibleName(tr("holds") if verdict.holds else tr("does not hold"))
            restyle(mark, "right" if verdict.holds else "wrong")
            text.setText(inline(verdict.text))
        announce(self, " ".join(_spoken(verdict) for verdict in verdicts))


def _spoken(verdict: Verdict) -> str:
    said = tr("Holds: {claim}.") if verdict.holds else tr("Does not hold: {claim}.")
    return said.format(claim=bare(verdict.text))
