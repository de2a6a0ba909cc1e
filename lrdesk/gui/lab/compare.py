"""The lanes of a run side by side in figures, in a table that never takes more than its share of the page."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from lrdesk.gui.lab.export import filters, save_text
from lrdesk.gui.lab.fields import NumberEdit, refusal_label, show_refusal
from lrdesk.gui.lab.style import SAMPLE, lane_style
from lrdesk.gui.parts import button, label
from lrdesk.gui.theme import Theme, keep
from lrdesk.lab.arithmetic import LARGEST
from lrdesk.lab.comparison import COLUMNS, LaneFigures, as_csv, compare
from lrdesk.lab.recording import Recording
from lrdesk.words import mark, tr

CHROME = 44  # pixels for the row above the table


class CompareTable(QWidget):
    """One row a lane; the target is a loss that the learner may change. `told` says how saving went."""

    told = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._recording: Recording | None = None
        self._pinned: Recording | None = None
        self._target = 0.1
        self.target = NumberEdit(tr("Target loss"))
        keep(self.target.setFixedWidth, 84)
        self.target.show_value(self._target)
        self.target.entered.connect(self._take_target)
        self._refusal = refusal_label()
        self.save = button(tr("Save table…"), "link", tr("Save the table as CSV"))
        self.save.clicked.connect(self._ask_where)
        self._table = QWidget()
        self._grid = QGridLayout(self._table)
        self._grid.setContentsMargins(0, 0, 6, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        for column, name in enumerate(COLUMNS, start=2):
            self._grid.addWidget(label(tr(name), "small"), 0, column, Qt.AlignmentFlag.AlignRight)
        self._rows: list[list[QLabel]] = []
        self.scroll_area = QScrollArea()
        self.scroll_area.setWidget(self._table)
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setAccessibleName(tr("The lanes compared"))
        self.scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        row = QHBoxLayout()
        row.addWidget(label(tr("Target loss"), "small"))
        row.addWidget(self.target)
        row.addWidget(self._refusal, 1)
        row.addStretch()
        row.addWidget(self.save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self.scroll_area)
        theme.changed.connect(self._refresh)

    def show_recording(self, recording: Recording) -> None:
        """Show the figures of a run, as far as it has come."""
        self._recording = recording
        self._refresh()

    def pin(self, recording: Recording | None) -> None:
        """Show another run's lanes below, or none."""
        self._pinned = recording
        self._refresh()

    def set_room(self, height: int) -> None:
        """Take no more than this height; longer tables scroll."""
        self.scroll_area.setMaximumHeight(max(60, min(height - CHROME, self._table.sizeHint().height() + 2)))

    def lanes(self) -> list[LaneFigures]:
        """Return what the table shows."""
        return [lane for _, lane in self._numbered()]

    def save_to(self, file: Path) -> None:
        """Save the table as CSV, and say so."""
        self.told.emit(save_text(as_csv(self.lanes(), self._target), file))

    def _numbered(self) -> list[tuple[int, LaneFigures]]:
        """Return each row's lane behind its place in its run."""
        own = [] if self._recording is None else compare(self._recording, self._target)
        pinned = [] if self._pinned is None else compare(self._pinned, self._target)
        renamed = [replace(lane, label=tr("{lane} (pinned)").format(lane=lane.label)) for lane in pinned]
        return [*enumerate(own), *enumerate(renamed)]

    @Slot(object)
    def _take_target(self, target: object) -> None:
        refusal = ""
        if not isinstance(target, int | float) or target <= 0:
            refusal = tr("Target loss: expected a number above 0.")
        elif target > LARGEST:
            refusal = tr("{name}: expected a number of ordinary size.").format(name=tr("Target loss"))
        else:
            self._target = float(target)
        show_refusal(self._refusal, refusal)
        self.target.show_value(self._target)
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        lanes = self._numbered()
        while len(self._rows) < len(lanes):
            self._add_row()
        for index, cells in enumerate(self._rows):
            for cell in cells:
                cell.setVisible(index < len(lanes))
            if index < len(lanes):
                number, lane = lanes[index]
                cells[0].setPixmap(lane_style(number, self._theme.colours).sample().pixmap(SAMPLE))
                for cell, text in zip(cells[1:], [lane.label, *lane.texts()], strict=True):
                    cell.setText(text)

    def _add_row(self) -> None:
        cells = [QLabel(), label(), *(label(role="mono") for _ in COLUMNS)]
        for column, cell in enumerate(cells):
            side = Qt.AlignmentFlag.AlignLeft if column < 2 else Qt.AlignmentFlag.AlignRight
            self._grid.addWidget(cell, len(self._rows) + 1, column, side)
        self._rows.append(cells)

    @Slot()
    def _ask_where(self) -> None:
        file, _ = QFileDialog.getSaveFileName(self, tr("Save the table"), "lanes.csv", filters({"*.csv": mark("Data")}))
        if file:
            self.save_to(Path(file))
