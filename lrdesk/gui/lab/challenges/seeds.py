"""What the judging found: a figure for each held-out seed, and the verdict in one sentence."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from lrdesk.gui.parts import announce, label, restyle
from lrdesk.gui.richtext import bare, inline
from lrdesk.lab.challenges.judgement import Judgement, Result
from lrdesk.lab.figures import figure
from lrdesk.words import tr


class SeedTable(QWidget):
    """A column a seed, a row a trial; each cell says whether the goals were met there, and with what margin."""

    def __init__(self) -> None:
        super().__init__()
        self.sentence = label(wrap=True)
        self.sentence.setTextFormat(Qt.TextFormat.RichText)
        self.cells: dict[tuple[int, int], QLabel] = {}
        self._judgement: Judgement | None = None
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.sentence)
        row = QHBoxLayout()
        row.addLayout(self._grid)
        row.addStretch(1)
        layout.addLayout(row)

    def expect(self, judgement: Judgement) -> None:
        """Make room for a judgement that has just begun."""
        self._judgement = judgement
        while (item := self._grid.takeAt(0)) is not None:
            if (cell := item.widget()) is not None:
                cell.hide()
                cell.deleteLater()
        self.cells.clear()
        challenge = judgement.challenge
        self._grid.addWidget(label(tr("seed"), "small"), 0, 0)
        for column, seed in enumerate(challenge.seeds, start=1):
            self._grid.addWidget(label(str(seed), "small"), 0, column)
        for row, trial in enumerate(challenge.trials):
            name = trial.title if len(challenge.trials) > 1 else tr("margin")
            self._grid.addWidget(label(name, "small"), row + 1, 0)
            for column, seed in enumerate(challenge.seeds, start=1):
                cell = label("○ …", "muted")
                self.cells[row, seed] = cell
                self._grid.addWidget(cell, row + 1, column)
        restyle(self.sentence, "muted")
        self.sentence.setText(tr("Judging with seeds that you have not seen…"))
        self.show_progress()

    def show_progress(self) -> None:
        """Fill in what is known by now."""
        assert self._judgement is not None
        for result in self._judgement.results:
            _fill(self.cells[result.trial, result.seed], result)
        if self._judgement.finished:
            restyle(self.sentence, "right" if self._judgement.passed else "wrong")
            self.sentence.setText(inline(self._judgement.sentence))
            announce(self, bare(self._judgement.sentence))


def _fill(cell: QLabel, result: Result) -> None:
    restyle(cell, "right" if result.holds else "wrong")
    cell.setText(f"{'✓' if result.holds else '✗'} {figure(result.margin)}×")
    why = "; ".join(bare(verdict.text) for verdict in result.verdicts)
    cell.setToolTip(why)
    said = tr("Seed {seed}: met; {why}") if result.holds else tr("Seed {seed}: not met; {why}")
    cell.setAccessibleName(said.format(seed=result.seed, why=why))
