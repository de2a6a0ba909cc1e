"""Every setting of the lane that is edited, from the start or, where a run stands in the middle, from there on."""

from collections.abc import Collection
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lrdesk.bridge.workbench import Workbench
from lrdesk.gui.lab.drawing import ScheduleDrawing
from lrdesk.gui.lab.fields import ChoiceField, SliderField, keep_tab_order
from lrdesk.gui.lab.group_rates import GroupRates
from lrdesk.gui.lab.spec_form import SpecForm
from lrdesk.gui.parts import label
from lrdesk.lab.drawing import Line, seen_from
from lrdesk.lab.spec.optimizers import momentum_of
from lrdesk.lab.spec.schedules import LambdaLR
from lrdesk.lab.spec.starters import OPTIMIZERS, SCHEDULES, first_schedule
from lrdesk.words import mark, tr

NO_SCHEDULE, DRAWN = mark("constant"), mark("Drawn by hand (LambdaLR)")
SETTINGS = frozenset({"lr", "group_lrs", "momentum", "batch_size", "weight_decay", "optimizer", "schedule"})
ON_THE_WAY = SETTINGS - {"group_lrs", "optimizer"}
"""What a run can change: torch gives no way to change the optimizer itself, and rates of groups keep their ratios."""


class LaneForm(QWidget):
    """Shows the workbench's lane and changes it; `changed_here` asks for a change at the step shown instead.

    `drawing_asked` asks for a schedule to be drawn by hand from a step on, or from the start: as a line that begins
    with the schedule before.
    """

    changed_here = Signal(object)  # a Change
    drawing_asked = Signal(object)  # int or None

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self._bench = bench
        self._step: int | None = None  # where changes take hold; None for the start
        self._at_start: Collection[str] = SETTINGS
        self._on_the_way: Collection[str] = ON_THE_WAY

        self.where = label(role="accent-badge")
        self.lr = SliderField(tr("base lr"), 1e-4, 10, log=True)
        self.groups = GroupRates(bench)
        self.momentum = SliderField(tr("momentum"), 0.0, 0.99)
        self.batch_size = SliderField(tr("batch size"), 1, 512, log=True, whole=True)
        self.weight_decay = SliderField(tr("weight decay"), 1e-5, 1, log=True, zero=True)
        self.optimizer = ChoiceField(tr("Optimizer"), [(name, name) for name in OPTIMIZERS])
        drawn = (tr(DRAWN), LambdaLR.__name__)
        others = [(name, name) for name in SCHEDULES if name != LambdaLR.__name__]
        self.schedule = ChoiceField(tr("Schedule"), [(tr(NO_SCHEDULE), None), drawn, *others])
        self.schedule_form = SpecForm()
        self.drawing = ScheduleDrawing()
        self.more = label(tr("More of the optimizer"), "heading")
        self.optimizer_form = SpecForm(frozenset({"lr", "momentum", "weight_decay"}))
        self._sliders = {
            "lr": self.lr,
            "momentum": self.momentum,
            "weight_decay": self.weight_decay,
            "batch_size": self.batch_size,
        }

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.where, 0, Qt.AlignmentFlag.AlignLeft)
        sliders: tuple[QWidget, ...] = (self.lr, self.groups, self.momentum, self.batch_size, self.weight_decay)
        for part in (*sliders, self.optimizer, self.schedule, self.schedule_form, self.drawing):
            column.addWidget(part)
        column.addWidget(self.more)
        column.addWidget(self.optimizer_form)

        for name, slider in self._sliders.items():
            slider.changed.connect(partial(self._set, name))
        self.optimizer.chosen.connect(bench.set_optimizer)
        self.optimizer_form.edited.connect(bench.set_optimizer_field)
        self.schedule.chosen.connect(self._set_schedule)
        self.schedule_form.edited.connect(self._set_schedule_field)
        self.drawing.drawn.connect(self._draw)

    def limit(self, at_start: Collection[str], on_the_way: Collection[str]) -> None:
        """Offer these of the settings alone, from the start and in the middle of a run."""
        self._at_start, self._on_the_way = at_start, on_the_way
        for name, part in {**self._sliders, "optimizer": self.optimizer, "schedule": self.schedule}.items():
            part.setVisible(name in self._ever)
        self.show_lane()
        self.groups.ask.setChecked("group_lrs" in at_start)

    def change_from(self, step: int | None) -> bool:
        """Have changes take hold at a step of the run that is shown, or at the start; return whether that is new."""
        if step == self._step:
            return False
        self._step = step
        return True

    @Slot()
    def show_lane(self) -> None:
        """Show the lane as it is at the step where changes take hold."""
        live = self._step is not None
        self.where.setVisible(bool(self._on_the_way))
        self.where.setText(tr("from step {step} on").format(step=self._step) if live else tr("from the start"))
        lane = self._bench.lane.at(self._step or 0) if live else self._bench.lane
        problem, optimizer = self._bench.experiment.problem, lane.optimizer
        self.lr.show_value(optimizer.lr)
        self.groups.show_lane(lane)
        self.momentum.show_value(momentum_of(optimizer))
        self.weight_decay.show_value(getattr(optimizer, "weight_decay", None))
        self.batch_size.setVisible(problem.largest_batch > 0 and "batch_size" in self._ever)
        if problem.largest_batch:
            self.batch_size.set_range(1, problem.largest_batch)
            own = lane.batch_size or getattr(problem, "batch_size", None)
            self.batch_size.show_value(own or problem.largest_batch)
        self.optimizer.show_choice(type(optimizer).__name__)
        self.schedule.show_choice(None if lane.schedule is None else type(lane.schedule).__name__)
        by_hand = isinstance(lane.schedule, LambdaLR)
        self.schedule_form.show_spec(None if by_hand else lane.schedule)
        self.drawing.setVisible(by_hand)
        if isinstance(lane.schedule, LambdaLR):
            self._show_drawing(lane.schedule)
        self.optimizer_form.show_spec(optimizer)
        self.more.setVisible(not self.optimizer_form.is_empty)
        keep_tab_order(self.schedule.box, *self.schedule_form.editors, *self.optimizer_form.editors)
        self._offer(self._on_the_way if live else self._at_start)

    @property
    def _ever(self) -> set[str]:
        """What can be changed at all."""
        return {*self._at_start, *self._on_the_way}

    def _offer(self, now: Collection[str]) -> None:
        """Hide what cannot be changed at all, and let only that be changed which can be now."""
        self.where.setVisible(bool(self._on_the_way))
        for name, slider in self._sliders.items():
            slider.setEnabled(slider.isEnabled() and name in now)
        for name, parts in (
            ("group_lrs", (self.groups,)),
            ("optimizer", (self.optimizer, self.more, self.optimizer_form)),
            ("schedule", (self.schedule, self.schedule_form, self.drawing)),
        ):
            for part in parts:
                part.setEnabled(name in now)
                if name not in self._ever:
                    part.hide()

    def refuse(self, place: str, sentence: str) -> bool:
        """Say beside the field at a place why it was not taken, or clear what was said; return whether it is here."""
        part, _, field = place.partition(".")
        slider = self._sliders.get(field if part in ("lane", "optimizer") else "")
        for one in self._sliders.values():
            one.refuse(sentence if one is slider else "")
        in_schedule = self.schedule_form.refuse(field if part == "schedule" else "", sentence)
        in_optimizer = self.optimizer_form.refuse(field if part == "optimizer" else "", sentence)
        in_groups = self.groups.refuse(field if part == "group" else "", sentence)
        return slider is not None or in_schedule or in_optimizer or in_groups

    def _show_drawing(self, schedule: LambdaLR) -> None:
        """Show what is left of the line at the step where changes take hold."""
        step = self._step or 0
        began = [change.at for change in self._bench.lane.changes if change.restarts_schedule and change.at <= step]
        line = seen_from(schedule.points, step - (began[-1] if began else 0))
        self.drawing.show_line(line, self._bench.experiment.steps - step, self._step)

    def _set(self, field: str, value: Any) -> None:
        if self._step is not None:
            self._change(self._step, **{field: value})
        elif field == "batch_size":
            self._bench.set_lane(batch_size=value)
        elif field == "momentum":
            self._bench.set_momentum(value)
        else:
            self._bench.set_optimizer_field(field, value)

    def _change(self, step: int, **fields: Any) -> None:
        if (change := self._bench.change(step, **fields)) is not None:
            self.refuse("", "")  # at once: the run is taken back before the bench changes
            self.changed_here.emit(change)

    @Slot(object)
    def _set_schedule(self, name: str | None) -> None:
        if name == LambdaLR.__name__:
            self.drawing_asked.emit(self._step)
            return
        if self._step is None:
            self._bench.set_schedule(name)
            return
        lr, left = self._bench.lane.at(self._step).optimizer.lr, max(1, self._bench.experiment.steps - self._step)
        self._change(self._step, lr=lr, schedule=None if name is None else first_schedule(name, lr, left))

    @Slot(str, object)
    def _set_schedule_field(self, field: str, value: object) -> None:
        if self._step is None:
            self._bench.set_schedule_field(field, value)
            return
        lane = self._bench.lane.at(self._step)
        schedule = self._bench.changed_schedule(lane, field, value)
        if schedule is not None:
            self._change(self._step, lr=lane.optimizer.lr, schedule=schedule)

    @Slot(object, object)
    def _draw(self, line: Line, step: int | None) -> None:
        if step is None:
            self._bench.set_schedule_field("points", line)
        else:
            lr = self._bench.lane.at(step).optimizer.lr
            self._change(step, lr=lr, schedule=LambdaLR(points=line))
