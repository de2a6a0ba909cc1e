"""Problems of one or two weights whose loss is a bowl."""

import torch
from torch import Tensor, nn

from lrdesk.lab.problems.base import Batch, TorchProblem, Weights
from lrdesk.lab.spec import problems as spec


class Quadratic(TorchProblem):
    """Half the sum of curvature times weight squared; least, 0, where all weights are 0."""

    def __init__(self, problem: spec.Quadratic, seed: int, device: str) -> None:
        self._curvatures = torch.tensor(problem.curvatures, dtype=torch.float32, device=device)
        self._start = torch.tensor(problem.start, dtype=torch.float32, device=device)

    def model(self) -> Weights:
        """Return the weights at the start point."""
        return Weights(self._start)

    def loss(self, model: nn.Module, batch: Batch) -> Tensor:
        """Return the height of the bowl at the weights."""
        assert isinstance(model, Weights)
        return (self._curvatures * model.weights.square()).sum() / 2


class LinearFit(TorchProblem):
    """The mean squared error of a line on four points of y = 2x; least, 0, at slope 2 and bias 0."""

    def __init__(self, problem: spec.LinearFit, seed: int, device: str) -> None:
        self._device = device
        x = torch.tensor([[1.0], [2.0], [3.0], [4.0]], dtype=torch.float32, device=device)
        self.data = (x, 2 * x)

    def model(self) -> nn.Linear:
        """Return the line with slope and bias 0."""
        line = nn.Linear(1, 1, device="meta", dtype=torch.float32).to_empty(device=self._device)
        for parameter in line.parameters():
            nn.init.zeros_(parameter)
        return line

    def loss(self, model: nn.Module, batch: Batch) -> Tensor:
        """Return the mean squared error on the four points."""
        x, y = batch
        return nn.functional.mse_loss(model(x), y)
