"""Rates of their own for groups of weights: the layers of a network, or a backbone and its head."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lrdesk.bridge.workbench import Workbench
from lrdesk.gui.lab.fields import SliderField, keep_tab_order
from lrdesk.gui.parts import button
from lrdesk.lab.names import worded
from lrdesk.lab.spec import Lane
from lrdesk.words import tr


class GroupRates(QWidget):
    """A slider for each group, shown when asked for or in use; a group without a rate of its own has the lane's."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self._bench = bench
        self._sliders: dict[str, SliderField] = {}
        self.ask = button(tr("Rates of groups"), "link", tr("Give groups of weights rates of their own"))
        self.ask.setCheckable(True)
        self.ask.toggled.connect(self._show_rows)
        self.reset = button(tr("Same rate for all"), "link", tr("Give all groups the lane's rate again"))
        self.reset.clicked.connect(self._reset)
        self._rows = QWidget()
        self._column = QVBoxLayout(self._rows)
        self._column.setContentsMargins(12, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignLeft)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.ask, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._rows)
        self._rows.hide()

    def show_lane(self, lane: Lane) -> None:
        """Show a lane's rates of the groups that the problem on the bench has, if any."""
        groups = self._bench.experiment.problem.groups
        if tuple(self._sliders) != groups:
            self._rebuild(groups)
        for group, slider in self._sliders.items():
            slider.show_value(lane.group_lrs.get(group, lane.optimizer.lr))
        if lane.group_lrs:
            self.ask.setChecked(True)
        self.reset.setEnabled(bool(lane.group_lrs))
        self.setVisible(bool(groups))

    def refuse(self, group: str, sentence: str) -> bool:
        """Say beside a group's rate why it was not taken; return whether there is such a group."""
        for name, slider in self._sliders.items():
            slider.refuse(sentence if name == group else "")
        return group in self._sliders

    def _rebuild(self, groups: tuple[str, ...]) -> None:
        for old in self._sliders.values():
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._sliders = {
            group: SliderField(tr("{group} lr").format(group=worded(group)), 1e-4, 10, log=True) for group in groups
        }
        for row, (group, slider) in enumerate(self._sliders.items()):
            self._column.insertWidget(row, slider)
            slider.changed.connect(partial(self._set, group))
        edits = (part for slider in self._sliders.values() for part in (slider.edit, slider.slider))
        keep_tab_order(self.ask, *edits, self.reset)
        self.ask.setChecked(False)

    def _set(self, group: str, lr: Any) -> None:
        self._bench.set_group_lr(group, lr)

    @Slot()
    def _reset(self) -> None:
        self._bench.set_lane(group_lrs={})

    @Slot(bool)
    def _show_rows(self, wanted: bool) -> None:
        self._rows.setVisible(wanted)
