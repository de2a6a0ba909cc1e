"""What the judging found: a figure for each held-out seed, and the verdict in one sentence."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from lrdesk.gui.flow import FlowLayout
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
        self._row = FlowLayout(gap=14)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.sentence)
        layout.addLayout(self._row)

    def expect(self, judgement: Judgement) -> None:
        """Make room for a judgement that has just begun."""
        self._judgement = judgement
        while (item := self._row.takeAt(0)) is not None:
            if (cell := item.widget()) is not None:
                cell.hide()
                cell.deleteLater()
        self.cells.clear()
        challenge = judgement.challenge
        names = [trial.title if len(challenge.trials) > 1 else tr("margin") for trial in challenge.trials]
        self._add_column(label(tr("seed"), "small"), *(label(name, "small") for name in names))
        for seed in challenge.seeds:
            cells = [label("○ …", "muted") for _ in challenge.trials]
            self.cells |= {(row, seed): cell for row, cell in enumerate(cells)}
            self._add_column(label(str(seed), "small"), *cells)
        restyle(self.sentence, "muted")
        self.sentence.setText(tr("Judging with seeds that you have not seen…"))
        self.show_progress()

    def _add_column(self, *lines: QLabel) -> None:
        made = QWidget(self)
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        for line in lines:
            line.setMinimumHeight(lines[-1].sizeHint().height())
            column.addWidget(line)
        self._row.addWidget(made)
        made.show()

    def show_progress(self) -> None:
        """Fill in what is known by now."""
        assert self._judgement is not None
        for result in self._judgement.results:
            _fill(self.cells[result.trial, result.seed], result)
        self._row.invalidate()
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
