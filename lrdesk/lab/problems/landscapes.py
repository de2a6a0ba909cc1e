"""Problems whose loss is a formula of one or two weights."""

import torch
from torch import Tensor, nn

from lrdesk.lab.problems.base import Batch, TorchProblem, Weights
from lrdesk.lab.spec import problems as spec
from lrdesk.lab.surfaces import landscape


class Landscape(TorchProblem):
    """The height of a landscape at the weights."""

    def __init__(self, problem: spec.SurfaceProblem, seed: int, device: str) -> None:
        self._height = landscape(problem).height
        self._start = torch.tensor(problem.start, dtype=torch.float32, device=device)

    def model(self) -> Weights:
        """Return the weights at the start point."""
        return Weights(self._start)

    def loss(self, model: nn.Module, batch: Batch) -> Tensor:
        """Return the height at the weights."""
        assert isinstance(model, Weights)
        height: Tensor = self._height(*model.weights)
        return height
