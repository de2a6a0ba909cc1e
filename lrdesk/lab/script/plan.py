"""What the lanes of an experiment, taken together, ask of the training loop."""

from collections.abc import Iterator
from dataclasses import dataclass

from lrdesk.lab.spec import Change, Experiment, Lane, Schedule
from lrdesk.lab.spec.optimizers import SGDScheduleFree


@dataclass(frozen=True)
class Stage:
    """The points of a lane from `first` to before `end`, with the change that comes first, if one does."""

    first: int
    end: int
    change: Change | None
    batch_size: int | None
    schedule: Schedule | None


@dataclass(frozen=True)
class Plan:
    """The stages of each lane: one, and one more for each change on the way; and what only some lanes ask for."""

    points: int
    lanes: tuple[tuple[Stage, ...], ...]
    clips: tuple[str, ...]
    schedule_first: bool
    averages: bool

    @classmethod
    def of(cls, experiment: Experiment) -> "Plan":
        """Return the plan of an experiment."""
        usual = getattr(experiment.problem, "batch_size", None)
        points, lanes = experiment.steps + 1, experiment.lanes
        return cls(
            points,
            tuple(tuple(_stages(lane, points, usual)) for lane in lanes),
            clips=tuple(sorted({lane.clip.kind for lane in lanes if lane.clip is not None})),
            schedule_first=any(lane.schedule_first for lane in lanes),
            averages=any(isinstance(lane.optimizer, SGDScheduleFree) for lane in lanes),
        )

    @property
    def staged(self) -> bool:
        """Whether a lane changes on the way."""
        return any(len(stages) > 1 for stages in self.lanes)

    @property
    def batch_sizes(self) -> frozenset[int | None]:
        """All batch sizes that occur; None is all data."""
        return frozenset(stage.batch_size for stages in self.lanes for stage in stages)

    @property
    def batched(self) -> bool:
        """Whether a step sees a part of the data."""
        return self.batch_sizes != {None}

    @property
    def schedules(self) -> frozenset[type[Schedule] | None]:
        """The types of the schedules that are in force somewhere; None is a stretch without one."""
        return frozenset(
            None if stage.schedule is None else type(stage.schedule) for stages in self.lanes for stage in stages
        )


def _stages(lane: Lane, points: int, batch_size: int | None) -> Iterator[Stage]:
    size, schedule = batch_size if lane.batch_size is None else lane.batch_size, lane.schedule
    change: Change | None = None
    first = 0
    for later in (*lane.changes, None):
        end = points if later is None else later.at
        if end > first:
            yield Stage(first, end, change, size, schedule)
        if later is not None:
            first, change = end, later
            size = size if later.batch_size is None else later.batch_size
            schedule = later.schedule if later.restarts_schedule else schedule
