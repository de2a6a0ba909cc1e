"""What the page of sweeps varies: the choice, the ranges, steps and seeds, and the way back from a zoom. No widgets."""

from collections.abc import Sequence
from typing import Any

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from lrdesk.bridge.workbench import Workbench
from lrdesk.lab.names import worded
from lrdesk.lab.spec.sweeps import Axis, Map, Sweep
from lrdesk.lab.sweeps.plans import Axes, choices, plan, zoomed
from lrdesk.words import tr

FIRST_CHOICE = "rate"
FIRST_STEPS = 300
FIRST_MAP_STEPS = 100
"""At most; who wants more has a slider."""


class Sweeping(QObject):
    """Plans a sweep of the workbench's lane. Another problem or optimizer there begins with ranges of its own.

    `changed` tells that there may be another plan; `refused` says in a sentence what cannot be.
    """

    changed = Signal()
    refused = Signal(str)

    def __init__(self, bench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._basis: object = None
        self._wider: list[Axes] = []
        self.choice, self.seeds = FIRST_CHOICE, 1
        self.axes: Axes = ()
        self.steps = FIRST_STEPS
        bench.changed.connect(self.follow_bench)
        self.follow_bench()

    @property
    def offered(self) -> dict[str, Axes]:
        """What can be varied, by name, each with its first ranges."""
        return choices(self._bench.experiment.problem, self._bench.lane)

    @property
    def zoomed(self) -> bool:
        """Whether there is a wider range to go back to."""
        return bool(self._wider)

    def plan(self) -> Sweep | Map | None:
        """Return what to train, or None after saying why it cannot be."""
        experiment, lane = self._bench.experiment, self._bench.lane
        seeds = tuple(range(experiment.seed, experiment.seed + self.seeds))
        try:
            return plan(experiment.problem, lane, self.axes, self.steps, seeds)
        except ValueError as error:
            self.refused.emit(tr("This lane cannot be swept: {reason}.").format(reason=error))
            return None

    @Slot()
    def follow_bench(self) -> None:
        """Take the first ranges for another problem or optimizer; those of the same one stay."""
        basis = (self._bench.experiment.problem, type(self._bench.lane.optimizer))
        if basis != self._basis:
            self._basis = basis
            self.steps = min(self._bench.experiment.steps, FIRST_STEPS)
            self.choose(self.choice if self.choice in self.offered else FIRST_CHOICE)
        else:
            self.changed.emit()

    def choose(self, choice: str) -> None:
        """Vary something else."""
        self.choice, self.axes = choice, self.offered[choice]
        if len(self.axes) > 1:
            self.steps = min(self.steps, FIRST_MAP_STEPS)  # it trains thousands of lanes
        self._wider.clear()
        self.changed.emit()

    def set_steps(self, steps: Any) -> None:
        """Train for so many steps."""
        if self._whole("steps", steps, 100_000):
            self.steps = steps
            self.changed.emit()

    def set_seeds(self, seeds: Any) -> None:
        """Train from so many seeds."""
        if self._whole("seeds", seeds, 100):
            self.seeds = seeds
            self.changed.emit()

    def set_axis(self, number: int, field: str, value: object) -> None:
        """Change `low`, `high` or `log` of an axis."""
        axis = self.axes[number]
        try:
            changed = msgspec.convert(msgspec.to_builtins(axis) | {field: value}, Axis)
            changed.refuse(self._bench.experiment.problem, self._bench.lane)
        except ValueError as error:
            from lrdesk.content.faults import complaint  # only for what is wrong

            reason = complaint(error, value) if isinstance(error, msgspec.ValidationError) else error
            self.refused.emit(tr("{name}: {complaint}.").format(name=worded(field), complaint=reason))
            return
        self.axes = (*self.axes[:number], changed, *self.axes[number + 1 :])
        self.changed.emit()

    def zoom(self, firsts: Sequence[float], lasts: Sequence[float]) -> None:
        """Go between these values, one pair for each axis; an axis whose two are the same stays."""
        closer = tuple(zoomed(*ends) for ends in zip(self.axes, firsts, lasts, strict=True))
        if closer != self.axes:
            self._wider.append(self.axes)
            self.axes = closer
            self.changed.emit()

    @Slot()
    def back(self) -> None:
        """Go back to the range before the last zoom."""
        if self._wider:
            self.axes = self._wider.pop()
            self.changed.emit()

    def _whole(self, name: str, value: object, most: int) -> bool:
        """Return whether this is a whole number from 1 on; else say so."""
        if type(value) is int and 1 <= value <= most:
            return True
        self.refused.emit(tr("{name}: expected a whole number from 1 to {most}.").format(name=worded(name), most=most))
        return False
