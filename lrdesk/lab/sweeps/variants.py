"""What a batched run is made of: variants of lanes, their problem, and which of them can train together."""

from collections.abc import Sequence
from dataclasses import dataclass

from lrdesk.lab.problems import TorchProblem, build_problem
from lrdesk.lab.spec import Lane, Problem
from lrdesk.lab.sweeps.updates import UPDATES

MOST_TOGETHER = 256
"""So many variants keep a core busy; with more, a picture would only come later."""


@dataclass(frozen=True)
class Variant:
    """A lane, and the seed that its first weights and data are drawn from."""

    lane: Lane
    seed: int


class SeededProblem:
    """A problem, built once for each seed that is asked for."""

    def __init__(self, problem: Problem, device: str = "cpu") -> None:
        self.spec, self.device = problem, device
        self._built: dict[int, TorchProblem] = {}

    def __getitem__(self, seed: int) -> TorchProblem:
        if seed not in self._built:
            self._built[seed] = build_problem(self.spec, seed, self.device)
        return self._built[seed]


def together(lanes: Sequence[Lane], most: int = MOST_TOGETHER) -> list[list[int]]:
    """Return the lanes' indices by what one batched run can train: at most so many, of one optimizer and batch size."""
    kinds: dict[tuple[object, ...], list[int]] = {}
    for index, lane in enumerate(lanes):
        optimizer = lane.optimizer
        switches = (getattr(optimizer, name, None) for name in UPDATES[type(optimizer)].SWITCHES)
        kinds.setdefault((type(optimizer), *switches, lane.batch_size), []).append(index)
    return [kind[start : start + most] for kind in kinds.values() for start in range(0, len(kind), most)]
