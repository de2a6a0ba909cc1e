"""What a lane keeps of a point, so that it can go on from there."""

from dataclasses import dataclass
from typing import Any

from torch import Tensor


@dataclass(frozen=True)
class Checkpoint:
    """All that a lane needs to go on from a point, as before the changes there, with the same numbers to the bit."""

    point: int
    weights: list[Tensor]
    optimizer: dict[str, Any]
    schedule: dict[str, Any] | None


def copied(state: Any) -> Any:
    """Return a copy of a state dict that training on leaves alone; copy.deepcopy would take several times as long."""
    if isinstance(state, Tensor):
        return state.detach().clone()
    if type(state) is dict:
        return {name: copied(value) for name, value in state.items()}
    if type(state) is list:
        return [copied(value) for value in state]
    return state  # numbers, texts, tuples of them: nothing that could change
