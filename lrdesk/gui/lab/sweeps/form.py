"""The left side of the page of sweeps: the lane that is swept, what varies and from where to where, steps and seeds."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from lrdesk.bridge.sweeping import Sweeping
from lrdesk.bridge.workbench import Workbench
from lrdesk.gui.lab.charts.form import FormPanel
from lrdesk.gui.lab.fields import ChoiceField, NumberEdit, SliderField
from lrdesk.gui.lab.plot import in_sentence_case
from lrdesk.gui.lab.subject import Subject
from lrdesk.gui.parts import label
from lrdesk.lab.spec.sweeps import Axis
from lrdesk.lab.sweeps.plans import name_of
from lrdesk.words import tr

MOST_AXES = 2


class AxisRows(QWidget):
    """Where an axis begins and ends, and whether its values lie in equal ratios."""

    changed = Signal(str, object)  # the Axis's field and its new value

    def __init__(self) -> None:
        super().__init__()
        self._caption = label(role="heading")
        self.low, self.high = NumberEdit(tr("from")), NumberEdit(tr("to"))
        self.log = QCheckBox(tr("in equal ratios"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.addWidget(self._caption, 0, 0, 1, 4)
        for column, (word, edit) in enumerate(((tr("from"), self.low), (tr("to"), self.high))):
            grid.addWidget(label(word), 1, 2 * column)
            grid.addWidget(edit, 1, 2 * column + 1)
        grid.addWidget(self.log, 2, 0, 1, 4, Qt.AlignmentFlag.AlignLeft)
        self.low.entered.connect(partial(self.changed.emit, "low"))
        self.high.entered.connect(partial(self.changed.emit, "high"))
        self.log.clicked.connect(partial(self.changed.emit, "log"))

    def show_axis(self, axis: Axis) -> None:
        """Show an axis."""
        name = in_sentence_case(name_of(axis))
        self._caption.setText(name)
        for editor, said in (
            (self.low, tr("{name}: from")),
            (self.high, tr("{name}: to")),
            (self.log, tr("{name}: in equal ratios")),
        ):
            editor.setAccessibleName(said.format(name=name))
        for edit, value in ((self.low, axis.low), (self.high, axis.high)):
            edit.show_value(float(f"{value:.4g}"))
        self.log.setChecked(axis.log)


class SweepForm(FormPanel):
    """Shows what is planned and changes it; `run_asked` wants it trained anew."""

    def __init__(self, bench: Workbench, sweeping: Sweeping) -> None:
        super().__init__(tr("Sweep"), tr("Train the sweep anew"))
        self._sweeping = sweeping
        self.subject = Subject(bench)
        self.choice = ChoiceField(tr("What varies"), [])
        self.axes = [AxisRows() for _ in range(MOST_AXES)]
        self.steps = SliderField(tr("steps"), 10, 2000, log=True, whole=True)
        self.seeds = SliderField(tr("seeds"), 1, 20, whole=True)
        self.lay_out(self.subject, self.choice, *self.axes, self.steps, self.seeds)
        self.choice.chosen.connect(sweeping.choose)
        self.steps.changed.connect(sweeping.set_steps)
        self.seeds.changed.connect(sweeping.set_seeds)
        for number, rows in enumerate(self.axes):
            rows.changed.connect(partial(sweeping.set_axis, number))
        sweeping.changed.connect(self.show_plan)
        for refusing in (bench, sweeping):
            refusing.refused.connect(self.show_refusal)
        self.show_plan()

    @Slot()
    def show_plan(self) -> None:
        """Show what is planned."""
        self.refusal.hide()
        self.choice.box.clear()
        for name in self._sweeping.offered:
            self.choice.box.addItem(tr(name), name)
        self.choice.show_choice(self._sweeping.choice)
        for number, rows in enumerate(self.axes):
            rows.setVisible(number < len(self._sweeping.axes))
            if number < len(self._sweeping.axes):
                rows.show_axis(self._sweeping.axes[number])
        self.steps.show_value(self._sweeping.steps)
        self.seeds.show_value(self._sweeping.seeds)
        self.seeds.setVisible(len(self._sweeping.axes) == 1)  # a map takes one

    @Slot(str)
    def show_refusal(self, sentence: str) -> None:
        """Say why something was not done, and show what stands."""
        self.show_plan()
        self.refusal.setText(sentence)
        self.refusal.show()
