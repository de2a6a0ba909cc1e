"""The lanes by name: before the run a choice to predict with, afterwards the legend."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from lrdesk.gui.icons import lane_sample
from lrdesk.gui.parts import FlowLayout, button
from lrdesk.gui.theme import Colours


class LaneChips(QWidget):
    """One chip per lane; `picked` tells that the learner chose one."""

    picked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._flow = FlowLayout(self)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._pick)
        self._chips: list[QPushButton] = []
        self._labels: list[str] = []
        self._colours: Colours | None = None
        self.pick: str | None = None

    def show_lanes(self, labels: list[str], pickable: bool) -> None:
        """Show these lanes; `pickable` where a prediction is asked for."""
        self.pick = None
        self._labels = labels
        while len(self._chips) < len(labels):
            self._add_chip()
        self._group.setExclusive(False)
        for index, chip in enumerate(self._chips):
            chip.setChecked(False)
            chip.setVisible(index < len(labels))
            if index < len(labels):
                chip.setText(f"{index + 1}  {labels[index]}" if pickable else labels[index])
                chip.setAccessibleName(f"Predict {labels[index]}" if pickable else f"Lane {labels[index]}")
            self._allow(chip, pickable)
        self._group.setExclusive(True)
        self._flow.invalidate()

    def settle(self) -> None:
        """Make the chips a legend: nothing can be picked any more."""
        for chip, text in zip(self._chips, self._labels, strict=False):
            chip.setText(text)
            chip.setAccessibleName(f"Lane {text}")
            self._allow(chip, False)

    def show_values(self, values: list[str]) -> None:
        """Show what each lane came to behind its name."""
        for chip, text, value in zip(self._chips, self._labels, values, strict=False):
            chip.setText(f"{text}  {value}")
            chip.setAccessibleName(f"Lane {text}: {value}")
        self._flow.invalidate()

    def pick_lane(self, index: int) -> None:
        """Pick a lane by its place, as the digit keys do."""
        if index < len(self._labels) and self._chips[index].isCheckable():
            self._chips[index].click()

    def set_colours(self, colours: Colours) -> None:
        """Take on light or dark."""
        self._colours = colours
        for index, chip in enumerate(self._chips):
            self._sample(chip, index)

    def _pick(self, index: int) -> None:
        if self._chips[index].isCheckable():
            self.pick = self._labels[index]
            self.picked.emit()

    def _add_chip(self) -> None:
        index = len(self._chips)
        chip = button("", "chip")
        chip.setIconSize(QSize(22, 16))
        self._sample(chip, index)
        self._chips.append(chip)
        self._group.addButton(chip, index)
        self._flow.addWidget(chip)

    def _sample(self, chip: QPushButton, index: int) -> None:
        if self._colours is not None:
            lanes = self._colours.lanes
            chip.setIcon(lane_sample(index, lanes[index % len(lanes)]))

    @staticmethod
    def _allow(chip: QPushButton, allowed: bool) -> None:
        chip.setCheckable(allowed or chip.isChecked())
        chip.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not allowed)
        chip.setFocusPolicy(Qt.FocusPolicy.TabFocus if allowed else Qt.FocusPolicy.NoFocus)
