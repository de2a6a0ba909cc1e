"""The lanes of a run side by side in figures."""

import numpy as np
from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from lrdesk.gui.icons import lane_sample
from lrdesk.gui.lab.fields import NumberEdit
from lrdesk.gui.parts import label
from lrdesk.gui.theme import Theme
from lrdesk.lab.figures import figure
from lrdesk.lab.recording import Recording

COLUMNS = ("final", "best", "to target", "time", "diverged")
NONE = "–"


class CompareTable(QWidget):
    """One row a lane; the target is a loss that the learner may change."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._recording: Recording | None = None
        self._target = 0.1
        self.target = NumberEdit("Target loss")
        self.target.setFixedWidth(84)
        self.target.show_value(self._target)
        self.target.entered.connect(self._take_target)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        for column, name in enumerate(COLUMNS, start=2):
            self._grid.addWidget(label(name, "small"), 0, column, Qt.AlignmentFlag.AlignRight)
        self._rows: list[list[QLabel]] = []
        row = QHBoxLayout()
        row.addWidget(label("Target loss", "small"))
        row.addWidget(self.target)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addLayout(self._grid)
        theme.changed.connect(self._refresh)

    def show_recording(self, recording: Recording) -> None:
        """Show the figures of a run, as far as it has come."""
        self._recording = recording
        self._refresh()

    @Slot(object)
    def _take_target(self, target: object) -> None:
        if isinstance(target, int | float) and target > 0:
            self._target = float(target)
        self.target.show_value(self._target)
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        if self._recording is None:
            return
        labels = self._recording.labels
        while len(self._rows) < len(labels):
            self._add_row()
        for index, cells in enumerate(self._rows):
            for cell in cells:
                cell.setVisible(index < len(labels))
            if index < len(labels):
                colour = self._theme.colours.lanes[index % len(self._theme.colours.lanes)]
                cells[0].setPixmap(lane_sample(index, colour).pixmap(22, 16))
                for cell, text in zip(cells[1:], self._figures(index), strict=True):
                    cell.setText(text)

    def _figures(self, index: int) -> list[str]:
        assert self._recording is not None
        lane = self._recording.lane(self._recording.labels[index])
        if not len(lane.loss):
            return [lane.label, *(NONE for _ in COLUMNS)]
        reached = np.flatnonzero(lane.loss <= self._target)
        diverged = lane.diverged_at is not None
        return [
            lane.label,
            NONE if diverged else figure(lane.end),
            figure(float(np.nanmin(lane.loss))),
            str(reached[0]) if reached.size else NONE,
            f"{1000 * self._recording.seconds[index]:.0f} ms",
            f"at {lane.diverged_at}" if diverged else NONE,
        ]

    def _add_row(self) -> None:
        cells = [QLabel(), label(), *(label(role="mono") for _ in COLUMNS)]
        for column, cell in enumerate(cells):
            side = Qt.AlignmentFlag.AlignLeft if column < 2 else Qt.AlignmentFlag.AlignRight
            self._grid.addWidget(cell, len(self._rows) + 1, column, side)
        self._rows.append(cells)
