"""One execution of an experiment: all lanes side by side, a point at a time; any lane can be taken back and changed."""

import msgspec

from lrdesk.lab.devices import set_up
from lrdesk.lab.errors import LabError
from lrdesk.lab.lane import LaneRun
from lrdesk.lab.problems import Batch, TorchProblem, build_problem
from lrdesk.lab.recording import Recording
from lrdesk.lab.spec import Change, Experiment
from lrdesk.words import tr

MOST_LANES = 8


class Run:
    """An iterator: each `next` completes one point in every lane and returns its number; pausing is not calling it.

    The same experiment, seed and device give the same numbers to the bit, for which torch is set up here. Raises
    LabError, here or from `next`, where torch refuses what the experiment asks for.
    """

    def __init__(
        self,
        experiment: Experiment,
        seed: int | None = None,
        device: str = "cpu",
        problem: TorchProblem | None = None,
    ) -> None:
        """`problem` is the experiment's problem where it is built already, with the same seed and device."""
        set_up(device)
        self.recording = Recording.blank(experiment, seed, device)
        self._problem = problem or build_problem(experiment.problem, self.recording.seed, device)
        self.recording.scene = self._problem.scene
        self._lanes = [LaneRun(self._problem, lane, row, self.recording) for row, lane in enumerate(experiment.lanes)]
        self._batches: dict[tuple[int, int | None], Batch] = {}

    def __iter__(self) -> "Run":
        return self

    def __next__(self) -> int:
        recording = self.recording
        if recording.finished:
            raise StopIteration
        point = recording.length
        for lane in self._lanes:
            if not lane.ended and lane.point == point:
                lane.advance(self._batch)
        recording.length = point + 1
        recording.finished = all(lane.ended for lane in self._lanes)
        return point

    def rewound(self, row: int, change: Change, label: str | None = None) -> "Run":
        """Return this run taken back to the change's step, where a lane goes on with the change.

        With a label that is a new lane, else the lane itself. All other lanes keep what they have recorded. The result
        is what a run of its experiment from the start would be, to the bit; this run is spent. Raises LabError where
        there are eight lanes already, or the lane never reached that step.
        """
        experiment, earlier = self.recording.experiment, self._lanes[row]
        if label is not None and len(experiment.lanes) >= MOST_LANES:
            raise LabError(
                tr("There are {count} lanes already; remove one to branch another off").format(count=MOST_LANES)
            )
        if change.at > earlier.point or (earlier.diverged and change.at == earlier.point):
            raise LabError(
                tr("Lane '{lane}' ended at step {step}; go back to a step before that").format(
                    lane=earlier.lane.label, step=earlier.point
                )
            )
        lanes = list(experiment.lanes)
        if label is None:
            lanes[row] = lanes[row].changed(change)
        else:
            lanes.append(msgspec.structs.replace(lanes[row].changed(change), label=label))
        changed = msgspec.structs.replace(experiment, lanes=tuple(lanes))

        run = Run(changed, self.recording.seed, self.recording.device, self._problem)
        new = row if label is None else len(lanes) - 1
        for index, lane in enumerate(self._lanes):
            if index != new:
                lane.move_to(run.recording)
                run._lanes[index] = lane
        run.recording.copy_lane(new, self.recording, row, change.at)
        run._lanes[new].go_back(change.at, earlier, run._batch)
        run.recording.length = change.at
        return run

    def _batch(self, step: int, size: int | None) -> Batch:
        """Return a step's examples; lanes of one batch size share them."""
        if size is None:
            return self._problem.data
        if (step, size) not in self._batches:
            if len(self._batches) >= len(self._lanes):
                self._batches.clear()
            self._batches[step, size] = self._problem.batch(step, size)
        return self._batches[step, size]
