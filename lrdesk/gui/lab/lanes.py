"""The lanes by name: before the run a choice to predict with, afterwards the legend."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from lrdesk.gui.flow import FlowLayout
from lrdesk.gui.lab.style import SAMPLE, lane_style
from lrdesk.gui.parts import button
from lrdesk.gui.theme import Colours, sized
from lrdesk.words import tr

MOST_LANES = 8
"""As many as an experiment may have."""


class LaneChips(QWidget):
    """One chip per lane; `picked` tells that the learner chose one."""

    picked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._flow = FlowLayout(self)
        # All are made at once: one that joined the window later would be the last that Tab reaches. No button group
        # holds them, for of a group Tab reaches one button and leaves the others to the arrow keys, which step the run.
        self._chips = [self._add_chip() for _ in range(MOST_LANES)]
        self._labels: list[str] = []
        self.pick: str | None = None

    def show_lanes(self, labels: list[str], pickable: bool) -> None:
        """Show these lanes; `pickable` where a prediction is asked for."""
        self.pick = None
        self._labels = labels
        for index, chip in enumerate(self._chips):
            chip.setChecked(False)
            chip.setVisible(index < len(labels))
            if index < len(labels):
                chip.setText(f"{index + 1}  {labels[index]}" if pickable else labels[index])
                name = tr("Predict {lane}") if pickable else tr("Lane {lane}")
                chip.setAccessibleName(name.format(lane=labels[index]))
            self._allow(chip, pickable)
        self._flow.invalidate()

    def settle(self) -> None:
        """Make the chips a legend: nothing can be picked any more."""
        for chip, text in zip(self._chips, self._labels, strict=False):
            chip.setText(text)
            chip.setAccessibleName(tr("Lane {lane}").format(lane=text))
            self._allow(chip, False)

    def show_values(self, values: list[str]) -> None:
        """Show what each lane came to behind its name."""
        for chip, text, value in zip(self._chips, self._labels, values, strict=False):
            chip.setText(f"{text}  {value}")
            chip.setAccessibleName(tr("Lane {lane}: {value}").format(lane=text, value=value))
        self._flow.invalidate()

    def pick_lane(self, index: int) -> None:
        """Pick a lane by its place, as the digit keys do."""
        if index < len(self._labels) and self._chips[index].isCheckable():
            self._chips[index].click()

    def set_colours(self, colours: Colours) -> None:
        """Take on light or dark, and the text size."""
        for index, chip in enumerate(self._chips):
            chip.setIconSize(QSize(sized(SAMPLE.width()), sized(SAMPLE.height())))
            chip.setIcon(lane_style(index, colours).sample())

    @Slot()
    def _pick(self) -> None:
        picked = self.sender()
        assert isinstance(picked, QPushButton)
        if picked.isCheckable():
            for chip in self._chips:
                chip.setChecked(chip is picked)
            self.pick = self._labels[self._chips.index(picked)]
            self.picked.emit()

    def _add_chip(self) -> QPushButton:
        chip = button("", "chip", tr("Lane"))
        chip.clicked.connect(self._pick)
        self._flow.addWidget(chip)
        chip.hide()
        return chip

    @staticmethod
    def _allow(chip: QPushButton, allowed: bool) -> None:
        chip.setCheckable(allowed or chip.isChecked())
        chip.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not allowed)
        chip.setFocusPolicy(Qt.FocusPolicy.TabFocus if allowed else Qt.FocusPolicy.NoFocus)
