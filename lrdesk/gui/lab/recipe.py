"""The left side of the playground: what is trained, in which lanes, and every setting of the lane that is edited."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from lrdesk.bridge.workbench import Workbench
from lrdesk.gui.lab.fields import ChoiceField, NumberEdit, SliderField, SpecForm
from lrdesk.gui.lab.style import lane_style
from lrdesk.gui.parts import button, label
from lrdesk.gui.theme import Theme
from lrdesk.lab.spec import Change, Lane
from lrdesk.lab.spec.optimizers import momentum_of
from lrdesk.lab.spec.starters import OPTIMIZERS, PROBLEMS, SCHEDULES, first_schedule

WIDTH = 292
PROBLEM_TITLES = {
    "quadratic": "Quadratic bowl",
    "linear-fit": "Line y = 2x",
    "noisy-regression": "Noisy linear regression",
    "moons": "Two moons",
    "sine": "Sine curve",
    "spirals": "Two spirals",
    "rosenbrock": "Rosenbrock's valley",
    "beale": "Beale's function",
    "himmelblau": "Himmelblau's function",
    "saddle": "Saddle",
    "quartic": "Quartic x⁴ / 4",
    "two-task": "Fine-tuning, two tasks",
    "digits": "Handwritten digits",
}
NO_SCHEDULE = "constant"


class Recipe(QFrame):
    """Shows a workbench and changes it; `changed_here` asks for a change at the step shown instead of at the start."""

    changed_here = Signal(object)  # a Change whose step is still to be set
    run_asked = Signal()

    def __init__(self, bench: Workbench, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self.setFixedWidth(WIDTH)
        self._bench, self._theme = bench, theme
        self._shown_lanes: tuple[list[str], int, bool] | None = None
        self._step: int | None = None  # where changes take hold; None for the start

        self.problem = ChoiceField("Problem", [(PROBLEM_TITLES[name], name) for name in PROBLEMS])
        self.problem_form = SpecForm(frozenset({"replicas"}))
        self.steps = SliderField("steps", 10, 5000, log=True, whole=True)
        self.lanes = QVBoxLayout()
        self.lanes.setSpacing(0)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(bench.select)
        self.add = button("+ Add lane", "link", "Add a lane like this one")
        self.name = NumberEdit("Name of the lane")
        self.optimizer = ChoiceField("Optimizer", [(name, name) for name in OPTIMIZERS])
        self.lr = SliderField("base lr", 1e-4, 10, log=True)
        self.momentum = SliderField("momentum", 0.0, 0.99)
        self.weight_decay = SliderField("weight decay", 1e-5, 1, log=True, zero=True)
        self.batch_size = SliderField("batch size", 1, 512, log=True, whole=True)
        self.schedule = ChoiceField("Schedule", [(NO_SCHEDULE, None), *((name, name) for name in SCHEDULES)])
        self.schedule_form = SpecForm()
        self.optimizer_form = SpecForm(frozenset({"lr", "momentum", "weight_decay"}))
        self.where = label(role="accent-badge")
        self.run = button("Run", "primary", "Run from the start", "Space")
        self.run.clicked.connect(self.run_asked)
        self.refusal = label(role="wrong", wrap=True)
        self.refusal.hide()

        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(18, 18, 18, 12)
        column.setSpacing(12)
        column.addWidget(self.problem)
        column.addWidget(self.steps)
        column.addWidget(label("Lanes", "heading"))
        column.addLayout(self.lanes)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.where, 0, Qt.AlignmentFlag.AlignLeft)
        of_lane: tuple[QWidget, ...] = (self.lr, self.momentum, self.batch_size, self.weight_decay, self.optimizer)
        for part in (*of_lane, self.schedule, self.schedule_form, self._name_row()):
            column.addWidget(part)
        for heading, form in (("More of the optimizer", self.optimizer_form), ("The problem", self.problem_form)):
            column.addWidget(label(heading, "heading"))
            column.addWidget(form)
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
        line.addWidget(label("lane name"))
        line.addWidget(self.name, 1)
        return row

    def _connect(self) -> None:
        bench = self._bench
        self.problem.chosen.connect(bench.set_problem)
        self.problem_form.edited.connect(bench.set_problem_field)
        self.steps.changed.connect(bench.set_steps)
        self.add.clicked.connect(bench.add_lane)
        self.name.entered.connect(lambda name: bench.set_lane(label=str(name)))
        self.optimizer.chosen.connect(bench.set_optimizer)
        self.optimizer_form.edited.connect(bench.set_optimizer_field)
        self.lr.changed.connect(partial(self._set, "lr"))
        self.momentum.changed.connect(partial(self._set, "momentum"))
        self.weight_decay.changed.connect(partial(self._set, "weight_decay"))
        self.batch_size.changed.connect(partial(self._set, "batch_size"))
        self.schedule.chosen.connect(self._set_schedule)
        self.schedule_form.edited.connect(self._set_schedule_field)

    def change_from(self, step: int | None) -> None:
        """Have changes of the lane take hold at a step of the run that is shown, or at the start."""
        if step != self._step:
            self._step = step
            self.show_bench()

    @Slot()
    def show_bench(self) -> None:
        """Show the experiment, and the lane that is edited as it is at the step where changes take hold."""
        experiment = self._bench.experiment
        self.refusal.hide()
        self.problem.show_choice(experiment.problem.__struct_config__.tag)
        self.problem_form.show_spec(experiment.problem)
        self.steps.show_value(experiment.steps)
        self._show_lanes(experiment.lanes)
        live = self._step is not None
        self.where.setText(f"from step {self._step} on" if live else "from the start")
        self._show_lane(self._bench.lane.at(self._step or 0) if live else self._bench.lane)
        for fixed in (self.problem, self.problem_form, self.steps, self.optimizer, self.optimizer_form):
            fixed.setEnabled(not live)

    @Slot(str)
    def show_refusal(self, sentence: str) -> None:
        """Say why something was not changed, and show what stands."""
        self.show_bench()
        self.refusal.setText(sentence)
        self.refusal.show()

    def _show_lane(self, lane: Lane) -> None:
        problem, optimizer = self._bench.experiment.problem, lane.optimizer
        self.name.show_value(lane.label)
        self.optimizer.show_choice(type(optimizer).__name__)
        self.lr.show_value(optimizer.lr)
        self.momentum.show_value(momentum_of(optimizer))
        self.weight_decay.show_value(getattr(optimizer, "weight_decay", None))
        self.batch_size.setVisible(problem.largest_batch > 0)
        if problem.largest_batch:
            self.batch_size.set_range(1, problem.largest_batch)
            own = lane.batch_size or getattr(problem, "batch_size", None)
            self.batch_size.show_value(own or problem.largest_batch)
        self.schedule.show_choice(None if lane.schedule is None else type(lane.schedule).__name__)
        self.schedule_form.show_spec(lane.schedule)
        self.optimizer_form.show_spec(optimizer)

    def _show_lanes(self, lanes: tuple[Lane, ...]) -> None:
        shown = ([lane.label for lane in lanes], self._bench.selected, self._theme.dark)
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
        chosen = button(lane.label, "lane", f"Edit lane {lane.label}")
        chosen.setIcon(lane_style(index, self._theme.colours).sample())
        chosen.setCheckable(True)
        chosen.setChecked(index == self._bench.selected)
        self._group.addButton(chosen, index)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(chosen, 1)
        if removable:
            remove = button("✕", "link", f"Remove lane {lane.label}")
            remove.clicked.connect(partial(self._bench.remove_lane, index))
            line.addWidget(remove)
        return row

    def _set(self, field: str, value: Any) -> None:
        if self._step is not None:
            self.changed_here.emit(Change(at=self._step, **{field: value}))
        elif field == "batch_size":
            self._bench.set_lane(batch_size=value)
        elif field == "momentum" and hasattr(self._bench.lane.optimizer, "betas"):
            self._bench.set_optimizer_field("betas", (value, self._bench.lane.optimizer.betas[1]))
        else:
            self._bench.set_optimizer_field(field, value)

    @Slot(object)
    def _set_schedule(self, name: str | None) -> None:
        if self._step is None:
            self._bench.set_schedule(name)
            return
        lr, left = self._bench.lane.at(self._step).optimizer.lr, max(1, self._bench.experiment.steps - self._step)
        schedule = None if name is None else first_schedule(name, lr, left)
        self.changed_here.emit(Change(at=self._step, lr=lr, schedule=schedule))

    @Slot(str, object)
    def _set_schedule_field(self, field: str, value: object) -> None:
        if self._step is None:
            self._bench.set_schedule_field(field, value)
            return
        lane = self._bench.lane.at(self._step)
        schedule = self._bench.changed_schedule(lane, field, value)
        if schedule is not None:
            self.changed_here.emit(Change(at=self._step, lr=lane.optimizer.lr, schedule=schedule))
