"""The hyper-parameters of many lanes at each step, as torch's own optimizers and schedulers have them.

Schedules are not written anew here: torch's run on an optimizer that has one parameter group for each rate, and no
weights to train.
"""

from collections.abc import Callable, Sequence

import msgspec
import numpy as np
import torch
from torch import Tensor

from lrdesk.lab.errors import LabError
from lrdesk.lab.optimizers import build_optimizer
from lrdesk.lab.schedules import build_schedule
from lrdesk.lab.spec import Lane, Optimizer, Schedule
from lrdesk.lab.sweeps.updates import Group
from lrdesk.words import tr


class Rates:
    """Settings for lanes of one optimizer, group by group of weights; schedules may differ from lane to lane."""

    def __init__(
        self, lanes: Sequence[Lane], groups: Sequence[str], read: Callable[[Group], tuple[float, ...]]
    ) -> None:
        """`read` gives the settings in a parameter group. Raises LabError where torch refuses a lane."""
        self._read = read
        self._dummies: dict[Schedule | None, _Dummy] = {}
        places = []
        for lane in lanes:
            if lane.schedule not in self._dummies:
                self._dummies[lane.schedule] = _Dummy(lane)
            dummy = self._dummies[lane.schedule]
            rates = [lane.group_lrs.get(group, lane.optimizer.lr) for group in groups] or [lane.optimizer.lr]
            places.append([dummy.place(msgspec.structs.replace(lane.optimizer, lr=rate)) for rate in rates])
        starts = np.cumsum([0, *(len(dummy.optimizers) for dummy in self._dummies.values())])
        offsets = dict(zip(self._dummies, starts.tolist(), strict=False))
        rows = [[offsets[lane.schedule] + place for place in own] for lane, own in zip(lanes, places, strict=True)]
        self._rows = torch.tensor(rows)
        self.scheduled = any(schedule is not None for schedule in self._dummies)
        for dummy in self._dummies.values():
            dummy.build()

    @property
    def first_group(self) -> Group:
        """A parameter group of torch's, with all that the lanes have in common."""
        return next(iter(self._dummies.values())).groups[0]

    def settings(self) -> Tensor:
        """Return the settings now in force, of shape (lanes, groups, settings), in double precision."""
        read = [self._read(group) for dummy in self._dummies.values() for group in dummy.groups]
        return torch.from_numpy(np.array(read, dtype=np.float64))[self._rows]

    def advance(self) -> None:
        """Step every schedule. Raises LabError where one gives up."""
        for dummy in self._dummies.values():
            dummy.advance()

    def keep(self, rows: Tensor) -> None:
        """Go on with these lanes alone."""
        self._rows = self._rows[rows]


class _Dummy:
    """An optimizer without weights, under one schedule, with a parameter group for each setting that is to be had."""

    def __init__(self, lane: Lane) -> None:
        self._lane = lane
        self.optimizers: dict[Optimizer, int] = {}

    def place(self, optimizer: Optimizer) -> int:
        """Return which group has these settings."""
        return self.optimizers.setdefault(optimizer, len(self.optimizers))

    def build(self) -> None:
        """Make torch's optimizer and scheduler."""
        try:
            # torch checks what an optimizer is made with, but not what its groups are.
            for settings in {msgspec.structs.replace(optimizer, lr=1.0) for optimizer in self.optimizers}:
                build_optimizer(settings, [torch.zeros(1)])
            optimizer = build_optimizer(next(iter(self.optimizers)), [torch.zeros(1)])
            common = optimizer.param_groups.pop()
            # Not by add_param_group, which looks through all earlier groups for the same weights.
            optimizer.param_groups += [
                {**common, "params": [], **msgspec.structs.asdict(settings)} for settings in self.optimizers
            ]
            schedule = self._lane.schedule
            self._schedule = None if schedule is None else build_schedule(schedule, optimizer)
        except LabError as error:
            raise self._blame(error) from error
        self.groups = optimizer.param_groups
        optimizer.step()  # or the scheduler would warn of a step before it

    def advance(self) -> None:
        if self._schedule is None:
            return
        try:
            self._schedule.step()
        except ValueError as error:
            said = tr("{name} gave up: {reason}").format(name=type(self._schedule).__name__, reason=error)
            raise self._blame(LabError(said)) from error

    def _blame(self, error: LabError) -> LabError:
        return LabError(tr("Lane '{lane}': {reason}").format(lane=self._lane.label, reason=error))
