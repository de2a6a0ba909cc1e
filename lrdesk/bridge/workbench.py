"""The experiment that is being built in the playground, and every way to change it. It knows no widgets."""

from itertools import count
from typing import Any

import msgspec
from msgspec import structs
from PySide6.QtCore import QObject, Signal

from lrdesk.lab.names import worded
from lrdesk.lab.spec import Change, Experiment, Lane, Optimizer, Problem, Schedule
from lrdesk.lab.spec.optimizers import SGD
from lrdesk.lab.spec.problems import Moons
from lrdesk.lab.spec.starters import PROBLEMS, first_optimizer, first_schedule, first_views
from lrdesk.words import tr

MOST_LANES = 8
HARDLY_MOVES = 10  # so many times below the usual rate, a problem trains for longer than anyone watches


def first_experiment() -> Experiment:
    """Return what the playground opens with: three rates on two moons."""
    problem = Moons(batch_size=16, noise=0.2)
    lanes = tuple(Lane(label=f"{lr:g}", optimizer=SGD(lr=lr)) for lr in (0.01, 0.1, 1.0))
    return Experiment(
        id="playground", title=tr("Playground"), problem=problem, steps=300, lanes=lanes, views=first_views(problem)
    )


class Workbench(QObject):
    """Holds a valid experiment and the lane that is being edited; what would make no sense is refused in a sentence.

    `changed` tells that either became another one; `refused` says why a change was not made: at which place, such as
    "steps" or "optimizer.lr", and in a sentence.
    """

    changed = Signal()
    refused = Signal(str, str)

    def __init__(self, experiment: Experiment, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.experiment = experiment
        self.selected = 0

    @property
    def lane(self) -> Lane:
        """The lane that is being edited."""
        return self.experiment.lanes[self.selected]

    def load(self, experiment: Experiment, selected: int | None = None) -> None:
        """Take another experiment, and where `selected` is given edit that lane of it."""
        self.experiment = experiment
        self.selected = min(self.selected if selected is None else selected, len(experiment.lanes) - 1)
        self.changed.emit()

    def select(self, lane: int) -> None:
        """Edit another lane."""
        if 0 <= lane < len(self.experiment.lanes) and lane != self.selected:
            self.selected = lane
            self.changed.emit()

    def set_problem(self, name: str) -> None:
        """Take another problem, with its own settings; what only the old one had goes."""
        problem: Problem = PROBLEMS[name]()
        lanes = tuple(
            structs.replace(lane, batch_size=None, clip=None, group_lrs={}, changes=())
            for lane in _suited(self.experiment.lanes, problem)
        )
        self._replace(problem=problem, lanes=lanes, views=first_views(problem), claims=(), predict=None)

    def set_problem_field(self, field: str, value: Any) -> None:
        """Change one setting of the problem."""
        problem = self._valid(f"problem.{field}", value, self.experiment.problem, {field: value}, Problem)
        if problem is not None:
            self._replace(problem=problem)

    def set_steps(self, steps: Any) -> None:
        """Change how long it trains; changes of lanes past the end go."""
        last = steps if isinstance(steps, int) else self.experiment.steps  # what is no number is about to be refused
        lanes = tuple(
            structs.replace(lane, changes=tuple(change for change in lane.changes if change.at <= last))
            for lane in self.experiment.lanes
        )
        self._replace(steps=steps, lanes=lanes, claims=())

    def set_views(self, views: tuple[str, ...]) -> None:
        """Choose what is drawn; claims about what is no longer measured go."""
        self._replace(views=views, claims=tuple(one for one in self.experiment.claims if one.view in ("", *views)))

    def set_lane(self, **fields: Any) -> None:
        """Change fields of the lane that is being edited."""
        name, value = next(iter(fields.items()))
        self._set_lane(f"lane.{name}", value, fields)

    def _set_lane(self, place: str, value: Any, fields: dict[str, Any]) -> None:
        lane = self._valid(place, value, self.lane, fields, Lane)
        if lane is not None:
            self._replace(place, value, lanes=self._with_lane(lane))

    def _with_lane(self, lane: Lane) -> tuple[Lane, ...]:
        lanes = list(self.experiment.lanes)
        lanes[self.selected] = lane
        return tuple(lanes)

    def set_optimizer(self, name: str) -> None:
        """Take another optimizer at the same rate."""
        self.set_lane(optimizer=first_optimizer(name, self.lane.optimizer), changes=())

    def set_optimizer_field(self, field: str, value: Any) -> None:
        """Change one setting of the optimizer."""
        self._set_optimizer(f"optimizer.{field}", value, {field: value})

    def set_momentum(self, momentum: Any) -> None:
        """Change the momentum, or what plays its part."""
        betas = getattr(self.lane.optimizer, "betas", None)
        fields = {"momentum": momentum} if betas is None else {"betas": (momentum, betas[1])}
        self._set_optimizer("optimizer.momentum", momentum, fields)

    def _set_optimizer(self, place: str, value: Any, fields: dict[str, Any]) -> None:
        optimizer = self._valid(place, value, self.lane.optimizer, fields, Optimizer)
        if optimizer is not None:
            self.set_lane(optimizer=optimizer)

    def set_group_lr(self, group: str, lr: Any) -> None:
        """Give a group of the problem's weights a rate of its own."""
        self._set_lane(f"group.{group}", lr, {"group_lrs": {**self.lane.group_lrs, group: lr}})

    def set_schedule(self, name: str | None) -> None:
        """Take another schedule, or none."""
        if name is None:
            self.set_lane(schedule=None, schedule_first=False)
        else:
            self.set_lane(schedule=first_schedule(name, self.lane.optimizer.lr, self.experiment.steps))

    def set_schedule_field(self, field: str, value: Any) -> None:
        """Change one setting of the schedule."""
        schedule = self.changed_schedule(self.lane, field, value)
        if schedule is not None:
            self.set_lane(schedule=schedule)

    def changed_schedule(self, lane: Lane, field: str, value: Any) -> Schedule | None:
        """Return a lane's schedule with one setting changed, or None after saying why it can't be."""
        assert lane.schedule is not None
        schedule: Schedule | None = self._valid(f"schedule.{field}", value, lane.schedule, {field: value}, Schedule)
        return schedule

    def change(self, at: int, **fields: Any) -> Change | None:
        """Return a change of the lane that is edited at a step, or None after saying why there can't be."""
        name, value = next(iter(fields.items()))
        place = f"lane.{name}"
        if value is None:  # a change leaves alone what it does not name, so this one would change nothing
            self.refused.emit(place, tr("{name}: expected a number, found nothing.").format(name=worded(name)))
            return None
        change: Change | None = self._valid(place, value, Change(at=at), fields, Change)
        if change is None:
            return None
        lanes = self._with_lane(self.lane.changed(change))
        whole = self._valid(place, value, self.experiment, {"lanes": lanes}, Experiment)
        return None if whole is None else change

    def add_lane(self) -> None:
        """Copy the lane that is being edited, and edit the copy."""
        if len(self.experiment.lanes) >= MOST_LANES:
            said = tr("There are {count} lanes already; remove one first.").format(count=MOST_LANES)
            self.refused.emit("lanes", said)
            return
        copy = structs.replace(self.lane, label=self.free_label(self.lane.label))
        self.selected = len(self.experiment.lanes)
        self._replace(lanes=(*self.experiment.lanes, copy))

    def remove_lane(self, lane: int) -> None:
        """Take a lane away; the last one stays."""
        if len(self.experiment.lanes) > 1:
            lanes = (*self.experiment.lanes[:lane], *self.experiment.lanes[lane + 1 :])
            self.selected = min(self.selected - (lane < self.selected), len(lanes) - 1)
            self._replace(lanes=lanes, claims=(), predict=None)

    def free_label(self, label: str) -> str:
        """Return a label that no lane has yet, made from this one."""
        taken = {lane.label for lane in self.experiment.lanes}
        base = label.rpartition(" #")[0] or label
        return next(name for number in count(2) if (name := f"{base[:34]} #{number}") not in taken)

    def _replace(self, place: str = "", value: Any = None, **fields: Any) -> None:
        name, first = next(iter(fields.items()))
        valid = self._valid(place or name, value if place else first, self.experiment, fields, Experiment)
        if valid is not None:
            self.experiment = valid
            self.selected = min(self.selected, len(valid.lanes) - 1)
            self.changed.emit()

    def _valid(self, place: str, value: Any, before: msgspec.Struct, fields: dict[str, Any], kind: Any) -> Any:
        """Return what comes of changing these fields, checked in full.

        None after saying what is wrong with the value that was entered at a place.
        """
        try:
            return msgspec.convert(msgspec.to_builtins(before) | msgspec.to_builtins(fields), kind)
        except msgspec.ValidationError as error:
            from lrdesk.content.faults import complaint  # only for what is wrong

            name = worded(place.rpartition(".")[2])
            self.refused.emit(place, tr("{name}: {complaint}.").format(name=name, complaint=complaint(error, value)))
            return None


def _suited(lanes: tuple[Lane, ...], problem: Problem) -> tuple[Lane, ...]:
    """Return lanes whose rates for SGD suit a problem: as they are, or all scaled so that the largest is its usual."""
    rates = problem.rates
    largest = max((lane.optimizer.lr for lane in lanes if isinstance(lane.optimizer, SGD)), default=rates.usual)
    if rates.usual / HARDLY_MOVES <= largest <= rates.highest:
        return lanes
    scaled = tuple(_scaled(lane, rates.usual / largest) if isinstance(lane.optimizer, SGD) else lane for lane in lanes)
    return scaled if len({lane.label for lane in scaled}) == len(scaled) else lanes


def _scaled(lane: Lane, factor: float) -> Lane:
    """Return a lane with another rate, and if its rate was its name, with another name."""
    lr = float(f"{min(max(factor * lane.optimizer.lr, 1e-9), 1e3):.3g}")
    label = f"{lr:g}" if lane.label == f"{lane.optimizer.lr:g}" else lane.label
    return structs.replace(lane, label=label, optimizer=structs.replace(lane.optimizer, lr=lr))
