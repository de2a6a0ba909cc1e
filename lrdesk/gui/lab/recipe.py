"""The left side of the playground: what is trained, in which lanes, and every setting of the lane that is edited."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from lrdesk.bridge.workbench import Workbench
from lrdesk.gui.lab.fields import ChoiceField, NameEdit, SliderField, refusal_label, show_refusal
from lrdesk.gui.lab.lane_form import LaneForm
from lrdesk.gui.lab.spec_form import SpecForm
from lrdesk.gui.lab.style import SAMPLE, lane_style
from lrdesk.gui.parts import OneOf, button, label
from lrdesk.gui.theme import Colours, Theme, sized
from lrdesk.lab.spec import Lane
from lrdesk.lab.spec.starters import PROBLEMS
from lrdesk.words import mark, tr

WIDTH, LEAST = 292, 640  # of a form, and of it with a panel beside it, at the usual text size
PROBLEM_TITLES = {
    "quadratic": mark("Quadratic bowl"),
    "linear-fit": mark("Line y = 2x"),
    "noisy-regression": mark("Noisy linear regression"),
    "moons": mark("Two moons"),
    "sine": mark("Sine curve"),
    "spirals": mark("Two spirals"),
    "rosenbrock": mark("Rosenbrock's valley"),
    "beale": mark("Beale's function"),
    "himmelblau": mark("Himmelblau's function"),
    "saddle": mark("Saddle"),
    "quartic": mark("Quartic x⁴ / 4"),
    "two-task": mark("Fine-tuning, two tasks"),
    "digits": mark("Handwritten digits"),
}


class Recipe(QFrame):
    """Shows a workbench and changes it; `changed_here` asks for a change at the step shown instead of at the start."""

    changed_here = Signal(object)  # a Change
    drawing_asked = Signal(object)  # the step from which a schedule is to be drawn by hand, or None
    run_asked = Signal()

    def __init__(self, bench: Workbench, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self._bench, self._theme = bench, theme
        self._shown_lanes: tuple[list[str], int, Colours] | None = None
        self._live = False  # whether changes take hold in the middle of the run

        self.problem = ChoiceField(tr("Problem"), [(tr(PROBLEM_TITLES[name]), name) for name in PROBLEMS])
        self.problem_form = SpecForm(frozenset({"replicas"}))
        self.steps = SliderField(tr("steps"), 10, 5000, log=True, whole=True)
        self.lanes = QVBoxLayout()
        self.lanes.setSpacing(0)
        self._group = OneOf(self)
        self._group.idClicked.connect(bench.select)
        self.add = button(tr("+ Add lane"), "link", tr("Add a lane like this one"))
        self.name = NameEdit(tr("Name of the lane"))
        self.form = LaneForm(bench)
        self.run = button(tr("Run", "a button"), "primary", tr("Run from the start"), key="playground-run")
        self.run.clicked.connect(self.run_asked)
        self.refusal = refusal_label()

        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(18, 18, 18, 12)
        column.setSpacing(12)
        column.addWidget(self.problem)
        column.addWidget(self.steps)
        column.addWidget(label(tr("Lanes"), "heading"))
        column.addLayout(self.lanes)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self.form, self._name_row(), label(tr("The problem"), "heading"), self.problem_form):
            column.addWidget(part)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 18)
        layout.setSpacing(10)
        layout.addWidget(scroll, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(18, 0, 18, 0)
        foot.addWidget(self.refusal)
        foot.addWidget(self.run)
        layout.addLayout(foot)

        self._connect()
        theme.changed.connect(self.show_bench)
        bench.changed.connect(self.show_bench)
        bench.refused.connect(self.show_refusal)
        self.show_bench()

    def _name_row(self) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(label(tr("lane name")))
        line.addWidget(self.name, 1)
        return row

    def _connect(self) -> None:
        bench = self._bench
        self.problem.chosen.connect(bench.set_problem)
        self.problem_form.edited.connect(bench.set_problem_field)
        self.steps.changed.connect(bench.set_steps)
        self.add.clicked.connect(bench.add_lane)
        self.name.entered.connect(lambda name: bench.set_lane(label=name))
        self.form.changed_here.connect(self.changed_here)
        self.form.drawing_asked.connect(self.drawing_asked)

    def change_from(self, step: int | None) -> None:
        """Have changes of the lane take hold at a step of the run that is shown, or at the start."""
        if self.form.change_from(step):
            self._live = step is not None
            self._show_bench()

    @Slot()
    def show_bench(self) -> None:
        """Show the experiment anew; what was refused before is no matter any more."""
        self._refuse("", "")
        self._show_bench()

    def _show_bench(self) -> None:
        experiment = self._bench.experiment
        self.problem.show_choice(experiment.problem.__struct_config__.tag)
        self.problem_form.show_spec(experiment.problem)
        self.steps.show_value(experiment.steps)
        self._show_lanes(experiment.lanes)
        self.name.show_value(self._bench.lane.label)
        self.form.show_lane()
        for fixed in (self.problem, self.problem_form, self.steps):
            fixed.setEnabled(not self._live)

    @Slot(str, str)
    def show_refusal(self, place: str, sentence: str) -> None:
        """Show what stands, and say beside the field why something was not changed."""
        self._show_bench()
        self._refuse(place, sentence)

    def _refuse(self, place: str, sentence: str) -> None:
        """Say something beside the field at a place and nothing beside others; above the button, if it has none."""
        part, _, field = place.partition(".")
        self.steps.refuse(sentence if place == "steps" else "")
        in_problem = self.problem_form.refuse(field if part == "problem" else "", sentence)
        shown = self.form.refuse(place, sentence) or in_problem or place == "steps"
        show_refusal(self.refusal, "" if shown else sentence)

    def _show_lanes(self, lanes: tuple[Lane, ...]) -> None:
        shown = ([lane.label for lane in lanes], self._bench.selected, self._theme.colours)
        if shown == self._shown_lanes:
            return
        self._shown_lanes = shown
        while (item := self.lanes.takeAt(0)) is not None:
            if (row := item.widget()) is not None:
                row.hide()
                row.deleteLater()
        for index, lane in enumerate(lanes):
            self.lanes.addWidget(self._lane_row(index, lane, removable=len(lanes) > 1))

    def _lane_row(self, index: int, lane: Lane, removable: bool) -> QWidget:
        row = QWidget()
        chosen = button(lane.label, "lane", tr("Edit lane {lane}").format(lane=lane.label))
        chosen.setIconSize(QSize(sized(SAMPLE.width()), sized(SAMPLE.height())))
        chosen.setIcon(lane_style(index, self._theme.colours).sample())
        self._group.addButton(chosen, index)
        chosen.setChecked(index == self._bench.selected)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(chosen, 1)
        if removable:
            remove = button("✕", "link", tr("Remove lane {lane}").format(lane=lane.label))
            remove.clicked.connect(partial(self._bench.remove_lane, index))
            line.addWidget(remove)
        return row
