"""Linear regression on endless noisy examples: what gradient noise does to a learning rate."""

import torch
from torch import Tensor, nn

from lrdesk.lab.problems.base import Batch, TorchProblem, Weights, generator
from lrdesk.lab.spec import problems as spec


class NoisyRegression(TorchProblem):
    """Half the squared error on fresh examples x ~ N(0, I), y ~ N(0, 1): the true weights are 0, all of y is noise.

    The training loss is summed over the replicas, so that each trains as if alone. The recorded one is the excess risk,
    half the squared distance from the true weights, averaged over the replicas; least, 0, at the true weights.
    """

    def __init__(self, problem: spec.NoisyRegression, seed: int, device: str) -> None:
        self.replicas, self.batch_size = problem.replicas, problem.batch_size
        self._dimensions = problem.dimensions
        self._start = torch.full((problem.replicas, problem.dimensions, 1), problem.start, device=device)
        self._seed, self._device = seed, device

    def model(self) -> Weights:
        """Return the weights of all replicas, of shape (replicas, dimensions, 1), at the start point."""
        return Weights(self._start)

    def batch(self, step: int, size: int) -> Batch:
        """Draw x, of shape (replicas, size, dimensions), and y, of shape (replicas, size, 1)."""
        draws = generator(self._seed, f"batches of {size}", step)
        x = torch.randn((self.replicas, size, self._dimensions), generator=draws, dtype=torch.float32)
        y = torch.randn((self.replicas, size, 1), generator=draws, dtype=torch.float32)
        return x.to(self._device), y.to(self._device)

    def loss(self, model: nn.Module, batch: Batch) -> Tensor:
        """Return the replicas' summed loss on a batch."""
        assert isinstance(model, Weights)
        x, y = batch
        return nn.functional.mse_loss(x @ model.weights, y, reduction="sum") / (2 * x.shape[1])

    def objective(self, model: nn.Module, data: Batch) -> Tensor:
        """Return the replicas' mean excess risk."""
        assert isinstance(model, Weights)
        return model.weights.square().sum() / (2 * self.replicas)
